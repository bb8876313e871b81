/// The first line of a box in a page of documentation: `??? question "Which …?"`.
struct Admonition {
  private static let asking = PhraseTable("question, quiz, faq, exercise, problem")

  /// Whether its kind says that it asks.
  let isQuestion: Bool
  /// The title between the quote marks.
  let words: Range<Int>

  /// The box that a line opens; nil for any other line, and for a box without a title.
  init?(_ range: Range<Int>, in bytes: [UInt8]) {
    guard range.count > 8, let first = range.first,
      bytes[first] == ASCII.question || bytes[first] == ASCII.bang,
      bytes[range].prefix(3).allSatisfy({ $0 == bytes[first] }),
      bytes[range.upperBound - 1] == UInt8(ascii: "\"")
    else { return nil }
    let isOpen = bytes[first + 3] == ASCII.plus
    let kind = Trim.start(first + (isOpen ? 4 : 3)..<range.upperBound, in: bytes)
    guard kind.lowerBound > first + 3,
      let quote = bytes[kind].firstIndex(of: UInt8(ascii: "\"")), quote + 1 < range.upperBound - 1
    else { return nil }
    isQuestion = Self.asking.end(of: kind, in: bytes) != nil
    words = Trim.both(quote + 1..<range.upperBound - 1, in: bytes)
  }
}
