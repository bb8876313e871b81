import Cards

/// Pools of questions whose head gives a code and the number of the right option, as in
/// `B-001-002-003 (2)`; the options stand below the stem under bare numbers.
struct NumberedPool: TextDialect {
  private static let dialect = "numbered-pool"
  private static let longestCode = 24
  private static let longestStem = 20

  func mayOccur(among marks: TextMarks) -> Bool {
    marks.starts("1") && marks.has("-") && marks.has("(")
  }

  func passages(in text: ExamLines) -> [Passage] {
    text.passages { line in
      key(line, text).flatMap { passage(line, key: $0, text) }
    }
  }

  /// The number in brackets behind a code of letters, digits and dashes.
  private func key(_ line: Int, _ text: ExamLines) -> Int? {
    let bytes = text.bytes
    let range = Trim.both(text.ranges[line], in: bytes)
    guard range.count > 5, range.count <= Self.longestCode, ASCII.isUpper(bytes[range.lowerBound]),
      bytes[range.upperBound - 1] == ASCII.close, bytes[range.upperBound - 3] == ASCII.open,
      ASCII.isDigit(bytes[range.upperBound - 2])
    else { return nil }
    let code = Trim.end(range.dropLast(3), in: bytes)
    guard bytes[code].contains(ASCII.dash), bytes[code].contains(where: ASCII.isDigit),
      bytes[code].allSatisfy({ ASCII.isUpper($0) || ASCII.isDigit($0) || $0 == ASCII.dash })
    else { return nil }
    return Int(bytes[range.upperBound - 2]) - 0x30
  }

  /// The text of the option with a number.
  private func option(_ line: Int, _ number: Int, _ text: ExamLines) -> Range<Int>? {
    let range = Trim.both(text.ranges[line], in: text.bytes)
    let digits = text.bytes[range].prefix { ASCII.isDigit($0) }
    guard ASCII.number(digits) == number, digits.count < 2, range.count > 2 else { return nil }
    let rest = range.dropFirst(digits.count)
    guard let first = rest.first, text.bytes[first] <= ASCII.space || text.bytes[first] == ASCII.dot
    else { return nil }
    return Trim.start(rest.dropFirst(), in: text.bytes)
  }

  private func passage(_ first: Int, key: Int, _ text: ExamLines) -> Passage? {
    var end = first + 1
    while end < text.count, end - first <= Self.longestStem, !text.isBlank(end),
      option(end, 1, text) == nil
    {
      end += 1
    }
    let stem = first + 1..<end
    let writer = SourceWriter(text: text)
    var options: [Option] = []
    while end < text.count, let range = option(end, options.count + 1, text),
      let name = writer.markdown([SourceWriter.Piece(line: end, range: range, isTrimmed: true)])
    {
      options.append(
        Option(name, isCorrect: options.count + 1 == key, lines: end + 1...end + 1))
      end += 1
    }
    guard options.count > 1, key <= options.count, let prompt = writer.markdown(writer.pieces(stem))
    else { return nil }
    var reasons: [SourceWriter.Piece] = []
    while end < text.count, text.bytes[text.ranges[end]].first == UInt8(ascii: ">") {
      reasons.append(
        SourceWriter.Piece(line: end, range: text.ranges[end].dropFirst(), isTrimmed: true))
      end += 1
    }
    let card = Card(
      kind: .choice, prompt: prompt, options: options, explanation: writer.markdown(reasons),
      origin: CardOrigin(path: text.path, lines: first + 1...end, dialect: Self.dialect))
    var sheet = RoleSheet(lines: first..<end, in: text)
    sheet.mark(card)
    return Passage(lines: first..<end, roles: sheet.roles, cards: [card])
  }
}
