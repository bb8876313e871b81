import Cards

/// Toggles copied from a note taker: a triangle before the question, and below it what it hides.
///
///     ▶ What does a lintel carry?
///     The wall above an opening.
struct ToggleLines: TextDialect {
  private static let dialect = "toggle-lines"
  private static let fewest = 2

  func mayOccur(among marks: TextMarks) -> Bool { marks.starts(byte: 0xE2) }

  func passages(in text: ExamLines) -> [Passage] {
    let toggles = (0..<text.count).compactMap { line in
      words(line, text).map { (line: line, words: $0) }
    }
    guard toggles.count >= Self.fewest else { return [] }
    // Many a list has such a sign before its items; questions they are seldom.
    let asking = Asking(text: text)
    guard toggles.count(where: { asking.asks($0.words) }) * 3 >= toggles.count * 2 else {
      return []
    }
    return toggles.enumerated().compactMap { place, toggle in
      let next = place + 1 < toggles.count ? toggles[place + 1].line : nil
      return passage(toggle.line, toggle.words, next: next, text)
    }
  }

  /// The words behind a triangle; nil for a line without one.
  private func words(_ line: Int, _ text: ExamLines) -> Range<Int>? {
    let bytes = text.bytes
    let range = Trim.both(text.ranges[line], in: bytes)
    guard range.count > 4, bytes[range.lowerBound] == 0xE2,
      text.shape(of: line) != .code
    else { return nil }
    var at = range.lowerBound + 3
    switch (bytes[at - 2], bytes[at - 1]) {
    case (0x96, 0xB6), (0x96, 0xB8), (0x96, 0xBA), (0x96, 0xBC), (0x96, 0xBE), (0x8F, 0xB5): break
    default: return nil
    }
    if bytes[at...].starts(with: [0xEF, 0xB8, 0x8E])
      || bytes[at...].starts(with: [0xEF, 0xB8, 0x8F])
    {
      at += 3
    }
    let words = Trim.start(min(at, range.upperBound)..<range.upperBound, in: bytes)
    return UnplacedLine.hasWords(words, in: bytes) ? words : nil
  }

  private func passage(
    _ line: Int, _ words: Range<Int>, next: Int?, _ text: ExamLines
  ) -> Passage? {
    var end = line + 1
    scanning: while end < next ?? text.count {
      switch text.shape(of: end) {
      case .heading, .rule: break scanning
      case .blank where next == nil && end > line + 1: break scanning
      default: end += 1
      }
    }
    while end > line + 1, text.isBlank(end - 1) { end -= 1 }
    let lines = line..<end
    guard lines.count(where: { FoldedPrompt.isOption(text.ranges[$0], in: text.bytes) }) < 2 else {
      return nil
    }
    let writer = SourceWriter(text: text)
    let front = SourceWriter.Piece(line: line, range: words, isTrimmed: true)
    guard let prompt = writer.markdown([front]),
      let answer = writer.markdown(writer.pieces(lines.dropFirst()))
    else { return nil }
    let card = Card(
      kind: .recall, prompt: prompt, answer: answer,
      origin: CardOrigin(
        path: text.path, lines: line + 1...end, dialect: Self.dialect))
    var sheet = RoleSheet(lines: lines, in: text)
    sheet.mark(card)
    return Passage(lines: lines, roles: sheet.roles, cards: [card])
  }
}
