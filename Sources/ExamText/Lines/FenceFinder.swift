/// Finds fenced blocks of code, so that nothing inside them is taken for a question.
struct FenceFinder {
  let bytes: [UInt8]
  let ranges: [Range<Int>]
  /// Fence bytes that no later line closes: looking again would make the search quadratic.
  private var unclosed: Set<UInt8> = []

  /// A finder for the lines of a text.
  init(bytes: [UInt8], ranges: [Range<Int>]) {
    self.bytes = bytes
    self.ranges = ranges
  }

  /// The index of the line that closes the block opened on a line; nil when none is opened there.
  ///
  /// A fence that is never closed opens nothing: it would swallow the rest of the text.
  mutating func block(startingAt index: Int) -> Int? {
    guard let mark = fence(ranges[index], closing: false), !unclosed.contains(mark) else {
      return nil
    }
    for later in (index + 1)..<max(ranges.count, index + 1)
    where fence(ranges[later], closing: true) == mark {
      return later
    }
    unclosed.insert(mark)
    return nil
  }

  /// The byte that a fence on a line is made of; nil for another line.
  private func fence(_ raw: Range<Int>, closing: Bool) -> UInt8? {
    guard raw.count >= 3 else { return nil }
    var range = Trim.start(raw, in: bytes)
    // A block may be all of a list's item.
    if !closing, range.count > 4, let words = Trim.behindBullet(range, in: bytes) { range = words }
    guard range.count >= 3 else { return nil }
    let mark = bytes[range.lowerBound]
    guard mark == ASCII.backtick || mark == UInt8(ascii: "~"),
      bytes[range.lowerBound + 1] == mark, bytes[range.lowerBound + 2] == mark
    else { return nil }
    let rest = bytes[range].drop { $0 == mark }
    if closing { return rest.allSatisfy { $0 == ASCII.space || $0 == ASCII.tab } ? mark : nil }
    return mark == ASCII.backtick && rest.contains(mark) ? nil : mark
  }
}
