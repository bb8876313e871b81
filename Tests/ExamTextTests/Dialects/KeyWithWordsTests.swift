import Cards
import ExamText
import Testing

/// Lists of answers at the end that repeat the options' words and say why.
@Suite struct KeyWithWordsTests {
  private static let questions = """
    1. Which metal is liquid at room temperature?
    A) Tin
    B) Mercury
    C) Gold
    D) Lead

    2. How many millilitres make two spoons?
    A) 5 ml
    B) 10 ml
    C) 20 ml
    D) 40 ml

    3. Which are metals? (Select two)
    A) Iron
    B) Copper
    C) Sulphur
    D) Iodine

    """

  private static func read(_ key: String) -> Understanding {
    ExamTextTests.read(questions + "\n## Answer Key\n\n" + key + "\n")
  }

  @Test(arguments: [
    "1. B) Mercury\n2. C) 20 ml\n3. A) Iron and B) Copper",
    "1. **B) Mercury**\n2. **C) 20 ml**\n3. **A) Iron, B) Copper**",
    "1. B (Mercury)\n2. C (20 ml)\n3. A (Iron) and B (Copper)",
    "1. B\n2. C\n3. A and B",
  ])
  func wordsAreNoExplanation(key: String) {
    let result = Self.read(key)
    #expect(
      result.cards.map { $0.answers.map(\.text) } == [["Mercury"], ["20 ml"], ["Iron", "Copper"]])
    #expect(result.cards.allSatisfy { $0.explanation == nil })
    #expect(result.codes.isEmpty)
  }

  @Test(arguments: [
    "1. **B) Mercury** – It melts early.\n2. **C) 20 ml** – 500 mg each.\n"
      + "3. **A) Iron and B) Copper** – Both conduct.",
    "1. B – It melts early.\n2. C – 500 mg each.\n3. A and B – Both conduct.",
    "1. **B) Mercury**\n   It melts early.\n\n2. **C) 20 ml**\n   500 mg each.\n\n"
      + "3. **A) Iron, B) Copper**\n   Both conduct.",
    "**1. B) Mercury**\nIt melts early.\n\n**2. C) 20 ml**\n500 mg each.\n\n"
      + "**3. A) Iron, B) Copper**\nBoth conduct.",
    "**1. Correct answer: B) Mercury**\nIt melts early.\n\n**2. Correct answer: C) 20 ml**\n"
      + "500 mg each.\n\n**3. Correct answer: A) Iron and B) Copper**\nBoth conduct.",
    "### 1. B) Mercury\n\n**Explanation:** It melts early.\n\n### 2. C) 20 ml\n\n"
      + "**Explanation:** 500 mg each.\n\n### 3. A) Iron, B) Copper\n\n**Explanation:** Both conduct.",
    "| Question | Answer | Why |\n|---|---|---|\n| 1 | B | It melts early. |\n"
      + "| 2 | C | 500 mg each. |\n| 3 | A, B | Both conduct. |",
    "| No. | Answer | Why |\n|---|---|---|\n| 1 | B) Mercury | It melts early. |\n"
      + "| 2 | C) 20 ml | 500 mg each. |\n| 3 | A) Iron and B) Copper | Both conduct. |",
  ])
  func whatFollowsThemIs(key: String) {
    let result = Self.read(key)
    #expect(
      result.cards.map { $0.answers.map(\.text) } == [["Mercury"], ["20 ml"], ["Iron", "Copper"]])
    #expect(
      result.cards.map(\.explanation?.text) == ["It melts early.", "500 mg each.", "Both conduct."])
    #expect(result.codes.isEmpty)
  }

  @Test func namesOfQuestionsMayBeBold() {
    let result = Self.read("**Question 1:** B\n**Question 2:** C\n**Question 3:** A, B")
    #expect(
      result.cards.map { $0.answers.map(\.text) } == [["Mercury"], ["20 ml"], ["Iron", "Copper"]])
  }

  @Test func wordsOfAnotherOptionAreTold() {
    let result = Self.read("1. B) Gold\n2. C) 20 ml\n3. A) Iron and B) Copper")
    #expect(result.codes == ["conflicting-answers"])
    #expect(result.cards.first?.answers.map(\.text) == ["Mercury"])
  }

  @Test func anAnswerBelowItsQuestionMayNameSeveralWithTheirWords() {
    let result = ExamTextTests.read(
      "Which are metals? (Select two)\nA) Iron\nB) Copper\nC) Sulphur\n"
        + "Correct answer: A) Iron and B) Copper. Both conduct.\n")
    #expect(result.cards.first?.answers.map(\.text) == ["Iron", "Copper"])
    #expect(result.cards.first?.explanation?.text == "Both conduct.")
    #expect(result.codes.isEmpty)
  }
}
