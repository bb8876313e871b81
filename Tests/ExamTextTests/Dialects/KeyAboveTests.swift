import Cards
import ExamText
import Testing

@Suite struct KeyAboveTests {
  @Test(arguments: [
    "1. Which sea is saltiest?\nAnswer: B\nA. Baltic\nB. Dead Sea\n",
    "Question 1\nWhich sea is saltiest?\n\n**Answer: B**\n\nOptions:\nA) Baltic\nB) Dead Sea\n",
    "Which sea is saltiest?\n\nAnswer: B\n\nA. Baltic\nB. Dead Sea\n",
  ])
  func keyMayStandBetweenStemAndOptions(_ text: String) {
    let result = read(text)
    #expect(
      result.texts == [CardText("Which sea is saltiest?", ["Dead Sea"], wrong: [["Baltic", ""]])])
    #expect(result.diagnostics.isEmpty)
  }

  @Test func keyBelowTheOptionsThatDisagreesIsTold() {
    let result = read("1. Which sea is saltiest?\nAnswer: B\nA. Baltic\nB. Dead Sea\nAnswer: A\n")
    #expect(result.codes == ["conflicting-answers"])
    #expect(result.cards.first?.answers.map(\.text) == ["Dead Sea"])
  }

  @Test func reasonsBelowAKeyAreNoFurtherQuestion() {
    let text = """
      1. Which sea is saltiest?
      A. Baltic
      B. Dead Sea
      Answer: B
      A. It is nearly fresh.
      B. Nothing sinks in it.
      """
    #expect(read(text).cards.count == 1)
  }
}
