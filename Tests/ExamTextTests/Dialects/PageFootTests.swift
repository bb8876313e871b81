import Cards
import ExamText
import Testing

/// What stands below the last card of a copied page belongs to none.
@Suite struct PageFootTests {
  private static let questions = (1...6).map { number in
    "\(number). Which one is number \(number)?\nA) \(number)\nB) none\nAnswer: A"
  }.joined(separator: "\n\n")

  @Test(arguments: [
    "Share this page with your friends", "Previous: Ropes\nNext: Sails",
    "More than 1000 questions on boats\n\nwww.example.org",
  ])
  func aLastParagraphIsNoExplanation(_ foot: String) {
    let result = read(Self.questions + "\n\n" + foot + "\n")
    #expect(result.cards.count == 6)
    #expect(result.cards.allSatisfy { $0.explanation == nil })
    #expect(result.codes == ["ignored-lines"])
  }

  @Test func explanationsOfAllQuestionsStay() {
    let text = Self.questions.replacing("Answer: A", with: "Answer: A\n\nA names it.")
    #expect(read(text).cards.allSatisfy { $0.explanation?.text == "A names it." })
    let few = "1. Which one floats?\nA) Cork\nB) Lead\nAnswer: A\n\nCork is light.\n"
    #expect(read(few).cards.map { $0.explanation?.text } == ["Cork is light."])
  }

  @Test(arguments: [
    "Students also viewed\nKnots\n22 terms\nmrs_keel\nPreview\nSails\n47 terms\nPreview\n",
    "Other sets by this creator\nKnots\nPreview\nPreview\n",
  ])
  func aSetEndsWhereThePageGoesOn(_ foot: String) {
    let result = read(
      "Boats\nFlashcards\nLearn\nTest\nMatch\n\nTerms in this set (3)\n"
        + "What does a keel do?\nIt keeps a ship upright\nWhich side is port?\nthe left\n"
        + "What is a knot?\na mile in an hour\n\n" + foot)
    #expect(
      result.texts == [
        CardText("What does a keel do?", ["It keeps a ship upright"]),
        CardText("Which side is port?", ["the left"]),
        CardText("What is a knot?", ["a mile in an hour"]),
      ], "\(foot)")
  }

  @Test func aCountedPageAsksNoOptions() {
    let cards = [
      ("keel", "spine of a boat"), ("Which side is port?", "the left"), ("mast", "it holds sails"),
      ("tide", "rise of the sea"),
    ]
    let page = cards.enumerated().map { number, card in
      "\(number + 1)\n\nNew cards\n\n\(card.0)\n\n\(card.1)\n"
    }.joined(separator: "\n")
    #expect(read("Boats\n\n" + page).texts == cards.map { CardText($0.0, [$0.1]) })
  }

  @Test func votesOfReadersAreNoExplanation() {
    let question = """
      Question #1
      Which one floats?

      A. Lead
      B. Cork
      C. Iron

      Correct Answer: B
      Community vote distribution
      B (88%)
      BC (8%)
      4%

      """
    let result = read(
      question + question.replacing("#1", with: "#2").replacing("floats", with: "burns"))
    #expect(result.texts.map(\.answers) == [["Cork"], ["Cork"]])
    #expect(result.cards.allSatisfy { $0.explanation == nil })
  }

  @Test func questionsOfTheContentsAreNoCards() {
    let result = read(
      "CONTENTS\n\n  Q1.1  What is a keel?\n  Q1.2  What is a tide?\n  Q2.1  What is a knot?\n\n"
        + "------\nSection 1: Boats\n\nQ1.1: What is a keel?\n\nA: The spine of a boat.\n\n"
        + "Q1.2: What is a tide?\n\nA: A rise of the sea.\n\n------\nSection 2: Speed\n\n"
        + "Q2.1: What is a knot?\n\nA: A mile in an hour.\n")
    #expect(
      result.texts == [
        CardText("What is a keel?", ["The spine of a boat."]),
        CardText("What is a tide?", ["A rise of the sea."]),
        CardText("What is a knot?", ["A mile in an hour."]),
      ])
  }
}
