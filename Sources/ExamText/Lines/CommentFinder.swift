/// Finds HTML comments that take whole lines: what their author hid is nothing to be studied.
struct CommentFinder {
  let bytes: [UInt8]
  let ranges: [Range<Int>]
  /// Whether a comment was opened that no later line closes.
  private var isUnclosed = false
  /// The line with the end that was found last: comments opened above it end there, too.
  private var lastEnd = 0

  /// A finder for the lines of a text.
  init(bytes: [UInt8], ranges: [Range<Int>]) {
    self.bytes = bytes
    self.ranges = ranges
  }

  /// The index of the line that ends the comment opened at the start of a line.
  ///
  /// Nil when none is opened there, when text follows its end, or when nothing ends it: such a
  /// comment would swallow the rest of the text.
  mutating func comment(startingAt index: Int) -> Int? {
    guard ranges[index].count >= 4, !isUnclosed else { return nil }
    let range = Trim.start(ranges[index], in: bytes)
    guard range.count >= 4, bytes[range.lowerBound] == UInt8(ascii: "<"),
      bytes[range.lowerBound + 1] == ASCII.bang, bytes[range.lowerBound + 2] == ASCII.dash,
      bytes[range.lowerBound + 3] == ASCII.dash
    else { return nil }
    var from = range.lowerBound + 4
    if lastEnd > index { from = ranges[lastEnd].lowerBound }
    for line in max(index, lastEnd)..<ranges.count {
      if let end = Self.end(from..<ranges[line].upperBound, bytes) {
        lastEnd = line
        return Trim.start(end..<ranges[line].upperBound, in: bytes).isEmpty ? line : nil
      }
      if line + 1 < ranges.count { from = ranges[line + 1].lowerBound }
    }
    isUnclosed = true
    return nil
  }

  /// The index after the first `-->` of a range.
  static func end(_ range: Range<Int>, _ bytes: [UInt8]) -> Int? {
    var at = range.lowerBound
    while at + 2 < range.upperBound {
      if bytes[at] == ASCII.dash, bytes[at + 1] == ASCII.dash, bytes[at + 2] == UInt8(ascii: ">") {
        return at + 3
      }
      at += 1
    }
    return nil
  }
}
