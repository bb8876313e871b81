/// Finds the lines of a text.
enum LineSplitter {
  /// The lines without their ends; `\n`, `\r\n` and `\r` each end one.
  ///
  /// A text that ends in a line end has no further, empty line.
  static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    lines.reserveCapacity(bytes.count / 60 + 1)
    var start = 0
    var at = 0
    let end = bytes.count
    let text = bytes.span
    while at < end {
      let byte = text[at]
      if byte > ASCII.carriageReturn {
        at += 1
        continue
      }
      if byte == ASCII.lineFeed {
        lines.append(start..<at)
        start = at + 1
      } else if byte == ASCII.carriageReturn {
        lines.append(start..<at)
        if at + 1 < end, bytes[at + 1] == ASCII.lineFeed { at += 1 }
        start = at + 1
      }
      at += 1
    }
    if start < end { lines.append(start..<end) }
    return lines
  }
}
