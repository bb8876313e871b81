import Bytes

/// Cuts away what a reader does not see at the ends of a line.
enum Trim {
  /// What follows the dash, star or plus of a list's item; nil for a text without one.
  static func behindBullet(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    guard range.count > 2, "-*+".utf8.contains(bytes[range.lowerBound]),
      bytes[range.lowerBound + 1] == ASCII.space
    else { return nil }
    return start(range.dropFirst(2), in: bytes)
  }

  /// How many bytes of white space stand at an index; 0 when there is none.
  ///
  /// Counts no-break, zero-width and ideographic spaces and a byte-order mark in mid text, too.
  @inline(__always) static func spaceLength(_ bytes: [UInt8], at index: Int, end: Int) -> Int {
    let byte = bytes[index]
    if byte == ASCII.space || byte == ASCII.tab || byte == 0x0B || byte == 0x0C { return 1 }
    if byte < 0xC2 { return 0 }
    if byte == 0xC2 { return index + 1 < end && bytes[index + 1] == 0xA0 ? 2 : 0 }
    guard index + 2 < end else { return 0 }
    switch (byte, bytes[index + 1], bytes[index + 2]) {
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
      return 3
    default: return 0
    }
  }

  /// The bytes that white space starts with.
  static let blanks = ByteSet { byte in
    switch byte {
    case ASCII.space, ASCII.tab, 0x0B, 0x0C, 0xC2, 0xE2, 0xE3, 0xEF: true
    default: false
    }
  }

  /// Whether a byte is a visible ASCII character.
  @inline(__always) private static func isSeen(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }

  /// The range without white space at its start.
  static func start(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var at = range.lowerBound
    // Nearly every line starts and ends with a letter or sign.
    if at < range.upperBound, isSeen(bytes[at]) { return range }
    while at < range.upperBound {
      let length = spaceLength(bytes, at: at, end: range.upperBound)
      if length == 0 { break }
      at += length
    }
    return at..<range.upperBound
  }

  /// The range without white space at its end.
  static func end(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var end = range.upperBound
    if end > range.lowerBound, isSeen(bytes[end - 1]) { return range }
    trimming: while end > range.lowerBound {
      for length in [1, 2, 3] where end - length >= range.lowerBound {
        if spaceLength(bytes, at: end - length, end: end) == length {
          end -= length
          continue trimming
        }
      }
      break
    }
    return range.lowerBound..<end
  }

  /// The range without white space at both ends.
  static func both(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    end(start(range, in: bytes), in: bytes)
  }
}
