import Cards

/// The headings that a line of a text stands below: they are the tags of its questions.
struct SectionTrail {
  private static let longestTag = 80

  private var open: [(level: Int, tag: String?)] = []

  /// Goes into the section under a heading.
  mutating func enter(_ index: Int, level: Int, in text: ExamLines) {
    close(from: level)
    open.append((level, Self.tag(of: text.lines[index], in: text)))
  }

  /// Leaves the sections that a question's own heading ends.
  mutating func leave(for index: Int, in text: ExamLines) {
    if let level = UnplacedLine.headingLevel(of: index, in: text) { close(from: level) }
  }

  private mutating func close(from level: Int) {
    while let last = open.last, last.level >= level { open.removeLast() }
  }

  /// Puts the tags of its sections before a card's own.
  func tag(_ card: inout Card) {
    guard !open.isEmpty else { return }
    var tags: [String] = []
    for tag in open.compactMap(\.tag) + card.tags where !tags.contains(tag) { tags.append(tag) }
    card.tags = tags
  }

  /// Whether a topic is only counted: `3`, `4.2.1`.
  static func isNumber(_ tag: String) -> Bool {
    let bytes = tag.utf8
    return bytes.allSatisfy { ASCII.isDigit($0) || $0 == ASCII.dot }
      && (bytes.count < 3 || bytes.contains(ASCII.dot))
  }

  /// The words of a heading, without its number, pictographs and emphasis.
  private static func tag(of line: Line, in text: ExamLines) -> String? {
    let bytes = text.bytes
    var out: [UInt8] = []
    var at = line.content.lowerBound
    let end = line.content.upperBound
    while at < end {
      let byte = bytes[at]
      if byte >= 0x80, let length = Pictograph.length(in: bytes, at: at, end: end) {
        at += length
      } else if byte == ASCII.star || byte == ASCII.backtick || byte == ASCII.hash {
        at += 1
      } else if byte == UInt8(ascii: "<"),
        let close = bytes[at..<min(end, at + 400)].firstIndex(of: UInt8(ascii: ">"))
      {
        at = close + 1
      } else if byte == UInt8(ascii: "]"), at + 1 < end, bytes[at + 1] == ASCII.open,
        let close = bytes[at..<min(end, at + 400)].firstIndex(of: ASCII.close)
      {
        at = close + 1
      } else {
        if byte != UInt8(ascii: "[") { out.append(byte) }
        at += 1
      }
    }
    let words = String(decoding: out, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    let numbered = words.first.map { $0.utf8.allSatisfy { ASCII.isDigit($0) || $0 == ASCII.dot } }
    let kept = numbered == true && words.count > 1 ? words.dropFirst() : words[...]
    var tag = StemNotes.withoutWorth(kept).joined(separator: " ")
    // "Part B: True or false. Write T or F."
    if line.shape == .text, line.ending == .sentence {
      tag = tag.firstRange(of: ". ").map { String(tag[..<$0.lowerBound]) } ?? String(tag.dropLast())
    }
    while tag.last == ":" { tag.removeLast() }
    // What is listed below a table of contents are the questions themselves.
    if ContentsWords.contains(tag) || isNumber(tag) { return nil }
    return tag.isEmpty || tag.utf8.count > longestTag ? nil : tag
  }
}
