import CommonMark
import Testing

@Suite struct TaskListTests {
  @Test func printsBoxes() {
    #expect(
      html("- [ ] open\n- [x] *done*\n- [X] too\n- plain")
        == "<ul>\n<li class=\"task\">☐ open</li>\n<li class=\"task\">☑ <em>done</em></li>\n"
        + "<li class=\"task\">☑ too</li>\n<li>plain</li>\n</ul>\n")
  }

  @Test func boxesOfLooseListsStandInTheirParagraph() {
    #expect(
      html("1. [x] a\n\n   b") == "<ol>\n<li class=\"task\">\n<p>☑ a</p>\n<p>b</p>\n</li>\n</ol>\n")
  }

  @Test(arguments: [
    "- \\[x] a", "- &#91;x] a", "- [x]a", "- [y] a", "- [x](y)", "[x] a", "- [x] a\n\n[x]: y",
    "- a [x] b",
  ])
  func otherBracketsAreNoBoxes(markdown: String) {
    #expect(!html(markdown).contains("task"))
  }
}
