/// Finds the records of an export whose rows no single line end parts: `term::definition;;term::…`,
/// or rows of several lines between blank ones or lines of a mark.
///
/// Such a text is taken for a table only when all of it falls into rows of two cells.
struct CustomRecords {
  private static let rows = [
    ";;;", ";;", "~~~", "|||", "||", "###", "***", "@@", "~~", "//", "§", ";", "|",
  ]
  private static let cells = [
    "\t", "::", "||", "==", "=>", "->", "~~", " - ", " – ", "|", "=", "~", ":", ",",
  ]
  private static let fewest = 4
  private static let sample = 2000
  private static let longestFront = 200

  private let text: ExamLines

  init(_ text: ExamLines) {
    self.text = text
  }

  /// What parts cells of rows that take lines of their own; prose has none of them in each
  /// paragraph.
  private static let lineCells = [
    "\t", "==", "=>", "->", "→", ">>", "||", "~~", " = ", " - ", " – ", " — ", " | ",
  ]
  /// What does so only where marks part the rows.
  private static let markedCells = ["::", "|", " : ", " @ ", "~", "="]
  private static let longestMark = 8

  /// The records; nil when the text is no such export.
  func records() -> [DelimitedRecord]? {
    runningRecords() ?? lineRecords()
  }

  /// Records between lines that are nothing but one mark (`;;;`, `***`), or between blank lines.
  private func lineRecords() -> [DelimitedRecord]? {
    guard let (parts, areMarked) = parts(), parts.count >= Self.fewest,
      parts.allSatisfy({ text.shape(of: $0.lowerBound) == .text })
    else { return nil }
    let cells = areMarked ? Self.lineCells + Self.markedCells : Self.lineCells
    for cell in cells.map({ Array($0.utf8) })
    where parts.allSatisfy({ find(cell, in: text.ranges[$0.lowerBound]) != nil }) {
      let whole = parts.map {
        trimmed(text.ranges[$0.lowerBound].lowerBound..<text.ranges[$0.upperBound - 1].upperBound)
      }
      if let records = records(whole, cell: cell) { return records }
    }
    return nil
  }

  /// The lines of the parts of a text between marks or blank lines; nil where both stand for
  /// something else.
  private func parts() -> (lines: [Range<Int>], areMarked: Bool)? {
    var marks: [Int] = []
    var name: Range<Int>?
    var isBroken = false
    for line in 0..<text.count {
      let range = Trim.both(text.ranges[line], in: text.bytes)
      guard isMark(range) else { continue }
      if let name, !text.bytes[name].elementsEqual(text.bytes[range]) { isBroken = true }
      name = name ?? range
      marks.append(line)
    }
    guard !isBroken, marks.isEmpty || marks.count + 1 >= Self.fewest else { return nil }
    let ends = marks.isEmpty ? (0..<text.count).filter { text.isBlank($0) } : marks
    return (text.parts(between: ends), !marks.isEmpty)
  }

  /// Whether a line is nothing but a mark.
  private func isMark(_ range: Range<Int>) -> Bool {
    (1...Self.longestMark).contains(range.count)
      && text.bytes[range].allSatisfy { $0 > ASCII.space && $0 < 0x7F && !ASCII.isWordByte($0) }
  }

  /// Records that no line ends part.
  private func runningRecords() -> [DelimitedRecord]? {
    let whole = trimmed(0..<text.bytes.count)
    // Records on lines of their own are a table like any other.
    guard !whole.isEmpty, text.count <= 3 || whole.count / text.count > 160 else { return nil }
    let head = whole.prefix(Self.sample)
    let rows = Self.rows.map { Array($0.utf8) }.filter { count($0, in: head) >= Self.fewest - 1 }
    for row in rows {
      let parts = split(whole, by: row)
      guard parts.count >= Self.fewest else { continue }
      for cell in Self.cells.map({ Array($0.utf8) }) where cell != row {
        if let records = records(parts, cell: cell) { return records }
      }
    }
    return nil
  }

  private func records(_ parts: [Range<Int>], cell: [UInt8]) -> [DelimitedRecord]? {
    var records: [DelimitedRecord] = []
    for part in parts {
      guard let at = find(cell, in: part), at > part.lowerBound,
        at - part.lowerBound <= Self.longestFront
      else { return nil }
      let front = trimmed(part.lowerBound..<at)
      let back = trimmed(at + cell.count..<part.upperBound)
      // Prose puts a space behind its marks.
      let isLoose = cell.count == 1 && ",:".utf8.contains(cell[0]) && back.lowerBound > at + 1
      guard !front.isEmpty, !back.isEmpty, !isLoose || cell[0] == ASCII.colon,
        cell.count > 1 || cell[0] == ASCII.tab || find(cell, in: back) == nil
      else { return nil }
      let first = text.lineNumber(at: front.lowerBound) - 1
      let last = text.lineNumber(at: back.upperBound - 1) - 1
      records.append(
        DelimitedRecord(
          lines: first..<last + 1,
          cells: [DelimitedCell(range: front), DelimitedCell(range: back)]))
    }
    let fronts = records.map { text.string($0.cells[0].range) }
    // "1 - Which …": numbers that count up are those of questions.
    let first = Int(fronts.first ?? "")
    let isCounted = fronts.indices.allSatisfy { index in
      first.map { Int(fronts[index]) == $0 + index } ?? false
    }
    return Set(fronts).count == records.count && !isCounted ? records : nil
  }

  private func count(_ mark: [UInt8], in range: Range<Int>) -> Int {
    var count = 0
    var from = range.lowerBound
    while let at = find(mark, in: from..<range.upperBound) {
      count += 1
      from = at + mark.count
    }
    return count
  }

  private func split(_ range: Range<Int>, by mark: [UInt8]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var from = range.lowerBound
    while let at = find(mark, in: from..<range.upperBound) {
      parts.append(trimmed(from..<at))
      from = at + mark.count
    }
    parts.append(trimmed(from..<range.upperBound))
    return parts.filter { !$0.isEmpty }
  }

  /// A range without white space and line ends around it.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let last = range.last, text.bytes[last] <= ASCII.space { range = range.dropLast() }
    while let first = range.first, text.bytes[first] <= ASCII.space { range = range.dropFirst() }
    return range
  }

  private func find(_ mark: [UInt8], in range: Range<Int>) -> Int? {
    guard range.count >= mark.count else { return nil }
    for at in range.lowerBound...range.upperBound - mark.count
    where text.bytes[at] == mark[0] && text.bytes[at..<at + mark.count].elementsEqual(mark) {
      return at
    }
    return nil
  }
}
