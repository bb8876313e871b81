import Cards
import Diagnostics
import ExamText
import Testing

struct Text2QTITests {
  @Test func readsChoicesWithFeedback() {
    let result = read(
      """
      Quiz title: Sums
      Points: 2
      1.  What is 1+1?
      ... Think.
      a)  3
      ... Too much.
      *b) 2
      """)
    #expect(result.title == "Sums")
    #expect(result.cards.first?.prompt == "What is 1+1?")
    #expect(result.cards.first?.answers == ["2"])
    #expect(result.cards.first?.options.first?.rationale == "Too much.")
    #expect(result.cards.first?.explanation == "Think.")
    #expect(
      result.roles == [.title, .metadata, .prompt, .explanation, .option, .rationale, .option])
  }

  @Test func readsEveryKindOfAnswer() {
    let result = read(
      """
      Quiz title: Kinds
      1. Which are odd?
      [*] 1
      [ ] 2
      [*] 3
      2. Half of five?
      =   2.5 +- 0.1
      3. Who lives there?
      *   Ann
      *   Bob
      4. Write.
      ____
      1. Fill in {G1}.
      @gap X) salt
      @gap Y) sugar
      @match Y G1
      """)
    #expect(
      result.cards.map(\.answers) == [["1", "3"], ["2.5"], ["- Ann\n- Bob"], [], ["G1 → sugar"]])
    #expect(result.cards[1].explanation == "± 0.1")
    #expect(result.codes == ["missing-answer"])
  }

  @Test func goesOnWithIndentedText() {
    let result = read(
      "1. Which of\n    these?\n\n    > a quote\n*a) this\n    one\nb) that\n*c) both\n")
    #expect(result.cards.first?.prompt == "Which of\nthese?\n\n> a quote")
    #expect(result.cards.first?.answers == ["this\none", "both"])
  }

  @Test func refusesToRunCode() {
    let result = read(
      """
      Quiz title: Made
      ```{.python .run}
      print("1. Which?")
      ```
      1. Wet?
      *a) yes
      b) no
      """)
    #expect(result.cards.map(\.prompt) == ["Wet?"])
    #expect(result.codes == ["executable-code"])
    #expect(result.diagnostics.first?.severity == .error)
    #expect(result.roles[1...3] == [.ignored, .ignored, .ignored])
  }

  @Test func leavesCommentsOut() {
    let result = read("% remark\nCOMMENT\nhidden\nEND_COMMENT\n1. Wet?\n*a) yes\nb) no\n[*] odd\n")
    #expect(result.roles.prefix(4) == [.ignored, .ignored, .ignored, .ignored])
    #expect(result.cards.first?.prompt == "Wet?")
  }
}
