import Bytes

/// A list of answers apart from their questions: `1. B  2. C`, one on each line, or `1-5 BCADB`.
struct KeyTable {
  /// One answer.
  struct Entry {
    var number: Int
    var letters: [OptionLabel]
    var line: Int
    /// Where the letters start, when the option's words may follow them.
    var start: Int?
    /// What the list says of the answer.
    var remark: Range<Int>?
    /// The lines below that go on with it.
    var more: Range<Int> = 0..<0
    /// Whether its letter stands before words as the article in "A firewall" does.
    var mayBeArticle = false
    /// The right option's text, where no letter names it.
    var text: Range<Int>?
  }

  /// The lines that hold it, its heading included.
  var lines: Range<Int>
  var entries: [Entry]

  /// Whether its answers are numbers: those of options without letters.
  var isOfNumbers: Bool {
    entries.allSatisfy { $0.letters.first?.alphabet == .digits }
  }
}

/// Finds the tables of answers in a text.
struct KeyTableFinder {
  let source: ChoiceLines

  private var lines: [ChoiceLine] { source.lines }
  private var bytes: [UInt8] { source.text.bytes }

  private let reader: KeyEntryReader

  init(_ source: ChoiceLines) {
    self.source = source
    reader = KeyEntryReader(source)
  }

  /// Every table, in source order.
  func tables() -> [KeyTable] {
    var tables: [KeyTable] = []
    var at = 0
    while at < lines.count {
      let (table, end) = table(at: at)
      if let table { tables.append(table) }
      at = table != nil || end - at > Self.mostRetried ? end : at + 1
    }
    // Answers below each question may bear a number, too.
    return tables.count == 1 ? tables : tables.filter { $0.entries.count > 1 }
  }

  /// The first lines of a longer list that is no table are not tried one by one.
  private static let mostRetried = 100

  /// The table that starts on a line, and the line after the answers that follow each other there.
  private func table(at start: Int) -> (KeyTable?, end: Int) {
    if let grid = grid(at: start) { return (grid, grid.lines.upperBound) }
    // Taken lines are passed over from the free ones beside them, each but a few times.
    guard !source.text.isTaken(start) else { return (nil, start + 1) }
    if let headed = headed(at: start) { return (headed, headed.lines.upperBound) }
    guard reader.mayAnswer(start) else { return (nil, start + 1) }
    let isAnnounced = announced(start)
    let counted = NumberAnswers(source)
    guard
      let first = reader.answers(on: start, remarks: isAnnounced)
        ?? (isAnnounced || lines[start].isLabel(.answer)
          ? counted.answers(on: start, atLeast: isAnnounced ? 1 : 2) : nil)
    else { return (nil, start + 1) }
    var entries = first
    /// The answers of the last row, and whether the rows are read down, column by column.
    var row = first
    var isInColumns = false
    var at = start + 1
    var end = at
    while at < lines.count {
      // "2. chlorophyll" between letters is another dialect's.
      if lines[at].isBlank || isTableRule(at) || source.text.isTaken(at) {
        at += 1
        continue
      }
      let isOfNumbers = first[0].letters.first?.alphabet == .digits
      guard
        let more = isOfNumbers
          ? counted.answers(on: at) : reader.answers(on: at, remarks: isAnnounced),
        let last = entries.last?.number, let next = more.first?.number,
        next > last || next == 1 || isBelow(row, more)
      else {
        guard isAnnounced, let next = behindSection(at) ?? behindRemark(at, entries) else { break }
        if !isSection(at), let last = entries.indices.last {
          let start = entries[last].more.isEmpty ? at : entries[last].more.lowerBound
          entries[last].more = start..<next
          end = next
        }
        at = next
        continue
      }
      isInColumns = isInColumns || next <= last && isBelow(row, more)
      entries += more
      row = more
      at += 1
      end = at
    }
    if isInColumns { entries.sort { $0.number < $1.number } }
    let numbers = entries.map(\.number)
    if entries.count == 1 { return (single(entries[0], at: start), end) }
    // Numbers may start again with each part; a list of ones is none.
    let isCounted =
      Set(numbers).count * 10 >= numbers.count * 9
      || isAnnounced && numbers.count(where: { $0 == 1 }) * 2 <= numbers.count
    guard isCounted,
      !entries.allSatisfy(\.mayBeArticle)
    else { return (nil, end) }
    let heading = heading(above: start)
    let isDense = first.count > 1 || heading != nil
    guard isDense || entries.count >= 4 && entries.allSatisfy({ $0.remark == nil }) else {
      return (nil, end)
    }
    return (KeyTable(lines: (heading ?? start)..<end, entries: entries), end)
  }

  /// The list whose answers have the names of their questions above them, below a line that
  /// announces it.
  private func headed(at start: Int) -> KeyTable? {
    guard start > 0, !lines[start].isBlank, lines[start].entries.isEmpty,
      var table = HeadedKeys(source).table(at: start),
      lines[start].header == nil || announced(start)
    else { return nil }
    table.lines = (heading(above: start) ?? start)..<table.lines.upperBound
    return table
  }

  /// Whether each answer of a row has the number behind the one above it: `1 A   6 C`, `2 D   7 B`.
  private func isBelow(_ row: [KeyTable.Entry], _ next: [KeyTable.Entry]) -> Bool {
    row.count > 1 && next.count <= row.count
      && zip(row, next).allSatisfy { $0.number + 1 == $1.number }
  }

  /// Whether a line names a part of the list: "Chapter 4: Cells", "### Part B".
  private func isSection(_ at: Int) -> Bool {
    lines[at].headingLevel != nil
      || lines[at].kind == .text && SectionLine.isOne(lines[at].range, in: bytes)
  }

  /// The line below the name of a part, where its answers start; nil for another line.
  private func behindSection(_ at: Int) -> Int? {
    guard isSection(at) else { return nil }
    let next = at + 1 + lines[(at + 1)...].prefix(3).prefix { $0.isBlank }.count
    guard next < lines.count, reader.mayAnswer(next),
      let first = reader.answers(on: next, remarks: true)?.first, first.number == 1
    else { return nil }
    return next
  }

  /// The line behind those that go on with the last answer's remark: up to a blank line, or to the
  /// next answer.
  private func behindRemark(_ at: Int, _ entries: [KeyTable.Entry]) -> Int? {
    guard let last = entries.last else { return nil }
    // Without a remark beside it an answer has one below where the next answer follows, or the one
    // before has one.
    let isOpen = last.remark != nil || entries.dropLast().last.map { !$0.more.isEmpty } ?? false
    var end = at
    while end < lines.count, end - at < Self.longestRemark, !source.text.isTaken(end) {
      if reader.mayAnswer(end), end > at, let next = reader.answers(on: end, remarks: true)?.first {
        return next.number == last.number + 1 ? end : nil
      }
      switch lines[end].kind {
      case .text, .blank, .code, .label(.explanation, _):
        // The first options of a question end the list.
        if !lines[end].entries.isEmpty || lines[end].header?.strength == .named { return nil }
      default: return nil
      }
      end += 1
    }
    let isExplained = lines[at].isLabel(.explanation)
    guard isOpen, at > 0, !lines[at - 1].isBlank || isExplained, lines[at].header == nil else {
      return nil
    }
    let next = isExplained ? at + 1 : at
    return next + lines[next...].prefix(Self.longestRemark).prefix { $0.kind == .text }.count
  }

  private static let longestRemark = 30

  /// A list of one answer: only its heading, "Answers" and nothing else, makes it one.
  private func single(_ entry: KeyTable.Entry, at line: Int) -> KeyTable? {
    // "1.5 A" below "Answer" is more likely an amount than an answer to question 1.5.
    guard entry.remark == nil, entry.number < 1000,
      let heading = heading(above: line, mayStepOver: false),
      bytes[lines[line].range].contains(where: ASCII.isDigit)
    else { return nil }
    if case .label(_, let rest) = lines[heading].kind, !rest.isEmpty { return nil }
    return KeyTable(lines: heading..<line + 1, entries: [entry])
  }

  /// The grids of numbers and letters that follow each other from a line on.
  private func grid(at start: Int) -> KeyTable? {
    guard let first = lines[start].range.first,
      ASCII.isDigit(bytes[first])
        || "|Q".utf8.contains(bytes[first])
          && bytes[lines[start].range].contains(where: ASCII.isDigit),
      let grid = KeyGrid(at: start, in: source)
    else { return nil }
    var entries = grid.entries
    var end = grid.end
    var at = end
    while at < lines.count {
      if lines[at].isBlank {
        at += 1
      } else if let next = KeyGrid(at: at, in: source), let number = next.entries.first?.number,
        let last = entries.last, number == last.number + 1
      {
        entries += next.entries
        end = next.end
        at = end
      } else {
        break
      }
    }
    return KeyTable(lines: (heading(above: start) ?? start)..<end, entries: entries)
  }

  /// Whether wide blanks part "Answers" from what else the head of a page says.
  private func isAnswersColumn(_ range: Range<Int>) -> Bool {
    guard range.count < 120,
      let space = range.suffix(24).last(where: {
        bytes[$0] == ASCII.space || bytes[$0] == ASCII.tab
      }),
      space > range.lowerBound + 2,
      bytes[space] == ASCII.tab
        || bytes[space - 1] == ASCII.space && bytes[space - 2] == ASCII.space
    else { return false }
    return KeyEntryReader.words.end(of: space + 1..<range.upperBound, in: bytes) == range.upperBound
  }

  private func isTableRule(_ at: Int) -> Bool {
    let line = lines[at]
    return !line.range.isEmpty && bytes[line.range].contains(UInt8(ascii: "|"))
      && bytes[line.range].allSatisfy { "|-: ".utf8.contains($0) }
  }

  private func announced(_ at: Int) -> Bool { heading(above: at) != nil }

  /// The line that announces a table: "Answer key", "答案".
  ///
  /// It steps over no more than `rows` rows of a table.
  private func heading(above start: Int, mayStepOver: Bool = true, rows: Int = 4) -> Int? {
    var at = start - 1
    var steps = 0
    while at >= 0, steps < 4 {
      let line = lines[at]
      if line.isBlank || isTableRule(at) || line.kind == .rule {
        at -= 1
        steps += 1
        continue
      }
      if case .tags = line.kind {
        at -= 1
        continue
      }
      if line.kind == .summary {
        if FoldWords.offersAnswer(line.range, in: source.text) { return at }
        at -= 1
        continue
      }
      let decoration = Decoration(of: line.range, in: bytes)
      let words = decoration.start..<line.range.upperBound
      if KeyEntryReader.words.end(of: words, in: bytes) != nil, words.count < 60 { return at }
      if line.headingLevel != nil, words.count < 60,
        KeyEntryReader.words.occurs(in: words, of: bytes)
      {
        return at
      }
      if isAnswersColumn(line.range) { return at }
      if source.text.isTaken(at) {
        at -= 1
        continue
      }
      // The head row of a table of answers.
      if bytes[line.range.lowerBound] == UInt8(ascii: "|") {
        guard KeyEntryReader.words.occurs(in: line.range, of: bytes) else { return nil }
        return rows > 0 ? heading(above: at, rows: rows - 1) ?? at : at
      }
      // "Chapter One" below "Answers", or the head of a table in columns.
      guard mayStepOver, line.kind == .text || line.headingLevel != nil, line.entries.isEmpty,
        words.count <= 100, !bytes.holds(ASCII.question, in: words),
        words.count <= 40 || SectionLine.isOne(line.range, in: bytes)
          || KeyEntryReader.words.occurs(in: words, of: bytes)
      else { return nil }
      return heading(above: at, mayStepOver: false, rows: rows)
    }
    return nil
  }
}
