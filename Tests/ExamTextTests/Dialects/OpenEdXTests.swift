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

  @Test func aProblemWithoutMarksMayBePartedFromItsAnswer() {
    let result = read(
      "Which sail is aft?\n\n( ) jib\n(x) mizzen\n\n[explanation]\nSee it.\n[explanation]\n\n"
        + "How many masts has a sloop?\n\n= 1\n\n[explanation]\nOne.\n[explanation]\n")
    #expect(
      result.texts == [
        CardText("Which sail is aft?", ["mizzen"], wrong: [["jib", ""]], explanation: "See it."),
        CardText("How many masts has a sloop?", ["1"], explanation: "One."),
      ])
    #expect(read("How do we get x?\n\n= 5 * 3\n\nThat is all.\n").cards.count < 2)
  }

  @Test func aNumberAboveAProblemIsNoPartOfIt() {
    let result = read("Problem 3\n\n>>Which sail is aft?<<\n( ) jib\n(x) mizzen\n")
    #expect(result.cards.map(\.prompt) == ["Which sail is aft?"])
    #expect(result.roles.first == .metadata)
    #expect(
      read("In 1802\n\n>>Which sail?<<\n( ) jib\n(x) mizzen\n").cards.first?.prompt.text
        .hasSuffix("Which sail?") == true)
  }

  @Test(arguments: [
    ("{{selected: It is fore.}}", "It is fore."),
    (
      "{{selected: It is fore., unselected: Right.}}",
      "selected: It is fore.\nunselected: Right."
    ),
    (
      "{{ { selected: It is fore. }, { unselected: Right. } }}",
      "selected: It is fore.\nunselected: Right."
    ),
  ])
  func reasonsMayTellBothCases(_ reason: String, _ rationale: String) {
    let result = read(
      ">>Which are aft?<<\n[ ] jib \(reason)\n[x] mizzen\n[x] rudder\n\n{{ ((B C)) Both. }}\n")
    #expect(result.cards.first?.options.first?.rationale?.text == rationale)
    #expect(result.cards.first?.options.map { $0.rationale == nil } == [false, true, true])
    #expect(result.cards.first?.explanation == "((B C)) Both.")
  }

  @Test func moreThatMayBeTypedIn() {
    let result = read(
      ">>What is aft?<<\n=mizzen\nadditional_answer=the mizzen\nnot=jib {{It is fore.}}\n")
    #expect(result.cards.first?.answer == "- mizzen\n- the mizzen")
    #expect(result.cards.first?.explanation == "jib\nIt is fore.")
  }
}
