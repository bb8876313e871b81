/// A list of answers apart from their questions: `1. B  2. C`, one on each line, or `1-5 BCADB`.
struct KeyTable {
  /// One answer.
  struct Entry {
    var number: Int
    var letters: [OptionLabel]
    var line: Int
    /// What the list says of the answer.
    var remark: Range<Int>?
    /// Whether its letter stands before words as the article in "A firewall" does.
    var mayBeArticle = false
    /// The right option's text, where no letter names it.
    var text: Range<Int>?
  }

  /// The lines that hold it, its heading included.
  var lines: Range<Int>
  var entries: [Entry]
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
    guard let first = answers(on: start, remarks: isAnnounced) else { return (nil, start + 1) }
    var entries = first
    var at = start + 1
    var end = at
    while at < lines.count {
      // "2. chlorophyll" between letters is another dialect's.
      if lines[at].isBlank || isTableRule(at) || source.text.isTaken(at) {
        at += 1
        continue
      }
      guard let more = answers(on: at, remarks: isAnnounced),
        let last = entries.last?.number, let next = more.first?.number, next > last || next == 1
      else { break }
      entries += more
      at += 1
      end = at
    }
    let numbers = entries.map(\.number)
    if entries.count == 1 { return (single(entries[0], at: start), end) }
    guard Set(numbers).count * 10 >= numbers.count * 9,
      !entries.allSatisfy(\.mayBeArticle)
    else { return (nil, end) }
    let heading = heading(above: start)
    let isDense = first.count > 1 || heading != nil
    guard isDense || entries.count >= 4 && entries.allSatisfy({ $0.remark == nil }) else {
      return (nil, end)
    }
    return (KeyTable(lines: (heading ?? start)..<end, entries: entries), end)
  }

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
      guard mayStepOver, line.kind == .text, line.entries.isEmpty, words.count <= longest,
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
    let at = skip(line.range.lowerBound, line.range.upperBound)
    guard at < line.range.upperBound else { return false }
    return ASCII.isDigit(bytes[at]) || bytes[at] | 0x20 == UInt8(ascii: "q")
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
    var at = skip(range.lowerBound, stop)
    var behindFirst = stop
    // "1. b) 1936": what follows the letter is no further answer.
    func onlyFirst() -> [KeyTable.Entry]? {
      guard remarks, var first = entries.first, behindFirst < stop else { return nil }
      first.remark = behindFirst..<stop
      return [first]
    }
    while at < stop {
      let start = at
      if entries.count == 1 { behindFirst = start }
      if bytes[at] | 0x20 == UInt8(ascii: "q") { at += 1 }
      guard let (number, end) = digits(at, stop) else {
        return remark(entries, start, stop, remarks)
      }
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
        return remark(entries, start, stop, remarks)
      }
      entries.append(KeyTable.Entry(number: number, letters: letters, line: index))
      at = skip(next, stop)
    }
    return entries.isEmpty ? nil : entries
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
    return KeyTable.Entry(number: number, letters: key.labels, line: line, remark: range)
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
