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
    var numbered: [(number: Int, line: Int, content: Range<Int>)] = []
    var lists: [[Entry]] = []
    for line in 0..<text.count where text.lines[text.firstElements[line]].isContent {
      let range = Trim.both(text.ranges[line], in: text.bytes)
      guard let first = range.first else { continue }
      let isNumbered =
        ASCII.isDigit(text.bytes[first]) || text.bytes[first] == ASCII.underscore
        || isBold(range, text)
      if !isNumbered, !mayBeLabelled(range, text) { continue }
      if let counted = counted(range, line, text) {
        if let last = lists.last?.last, counted[0].number == last.number + 1 {
          lists[lists.count - 1] += counted
        } else if lists.isEmpty || counted[0].number == 1 {
          lists.append(counted)
        } else {
          // Numbers that jump belong to a further list, whose statements stand elsewhere.
          return []
        }
        continue
      }
      guard isNumbered, let header = headers.header(of: range), let number = header.number else {
        continue
      }
      let said = LabelReader(bytes: text.bytes).behindAnswerLabel(header.content)
      if let (verdict, reason) = TruthWords.leading(said, in: text.bytes) {
        let entry = Entry(number: number, verdict: verdict, reason: reason, line: line)
        if let last = lists.last?.last, number > last.number {
          lists[lists.count - 1].append(entry)
        } else if lists.isEmpty {
          lists.append([entry])
        } else {
          return []
        }
      } else if lists.isEmpty {
        numbered.append((number, line, header.content))
      }
    }
    let entries = lists.flatMap { $0 }
    guard entries.count >= Self.fewest, Set(entries.map(\.number)).count == entries.count else {
      return []
    }
    // The last line with each number that is no question with options.
    let asked = Set(entries.map(\.number))
    var statements: [Int: (line: Int, content: Range<Int>)] = [:]
    for (number, line, content) in numbered
    where asked.contains(number) && !isKey(content, text) && !isAboveOptions(line, text) {
      statements[number] = (line, content)
    }
    guard entries.allSatisfy({ statements[$0.number] != nil }) else { return [] }
    let perLine = Dictionary(entries.map { ($0.line, 1) }, uniquingKeysWith: +)
    return entries.flatMap { entry -> [Passage] in
      guard let statement = statements[entry.number] else { return [] }
      let shares = perLine[entry.line, default: 0] > 1
      return passages(entry, statement.line, statement.content, sharesLine: shares, text)
    }
      + perLine.filter { $0.value > 1 }.keys.sorted().map {
        Passage(lines: $0..<$0 + 1, roles: [.marker])
      }
      + heading(above: entries[0].line, text)
  }

  /// Whether a label such as "Key:" may stand on a line with numbers.
  private func mayBeLabelled(_ range: Range<Int>, _ text: ExamLines) -> Bool {
    range.count < 400
      && Decoration.firstColon(
        in: range.prefix(Self.longestLabel), before: range.upperBound, text.bytes) != nil
      && text.bytes[range].contains(where: ASCII.isDigit)
  }

  private static let longestLabel = 40

  /// The verdicts of a line that holds several and nothing else; nil for another line.
  ///
  /// `1.√ 2.×`, `Key: 1 True, 2 False`
  private func counted(_ range: Range<Int>, _ line: Int, _ text: ExamLines) -> [Entry]? {
    guard range.count < 4000 else { return nil }
    let bytes = text.bytes
    var at = range.lowerBound
    if !ASCII.isDigit(bytes[at]) {
      guard let label = LabelReader(bytes: bytes).label(of: range), label.kind == .answer else {
        return nil
      }
      at = label.rest.lowerBound
    }
    var entries: [Entry] = []
    while at < range.upperBound {
      let digits = bytes[at..<range.upperBound].prefix(4).prefix(while: ASCII.isDigit)
      let number = ASCII.number(digits)
      guard !digits.isEmpty, entries.last.map({ number == $0.number + 1 }) ?? true else {
        return nil
      }
      let start = digits.endIndex
      // Up to the next digit there is one word.
      let next =
        bytes[start..<range.upperBound].firstIndex(where: ASCII.isDigit) ?? range.upperBound
      guard let verdict = TruthWords.verdict(bare(start..<next, bytes), in: bytes) else {
        return nil
      }
      entries.append(Entry(number: number, verdict: verdict, reason: nil, line: line))
      at = next
    }
    return entries.count > 1 ? entries : nil
  }

  /// A range without the marks that part numbers and words.
  private func bare(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var range = Trim.both(range, in: bytes)
    let isMark: (UInt8) -> Bool = { ".:)(-=,;/".utf8.contains($0) || $0 == ASCII.space }
    while true {
      if let first = range.first, isMark(bytes[first]) {
        range.removeFirst()
      } else if let last = range.last, isMark(bytes[last]) {
        range.removeLast()
      } else if range.count > 3, Self.isWideMark(bytes[range.prefix(3)]) {
        range.removeFirst(3)
      } else if range.count > 3, Self.isWideMark(bytes[range.suffix(3)]) {
        range.removeLast(3)
      } else {
        return Trim.both(range, in: bytes)
      }
    }
  }

  private static func isWideMark(_ bytes: ArraySlice<UInt8>) -> Bool {
    wideMarks.contains { bytes.elementsEqual($0) }
  }

  private static let wideMarks = "、．。，；：（）　".map { Array(String($0).utf8) }

  /// Whether a text is letters that answer questions with options, of this number and of further
  /// ones: `AC 2.ACD`.
  private func isKey(_ range: Range<Int>, _ text: ExamLines) -> Bool {
    let bytes = text.bytes
    return range.allSatisfy { at in
      (0x41...0x48).contains(bytes[at]) || !ASCII.isLetter(bytes[at]) && bytes[at] < 0xC0
    } && range.contains { ASCII.isLetter(bytes[$0]) }
  }

  /// Whether the next line that says something is the first of some options.
  private func isAboveOptions(_ line: Int, _ text: ExamLines) -> Bool {
    var at = line + 1
    while at < text.count, at - line < 4, text.isBlank(at) { at += 1 }
    guard at < text.count else { return false }
    let range = Trim.both(text.ranges[at], in: text.bytes)
    let label = OptionReader(bytes: text.bytes).entries(of: range, line: at, after: nil).first?
      .label
    return label.map { $0.index == 0 && $0.alphabet != .digits } ?? false
  }

  private func passages(
    _ entry: Entry, _ line: Int, _ content: Range<Int>, sharesLine shares: Bool, _ text: ExamLines
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
      Passage(lines: line..<line + 1, roles: [.prompt], cards: [card])
    ]
      + (shares
        ? []
        : [
          Passage(
            lines: entry.line..<entry.line + 1,
            roles: [entry.reason == nil ? .marker : .explanation])
        ])
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
