import Cards
import Diagnostics
import ExamText
import Testing

/// What is said of questions whose key cannot be right.
@Suite struct WrongKeyTests {
  private static func codes(_ tail: String, stem: String = "Which one is a tool?") -> [String] {
    read("\(stem)\nA. Saw\nB. Cloud\nC. Axe\n\(tail)\n").codes
  }

  @Test func noKey() {
    let result = read("Which one is a tool?\nA. Saw\nB. Cloud\n")
    #expect(result.codes == ["missing-answer"])
    #expect(result.cards.first?.options.count == 2)
    #expect(result.cards.first?.answers.isEmpty == true)
  }

  @Test func aLetterThatNamesNoOption() {
    #expect(Self.codes("Answer: F").contains("unknown-answer"))
  }

  @Test func textThatIsNoOption() {
    #expect(Self.codes("Answer: a hammer").contains("unknown-answer"))
  }

  @Test func twoKeysThatDisagree() {
    #expect(Self.codes("Answer: A\nCorrect Answer: C") == ["conflicting-answers"])
  }

  @Test func aLetterWithTheTextOfAnother() {
    #expect(Self.codes("Answer: A. Axe") == ["conflicting-answers"])
  }

  @Test func theWrongNumberOfLetters() {
    #expect(Self.codes("Answer: A", stem: "Which are tools? (Choose TWO)") == ["answer-count"])
    #expect(Self.codes("Answer: A, C", stem: "Which are tools? (Choose TWO)").isEmpty)
  }

  @Test func aListedAnswerWithAReasonToNoQuestion() {
    let result = read(
      "1. Which is a tool?\nA) Saw\nB) Cloud\n2. Which is a cloud?\nA) Axe\nB) Cirrus\n\nAnswer Key\n"
        + "1. **A) Saw** – it cuts.\n2. **B) Cirrus** – it floats.\n3. **A) Hoe** – it digs.\n")
    #expect(result.codes == ["unknown-answer"])
    #expect(result.roles.suffix(3) == [.explanation, .explanation, .ignored])
  }

  @Test func aNumberThatComesTwice() {
    let result = read(
      """
      2. Which one is a tool?
      A. Saw
      B. Cloud
      Answer: A

      2. Which one is a cloud?
      A. Saw
      B. Cirrus
      Answer: B
      """)
    #expect(result.cards.count == 2)
    #expect(result.codes == ["duplicate-number"])
  }

  @Test func aFenceThatNothingCloses() {
    let result = read("Which one is a tool?\n\n```sh\nls\n\nA. Saw\nB. Cloud\nAnswer: A\n")
    #expect(result.codes.contains("unclosed-fence"))
    #expect(result.cards.first?.answers.map(\.text) == ["Saw"])
  }

  @Test func aNumberThatComesTwiceBeforeItCountsOn() {
    let question = "Which one is a tool?\nA. Saw\nB. Cloud\nAnswer: A\n"
    let result = read("1. \(question)1. \(question)2. \(question)")
    #expect(result.cards.map(\.prompt.text) == Array(repeating: "Which one is a tool?", count: 3))
    #expect(result.codes.filter { $0 == "duplicate-number" }.count == 1)
    let lines = result.diagnostics.filter { $0.code == "duplicate-number" }.map(\.location.line)
    #expect(lines == [5])
  }

  @Test(arguments: [["1", "2", "1", "2"], ["1", "1", "1"], ["7", "8", "9"]])
  func numbersThatMayComeAgain(_ numbers: [String]) {
    let result = read(
      numbers.enumerated().map { index, number in
        "\(number). Which one is tool \(index)?\nA. Saw\nB. Cloud\nAnswer: A\n\n"
      }.joined())
    #expect(result.cards.count == numbers.count)
    #expect(!result.codes.contains("duplicate-number"))
  }

  @Test func aFoldedPartThatNothingCloses() {
    let result = read(
      """
      1. Which one is a tool?
      A. Saw
      B. Cloud
      <details><summary>Answer</summary>
      A

      2. Which one is a cloud?
      A. Saw
      B. Cirrus
      <details><summary>Answer</summary>
      B
      </details>
      """, path: "exam.md")
    #expect(result.cards.map { $0.answers.map(\.text) } == [["Saw"], ["Cirrus"]])
    #expect(result.codes == ["unclosed-details"])
    #expect(result.diagnostics.map(\.location.line) == [4])
  }

  @Test func anEmptyOption() {
    let result = read("Which one is a tool?\nA. Saw\nB.\nC. Axe\nAnswer: A\n")
    #expect(result.codes == ["empty-option"])
    #expect(result.cards.first?.options.count == 3)
  }

  @Test func anExplanationThatContradictsTheKey() {
    #expect(
      Self.codes("Answer: A\nExplanation: See below.\nOption A is incorrect because it is blunt.")
        == ["explanation-contradicts-answer"])
  }

  @Test(arguments: [
    "La opción a) es incorrecta porque no corta.", "L'option A est fausse : elle ne coupe pas.",
    "A alternativa a) está errada, pois não corta.", "Die Antwort A ist falsch.",
  ]) func aContradictionBehindAnArticle(_ reason: String) {
    #expect(
      Self.codes("Answer: A\nExplanation: See below.\n\(reason)")
        == ["explanation-contradicts-answer"])
  }
}
