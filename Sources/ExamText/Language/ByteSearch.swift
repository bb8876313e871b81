import Bytes

/// Searches lines for phrases without making strings of them.
enum ByteSearch {
  /// Whether a range holds a gap to fill: three underscores in a row, and no word in `___bold___`.
  static func hasGap(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard bytes.holds(ASCII.underscore, in: range) else { return false }
    // Every third byte is enough to see a run of three.
    var at = range.lowerBound + 2
    var isBold = false
    while at < range.upperBound {
      guard bytes[at] == ASCII.underscore else {
        at += 3
        continue
      }
      var start = at
      while start > range.lowerBound, bytes[start - 1] == ASCII.underscore { start -= 1 }
      var end = at + 1
      while end < range.upperBound, bytes[end] == ASCII.underscore { end += 1 }
      if end - start == 3, isBold || end < range.upperBound && ASCII.isLetter(bytes[end]) {
        isBold.toggle()
      } else if end - start >= 3 {
        return true
      }
      at = end + 2
    }
    return false
  }

  /// Where a phrase, in small letters, first starts in a range; nil where it does not.
  static func first(_ phrase: [UInt8], in range: Range<Int>, of bytes: [UInt8]) -> Int? {
    range.first {
      bytes[$0] | 0x20 == phrase[0] | 0x20 && matches(phrase, bytes, $0, range.upperBound)
    }
  }

  /// Whether a range asks "which of the following" or "which of these".
  static func asksAmongFollowing(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    let end = range.upperBound - 14
    while at < end, let start = whichStarts.place(in: bytes, at..<end) {
      if matches(which, bytes, start, range.upperBound) {
        let rest = start + which.count
        return matches(following, bytes, rest, range.upperBound)
          || matches(these, bytes, rest, range.upperBound)
      }
      at = start + 1
    }
    return false
  }

  private static let which = Array("which of ".utf8)
  private static let whichStarts = ByteSet { $0 | 0x20 == UInt8(ascii: "w") }
  private static let following = Array("the following".utf8)
  private static let these = Array("these".utf8)

  private static func matches(_ phrase: [UInt8], _ bytes: [UInt8], _ at: Int, _ end: Int) -> Bool {
    guard at + phrase.count <= end else { return false }
    for offset in phrase.indices where ASCII.lower(bytes[at + offset]) != phrase[offset] {
      return false
    }
    return true
  }
}
