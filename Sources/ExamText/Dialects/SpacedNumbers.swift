import Cards

/// Questions whose options stand behind bare numbers and a space, right above a line that names the
/// right number, as papers of many countries print them.
///
///     〔１〕　Which sail is the smallest?
///     　１　the jib
///     　２　the mizzen
///     Answer: 2
struct SpacedNumbers: TextDialect {
  private static let dialect = "spaced-numbers"
  private static let fewest = 2
  private static let longestKey = 48
  private static let mostOptions = 6
  private static let longestStem = 12

  /// The options of one question, and the line that names the right one.
  private struct Block {
    var options: [(line: Int, text: Range<Int>)]
    var key: Int
    var right: Int
  }

  func passages(in text: ExamLines) -> [Passage] {
    var blocks: [Block] = []
    for line in text.ranges.indices where mayBeKey(text.ranges[line], text.bytes) {
      if let block = block(above: line, text) { blocks.append(block) }
    }
    guard blocks.count >= Self.fewest else { return [] }
    var floor = 0
    return blocks.compactMap { block in
      defer { floor = block.key + 1 }
      return passage(block, floor: floor, text)
    }
  }

  /// Whether a short line ends in a digit, a bracket aside.
  private func mayBeKey(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard range.count <= Self.longestKey, let last = range.last else { return false }
    switch bytes[last] {
    case 0x31...0x39, ASCII.close: return true
    case 0x91...0x99: return range.count > 2 && bytes[last - 1] == 0xBC
    default: return false
    }
  }

  /// The digit at an index, in either width, and how many bytes it takes.
  private func digit(_ at: Int, _ end: Int, _ bytes: [UInt8]) -> (value: Int, length: Int)? {
    guard at < end else { return nil }
    if ASCII.isDigit(bytes[at]) { return (Int(bytes[at]) - 0x30, 1) }
    guard at + 2 < end, bytes[at] == 0xEF, bytes[at + 1] == 0xBC, 0x90...0x99 ~= bytes[at + 2]
    else { return nil }
    return (Int(bytes[at + 2]) - 0x90, 3)
  }

  /// The text behind one digit and white space.
  private func option(_ line: Int, _ number: Int, _ text: ExamLines) -> Range<Int>? {
    let range = Trim.both(text.ranges[line], in: text.bytes)
    guard let (value, length) = digit(range.lowerBound, range.upperBound, text.bytes),
      value == number
    else { return nil }
    let rest = range.dropFirst(length)
    let words = Trim.start(rest, in: text.bytes)
    return words.lowerBound > rest.lowerBound && !words.isEmpty ? words : nil
  }

  private func block(above line: Int, _ text: ExamLines) -> Block? {
    let bytes = text.bytes
    let range = Trim.both(text.ranges[line], in: bytes)
    guard let label = LabelReader(bytes: bytes).label(of: range), label.kind == .answer else {
      return nil
    }
    var key = Trim.both(label.rest, in: bytes)
    if key.count > 2, bytes[key.lowerBound] == ASCII.open { key = key.dropFirst().dropLast() }
    guard let (right, length) = digit(key.lowerBound, key.upperBound, bytes), length == key.count
    else { return nil }
    var at = line - 1
    while at > 0, text.isBlank(at) { at -= 1 }
    guard at > 0, let last = (2...Self.mostOptions).last(where: { option(at, $0, text) != nil }),
      (1...last).contains(right), at + 1 >= last
    else { return nil }
    var options: [(line: Int, text: Range<Int>)] = []
    for number in 1...last {
      guard let words = option(at + number - last, number, text) else { return nil }
      options.append((at + number - last, words))
    }
    return Block(options: options, key: line, right: right)
  }

  private func passage(_ block: Block, floor: Int, _ text: ExamLines) -> Passage? {
    let options = block.options
    var last = options[0].line - 1
    while last > floor, text.isBlank(last) { last -= 1 }
    var first = last
    while first > floor, last - first < Self.longestStem, !text.isBlank(first - 1) { first -= 1 }
    guard first >= floor, first <= last, !text.isBlank(first) else { return nil }
    let writer = SourceWriter(text: text)
    var stem = writer.pieces(first..<last + 1)
    stem[0] = SourceWriter.Piece(
      line: first, range: behindNumber(text.ranges[first], text.bytes), isTrimmed: true)
    guard let prompt = writer.markdown(stem) else { return nil }
    let card = Card(
      kind: .choice, prompt: prompt,
      options: options.enumerated().map { place, option in
        Option(
          writer.markdown([
            SourceWriter.Piece(line: option.line, range: option.text, isTrimmed: true)
          ]) ?? "", isCorrect: place + 1 == block.right, lines: option.line + 1...option.line + 1)
      },
      origin: CardOrigin(path: text.path, lines: first + 1...block.key + 1, dialect: Self.dialect))
    var sheet = RoleSheet(lines: first..<block.key + 1, in: text)
    sheet.mark(card)
    return Passage(lines: first..<block.key + 1, roles: sheet.roles, cards: [card])
  }

  /// What stands behind the number of a question: `〔１〕`, `[A-3]`, `問３`, `3.`, `３　`.
  private func behindNumber(_ raw: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    let range = Trim.both(raw, in: bytes)
    if let header = HeaderReader(bytes: bytes).header(of: range), header.number != nil,
      !header.content.isEmpty
    {
      return header.content
    }
    let pairs = [("〔", "〕"), ("[", "]"), ("［", "］"), ("【", "】"), ("(", ")"), ("（", "）")]
    for (open, close) in pairs where bytes[range].starts(with: open.utf8) {
      let inner = range.dropFirst(open.utf8.count)
      guard let end = ByteSearch.first(Array(close.utf8), in: inner.prefix(16), of: bytes),
        number(end: end, from: inner.lowerBound, bytes) == end
      else { continue }
      return Trim.start(end + close.utf8.count..<range.upperBound, in: bytes)
    }
    let stop = min(range.lowerBound + 16, range.upperBound)
    guard let end = number(end: stop, from: range.lowerBound, bytes) else { return range }
    let rest = Trim.start(end..<range.upperBound, in: bytes)
    return rest.lowerBound > end && !rest.isEmpty ? rest : range
  }

  /// Where a number ends that starts at an index, perhaps behind one letter and a dash: `A-3`,
  /// `Ａ－３`; nil where none stands there.
  private func number(end: Int, from start: Int, _ bytes: [UInt8]) -> Int? {
    var at = start
    let head = String(decoding: bytes[start..<end].prefix(6), as: UTF8.self)
    if head.dropFirst().first.map({ "-－‐".contains($0) }) ?? false {
      at += head.prefix(2).utf8.count
    }
    let first = at
    while let (_, length) = digit(at, end, bytes) { at += length }
    return at > first ? at : nil
  }
}
