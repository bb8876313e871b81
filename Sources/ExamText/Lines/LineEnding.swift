/// Sees how a text ends, through closing brackets, quotes and emphasis.
enum LineEnding {
  /// The ending of a range without white space at its end.
  static func of(_ range: Range<Int>, in bytes: [UInt8]) -> Line.Ending {
    var end = range.upperBound
    while end > range.lowerBound {
      switch bytes[end - 1] {
      case ASCII.question: return .question
      case ASCII.dot, ASCII.bang: return .sentence
      case ASCII.colon:
        // `:)` is a smile.
        let isSmile = end < range.upperBound && bytes[end] == ASCII.close
        return isSmile ? .open : .colon
      case ASCII.close, ASCII.star, ASCII.underscore, UInt8(ascii: "\""), UInt8(ascii: "'"),
        UInt8(ascii: "]"):
        end -= 1
      case let byte where byte >= 0x80:
        guard end - 3 >= range.lowerBound else { return .open }
        switch (bytes[end - 3], bytes[end - 2], byte) {
        case (0xE2, 0x80, 0x99), (0xE2, 0x80, 0x9D), (0xC2, 0xA0, 0xBB): end -= 3
        case (0xEF, 0xBC, 0x9F): return .question  // ？
        case (0xE2, 0x80, 0xA6), (0xE3, 0x80, 0x82): return .sentence  // … 。
        case (0xEF, 0xBC, 0x9A): return .colon  // ：
        default: return byte == 0x9F && bytes[end - 2] == 0xD8 ? .question : .open  // ؟
        }
      default: return .open
      }
    }
    return .open
  }
}
