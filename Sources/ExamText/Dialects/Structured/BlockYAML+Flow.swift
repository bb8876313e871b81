import Bytes

/// Lists and tables of YAML within one line: `[a, b]`, `{text: "…", correct: true}`.
extension BlockYAML {
  /// The list or table at hand.
  mutating func flow(_ depth: Int) throws(Beyond) -> DataNode.Content {
    guard depth < JSONReader.deepest else { throw Beyond() }
    let isTable = peek() == UInt8(ascii: "{")
    let close = isTable ? UInt8(ascii: "}") : UInt8(ascii: "]")
    var items: [DataNode] = []
    var entries: [DataEntry] = []
    at += 1
    skipSpaces()
    if peek() != close {
      while true {
        skipSpaces()
        if isTable {
          let start = at
          let key = try flowText().text
          guard peek() == ASCII.colon, at - start < Self.longestKey else { throw Beyond() }
          at += 1
          skipSpaces()
          let value = try flowValue(depth + 1)
          try add(DataEntry(key, start: start, value: value), to: &entries)
        } else {
          items.append(try flowValue(depth + 1))
        }
        guard peek() == ASCII.comma else { break }
        at += 1
      }
    }
    guard peek() == close else { throw Beyond() }
    at += 1
    return isTable ? .table(entries) : .list(items)
  }

  private mutating func flowValue(_ depth: Int) throws(Beyond) -> DataNode {
    guard depth < JSONReader.deepest else { throw Beyond() }
    let start = at
    guard peek() == UInt8(ascii: "[") || peek() == UInt8(ascii: "{") else {
      let (text, isQuoted) = try flowText()
      return DataNode(
        content: isQuoted ? .string(text) : YAMLReader.content(ofPlain: text), range: start..<start)
    }
    let content = try flow(depth)
    skipSpaces()
    return DataNode(content: content, range: start..<start)
  }

  /// A text and the spaces behind it.
  private mutating func flowText() throws(Beyond) -> (text: String, isQuoted: Bool) {
    let isQuoted = peek() == UInt8(ascii: "\"") || peek() == UInt8(ascii: "'")
    if isQuoted {
      let line = lineStart
      let text = try quoted()
      guard lineStart == line else { throw Beyond() }
      skipSpaces()
      return (text, true)
    }
    // Plain texts within brackets have rules of their own: only simple ones are read.
    guard ASCII.isWordByte(peek()) || peek() == ASCII.dash && ASCII.isDigit(peek(1)),
      let end = Self.flowStops.place(in: bytes, at..<bytes.count)
    else { throw Beyond() }
    var last = end
    while bytes[last - 1] == ASCII.space { last -= 1 }
    let text = String(decoding: bytes[at..<last], as: UTF8.self)
    at = end
    guard peek() != ASCII.colon || peek(1) == ASCII.space else { throw Beyond() }
    return (text, false)
  }

  private static let flowStops = ByteSet { ",:?[]{}#\"\n".utf8.contains($0) }
}
