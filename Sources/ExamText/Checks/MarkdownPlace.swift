import Cards

/// Finds where a byte of a Markdown text stands in the source it came from.
enum MarkdownPlace {
  /// Line and column of a byte; nil when the text does not know its columns.
  static func of(_ offset: Int, in text: Markdown) -> (line: Int, column: Int)? {
    guard text.sourceShifts.count == text.sourceLines.count else { return nil }
    var line = 0
    var start = 0
    var at = 0
    var escapes = 0
    var escaped = false
    for byte in text.text.utf8 {
      if at == offset { break }
      at += 1
      if byte == ASCII.lineFeed {
        line += 1
        start = at
        escapes = 0
        escaped = false
      } else if escaped {
        escapes += ASCII.isWordByte(byte) || byte == ASCII.space ? 0 : 1
        escaped = false
      } else {
        escaped = byte == UInt8(ascii: "\\")
      }
    }
    guard line < text.sourceLines.count, text.sourceLines[line] > 0 else { return nil }
    let column = offset - start - escapes + Int(text.sourceShifts[line]) + 1
    return (Int(text.sourceLines[line]), column)
  }
}
