import TestSupport
import Testing

@testable import ExamText

/// Our reader of plain YAML says what Yams says, or nothing.
@Suite struct BlockYAMLTests {
  /// Texts as question lists have them, which Yams is not asked for.
  static let lists = [
    """
    - question: "Which rope holds the sail's foot?"
      answers:
        - {value: "Sheet", correct: true}
        - {value: 'Stay', correct: false}
      help: "It runs aft."
    """,
    """
    ---
    # A quiz
    title: Knots  # of all kinds
    questions:
    - prompt: Which knot
        makes a loop,

        and stays?
      options: [Bowline, Reef knot, "Hitch"]
      answer: 0
      note:
      tags: []
    - prompt: 'It''s a "hitch"
        around a post'
      answer: |
        Two turns.
          Then one more.

        Done.
      reason: >-
        It grips
        by itself.

        It unties
          like this
        at once.
    """,
    """
    "a key" : "two\\
      lines\\n and \\u00e9 \\"so\\" \\\\ \\/"
    deep:
      deeper:
        -
          - - one
            - two: ~
              three: -5

          # a remark
        - yes: No
    end: >+
      kept


    """,
    "- a\n-\n- b: x #c\n", "x: {}\ny: {a: [1, 2 b], \"c\":3}\n",
    "- \u{1F600} “quoted”: ½\n", "a:\n  - b\n  -   c: d\n      e: f\n",
  ]

  /// Texts that only Yams can judge.
  static let others = [
    "", "word\n", "a: b: c\n", "a:\tb\n", "a: &x b\n", "a: *x\n", "a: !!str b\n", "? a\n: b\n",
    "a: b\n---\nc: d\n", "a: [b,\n  c]\n", "a: b\na: c\n", "a: \"b\n", "a: b\r\n", "a: \"\\x41\"\n",
    "a: \"\\ud800\"\n", "%YAML 1.1\n---\na: b\n", "a: |2\n   b\n", "- a\nb: c\n", "a: b\n  c: d\n",
    "a: b\n  # c\n  d\n", "a: b\u{85}c: d\n", "a: - b\n", "'a'b: c\n", "a: [b]#c\n", "--- a: b\n",
  ]

  @Test(arguments: lists) func readsListsOfQuestions(_ text: String) {
    #expect(BlockYAML.read(Array(text.utf8)) != nil)
    agrees(text)
  }

  @Test(arguments: others) func leavesOtherTextsToYams(_ text: String) {
    #expect(BlockYAML.read(Array(text.utf8)) == nil)
  }

  @Test(arguments: UInt64(1)...60) func agreesOnListsWithMistakes(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    for _ in 0..<100 {
      var text = Array(random.pick(Self.lists).unicodeScalars)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let at = Int.random(in: text.indices, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: text.remove(at: at)
        case 1: text.swapAt(at, Int.random(in: text.indices, using: &random))
        default: text.insert(random.pick(Self.signs), at: at)
        }
        if text.isEmpty { break }
      }
      agrees(String(String.UnicodeScalarView(text)))
    }
  }

  private static let signs = Array(
    "\n\n\n    --:::#'\"\"\\|>[]{},?&*!%@`a1~.\té\u{2028}".unicodeScalars)

  @Test(arguments: UInt64(1)...60) func agreesOnLinesOfAllKinds(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    for _ in 0..<100 {
      var text = ""
      var indent = 0
      for _ in 0..<Int.random(in: 1...9, using: &random) {
        indent = max(0, indent + random.pick([0, 0, 0, 2, 2, -2, -4, 1]))
        text += String(repeating: " ", count: indent) + random.pick(Self.dashes)
        text += random.pick(Self.keys) + random.pick(Self.values) + random.pick(Self.ends)
      }
      agrees(text)
    }
  }

  private static let dashes = ["", "", "", "- ", "- ", "-   ", "- - "]
  private static let keys = ["", "a: ", "b: ", "c d: ", "'e': ", "\"f\" : ", "g:", "h#: ", "-i: "]
  private static let values = [
    "", "", "x", "x y", "-5", "12", "true", "~", "'it''s'", "\"p\\tq\"", "\"p\\ ", "q\"", "'", "|",
    ">", "|-", ">+", "[]", "{}", "[x, 'y' , -1]", "{x: y, \"z\":[1]}", "[a: b]", "x: y", "x:y",
    "-x", "# x", "x #y", "x#y", "---", "...", "é “x”",
  ]
  private static let ends = ["\n", "\n", "\n", "\n\n", " \n", "  # note\n", "\n  \n\n", ""]

  /// Checks that our reader gives up or finds what Yams finds, at the same places.
  private func agrees(_ text: String) {
    let bytes = Array(text.utf8)
    guard let own = BlockYAML.read(bytes) else { return }
    let other = try? YAMLReader.composed(bytes)
    #expect(other.map(shown) == shown(own), "\(text.debugDescription)")
  }

  private func shown(_ node: DataNode) -> String {
    let content =
      switch node.content {
      case .null: "null"
      case .bool(let value): "\(value)"
      case .number(let text): "number \(text)"
      case .string(let text): text.debugDescription
      case .list(let items): "[" + items.map(shown).joined(separator: ", ") + "]"
      case .table(let entries):
        "{"
          + entries.map { "\($0.start) \($0.key.debugDescription): \(shown($0.value))" }
          .joined(separator: ", ") + "}"
      }
    return "\(node.range.lowerBound) \(content)"
  }
}
