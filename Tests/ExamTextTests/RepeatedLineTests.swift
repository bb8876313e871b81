import Cards
import Diagnostics
import Testing

@testable import ExamText

/// Texts that repeat the start of something without its end.
///
/// A reader that looks from each such line to the end of the text never comes back from them.
@Suite struct RepeatedLineTests {
  /// Lines of each shape that some dialect looks for.
  static let patterns = [
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

  private static let count = 3000

  /// What holds for the reading of any text.
  private func expectWhole(_ text: String, path: String, _ lines: Int) {
    let found = read(text, path: path)
    #expect(found.roles.count == lines)
    #expect(
      found.cards.allSatisfy { card in
        card.origin.map { (1...lines).contains($0.lines.upperBound) } ?? true
      })
  }

  private func expectWhole(repeating pattern: String, path: String) {
    let once = pattern.utf8.count { $0 == UInt8(ascii: "\n") }
    let text = String(repeating: pattern, count: Self.count / once)
    expectWhole(text, path: path, Self.count / once * once)
  }

  @Test(arguments: patterns) func aRepeatedStartIsReadToTheEnd(_ pattern: String) {
    expectWhole(repeating: pattern, path: "exam.md")
  }

  @Test(arguments: ["a,\"b\n", "\"\n", "\"a\"\"\n", "a,b\n", ",\n", "a,\"b\"c\n"])
  func aRepeatedRowIsReadToTheEnd(_ pattern: String) {
    expectWhole(repeating: pattern, path: "exam.csv")
  }

  @Test func commentsThatEndInOneLineAreReadToTheEnd() {
    let text = String(repeating: "<!-- x\n", count: Self.count) + "--> y\n"
    expectWhole(text, path: "exam.md", Self.count + 1)
  }
}
