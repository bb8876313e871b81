/// Finds out whether a text is a table, and what parts its cells.
struct DelimiterGuess {
  let text: ExamLines

  /// How much of a text is looked at.
  private static let sampleLines = 400
  private static let firstLook = 12

  /// The separator; nil when the text is no table.
  func separator() -> [UInt8]? {
    guard let first = text.ranges.first(where: { !Trim.both($0, in: text.bytes).isEmpty }),
      let byte = text.bytes[first].first
    else { return nil }
    let named = text.path.lowercased()
    let isTable = [".csv", ".tsv", ".tab"].contains { named.hasSuffix($0) }
    guard isTable || !"{[<|".utf8.contains(byte) && !text.bytes[first].starts(with: "---".utf8)
    else { return nil }
    let candidates: [[UInt8]] = [
      Array(" - CORRECT ANSWER -".utf8), Array(" CORRECT ANSWER ".utf8),
      [ASCII.tab], [ASCII.comma], [ASCII.semicolon], Array(" - ".utf8), Array(" – ".utf8),
      Array(" — ".utf8), [UInt8(ascii: "|")], Array(" = ".utf8), Array(" -> ".utf8),
      Array(" => ".utf8), Array(" → ".utf8), Array(" | ".utf8), Array(": ".utf8),
      Array("==".utf8), Array("||".utf8), Array(">>".utf8), Array("->".utf8), Array("=>".utf8),
      Array("→".utf8), [UInt8(ascii: "~")], [UInt8(ascii: "=")],
    ]
    return candidates.first { fits($0, isTable: isTable) }
  }

  /// Whether the first lines alone show that the cells are not those of a table, as is so for nearly
  /// every text and separator: then no need to look at more.
  private func isHopeless(_ separator: [UInt8]) -> Bool {
    guard separator != [ASCII.tab] else {
      var reader = RecordReader(text: text, separator: separator)
      return reader.first(in: 0..<min(text.count, Self.sampleLines))?.cells.count == 1
    }
    let lines = 0..<min(text.count, Self.firstLook)
    guard !lines.contains(where: { text.bytes[text.ranges[$0]].contains(UInt8(ascii: "\"")) })
    else { return false }
    var width: Int?
    for line in lines where !text.isBlank(line) {
      let cells = separators(separator, in: text.ranges[line]) + 1
      if cells == 1 || cells != width ?? cells { return true }
      width = cells
    }
    return false
  }

  /// How many separators a line holds.
  private func separators(_ separator: [UInt8], in line: Range<Int>) -> Int {
    let bytes = text.bytes
    var count = 0
    var at = line.lowerBound
    while at + separator.count <= line.upperBound {
      if bytes[at] == separator[0],
        separator.indices.allSatisfy({ bytes[at + $0] == separator[$0] })
      {
        count += 1
        at += separator.count
      } else {
        at += 1
      }
    }
    return count
  }

  private func fits(_ separator: [UInt8], isTable: Bool) -> Bool {
    if !isTable, isHopeless(separator) { return false }
    var reader = RecordReader(text: text, separator: separator)
    var records = reader.records(in: 0..<min(text.count, Self.sampleLines))
    if text.count > Self.sampleLines, records.count > 2 { records.removeLast() }
    if isTable { records = LooseSeparators.mended(records, separator: separator, in: text) }
    guard records.count >= (isTable ? 1 : 2) else { return false }
    let widths = records.map { $0.cells.count }
    var counts: [Int: Int] = [:]
    for width in widths { counts[width, default: 0] += 1 }
    guard let usual = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key, usual > 1
    else { return false }
    let regular = counts[usual, default: 0]
    if isTable {
      let head = TableHead.place(in: records, text: text)
      let rows = records.dropFirst(head)
      return rows.count { $0.cells.count == rows.first?.cells.count } * 10 >= rows.count * 8
        || regular * 10 >= records.count * 8
    }
    guard isContent(records, usual) else { return false }
    if separator == [ASCII.tab] {
      guard regular * 10 >= records.count * 6, widths[0] == usual else { return false }
      return usual > 2 || !isListing(records)
    }
    guard regular == records.count else { return false }
    if separator == Array(": ".utf8), !areTerms(records) { return false }
    if separator == [UInt8(ascii: "=")] || separator == [UInt8(ascii: "~")] {
      return usual == 2 && !isListing(records) && areTerms(records)
        && (separator == [UInt8(ascii: "~")] || haveWords(records))
    }
    if separator.count > 1 {
      return usual == 2 && records.count > 2 && !isListing(records) && !areJudged(records)
        && !records.contains { endsWithSentence($0.cells[0]) }
    }
    if separator == [UInt8(ascii: "|")] { return records.count > 2 && usual == 2 }
    return records.count > 2 && (isTight(records) || isQuoted(records)) || hasHeader(records)
  }

  /// Whether the second cell is there, too, in most records.
  private func isContent(_ records: [DelimitedRecord], _ usual: Int) -> Bool {
    let full = records.count { record in
      record.cells.count(where: { !text.bytes[$0.range].allSatisfy { $0 <= ASCII.space } }) > 1
        && !text.bytes[record.cells[0].range].allSatisfy { $0 <= ASCII.space }
    }
    return full * 10 >= records.count * 6
  }

  /// Whether first cells are labels of options or numbers of a key: `A.<tab>text`, `12<tab>B`.
  private func isListing(_ records: [DelimitedRecord]) -> Bool {
    let labels = records.count { record in
      let cell = Trim.both(record.cells[0].range, in: text.bytes)
      guard let last = cell.last, let first = cell.first else { return true }
      let byte = text.bytes[last]
      let isBullet = cell.count == 1 && !ASCII.isWordByte(byte)
      return isBullet || text.bytes[first] == ASCII.dash
        || cell.count <= 4 && (byte == ASCII.dot || byte == ASCII.close || byte == ASCII.colon)
    }
    let keys = records.count { record in
      let cell = Trim.both(record.cells[0].range, in: text.bytes)
      let other = record.cells.count > 1 ? record.cells[1].range : cell
      return cell.count <= 4 && text.bytes[cell].allSatisfy(ASCII.isDigit)
        && Trim.both(other, in: text.bytes).count <= 2
    }
    return labels * 10 >= records.count * 2 || keys * 10 >= records.count * 8
  }

  /// Whether first cells are terms, each another: not the labels of questions or of settings.
  private func areTerms(_ records: [DelimitedRecord]) -> Bool {
    guard records.count > 3 else { return false }
    let labels = LabelReader(bytes: text.bytes)
    let fields = records.count { record in
      Self.fields.contains(
        Lexicon.key(of: text.bytes, Trim.both(record.cells[0].range, in: text.bytes)))
    }
    guard fields < 2 else { return false }
    var seen: Set<UInt64> = []
    return records.allSatisfy { record in
      let cell = Trim.both(record.cells[0].range, in: text.bytes)
      guard cell.count > 2, cell.count <= 60, ASCII.isWordByte(text.bytes[cell.lowerBound]),
        seen.insert(Lexicon.key(of: text.bytes, cell)).inserted,
        let line = record.lines.first, labels.label(of: text.ranges[line]) == nil,
        PairLabel(of: text.ranges[line], in: text.bytes)?.side == nil
      else { return false }
      return LineEnding.of(Trim.both(text.ranges[line], in: text.bytes), in: text.bytes)
        != .question
    }
  }

  /// What a form, a letter's head or a recipe says of itself.
  private static let fields = Lexicon(
    """
    name address phone telephone tel fax mobile email e-mail mail website city country zip date time
    place venue position title company department author version status price total serves
    from to cc subject adresse telefon datum ort anschrift betreff von an nom téléphone nombre
    dirección teléfono fecha nome telefone data indirizzo endereço имя адрес телефон дата
    """)

  /// Whether some first cell has several words, or letters beyond ASCII: not the names of settings.
  private func haveWords(_ records: [DelimitedRecord]) -> Bool {
    records.contains { record in
      let cell = Trim.both(record.cells[0].range, in: text.bytes)
      return text.bytes[cell].contains { $0 == ASCII.space || $0 >= 0x80 }
    }
  }

  /// Whether the second cells call numbered statements true or false: another dialect's.
  private func areJudged(_ records: [DelimitedRecord]) -> Bool {
    records.count { record in
      TruthWords.verdict(record.cells[1].range, in: text.bytes) != nil
        && record.cells[0].range.first.map { ASCII.isDigit(text.bytes[$0]) } ?? false
    } * 10 >= records.count * 7
  }

  private func endsWithSentence(_ cell: DelimitedCell) -> Bool {
    cell.range.last.map { text.bytes[$0] == ASCII.dot } ?? true
  }

  /// Whether no blank follows the separators: prose puts one after each comma.
  private func isTight(_ records: [DelimitedRecord]) -> Bool {
    let later = records.flatMap { $0.cells.dropFirst() }.filter { !$0.isQuoted }
    let loose = later.count { $0.range.first.map { text.bytes[$0] == ASCII.space } ?? false }
    return loose * 10 <= later.count
  }

  private func isQuoted(_ records: [DelimitedRecord]) -> Bool {
    records.allSatisfy { $0.cells.contains(where: \.isQuoted) }
  }

  private func hasHeader(_ records: [DelimitedRecord]) -> Bool {
    let names = records[0].cells.map {
      ColumnRole(name: text.string(Trim.both($0.range, in: text.bytes)))
    }
    return names.contains(.question) && names.allSatisfy { $0 != nil }
  }
}
