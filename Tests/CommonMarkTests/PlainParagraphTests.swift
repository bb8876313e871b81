import TestSupport
import Testing

@testable import CommonMark

@Suite struct PlainParagraphTests {
  private func read(_ text: String) -> [Block] {
    var reader = TreeReader(source: Source(text))
    reader.read()
    return reader.blocks
  }

  @Test(arguments: [
    "plain", "two\nlines", "12 eggs", "3", "a: b, c; d! (e) \"f\" 'g'", "é\u{A0}", "a = b",
  ])
  func takesPlainText(text: String) {
    #expect(plainParagraph(text) != nil)
    #expect(plainParagraph(text) == read(text))
  }

  @Test(arguments: [
    "*a*", "- a", "1. a", "a  \nb", "a\n\nb", " a", "# a", "a\n", "a\r\nb", "\u{FEFF}a", "a|b",
  ])
  func leavesTheRestToCmark(text: String) {
    #expect(plainParagraph(text) == nil)
  }

  /// Texts made of pieces that mean something to Markdown somewhere.
  @Test func neverDiffersFromCmark() {
    var chance = SplitMix(seed: 7)
    let pieces = [
      "a", "word", " ", "  ", "\n", "\n\n", "1", "23", ".", ")", "-", "+", "=", "===", "---", "#",
      ">", "!", "~", "~~~", ":", "\t", "é", "\u{FEFF}", "\u{A0}", "\u{2028}", "\"", "'", "(", "@",
      "://", "$", "%", "^", "{", "\u{7F}", "\u{B}", "\u{C}", "\0", "🙂",
    ]
    var plain = 0
    for _ in 0..<20_000 {
      let count = 1 + Int(chance.next() % 8)
      let text = (0..<count).map { _ in pieces[Int(chance.next() % UInt64(pieces.count))] }.joined()
      guard let blocks = plainParagraph(text) else { continue }
      plain += 1
      if blocks != read(text) {
        Issue.record("\(text.debugDescription): \(blocks) is not \(read(text))")
      }
    }
    #expect(plain > 2_000)
  }
}
