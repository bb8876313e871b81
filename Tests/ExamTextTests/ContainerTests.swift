import Cards
import ExamText
import Testing

/// Blocks between lines of colons or slashes.
@Suite struct ContainerTests {
  @Test(arguments: [
    "::: details Answer\nThe spine of a ship.\n:::",
    ":::spoiler Show the answer\nThe spine of a ship.\n:::",
    ":::spoiler\nThe spine of a ship.\n:::",
    "/// details | Answer\nThe spine of a ship.\n///",
    ":::{dropdown} Answer\n:open:\nThe spine of a ship.\n:::",
    ":::{admonition} Answer\n:class: dropdown\nThe spine of a ship.\n:::",
    "::: {.callout-tip collapse=\"true\"}\n## Answer\nThe spine of a ship.\n:::",
    "::: {.callout-tip collapse=\"true\" title=\"Answer\"}\nThe spine of a ship.\n:::",
    "::: {.answer}\nThe spine of a ship.\n:::",
    ":::solution\nThe spine of a ship.\n:::",
    ":::tip[Answer]\nThe spine of a ship.\n:::",
    ":::tip Answer\nThe spine of a ship.\n:::",
    "::::: note\n:::: {.answer}\nThe spine of a ship.\n::::\n:::::",
  ])
  func aBlockHoldsAnAnswer(block: String) {
    let result = read(
      "1. What is a keel?\n\n\(block)\n\n2. What is a hull?\n\n"
        + block.replacing("The spine", with: "The body") + "\n")
    #expect(result.cards.map(\.prompt.text) == ["What is a keel?", "What is a hull?"])
    #expect(result.cards.flatMap(\.answers) == ["The spine of a ship.", "The body of a ship."])
    #expect(!result.cards.contains { $0.explanation != nil })
    #expect(result.codes.isEmpty)
  }

  @Test func aFoldHoldsTheKeyOfAQuestion() {
    let result = read(
      """
      1. Where is port?
      - A. Left
      - B. Right

      ::: details Answer
      A. It was the side of the harbour.
      :::
      """)
    #expect(result.cards.map { $0.options.map(\.isCorrect) } == [[true, false]])
    #expect(result.cards.first?.explanation == "It was the side of the harbour.")
  }

  @Test func linesOfOtherBlocksArePartOfNoCard() {
    let result = read(
      """
      :::card tags=ships deck=Sea
      Q: What is a keel?
      A: The spine of a ship.
      :::

      :::card tags=ships deck=Sea
      Q: What is a hull?
      A: The body of a ship.
      :::
      """)
    #expect(
      result.texts == [
        CardText("What is a keel?", ["The spine of a ship."]),
        CardText("What is a hull?", ["The body of a ship."]),
      ])
    #expect(result.roles[0] == .marker && result.roles[3] == .marker)
  }

  @Test(arguments: [
    "What is a keel? ::: The spine of a ship.\nWhat is a hull? ::: The body of a ship.\n",
    "Q: What is a keel?\nA: It stands below `:::`\n:::\n",
    "Q: What ends a block?\nA: This:\n```\n::: note\n:::\n```\n",
    "Q: What is no block?\nA: This is none:\n/// a remark in a program\n",
  ])
  func whatIsNoBlockStays(text: String) {
    let result = read(text)
    let all = result.cards.map { $0.prompt.text + ($0.answer?.text ?? "") }.joined()
    for word in ["keel", "spine", "block", "remark"] where text.contains(word) {
      #expect(all.contains(word))
    }
    #expect(!result.roles.contains(.ignored))
    #expect(!result.roles.contains(.marker))
  }
}

/// Blocks of code within blocks of code.
@Suite struct FenceTests {
  private func cards(_ fences: [String]) -> [String] {
    read(
      "\(fences[0])\n```{.python .run}\nprint(1)\n```\n\(fences[1])\n\n"
        + "1. Which sample is inside?\na) this\n*b) that\n\n```\n2. A question?\na) one\n*b) two\n```\n"
    ).cards.map(\.prompt.text)
  }

  @Test(arguments: [["````", "````"], ["~~~~", "~~~~"], ["``````", "``````"]])
  func aLongerFenceHoldsShorterOnes(fences: [String]) {
    #expect(cards(fences) == ["Which sample is inside?"])
  }

  @Test func aShorterFenceClosesWhereNoneIsAsLong() {
    let text = "````\nQ: one?\nA: two\n```\n\nQ: What is a keel?\nA: The spine of a ship.\n"
    #expect(read(text).cards.map(\.prompt.text) == ["What is a keel?"])
  }
}
