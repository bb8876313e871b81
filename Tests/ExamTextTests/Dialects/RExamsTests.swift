import Cards
import ExamText
import Testing

struct RExamsTests {
  private func exercise(_ solution: String, reasons: String = "* True\n* False\n* False") -> String
  {
    """
    ---
    categories:
    - sea
    - schoice
    exsolution: \(solution)
    extype: mchoice
    ---

    Question
    ========
    Which are wet?

    Answerlist
    ----------
    * Rain
    * Sand
      and dust
    * Sea

    # Solution

    Answerlist
    ----------
    \(reasons)
    """
  }

  @Test func readsOptionsAndTheirKey() {
    let result = read(exercise("100"))
    #expect(result.cards.first?.prompt == "Which are wet?")
    #expect(result.cards.first?.options.map(\.text) == ["Rain", "Sand\nand dust", "Sea"])
    #expect(result.cards.first?.answers == ["Rain"])
    #expect(result.cards.first?.options.map(\.rationale) == ["True", "False", "False"])
    #expect(result.cards.first?.tags == ["sea"])
    #expect(result.diagnostics.isEmpty)
  }

  @Test(arguments: [("8", ["Sand\nand dust"]), ("1", ["Sea"])])
  func recoversBitsThatWereTakenForOctalNumbers(solution: String, answers: [String]) {
    let result = read(exercise(solution, reasons: ""))
    #expect(result.cards.first?.answers.map(\.text) == answers)
    #expect(result.codes == ["octal-solution"])
  }

  @Test func warnsOfAKeyThatItsSolutionContradicts() {
    let result = read(exercise("010"))
    #expect(
      result.codes == ["explanation-contradicts-answer", "explanation-contradicts-answer"])
    #expect(result.cards.first?.answers == ["Sand\nand dust"])
  }

  @Test func warnsOfAKeyThatDoesNotFit() {
    #expect(read(exercise("10110")).codes.sorted() == ["missing-answer", "unknown-key"])
  }

  @Test func readsMetaInformationAndNumbersAndRunsNothing() {
    let result = read(
      """
      ```{r, echo = FALSE}
      unlink("x")
      ```
      Question
      ========
      How many is `r 1+1`?

      Solution
      ========
      Count them.

      Meta-information
      ================
      exname: count
      extype: num
      exsolution: 2
      """)
    #expect(result.cards.first?.prompt == "How many is `r 1+1`?")
    #expect(result.cards.first?.answer == "2")
    #expect(result.cards.first?.explanation == "Count them.")
  }

  @Test func aNumberAskedForStandsOnTheCardsLines() {
    let result = read("Question\n====\nHow wet?\n\nMeta\n====\nextype: num\nexsolution: 12\n")
    #expect(result.cards.first?.answer == "12")
    #expect(result.cards.first?.origin?.lines == 3...8)
  }
}
