import Cards

/// Numbered questions with the answer in words behind a label below each, as people copy them to
/// prepare for interviews.
///
///     3) Difference between a sloop and a ketch?
///
///     Ans: A ketch has two masts,
///          the smaller one aft.
struct NumberedAnswers: TextDialect {
  private static let dialect = "numbered-answers"
  private static let fewest = 3
  private static let longestStem = 8
  private static let mostOptions = 24
  private static let longestSection = 40

  func mayOccur(among marks: TextMarks) -> Bool { marks.startsWithDigit && marks.has(":") }

  /// A question: its first line, and that of the label.
  private struct Item {
    var line: Int
    var answer: Int
  }

  func passages(in text: ExamLines) -> [Passage] {
    let items = items(text)
    guard items.count >= Self.fewest, hasLongAnswer(items, text) else { return [] }
    var passages: [Passage] = []
    var tag: String?
    for (place, item) in items.enumerated() {
      let next = place + 1 < items.count ? items[place + 1].line : text.count
      if let section = section(above: item.line, text) { tag = section }
      passages.append(passage(item, before: next, tag: tag, text))
    }
    return passages
  }

  /// The questions; none where a text also says which options are wrong, or why.
  private func items(_ text: ExamLines) -> [Item] {
    var items: [Item] = []
    var asked: Int?
    /// The first numbered line below the last answer: further ones may number options.
    var first: Int?
    for (line, index) in text.firstElements.enumerated() {
      switch text.lines[index].shape {
      case .marker(.correct):
        if let asked, let first, line - asked <= Self.longestStem,
          isAnswer(line, below: max(first, line - Self.mostOptions), text)
        {
          items.append(Item(line: asked, answer: line))
        }
        asked = nil
        first = nil
      case .marker: return []
      case .numbered:
        asked = line
        first = first ?? line
      case .bullet, .heading, .code, .rule: asked = nil
      default:
        if asked != nil, FoldedPrompt.isOption(text.ranges[line], in: text.bytes) { asked = nil }
      }
    }
    return items
  }

  /// Whether a label has words behind it, and not just letters of options, nor what a line from its
  /// question on ends with: the text of an option.
  private func isAnswer(_ line: Int, below asked: Int, _ text: ExamLines) -> Bool {
    let content = text.lines[text.firstElements[line]].content
    return content.count > 8
      && Trim.both(text.ranges[line], in: text.bytes).upperBound
        == content.upperBound
      && !(asked..<line).contains { text.ends($0, with: content) }
  }

  /// Whether an answer goes on below its first line; where none does, others read these lists.
  private func hasLongAnswer(_ items: [Item], _ text: ExamLines) -> Bool {
    items.enumerated().contains { place, item in
      let next = place + 1 < items.count ? items[place + 1].line : text.count
      return (item.answer + 1..<next).contains { !text.isBlank($0) }
    }
  }

  /// The line of a section's name between the answer before and a question; nil for none.
  private func sectionLine(above line: Int, _ text: ExamLines) -> Int? {
    guard line > 1, text.isBlank(line - 1),
      let last = (0..<line).last(where: { !text.isBlank($0) }), last == 0 || text.isBlank(last - 1)
    else { return nil }
    let element = text.lines[text.firstElements[last]]
    let range = text.ranges[last]
    guard element.shape == .text || element.shape == .heading,
      element.shape == .heading || element.indent == 0, range.count <= Self.longestSection,
      element.ending == .open, text.bytes[range].count(where: { $0 == ASCII.space }) < 4
    else { return nil }
    return last
  }

  private func section(above line: Int, _ text: ExamLines) -> String? {
    sectionLine(above: line, text).map {
      text.string(text.lines[text.firstElements[$0]].content)
    }
  }

  private func passage(
    _ item: Item, before next: Int, tag: String?, _ text: ExamLines
  ) -> Passage {
    var end = next
    let below = next < text.count ? sectionLine(above: next, text) : nil
    if let below, below > item.answer { end = below }
    while end > item.answer + 1, text.isBlank(end - 1) { end -= 1 }
    let writer = SourceWriter(text: text)
    func labelled(_ line: Int) -> SourceWriter.Piece {
      SourceWriter.Piece(
        line: line, range: text.lines[text.firstElements[line]].content, isTrimmed: true)
    }
    let card = Card(
      kind: .recall,
      prompt: writer.markdown(
        [labelled(item.line)] + writer.pieces(item.line + 1..<item.answer)) ?? "",
      answer: writer.markdown([labelled(item.answer)] + writer.pieces(item.answer + 1..<end)),
      tags: tag.map { [$0] } ?? [],
      origin: CardOrigin(path: text.path, lines: item.line + 1...end, dialect: Self.dialect))
    let whole = below.map { $0 > item.answer ? $0 + 1 : end } ?? end
    var sheet = RoleSheet(lines: item.line..<whole, in: text)
    sheet.mark(card)
    if whole > end { sheet.mark(whole, .section) }
    return Passage(lines: item.line..<whole, roles: sheet.roles, cards: [card])
  }
}
