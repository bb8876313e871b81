import Cards

/// Questions of MediaWiki's quiz extension: the stem and its settings in braces, options below.
///
///     {Which rock comes from lava?
///     |type="()"}
///     - Slate
///     + Basalt
///     || It cools above the ground.
struct WikiQuiz: TextDialect {
  private static let dialect = "wiki-quiz"
  private static let longestStem = 40
  private static let bars = Array("||".utf8)

  func mayOccur(among marks: TextMarks) -> Bool { marks.starts("{") && marks.has("|") }

  func passages(in text: ExamLines) -> [Passage] {
    let found = text.passages { line in
      guard let settings = settings(from: line, text) else { return nil }
      return passage(from: line, settings: settings, text)
    }
    return found.isEmpty ? [] : found + tags(text)
  }

  /// The line of the settings that a stem ends with: `|type="()"}`.
  private func settings(from start: Int, _ text: ExamLines) -> Int? {
    guard text.bytes[words(start, text)].first == UInt8(ascii: "{") else { return nil }
    return (start..<min(text.count, start + Self.longestStem)).first { line in
      guard line == start || !text.isBlank(line) else { return false }
      return bar(line, text) != nil
    }
  }

  /// Where the settings start on a line that ends with them.
  private func bar(_ line: Int, _ text: ExamLines) -> Int? {
    let range = words(line, text)
    guard range.last.map({ text.bytes[$0] == UInt8(ascii: "}") }) ?? false,
      let bar = text.bytes[range].lastIndex(of: UInt8(ascii: "|")),
      text.bytes[Trim.start(bar + 1..<range.upperBound, in: text.bytes)].starts(with: "type=".utf8)
    else { return nil }
    return bar
  }

  private func passage(from start: Int, settings: Int, _ text: ExamLines) -> Passage? {
    let prose = ProseWriter(text: text)
    var stem = LineBuilder()
    for line in start...settings {
      var range = words(line, text)
      if line == start { range.removeFirst() }
      if line == settings, let bar = bar(line, text) { range = range.lowerBound..<bar }
      range = Trim.both(range, in: text.bytes)
      if !range.isEmpty { stem.add(prose.inline(range, line: line + 1)) }
    }
    guard let prompt = stem.markdown else { return nil }
    var options: [Option] = []
    var end = settings + 1
    reading: while end < text.count {
      let range = words(end, text)
      guard let sign = range.first, range.count > 2 else { break }
      let rest = Trim.start(range.dropFirst(), in: text.bytes)
      switch text.bytes[sign] {
      case ASCII.plus, ASCII.dash:
        options.append(
          Option(
            prose.inline(rest, line: end + 1), isCorrect: text.bytes[sign] == ASCII.plus,
            lines: end + 1...end + 1))
      case UInt8(ascii: "|") where text.bytes[range].starts(with: Self.bars) && !options.isEmpty:
        let reason = prose.inline(Trim.start(rest.dropFirst(), in: text.bytes), line: end + 1)
        let last = options.count - 1
        options[last].rationale = LineBuilder.paragraphs(
          [options[last].rationale, reason].compactMap { $0 })
        if let lines = options[last].lines { options[last].lines = lines.lowerBound...end + 1 }
      default: break reading
      }
      end += 1
    }
    guard options.count > 1 else { return nil }
    let lines = start..<end
    let card = Card(
      kind: .choice, prompt: prompt, options: options,
      origin: CardOrigin(path: text.path, lines: start + 1...end, dialect: Self.dialect))
    var sheet = RoleSheet(lines: lines, in: text)
    sheet.mark(card)
    return Passage(lines: lines, roles: sheet.roles, cards: [card])
  }

  /// The lines `<quiz …>` and `</quiz>`.
  private func tags(_ text: ExamLines) -> [Passage] {
    (0..<text.count).filter { line in
      let tag = text.bytes[words(line, text)]
      return tag.starts(with: "<quiz".utf8) || tag.elementsEqual("</quiz>".utf8)
    }.map { Passage(lines: $0..<$0 + 1, roles: [.marker]) }
  }

  private func words(_ line: Int, _ text: ExamLines) -> Range<Int> {
    Trim.both(text.ranges[line], in: text.bytes)
  }
}
