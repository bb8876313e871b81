import Cards
import ExamText
import Testing

/// What Anki's text exports say in ways of their own.
@Suite struct AnkiExportTests {
  private static let start = "#separator:tab\n#html:true\n"

  @Test func gapsMayLieInGapsAndShareNumbers() {
    let result = read(
      Self.start + "{{c1::A sloop has {{c2::one}} mast}}.\t\n{{c1,2::Both}} and {{c2::two}}.\t\n")
    #expect(
      result.texts == [
        CardText("[…].", ["A sloop has one mast"]),
        CardText("A sloop has […] mast.", ["one"]),
        CardText("[…] and two.", ["Both"]),
        CardText("[…] and […].", ["- Both\n- two"]),
      ])
  }

  @Test func hintsOfGapsStandBehindThem() {
    let result = read(Self.start + "The {{c1::jib::a sail}} is {{c2::small}}.\t\n")
    #expect(result.cards.map(\.prompt) == ["The […] (a sail) is small.", "The jib is […]."])
  }

  @Test func whatNothingClosesIsText() {
    let result = read(Self.start + "The {{c1::jib is {{c2::small}}.\t\n")
    #expect(result.texts == [CardText("The {{c1::jib is […].", ["small"])])
  }

  @Test(arguments: [
    ("Basic (and reversed card)", 2), ("Einfach (beide Richtungen)", 2), ("Basic", 1),
    ("Basic (optional reversed card)", 1),
  ])
  func notesMayAskBothWays(kind: String, count: Int) {
    let column = read(Self.start + "#notetype column:1\n\(kind)\tkeel\tspine\n")
    let header = read(Self.start + "#notetype:\(kind)\nkeel\tspine\n")
    let expected = [CardText("keel", ["spine"]), CardText("spine", ["keel"])]
    #expect(column.texts == Array(expected.prefix(count)))
    #expect(header.texts == Array(expected.prefix(count)))
  }

  @Test func aThirdFieldMayWantTheOtherWay() {
    let result = read(
      Self.start + "#notetype:Basic (optional reversed card)\nkeel\tspine\ty\nboom\tspar\t\n")
    #expect(
      result.texts == [
        CardText("keel", ["spine"]), CardText("spine", ["keel"]), CardText("boom", ["spar"]),
      ])
  }

  @Test func aDigitForEachOptionIsAKey() {
    let result = read(
      Self.start + "#columns:Question\tQType\tQ_1\tQ_2\tQ_3\tQ_4\tAnswers\n"
        + "Which ones float?\t1\tcork\tlead\twood\tiron\t1 0 1 0\n"
        + "Which one sinks?\t2\tcork\twood\tlead\t\t0 0 1\n")
    #expect(result.cards.map(\.answers) == [["cork", "wood"], ["lead"]])
    #expect(result.cards.map(\.options.count) == [4, 3])
  }

  @Test func aNoteWithMoreFieldsIsNoChoice() {
    let result = read(
      """
      {"note_models": [{"crowdanki_uuid": "m", "flds": [{"name": "Front"}, {"name": "Back"},
        {"name": "Extra"}]}],
       "notes": [{"fields": ["What is a keel?", "The spine", "of a boat"], "guid": "g",
        "note_model_uuid": "m"}]}
      """, path: "deck.json")
    #expect(result.texts == [CardText("What is a keel?", ["The spine"], explanation: "of a boat")])
    #expect(result.cards.map(\.kind) == [.recall])
  }

  @Test(arguments: [
    ["hull::wood", "rig", "rig"], ["hull wood", "rigging wood", "hull rigging"],
    ["hull", "leech", ""],
  ])
  func theLastColumnMayHoldTags(cells: [String]) {
    let result = read(
      "keel\tspine of a boat\t\(cells[0])\nboom\tspar\t\(cells[1])\njib\tsail\t\(cells[2])\n")
    #expect(result.cards.map(\.tags) == cells.map { $0.split(separator: " ").map(String.init) })
  }

  @Test func aLastColumnOfOtherWordsIsNone() {
    let result = read("keel\tspine\tof a boat\nboom\tspar\tbelow a sail\njib\tsail\tin front\n")
    #expect(result.cards.map(\.explanation) == ["of a boat", "below a sail", "in front"])
  }

  @Test func fieldsMayHaveNamesThatAskNothing() {
    let result = read(
      """
      {"notes": [{"deckName": "Boats", "modelName": "Cloze", "tags": [],
        "fields": {"Text": "The {{c1::jib}} is small.", "Back Extra": "See above."}}]}
      """, path: "notes.json")
    #expect(
      result.texts == [CardText("The […] is small.", ["jib"], explanation: "See above.")])
  }

  @Test func partsOfPicturesAreLeftOut() {
    let result = read(
      Self.start + "{{c1::image-occlusion:rect:left=.1:top=.2}}<br>\t<img src=\"a.png\">\n"
        + "keel\tspine\n")
    #expect(result.texts == [CardText("keel", ["spine"])])
    #expect(result.codes.contains("no-card-meaning"))
  }
}
