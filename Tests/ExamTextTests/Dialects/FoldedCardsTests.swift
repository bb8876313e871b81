import Cards
import Diagnostics
import ExamText
import Testing

@Suite struct FoldedCardsTests {
  @Test(arguments: [
    "### Make a pod\n\n<details><summary>Answer</summary>\n<p>\n\nrun it\n\n</p>\n</details>\n",
    "### 4. Make a pod\n<details>\n<summary><b>Solution:</b></summary>\nrun it\n</details>\n",
    "1. Make a pod\n\n<details><summary>Click for the answer</summary>run it</details>\n",
    "<details><summary>View</summary>[x](#y)</details>\n\n## Make a pod\n"
      + "<details><summary>Lösung</summary>\nrun it\n</details>\n",
    "## Pods\n**Question:**\nMake a pod\n\n<details><summary>Answer: run it</summary>\n</details>\n",
  ])
  func takesTheQuestionAboveABlock(_ text: String) {
    #expect(read(text).texts == [CardText("Make a pod", ["run it"])])
  }

  @Test func takesQuestionAndBlockFromOneLine() {
    let result = read(
      "1. What swims? <details><summary>Answer</summary>A cod</details>\n"
        + "2. What flies? <details><summary>Answer</summary>\nAn owl\n</details>\n\n"
        + "**What crawls?** <details><summary>Answer: a snail</summary></details>\n")
    #expect(
      result.texts == [
        CardText("What swims?", ["A cod"]), CardText("What flies?", ["An owl"]),
        CardText("**What crawls?**", ["a snail"]),
      ])
    #expect(result.diagnostics.isEmpty)
  }

  @Test func keepsWordsBehindABlock() {
    let result = read(
      "### What swims?\n<details><summary>Answer</summary>\nA cod</details>or a pike\n")
    #expect(result.texts == [CardText("What swims?", ["A cod\nor a pike"])])
  }

  @Test func takesTheQuestionFromASummary() {
    let result = read(
      "<details><summary>What is <code>ls</code>?</summary>\n\nIt <b>lists</b>.\n\n</details>\n")
    #expect(result.texts == [CardText("What is `ls`?", ["It <b>lists</b>."])])
    #expect(result.roles == [.prompt, .blank, .answer, .blank, .marker])
  }

  @Test func takesAQuestionOfSeveralLinesAndALabelledAnswer() {
    let result = read(
      "<details><summary>\nGiven this:\n\n```\na = _\n```\nwhat fits?\n</summary>\n\n"
        + "#### Answer: one\n</details>\n")
    #expect(result.texts == [CardText("Given this:\n\n```\na = _\n```\nwhat fits?", ["one"])])
    #expect(result.roles[3...5] == [.prompt, .prompt, .prompt])
  }

  @Test func keepsHeadingsFencesAndNestedBlocksOfAnAnswer() {
    let result = read(
      """
      ### How is it built?

      <details><summary>Answer</summary>

      #### First
      ```sh
      # no heading
      make
      ```

      <details><summary>Example</summary>

      - one

      </details>
      </details>

      <br>[Back to top](#top)

      ### Why is it built?
      <details><summary>Answer</summary>
      To run.
      </details>
      """)
    #expect(result.cards.count == 2)
    #expect(
      result.cards[0].answer?.text.hasPrefix("#### First\n```sh\n# no heading\nmake\n```") == true)
    #expect(result.cards[0].answer?.text.hasSuffix("- one") == true)
    #expect(result.texts[1] == CardText("Why is it built?", ["To run."]))
    #expect(result.diagnostics.isEmpty)
  }

  @Test func makesATagOfTheHeadingAboveALabelledQuestion() {
    let result = read(
      "### Radio\n**Question**:\n- What is it?\n- Who made it?\n\n"
        + "<details><summary><b>Answer: </b></summary>\nWaves.\n</details>\n")
    #expect(result.texts == [CardText("- What is it?\n- Who made it?", ["Waves."])])
    #expect(result.cards.map(\.tags) == [["Radio"]])
    #expect(result.roles.first == .section)
  }

  @Test func warnsOfAnEmptyAnswerAndOfABlockThatNothingCloses() {
    let empty = read("### Which?\n<details><summary>Answer</summary>\n\n</details>\n")
    #expect(empty.texts == [CardText("Which?", [])])
    #expect(empty.codes == ["missing-answer"])
    let unclosed = read(
      "### Which?\n<details><summary>Answer</summary>\nThis\n\n"
        + "### Why?\n<details><summary>Answer</summary>\nSo\n</details>\n")
    #expect(unclosed.texts == [CardText("Which?", ["This"]), CardText("Why?", ["So"])])
    #expect(unclosed.codes == ["unclosed-details"])
    #expect(unclosed.diagnostics.first?.location.line == 2)
  }

  @Test func takesNoFoldedTableOfContentsForACard() {
    let result = read(
      "## Start\n<details><summary>View contents</summary>\n\n* [a](#a)\n</details>\n")
    #expect(result.cards.isEmpty)
  }
}
