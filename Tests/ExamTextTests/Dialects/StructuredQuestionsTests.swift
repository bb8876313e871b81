import Cards
import ExamText
import Testing

/// Questions in parts that are answered in words.
@Suite struct StructuredQuestionsTests {
  @Test func partsStayOneQuestionWithoutAnswer() {
    let result = read(
      """
      1. A shop sells 400 lamps at $20 each. It pays $10 for each of them.
      (a) Calculate the profit.
      (b) Explain two limits of this sum.

      2. Define the term "profit" and give an example.

      3. (a) State Hooke's law.
      (b) A force of 10 N stretches a spring by 2 cm. Calculate its stiffness.
      """)
    #expect(result.cards.map(\.kind) == [.recall, .recall, .recall])
    #expect(result.cards.allSatisfy { $0.answer == nil })
    #expect(result.cards[0].prompt.text.contains("(b) Explain two limits"))
    #expect(result.cards[2].prompt.text.hasPrefix("(a) State Hooke's law."))
    #expect(result.codes == ["missing-answer", "missing-answer", "missing-answer"])
  }

  @Test(arguments: ["[4]", "(4)", "(4 marks)"])
  func pointsShowWhatIsAsked(points: String) {
    let result = read(
      """
      Question 1 (8 marks)

      A stone falls from a tower.

      a) The time of its fall \(points)
      b) Its speed at the ground \(points)
      """)
    #expect(result.cards.map(\.kind) == [.recall])
    #expect(result.cards[0].prompt.text.hasPrefix("A stone falls"))
    #expect(result.codes == ["missing-answer"])
  }

  @Test func listsAtTheEndAnswerParts() {
    let result = read(
      """
      1. Breathing
      (a) Which gas is taken in?
      (b) Which gas is given off?

      Answers
      1. (a) Oxygen (b) Carbon dioxide
      """)
    #expect(result.cards.map(\.kind) == [.recall])
    #expect(result.cards[0].answer?.text == "(a) Oxygen (b) Carbon dioxide")
  }

  @Test func optionsThatAskStayOptions() {
    let result = read(
      """
      1. Which of these should a sailor ask first?
      (a) Where is the wind?
      (b) What is for lunch?
      (c) Who has the map?
      Answer: a

      2. Which of these should a cook ask first?
      (a) Who eats no meat?
      (b) Where is the moon?
      (c) When is the tide?
      Answer: a
      """)
    #expect(result.cards.map(\.options.count) == [3, 3])
    #expect(result.codes.isEmpty)
  }
}
