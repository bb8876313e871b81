/// Reads the answers on a line of a list of them.
struct KeyEntryReader {
  let source: ChoiceLines
  static let words = LabelReader.answers
  private let texts = OptionTexts()

  private var lines: [ChoiceLine] { source.lines }
  private var bytes: [UInt8] { source.text.bytes }

  init(_ source: ChoiceLines) {
    self.source = source
  }

  /// Whether a line starts as answers do: with a number, perhaps behind a Q.
  func mayAnswer(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.kind == .text || line.headingLevel != nil else { return line.isLabel(.answer) }
    if let header = line.header, header.strength == .named { return !header.content.isEmpty }
    let at = behindWord(line.range)
    guard at < line.range.upperBound else { return false }
    return ASCII.isDigit(bytes[at]) || Self.startsNumber(at, range: line.range, bytes)
  }

  /// Whether a letter stands for "question" or "answer" before a number: `Q3`, `A3`.
  private static func startsNumber(_ at: Int, range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let letter = bytes[at] | 0x20
    if letter == UInt8(ascii: "q") { return true }
    return letter == UInt8(ascii: "a") && at + 1 < range.upperBound && ASCII.isDigit(bytes[at + 1])
  }

  /// Where a line goes on behind "Answer" before a number: "Answer 3: b".
  private func behindWord(_ range: Range<Int>) -> Int {
    let start = skip(range.lowerBound, range.upperBound)
    guard start < range.upperBound, !ASCII.isDigit(bytes[start]),
      let end = Self.words.end(of: start..<range.upperBound, in: bytes)
    else { return start }
    let next = skip(end, range.upperBound)
    return next < range.upperBound && ASCII.isDigit(bytes[next]) ? next : start
  }

  /// The answers on a line that holds nothing else; nil for another line.
  func answers(on index: Int, remarks: Bool) -> [KeyTable.Entry]? {
    let line = lines[index]
    var range = line.range
    switch line.kind {
    case .text, .heading: break
    // "Answers: 1-B, 2-C"
    case .label(.answer, let rest) where rest.count > 4: range = rest
    default: return nil
    }
    guard range.count < 4000 else { return nil }
    let stop = range.upperBound
    var entries: [KeyTable.Entry] = []
    let first = Decoration.skipMarks(range.lowerBound, stop, bytes)
    if line.kind == .text, let header = line.header, header.strength == .named,
      let number = header.number, first < stop,
      ASCII.isLetter(bytes[first]) || bytes[first] >= 0xE3
    {
      // "Question 3: C. The hub"
      return remarks ? named(number, header.content, index) : nil
    }
    var at = behindWord(range)
    /// Where each answer but the first starts.
    var starts: [Int] = []
    // "1. b) 1936": what follows the letter is no further answer.
    func onlyFirst() -> [KeyTable.Entry]? {
      guard remarks, var first = entries.first, let second = starts.first else { return nil }
      first.remark = second..<stop
      return [first]
    }
    // "2. c) 5 g of salt": nor is a number that does not go on counting, when words follow.
    func withRemark(from start: Int) -> [KeyTable.Entry]? {
      var (counted, from) = (entries, start)
      while counted.count > 1, counted.count <= starts.count + 1,
        counted.last?.number != counted[counted.count - 2].number + 1
      {
        counted.removeLast()
        from = starts[counted.count - 1]
      }
      return remark(counted, from, stop, remarks)
    }
    while at < stop {
      let start = at
      if !entries.isEmpty, starts.count + 1 == entries.count { starts.append(start) }
      if remarks, entries.count == 1, isOptionText(Self.undressed(start..<stop, bytes), index) {
        return onlyFirst()
      }
      if Self.startsNumber(at, range: range, bytes) { at += 1 }
      guard let (number, end) = numberInSection(at, stop) ?? digits(at, stop) else {
        return withRemark(from: start)
      }
      at = end
      if var range = rangeOfNumbers(number, at, stop, index) {
        entries.take(&range.entries)
        at = skip(range.end, stop)
        continue
      }
      let parted = skip(at, stop)
      guard parted > at || at < stop && bytes[at] >= 0x41, parted < stop else { return onlyFirst() }
      // "2. High": words may be made of letters that options have.
      if remarks, entries.isEmpty, isOptionText(parted..<stop, index) {
        return [KeyTable.Entry(number: number, letters: [], line: index, text: parted..<stop)]
      }
      guard let (letters, next) = letters(parted, stop) else {
        if let behind = behindVoid(parted, stop, number) {
          at = behind
          continue
        }
        if remarks, entries.isEmpty {
          if let said = said(number, parted..<stop, index) { return [said] }
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

  /// Where a row of answers goes on behind a word that stands for one; nil where the next number does
  /// not follow wide blanks: `7) withdrawn     8) a`.
  private func behindVoid(_ from: Int, _ stop: Int, _ number: Int) -> Int? {
    let word = bytes[from..<stop].prefix { ASCII.isLetter($0) || $0 >= 0x80 || $0 == ASCII.dash }
    let next = Trim.start(word.endIndex..<stop, in: bytes).lowerBound
    guard !word.isEmpty, next - word.endIndex > 1, let (following, _) = digits(next, stop),
      following == number + 1
    else { return nil }
    return next
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
    keepSentence(&entry)
    return isParted || letters.count == 1 ? [entry] : nil
  }

  /// Whether a text on a line is that of an option above, word for word.
  private func isOptionText(_ range: Range<Int>, _ line: Int) -> Bool {
    let range = Trim.both(range, in: bytes)
    return range.count < 200 && texts.line(of: range, source).map { $0 < line } ?? false
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
    keepSentence(&entry)
    return entries.dropLast() + [entry]
  }

  /// Keeps the letter in a remark that judges it, such as "(A) is correct, as the rule …".
  private func keepSentence(_ entry: inout KeyTable.Entry) {
    guard let remark = entry.remark, let start = entry.start,
      let said = PhraseTable.behindCopula(remark, in: bytes),
      PhraseTable.right.end(of: said, in: bytes) != nil
    else { return }
    let isOpened = bytes[start - 1] == ASCII.open
    entry.remark = start - (isOpened ? 1 : 0)..<remark.upperBound
    entry.start = nil
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

  /// `2.13 B`: a question's number within its section as its header has it, 2013, before a letter.
  private func numberInSection(_ from: Int, _ stop: Int) -> (Int, Int)? {
    guard let (section, dot) = digits(from, stop), section < 100, dot < stop,
      bytes[dot] == ASCII.dot,
      let (minor, end) = digits(dot + 1, stop), (1..<1000).contains(minor), end < stop
    else { return nil }
    let letter = Decoration.skipMarks(end, stop, bytes)
    // "12.5 mm" is an amount.
    guard letter > end, ASCII.isUpper(bytes[letter]), let found = letters(letter, stop),
      found.0.allSatisfy({ $0.alphabet == .latin && $0.index < 8 })
    else { return nil }
    return (section * 1000 + minor, end)
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
    entries.reserveCapacity(last - first + 1)
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
    guard let last = labels.last, !goesOn(at, stop, last.alphabet) else { return nil }
    return (labels, at)
  }

  /// Whether a word goes on at an index, so that what stands before it is none of its own.
  private func goesOn(_ at: Int, _ stop: Int, _ alphabet: OptionLabel.Alphabet) -> Bool {
    guard at < stop, ASCII.isWordByte(bytes[at]) else { return false }
    switch bytes[at] {
    case ..<0x80: return true
    case 0xD8 where at + 1 < stop && [0x8C, 0x9B].contains(bytes[at + 1]): return false  // ، ؛
    case 0xC3..<0xE0: return true
    case 0xE0, 0xE1: return alphabet != .latin
    case 0xE3..<0xEE:
      // Marks such as 、 follow letters; Chinese words may stand right behind a Latin one.
      let isMark = bytes[at] == 0xE3 && at + 1 < stop && bytes[at + 1] == 0x80
      return alphabet != .latin && alphabet != .circled && !isMark
    default: return false
    }
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
            && [0x88, 0x89, 0x8C, 0x8E, 0x9A, 0x9B].contains(bytes[at + 2])
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
  private var lines: [UInt64: Int]?
  private var haveNames = false

  /// The first line with an option of a text; nil where no option has it.
  func line(of range: Range<Int>, _ source: ChoiceLines) -> Int? {
    let bytes = source.text.bytes
    let entries = source.entries
    // A numbered list is hardly one of options, unless its numbers follow each other line by line.
    func isOption(_ index: Int) -> Bool {
      guard let label = entries[index].label, label.alphabet == .digits else { return true }
      for step in [-1, 1] where entries.indices.contains(index + step) {
        let other = entries[index + step]
        if other.line == entries[index].line + step, other.label?.index == label.index + step {
          return true
        }
      }
      return false
    }
    var known = lines ?? [:]
    if lines == nil {
      for index in entries.indices where isOption(index) {
        let entry = entries[index]
        let key = Lexicon.key(of: bytes, entry.content)
        known[key] = min(known[key] ?? entry.line, entry.line)
      }
      lines = known
      haveNames = entries.contains { $0.label.map { $0.alphabet != .digits } ?? false }
    }
    // A letter or digit is the name of an option, where options have names.
    if range.isEmpty || range.count < 2 && haveNames { return nil }
    return known[Lexicon.key(of: bytes, range)]
  }
}
