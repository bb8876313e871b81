import Cards
import ExamText
import Testing

/// Questions copied from an online form: points below the stem, options without letters.
@Suite struct FormPageTests {
  @Test(arguments: [
    """
    Which of these floats? *
    0/1
    Lead
    Cork
    Sand
    Correct answer
    Cork

    Which of these sink? *
    1/2
    Lead
    Cork
    Sand
    Correct answer
    Lead
    Sand
    """,
    """
    Total points 1/3
    1. Which of these floats? *
    0/1
    Lead

    Cork
    Sand
    Correct answer
    Cork
    2. Which of these sink? *
    1/2
    Lead
    Cork
    Sand
    Correct answers
    Lead
    Sand
    """,
  ])
  func readsMarkedForms(_ text: String) {
    #expect(
      read(text).texts == [
        CardText("Which of these floats?", ["Cork"], wrong: [["Lead", ""], ["Sand", ""]]),
        CardText("Which of these sink?", ["Lead", "Sand"], wrong: [["Cork", ""]]),
      ])
  }

  @Test func keepsFeedbackApart() {
    let result = read(
      "A keel is: *\n0/1\na sail\na beam\nCorrect answer\na beam\nFeedback\n"
        + "It runs below the hull.\n"
    )
    #expect(
      result.texts == [
        CardText(
          "A keel is:", ["a beam"], wrong: [["a sail", ""]], explanation: "It runs below the hull.")
      ])
  }

  @Test(arguments: ["1 point", "2 points", "(1 Punkt)", "1 ponto", "* 1 point"])
  func takesNoPointsForAnAnswer(_ points: String) {
    let result = read(
      "1. Which of these floats? *\n\(points)\nLead\nCork\nSand\n\n"
        + "2. Water flows ____ \n\(points)\nup\ndown\n\nSubmit\n")
    #expect(
      result.cards.map { $0.options.map(\.text.text) } == [
        ["Lead", "Cork", "Sand"], ["up", "down"],
      ])
    #expect(result.cards.allSatisfy { $0.answers.isEmpty })
    #expect(result.codes.filter { $0 == "missing-answer" }.count == 2)
  }

  @Test func readsFractionsAsOptionsElsewhere() {
    let result = read("Which is more?\n1/2\n1/3\n1/2\nWhich is less?\n1/2\n1/3\n1/3\n")
    #expect(result.texts.map(\.answers) == [["1/2"], ["1/3"]])
  }

  @Test func ticksBelowAnOptionSayThatItIsRight() {
    let result = read(
      "✓ Which of these floats? *\n1/1\nLead\nCork\n✓\nSand\n\n✗ Which sinks? *\n0/1\nCork\n✗\n"
        + "Lead\nCorrect answer\nLead\n")
    #expect(result.texts.map(\.answers) == [["Cork"], ["Lead"]])
  }

  @Test func aLineNamesTheRightOption() {
    let result = read(
      "Question 1\nWhich of these floats?\n\n1 point\n\nLead\n\nCork\n\nSand\n\n"
        + "Correct answer: Cork\n\n"
        + "Question 2\nWhich of these sink?\n\n1 point\n\nLead\n\nCork\n\nSand\n\n"
        + "Correct answers: Lead, Sand\n")
    #expect(
      result.texts == [
        CardText("Which of these floats?", ["Cork"], wrong: [["Lead", ""], ["Sand", ""]]),
        CardText("Which of these sink?", ["Lead", "Sand"], wrong: [["Cork", ""]]),
      ])
  }

  @Test func verdictsStandBelowTheOptionThatWasChosen() {
    let result = read(
      """
      ✓
      Which part is below? *
      1/1
       Mast
       Keel
      Correct
       Sail

      ✗
      Which part is above? *
      0/1
       Keel
      Incorrect
       Mast
      Correct answer
       Mast

      ✓
      Ships float *
      2/2
       True
      Correct
       False
      """)
    #expect(
      result.cards.map(\.prompt.text) == [
        "Which part is below?", "Which part is above?", "Ships float",
      ])
    #expect(result.cards.map { $0.answers.map(\.text) } == [["Keel"], ["Mast"], ["True"]])
    #expect(result.cards.map(\.options.count) == [3, 2, 2])
  }
}
