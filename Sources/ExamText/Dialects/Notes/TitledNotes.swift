import Bytes
import Cards

/// Notes with a question for their title and the answer inside: `> [!question]- …` of note takers,
/// `??? question "…"` of documentation.
struct TitledNotes: TextDialect {
  private static let dialect = "titled-notes"

  func mayOccur(among marks: TextMarks) -> Bool {
    marks.starts(">") || marks.starts("?") || marks.starts("!")
  }

  func passages(in text: ExamLines) -> [Passage] {
    var passages: [Passage] = []
    var line = 0
    while line < text.count {
      // Nearly every line is dismissed by its first byte.
      let range = Trim.start(text.ranges[line], in: text.bytes)
      guard let first = range.first, Self.starts.contains(text.bytes[first]) else {
        line += 1
        continue
      }
      let passage = quoted(at: line, text) ?? admonition(at: line, text)
      if let passage { passages.append(passage) }
      line = passage?.lines.upperBound ?? line + 1
    }
    return passages
  }

  /// What notes of both kinds start with.
  private static let starts = ByteSet { ">?!".utf8.contains($0) }

  static let kinds: Set<String> = [
    "question", "faq", "help", "flashcard", "card", "quiz", "qa", "anki",
  ]

  /// `> [!question]- Title`, with the answer quoted below.
  private func quoted(at line: Int, _ text: ExamLines) -> Passage? {
    let bytes = text.bytes
    guard text.shape(of: line) != .code, let inner = unquoted(line, text),
      bytes[inner].starts(with: "[!".utf8),
      let close = bytes[inner].firstIndex(of: UInt8(ascii: "]")),
      Self.kinds.contains(text.string(inner.lowerBound + 2..<close).lowercased())
    else { return nil }
    var title = close + 1..<inner.upperBound
    if let fold = title.first, bytes[fold] == ASCII.dash || bytes[fold] == ASCII.plus {
      title = title.dropFirst()
    }
    var body: [SourceWriter.Piece] = []
    var end = line + 1
    while end < text.count, let inner = unquoted(end, text), !bytes[inner].starts(with: "[!".utf8) {
      body.append(SourceWriter.Piece(line: end, range: inner))
      end += 1
    }
    return card(line..<end, front: title, body, text)
  }

  /// The text behind `>`; nil for a line without one.
  private func unquoted(_ line: Int, _ text: ExamLines) -> Range<Int>? {
    let range = Trim.both(text.ranges[line], in: text.bytes)
    guard let first = range.first, text.bytes[first] == UInt8(ascii: ">") else { return nil }
    let inner = range.dropFirst()
    guard let next = inner.first, text.bytes[next] == ASCII.space else { return inner }
    return inner.dropFirst()
  }

  /// `??? question "Title"`, with the answer indented below.
  private func admonition(at line: Int, _ text: ExamLines) -> Passage? {
    let bytes = text.bytes
    let range = Trim.end(text.ranges[line], in: bytes)
    guard range.count > 6, text.shape(of: line) != .code, let mark = bytes[range].first,
      mark == ASCII.question || mark == ASCII.bang,
      bytes[range].prefix(3).allSatisfy({ $0 == mark })
    else { return nil }
    var at = range.lowerBound + 3
    if bytes[at] == ASCII.plus { at += 1 }
    let rest = Trim.start(at..<range.upperBound, in: bytes)
    guard let quote = bytes[rest].firstIndex(of: UInt8(ascii: "\"")),
      bytes[range.upperBound - 1] == UInt8(ascii: "\""), quote < range.upperBound - 1,
      let kind = text.string(rest.lowerBound..<quote).split(separator: " ").first,
      Self.kinds.contains(kind.lowercased())
    else { return nil }
    var body: [SourceWriter.Piece] = []
    var end = line + 1
    while end < text.count {
      let range = Trim.end(text.ranges[end], in: bytes)
      let inner = withoutIndent(range, bytes)
      guard range.isEmpty || inner.lowerBound > range.lowerBound else { break }
      body.append(SourceWriter.Piece(line: end, range: inner))
      end += 1
    }
    while end > line + 1, text.isBlank(end - 1) {
      end -= 1
      body.removeLast()
    }
    return card(line..<end, front: quote + 1..<range.upperBound - 1, body, text)
  }

  private func withoutIndent(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    if let first = range.first, bytes[first] == ASCII.tab { return range.dropFirst() }
    return bytes[range].starts(with: "    ".utf8) ? range.dropFirst(4) : range
  }

  private func card(
    _ lines: Range<Int>, front: Range<Int>, _ body: [SourceWriter.Piece], _ text: ExamLines
  ) -> Passage? {
    let title = SourceWriter.Piece(
      line: lines.lowerBound, range: Trim.both(front, in: text.bytes), isTrimmed: true)
    return card(lines, [title], body, text)
  }

  /// The card; nil where a side is empty, or where options make it one of another dialect.
  private func card(
    _ lines: Range<Int>, _ front: [SourceWriter.Piece], _ body: [SourceWriter.Piece],
    _ text: ExamLines
  ) -> Passage? {
    let writer = SourceWriter(text: text)
    let options = body.count { FoldedPrompt.isOption($0.range, in: text.bytes) }
    guard options < 2, let prompt = writer.markdown(front), let answer = writer.markdown(body)
    else {
      return nil
    }
    let card = Card(
      kind: .recall, prompt: prompt, answer: answer,
      origin: CardOrigin(
        path: text.path, lines: lines.lowerBound + 1...lines.upperBound, dialect: Self.dialect))
    var sheet = RoleSheet(lines: lines, in: text)
    sheet.mark(card)
    return Passage(lines: lines, roles: sheet.roles, cards: [card])
  }
}
