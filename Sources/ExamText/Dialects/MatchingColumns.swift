import Bytes
import Cards

/// Terms in one column, their meanings in another, and a key that says which belong together.
///
///     1. keel      a. left side
///     2. port      b. spine of a boat
///
///     Key: 1-b, 2-a
struct MatchingColumns: TextDialect {
  private static let dialect = "matching"
  private static let fewest = 2
  private static let fewestBlanks = 2
  private static let mostBetween = 6

  /// A row: a term, and a meaning beside it.
  private struct Row {
    var line: Int
    var number: Int
    var term: Range<Int>
    var label: OptionLabel
    var meaning: Range<Int>
  }

  func mayOccur(among marks: TextMarks) -> Bool { marks.startsWithDigit }

  func passages(in text: ExamLines) -> [Passage] {
    var passages: [Passage] = []
    var line = 0
    while line < text.count {
      let rows = rows(at: line, text)
      guard rows.count >= Self.fewest, let last = rows.last else {
        line += 1
        continue
      }
      line = last.line + 1
      guard let (key, pairs) = key(below: last.line, rows, text) else { continue }
      passages += cards(rows, pairs, text)
      passages.append(Passage(lines: key, roles: key.map { text.isBlank($0) ? .blank : .marker }))
      line = key.upperBound
    }
    return passages
  }

  /// The rows that follow each other, their numbers and letters counting up together.
  private func rows(at start: Int, _ text: ExamLines) -> [Row] {
    var rows: [Row] = []
    for line in start..<text.count {
      guard let row = row(line, text), row.label.index == rows.count,
        rows.last.map({ row.number == $0.number + 1 && row.label.alphabet == $0.label.alphabet })
          ?? true
      else { break }
      rows.append(row)
    }
    return rows
  }

  private func row(_ line: Int, _ text: ExamLines) -> Row? {
    let bytes = text.bytes
    let range = Trim.both(text.ranges[line], in: bytes)
    guard let first = range.first, ASCII.isDigit(bytes[first]), !text.isTaken(line),
      let header = HeaderReader(bytes: bytes).header(of: range), let number = header.number
    else { return nil }
    let content = header.content
    var at = content.lowerBound
    while let blank = Trim.blanks.place(in: bytes, at..<content.upperBound) {
      let rest = Trim.start(blank..<content.upperBound, in: bytes)
      at = max(rest.lowerBound, blank + 1)
      guard rest.lowerBound - blank >= Self.fewestBlanks || bytes[blank] == ASCII.tab,
        let (label, length) = OptionLabel.at(rest.lowerBound, in: bytes, end: rest.upperBound),
        label.alphabet != .digits, label.alphabet != .roman
      else { continue }
      let sign = rest.lowerBound + length
      guard sign + 1 < rest.upperBound, ".)".utf8.contains(bytes[sign]) else { continue }
      let term = Trim.both(content.lowerBound..<blank, in: bytes)
      let meaning = Trim.both(sign + 1..<rest.upperBound, in: bytes)
      guard !term.isEmpty, !meaning.isEmpty else { return nil }
      return Row(line: line, number: number, term: term, label: label, meaning: meaning)
    }
    return nil
  }

  /// The lines of the key below some rows, and the letter of each number.
  private func key(
    below line: Int, _ rows: [Row], _ text: ExamLines
  ) -> (lines: Range<Int>, pairs: [Int: OptionLabel])? {
    let bytes = text.bytes
    let labels = LabelReader(bytes: bytes)
    let head = (line + 1..<min(line + 1 + Self.mostBetween, text.count)).first { at in
      labels.label(of: Trim.both(text.ranges[at], in: bytes))?.kind == .answer
    }
    guard let head, let label = labels.label(of: Trim.both(text.ranges[head], in: bytes)) else {
      return nil
    }
    var pairs = letters(label.rest, bytes)
    var end = head + 1
    while pairs.count < rows.count, end < text.count {
      let range = Trim.both(text.ranges[end], in: bytes)
      if !range.isEmpty {
        let more = letters(range, bytes)
        guard !more.isEmpty else { break }
        pairs.merge(more) { first, _ in first }
      }
      end += 1
    }
    let known = Set(rows.map(\.label))
    guard rows.allSatisfy({ pairs[$0.number].map(known.contains) ?? false }) else { return nil }
    return (head..<end, pairs)
  }

  /// The pairs on a line of a key: `1-b, 2-a`; none where it says anything else.
  private func letters(_ range: Range<Int>, _ bytes: [UInt8]) -> [Int: OptionLabel] {
    var pairs: [Int: OptionLabel] = [:]
    var at = range.lowerBound
    while at < range.upperBound {
      let digits = bytes[at..<range.upperBound].prefix(3).prefix(while: ASCII.isDigit)
      guard !digits.isEmpty else { return [:] }
      at = Self.behindMarks(digits.endIndex, range.upperBound, bytes)
      guard let (label, length) = OptionLabel.at(at, in: bytes, end: range.upperBound),
        label.alphabet != .digits,
        at + length == range.upperBound || !ASCII.isWordByte(bytes[at + length])
      else { return [:] }
      pairs[ASCII.number(digits)] = label
      at = Self.behindMarks(at + length, range.upperBound, bytes)
    }
    return pairs
  }

  private static func behindMarks(_ from: Int, _ end: Int, _ bytes: [UInt8]) -> Int {
    bytes[from..<end].firstIndex { !" \t.)(-=:,;/>".utf8.contains($0) } ?? end
  }

  private func cards(_ rows: [Row], _ pairs: [Int: OptionLabel], _ text: ExamLines) -> [Passage] {
    let prose = ProseWriter(text: text)
    let cards = rows.compactMap { row -> Card? in
      guard let match = rows.first(where: { $0.label == pairs[row.number] }) else { return nil }
      return Card(
        kind: .recall, prompt: prose.inline(row.term, line: row.line + 1),
        answer: prose.inline(match.meaning, line: match.line + 1),
        origin: CardOrigin(
          path: text.path, lines: row.line + 1...row.line + 1, dialect: Self.dialect))
    }
    let lines = rows[0].line..<rows[rows.count - 1].line + 1
    return [Passage(lines: lines, roles: lines.map { _ in .prompt }, cards: cards)]
  }
}
