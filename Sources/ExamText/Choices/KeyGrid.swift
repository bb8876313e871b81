/// A key whose numbers stand in one line and whose letters stand below them.
///
///     1   2   3
///     B   A   C
struct KeyGrid {
  private static let fewest = 2
  private static let most = 200
  private static let longestHead = 12

  /// The answers, each on the line of its letter.
  let entries: [KeyTable.Entry]
  /// The line after the letters.
  let end: Int

  /// The grid that starts on a line; nil for none.
  init?(at start: Int, in source: ChoiceLines) {
    let lines = source.lines
    guard lines[start].kind == .text,
      var numbers = Self.cells(lines[start].range, source.text.bytes),
      numbers.count > Self.fewest
        || numbers.count == Self.fewest && Self.number(numbers[0], source.text.bytes) != nil
    else { return nil }
    // "Question | 1 | 2", "Answer | B | D": a word at the head of each row.
    let isHeaded = Self.number(numbers[0], source.text.bytes) == nil
    if isHeaded { numbers.removeFirst() }
    let values = numbers.map { Self.number($0, source.text.bytes) }
    guard
      zip(values, values.dropFirst()).allSatisfy({ one, next in
        one.flatMap { one in next.map { $0 == one + 1 } } ?? false
      })
    else { return nil }
    var at = start + 1
    // A table of Markdown has a rule between both rows.
    while at < lines.count, at - start < 3,
      lines[at].isBlank
        || source.text.bytes[lines[at].range].allSatisfy({ "|-: ".utf8.contains($0) })
    {
      at += 1
    }
    guard at < lines.count, lines[at].kind == .text,
      var letters = Self.cells(lines[at].range, source.text.bytes),
      letters.count == numbers.count + (isHeaded ? 1 : 0)
    else { return nil }
    if isHeaded { letters.removeFirst() }
    var entries: [KeyTable.Entry] = []
    for (value, cell) in zip(values, letters) {
      guard let value, let key = KeyLetters(cell, in: source.text.bytes, isWhole: true),
        key.labels.allSatisfy({ $0.alphabet != .digits })
      else { return nil }
      entries.append(KeyTable.Entry(number: value, letters: key.labels, line: at))
    }
    self.entries = entries
    end = at + 1
  }

  /// The short cells of a line, parted by blanks or bars; nil for a line with words.
  private static func cells(_ range: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>]? {
    guard range.count < 4000 else { return nil }
    if bytes[range.lowerBound] == UInt8(ascii: "|") { return barred(range, bytes) }
    var cells: [Range<Int>] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let space = Trim.spaceLength(bytes, at: at, end: range.upperBound)
      if space > 0 || bytes[at] == UInt8(ascii: "|") {
        at += max(space, 1)
        continue
      }
      let start = at
      while at < range.upperBound, bytes[at] != UInt8(ascii: "|"),
        Trim.spaceLength(bytes, at: at, end: range.upperBound) == 0
      {
        at += 1
      }
      guard at - start <= (cells.isEmpty ? longestHead : 5), cells.count < most else {
        return nil
      }
      cells.append(start..<at)
    }
    return cells
  }

  /// The cells of a row of a Markdown table: "B, D" is one.
  private static func barred(_ range: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>]? {
    var cells: [Range<Int>] = []
    var start = range.lowerBound + 1
    while start < range.upperBound {
      let end =
        bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "|")) ?? range.upperBound
      let cell = Trim.both(start..<end, in: bytes)
      if !cell.isEmpty { cells.append(cell) }
      guard cell.count <= longestHead, cells.count < most else { return nil }
      start = end + 1
    }
    return cells
  }

  private static func number(_ range: Range<Int>, _ bytes: [UInt8]) -> Int? {
    let isNamed = range.count > 1 && bytes[range.lowerBound] | 0x20 == UInt8(ascii: "q")
    var number: Int?
    for byte in bytes[range.dropFirst(isNamed ? 1 : 0)] where !".)*".utf8.contains(byte) {
      guard ASCII.isDigit(byte) else { return nil }
      number = (number ?? 0) * 10 + Int(byte - 0x30)
    }
    return number
  }
}
