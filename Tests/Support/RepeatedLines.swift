/// Starts of something without its end, to be repeated.
///
/// A reader that looks from each such line to the end of the text never comes back from them.
public enum RepeatedLines {
  /// Lines of each shape that some dialect looks for.
  public static let lines = [
    "A. x\n", "A. x\nB. y\nAnswer: A\n", "1. x\n", "1. A\n", "1. A 2. B\n", "1-5 ABCDA\n",
    "Answer: B\n", "| answer |\n", "| a |\n", "Answers\n", "*a) x\n1. y\n", "- [ ] x\n- [ ] y\n\n",
    "# x\n- [ ] y\n- [x] z\n", "<details>\n", "<details>\n\n</details>\n", "<quiz>\n", "{\n", "}\n",
    "a {\n", "a {=\n\n", "a {T\n", "::t::\n", "::t:: a {~b\n", "=\n", "~\n", "\"\n", "a,\"b\n",
    "#Q x\n", "#Q x\n^ y\n", "^ x\n", "$\n", "$$\n", "\\(\n", "> x\n", "[[\n", "[[a]]\n", "Q: x\n",
    "Q: x\nA: y\nC: z\n", "A: y\n", "F: x\n", "V: x\nP: y\n", "C: x\n", "?\n", "x\n?\n", "==a==\n",
    "a::b\n", "#flashcards\n==a\n", "***\n", "```\n\n", "```a\n~~~\n", "<!-- x\n", "<!-- x --> y\n",
    "<question>\n", "- question: x\n", "[{\n", "[a]\nb = 1\n", "---\n", "\n", "# x\n## y?\n",
    "- x?\n", "Question\n----\n", "Answerlist\n----\n* x\n", "Front: x\n", "{{c1::a\n", ">>x<<\n",
    "( ) x\n", "X1\n", "Question 1: x\n", "x?\n", "Incorrect Answers\n- x\n",
  ]

  /// Rows of tables.
  public static let rows = ["a,\"b\n", "\"\n", "\"a\"\"\n", "a,b\n", ",\n", "a,\"b\"c\n"]

  /// All of them.
  public static let all = lines + rows

  /// The name of a file in which a pattern is looked for.
  public static func path(for pattern: String) -> String {
    rows.contains(pattern) && !lines.contains(pattern) ? "exam.csv" : "exam.md"
  }

  /// A pattern, repeated until the text has so many bytes.
  public static func text(_ pattern: String, bytes: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes + pattern.utf8.count)
    while text.count < bytes { text += pattern.utf8 }
    return text
  }
}
