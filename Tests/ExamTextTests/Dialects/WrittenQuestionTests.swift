import Cards
import ExamText
import Testing

/// Questions among those with options that are answered in words.
@Suite struct WrittenQuestionTests {
  @Test func aHeaderAndAnAnswerMakeACard() {
    let result = read(
      """
      ### Question 1
      <details><summary>Salt melts ice.</summary>
      <p>

      #### Answer: True
      </p>
      </details>

      ### Question 2
      Which one is cold?

      - [x] Ice
      - [ ] Fire
      """, path: "a.md")
    #expect(result.cards.map(\.prompt.text) == ["Salt melts ice.", "Which one is cold?"])
    #expect(result.texts.map(\.answers) == [["True"], ["Ice"]])
    #expect(result.codes.isEmpty)
  }

  @Test func gapsInAQuizAreAsked() {
    let result = read(
      "<quiz>\nIce is [[frozen]] water.\n\n---\nIt floats.\n</quiz>\n", path: "a.md")
    #expect(result.cards.map(\.kind) == [.cloze])
    #expect(result.cards.first?.prompt.text == "Ice is […] water.")
    #expect(result.cards.first?.answer?.text == "frozen")
    #expect(result.cards.first?.explanation?.text == "It floats.")
  }
}
