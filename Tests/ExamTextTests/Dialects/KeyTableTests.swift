import Cards
import ExamText
import Testing

/// Answers that stand apart from their questions.
@Suite struct KeyTableTests {
  private static let questions = """
    1. Which one is a bird?
    A. Crow
    B. Carp

    2. Which one is a fish?
    A. Wren
    B. Tuna

    3. Which ones are insects?
    A. Ant
    B. Bee

    """

  @Test(arguments: [
    "Answer Key\n1. A  2. B  3. AB", "## Answers\n1-A\n2-B\n3-AB", "Answers:\n1) A\n2) B\n3) A, B",
    "| Question | Answer |\n|---|---|\n| 1 | A |\n| 2 | B |\n| 3 | A, B |",
    "参考答案\n1、A 2、B 3、AB", "Key: \n1 A, 2 B, 3 AB", "Lösungen\n3: AB\n",
  ])
  func matchesByNumber(_ table: String) {
    let result = read(Self.questions + "\n" + table)
    let all = [["Crow"], ["Tuna"], ["Ant", "Bee"]]
    #expect(result.cards.count == 3)
    if table.contains("1") { #expect(result.texts.map(\.answers) == all, "\(table)") }
  }

  @Test func readsRanges() {
    let result = read(Self.questions + "\nAnswers\n1-3 ABA\n")
    #expect(result.texts.map(\.answers) == [["Crow"], ["Tuna"], ["Ant"]])
  }

  /// An answer out of turn behind a range once ended the program.
  @Test(arguments: ["1-3 ABA 9 A foo", "1-3 ABA 9 A 4", "1. A 2-3 BA 9 C foo", "1-3 ABA 2 B\nfoo"])
  func rangesWithMoreBehind(_ key: String) {
    let result = read(Self.questions + "\nAnswers\n\(key)\n\(key)\n")
    #expect(result.cards.count == 3)
  }

  @Test func keepsRemarksAsExplanation() {
    let result = read(
      Self.questions + "\n## Answer Key\n1. A - Crows have feathers.\n2. B - Tuna have gills.\n3. B"
    )
    #expect(
      result.cards.map { $0.explanation?.text } == [
        "Crows have feathers.", "Tuna have gills.", nil,
      ])
  }

  @Test func saysWhereTheTableContradictsAQuestion() {
    let result = read(
      """
      1. Which one is a bird?
      A. Crow
      B. Carp
      Answer: A

      2. Which one is a fish?
      A. Wren
      B. Tuna
      Answer: B

      Answer Key
      1. B  2. B
      """)
    #expect(result.texts.map(\.answers) == [["Crow"], ["Tuna"]])
    #expect(result.codes == ["conflicting-answers"])
  }

  @Test(arguments: [
    "Answers:\n1. B", "## Answer Key\n\n1) B",
    "Answers\n| Question | Answer |\n|---|---|\n| 1 | B |",
  ])
  func readsAListOfOne(_ table: String) {
    let result = read("1. Which one is a bird?\nA. Carp\nB. Crow\nC. Cow\n\n" + table)
    #expect(result.texts.map(\.answers) == [["Crow"]], "\(table)")
  }

  @Test(arguments: [
    "| Q | 1 | 2 | 3 |\n|---|---|---|---|\n| A | A | B | AB |", "Q 1 2 3\nA A B AB",
  ])
  func readsRowsWithAHead(_ table: String) {
    let result = read(Self.questions + "\n" + table)
    #expect(result.texts.map(\.answers) == [["Crow"], ["Tuna"], ["Ant", "Bee"]], "\(table)")
  }

  @Test func readsColumnsBesideTheLetters() {
    let result = read(
      Self.questions
        + "\nAnswer Key\n\nQuestion  Correct answer  LO    Points\n"
        + "1         a               1.1   1\n"
        + "2         b               2.1   1\n3         a, b            2.2   1\n")
    #expect(result.texts.map(\.answers) == [["Crow"], ["Tuna"], ["Ant", "Bee"]])
  }

  @Test func anOrderBelowTheOptionsIsNoQuestion() {
    let result = read(
      "1. Which one is a bird?\nA. Crow\nB. Carp\n\nSelect ONE option.\n\n2. Which one is a fish?\n"
        + "A. Wren\nB. Tuna\n\nSelect ONE option.\n\nAnswers\n1. A\n2. B\n")
    #expect(result.texts.map(\.answers) == [["Crow"], ["Tuna"]])
  }

  @Test(arguments: ["Answers\n1. Crow\n2. Tuna", "Key: 1 - A / 2 - B / 3 - AB"])
  func readsTextsAndSlashes(_ table: String) {
    let result = read(Self.questions + "\n" + table)
    #expect(result.texts.map(\.answers).prefix(2) == [["Crow"], ["Tuna"]], "\(table)")
  }

  @Test(arguments: [
    ("1. ", "2. ", "3. ", "Answer key\n1. B\n2. chlorophyll\n3. A\n"),
    ("Aufgabe 1: ", "Aufgabe 2: ", "Aufgabe 3: ", "Lösungen\n1 b\n2 chlorophyll\n3 a\n"),
  ])
  func lettersAndWordsInOneList(one: String, two: String, three: String, key: String) {
    let result = read(
      "\(one)Which organ?\nA. a\nB. b\n\n\(two)Name the pigment: ____.\n\n"
        + "\(three)Which tissue?\nA. c\nB. d\n\n\(key)")
    let marks = result.cards.map { $0.options.map(\.isCorrect) }
    #expect(marks == [[false, true], [], [true, false]])
    #expect(result.cards[1].answer == "chlorophyll")
    #expect(result.codes.isEmpty)
  }

  @Test func writtenAnswersThatStartWithADay() {
    let result = read(
      "Aufgabe 5: Der Vertrag trat am ____ in Kraft.\n\nAufgabe 6: Nenne eine Ursache.\n\n"
        + "Lösungen\n5. 1. Juli 1990\n6. Krise\n")
    #expect(result.cards.map(\.answer?.text) == ["1\\. Juli 1990", "Krise"])
  }
}
