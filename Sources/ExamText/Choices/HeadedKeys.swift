/// Reads a list of answers in which each has the name of its question above it and its reason below.
///
///     Answers and explanations
///
///     Question 1
///     (A) is correct. The rule holds.
///
///     Question 2
///     The correct answer is B. It is whole.
struct HeadedKeys {
  private static let fewest = 2
  private static let longest = 60
  private static let preposition = PhraseTable("to, for, zu, à, a, alla, к, na")

  private let lines: [ChoiceLine]
  private let entries: [OptionEntry]
  private let bytes: [UInt8]

  init(_ source: ChoiceLines) {
    lines = source.lines
    entries = source.entries
    bytes = source.text.bytes
  }

  /// The list that starts on a line, when it has more than one answer.
  func table(at start: Int) -> KeyTable? {
    guard let first = number(at: start) else { return nil }
    var found: [KeyTable.Entry] = []
    var number = first
    var at = start
    while let stated = stated(below: at, number) {
      let next = next(number + 1, from: stated.line + 1)
      var entry = stated
      entry.more = stated.line + 1..<(next ?? end(below: stated.line, like: found))
      found.append(entry)
      guard let next else { break }
      at = next
      number += 1
    }
    guard found.count >= Self.fewest, let last = found.last else { return nil }
    for index in found.indices {
      var more = found[index].more
      while let line = more.last, lines[line].isBlank { more.removeLast() }
      found[index].more = more
    }
    return KeyTable(lines: start..<max(last.line + 1, last.more.upperBound), entries: found)
  }

  /// The number of the question that a line names and nothing else: "Question 3", "3.", "Answer to
  /// question 3".
  private func number(at line: Int) -> Int? {
    guard lines.indices.contains(line), lines[line].range.count < Self.longest else { return nil }
    if let header = lines[line].header { return header.content.isEmpty ? header.number : nil }
    let range = lines[line].range
    let start = Decoration(of: range, in: bytes).start
    guard lines[line].kind != .blank, start < range.upperBound,
      ASCII.isDigit(bytes[Trim.end(range, in: bytes).upperBound - 1])
        || bytes[range.upperBound - 1] == ASCII.colon,
      let word = KeyEntryReader.words.end(of: start..<range.upperBound, in: bytes)
    else { return nil }
    var rest = Trim.start(word..<range.upperBound, in: bytes)
    if let to = Self.preposition.end(of: rest, in: bytes) {
      rest = Trim.start(to..<rest.upperBound, in: bytes)
    }
    while let last = rest.last, bytes[last] == ASCII.colon { rest.removeLast() }
    if !rest.isEmpty, bytes[rest].allSatisfy(ASCII.isDigit) { return ASCII.number(bytes[rest]) }
    guard let header = HeaderReader(bytes: bytes).header(of: rest), header.content.isEmpty else {
      return nil
    }
    return header.number
  }

  /// The line of the next number.
  private func next(_ number: Int, from start: Int) -> Int? {
    var at = start
    while at < lines.count, at - start < 40 {
      if self.number(at: at) == number, stated(below: at, number) != nil { return at }
      if lines[at].header?.strength == .named { return nil }
      at += 1
    }
    return nil
  }

  /// The line behind the last answer's reason: as many paragraphs as the ones before had.
  private func end(below line: Int, like found: [KeyTable.Entry]) -> Int {
    let usual =
      found.map { entry in
        entry.more.filter {
          lines[$0].isBlank && $0 + 1 < entry.more.upperBound
            && !lines[$0 + 1].isBlank
        }.count
      }.max() ?? 0
    var left = usual
    var at = line + 1
    while at < lines.count {
      if lines[at].isBlank {
        guard left > 0 else { break }
        left -= 1
        while at < lines.count, lines[at].isBlank { at += 1 }
        continue
      }
      if lines[at].headingLevel != nil || lines[at].header?.strength == .named { break }
      at += 1
    }
    return at
  }

  /// The answer that the next line below a number states.
  private func stated(below line: Int, _ number: Int) -> KeyTable.Entry? {
    guard let at = (line + 1..<min(line + 4, lines.count)).first(where: { !lines[$0].isBlank })
    else { return nil }
    let range = lines[at].range
    switch lines[at].kind {
    case .label(.answer, let rest), .label(.saidAnswer, let rest):
      guard let key = letters(rest) else { return nil }
      let isWhole = KeyLetters(rest, in: bytes, isWhole: true) != nil
      if lines[at].isLabel(.saidAnswer) {
        return KeyTable.Entry(number: number, letters: key.labels, line: at, remark: range)
      }
      return KeyTable.Entry(
        number: number, letters: key.labels, line: at, start: rest.lowerBound,
        remark: isWhole ? nil : Trim.start(key.end..<rest.upperBound, in: bytes))
    case .text:
      guard let key = letters(range), key.labels.count < 4 else { return nil }
      if KeyLetters(range, in: bytes, isWhole: true) != nil {
        return KeyTable.Entry(number: number, letters: key.labels, line: at)
      }
      if isJudged(key.end..<range.upperBound) {
        return KeyTable.Entry(number: number, letters: key.labels, line: at, remark: range)
      }
      // "(A) The rule holds." with no "(B) …" below it: a question's options come by the line.
      guard let entry = lines[at].entries.first.map({ entries[$0] }), lines[at].entries.count == 1,
        !isOption(at + 1), entry.label == key.labels[0]
      else { return nil }
      return KeyTable.Entry(
        number: number, letters: [key.labels[0]], line: at, start: range.lowerBound,
        remark: entry.content)
    default: return nil
    }
  }

  private func isOption(_ line: Int) -> Bool {
    let next = (line..<min(line + 2, lines.count)).first { !lines[$0].isBlank }
    return next.map { !lines[$0].entries.isEmpty } ?? false
  }

  private func letters(_ range: Range<Int>) -> KeyLetters? {
    guard let key = KeyLetters(range, in: bytes, isWhole: false),
      key.labels.allSatisfy({ $0.alphabet != .digits })
    else { return nil }
    return key
  }

  /// Whether a text goes on with "is correct".
  private func isJudged(_ range: Range<Int>) -> Bool {
    let start = Decoration.skipMarks(range.lowerBound, range.upperBound, bytes)
    guard let rest = PhraseTable.behindCopula(start..<range.upperBound, in: bytes) else {
      return false
    }
    if PhraseTable.right.end(of: rest, in: bytes) != nil { return true }
    guard bytes[rest].starts(with: "the ".utf8) else { return false }
    return PhraseTable.right.end(of: rest.dropFirst(4), in: bytes) != nil
  }
}
