import Cards
import ExamText
import Testing

/// Questions that are answered in words between those with options.
@Suite struct MixedQuizTests {
  private func prompts(_ text: String) -> [String] { read(text).cards.map(\.prompt.text) }

  @Test(arguments: [
    ("## Which metal rusts?", "## Why is copper green?", "## Does gold rust?"),
    (
      "## Question 1\n\nWhich metal rusts?", "## Question 2\n\nWhy is copper green?",
      "## Question 3\n\nDoes gold rust?"
    ),
    ("1. Which metal rusts?", "2. Why is copper green?", "3. Does gold rust?"),
    ("## Q1: Which metal rusts?", "## Q2: Why is copper green?", "## Q3: Does gold rust?"),
    ("## Q1 · Which metal rusts?", "## Q2 · Why is copper green?", "## Q3 · Does gold rust?"),
  ])
  func aWrittenAnswerStandsBetweenBoxes(_ heads: (String, String, String)) {
    let text = """
      \(heads.0)

      - [ ] Gold
      - [x] Iron

      \(heads.1)

      **Answer:** Verdigris

      \(heads.2)

      - [ ] True
      - [x] False
      """
    let cards = read(text, path: "quiz.md").cards
    #expect(
      cards.map(\.prompt.text) == [
        "Which metal rusts?", "Why is copper green?", "Does gold rust?",
      ])
    #expect(cards.map { $0.answers.map(\.text) } == [["Iron"], ["Verdigris"], ["False"]])
    #expect(cards.allSatisfy { $0.explanation == nil })
  }

  @Test func aGapAsksToo() {
    let text = """
      ## Which metal rusts?
      - [ ] Gold
      - [x] Iron

      ## Copper turns ___ in the rain.
      **Answer:** green

      ## Does gold rust?
      - [x] No
      - [ ] Yes
      """
    #expect(read(text, path: "quiz.md").cards.count == 3)
  }

  @Test func anAnswerBelowTicksStaysWithItsQuestion() {
    let text = """
      ## Which metal rusts?
      - [ ] Gold
      - [x] Iron

      **Answer:** Iron

      ## Does gold rust?
      - [x] No
      - [ ] Yes

      **Answer:** No
      """
    let cards = read(text, path: "quiz.md").cards
    #expect(cards.map { $0.answers.map(\.text) } == [["Iron"], ["No"]])
  }
}
