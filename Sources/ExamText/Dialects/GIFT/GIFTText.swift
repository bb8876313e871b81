/// Takes text out of GIFT: undoes its escapes, leaves comments out, reads the format's name.
struct GIFTText {
  let text: ExamLines

  /// The characters that mean something in GIFT and are escaped by a backslash.
  static func isSpecial(_ byte: UInt8) -> Bool {
    "~=#{}:\\".utf8.contains(byte)
  }

  /// The text of a range and how it is written, if the text says so.
  func field(_ range: Range<Int>) -> (text: TracedText, format: TracedText.Format?) {
    let (start, format) = formatName(Trim.start(skipBlank(range), in: text.bytes))
    var end = range.upperBound
    while end > start, text.bytes[end - 1] <= ASCII.space { end -= 1 }
    return (unescaped(start..<end).trimmed, format)
  }

  private func skipBlank(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, text.bytes[start] <= ASCII.space { start += 1 }
    return start..<range.upperBound
  }

  private func formatName(_ range: Range<Int>) -> (start: Int, TracedText.Format?) {
    let bytes = text.bytes
    guard !range.isEmpty, bytes[range.lowerBound] == UInt8(ascii: "[") else {
      return (range.lowerBound, nil)
    }
    let head = bytes[range.prefix(12)]
    guard let close = head.firstIndex(of: UInt8(ascii: "]")) else { return (range.lowerBound, nil) }
    switch text.string(range.lowerBound + 1..<close) {
    case "html": return (close + 1, .html)
    case "markdown": return (close + 1, .markdown)
    case "plain": return (close + 1, .plain)
    case "moodle": return (close + 1, .unknown)
    default: return (range.lowerBound, nil)
    }
  }

  private func unescaped(_ range: Range<Int>) -> TracedText {
    var out = TracedText()
    guard !range.isEmpty else { return out }
    out.reserve(range.count)
    let bytes = text.bytes
    var line = text.lineNumber(at: range.lowerBound)
    var at = range.lowerBound
    var isLineStart = false
    while at < range.upperBound {
      if isLineStart {
        isLineStart = false
        let start = Trim.start(at..<range.upperBound, in: bytes).lowerBound
        if start + 1 < range.upperBound, bytes[start] == UInt8(ascii: "/"),
          bytes[start + 1] == UInt8(ascii: "/")
        {
          at =
            bytes[start..<range.upperBound].firstIndex { $0 == ASCII.lineFeed }
            ?? range.upperBound
          continue
        }
      }
      let byte = bytes[at]
      let next = at + 1 < range.upperBound ? bytes[at + 1] : 0
      at += 1
      if byte == UInt8(ascii: "\\"), Self.isSpecial(next) {
        out.append(next, line: line)
        at += 1
      } else if byte == UInt8(ascii: "\\"), next == UInt8(ascii: "n"), endsWord(at + 1, range) {
        out.append(ASCII.lineFeed, line: line)
        at += 1
      } else if byte == ASCII.carriageReturn, next == ASCII.lineFeed {
        continue
      } else {
        out.append(byte == ASCII.carriageReturn ? ASCII.lineFeed : byte, line: line)
        if byte == ASCII.lineFeed || byte == ASCII.carriageReturn {
          line += 1
          isLineStart = true
        }
      }
    }
    return out
  }

  /// `\n` is the end of a line unless it starts a command such as `\nabla` in a formula.
  private func endsWord(_ index: Int, _ range: Range<Int>) -> Bool {
    for command in ["abla", "eq", "u ", "ot", "ewline", "i ", "e "] {
      if text.bytes[index..<range.upperBound].starts(with: command.utf8) { return false }
    }
    return true
  }
}
