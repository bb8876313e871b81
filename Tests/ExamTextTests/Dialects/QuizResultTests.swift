import Cards
import ExamText
import Testing

/// The last page of a quiz: options without letters, and lines that say how they were judged.
@Suite struct QuizResultTests {
  private static let expected = [
    CardText("Which of these floats?", ["Cork"], wrong: [["Lead", ""], ["Sand", ""]]),
    CardText("A keel is:", ["a beam"], wrong: [["a sail", ""]]),
  ]

  @Test(arguments: [
    """
    Which of these floats?
    Your answer is incorrect
    Lead
    Correct answer
    Cork
    Sand

    A keel is:
    Your answer is correct
    a beam
    a sail
    """,
    """
    Which of these floats? (★)

    Lead

    Your answer is correct

    Cork

    Sand


    A keel is:

    Your answer is incorrect

    a sail

    Correct answer

    a beam
    """,
    """
    Question 1:
    Skipped
    Which of these floats?
    Lead
    Cork
    (Correct)
    Sand
    Question 2:
    Correct
    A keel is:
    a beam
    (Correct)
    a sail
    """,
    """
    Question 1
    0 / 1 pts
    Which of these floats?
    You Answered
    Lead
    Correct Answer
    Cork
    Sand
    Question 2
    1 / 1 pts
    A keel is:
    Correct!
    a beam
    a sail
    """,
    """
    Question 1Incorrect
    Which of these floats?
    Your answer is incorrect
    Lead
    Correct answer
    Cork
    Sand
    Question 2Correct
    A keel is:
    Your answer is correct
    a beam
    a sail
    """,
  ])
  func takesWhatIsMarkedRight(_ text: String) {
    let result = read(text)
    let cards = result.texts.map { card in
      var card = card
      card.prompt = card.prompt.replacing(" (★)", with: "")
      card.wrong.sort { $0[0] < $1[0] }
      return card
    }
    #expect(cards == Self.expected)
    #expect(result.codes.allSatisfy { $0 == "page-furniture" })
  }

  /// Words of which questions unlike each other are made.
  private static let things = ["boat", "kite", "lamp", "drum", "sled"]

  @Test func pointsBelowEachNumberDoNotMakeTheNumbersFurniture() {
    let text = Self.things.enumerated().map { place, thing in
      "Question \(place + 1)\n1 / 1 pts\nA \(thing) is made of\n  \(thing) sand\nCorrect!\n"
        + "  \(thing) wood\n  \(thing) foam\n\n"
    }
    let cards = read(text.joined()).texts
    #expect(
      cards
        == Self.things.map { thing in
          CardText(
            "A \(thing) is made of", ["\(thing) wood"],
            wrong: [["\(thing) sand", ""], ["\(thing) foam", ""]])
        })
  }

  @Test func aLoneCorrectBelowAnOptionJudgesIt() {
    let text = Self.things.enumerated().map { place, thing in
      "\(place + 1).\nQuestion \(place + 1)\nWhat does a \(thing) need?\n1 / 1 point\n\n"
        + "A \(thing) mast\n\nA \(thing) keel\n\nCorrect\nNo \(thing) goes without.\n\n"
        + "A \(thing) sail\n\n"
    }
    let cards = read(text.joined()).cards
    #expect(cards.map(\.prompt.text) == Self.things.map { "What does a \($0) need?" })
    for (card, thing) in zip(cards, Self.things) {
      #expect(
        card.options.map(\.text.text) == ["mast", "keel", "sail"].map { "A \(thing) \($0)" })
      #expect(card.options.map(\.isCorrect) == [false, true, false])
      #expect(card.options[1].rationale?.text == "No \(thing) goes without.")
    }
  }

  @Test func keepsExplanationAndSubject() {
    let result = read(
      """
      Question 1Incorrect
      Which two of these float? (Select two)
      Your selection is correct
      Cork
      Your selection is incorrect
      Lead
      Correct selection
      Pine
      Overall explanation
      Both are lighter than water.
      Where is lead used?
      Domain
      Materials
      Question 2Correct
      Which one sinks?
      Your answer is correct
      Lead
      Cork
      """)
    #expect(result.texts[0].answers == ["Cork", "Pine"])
    #expect(result.texts[0].explanation?.hasPrefix("Both are lighter") == true)
    #expect(result.cards[0].tags == ["Materials"])
    #expect(result.texts[1] == CardText("Which one sinks?", ["Lead"], wrong: [["Cork", ""]]))
    #expect(result.codes.isEmpty)
  }

  @Test func readsLetteredResults() {
    let result = read(
      """
      Question 1
      Correct
      Mark 1.00 out of 1.00
      Flag question
      Question text
      Which one floats?
      Select one:
      a. Lead
      b. Cork
      Feedback
      Your answer is correct.
      The correct answer is: Cork
      Question 2
      Incorrect
      Mark 0.00 out of 1.00
      Flag question
      Question text
      Which one sinks?
      Select one:
      a. Lead
      b. Cork
      Feedback
      Your answer is incorrect.
      The correct answer is: Lead
      """)
    #expect(
      result.texts == [
        CardText("Which one floats?", ["Cork"], wrong: [["Lead", ""]]),
        CardText("Which one sinks?", ["Lead"], wrong: [["Cork", ""]]),
      ])
    #expect(Set(result.codes) == ["page-furniture"])
  }

  @Test func leavesPastedCardsAlone() {
    let result = read(
      """
      Which of these floats?
      Correct Answer
      Cork
      It is full of air.
      Incorrect Answers
      Lead
      - It is heavy.
      """)
    #expect(result.cards.map { $0.origin?.dialect } == ["flashcard-paste"])
  }

  @Test func keepsTheHeadingsOfAnExplanation() {
    let result = read(
      """
      Question 1: Correct
      Which of these floats?
      Lead
      Your answer is correct
      Cork
      Overall explanation
      Correct option:
      Cork - it is lighter than water.

      Incorrect options:
      Lead - it is heavier than water.
      Correct answer: none but cork.
      """)
    #expect(
      result.cards.first?.explanation?.text == """
        ### Correct option:

        Cork - it is lighter than water.

        ### Incorrect options:

        Lead - it is heavier than water.

        Correct answer: none but cork.
        """)
  }

  @Test(arguments: [
    ("Question 1\nSkipped\nWhich of these floats?\n\nLead\n", "\n"),
    ("Question 1Incorrect\nWhich of these floats?\nYour answer is incorrect\nLead\n", ""),
  ])
  func givesReasonsToTheirOptions(head: String, gap: String) {
    let text =
      head + """
        Explanation
        It is heavy.
        \(gap)Correct answer
        Cork
        Explanation
        It is light.
        Bark is, too.
        Overall explanation
        Weigh them.
        Domain
        Water
        """
    let card = read(text).cards.first
    #expect(card?.prompt.text == "Which of these floats?")
    #expect(card?.options.map(\.text.text) == ["Lead", "Cork"])
    #expect(card?.options.map(\.isCorrect) == [false, true])
    #expect(
      card?.options.map { $0.rationale?.text } == ["It is heavy.", "It is light.\n\nBark is, too."])
    #expect(card?.explanation?.text == "Weigh them.")
    #expect(card?.tags == ["Water"])
  }

  @Test func readsAWrongMarkInBrackets() {
    let result = read(
      "Question 1: Incorrect\nWhich one floats?\nLead\n(Incorrect)\nCork\n(Correct)\nSand\n")
    #expect(
      result.texts == [
        CardText("Which one floats?", ["Cork"], wrong: [["Lead", ""], ["Sand", ""]])
      ])
  }
}
