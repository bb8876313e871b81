import Cards
import Testing

@testable import Print

@Suite struct QuestionPointsTests {
  private func points(_ prompt: String) -> Double? {
    QuestionPoints.named(
      in: Card(id: CardID(rawValue: "c"), kind: .recall, prompt: Markdown(prompt), answer: nil))
  }

  @Test(arguments: [
    ("Explain it. (2 marks)", 2.0), ("Explain it. [1 mark]", 1), ("Erkläre es. (3 Punkte)", 3),
    ("Erkläre es. (1,5 P.)", 1.5), ("**Explain** it. **(4 pts)**", 4), ("说明。（5分）", 5),
    ("Two parts:\n\n(a) one (2 marks)\n\n(b) two (3 marks)", 5), ("Do it (3points).", 3),
  ])
  func aQuestionSaysWhatItIsWorthAtTheEndOfALine(prompt: String, worth: Double) {
    #expect(points(prompt) == worth)
  }

  @Test(arguments: [
    "Explain it.", "How much is (2 + 3)?", "What is a mark (2 words)?", "It has (2 marks) on it?",
    "Which one (2)", "Why (marks)", "Go (0 points)", "",
  ])
  func otherQuestionsSayNothing(prompt: String) {
    #expect(points(prompt) == nil)
  }

  @Test func noLineEndsWithinThePoints() {
    #expect(
      QuestionPoints.unbroken("Two (2 parts)\n\n(a) one (2 marks)\n\n(b) two **(3 marks)**").text
        == "Two (2 parts)\n\n(a) one (2\u{A0}marks)\n\n(b) two **(3\u{A0}marks)**")
  }

  @Test func halvesAreShownAndNothingElse() {
    #expect(QuestionPoints.text(7, language: "de") == "7")
    #expect(QuestionPoints.text(7.5, language: "en-GB") == "7.5")
    #expect(QuestionPoints.text(7.5, language: "de-AT") == "7,5")
  }
}
