import Cards
import ExamText
import Testing

/// Toggles of note takers, pasted as text.
@Suite struct ToggleLinesTests {
  @Test(arguments: ["▶", "▸", "►", "▼", "▶\u{FE0E}"])
  func whatATriangleHidesAnswers(_ sign: String) {
    let result = read(
      "Birds\n\n\(sign) Which sings?\nThe wren.\n\nIt is loud.\n\n"
        + "\(sign) Which swims?\n- carp\n\nEnd of it.\n"
    )
    #expect(
      result.texts == [
        CardText("Which sings?", ["The wren.\n\nIt is loud."]),
        CardText("Which swims?", ["- carp"]),
      ])
  }

  @Test(arguments: [
    "▶ Bread\nwhite\n\n▶ Milk\nfresh\n", "▶ Which is it?\nThis.\n",
    "```\n▶ Which?\nThis.\n▶ What?\nThat.\n```\n",
  ])
  func otherListsWithTrianglesAskNothing(_ text: String) {
    #expect(read(text).cards.allSatisfy { $0.origin?.dialect != "toggle-lines" })
  }
}
