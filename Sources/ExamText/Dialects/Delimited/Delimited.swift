import Cards
import Diagnostics

/// Tables: Anki's text exports, CSV, TSV, what Quizlet exports, with any separator.
struct Delimited: TextDialect {
  static let name = "delimited"

  func passages(in text: ExamLines) -> [Passage] {
    let header = AnkiHeader(of: text)
    var separator = header.separator
    if separator == nil { separator = DelimiterGuess(text: text).separator() }
    guard header.count < text.count else { return [] }
    var reader = RecordReader(text: text, separator: separator ?? [ASCII.tab])
    var records: [DelimitedRecord] = []
    if let separator {
      records = Self.joined(
        reader.records(in: header.count..<text.count), separator: separator, in: text)
      records = LooseSeparators.mended(records, separator: separator, in: text)
    } else {
      records = CustomRecords(text).records() ?? []
    }
    guard !records.isEmpty else { return [] }
    let lines = 0..<text.count
    var sheet = RoleSheet(lines: lines, in: text)
    for line in 0..<header.count { sheet.mark(line + 1, .metadata) }
    let plan = ColumnPlan(records: records, header: header) { cell in
      Self.string(cell, of: text)
    }
    guard header.count > 0 || plan.asks(records, text) else { return [] }
    var passage = Passage(lines: lines, roles: [], title: header.deck)
    var rows = RowReader(text: text, plan: plan, header: header)
    for (place, record) in records.enumerated() {
      if place == 0, plan.hasHeader {
        for line in record.lines { sheet.mark(line + 1, .metadata) }
        continue
      }
      let cards = rows.cards(of: record)
      for card in cards { sheet.mark(card) }
      if cards.isEmpty { for line in record.lines { sheet.mark(line + 1, .ignored) } }
      passage.cards += cards
    }
    guard !passage.cards.isEmpty else { return [] }
    if let quote = reader.unclosedQuote {
      passage.diagnostics.append(
        .warning(
          "unclosed-quote", "no quote ends this cell; it was read as plain text",
          at: text.location(of: quote)))
    }
    passage.diagnostics += rows.diagnostics
    if let note = metadataNote(plan, text) { passage.diagnostics.append(note) }
    passage.roles = sheet.roles
    return [passage]
  }

  /// Says which columns are on no card, as they are the exporting program's own.
  private func metadataNote(_ plan: ColumnPlan, _ text: ExamLines) -> Diagnostic? {
    let columns = plan.columns(.metadata).map { String($0 + 1) }
    guard !columns.isEmpty else { return nil }
    let list = columns.joined(separator: ", ")
    return .note(
      "left-out-columns",
      "the \(columns.count == 1 ? "column \(list) is" : "columns \(list) are") for the program that "
        + "wrote this text, not for studying; the cards leave it out",
      at: text.location(lines: 1...1))
  }

  /// The text of a cell, for decisions; cards take theirs with its lines.
  private static func string(_ cell: DelimitedCell, of text: ExamLines) -> String {
    text.string(Trim.both(cell.range.prefix(400), in: text.bytes))
  }

  /// Joins lines without a tab to the row before: a definition that goes on.
  private static func joined(
    _ records: [DelimitedRecord], separator: [UInt8], in text: ExamLines
  ) -> [DelimitedRecord] {
    guard separator == [ASCII.tab] else { return records }
    var joined: [DelimitedRecord] = []
    for record in records {
      guard record.cells.count == 1, let last = joined.last, last.cells.count == 2,
        !last.cells[1].isQuoted, !record.cells[0].isQuoted
      else {
        joined.append(record)
        continue
      }
      let start = last.cells[1].range.lowerBound
      joined[joined.count - 1].cells[1].range = start..<record.cells[0].range.upperBound
      joined[joined.count - 1].lines = last.lines.lowerBound..<record.lines.upperBound
    }
    return joined
  }
}
