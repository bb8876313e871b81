import Cards

/// Questions without options among those of Respondus: `Type: F` with what may be written, `Type: E`
/// with what a good answer says.
///
/// Its questions with options are lettered ones like any other.
struct Respondus: TextDialect {
  private static let dialect = "respondus"
  private static let head = Array("type:".utf8)
  private static let kinds: Set<String> = ["f", "fib", "fmb", "e", "ess", "essay", "sa", "mt"]

  private static let truths: Set<String> = ["t/f", "true/false"]

  func mayOccur(among marks: TextMarks) -> Bool {
    (marks.starts("T") || marks.starts("t")) && marks.has(":")
  }

  func passages(in text: ExamLines) -> [Passage] {
    let heads = (0..<text.count).filter { kind($0, text) != nil }
    guard !heads.isEmpty else { return [] }
    var passages: [Passage] = []
    for (place, line) in heads.enumerated() {
      guard let kind = kind(line, text) else { continue }
      if Self.truths.contains(kind), heads.count > 1 {
        passages.append(Passage(lines: line..<line + 1, roles: [.metadata]))
      }
      guard Self.kinds.contains(kind) else { continue }
      let end = place + 1 < heads.count ? heads[place + 1] : text.count
      if let passage = passage(line..<end, text) { passages.append(passage) }
    }
    return passages
  }

  /// What a line `Type: …` says, in small letters.
  private func kind(_ line: Int, _ text: ExamLines) -> String? {
    let range = Trim.both(text.ranges[line], in: text.bytes)
    guard range.count > Self.head.count, range.count < 20,
      zip(text.bytes[range], Self.head).allSatisfy({ ASCII.lower($0) == $1 })
    else { return nil }
    let word = Trim.start(range.dropFirst(Self.head.count), in: text.bytes)
    return text.string(word).lowercased()
  }

  private func passage(_ lines: Range<Int>, _ text: ExamLines) -> Passage? {
    var end = lines.lowerBound + 1
    // A question ends at a blank line with another number below.
    var stem: [SourceWriter.Piece] = []
    var answers: [Markdown] = []
    let writer = SourceWriter(text: text)
    while end < lines.upperBound {
      let range = Trim.both(text.ranges[end], in: text.bytes)
      if range.isEmpty, !answers.isEmpty { break }
      defer { end += 1 }
      if range.isEmpty { continue }
      let plain = text.bytes[range].first == ASCII.star ? range.dropFirst() : range
      if !stem.isEmpty, let content = Self.labelled(plain, answers.count, text.bytes) {
        let piece = SourceWriter.Piece(line: end, range: content, isTrimmed: true)
        if let answer = writer.markdown([piece]) { answers.append(answer) }
      } else if stem.isEmpty, text.string(range).lowercased().hasPrefix("title:") {
        continue
      } else if answers.isEmpty {
        let content = stem.isEmpty ? FoldedPrompt.withoutNumber(range, in: text.bytes) : range
        stem.append(SourceWriter.Piece(line: end, range: content, isTrimmed: true))
      } else {
        return nil
      }
    }
    guard let prompt = writer.markdown(stem) else { return nil }
    let own = lines.lowerBound..<end
    let card = Card(
      kind: .recall, prompt: prompt, answer: LineBuilder.list(answers),
      origin: CardOrigin(
        path: text.path, lines: own.lowerBound + 1...own.upperBound, dialect: Self.dialect))
    var sheet = RoleSheet(lines: own, in: text)
    sheet.mark(card)
    return Passage(lines: own, roles: sheet.roles, cards: [card])
  }

  /// What follows the next letter: `b. text`.
  private static func labelled(_ range: Range<Int>, _ number: Int, _ bytes: [UInt8]) -> Range<Int>?
  {
    guard range.count > 3, Int(ASCII.lower(bytes[range.lowerBound])) == 0x61 + number,
      ".)".utf8.contains(bytes[range.lowerBound + 1]),
      bytes[range.lowerBound + 2] <= ASCII.space
    else { return nil }
    return Trim.start(range.dropFirst(2), in: bytes)
  }
}
