import Cards

/// The terms of a set as they stand on its page, below "Terms in this set (3)": a line with a term,
/// lines with its definition.
struct TermPairs: TextDialect {
  private static let dialect = "term-pairs"
  private static let mostLines = 12

  func passages(in text: ExamLines) -> [Passage] {
    guard let (head, count) = head(text) else { return [] }
    let blocks = blocks(below: head, text)
    var lines = blocks.flatMap { Array($0) }
    var pairs: [Range<Int>]
    if count > 1, blocks.count != count, let first = blocks.first, first.count >= 2 * count {
      lines = Array(lines.prefix(2 * count))
      pairs = stride(from: 0, to: lines.count, by: 2).map { lines[$0]..<lines[$0 + 1] + 1 }
    } else if !blocks.isEmpty, blocks.allSatisfy({ (2...Self.mostLines).contains($0.count) }) {
      pairs = blocks
    } else if count > 1, blocks.count > count,
      blocks.prefix(count).allSatisfy({ (2...Self.mostLines).contains($0.count) })
    {
      // Below the last pair the page goes on, here and in what follows.
      pairs = Array(blocks.prefix(count))
    } else if count > 1, blocks.count > 2 * count,
      stride(from: 0, to: 2 * count, by: 2).allSatisfy({ blocks[$0].count == 1 })
    {
      pairs = stride(from: 0, to: 2 * count, by: 2).map {
        blocks[$0].lowerBound..<blocks[$0 + 1].upperBound
      }
    } else if lines.count == 2 * count {
      pairs = stride(from: 0, to: lines.count, by: 2).map { lines[$0]..<lines[$0 + 1] + 1 }
    } else {
      return []
    }
    if pairs.count == 1, count > 1, lines.count == 2 * count {
      pairs = stride(from: 0, to: lines.count, by: 2).map { lines[$0]..<lines[$0 + 1] + 1 }
    }
    guard pairs.count * 10 >= count * 8 else { return [] }
    return pairs.compactMap { passage($0, text) }
  }

  /// The line that says how many terms there are, and how many it says.
  private func head(_ text: ExamLines) -> (line: Int, count: Int)? {
    for line in 0..<min(text.count, 60) {
      let range = text.source(of: line, atMost: PhraseSet.longest)
      guard range.count > 6, PageWords.setHeads.contains(range, in: text.bytes) else { continue }
      let digits = text.bytes[range].filter(ASCII.isDigit).prefix(5)
      return (line, ASCII.number(digits))
    }
    return nil
  }

  /// The lines below that blank ones part.
  private func blocks(below head: Int, _ text: ExamLines) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    for line in head + 1..<text.count
    where !text.isBlank(line) {
      if let last = blocks.last, last.upperBound == line {
        blocks[blocks.count - 1] = last.lowerBound..<line + 1
      } else {
        blocks.append(line..<line + 1)
      }
    }
    return blocks
  }

  /// The elements of a line: several where bullets are glued to it.
  private func elements(of line: Int, _ text: ExamLines) -> [Int] {
    let end = line + 1 < text.count ? text.firstElements[line + 1] : text.lines.count
    return Array(text.firstElements[line]..<end)
  }

  private func passage(_ lines: Range<Int>, _ text: ExamLines) -> Passage? {
    let prose = ProseWriter(text: text)
    let answer = lines.dropFirst().filter { !text.isBlank($0) }
    guard let prompt = prose.plain(elements(of: lines.lowerBound, text)) else { return nil }
    let card = Card(
      kind: .recall, prompt: prompt, answer: prose.plain(answer.flatMap { elements(of: $0, text) }),
      origin: CardOrigin(
        path: text.path, lines: lines.lowerBound + 1...lines.upperBound, dialect: Self.dialect))
    var sheet = RoleSheet(lines: lines, in: text)
    sheet.mark(card)
    return Passage(lines: lines, roles: sheet.roles, cards: [card])
  }
}
