import Cards
import Diagnostics

/// Tables of Markdown whose head names a question and its answer; each row is a card.
///
///     | Term | Definition          |
///     | ---- | ------------------- |
///     | Keel | The spine of a ship |
struct MarkdownTables: TextDialect {
  static let name = "markdown-table"
  private static let bar = UInt8(ascii: "|")

  func mayOccur(among marks: TextMarks) -> Bool { marks.has("|") && marks.has("-") }

  func passages(in text: ExamLines) -> [Passage] {
    var passages: [Passage] = []
    var line = 1
    while line < text.count {
      guard isRule(line, text), !text.isIndentedCode(line), let head = record(line - 1, text) else {
        line += 1
        continue
      }
      var end = line + 1
      var rows: [DelimitedRecord] = []
      while end < text.count, let row = record(end, text), !isRule(end, text) {
        rows.append(row)
        end += 1
      }
      if let passage = passage(head, rows, lines: line - 1..<end, text) { passages.append(passage) }
      line = end
    }
    return passages
  }

  /// Whether a line is the rule below a table's head: `|---|:--:|`.
  private func isRule(_ line: Int, _ text: ExamLines) -> Bool {
    let range = Trim.both(text.ranges[line], in: text.bytes)
    var dashes = 0
    var bars = 0
    for byte in text.bytes[range] {
      switch byte {
      case ASCII.dash: dashes += 1
      case Self.bar: bars += 1
      case ASCII.colon, ASCII.space: continue
      default: return false
      }
    }
    return bars > 0 && dashes > 1
  }

  /// The cells of a row; nil for a line without bars.
  private func record(_ line: Int, _ text: ExamLines) -> DelimitedRecord? {
    let bytes = text.bytes
    guard text.shape(of: line) != .code else { return nil }
    var range = Trim.both(text.ranges[line], in: bytes)
    guard bytes[range].contains(Self.bar) else { return nil }
    if bytes[range].first == Self.bar { range.removeFirst() }
    if bytes[range].last == Self.bar, !isEscaped(range.upperBound - 1, bytes) {
      range.removeLast()
    }
    var cells: [DelimitedCell] = []
    var start = range.lowerBound
    var inCode = false
    for at in range {
      if bytes[at] == ASCII.backtick { inCode.toggle() }
      guard bytes[at] == Self.bar, !inCode, !isEscaped(at, bytes) else { continue }
      cells.append(DelimitedCell(range: start..<at))
      start = at + 1
    }
    cells.append(DelimitedCell(range: start..<range.upperBound))
    return DelimitedRecord(lines: line..<line + 1, cells: cells)
  }

  private func isEscaped(_ at: Int, _ bytes: [UInt8]) -> Bool {
    at > 0 && bytes[at - 1] == UInt8(ascii: "\\")
  }

  private func passage(
    _ head: DelimitedRecord, _ rows: [DelimitedRecord], lines: Range<Int>, _ text: ExamLines
  ) -> Passage? {
    guard head.cells.count > 1, !rows.isEmpty else { return nil }
    let names = head.cells.map {
      text.string(Trim.both($0.range, in: text.bytes)).filter { $0 != "*" }
    }
    let roles = names.map { ColumnRole(name: $0) }
    guard let question = roles.firstIndex(of: .question),
      roles.contains(where: { [.answer, .correct, .option].contains($0) }),
      !isKey(rows, question, text)
    else { return nil }
    let plan = ColumnPlan(
      records: [head] + rows, names: names,
      cell: { text.string(Trim.both($0.range.prefix(400), in: text.bytes)) })
    var reader = RowReader(text: text, plan: plan, header: AnkiHeader(), dialect: Self.name)
    var sheet = RoleSheet(lines: lines, in: text)
    var passage = Passage(lines: lines, roles: [])
    for row in rows {
      let cards = reader.cards(of: row)
      for card in cards { sheet.mark(card) }
      if cards.isEmpty { sheet.mark(row.lines.lowerBound + 1, .ignored) }
      passage.cards += cards
    }
    guard !passage.cards.isEmpty else { return nil }
    sheet.mark(lines.lowerBound + 1, .metadata)
    passage.roles = sheet.roles
    passage.diagnostics = reader.diagnostics
    return passage
  }

  /// Whether the questions of a table are numbers: it is the key of questions elsewhere.
  private func isKey(_ rows: [DelimitedRecord], _ column: Int, _ text: ExamLines) -> Bool {
    rows.contains { row in
      guard row.cells.indices.contains(column) else { return false }
      let cell = Trim.both(row.cells[column].range, in: text.bytes)
      return cell.count <= 5 && text.bytes[cell].contains(where: ASCII.isDigit)
        && Words.first(2, of: cell, in: text.bytes).count < 2
    }
  }
}
