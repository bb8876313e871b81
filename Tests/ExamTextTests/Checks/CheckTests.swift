import Cards
import Diagnostics
import Testing

@testable import ExamText

/// Runs one check over the cards of a text.
func run(_ check: some Check, _ text: String) -> [Diagnostic] {
  check.diagnostics(
    for: Deck(name: "deck", title: "Deck", cards: read(text).cards, path: "exam.txt"))
}

@Suite struct MissingAnswerTests {
  @Test(arguments: [
    "What is dusk?\nWhat is dawn?\nFirst light.", "Which is it?\nIncorrect Answers\nThis\n- No.",
    "1. Which is it?\nA. This\nB. That\n2. What is it?\nA. Dawn\nB. Dusk\nAnswer: B",
  ])
  func readerNamesTheQuestionOnce(text: String) {
    let found = read(text).diagnostics.filter { $0.code == "missing-answer" }
    #expect(found.map(\.location.line) == [1])
  }
}

@Suite struct EmptyRationaleTests {
  @Test func namesTheOptionWithoutAReason() {
    let text = "Which is it?\nThat\nIt is.\nIncorrect Answers\nThis\nThe other\n- It is not."
    #expect(run(EmptyRationale(), text).map(\.location.line) == [5])
  }

  @Test func saysHowAReasonIsWritten() throws {
    let option = Option("This", isCorrect: false)
    var card = Card(kind: .choice, prompt: "Which is it?")
    card.options = [
      Option("That", isCorrect: true), option, Option("Those", isCorrect: false, rationale: "No."),
    ]
    let messages = ["recto-card", "flashcard-paste", "gift"].map { dialect in
      card.origin = CardOrigin(path: "a", lines: 1...9, dialect: dialect)
      let deck = Deck(name: "a", title: "A", cards: [card], path: "a")
      return EmptyRationale().diagnostics(for: deck).map(\.message).joined()
    }
    #expect(messages[0].hasSuffix("write it below the option, two spaces in"))
    #expect(messages[1].hasSuffix("write it on the next line behind \"- \""))
    #expect(messages[2].hasSuffix("write it behind the option and '#'"))
  }

  @Test func isSilentWhereNoOptionHasAReason() {
    let text = "Which is it?\nThat\nIt is.\nIncorrect Answers\nThis\nThe other"
    #expect(run(EmptyRationale(), text).isEmpty)
  }
}

@Suite struct DuplicateOptionTests {
  @Test func namesTheSecondOfTwoEqualOptions() {
    let text = "Which is it?\nThat\nIt is.\nIncorrect Answers\nThe Moon\n- No.\nthe moon.\n- No."
    let found = run(DuplicateOption(), text)
    #expect(found.map(\.location.line) == [7])
    #expect(found[0].notes.map(\.location.line) == [5])
  }

  @Test func tellsSignsApart() {
    let text = "Which is it?\nx+1\nIt is.\nIncorrect Answers\nx-1\n- No.\nx*1\n- No."
    #expect(run(DuplicateOption(), text).isEmpty)
  }
}

@Suite struct AnswerByLengthTests {
  let wrong = "\nIncorrect Answers\nShort one\n- No.\nSmall one\n- No."

  @Test func warnsOfAnAnswerThatStandsOut() {
    let answer = "A long and careful description that nobody would write of a wrong option"
    let found = run(AnswerByLength(), "Which is it?\n\(answer)\nIt is.\(wrong)")
    #expect(found.map(\.location.line) == [2])
  }

  @Test func isSilentOnALittleMore() {
    #expect(run(AnswerByLength(), "Which is it?\nA longer one\nIt is.\(wrong)").isEmpty)
  }
}

@Suite struct AnswerInPromptTests {
  @Test func warnsWhereTheQuestionNamesItsAnswer() {
    let text = """
      Which valve, unlike the mitral valve, has three flaps?
      Mitral valve
      It says so.
      Incorrect Answers
      Aortic valve
      - No.
      """
    let found = run(AnswerInPrompt(), text)
    #expect(found.map(\.location.line) == [1])
    #expect(found.map(\.location.column) == [25])
  }

  @Test func isSilentWhereEveryOptionIsNamed() {
    let text = """
      Is a tomato a fruit or a vegetable?
      Fruit
      It has seeds.
      Incorrect Answers
      Vegetable
      - No.
      """
    #expect(run(AnswerInPrompt(), text).isEmpty)
  }
}

@Suite struct NearDuplicateCardsTests {
  @Test func takesNoCardForItsOwnTwin() {
    let text = "What is said by a rose is a rose is a rose is a rose?\nIt is what it is."
    #expect(run(NearDuplicateCards(), text).isEmpty)
  }

  @Test func namesTheSecondOfTwoCardsThatAskTheSame() {
    let text = """
      Which of the planets of our system has the greatest number of moons today?
      Saturn
      What is a comet?
      A ball of ice.
      Which of the planets of our system has the greatest number of moons now?
      Saturn
      """
    let found = run(NearDuplicateCards(), text)
    #expect(found.map(\.location.line) == [5])
    #expect(found[0].notes.map(\.location.line) == [1])
  }

  @Test func isSilentWhereTheAnswersDiffer() {
    let text = """
      Which planet of our system has the most moons?
      Saturn
      Which planet of our system has the most rings?
      Uranus
      """
    #expect(run(NearDuplicateCards(), text).isEmpty)
  }
}

@Suite struct InconsistentTermTests {
  @Test func repairsTheRarerSpelling() {
    let text = """
      What does the RUOGH method do?
      The ROUGH method sorts.
      Where is the ROUGH method used?
      The RUOGH method is old.
      How fast is the ROUGH method?
      The ROUGH method is quick.
      """
    let found = run(InconsistentTerm(), text)
    #expect(found.map(\.location.line) == [1, 4])
    #expect(found[0].location.column == 15)
    #expect(found[0].fixIts.map(\.replacement) == ["ROUGH"])
    #expect(found[0].fixIts.map(\.length) == [5])
  }

  @Test func seesOneSlipBesideTheSameWord() {
    let text =
      "What is model inturpolation?\nModel interpolation fills gaps, as interpolation does."
    let found = run(InconsistentTerm(), text)
    #expect(found.map { $0.fixIts.first?.replacement } == ["interpolation"])
  }

  @Test(arguments: [
    "What is a gene bank?\nA store of genes. Gene banks help; a gene banked is safe.",
    "What is a learning rate?\nThe learned rate of learning steps, for each learner rate.",
    "What is this form?\nThese forms and those forms.",
    "What is hypertension?\nHigh pressure; hypotension is low pressure.",
    "What is vapour adsorption?\nNot vapour absorption. Vapour absorption, vapour absorption.",
    "What is the code `fucntion run`?\nIt is not a function run of ours, no function run.",
    "What is training accuracy?\nThe training accurate to a point, an accurately measured rate.",
  ])
  func isSilentOnInflectionsAndOtherWords(_ text: String) {
    #expect(run(InconsistentTerm(), text).isEmpty)
  }
}
