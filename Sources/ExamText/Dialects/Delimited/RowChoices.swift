import Cards

/// Rows whose question holds what to choose from, or is a statement that is true or false.
extension RowReader {
  /// "Which …?<br>A) one<br>B) two" with "B) two" on the back, as a card with options; nil for other
  /// rows.
  func choice(in stem: TracedText, answer: Markdown, _ row: Card) -> Card? {
    let rows = Self.rows(of: stem)
    guard rows.count > 2 else { return nil }
    let reader = OptionReader(bytes: stem.bytes)
    let labels = rows.map { range in
      reader.entries(of: Trim.both(range, in: stem.bytes), line: 0, after: nil)
    }
    guard let first = labels.firstIndex(where: { $0.first?.label?.index == 0 }), first > 0,
      labels[first...].allSatisfy({ !$0.isEmpty })
    else { return nil }
    let entries = labels[first...].flatMap(\.self)
    guard entries.count > 1, entries.map({ $0.label?.index }) == Array(0..<entries.count),
      let prompt = stem[0..<rows[first - 1].upperBound].trimmed.markdown(format)
    else { return nil }
    var card = row
    card.kind = .choice
    card.prompt = prompt
    card.options = entries.compactMap { entry in
      let part = stem[entry.content].trimmed
      let line = part.firstLine
      return part.markdown(format).map { Option($0, isCorrect: false, lines: line...line) }
    }
    guard card.options.count == entries.count,
      let right = Self.right(answer.text, card.options.map(\.text.text))
    else { return nil }
    for index in right.indices { card.options[index].isCorrect = true }
    card.answer = nil
    let lines = answer.text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.count > 1 || right.isPartial {
      card.explanation = LineBuilder.paragraphs([answer, row.explanation].compactMap { $0 })
    }
    return card
  }

  /// The options that the first line of an answer names, and whether it says more than that.
  private static func right(
    _ answer: String, _ options: [String]
  ) -> (indices: [Int], isPartial: Bool)? {
    let first = answer.prefix { $0 != "\n" }.filter { !"*_\\".contains($0) }
    let plain = options.map { $0.filter { !"*_\\".contains($0) } }
    if let found = TableKey(first, options: plain).indices { return (found, false) }
    let bytes = Array(first.utf8.drop { $0 == ASCII.space || $0 == ASCII.open })
    guard bytes.count > 2, ASCII.isLetter(bytes[0]), ".):".utf8.contains(bytes[1]) else {
      return nil
    }
    let index = Int(ASCII.lower(bytes[0])) - 0x61
    guard plain.indices.contains(index) else { return nil }
    let rest = String(decoding: bytes.dropFirst(2), as: UTF8.self)
    let isSame = TableKey(rest, options: [plain[index]]).indices != nil
    return ([index], !isSame)
  }

  /// "True" and "False" for a statement that the answer judges in one such word.
  static func truths(_ answer: Markdown, of stem: String) -> [Option] {
    let bytes = Array(answer.text.utf8)
    guard let verdict = TruthWords.verdict(0..<bytes.count, in: bytes), !verdict.isSign,
      stem.split(separator: " ").count > 2
    else { return [] }
    let line = answer.sourceLine(of: 1)
    return [true, false].map { value in
      let isRight = value == verdict.isTrue
      return Option(
        Markdown(verdict.words[value ? 0 : 1], sourceLines: [isRight ? Int32(line) : 0]),
        isCorrect: isRight, lines: line...line)
    }
  }

  private static let breaks = ["<br>", "<br/>", "<br />"].map { Array($0.utf8) }

  /// The lines of a cell: those of the text, and those that HTML breaks.
  static func rows(of text: TracedText) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    var at = 0
    while at < text.bytes.count {
      let mayBreak = text.bytes[at] == UInt8(ascii: "<")
      let length =
        mayBreak
        ? breaks.first { text.bytes[at...].starts(with: $0) }?.count : nil
      guard length != nil || text.bytes[at] == ASCII.lineFeed else {
        at += 1
        continue
      }
      rows.append(start..<at)
      at += length ?? 1
      start = at
    }
    rows.append(start..<text.bytes.count)
    return rows
  }
}
