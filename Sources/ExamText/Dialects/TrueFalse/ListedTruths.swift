import Cards

/// Numbered statements, and below them a list that calls each true or false.
///
///     1. Iron is a metal.
///     2. Neon is a metal.
///
///     Answers
///     1. True
///     2. False
struct ListedTruths: TextDialect {
  private static let fewest = 2

  /// A numbered verdict.
  private struct Entry {
    var number: Int
    var verdict: TruthWords.Verdict
    var reason: Range<Int>?
    var line: Int
  }

  func mayOccur(among marks: TextMarks) -> Bool { marks.startsWithDigit || marks.starts("*") }

  func passages(in text: ExamLines) -> [Passage] {
    let headers = HeaderReader(bytes: text.bytes)
    var statements: [Int: (line: Int, content: Range<Int>)] = [:]
    var entries: [Entry] = []
    for line in 0..<text.count where text.lines[text.firstElements[line]].isContent {
      let range = Trim.both(text.ranges[line], in: text.bytes)
      guard let first = range.first, ASCII.isDigit(text.bytes[first]) || isBold(range, text),
        let header = headers.header(of: range), let number = header.number
      else { continue }
      if let (verdict, reason) = TruthWords.leading(header.content, in: text.bytes) {
        // Numbers that start again belong to a further list, whose statements stand elsewhere.
        if let last = entries.last, number <= last.number { return [] }
        entries.append(Entry(number: number, verdict: verdict, reason: reason, line: line))
      } else if entries.isEmpty {
        statements[number] = (line, header.content)
      }
    }
    guard entries.count >= Self.fewest, entries.allSatisfy({ statements[$0.number] != nil }) else {
      return []
    }
    return entries.flatMap { entry -> [Passage] in
      guard let statement = statements[entry.number] else { return [] }
      return passages(entry, statement.line, statement.content, text)
    } + heading(above: entries[0].line, text)
  }

  private func passages(
    _ entry: Entry, _ line: Int, _ content: Range<Int>, _ text: ExamLines
  ) -> [Passage] {
    let prose = ProseWriter(text: text)
    let card = Card(
      kind: .choice, prompt: prose.inline(content, line: line + 1),
      options: zip(entry.verdict.words, [true, false]).map { word, isTrue in
        Option(Markdown(word), isCorrect: isTrue == entry.verdict.isTrue)
      },
      explanation: entry.reason.map { prose.inline($0, line: entry.line + 1) },
      origin: CardOrigin(path: text.path, lines: line + 1...line + 1, dialect: TrueFalse.name))
    return [
      Passage(lines: line..<line + 1, roles: [.prompt], cards: [card]),
      Passage(
        lines: entry.line..<entry.line + 1, roles: [entry.reason == nil ? .marker : .explanation]),
    ]
  }

  /// Whether a line starts with a number in bold.
  private func isBold(_ range: Range<Int>, _ text: ExamLines) -> Bool {
    range.count > 4 && text.bytes[range.lowerBound] == ASCII.star
      && text.bytes[range.lowerBound + 1] == ASCII.star
      && ASCII.isDigit(text.bytes[range.lowerBound + 2])
  }

  /// The line "Answers" above a list.
  private func heading(above line: Int, _ text: ExamLines) -> [Passage] {
    var at = line - 1
    while at >= 0, text.isBlank(at) { at -= 1 }
    guard at >= 0,
      let label = LabelReader(bytes: text.bytes).label(
        of: Trim.both(text.ranges[at], in: text.bytes)),
      label.kind == .answer, label.rest.isEmpty
    else { return [] }
    return [Passage(lines: at..<at + 1, roles: [.marker])]
  }
}
