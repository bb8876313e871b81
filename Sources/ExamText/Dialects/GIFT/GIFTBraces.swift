/// Finds the brace that ends the answers of a GIFT question.
struct GIFTBraces {
  let text: ExamLines
  let isCode: [Bool]

  /// How many blank lines the answers may hold: it bounds the search for a brace that is missing.
  private static let mostBlankLines = 40

  /// Where the answers end; the closing brace, or the end of the paragraph when it is missing.
  ///
  /// Braces inside answers nest. Where they do not pair up, the last brace before the first blank
  /// line is taken.
  func close(of open: Int) -> (index: Int, isBrace: Bool) {
    let bytes = text.bytes
    let first = text.lineNumber(at: open) - 1
    var depth = 1
    var line = first
    var at = open + 1
    var blanks = 0
    var lastBrace: Int?
    var paragraphEnd: Int?
    lines: while line < text.count {
      let range = text.ranges[line]
      if line > first {
        let content = Trim.both(range, in: bytes)
        if content.isEmpty {
          if paragraphEnd == nil { paragraphEnd = text.ranges[line - 1].upperBound }
          blanks += 1
          if blanks > Self.mostBlankLines { break lines }
          line += 1
          continue
        }
        if startsPart(content) {
          if paragraphEnd == nil { paragraphEnd = text.ranges[line - 1].upperBound }
          break lines
        }
        if bytes[content.lowerBound] == UInt8(ascii: "/"), content.count > 1,
          bytes[content.lowerBound + 1] == UInt8(ascii: "/")
        {
          line += 1
          continue
        }
        at = range.lowerBound
      }
      while at < range.upperBound {
        switch bytes[at] {
        case UInt8(ascii: "\\"): at += 1
        case UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "}"):
          depth -= 1
          if depth == 0 { return (at, true) }
          if paragraphEnd == nil { lastBrace = at }
        default: break
        }
        at += 1
      }
      line += 1
    }
    if let lastBrace { return (lastBrace, true) }
    return (paragraphEnd ?? text.ranges[text.count - 1].upperBound, false)
  }

  /// Whether a line starts another question or category.
  private func startsPart(_ content: Range<Int>) -> Bool {
    let bytes = text.bytes
    let first = bytes[content.lowerBound]
    guard first == ASCII.colon || first == UInt8(ascii: "$") else { return false }
    if bytes[content].starts(with: "$CATEGORY:".utf8) { return true }
    return content.count > 4 && bytes[content].starts(with: "::".utf8)
      && bytes[content.dropFirst(2)].contains(ASCII.colon)
  }
}
