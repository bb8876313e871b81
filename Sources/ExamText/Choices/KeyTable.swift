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
  private static let headings = PhraseTable(LabelWords.answer)

  private var lines: [ChoiceLine] { source.lines }
  private var bytes: [UInt8] { source.text.bytes }

  init(_ source: ChoiceLines) {
    self.source = source
  }

  private let texts = OptionTexts()

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
    guard !source.text.isTaken(start), mayAnswer(start) else { return (nil, start + 1) }
    let isAnnounced = announced(start)
    let counted = NumberAnswers(source)
    guard
      let first = answers(on: start, remarks: isAnnounced)
        ?? (isAnnounced || lines[start].isLabel(.answer)
          ? counted.answers(on: start, atLeast: isAnnounced ? 1 : 2) : nil)
    else { return (nil, start + 1) }
    var entries = first
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
          ? counted.answers(on: at) : answers(on: at, remarks: isAnnounced),
        let last = entries.last?.number, let next = more.first?.number, next > last || next == 1
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
      entries += more
      at += 1
      end = at
    }
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

  /// Whether a line names a part of the list: "Chapter 4: Cells", "### Part B".
  private func isSection(_ at: Int) -> Bool {
    lines[at].headingLevel != nil
      || lines[at].kind == .text && SectionLine.isOne(lines[at].range, in: bytes)
  }

  /// The line below the name of a part, where its answers start; nil for another line.
  private func behindSection(_ at: Int) -> Int? {
    guard isSection(at) else { return nil }
    let next = at + 1 + lines[(at + 1)...].prefix(3).prefix { $0.isBlank }.count
    guard next < lines.count, mayAnswer(next),
      let first = answers(on: next, remarks: true)?.first, first.number == 1
    else { return nil }
    return next
  }

  /// The line behind those that go on with the last answer's remark: up to a blank line, or to the
  /// next answer.
  private func behindRemark(_ at: Int, _ entries: [KeyTable.Entry]) -> Int? {
    guard let last = entries.last, last.remark != nil else { return nil }
    var end = at
    while end < lines.count, end - at < Self.longestRemark, !source.text.isTaken(end) {
      if mayAnswer(end), end > at, let next = answers(on: end, remarks: true)?.first {
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
    guard at > 0, !lines[at - 1].isBlank, lines[at].header == nil else { return nil }
    return at + lines[at...].prefix(Self.longestRemark).prefix { $0.kind == .text }.count
  }

  private static let longestRemark = 30

  /// A list of one answer: only its heading, "Answers" and nothing else, makes it one.
  private func single(_ entry: KeyTable.Entry, at line: Int) -> KeyTable? {
    guard entry.remark == nil, let heading = heading(above: line, mayStepOver: false),
      bytes[lines[line].range].contains(where: ASCII.isDigit)
    else { return nil }
    if case .label(_, let rest) = lines[heading].kind, !rest.isEmpty { return nil }
    return KeyTable(lines: heading..<line + 1, entries: [entry])
  }

  /// The grids of numbers and letters that follow each other from a line on.
  private func grid(at start: Int) -> KeyTable? {
    guard let first = lines[start].range.first,
      ASCII.isDigit(bytes[first]) || "|Q".utf8.contains(bytes[first]),
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
      if Self.headings.end(of: words, in: bytes) != nil, words.count < 60 { return at }
      if line.headingLevel != nil, words.count < 60, Self.headings.occurs(in: words, of: bytes) {
        return at
      }
      if source.text.isTaken(at) {
        at -= 1
        continue
      }
      // The head row of a table of answers.
      if bytes[line.range.lowerBound] == UInt8(ascii: "|") {
        guard Self.headings.occurs(in: line.range, of: bytes) else { return nil }
        return rows > 0 ? heading(above: at, rows: rows - 1) ?? at : at
      }
      // "Chapter One" below "Answers", or the head of a table in columns.
      let longest = Self.headings.occurs(in: words, of: bytes) ? 100 : 40
      guard mayStepOver, line.kind == .text || line.headingLevel != nil, line.entries.isEmpty,
        words.count <= longest,
        !bytes[words].contains(ASCII.question)
      else { return nil }
      return heading(above: at, mayStepOver: false, rows: rows)
    }
    return nil
  }

  /// Whether a line starts as answers do: with a number, perhaps behind a Q.
  private func mayAnswer(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.kind == .text else { return line.isLabel(.answer) }
    if let header = line.header, header.strength == .named { return !header.content.isEmpty }
    let at = behindWord(line.range)
    guard at < line.range.upperBound else { return false }
    return ASCII.isDigit(bytes[at]) || bytes[at] | 0x20 == UInt8(ascii: "q")
  }

  /// Where a line goes on behind "Answer" before a number: "Answer 3: b".
  private func behindWord(_ range: Range<Int>) -> Int {
    let start = skip(range.lowerBound, range.upperBound)
    guard start < range.upperBound, !ASCII.isDigit(bytes[start]),
      let end = Self.headings.end(of: start..<range.upperBound, in: bytes)
    else { return start }
    let next = skip(end, range.upperBound)
    return next < range.upperBound && ASCII.isDigit(bytes[next]) ? next : start
  }

  /// The answers on a line that holds nothing else; nil for another line.
  private func answers(on index: Int, remarks: Bool) -> [KeyTable.Entry]? {
    let line = lines[index]
    var range = line.range
    switch line.kind {
    case .text: break
    // "Answers: 1-B, 2-C"
    case .label(.answer, let rest) where rest.count > 4: range = rest
    default: return nil
    }
    guard range.count < 4000 else { return nil }
    let stop = range.upperBound
    var entries: [KeyTable.Entry] = []
    let first = Decoration.skipMarks(range.lowerBound, stop, bytes)
    if line.kind == .text, let header = line.header, header.strength == .named,
      let number = header.number, first < stop, ASCII.isLetter(bytes[first])
    {
      // "Question 3: C. The hub"
      return remarks ? named(number, header.content, index) : nil
    }
    var at = behindWord(range)
    /// Where each answer starts.
    var starts: [Int] = []
    // "1. b) 1936": what follows the letter is no further answer.
    func onlyFirst() -> [KeyTable.Entry]? {
      guard remarks, var first = entries.first, starts.count > 1 else { return nil }
      first.remark = starts[1]..<stop
      return [first]
    }
    // "2. c) 5 g of salt": nor is a number that does not go on counting, when words follow.
    func withRemark(from start: Int) -> [KeyTable.Entry]? {
      var (counted, from) = (entries, start)
      while counted.count > 1, counted.last?.number != counted[counted.count - 2].number + 1 {
        counted.removeLast()
        from = starts[counted.count]
      }
      return remark(counted, from, stop, remarks)
    }
    while at < stop {
      let start = at
      if starts.count == entries.count { starts.append(start) }
      if remarks, entries.count == 1, isOptionText(Self.undressed(start..<stop, bytes)) {
        return onlyFirst()
      }
      if bytes[at] | 0x20 == UInt8(ascii: "q") { at += 1 }
      guard let (number, end) = digits(at, stop) else { return withRemark(from: start) }
      at = end
      if let range = rangeOfNumbers(number, at, stop, index) {
        entries += range.entries
        at = skip(range.end, stop)
        continue
      }
      let parted = skip(at, stop)
      guard parted > at || at < stop && bytes[at] >= 0x41, parted < stop else { return onlyFirst() }
      guard let (letters, next) = letters(parted, stop) else {
        if remarks, entries.isEmpty {
          if let said = said(number, parted..<stop, index) { return [said] }
          if isOptionText(parted..<stop) {
            return [KeyTable.Entry(number: number, letters: [], line: index, text: parted..<stop)]
          }
        }
        return withRemark(from: start)
      }
      // "2. C) 20 ml": nor is a number with its unit.
      if remarks, let last = entries.last, number != last.number + 1, letters.count > 1,
        ASCII.isLower(bytes[parted])
      {
        return withRemark(from: start)
      }
      entries.append(KeyTable.Entry(number: number, letters: letters, line: index, start: parted))
      at = skip(next, stop)
    }
    return entries.isEmpty ? nil : entries
  }

  /// The answer behind the name and number of its question.
  private func named(_ number: Int, _ range: Range<Int>, _ line: Int) -> [KeyTable.Entry]? {
    let start = skip(range.lowerBound, range.upperBound)
    guard start < range.upperBound else { return nil }
    guard let (letters, end) = letters(start, range.upperBound) else {
      return said(number, start..<range.upperBound, line).map { [$0] }
    }
    var entry = KeyTable.Entry(number: number, letters: letters, line: line, start: start)
    let next = skip(end, range.upperBound)
    guard next < range.upperBound else { return [entry] }
    let isParted = bytes[end..<next].contains { ".):-".utf8.contains($0) || $0 >= 0x80 }
    entry.mayBeArticle = !isParted && letters[0].index == 0
    entry.remark = next..<range.upperBound
    return isParted || letters.count == 1 ? [entry] : nil
  }

  /// Whether a text is that of an option, word for word.
  private func isOptionText(_ range: Range<Int>) -> Bool {
    let range = Trim.both(range, in: bytes)
    return range.count > 1 && range.count < 200 && texts.contains(range, source)
  }

  /// "The correct answer is B, since …": the answer, with the sentence as a remark.
  private func said(_ number: Int, _ range: Range<Int>, _ line: Int) -> KeyTable.Entry? {
    guard let label = LabelReader(bytes: bytes).label(of: range),
      label.kind == .answer || label.kind == .saidAnswer,
      let key = KeyLetters(label.rest, in: bytes, isWhole: false),
      key.labels.allSatisfy({ $0.alphabet != .digits })
    else { return nil }
    // A whole sentence stays one.
    let start = label.kind == .answer ? label.rest.lowerBound : nil
    return KeyTable.Entry(
      number: number, letters: key.labels, line: line, start: start, remark: range)
  }

  /// A range without the marks of emphasis at its end.
  private static func undressed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var range = Trim.end(range, in: bytes)
    while let last = bytes[range].last, last == ASCII.star || last == ASCII.underscore {
      range = range.lowerBound..<range.upperBound - 1
    }
    return range
  }

  /// What is left of a line behind its only answer is a remark on it.
  private func remark(
    _ entries: [KeyTable.Entry], _ start: Int, _ stop: Int, _ allowed: Bool
  ) -> [KeyTable.Entry]? {
    guard allowed, var entry = entries.last else { return nil }
    let before = Trim.end(0..<start, in: bytes)
    // Columns stand far apart: "1    b    K1".
    if let last = bytes[before].last, ASCII.isLetter(last), start - before.upperBound < 2 {
      guard entry.letters.count == 1, entry.letters[0].alphabet == .latin,
        ASCII.isUpper(last), entry.letters[0].index < 8
      else { return nil }
      entry.mayBeArticle = entry.letters[0].index == 0 && start - before.upperBound == 1
    }
    entry.remark = start..<stop
    return entries.dropLast() + [entry]
  }

  private func digits(_ from: Int, _ stop: Int) -> (Int, Int)? {
    var at = from
    var value = 0
    while at < stop, ASCII.isDigit(bytes[at]), at - from < 4 {
      value = value * 10 + Int(bytes[at] - 0x30)
      at += 1
    }
    return at > from ? (value, at) : nil
  }

  /// `1-5 BCADB`.
  private func rangeOfNumbers(
    _ first: Int, _ from: Int, _ stop: Int, _ line: Int
  ) -> (entries: [KeyTable.Entry], end: Int)? {
    var at = from
    guard at < stop else { return nil }
    if bytes[at] == ASCII.dash || bytes[at] == UInt8(ascii: "~") {
      at += 1
    } else if at + 2 < stop, bytes[at] == 0xE2 || bytes[at] == 0xEF {
      at += 3
    } else {
      return nil
    }
    guard let (last, end) = digits(at, stop), last > first, last - first < 50 else { return nil }
    at = skip(end, stop)
    var entries: [KeyTable.Entry] = []
    while entries.count <= last - first, at < stop {
      guard let (label, length) = OptionLabel.at(at, in: bytes, end: stop), label.alphabet == .latin
      else { return nil }
      entries.append(KeyTable.Entry(number: first + entries.count, letters: [label], line: line))
      at = entries.count <= last - first ? skip(at + length, stop) : at + length
    }
    return entries.count == last - first + 1 ? (entries, at) : nil
  }

  /// The letters of one answer, and no word.
  private func letters(_ from: Int, _ stop: Int) -> ([OptionLabel], Int)? {
    var at = from
    var labels: [OptionLabel] = []
    while let (label, length) = OptionLabel.at(at, in: bytes, end: stop),
      label.alphabet != .digits
    {
      labels.append(label)
      at += length
      var next = at
      while next < stop, ",/".utf8.contains(bytes[next]) { next += 1 }
      if next > at {
        let after = Trim.start(next..<stop, in: bytes).lowerBound
        if after < stop, ASCII.isLetter(bytes[after]),
          OptionLabel.at(after, in: bytes, end: stop) != nil,
          after + 1 == stop || !ASCII.isLetter(bytes[after + 1])
        {
          at = after
        }
      }
      if labels.count > 8 { return nil }
    }
    guard !labels.isEmpty, at == stop || !ASCII.isWordByte(bytes[at]) || bytes[at] >= 0x80 else {
      return nil
    }
    return (labels, at)
  }

  /// The index after marks that part numbers from letters.
  private func skip(_ from: Int, _ stop: Int) -> Int {
    var at = from
    while at < stop {
      let space = Trim.spaceLength(bytes, at: at, end: stop)
      if space > 0 {
        at += space
      } else if ASCII.isLetter(bytes[at]) || ASCII.isDigit(bytes[at]) {
        break
      } else if ".:)(-|*_,;=[]#>/".utf8.contains(bytes[at]) {
        at += 1
      } else if at + 2 < stop,
        bytes[at] == 0xE3 && bytes[at + 1] == 0x80 && bytes[at + 2] <= 0x82
          || bytes[at] == 0xEF && bytes[at + 1] == 0xBC
            && [0x8C, 0x8E, 0x9A, 0x9B].contains(bytes[at + 2])
          || bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && [0x93, 0x94].contains(bytes[at + 2])
      {
        at += 3
      } else {
        break
      }
    }
    return at
  }
}

/// The texts of all options of a text, gathered when they are first asked for.
private final class OptionTexts {
  private var keys: Set<UInt64>?

  func contains(_ range: Range<Int>, _ source: ChoiceLines) -> Bool {
    let bytes = source.text.bytes
    // A numbered list is hardly one of options.
    let options = source.entries.lazy.filter { $0.label?.alphabet != .digits }
    let known = keys ?? Set(options.map { Lexicon.key(of: bytes, $0.content) })
    keys = known
    return known.contains(Lexicon.key(of: bytes, range))
  }
}
