import Cards
import ExamText
import Testing

/// Rows of questions as Brightspace imports them.
@Suite struct BrightspaceTests {
  @Test func readsEachKind() {
    let result = read(
      """
      NewQuestion,MC,,
      Title,Birds,,
      QuestionText,"Which one sings, as a rule?",,
      Points,1,,
      Option,100,wren,,It is loud.
      Option,0,carp,,
      Option,25,crow,,
      Feedback,Go out and listen.,,
      ,,,,
      NewQuestion,MS
      QuestionText,Which swim?
      Option,1,carp
      Option,0,wren
      Option,1,tuna
      NewQuestion,TF
      QuestionText,Wrens swim.
      TRUE,0
      FALSE,100,They fly.
      NewQuestion,SA
      QuestionText,Name a fish.
      InputBox,3,40
      Answer,100,carp
      NewQuestion,M
      QuestionText,Match.
      Choice,1,wren
      Choice,2,carp
      Match,1,air
      Match,2,water
      """, path: "bank.csv")
    #expect(
      result.texts == [
        CardText(
          "Which one sings, as a rule?", ["wren"], wrong: [["carp", ""], ["crow", ""]],
          explanation: "Go out and listen."),
        CardText("Which swim?", ["carp", "tuna"], wrong: [["wren", ""]]),
        CardText("Wrens swim.", ["False"], wrong: [["True", ""]]),
        CardText("Name a fish.", ["carp"]), CardText("Match.", ["- wren → air\n- carp → water"]),
      ])
    #expect(result.cards[0].options[0].rationale?.text == "It is loud.")
  }

  @Test func saysWhichRowsItDoesNotKnow() {
    let result = read("NewQuestion,SA\nQuestionText,Name a fish.\nAnswer,100,carp\nColour,blue\n")
    #expect(result.cards.count == 1)
    #expect(result.codes.contains("ignored-lines"))
  }
}
