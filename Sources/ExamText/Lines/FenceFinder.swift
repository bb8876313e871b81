/// Finds fenced blocks of code, so that nothing inside them is taken for a question.
struct FenceFinder {
  let bytes: [UInt8]
  let ranges: [Range<Int>]
  /// Fence bytes that no later line closes: looking again would make the search quadratic.
  private var unclosed: Set<UInt8> = []
  /// The shortest fence of a byte for which no later line is long enough, for the same reason.
  private var tooLong: [UInt8: Int] = [:]
  /// Longer fences count as ones of this length.
  private static let longest = 16

  /// A finder for the lines of a text.
  init(bytes: [UInt8], ranges: [Range<Int>]) {
    self.bytes = bytes
    self.ranges = ranges
  }

  /// The index of the line that closes the block opened on a line; nil when none is opened there.
  ///
  /// A fence within a longer one belongs to the block; where no line is as long as the one that
  /// opens, the first shorter one closes. A fence that is never closed opens nothing: it would
  /// swallow the rest of the text.
  mutating func block(startingAt index: Int) -> Int? {
    guard let open = fence(ranges[index], closing: false), !unclosed.contains(open.mark) else {
      return nil
    }
    let mayBeLong = open.length < tooLong[open.mark] ?? .max
    var shorter: Int?
    for later in (index + 1)..<max(ranges.count, index + 1) {
      guard let close = fence(ranges[later], closing: true), close.mark == open.mark else {
        continue
      }
      if close.length >= open.length { return later }
      if shorter == nil { shorter = later }
      if !mayBeLong { break }
    }
    if mayBeLong { tooLong[open.mark] = open.length }
    if shorter == nil { unclosed.insert(open.mark) }
    return shorter
  }

  /// The byte that a fence on a line is made of, and how many; nil for another line.
  private func fence(_ raw: Range<Int>, closing: Bool) -> (mark: UInt8, length: Int)? {
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
    let found = (mark, min(range.count - rest.count, Self.longest))
    if closing { return rest.allSatisfy { $0 == ASCII.space || $0 == ASCII.tab } ? found : nil }
    return mark == ASCII.backtick && rest.contains(mark) ? nil : found
  }
}
