import Cards
import ExamText
import Testing

/// Answers behind a mark on the question's own line.
@Suite struct InlineAnswersTests {
  private static let pairs = [
    CardText("What is a wren?", ["A small bird."]), CardText("carp", ["a fish of ponds"]),
  ]

  @Test(arguments: [
    "What is a wren? - CORRECT ANSWER-A small bird.\ncarp - CORRECT ANSWER-a fish of ponds\n",
    "What is a wren? - ANSWER A small bird.\n\ncarp - ANSWER a fish of ponds\n",
    "1. What is a wren? – ANSWER: A small bird.\n2. carp – ANSWER: a fish of ponds\n",
    "What is a wren? ✔✔A small bird.\ncarp ✔✔a fish of ponds\n",
  ])
  func readsPairs(_ text: String) {
    #expect(read(text).texts == Self.pairs, "\(text)")
  }

  @Test func keepsLinesOfAnAnswer() {
    let result = read(
      "Name birds. - CORRECT ANSWER-wren\ncrow\n\nName fish. - CORRECT ANSWER-carp\n\ntuna\n")
    #expect(result.cards.map { $0.answers.map(\.text) } == [["wren\ncrow"], ["carp"]])
  }

  @Test func readsOptionsAboveTheMark() {
    let result = read(
      "Some exam\nWhat is a wren? - CORRECT ANSWER-A bird.\nWhich one sings?\na. carp\nb. wren\n"
        + "c. cow - CORRECT ANSWER-b. wren\n")
    #expect(
      result.texts == [
        CardText("What is a wren?", ["A bird."]),
        CardText("Which one sings?", ["wren"], wrong: [["carp", ""], ["cow", ""]]),
      ])
  }

  @Test func aDashInASentenceIsNoMark() {
    let result = read("What is a wren?\nA bird - answer it with a song.\nOr two - answer both.\n")
    #expect(result.cards.map(\.prompt.text) == ["What is a wren?"])
  }
}
