import Cards
import ExamText
import Testing

/// Small habits of labels and keys.
@Suite struct LabelHabitTests {
  @Test(arguments: ["Ans- ", "Ans - ", "Ans:- ", "Ans – ", "**Ans:** ", "Answer.- "])
  func readsDashesBehindAnswers(_ label: String) {
    let result = read(
      "**Q1. What is a keel?**\n\n\(label)The spine of a boat.\n\n"
        + "**Q2. Explain tides**\n\n\(label)The moon pulls the sea.\n")
    #expect(
      result.texts == [
        CardText("What is a keel?", ["The spine of a boat."]),
        CardText("Explain tides", ["The moon pulls the sea."]),
      ], "\(label)")
  }

  @Test(arguments: ["Q. ", "Q. 1. ", "Q1. ", "Q 1. ", "Q1: ", "Q1.1: "])
  func theNumberOfAQuestionIsNoPartOfIt(_ label: String) {
    let answer = label.contains(":") ? "A:" : "A."
    let result = read(
      "\(label)What is a keel?\n\(answer) The spine of a boat.\n\n"
        + "\(label)What is a tide?\n\(answer) A rise.\n")
    #expect(
      result.texts.map(\.prompt) == ["What is a keel?", "What is a tide?"], "\(label)")
  }

  @Test func aDashBehindATermIsNoLabel() {
    let result = read("Front - the side that leads\nBack - the rear of a boat\n")
    #expect(!result.texts.contains { $0.prompt == "the side that leads" })
  }

  @Test(arguments: [
    ("**Answer: B** A switch joins them.", "A switch joins them."),
    ("Answer: B A switch joins them.", "A switch joins them."),
    ("**Answer: B** Hub = a box that joins all.", "Hub = a box that joins all."),
    ("**Answer: B**", ""),
  ])
  func anArticleBehindTheKeyIsNoLetter(_ key: String, _ explanation: String) {
    let result = read("1. What joins them?\n- [ ] A. Rope\n- [ ] B. Hub\n- [ ] C. Saw\n\n\(key)\n")
    #expect(result.texts.map(\.answers) == [["Hub"]], "\(key)")
    #expect((result.cards[0].explanation?.text ?? "") == explanation)
  }

  @Test(arguments: [
    ("Answer: A D", ["Rope", "Tar"]), ("Answer: **A** and **B**", ["Rope", "Hub"]),
  ])
  func severalLettersStayLetters(_ key: String, _ answers: [String]) {
    let result = read("1. Which two?\nA. Rope\nB. Hub\nC. Saw\nD. Tar\n\(key)\n")
    #expect(result.texts.map(\.answers) == [answers], "\(key)")
  }

  @Test func aNumberedStatementEndsTheBoxesAboveIt() {
    let result = read(
      "**1) Which ones float?**\n\n* [X] Cork\n* [ ] Lead\n\n  > Cork is light.\n\n"
        + "**2) A tide turns each hour.**\n\n* [ ] True\n* [X] False\n\n"
        + "3) A buoy floats.\n\n* [X] True\n* [ ] False\n", path: "q.md")
    #expect(
      result.texts == [
        CardText(
          "Which ones float?", ["Cork"], wrong: [["Lead", ""]], explanation: "Cork is light."),
        CardText("A tide turns each hour.", ["False"], wrong: [["True", ""]]),
        CardText("A buoy floats.", ["True"], wrong: [["False", ""]]),
      ])
  }

  @Test func aListWithinABoxStaysThere() {
    let result = read(
      "1. Which one?\n\n- [x] These two:\n\n1. cork\n2. pine\n\n- [ ] None\n", path: "q.md")
    #expect(result.cards.map(\.options.count) == [2])
  }

  @Test func aStatementIsReadAsTheDeckIs() {
    let result = read(
      "What floats?\nlead\ncork\niron\ncork\n\nWhat burns?\npine\nlead\niron\npine\n\n"
        + "What rusts?\noak\npine\niron\niron\n\nA boat is tied to the\nquay\nmast\nsea\nquay\n")
    #expect(result.texts.map(\.answers) == [["cork"], ["pine"], ["iron"], ["quay"]])
  }

  @Test func shortLinesAboveQuestionsAreNoAnswers() {
    let result = read(
      "boats\nq: what is a keel\na: the spine\n\nq: what is a mast\na: it holds sails\n\n"
        + "tides\nq: what makes tides\na: the moon\n")
    #expect(result.texts.map(\.answers) == [["the spine"], ["it holds sails"], ["the moon"]])
  }

  @Test func tagsAroundFoldedLinesAreNotShown() {
    let result = read(
      "<details>\n<summary>What is a keel?</summary><br><b>\n\nThe <b>spine</b> of a boat.\n"
        + "</b></details>\n", path: "notes.md")
    #expect(result.texts.map(\.answers).first?.first?.contains("spine") == true)
    #expect(result.texts.map(\.answers).first?.first?.hasPrefix("The") == true)
    #expect(result.texts.map(\.answers).first?.first?.hasSuffix("of a boat.") == true)
  }

  @Test func theContentsAreNoTag() {
    let result = read(
      "# Boats\n\n## Table of Contents\n\n| No. | Questions |\n|---|---|\n| 1 | [Which floats?](#a) |\n\n"
        + "### Which floats?\n\n- [x] Cork\n- [ ] Lead\n", path: "q.md")
    #expect(result.cards.map(\.tags) == [[]])
  }

  @Test func letterOfAnUnknownSeparatorPartNothing() {
    let result = read(
      "#separator:tabh#\n#html:true\nWhat is a habit?\tA path\nWhat is a hatch?\tA lid\n")
    #expect(
      result.texts == [
        CardText("What is a habit?", ["A path"]), CardText("What is a hatch?", ["A lid"]),
      ])
  }

  @Test func whatASheetTellsItsProgramIsOnNoCard() {
    let result = read(
      "Question,Answer 1,Answer 2,Time limit (sec),Correct answer(s)\nWhich floats?,Cork,Lead,20,1\n"
        + "Which sinks?,Cork,Lead,30,2\n", path: "quiz.csv")
    #expect(result.cards.allSatisfy { $0.explanation == nil })
    #expect(result.codes == ["left-out-columns"])
  }
}
