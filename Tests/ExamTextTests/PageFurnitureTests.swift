import Cards
import Diagnostics
import ExamText
import Testing

/// Pages copied whole: what stands around the cards is left out, and each line of it is told of.
@Suite struct PageFurnitureTests {
  /// The cards between what a page shows below each.
  private static func page(_ below: String, label: (String, String) = ("Q", "A")) -> String {
    let cards = [
      ("What does a keel do?", "It keeps a ship upright."), ("Which side is port?", "The left"),
      ("What is a knot?", "42"),
    ]
    return "3 cards\n"
      + cards.enumerated().map { index, card in
        "\(index + 1)\n\(label.0)\n\n\(card.0)\n\n\(label.1)\n\n\(card.1)\n\n\(below)"
      }.joined()
  }

  private static func isTold(_ result: Understanding) -> Bool {
    result.roles.indices.allSatisfy { line in
      result.roles[line] != .ignored
        || result.diagnostics.contains {
          ($0.location.line...$0.location.endLine).contains(line + 1)
        }
    }
  }

  @Test(arguments: [
    "How well did you know this?\n1\nNot at all\n2\n3\n4\n5\nPerfectly\n",
    "How well did you know this?\n1 Not at all 2 3 4 5 Perfectly\n",
    "How well did you know this?\n\n1\n\nNot at all\n\n2\n\n3\n\n4\n\n5\n\nPerfectly\n\n",
    "Show answer\nNext\n", "Again\nHard\nGood\nEasy\n", "Flip\n\nShare with a friend\n", "",
  ])
  func leavesOutWhatComesBelowEachCard(_ below: String) {
    for label in [("Q", "A"), ("Question", "Answer"), ("Front", "Back")] {
      let result = read(Self.page(below, label: label))
      #expect(
        result.texts == [
          CardText("What does a keel do?", ["It keeps a ship upright."]),
          CardText("Which side is port?", ["The left"]), CardText("What is a knot?", ["42"]),
        ], "\(label) \(below)")
      #expect(Set(result.codes) == ["page-furniture"])
      #expect(Self.isTold(result))
    }
  }

  @Test(arguments: ["Next question\n", "Flip card\n", ""])
  func readsLettersThatAreTheKey(_ between: String) {
    let result = read(
      """
      Which of these float?

      A. Cork

      B. Lead

      C. Pine

      ac

      \(between)
      Which one sinks?

      A. Cork

      B. Lead

      B
      """)
    #expect(result.texts.map(\.answers) == [["Cork", "Pine"], ["Lead"]])
    #expect(result.texts.map(\.prompt) == ["Which of these float?", "Which one sinks?"])
  }

  @Test func keepsOptionsThatRepeat() {
    let result = read(
      """
      1. Cork floats.
      A. True
      B. False
      Answer: A

      2. Lead floats.
      A. True
      B. False
      Answer: B

      3. Pine floats.
      A. True
      B. False
      Answer: A
      """)
    #expect(result.cards.count == 3)
    #expect(result.codes.isEmpty)
  }

  @Test func keepsFractionsAndNumbers() {
    let result = read(
      "What is half of a third?\n1/6\nWhat is a third of a half?\n1/6\nHow many legs has a crab?\n10\n"
    )
    #expect(result.texts.map(\.answers) == [["1/6"], ["1/6"], ["10"]])
    #expect(result.codes.allSatisfy { $0 != "page-furniture" })
  }

  @Test(arguments: ["Still learning", "new", "Seen twice"])
  func readsNumberedFrontsAndBacks(_ status: String) {
    let cards = [
      ("bow", "The front of a ship"), ("stern", "Its back\n\n- with the rudder"),
      ("hull", "Its body"),
    ]
    let text = cards.enumerated().map { index, card in
      "\(index + 1)\n\n\(status)\n\n\(card.0)\n\n\(card.1)\n\n"
    }.joined()
    let result = read(text)
    #expect(result.texts.map(\.prompt) == ["bow", "stern", "hull"])
    #expect(
      result.texts.map(\.answers) == [
        ["The front of a ship"], ["Its back\n\n- with the rudder"], ["Its body"],
      ])
    #expect(result.codes.isEmpty)
  }

  @Test func takesALetterWithItsReasonForTheKey() {
    let result = read(
      """
      Which tool finds a leak?
      A. Rope
      B. Pressure
      gauge
      B. A gauge falls when
      air gets out.
      Which tool joins two
      pipes?
      A. Union
      B. Chisel
      A - It has two threads.
      """)
    #expect(
      result.texts == [
        CardText(
          "Which tool finds a leak?", ["Pressure\ngauge"], wrong: [["Rope", ""]],
          explanation: "A gauge falls when\nair gets out."),
        CardText(
          "Which tool joins two\npipes?", ["Union"], wrong: [["Chisel", ""]],
          explanation: "It has two threads."),
      ])
  }

  @Test(arguments: [
    ("Contract Law     Page 1", "Contract Law     Page 2", "Contract Law"),
    ("Prüfung Teil A | Seite 1 von 2", "Prüfung Teil A | Seite 2 von 2", "Prüfung Teil A"),
    ("Page 3 of 4 - Biology", "Page 4 of 4 - Biology", "Biology"),
    ("生物\n第1页 共2页", "第2页 共2页", "生物"),
  ])
  func leavesOutHeadsOfPages(first: String, second: String, title: String) {
    let result = read(
      "\(first)\n\n1. Which floats?\n(a) iron\n(b) both\n\n\(second)\n\n(c) cork\nAnswer: c\n")
    #expect(result.title == title)
    #expect(result.cards.map(\.prompt.text) == ["Which floats?"])
    #expect(result.cards.first?.options.map(\.text.text) == ["iron", "both", "cork"])
  }

  @Test func pagesThatAreAskedForStay() {
    let result = read(
      "Q: Which page shows a map?\nA: page 3\nQ: Which page shows a ship?\nA: page 2\n")
    #expect(result.cards.map(\.answer?.text) == ["page 3", "page 2"])
    #expect(!result.codes.contains("page-furniture"))
  }

  @Test func leavesOutThePageAboveASet() {
    let result = read(
      """
      Skip to main content
      Home
      Log in
      Sign up
      Parts of a ship
      4.5 (12 reviews)
      Flashcards
      Learn
      Test
      What is a keel?
      Click the card to flip
      1 / 2
      Created by
      some_person
      Terms in this set (2)
      What is a keel?
      The spine of a ship
      bow
      its front
      """)
    #expect(result.title == "Parts of a ship")
    #expect(
      result.texts == [
        CardText("What is a keel?", ["The spine of a ship"]), CardText("bow", ["its front"]),
      ])
  }
}
