import Cards
import Diagnostics
import Testing

@testable import ExamText

/// What becomes of text pasted from a flashcard site, rule by rule.
@Suite struct FlashcardPasteTests {
  @Test func takesTheLineAfterAQuestionForItsAnswer() {
    let result = read("Tides Flashcards\nWhat moves the tides?\nThe pull of the moon.")
    #expect(result.title == "Tides")
    #expect(result.texts == [CardText("What moves the tides?", ["The pull of the moon."])])
    #expect(result.cards[0].kind == .recall)
    #expect(result.roles == [.title, .prompt, .answer])
  }

  @Test func makesAChoiceCardWhereAnExplanationFollows() {
    let result = read("Which metal is liquid at room temperature?\nMercury\nIt melts at -39 °C.")
    #expect(result.cards[0].kind == .choice)
    #expect(result.texts[0].answers == ["Mercury"])
    #expect(result.texts[0].explanation == "It melts at -39 °C.")
    #expect(result.title == nil)
  }

  @Test(arguments: [
    "Steel\n- Steel rusts.", "Steel\n-Steel rusts.", "Steel\nSteel rusts.", "Steel\n• Steel rusts.",
    "Steel\n– Steel rusts.", "Steel\n\n- Steel rusts.", "Steel\nReason: Steel rusts.",
  ])
  func readsEveryShapeOfAWrongOption(_ option: String) {
    let text = "Which metal does not rust?\nGold\nIt is noble.\nIncorrect Answers\n\(option)"
    #expect(read(text).texts[0].wrong == [["Steel", "Steel rusts."]])
  }

  @Test(arguments: [
    ("Glucose feeds the cell at once.", "Glucose"),
    ("The large intestine absorbs water from what is left.", "Large intestine"),
    ("A pressure cooker raises the boiling point of water.", "Pressure cooker"),
    ("Cosine distance (CD) compares the angle of two vectors.", "Cosine distance (CD)"),
    ("Recall quantifies the share of relevant items found.", "Recall"),
    ("Ribosomes only build proteins.", "Ribosomes"),
    ("Marie Curie discovered radium in Paris.", "Marie Curie"),
    ("Lisbon was rebuilt after the earthquake.", "Lisbon"),
    ("Switches forward frames by their address.", "Switches"),
    ("DHCP hands out addresses to hosts.", "DHCP"),
    ("Text that repeats itself compresses the best.", "Text that repeats itself"),
  ])
  func findsTheNameAtTheHeadOfItsReason(_ sentence: String, _ name: String) {
    let text = "Which one is meant here?\nStarch\nIt is stored.\nIncorrect Answers\n\(sentence)"
    #expect(read(text).texts[0].wrong == [[name, sentence]])
  }

  @Test func keepsStatementsWholeWhereTheAnswerIsAStatement() {
    let text = """
      Why does bread rise?
      The yeast makes gas that the dough holds.
      Gas is a product of fermentation.
      Wrong answers
      The salt expands in the heat.
      - Salt slows the yeast.
      The flour takes up air while it rests.
      - Air alone is not enough.
      """
    #expect(
      read(text).texts[0].wrong == [
        ["The salt expands in the heat.", "Salt slows the yeast."],
        ["The flour takes up air while it rests.", "Air alone is not enough."],
      ])
  }

  @Test func pairsStatementsWithReasonsThatTakeUpTheirWords() {
    let text = """
      Why did the harbour lose its trade?
      The river carried so much sand that ships ran aground.
      Incorrect Answers
      The merchants refused foreign coins of silver.
      No merchant is known to have turned silver away.
      The lighthouse burned down twice in a decade.
      Its lighthouse still stands and never burned.
      """
    #expect(read(text).cards[0].distractors.count == 2)
  }

  @Test func putsAReasonThatGoesOnIntoTheOptionBefore() {
    let text = """
      Which tool cuts threads?
      A die
      It turns around the rod.
      Incorrect Answers
      Reamer
      A reamer widens a hole.
      It leaves the wall smooth.
      """
    #expect(
      read(text).texts[0].wrong
        == [["Reamer", "A reamer widens a hole.\n\nIt leaves the wall smooth."]])
  }

  @Test(arguments: [
    "🧠 What is a buffer?", "- What is a buffer?", "Why? Nobody can say at once, it depends.",
    "Why does this matter?", "“What is a buffer?”", "How?",
  ])
  func takesNoQuestionInsideAnExplanationForANewCard(_ line: String) {
    let result = read(
      "What keeps the pH?\nA buffer\nIt takes up acid.\n\(line)\nIt gives off base.")
    #expect(result.cards.count == 1)
    #expect(result.roles.allSatisfy { $0 != .ignored })
  }

  @Test(arguments: [
    "Describe the water cycle.", "Summarize the plot in two sentences",
    "Name the four chambers of the heart.", "List three causes of erosion",
    "Define inertia", "Select the statement that is correct.",
    "Which of the following rocks forms when lava cools quickly at the surface",
    "What is the main reason why the north face stays cold in summer",
    "The capital of Peru is ____.", "Which two planets have no moon? (Choose two.)",
    "True or false: the statement \"all swans are white\" is correct",
  ])
  func recognisesAQuestionWithoutAQuestionMark(_ stem: String) {
    let result = read("What is granite?\nA rock.\n- It is hard.\n\(stem)\nThe answer to it.")
    #expect(result.cards.count == 2)
    #expect(result.cards.last?.answers.map(\.text) == ["The answer to it."])
  }

  @Test func keepsRecallCardsApartFromTheListBefore() {
    let text = """
      Which gas do plants take in?
      Carbon dioxide
      Needed for:
      - sugar
      - starch
      What is a stoma?
      A pore in a leaf.
      What is xylem?
      Tissue that carries water.
      """
    #expect(read(text).cards.map(\.kind) == [.choice, .recall, .recall])
  }

  @Test func allowsAnswersThatAreQuestions() {
    let text = """
      Which question should the clerk ask first?
      How may I help you?
      - It is open.
      Incorrect Answers
      What do you want?
      - It is rude.
      What is a lobby?
      A hall.
      """
    let result = read(text)
    #expect(result.cards.count == 2)
    #expect(result.texts[0].wrong == [["What do you want?", "It is rude."]])
  }

  @Test func readsSeveralRightOptions() {
    let text = """
      Which of these are prime? (Choose two.)
      Correct Answers
      Two
      - Only even prime.
      Three
      - No divisor but one and itself.
      Incorrect Answers
      Four
      - Twice two.
      """
    let card = read(text).cards[0]
    #expect(card.options.map(\.isCorrect) == [true, true, false])
    #expect(card.answers.map(\.text) == ["Two", "Three"])
  }

  @Test func keepsCodeOutOfTheSearchForQuestions() {
    let text = "What does this print?\n```\nprint(1) # really?\n```\n1\nWhat is a loop?\nAgain."
    let result = read(text)
    #expect(result.cards.count == 2)
    #expect(result.texts[0].prompt == "What does this print?\n\n```\nprint(1) # really?\n```")
    #expect(result.texts[0].answers == ["1"])
  }

  @Test func saysWhichLinesBelongToNoQuestion() {
    let result = read("Rivers\nSave\nShare this set\nWhat is a delta?\nA fan of sand.")
    #expect(result.roles == [.title, .ignored, .ignored, .prompt, .answer])
    #expect(result.codes == ["ignored-lines"])
    #expect(result.diagnostics[0].location.line == 2)
    #expect(result.diagnostics[0].location.endLine == 3)
  }

  @Test func givesAnErrorWhereNothingIsAsked() {
    let result = read("Only prose here.\nAnd a second line.")
    #expect(result.cards.isEmpty)
    #expect(result.codes.filter { $0 == "no-questions" }.count == 1)
    #expect(result.roles.count == 2)
  }

  @Test func keepsAQuestionWithoutAnAnswer() {
    let result = read("What is dusk?\nWhat is dawn?\nFirst light.")
    #expect(result.cards.map { $0.answers.count } == [0, 1])
    #expect(result.cards[0].kind == .recall)
  }
}
