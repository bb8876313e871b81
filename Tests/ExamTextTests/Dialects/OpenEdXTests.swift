import Cards
import ExamText
import Testing

@Suite struct OpenEdXTests {
  @Test func readsAReasonForEveryOption() {
    let result = read(
      """
      Look at the picture first.

      >>Which animal lays eggs?<<

      ( ) dog {{Dogs bear live young.}}
      (x) hen {{Hens do.}}
      ( ) cow
      {{Cows give milk.}}

      [explanation]
      Birds lay eggs.

      - all of them
      [explanation]

      ||Think of breakfast.||
      """)
    #expect(result.cards.count == 1)
    #expect(
      result.cards.first?.prompt.text == "Look at the picture first.\n\nWhich animal lays eggs?")
    #expect(
      result.cards.first?.options.map { [$0.text.text, $0.rationale?.text] } == [
        ["dog", "Dogs bear live young."], ["hen", "Hens do."], ["cow", "Cows give milk."],
      ])
    #expect(result.cards.first?.options.map(\.isCorrect) == [false, true, false])
    #expect(
      result.cards.first?.explanation?.text
        == "Birds lay eggs.\n\n- all of them\nThink of breakfast.")
    #expect(result.diagnostics.isEmpty)
  }

  @Test(arguments: [
    (">>Pick two<<\n[x] a\n[ ] b\n[x] c\n", ["a", "c"]),
    (">>Fill __ in<<\n[[one, (two), three]]\n", ["two"]),
    (">>Name it<<\n= Ada\n", ["Ada"]),
    (">>Name it<<\n= Ada\nor= Lovelace\n", ["- Ada\n- Lovelace"]),
    (">>How much?<<\n= 5 +- 0.1\n", ["5 +- 0.1"]),
  ])
  func readsEveryKindOfProblem(_ text: String, _ answers: [String]) {
    let result = read(text)
    #expect(result.cards.map { $0.answers.map(\.text) } == [answers])
    #expect(result.cards.first?.origin?.dialect == "open-edx")
  }

  @Test func partsProblemsAtRulesAndQuestions() {
    let result = read(
      ">>One?<<\n(x) a\n( ) b\n\n---\n\n>>Two?<<\n( ) c\n(x) d\n>>Three?<<\n( ) e\n( ) f\n")
    #expect(result.cards.map { $0.answers.map(\.text) } == [["a"], ["d"], []])
    #expect(result.codes == ["missing-answer"])
  }

  @Test func aProblemMayHaveNoMarksAmongOthers() {
    let result = read(
      ">>One?<<\n(x) a\n( ) b\n\nWho sailed first?\n= Ada\nor= Lovelace\n\n"
        + ">>The sea is __ today<<\n[[red, (blue)]]\n")
    #expect(
      result.cards.map(\.prompt.text) == ["One?", "Who sailed first?", "The sea is __ today"])
    #expect(
      result.cards.map { $0.answers.map(\.text) } == [["a"], ["- Ada\n- Lovelace"], ["blue"]])
  }

  @Test func takesNoNestedQuoteForAProblem() {
    #expect(read(">> a quote in a quote\n>>> more\n").cards.isEmpty)
  }
}
