/// Finds where code blocks end, in one pass over the lines whatever they hold.
struct FenceScanner {
  private let lines: ArraySlice<FileLine>
  /// For each fence byte the shortest length that was looked for in vain: no later one is closed.
  private var hopeless: [UInt8: Int] = [:]

  /// A scanner of the given lines.
  init(_ lines: ArraySlice<FileLine>) {
    self.lines = lines
  }

  /// What the line at an index does to the lines after it.
  enum Effect {
    /// It opens no code block.
    case none
    /// It opens one that ends with the line at the index.
    case closed(at: Int)
    /// It opens one that never ends.
    case unclosed
  }

  /// What the line at an index does.
  mutating func effect(at index: Int) -> Effect {
    let mark = lines[index].mark
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return .none }
    let head = LineHead(lines[index].bytes)
    guard head.slashes == 0, let fence = Fence(opening: head.rest) else { return .none }
    if let length = hopeless[fence.byte], fence.length >= length { return .unclosed }
    var next = index + 1
    while next < lines.endIndex {
      if fence.isClosed(by: lines[next].bytes) { return .closed(at: next) }
      next += 1
    }
    hopeless[fence.byte] = fence.length
    return .unclosed
  }
}
