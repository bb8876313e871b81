import Bytes

/// Finds the lines of a text.
enum LineSplitter {
  /// The lines without their ends; `\n`, `\r\n` and `\r` each end one.
  ///
  /// A text that ends in a line end has no further, empty line.
  static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    lines.reserveCapacity(bytes.count / 60 + 1)
    var start = 0
    let end = bytes.count
    let hasReturns = bytes.holds("\r")
    while start < end {
      let place =
        hasReturns
        ? ends.place(in: bytes, start..<end) : bytes.place(of: ASCII.lineFeed, in: start..<end)
      let at = place ?? end
      lines.append(start..<at)
      start = at + 1
      if at + 1 < end, bytes[at] == ASCII.carriageReturn, bytes[at + 1] == ASCII.lineFeed {
        start += 1
      }
    }
    return lines
  }

  private static let ends = ByteSet { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn }
}
