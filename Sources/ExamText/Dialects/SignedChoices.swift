import Cards

/// Questions with signs before their options: `*` a question, `**` one with several right options,
/// `+` a right option, `-` a wrong one.
struct SignedChoices: TextDialect {
  private static let dialect = "signed-choices"

  func passages(in text: ExamLines) -> [Passage] {
    var passages: [Passage] = []
    var line = 0
    while line < text.count {
      let passage = passage(at: line, text)
      if let passage { passages.append(passage) }
      line = passage?.lines.upperBound ?? line + 1
    }
    return passages
  }

  /// The text behind a sign; nil for a line without it.
  private func content(_ line: Int, behind sign: UInt8, _ text: ExamLines) -> Range<Int>? {
    let range = Trim.end(text.ranges[line], in: text.bytes)
    let count = text.bytes[range].prefix { $0 == sign }.count
    guard (1...2).contains(count), sign == ASCII.star || count == 1, range.count > count + 1,
      text.bytes[range.lowerBound + count] == ASCII.space
        || text.bytes[range.lowerBound + count] == UInt8(ascii: "[")
    else { return nil }
    return Trim.both(range.dropFirst(count), in: text.bytes)
  }

  private func passage(at start: Int, _ text: ExamLines) -> Passage? {
    guard text.lines[text.firstElements[start]].shape != .code,
      let first = content(start, behind: ASCII.star, text)
    else { return nil }
    let prose = ProseWriter(text: text)
    var stem = [prose.inline(first, line: start + 1)]
    var options: [Option] = []
    var end = start + 1
    while end < text.count {
      let range = Trim.both(text.ranges[end], in: text.bytes)
      let right = content(end, behind: ASCII.plus, text)
      if let option = right ?? content(end, behind: ASCII.dash, text) {
        options.append(
          Option(
            prose.inline(option, line: end + 1), isCorrect: right != nil, lines: end + 1...end + 1))
      } else if options.isEmpty, !range.isEmpty, content(end, behind: ASCII.star, text) == nil {
        stem.append(prose.inline(range, line: end + 1))
      } else {
        break
      }
      end += 1
    }
    // A list in Markdown may have any of these signs, but hardly one of each.
    guard options.count > 1, options.contains(where: \.isCorrect),
      options.contains(where: { !$0.isCorrect }), let prompt = LineBuilder.paragraphs(stem)
    else { return nil }
    let card = Card(
      kind: .choice, prompt: prompt, options: options,
      origin: CardOrigin(path: text.path, lines: start + 1...end, dialect: Self.dialect))
    var sheet = RoleSheet(lines: start..<end, in: text)
    sheet.mark(card)
    return Passage(lines: start..<end, roles: sheet.roles, cards: [card])
  }
}
