import Cards
import ExamText
import Testing

@Suite struct RepeatedAnswerTests {
  @Test(arguments: [
    "Which bird can not fly?\nEagle\nOstrich\nWren\nOstrich\n",
    "Which bird can not fly?\n- Eagle\n- Ostrich\n- Wren\nostrich\n",
    "Which bird can not fly?\n\nEagle\n\nOstrich\n\nWren\n\nOstrich\n",
  ])
  func takesTheOptionThatIsRepeated(_ text: String) {
    let result = read(text + "Which bird is the smallest of all?\nWren\nHummingbird\nHummingbird\n")
    #expect(
      result.texts == [
        CardText("Which bird can not fly?", ["Ostrich"], wrong: [["Eagle", ""], ["Wren", ""]]),
        CardText("Which bird is the smallest of all?", ["Hummingbird"], wrong: [["Wren", ""]]),
      ])
    #expect(result.diagnostics.isEmpty)
  }

  @Test func needsTwoOptions() {
    let result = read("Which bird can not fly?\nOstrich\nOstrich\n")
    #expect(result.cards.allSatisfy { $0.origin?.dialect != "repeated-answer" })
  }

  @Test(arguments: [
    "Name the two kinds of tide.\nSpring and neap.\nName the two kinds of tide.\nSpring and neap.\n",
    "What is a keel?\nA spine.\nName a tide.\nSpring.\nName a tide.\nSpring.\n",
  ])
  func aCardThatStandsTwiceIsNoOption(_ text: String) {
    let cards = read(text).cards
    #expect(cards.count == text.split(separator: "\n").count / 2)
    #expect(cards.allSatisfy { $0.origin?.dialect == "flashcard-paste" })
  }

  @Test func aHeadingThatAnExplanationHasTwiceIsNoAnswer() {
    let answer = "Warm water floats.\nHow to see it:\nColour it.\n- Pour it on cold water.\n"
    let result = read(
      "Why is a lake coldest at its ground in summer?\n" + answer
        + "How to see it:\nDive.\n- Feel your feet.\n")
    #expect(result.cards.map { $0.origin?.dialect } == ["flashcard-paste"])
    #expect(result.texts.map(\.answers) == [["Warm water floats."]])
    #expect(result.diagnostics.isEmpty)
  }
}
