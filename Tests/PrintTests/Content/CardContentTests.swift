import Cards
import CommonMark
import Testing

@testable import Print

@Suite struct CardContentTests {
  private let box = CardFace(Paper.all[0].sheet).box

  private func content(_ card: Card) -> CardContent {
    CardContent(card, media: MediaIndex(), box: box)
  }

  private func lines(_ blocks: [FlowBlock]) -> [String] {
    blocks.map { block in
      let text = String(decoding: block.text.utf8, as: UTF8.self)
      return block.marker.isEmpty ? text : block.marker + " | " + text
    }
  }

  private func choice(_ options: [Option], explanation: Markdown? = nil) -> Card {
    Card(
      id: CardID(rawValue: "abc"), kind: .choice, prompt: "Which one?", options: options,
      explanation: explanation)
  }

  @Test func aRecallCardHasItsPromptInFrontAndItsAnswerBehind() {
    let card = Card(kind: .recall, prompt: "Why?", answer: "Because.", explanation: "Really.")
    #expect(lines(content(card).front()) == ["Why?"])
    #expect(lines(content(card).back()) == ["Because.", "Really."])
  }

  @Test func optionsHaveTheSameLettersOnBothSides() {
    let card = choice([
      Option("red", isCorrect: true, rationale: "It is."),
      Option("green", isCorrect: false, rationale: "Grass is."),
      Option("blue", isCorrect: false, rationale: "The sky is."),
    ])
    let front = lines(content(card).front())
    let back = lines(content(card).back())
    #expect(Set(front.dropFirst().map { $0.prefix(1) }) == ["A", "B", "C"])
    for line in front.dropFirst() {
      let name = line.dropFirst(4)
      let found = back.first { $0.dropFirst(4).hasPrefix(name) }
      #expect(found?.prefix(1) == line.prefix(1))
    }
    #expect(back.contains("Why not the other options"))
  }

  @Test func aRationaleThatBeginsWithItsOptionDoesNotSayItTwice() {
    let card = choice([
      Option("BLEU", isCorrect: true),
      Option("Recall", isCorrect: false, rationale: "Recall counts what was found."),
    ])
    #expect(lines(content(card).back()).last?.hasSuffix("| Recall counts what was found.") == true)
  }

  @Test(arguments: [
    ("8 GB", "One byte each.", ["A | 8 GB One byte each."]),
    ("`int8`", "Takes *one* byte.", ["A | int8 Takes one byte."]),
    ("Half", "`Half` is too *little*.", ["A | Half is too little."]),
    ("Two", "First.\n\nSecond.", ["A | Two", "First.", "Second."]),
    ("- a\n- b", "Both.", ["A | ", "– | a", "– | b", "Both."]),
  ])
  func anOptionAndItsReasonShareAParagraphWhereEachIsOne(
    name: String, reason: String, expected: [String]
  ) {
    let card = choice([
      Option("Zero", isCorrect: true),
      Option(Markdown(name), isCorrect: false, rationale: Markdown(reason)),
    ])
    let found = lines(content(card).back()).drop { $0 != "Why not the other option" }.dropFirst()
    // Which letter it gets depends on how the options are shuffled.
    let shown = found.map { $0.hasPrefix("B |") ? "A" + $0.dropFirst() : $0 }
    #expect(shown == expected)
  }

  @Test func aSingleOptionNeedsNoLetter() {
    let card = choice([Option("Pruning", isCorrect: true)], explanation: "It removes weights.")
    #expect(lines(content(card).front()) == ["Which one?"])
    #expect(lines(content(card).back()) == ["Pruning", "It removes weights."])
  }

  @Test func aCardWithoutAnAnswerSaysSo() {
    let card = Card(kind: .recall, prompt: "Why?")
    #expect(lines(content(card).back()) == ["The source gives no answer."])
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (27, "AB"), (51, "AZ"), (52, "BA")])
  func lettersGoOnAfterZ(place: Int, letter: String) {
    #expect(CardContent.letter(place) == letter)
  }

  @Test func linksShowTheirAddress() {
    let card = Card(
      kind: .recall, prompt: "[here](https://example.org/a) or <https://example.org/b>", answer: "x"
    )
    #expect(
      lines(content(card).front()) == ["here (https://example.org/a) or https://example.org/b"])
  }

  @Test func listsCodeAndTablesBecomeBlocks() {
    let card = Card(
      kind: .recall, prompt: "What?",
      answer:
        "Text:\n\n1. one\n2. two\n   - deep\n\n```\nx = 1\n\ny = 2\n```\n\n| a | b |\n|---|---|\n| c | d |"
    )
    let blocks = content(card).back()
    #expect(lines(blocks).prefix(4) == ["Text:", "1. | one", "2. | two", "– | deep"])
    #expect(blocks[0].keepsWithNext)
    #expect(blocks.filter { $0.kind == .code }.count == 3)
    let rows = blocks.filter { if case .row = $0.kind { true } else { false } }
    #expect(rows.count == 2)
    #expect(rows[0].keepsWithNext)
  }

  @Test(arguments: [
    ("- one\n\n  What one is.\n- two", [true, false, false]),
    ("- one\n  - its child\n- two", [true, false, false]),
    ("Steps\n\n- one\n- two", [true, false, false]),
    ("**Steps**\n\nFirst this.", [true, false]),
    ("First this.\n\nThen that.", [false, false]),
    (String(repeating: "Much is said. ", count: 9) + "\n\n- one", [false, false]),
  ])
  func aLineThatLeadsInStaysWithWhatFollows(answer: String, keeps: [Bool]) {
    let card = Card(kind: .recall, prompt: "What?", answer: Markdown(answer))
    #expect(content(card).back().map(\.keepsWithNext) == keeps)
  }

  @Test(arguments: [
    "Plain words, with a comma.", "What is 3 + 4?", "a_b", "x*y*", "# no", "1. one", "- a", "a\nb",
    "<b>", "a & b", "![x](y)", "", " a", "a ", "~~a~~", "$x$", "a|b", "Étude", "tail\\",
    "http://x.y",
  ])
  func textTakenAsPlainIsOneParagraphForMarkdownToo(text: String) {
    guard MarkdownFlow.isPlain(text) else { return }
    #expect(MarkdownDocument(parsing: text).blocks == [.paragraph([.text(text)], line: 1)])
  }

  @Test func picturesAreScaledIntoThreeFifthsOfAFace() {
    let picture = PictureSize.picture(
      address: "a", alt: "", width: 4000, height: 1000, box: box)
    #expect(picture.width == Int(87 * 96 / 25.4))
    #expect(abs(Double(picture.width) / Double(picture.height) - 4) < 0.05)
    let tall = PictureSize.picture(address: "a", alt: "", width: 10, height: 9000, box: box)
    #expect(tall.millimetresHigh <= box.height * 0.6)
    #expect(tall.width == 1)
    let small = PictureSize.picture(address: "a", alt: "", width: 20, height: 30, box: box)
    #expect((small.width, small.height) == (20, 30))
    var large = box
    large.pictureScale = 1.5
    let enlarged = PictureSize.picture(address: "a", alt: "", width: 20, height: 30, box: large)
    #expect((enlarged.width, enlarged.height) == (30, 45))
  }
}
