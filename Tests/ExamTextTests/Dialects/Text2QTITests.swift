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

  @Test func aBlankMayBeForgottenBehindAStar() {
    let result = read(
      "Quiz title: Sea\n1. The aft sail is the\n*mizzen\n2. Read *this*\n*and* that:\n*a) yes\nb) no\n"
    )
    #expect(
      result.texts == [
        CardText("The aft sail is the", ["mizzen"]),
        CardText("Read *this*\n*and* that:", ["yes"], wrong: [["no", ""]]),
      ])
  }

  @Test func codeInAStemLosesItsIndentation() {
    let result = read(
      "Quiz title: Sea\n1.  What is printed?\n\n    ```c\n    if (x)\n      log(1);\n    ```\n"
        + "*a) 1\nb) 2\n")
    #expect(result.cards.first?.prompt == "What is printed?\n\n```c\nif (x)\n  log(1);\n```")
  }

  @Test func aSolutionAnswersAtLength() {
    let result = read(
      "Quiz title: Sea\nText: Of boats.\n1. Describe a keel.\n____\n"
        + "2. Describe a mast.\n! It stands.\n____\n")
    #expect(result.cards.map(\.answer) == [nil, "It stands."])
    #expect(result.codes == ["description-only", "missing-answer"])
    #expect(result.diagnostics.last?.message.contains("at length") == true)
  }
}
