/// Starts of something without its end, to be repeated.
///
/// A reader that looks from each such line to the end of the text never comes back from them.
public enum RepeatedLines {
  /// Lines of each shape that some dialect looks for.
  public static let lines = [
    "A. x\n", "A. x\nB. y\nAnswer: A\n", "1. x\n", "1. A\n", "1. A 2. B\n", "1-5 ABCDA\n",
    "Answer: B\n", "| answer |\n", "| a |\n", "Answers\n", "*a) x\n1. y\n", "- [ ] x\n- [ ] y\n\n",
    "# x\n- [ ] y\n- [x] z\n", "<details>\n", "<details>\n\n</details>\n", "<quiz>\n", "{\n", "}\n",
    "Answers\n1. A\n", "1. x\nAnswer key\n", "Part A\n1. b\nAnswers to Part A\n", "::: a\n",
    "a {\n", "a {=\n\n", "a {T\n", "::t::\n", "::t:: a {~b\n", "=\n", "~\n", "\"\n", "a,\"b\n",
    "#Q x\n", "#Q x\n^ y\n", "^ x\n", "$\n", "$$\n", "\\(\n", "> x\n", "[[\n", "[[a]]\n", "Q: x\n",
    "Q: x\nA: y\nC: z\n", "A: y\n", "F: x\n", "V: x\nP: y\n", "C: x\n", "?\n", "x\n?\n", "==a==\n",
    "a::b\n", "#flashcards\n==a\n", "***\n", "```\n\n", "```a\n~~~\n", "<!-- x\n", "<!-- x --> y\n",
    "<question>\n", "- question: x\n", "[{\n", "[a]\nb = 1\n", "---\n", "\n", "# x\n## y?\n",
    "- x?\n", "Question\n----\n", "Answerlist\n----\n* x\n", "Front: x\n", "{{c1::a\n", ">>x<<\n",
    "## Which x?\n- [ ] y\n- [x] z\n\n", "№ 1) x\n", "```quiz\nid: x\n", "a {{c1::b}}\n\n",
    "1.1 x?\n\ny\n",
    "1. What does it do with all of the water and\nwith the rest of it?\n",
    "1. x\na) y ***\nb) z\n", "x?\n- a\n- b\nAnswer: a\n", "- a\n- b\n\n", "Option A: x\n",
    "x?\nOption A: y\nOption B: z\n", "x?\n1) a\n2) b\n1) a\n", "o a\n", "1.1 B\n", "A - x\n",
    "1. x?\n- a\n- b\n\nAnswers\n1. a\n", "A. x\nB. y\nThe answer is z\n",
    "( ) x\n", "X1\n", "Question 1: x\n", "x?\n", "Incorrect Answers\n- x\n",
  ]

  /// Rows of tables.
  public static let rows = ["a,\"b\n", "\"\n", "\"a\"\"\n", "a,b\n", ",\n", "a,\"b\"c\n"]

  /// All that are repeated.
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

/// A text that is easy to read slowly, of any size.
public struct SlowShape: Sendable {
  /// What is said of it.
  public let name: String
  /// What its file is called.
  public let path: String
  /// The text with about so many bytes.
  public let text: @Sendable (Int) -> [UInt8]

  /// Every shape: lines that are repeated, long lines, deep nesting, a long key.
  public static let all =
    RepeatedLines.all.map { pattern in
      SlowShape(name: pattern.debugDescription, path: RepeatedLines.path(for: pattern)) { bytes in
        RepeatedLines.text(pattern, bytes: bytes)
      }
    } + longLines + nested + [key]

  /// No line may have more bytes than are read.
  private static let longest = 900_000

  private static let longLines =
    "aA1.:;,()[]{}<>|\\/\"'`~!@#$%^&*-_=+? \té字\u{200B}\u{1F600}".map { sign in
      SlowShape(name: "long lines of \(sign.debugDescription)", path: "exam.md") { bytes in
        let line = String(repeating: sign, count: longest / sign.utf8.count) + "\n"
        return RepeatedLines.text(line, bytes: bytes - longest)
      }
    }

  private static let nested = [
    SlowShape(name: "nested JSON", path: "exam.json") { bytes in
      RepeatedLines.text("[{\"a\":\n", bytes: bytes)
    },
    SlowShape(name: "nested YAML", path: "exam.yaml") { bytes in
      let depth = min(2000, bytes / 4)
      let tower = (0..<depth).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
      return RepeatedLines.text(tower, bytes: bytes - tower.utf8.count)
    },
    SlowShape(name: "nested lists of YAML", path: "exam.yaml") { bytes in
      Array(("a: " + String(repeating: "[", count: min(longest, bytes)) + "\n").utf8)
    },
  ]

  private static let key = SlowShape(name: "a key with many numbers", path: "exam.txt") { bytes in
    let numbers = 1...max(1, bytes / 33)
    let questions = numbers.map { "\($0). x?\nA. a\nB. b\n" }.joined()
    return Array((questions + "\nAnswers\n" + numbers.map { "\($0). A\n" }.joined()).utf8)
  }
}
