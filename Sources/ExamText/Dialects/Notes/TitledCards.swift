import Bytes
import Cards

/// Decks in Markdown whose every heading of one level is a card: `%` parts the sides, and links
/// without an address are the tags.
///
///     ## What holds a mast?
///     %
///     Shrouds and stays
///
///     [#rig]()
struct TitledCards: TextDialect {
  private static let dialect = "titled-cards"

  func mayOccur(among marks: TextMarks) -> Bool {
    marks.starts("#") && (marks.starts("%") || marks.starts("["))
  }

  func passages(in text: ExamLines) -> [Passage] {
    guard (0..<text.count).contains(where: { isSide($0, text) || tags($0, text) != nil }) else {
      return []
    }
    let headings = (0..<text.count).compactMap { line in
      level(line, text).map { (line: line, level: $0) }
    }
    // The level that most headings have is that of the cards.
    let counts = (1...6).map { level in (level: level, count: headings.count { $0.level == level })
    }
    guard let level = counts.reversed().max(by: { $0.count < $1.count })?.level else { return [] }
    var passages: [Passage] = []
    for (place, heading) in headings.enumerated() where heading.level == level {
      let end = headings[(place + 1)...].first { $0.level <= level }?.line ?? text.count
      if let passage = passage(heading.line..<end, text) { passages.append(passage) }
    }
    return passages
  }

  private func level(_ line: Int, _ text: ExamLines) -> Int? {
    let element = text.lines[text.firstElements[line]]
    guard element.shape != .code, element.shape != .comment else { return nil }
    let range = text.ranges[line]
    let level = text.bytes[range].prefix { $0 == ASCII.hash }.count
    return (1...6).contains(level) && level < range.count
      && text.bytes[range.lowerBound + level] == ASCII.space ? level : nil
  }

  /// A line `%` between front and back.
  private func isSide(_ line: Int, _ text: ExamLines) -> Bool {
    let range = Trim.both(text.ranges[line], in: text.bytes)
    return range.count == 1 && text.bytes[range.lowerBound] == UInt8(ascii: "%")
      && text.shape(of: line) != .code
  }

  /// The tags of a line that is nothing else, `[#rig]() [#mast](./tags.md)`; nil for other lines.
  private func tags(_ line: Int, _ text: ExamLines) -> [String]? {
    let range = Trim.both(text.ranges[line], in: text.bytes)
    guard text.bytes[range].starts(with: "[#".utf8), text.bytes[range].last == ASCII.close,
      text.shape(of: line) != .code
    else { return nil }
    var names: [String] = []
    for word in text.string(range).split(separator: " ") {
      guard word.hasPrefix("[#"), word.hasSuffix(")"), let end = word.firstRange(of: "]("),
        !word.contains("://")
      else { return nil }
      names.append(String(word[..<end.lowerBound].dropFirst(2)))
    }
    return names
  }

  private func passage(_ whole: Range<Int>, _ text: ExamLines) -> Passage? {
    var lines = whole
    while let last = lines.last, text.isBlank(last) { lines.removeLast() }
    let body = Array(lines.dropFirst())
    let middle = body.first { isSide($0, text) }
    let front = body.prefix { $0 < middle ?? 0 }
    let back = body.filter { $0 > middle ?? lines.lowerBound && tags($0, text) == nil }
    let writer = SourceWriter(text: text)
    let title = text.ranges[lines.lowerBound].drop { text.bytes[$0] == ASCII.hash }
    let heading = SourceWriter.Piece(
      line: lines.lowerBound, range: Trim.both(title, in: text.bytes), isTrimmed: true)
    guard let prompt = writer.markdown([heading] + writer.pieces(front)),
      let answer = writer.markdown(writer.pieces(back)),
      body.count(where: { FoldedPrompt.isOption(text.ranges[$0], in: text.bytes) }) < 2
    else { return nil }
    let card = Card(
      kind: .recall, prompt: prompt, answer: answer, tags: body.flatMap { tags($0, text) ?? [] },
      origin: CardOrigin(
        path: text.path, lines: lines.lowerBound + 1...lines.upperBound, dialect: Self.dialect))
    var sheet = RoleSheet(lines: lines, in: text)
    sheet.mark(card)
    for line in body where tags(line, text) != nil { sheet.mark(line + 1, .metadata) }
    return Passage(lines: lines, roles: sheet.roles, cards: [card])
  }
}
