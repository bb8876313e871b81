/// Says of a line that belongs to no question whether it holds text that a reader would miss.
enum UnplacedLine {
  private static let longestTag = 400

  /// What such a line is.
  enum Kind: Equatable {
    /// A heading with so many `#`.
    case heading(Int)
    /// Nothing to be studied, and nothing to tell of: a rule, a tag, a link within the page.
    case silent(LineRole)
    /// Text.
    case text
  }

  /// The kind of an element.
  static func kind(of index: Int, in text: ExamLines) -> Kind {
    let line = text.lines[index]
    switch line.shape {
    case .blank: return .silent(.blank)
    case .comment: return .silent(.metadata)
    case .heading: return .heading(headingLevel(of: index, in: text) ?? 1)
    default: break
    }
    if !line.isContent { return .silent(.marker) }
    if line.shape == .code || line.isGlued { return .text }
    let range = line.content
    if line.shape == .text,
      SectionLine.isOne(range, in: text.bytes) || SectionLine.isLettered(index, in: text)
    {
      return .heading(2)
    }
    if NoteTags(of: text.ranges[line.number - 1], in: text.bytes) != nil {
      return .silent(.metadata)
    }
    if !hasWords(range, in: text.bytes) {
      // Tags, or what parts the questions of a pool.
      let isMark = text.bytes[range].contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "~") }
      return isMark ? .silent(.marker) : .text
    }
    return leadsWithinPage(range, in: text.bytes) ? .silent(.metadata) : .text
  }

  /// How many `#` stand before a heading; nil for another line.
  static func headingLevel(of index: Int, in text: ExamLines) -> Int? {
    let line = text.lines[index]
    guard line.shape == .heading else { return nil }
    let range = Trim.start(text.ranges[line.number - 1], in: text.bytes)
    return text.bytes[range].prefix { $0 == ASCII.hash }.count
  }

  /// Whether a range holds a letter or digit outside of HTML tags.
  static func hasWords(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      if bytes[at] == UInt8(ascii: "<"), at + 1 < range.upperBound,
        ASCII.isLetter(bytes[at + 1]) || bytes[at + 1] == UInt8(ascii: "/"),
        let close = bytes[at..<min(range.upperBound, at + longestTag)]
          .firstIndex(of: UInt8(ascii: ">"))
      {
        at = close + 1
        continue
      }
      if ASCII.isWordByte(bytes[at]) { return true }
      at += 1
    }
    return false
  }

  /// Whether a number and bars are all that stands before a link: `| 3 | [`.
  private static func isCount(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes[range].allSatisfy { ASCII.isDigit($0) || "| .".utf8.contains($0) }
  }

  /// Whether a line is nothing but one link to a place in the same page: `[Back](#top)`.
  private static func leadsWithinPage(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard let open = bytes[range].firstIndex(of: UInt8(ascii: "[")),
      !hasWords(range.lowerBound..<open, in: bytes)
        || bytes[range.lowerBound] == UInt8(ascii: "|") && isCount(range.lowerBound..<open, bytes)
    else { return false }
    var at = range.upperBound - 1
    while at > open, bytes[at] != ASCII.close { at -= 1 }
    guard at > open, !hasWords(at..<range.upperBound, in: bytes) else { return false }
    var target = at
    while target > open, bytes[target] != ASCII.open { target -= 1 }
    return target > open + 1 && bytes[target - 1] == UInt8(ascii: "]")
      && bytes[target + 1] == ASCII.hash
  }
}
