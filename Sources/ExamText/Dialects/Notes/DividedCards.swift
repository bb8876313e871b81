import Bytes
import Cards

/// Cards one below the other with a line between them and a line between their sides:
/// `<!-- card -->` and `---`, or `---` and `%`.
///
///     What does a sextant measure?
///     ---
///     Angles
///     <!-- card -->
///     A knot is one {{sea mile}} an hour.
struct DividedCards: TextDialect {
  private static let dialect = "divided-cards"
  private static let fewest = 2

  func mayOccur(among marks: TextMarks) -> Bool { marks.starts("<") || marks.starts("%") }

  func passages(in text: ExamLines) -> [Passage] {
    let comments = (0..<text.count).filter { isDivider($0, text) }
    if !comments.isEmpty {
      return passages(text, between: comments) { isRule($0, text) }
    }
    let rules = (0..<text.count).filter { isRule($0, text) }
    guard !rules.isEmpty else { return [] }
    return passages(text, between: rules) { isPercent($0, text) }
  }

  /// Whether a line is `<!-- card -->`.
  private func isDivider(_ line: Int, _ text: ExamLines) -> Bool {
    guard text.shape(of: line) == .comment else { return false }
    let words = text.bytes[text.ranges[line].prefix(40)].filter(ASCII.isLetter)
    return ["card", "newcard", "cardend", "endcard", "nextcard", "flashcard"].contains(
      String(decoding: words, as: UTF8.self).lowercased())
  }

  /// Whether a line is `---`.
  private func isRule(_ line: Int, _ text: ExamLines) -> Bool {
    let range = Trim.end(text.ranges[line], in: text.bytes)
    return range.count >= 3 && text.shape(of: line) != .code
      && text.bytes[range].allSatisfy { $0 == ASCII.dash }
  }

  private func isPercent(_ line: Int, _ text: ExamLines) -> Bool {
    let range = Trim.end(text.ranges[line], in: text.bytes)
    return range.count == 1 && text.bytes[range.lowerBound] == UInt8(ascii: "%")
      && text.shape(of: line) != .code
  }

  /// The cards between the dividers; none where fewer than most parts are cards.
  private func passages(
    _ text: ExamLines, between dividers: [Int], sides isBetween: (Int) -> Bool
  ) -> [Passage] {
    let parts = text.parts(between: dividers)
    let passages = parts.compactMap { passage($0, text, sides: isBetween) }
    let isDeck = passages.count >= Self.fewest && passages.count * 3 >= parts.count * 2
    return isDeck ? passages : []
  }

  private func passage(
    _ lines: Range<Int>, _ text: ExamLines, sides isBetween: (Int) -> Bool
  ) -> Passage? {
    let writer = SourceWriter(text: text)
    let origin = CardOrigin(
      path: text.path, lines: lines.lowerBound + 1...lines.upperBound, dialect: Self.dialect)
    let middle = lines.first(where: isBetween)
    var front = writer.pieces(lines.lowerBound..<(middle ?? lines.upperBound))
    if text.shape(of: lines.lowerBound) == .heading {
      let content = text.lines[text.firstElements[lines.lowerBound]].content
      front[0] = SourceWriter.Piece(line: lines.lowerBound, range: content, isTrimmed: true)
    }
    guard let prompt = writer.markdown(front) else { return nil }
    let back = middle.map { writer.pieces($0 + 1..<lines.upperBound) }.flatMap(writer.markdown)
    var cards: [Card]
    if let cloze = ClozeText(prompt, marks: .braces) {
      cards = cloze.cards(origin: origin)
      for index in cards.indices { cards[index].explanation = back }
    } else {
      guard let back else { return nil }
      cards = [Card(kind: .recall, prompt: prompt, answer: back, origin: origin)]
    }
    var sheet = RoleSheet(lines: lines, in: text)
    for card in cards { sheet.mark(card) }
    return Passage(lines: lines, roles: sheet.roles, cards: cards)
  }
}
