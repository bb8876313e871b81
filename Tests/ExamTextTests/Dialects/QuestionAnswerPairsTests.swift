import Cards
import Diagnostics
import ExamText
import Testing

@Suite struct QuestionAnswerPairsTests {
  @Test(arguments: [
    "Q: Who wrote it?\nA: Ada",
    "q: Who wrote it?\na:\tAda",
    "Q: Who wrote it?\n\nA:\nAda\n",
    "**Q:** Who wrote it?  \n**A:** Ada  ",
    "**Q: Who wrote it?**\nA: Ada",
    "**Q1.** Who wrote it?\n**A1.** Ada",
    "Q1: Who wrote it?\r\nA1: Ada\r\n",
    "1. Q: Who wrote it?\n   A: Ada",
    "- **Q:** Who wrote it?\n- **A:** Ada",
    "### Q3: Who wrote it?\nA: Ada",
    "Frage: Who wrote it?\nAntwort: Ada",
    "P: Who wrote it?\nR: Ada",
    "问：Who wrote it?\n答：Ada",
  ])
  func readsTheSpellingsOfALabel(_ text: String) {
    #expect(read(text).texts == [CardText("Who wrote it?", ["Ada"])])
  }

  @Test func keepsListsBlankLinesCodeAndFormulasOfAnAnswer() {
    let result = read(
      """
      Q: How is it done?
      A: In steps:

      - load `a_b`
      - solve $x_1 + x_2 = \\frac{1}{2}$

      ```sh
      # Q: no question
      ls
      ```

      Q: And then?
      A: Rest
      """)
    #expect(
      result.texts == [
        CardText(
          "How is it done?",
          [
            """
            In steps:

            - load `a_b`
            - solve $x_1 + x_2 = \\frac{1}{2}$

            ```sh
            # Q: no question
            ls
            ```
            """
          ]),
        CardText("And then?", ["Rest"]),
      ])
    #expect(result.cards[0].answer?.sourceLines == [2, 3, 4, 5, 6, 7, 8, 9, 10])
    #expect(result.diagnostics.isEmpty)
  }

  @Test func readsATextWithGapsAsOneCardForEach() {
    let result = read("C: The [sun] is a [star], see [here](a.html) and `x[0]`.\n")
    #expect(result.cards.map(\.kind) == [.cloze, .cloze])
    #expect(
      result.texts == [
        CardText("The […] is a star, see [here](a.html) and `x[0]`.", ["sun"]),
        CardText("The sun is a […], see [here](a.html) and `x[0]`.", ["star"]),
      ])
  }

  @Test func takesFrontMatterCommentsAndRulesForNoPartOfAnAnswer() {
    let result = read(
      "---\nname = \"Moons\"\n---\n\nQ: Which?\nA: Io\n<!-- later\nQ: no\n-->\n---\nQ: Why?\nA: So\n"
    )
    #expect(result.texts == [CardText("Which?", ["Io"]), CardText("Why?", ["So"])])
    #expect(result.title == "Moons")
    #expect(result.roles[6...8] == [.metadata, .metadata, .metadata])
  }

  @Test func makesTagsOfTheHeadingsAbove() {
    let result = read("# Deck\n\n## 1. **Moons**\n\nQ: Which?\nA: Io\n\n## Suns\nQ: Who?\nA: Sol\n")
    #expect(result.title == "Deck")
    #expect(result.cards.map(\.tags) == [["Moons"], ["Suns"]])
    #expect(result.roles[2] == .section)
  }

  @Test(arguments: [
    "Q: Which is it?\nA: one\nB: two\nC: three\nAnswer: B\n",
    "Q: Which is it?\n1. one\n2. two\n3. three\nA: 2\n",
    "Question 1: Which is it?\n- one\n- two\n- three\nAnswer: two\n",
    "Q1. Which is it?\na) one\nb) two\nAns: b\n",
    "Q: Which is it?\n- [ ] one\n- [x] two\nAnswer: two\n",
    "问：Which is it?\n甲、one\n乙、two\n答：乙\n",
  ])
  func leavesQuestionsWithOptionsAlone(_ text: String) {
    let result = read(text)
    #expect(result.cards.allSatisfy { $0.origin?.dialect != "qa-pairs" })
  }

  @Test func warnsOfAQuestionWithoutAnswer() {
    let result = read("Q: Which?\n\nQ: Why?\nA: So\n")
    #expect(result.texts == [CardText("Which?", []), CardText("Why?", ["So"])])
    #expect(result.diagnostics.map(\.code) == ["missing-answer"])
    #expect(result.diagnostics.first?.location.line == 1)
  }

  @Test func tasksWithoutAnswersAreNoAnswers() {
    let result = read("Aufgabe 5: Wann galt der Vertrag?\n\nAufgabe 6: Nenne zwei Ursachen.\n")
    #expect(
      result.cards.map(\.prompt.text) == ["Wann galt der Vertrag?", "Nenne zwei Ursachen."])
  }
}
