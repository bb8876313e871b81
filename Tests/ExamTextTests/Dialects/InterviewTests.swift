import Cards
import Diagnostics
import ExamText
import Testing

@Suite struct InterviewTests {
  @Test func readsAHeadingWithAnAnswerHeadingBelow() {
    let result = read(
      "### What does it print?\n\n```js\nlog(1)\n```\n\n#### Answer\nOne.\n\n#### Also\n* a\n\n"
        + "<!-- tags: x -->\n")
    #expect(
      result.texts == [
        CardText("What does it print?\n\n```js\nlog(1)\n```", ["One.\n\n#### Also\n* a"])
      ])
    #expect(result.roles[6] == .marker)
    #expect(result.roles.last == .metadata)
  }

  @Test func readsHeadingsThatAreQuestionsOverTheirAnswers() {
    let result = read(
      "# Notes\n## Basics\n### 1. What is a lock?\nA guard.\n\n- held by one\n\n"
        + "### 2. Explain a queue in short\nA line.\n### 3. Who waits?\nAll.\n")
    #expect(
      result.texts == [
        CardText("What is a lock?", ["A guard.\n\n- held by one"]),
        CardText("Explain a queue in short", ["A line."]), CardText("Who waits?", ["All."]),
      ])
    #expect(result.cards.allSatisfy { $0.tags == ["Basics"] })
  }

  @Test(arguments: [
    ("Ropes (1 mark each)", "Ropes"), ("Ropes (je 2 Punkte)", "Ropes"),
    ("Ropes (10 x 2 marks)", "Ropes"), ("Ropes (of 2 strands)", "Ropes (of 2 strands)"),
    ("Ropes (marked)", "Ropes (marked)"),
  ])
  func aTopicDoesNotSayWhatItsQuestionsAreWorth(heading: String, topic: String) {
    let result = read("# Notes\n## \(heading)\n### 1. What is a lock?\nA guard.\n")
    #expect(result.cards.map(\.tags) == [[topic]])
  }

  @Test func readsAListOfQuestionsWithoutAnswers() {
    let result = read(
      "* What is a lock?\n* Describe a queue in short.\n  * Who waits in it?\n* Why wait at all?\n")
    #expect(
      result.cards.map(\.prompt.text) == [
        "What is a lock?", "Describe a queue in short.\n* Who waits in it?", "Why wait at all?",
      ])
    #expect(result.codes == ["missing-answer", "missing-answer", "missing-answer"])
  }

  @Test func takesWhatIsBelowAnItemForItsAnswer() {
    let result = read(
      "- **What is a lock?**\n  A guard.\n- **What is a queue?**\n  A line.\n"
        + "- **Who waits?**\n  - all\n  - none\n")
    #expect(
      result.texts == [
        CardText("What is a lock?", ["A guard."]), CardText("What is a queue?", ["A line."]),
        CardText("Who waits?", ["- all\n- none"]),
      ])
  }

  @Test func leavesListsBelowAQuestionToIt() {
    let result = read("What do good reviewers ask?\n- What is new?\n- Who is it for?\n- Why now?\n")
    #expect(result.cards.count == 1)
  }

  @Test func twoNumberedHeadingsAreQuestions() {
    let result = read(
      "### 1. What is tin?\n\nA metal.\n\n### 2. What is jade?\n\nA stone.\n", path: "a.md")
    #expect(result.texts.map(\.prompt) == ["What is tin?", "What is jade?"])
  }

  @Test(arguments: ["Q# ", "Q#. ", "Q#: ", "Question #: ", "#. ", "#) "])
  func numbersOfHeadingsAreNoContent(_ number: String) {
    let text = (1...3).map { place in
      "## \(number.replacing("#", with: "\(place)"))What is bird \(place)?\n\nA wren.\n\n"
    }
    #expect(
      read("# Birds\n\n" + text.joined(), path: "a.md").cards.map(\.prompt.text)
        == (1...3).map { "What is bird \($0)?" })
  }
}

@Suite struct InterviewHabitTests {
  @Test func readsHeadingsBehindNumbers() {
    let result = read(
      "| No. | Questions |\n| --- | --- |\n| 1 | [What is a lock?](#lock) |\n\n"
        + "1. ### What is a lock?\n\n   A guard.\n\n   **[⬆ Back to Top](#contents)**\n\n"
        + "2. ### What is a queue?\n\n   | First | Last |\n   | --- | --- |\n   | in | out |\n\n"
        + "   **[⬆ Back to Top](#contents)**\n", path: "a.md")
    #expect(
      result.texts == [
        CardText("What is a lock?", ["A guard."]),
        CardText("What is a queue?", ["| First | Last |\n| --- | --- |\n| in | out |"]),
      ])
    #expect(result.roles.last == .metadata)
  }

  @Test func readsQuestionsThatAreParagraphsInBold() {
    let result = read(
      "**1. What is a lock?**\n\nA guard.\n\n```c\nlock();\n```\n\n**2. Name the states of it.**\n\n"
        + "- free\n- held\n\n**3. Who waits?**\n\nAll.\n", path: "a.md")
    #expect(
      result.texts == [
        CardText("What is a lock?", ["A guard.\n\n```c\nlock();\n```"]),
        CardText("Name the states of it.", ["- free\n- held"]), CardText("Who waits?", ["All."]),
      ])
  }

  @Test func anAnchorInAHeadingIsNoPartOfIt() {
    let result = read(
      "### <a name=\"1\"></a>1. What is tin?\n\nA metal.\n\n### <a name=\"2\"></a>2. What is jade?\n\n"
        + "A stone.\n\n### <a name=\"3\"></a>3. What is ash?\n\nA tree.\n", path: "a.md")
    #expect(result.texts.map(\.prompt) == ["What is tin?", "What is jade?", "What is ash?"])
  }

  @Test func namesForLinksAreNoPartOfAHeading() {
    let result = read(
      (1...3).map { "## What is number \($0)? {#n\($0)}\n\nA digit.\n" }.joined(separator: "\n"),
      path: "n.md")
    #expect(result.cards.map(\.prompt.text) == (1...3).map { "What is number \($0)?" })
  }

  @Test func answersBelowNumbersMayGoOn() {
    let result = read(
      """
      BOATS

      1) What is a sloop?

      Ans: A boat with one mast.

      2) Difference between a ketch and a yawl?

      Ans: Where the mizzen stands:
           a ketch has it before the rudder.

      HARBOURS

      3) What is a mole?

      Ans: A wall in the sea.
      """)
    #expect(
      result.texts == [
        CardText("What is a sloop?", ["A boat with one mast."]),
        CardText(
          "Difference between a ketch and a yawl?",
          ["Where the mizzen stands:\na ketch has it before the rudder."]),
        CardText("What is a mole?", ["A wall in the sea."]),
      ])
    #expect(result.cards.map(\.tags) == [["BOATS"], ["BOATS"], ["HARBOURS"]])
  }

  @Test func whatFramesAPageIsNoAnswer() {
    let back = "<div align=\"right\">\n  <b><a href=\"#contents\">↥ back to top</a></b>\n</div>\n\n"
    let result = read(
      "# Boats\n## Table of Contents\n- [Hulls](#hulls)\n\n#### Q. What is a keel?\nThe spine.\n\n"
        + back + "#### Q. What is a mast?\nA pole.\n\n" + back
        + "#### Q. What is a boom?\nA spar.\n\n---\n\nDid I forget one? Write to me.\n")
    #expect(
      result.texts == [
        CardText("What is a keel?", ["The spine."]), CardText("What is a mast?", ["A pole."]),
        CardText("What is a boom?", ["A spar."]),
      ])
    #expect(result.cards.allSatisfy { $0.tags.isEmpty })
  }
}
