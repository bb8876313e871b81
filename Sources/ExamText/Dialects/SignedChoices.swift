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
        || Self.closers[text.bytes[range.lowerBound + count]] != nil
    else { return nil }
    return withoutSettings(range.dropFirst(count), mayBeSpaced: sign == ASCII.star, text.bytes)
  }

  private static let closers = [
    UInt8(ascii: "["): UInt8(ascii: "]"), UInt8(ascii: "{"): UInt8(ascii: "}"),
  ]
  private static let longestSetting = 80

  /// A text without what its sign is told: `[ordered]`, `[id=heat,columns=2]`, `{b=1,m=-1}`.
  private func withoutSettings(
    _ raw: Range<Int>, mayBeSpaced: Bool, _ bytes: [UInt8]
  ) -> Range<Int> {
    var range = raw
    while true {
      let start = mayBeSpaced ? Trim.start(range, in: bytes) : range
      guard let first = start.first, let closer = Self.closers[bytes[first]],
        let close = bytes[start.prefix(Self.longestSetting)].firstIndex(of: closer)
      else { break }
      let inner = bytes[first + 1..<close]
      // `[label](address)` is a link, `[x]` a box.
      let isSetting = inner.allSatisfy {
        ASCII.isWordByte($0) && $0 < 0x80 || "=,.-_".utf8.contains($0)
      }
      let isWord = start == range || inner.count > 2
      guard isSetting, isWord, close + 1 >= range.upperBound || bytes[close + 1] != ASCII.open
      else { break }
      range = close + 1..<range.upperBound
    }
    let rest = Trim.both(range, in: bytes)
    return rest.isEmpty ? Trim.both(raw, in: bytes) : rest
  }

  private func passage(at start: Int, _ text: ExamLines) -> Passage? {
    guard text.shape(of: start) != .code,
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
