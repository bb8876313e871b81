import Diagnostics
import Cards
import Testing

@testable import ExamText

/// Explanations become Markdown, and not a word changes.
@Suite struct ProseTests {
  func explained(_ lines: String) -> String? {
    read("Which is it?\nThis one\n\(lines)").texts.first?.explanation
  }

  @Test(arguments: [
    ("One thing.\nAnother thing.", "One thing.\n\nAnother thing."),
    ("It keeps on\nrunning.", "It keeps on\nrunning."),
    ("For:\n- one\n-Two\n• three", "For:\n\n- one\n- Two\n- three"),
    ("It has parts. - First part", "It has parts.\n\n- First part"),
    ("- A. - B", "- A.\n- B"),
    ("✅ Use\n- one\n- two", "### ✅ Use\n\n- one\n- two"),
    ("Early Days\nIt began small.", "### Early Days\n\nIt began small."),
    ("Key points:\nIt began small.", "### Key points:\n\nIt began small."),
    ("It can be used for:\n- one\n- two", "It can be used for:\n\n- one\n- two"),
    ("Steps.\n1. open\n2. close", "Steps.\n\n1. open\n2. close"),
    ("- outer\n  - inner\n- outer", "- outer\n  - inner\n- outer"),
    (
      "- Bow (B)\nThe front of it.\n- sharp\n- Stern (S)\nThe back of it.",
      "- Bow (B)\n\n  The front of it.\n\n  - sharp\n- Stern (S)\n\n  The back of it."
    ),
    ("- Only one point.", "Only one point."),
    ("See:\n```\nlet a = *b\n```", "See:\n\n```\nlet a = *b\n```"),
  ])
  func findsTheOutline(_ source: String, _ markdown: String) {
    #expect(explained(source) == markdown)
  }

  @Test(arguments: [
    ("a * b", "a * b"), ("2*3*4", "2\\*3\\*4"), ("snake_case_name", "snake_case_name"),
    ("_x_ is", "\\_x\\_ is"), ("List<String>", "List\\<String>"), ("a < b", "a < b"),
    ("use `a*b` here", "use `a*b` here"), ("**bold** word", "**bold** word"),
    ("a [1] b", "a \\[1\\] b"), ("see [it](http://x.y)", "see [it](http://x.y)"),
    ("1914. It began", "1914\\. It began"), ("#tag", "\\#tag"), ("> 5", "\\> 5"),
    ("a | b", "a \\| b"),
    ("AT&T", "AT\\&T"), ("C:\\dir", "C:\\dir"), ("~~x~~", "\\~\\~x\\~\\~"),
    ("lone ` tick", "lone \\` tick"),
    ("10.0.0.1", "10.0.0.1"), ("+1 for it", "\\+1 for it"), ("= x", "\\= x"),
  ])
  func escapesWhatMarkdownWouldTakeForItsOwn(_ source: String, _ markdown: String) {
    let card = read("What is it called here?\n\(source)").texts.first
    #expect(card?.answers == [markdown])
  }

  @Test func knowsWhereEachLineCameFrom() throws {
    let card = read("Why is it so?\nThis one\nFirst.\n\n- Second\n- Third").cards[0]
    let text = try #require(card.explanation)
    #expect(text.text == "First.\n\n- Second\n- Third")
    #expect(text.sourceLines == [3, 0, 5, 6])
    #expect(text.sourceShifts == [0, 0, 0, 0])
  }
}
