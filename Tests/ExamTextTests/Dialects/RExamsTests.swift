import Cards
import ExamText
import Testing

struct RExamsTests {
  fileprivate func exercise(_ solution: String, reasons: String = "* True\n* False\n* False")
    -> String
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
    #expect(result.cards.first?.options.map(\.rationale) == [nil, nil, nil])
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
    #expect(read(exercise("10110")).codes == ["unknown-key"])
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

extension RExamsTests {
  @Test func readsExercisesThatFrontMatterParts() {
    func exercise(_ name: String, _ key: String) -> String {
      """
      ---
      exname: \(name)
      extype: schoice
      exsolution: '\(key)'
      categories:
      - \(name)
      ---

      ```{r libs, include = FALSE}
      library(sea)
      ```

      # Aufgabe

      Was ist \(name)?

      Answerlist
      ----------
      * Holz
      * Tuch

      # Lösung

      Siehe Bild.

      Answerlist
      ----------
      * Wahr
      * Falsch. Tuch weht.

      Categories:

      - \(name)
      - schoice

      """
    }
    let result = read(exercise("rah", "10") + "\n" + exercise("mast", "10"), path: "sea.Rmd")
    #expect(result.cards.map(\.prompt) == ["Was ist rah?", "Was ist mast?"])
    #expect(result.cards.map(\.answers) == [["Holz"], ["Holz"]])
    #expect(result.cards.map(\.tags) == [["rah"], ["mast"]])
    #expect(result.cards.map(\.explanation) == ["Siehe Bild.", "Siehe Bild."])
    #expect(result.cards[0].options.map(\.rationale) == [nil, "Falsch. Tuch weht."])
    #expect(result.diagnostics.isEmpty)
  }

  @Test func listsOfAnswersAreNamedInManyLanguages() {
    let result = read(
      """
      Aufgabe
      =======
      Was ist nass?

      Antwortliste
      ------------
      * Regen
      * Sand

      Meta-information
      ================
      extype: schoice
      exsolution: 10
      """)
    #expect(result.texts == [CardText("Was ist nass?", ["Regen"], wrong: [["Sand", ""]])])
  }

  @Test func solutionsJudgeWhereTheKeyIsComputed() {
    let result = read(exercise("`r mchoice2string(right)`"))
    #expect(result.cards.first?.answers == ["Rain"])
    #expect(result.diagnostics.isEmpty)
  }
}
