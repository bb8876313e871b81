import Cards
import ExamText
import Testing

struct GIFTTests {
  @Test(arguments: [
    "Which gas do plants take in? {=Carbon dioxide ~Oxygen ~Argon}",
    "Which gas do plants take in? {=Carbon dioxide~Oxygen~Argon}",
    "::Gas::\nWhich gas do plants take in?\n{\n=Carbon dioxide\n~Oxygen\n~Argon\n}",
    "::Gas:: Which gas do plants take in? {\n\t=Carbon dioxide\n\n\t~Oxygen\n\t~Argon}",
    "// a remark\r\nWhich gas do plants take in? {~%0%Oxygen ~%100%Carbon dioxide ~Argon}",
  ])
  func readsOneRightOption(source: String) {
    let result = read(source)
    #expect(result.cards.count == 1)
    #expect(result.cards.first?.prompt.text == "Which gas do plants take in?")
    #expect(result.cards.first?.options.count == 3)
    #expect(result.cards.first?.answers == ["Carbon dioxide"])
    #expect(result.cards.first?.origin?.dialect == "gift")
  }

  @Test func takesWeightsForKeys() {
    let result = read("Which are prime? {~%50%2 ~%50%3 ~%-100%4}")
    #expect(result.cards.first?.answers == ["2", "3"])
  }

  @Test func takesAHalfRightOptionForWrongBesideAFullOne() {
    let result = read("Which is best? {~%50%good =best ~bad}")
    #expect(result.cards.first?.answers == ["best"])
  }

  @Test func readsFeedbackAndGeneralFeedback() {
    let result = read(
      "Where is Lima? {\n~Chile#Further south.\n=Peru#Yes.\n####It lies at the coast.\n}")
    #expect(result.cards.first?.options.map(\.rationale) == ["Further south.", "Yes."])
    #expect(result.cards.first?.explanation == "It lies at the coast.")
    #expect(result.roles == [.prompt, .option, .option, .explanation, .marker])
  }

  @Test(arguments: [("{T}", "True"), ("{FALSE}", "False"), ("{ true#No.#Yes. }", "True")])
  func readsTrueAndFalse(braces: String, answer: String) {
    let result = read("Water is wet. \(braces)")
    #expect(result.cards.first?.options.count == 2)
    #expect(result.cards.first?.answers.map(\.text) == [answer])
  }

  @Test(arguments: [
    ("{#42}", "42", nil as String?), ("{#3.5:0.5}", "3.5", "± 0.5"), ("{#1..9}", "1..9", nil),
  ])
  func readsNumbers(braces: String, answer: String, explanation: String?) {
    let card = read("How many? \(braces)").cards.first
    #expect(card?.kind == .recall)
    #expect(card?.answer?.text == answer)
    #expect(card?.explanation?.text == explanation)
  }

  @Test func readsShortAnswersAndPairs() {
    let result = read("Name the red planet. {=Mars =Planet Mars}\n\nPair: {=a -> 1 =b -> 2}")
    #expect(result.cards.map(\.answer) == ["- Mars\n- Planet Mars", "- a → 1\n- b → 2"])
    #expect(result.cards.map(\.prompt) == ["Name the red planet.", "Pair:\n\n- a\n- b"])
  }

  @Test func putsAGapWhereTheBracesStood() {
    let result = read("The cat {=sat ~flew} on the mat.")
    #expect(result.cards.first?.prompt == "The cat _____ on the mat.")
  }

  @Test(arguments: ["Is \\(x*y_1\\) even?", "Is $a*b$ even?", "Is $$a_{*}$$ even?"])
  func keepsFormulas(stem: String) {
    let source = stem.replacing("{", with: "\\{").replacing("}", with: "\\}")
    #expect(read("::T::\(source) {T}").cards.first?.prompt.text == stem)
  }

  @Test func takesPricesForNoFormula() {
    #expect(read("Is $5*2 or $10 more? {T}").cards.first?.prompt == "Is $5\\*2 or $10 more?")
  }

  @Test func undoesEscapes() {
    let result = read("What is 2 \\: 1? {= \\= 2 ~ \\~ 3 ~ a\\{b\\}}")
    #expect(result.cards.first?.options.map(\.text.text) == ["\\= 2", "~ 3", "a{b}"])
  }

  @Test func keepsBracesInsideAnswers() {
    let result = read("::T:: Which is right? {\n={% now %}\n~{{ now }}\n}")
    #expect(result.cards.first?.options.map(\.text.text) == ["{% now %}", "{{ now }}"])
  }

  @Test func writesHTMLAsMarkdown() {
    let result = read("::T::[html]<p>Which is <b>bold</b>?</p>{=<p>this</p> ~<p>that</p>}")
    #expect(result.cards.first?.prompt == "Which is **bold**?")
    #expect(result.cards.first?.answers == ["this"])
  }

  @Test func makesTagsOfTheCategory() {
    let result = read("$CATEGORY: $course$/top/Space/Planets\n\nIs Mars red? {T}")
    #expect(result.cards.first?.tags == ["Space", "Planets"])
    #expect(result.roles.first == .section)
  }

  @Test func warnsOfAMissingKeyAndAMissingBrace() {
    #expect(read("Which one? {~a ~b}").codes == ["missing-answer"])
    #expect(read("Which one? {=a ~b\n\n::N:: Next? {=c ~d}").codes == ["unclosed-braces"])
    #expect(read("::E:: Write about it. {}").codes == ["missing-answer"])
    #expect(read("Which one? {=a ~ ~b}").codes == ["empty-option"])
  }

  @Test(arguments: [
    "Use \\textbf{=} here?", "```\nWhich one? {=a ~b}\n```", "## Title {#1822}",
    "The set {T} is {1, 2}, isn't it?",
  ])
  func leavesOtherBracesAlone(source: String) {
    #expect(read(source).cards.allSatisfy { $0.origin?.dialect != "gift" })
  }

  @Test func readsATitleWhoseEndStartsTheNextLine() {
    let result = read(
      "::Ohm\n::What is measured in ohms? {=resistance ~current}\n\n::N:: Is it? {T}")
    #expect(result.cards.map(\.prompt.text) == ["What is measured in ohms?", "Is it?"])
    #expect(result.cards.map { $0.answers.map(\.text) } == [["resistance"], ["True"]])
  }

  @Test func codeMayStandBetweenAStemAndItsBraces() {
    let result = read(
      "::Code::[markdown]\nWhat is printed?\n\n```c\nint main() \\{\n\n  log(1);\n\\}\n```\n\n{\n"
        + "=1\n~2\n}\n\n::Next::Wet? {T}\n")
    #expect(
      result.cards.map(\.prompt) == [
        "What is printed?\n\n```c\nint main() {\n\n  log(1);\n}\n```", "Wet?",
      ])
    #expect(result.cards.map(\.answers) == [["1"], ["True"]])
  }

  @Test func shareAndFeedbackStandBehindAnAnswer() {
    let result = read("::N::When? {#\n=1802:0\n=%50%1800:5#Nearly.\n}")
    #expect(result.cards.first?.answer == "1802")
    #expect(result.cards.first?.explanation == "1800 ± 5 (50 %): Nearly.")
  }

  @Test(arguments: ["{}", "{\n}"])
  func aQuestionMayBeAnsweredAtLength(_ braces: String) {
    let result = read("::E::Describe a keel. \(braces)\n\n::F::Describe a mast. {####It stands.}\n")
    #expect(result.cards.map(\.kind) == [.recall, .recall])
    #expect(result.cards.map(\.answer) == [nil, "It stands."])
    #expect(result.codes == ["missing-answer"])
  }

  @Test func formulasOfXMLAreNoAnswers() {
    let result = read(
      "<quiz>\n<question type=\"multichoice\">\n<questiontext><text>What is {={a}*{b}}?</text>"
        + "</questiontext>\n<answer fraction=\"100\"><text>ab</text></answer>\n"
        + "<answer fraction=\"0\"><text>{=a}</text></answer>\n</question>\n</quiz>\n")
    #expect(result.cards.map(\.origin?.dialect) == ["moodle-xml"])
  }
}
