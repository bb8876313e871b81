import Cards
import ExamText
import Testing

@Suite struct RunestoneTests {
  @Test func answersInFieldsWithFeedback() {
    let result = read(
      """
      .. mchoice:: q1
         :answer_a: a list
         :answer_b: a tuple
         :correct: b
         :feedback_a: Lists change.

         What never changes?
      """, path: "book.rst")
    #expect(
      result.texts == [
        CardText("What never changes?", ["a tuple"], wrong: [["a list", "Lists change."]])
      ])
    #expect(result.diagnostics.isEmpty)
  }

  @Test func answersInAListWithFeedback() {
    let result = read(
      """
      .. mchoice:: q2

         What gives ``1 + 1``?

         - 11

           - That joins texts.

         - 2

           + Yes.
      """, path: "book.rst")
    #expect(result.cards.map { $0.options.map(\.isCorrect) } == [[false, true]])
    #expect(result.cards.first?.options.first?.rationale?.text == "That joins texts.")
  }
}
