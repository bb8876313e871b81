import Cards
import Diagnostics
import TestSupport
import Testing

@testable import ExamText

/// Texts that repeat the start of something without its end.
///
/// A reader that looks from each such line to the end of the text never comes back from them.
@Suite struct RepeatedLineTests {
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

  @Test(arguments: RepeatedLines.lines) func aRepeatedStartIsReadToTheEnd(_ pattern: String) {
    expectWhole(repeating: pattern, path: "exam.md")
  }

  @Test(arguments: RepeatedLines.rows)
  func aRepeatedRowIsReadToTheEnd(_ pattern: String) {
    expectWhole(repeating: pattern, path: "exam.csv")
  }

  @Test func commentsThatEndInOneLineAreReadToTheEnd() {
    let text = String(repeating: "<!-- x\n", count: Self.count) + "--> y\n"
    expectWhole(text, path: "exam.md", Self.count + 1)
  }
}
