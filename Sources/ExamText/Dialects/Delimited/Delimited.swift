import Cards
import Diagnostics

/// Tables: Anki's text exports, CSV, TSV, what Quizlet exports, with any separator.
struct Delimited: TextDialect {
  static let name = "delimited"

  func passages(in text: ExamLines) -> [Passage] {
    let header = AnkiHeader(of: text)
    var separator = header.separator
    if separator == nil { separator = DelimiterGuess(text: text).separator() }
    // Anki's own, where its head names none that is known.
    if separator == nil, header.count > 0, text.marks.has("\t") { separator = [ASCII.tab] }
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
    records = Self.numberless(records, in: text)
    let lines = 0..<text.count
    var sheet = RoleSheet(lines: lines, in: text)
    for line in 0..<header.count { sheet.mark(line + 1, .metadata) }
    let head = header.count > 0 && !header.isSheet ? 0 : TableHead.place(in: records, text: text)
    var leftOut = Array(records.prefix(head))
    records.removeFirst(head)
    let plan = ColumnPlan(records: records, header: header, isHeaded: head > 0) { cell in
      Self.string(cell, of: text)
    }
    guard header.count > 0 && !header.isSheet || DataTable(plan, records, text).asks else {
      return Self.isNamed(text) ? [Self.data(in: text)] : []
    }
    var passage = Passage(lines: lines, roles: [], title: header.deck)
    if plan.hasHeader {
      for line in records[0].lines { sheet.mark(line + 1, .metadata) }
      records.removeFirst()
      if let first = records.first, TableHead.isAdvice(first, names: plan.names, text: text) {
        leftOut.append(records.removeFirst())
      }
      leftOut += records.filter { TableHead.isEmpty($0, plan, text: text) }
      records.removeAll { TableHead.isEmpty($0, plan, text: text) }
    }
    var readers = plan.languages.map { RowReader(text: text, plan: $0, header: header) }
    if let questions = OptionRows(plan, records, text).questions {
      for rows in questions {
        guard let card = readers[0].card(ofOptions: rows) else { continue }
        sheet.mark(card)
        passage.cards.append(card)
      }
    } else {
      passage.cards.reserveCapacity(records.count * readers.count)
      for record in records {
        let first = passage.cards.count
        for index in readers.indices {
          var cards = readers[index].cards(of: record)
          passage.cards.take(&cards)
        }
        for index in first..<passage.cards.count { sheet.mark(passage.cards[index]) }
        if first == passage.cards.count {
          for line in record.lines { sheet.mark(line + 1, .ignored) }
        }
      }
    }
    for record in leftOut {
      for line in record.lines { sheet.mark(line + 1, .ignored) }
      passage.diagnostics.append(
        .note(
          "left-out-row", "this row of the sheet asks nothing; it was left out",
          at: text.location(lines: record.lines.lowerBound + 1...record.lines.upperBound)))
    }
    guard !passage.cards.isEmpty else { return [] }
    if let quote = reader.unclosedQuote {
      passage.diagnostics.append(
        .warning(
          "unclosed-quote", "no quote ends this cell; it was read as plain text",
          at: text.location(of: quote)))
    }
    passage.diagnostics += readers.flatMap(\.diagnostics)
    if let note = metadataNote(plan, text) { passage.diagnostics.append(note) }
    passage.roles = sheet.roles
    return [passage]
  }

  private static func isNamed(_ text: ExamLines) -> Bool {
    [".csv", ".tsv", ".tab"].contains(where: text.path.lowercased().hasSuffix)
  }

  /// A table that asks nothing: none of its lines is for another dialect to guess at.
  private static func data(in text: ExamLines) -> Passage {
    let roles = (0..<text.count).map { text.isBlank($0) ? LineRole.blank : .ignored }
    return Passage(
      lines: 0..<text.count, roles: roles,
      diagnostics: [
        .note(
          "table-of-data",
          "the table keeps records and asks nothing; name the columns 'question' and 'answer' "
            + "to study it", at: text.location(lines: 1...text.count))
      ])
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

  /// Records without the numbers that count their first cells: `1. keel - spine of a boat`.
  private static func numberless(
    _ records: [DelimitedRecord], in text: ExamLines
  ) -> [DelimitedRecord] {
    guard let second = records.dropFirst().first?.cells.first?.range.first,
      ASCII.isDigit(text.bytes[second])
    else { return records }
    let headers = HeaderReader(bytes: text.bytes)
    let found = records.map { record -> QuestionHeader? in
      guard let cell = record.cells.first, record.cells.count > 1, !cell.isQuoted,
        let header = headers.header(of: Trim.both(cell.range, in: text.bytes)),
        header.strength == .number, !header.content.isEmpty
      else { return nil }
      return header
    }
    let numbers = found.compactMap { $0?.number }
    // The first record may hold the columns' names.
    guard numbers.count >= fewestNumbers, found.dropFirst().allSatisfy({ $0 != nil }),
      zip(numbers, numbers.dropFirst()).allSatisfy({ $0 + 1 == $1 })
    else { return records }
    var records = records
    for (index, header) in found.enumerated() {
      if let header { records[index].cells[0].range = header.content }
    }
    return records
  }

  private static let fewestNumbers = 3

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
