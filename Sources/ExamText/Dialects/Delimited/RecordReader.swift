/// A cell of a table: where its text stands, and whether quotes stood around it.
struct DelimitedCell {
  /// The bytes, without the quotes around them.
  var range: Range<Int>
  /// Whether two quotes in it mean one.
  var isQuoted = false

  /// Its text, without white space at both ends.
  func traced(in text: ExamLines) -> TracedText {
    guard !range.isEmpty else { return TracedText() }
    let whole = TracedText(range, of: text)
    guard isQuoted, whole.bytes.contains(UInt8(ascii: "\"")) else { return whole.trimmed }
    var out = TracedText()
    out.reserve(whole.bytes.count)
    var at = 0
    while at < whole.bytes.count {
      out.append(whole.bytes[at], line: Int(whole.lines[at]))
      let isPair =
        whole.bytes[at] == UInt8(ascii: "\"") && at + 1 < whole.bytes.count
        && whole.bytes[at + 1] == UInt8(ascii: "\"")
      at += isPair ? 2 : 1
    }
    return out.trimmed
  }
}

/// A row of a table.
struct DelimitedRecord {
  /// The lines it takes, from 0.
  var lines: Range<Int>
  /// Its cells.
  var cells: [DelimitedCell]
}

/// Splits a text into records and cells, as RFC 4180 says, for any separator.
struct RecordReader {
  let text: ExamLines
  let separator: [UInt8]
  /// The byte at which some quoted cell starts that no quote ends.
  private(set) var unclosedQuote: Int?

  init(text: ExamLines, separator: [UInt8]) {
    self.text = text
    self.separator = separator
  }

  /// The records of some lines; blank lines are none.
  mutating func records(in lines: Range<Int>) -> [DelimitedRecord] {
    var records: [DelimitedRecord] = []
    var line = lines.lowerBound
    while line < lines.upperBound {
      if text.isBlank(line) {
        line += 1
        continue
      }
      let record = record(at: line, before: lines.upperBound)
      records.append(record)
      line = record.lines.upperBound
    }
    return records
  }

  /// The first record of some lines; nil when all are blank.
  mutating func first(in lines: Range<Int>) -> DelimitedRecord? {
    let line = lines.first { !text.isBlank($0) }
    return line.map { record(at: $0, before: lines.upperBound) }
  }

  private mutating func record(at first: Int, before end: Int) -> DelimitedRecord {
    let bytes = text.bytes
    var line = first
    var cells: [DelimitedCell] = []
    var at = text.ranges[first].lowerBound
    while true {
      let start = skipBlanks(at, text.ranges[line].upperBound)
      if start < text.ranges[line].upperBound, bytes[start] == UInt8(ascii: "\""),
        let quoted = quotedCell(at: start, line: line, before: end)
      {
        cells.append(DelimitedCell(range: start + 1..<quoted.close, isQuoted: true))
        line = quoted.line
        at = quoted.next
      } else {
        var cellEnd = at
        let lineEnd = text.ranges[line].upperBound
        while cellEnd < lineEnd, !isSeparator(cellEnd, lineEnd) { cellEnd += 1 }
        cells.append(DelimitedCell(range: at..<cellEnd))
        at = cellEnd
      }
      guard at < text.ranges[line].upperBound else { break }
      at += separator.count
    }
    return DelimitedRecord(lines: first..<line + 1, cells: cells)
  }

  /// Blanks may stand before a quote, where they do not part cells.
  private func skipBlanks(_ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, text.bytes[at] == ASCII.space { at += 1 }
    return at
  }

  private func isSeparator(_ at: Int, _ end: Int) -> Bool {
    guard text.bytes[at] == separator[0] else { return false }
    if separator.count == 1 { return true }
    return at + separator.count <= end
      && text.bytes[at..<at + separator.count].elementsEqual(separator)
  }

  /// The end of a quoted cell; nil when no quote before a separator or line end closes it.
  private mutating func quotedCell(
    at start: Int, line first: Int, before end: Int
  ) -> (close: Int, line: Int, next: Int)? {
    if let unclosedQuote, start >= unclosedQuote { return nil }
    let bytes = text.bytes
    var line = first
    var at = start + 1
    while line < end {
      let lineEnd = text.ranges[line].upperBound
      while at < lineEnd {
        guard bytes[at] == UInt8(ascii: "\"") else {
          at += 1
          continue
        }
        if at + 1 < lineEnd, bytes[at + 1] == UInt8(ascii: "\"") {
          at += 2
          continue
        }
        let next = skipBlanks(at + 1, lineEnd)
        if next == lineEnd || isSeparator(next, lineEnd) { return (at, line, next) }
        return nil
      }
      line += 1
      if line < end { at = text.ranges[line].lowerBound }
    }
    unclosedQuote = start
    return nil
  }
}
