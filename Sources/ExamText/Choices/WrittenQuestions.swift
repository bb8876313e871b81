import Cards
import Diagnostics

/// Reads the questions between those with options that are answered in words: a numbered header, a
/// stem, "Answer: …"; or a text with gaps between quiz tags.
struct WrittenQuestions {
  let source: ChoiceLines
  let fields: FieldText
  /// Whether a line belongs to a question with options already.
  let taken: [Bool]

  private var lines: [ChoiceLine] { source.lines }
  private var bytes: [UInt8] { source.text.bytes }

  /// What was read, in source order.
  func passages() -> [Passage] {
    source.text.passages { at in
      taken[at] ? nil : answered(at) ?? gapped(at)
    }
  }

  private func isHeader(_ at: Int) -> Bool {
    guard let header = lines[at].header, header.key == nil, !lines[at].isQuoted else {
      return false
    }
    return header.strength != .number
  }

  // MARK: Answered in words

  /// The question that a header starts; nil when no answer follows before the next one.
  private func answered(_ start: Int) -> Passage? {
    guard isHeader(start), let header = lines[start].header else { return nil }
    let level = lines[start].headingLevel ?? 0
    var end = start + 1
    var answer: Int?
    while end < lines.count, !taken[end], !isHeader(end) {
      if lines[end].isLabel(.answer), answer == nil { answer = end }
      if let own = lines[end].headingLevel, level > 0, own <= level { break }
      if lines[end].kind == .rule, answer != nil { break }
      end += 1
    }
    while end > start + 1, lines[end - 1].isBlank { end -= 1 }
    guard let answer, case .label(_, let rest) = lines[answer].kind,
      !repeatsBullet(rest, above: answer, from: start)
    else { return nil }
    var roles: [Int: LineRole] = [:]
    var stem: [FieldText.Piece] = []
    if header.content.isEmpty {
      roles[start] = .marker
    } else {
      take(start, header.content, .prompt, &stem, &roles)
    }
    let asks = header.content.isEmpty && !fields.hasText(start + 1..<answer)
    for at in start + 1..<answer {
      take(at, nil, .prompt, &stem, &roles)
      if asks, lines[at].kind == .summary {
        roles[at] = .prompt
        stem.append(.init(line: at, range: lines[at].range))
      }
    }
    var key: [FieldText.Piece] = []
    var explanation: [FieldText.Piece] = []
    if !rest.isEmpty { take(answer, rest, .answer, &key, &roles) }
    var isKey = rest.isEmpty
    for at in answer + 1..<max(end, answer + 1) {
      if case .label(.explanation, let rest) = lines[at].kind {
        isKey = false
        if !rest.isEmpty { take(at, rest, .explanation, &explanation, &roles) }
      } else if isKey {
        take(at, nil, .answer, &key, &roles)
      } else {
        take(at, nil, .explanation, &explanation, &roles)
      }
    }
    guard let prompt = fields.markdown(stem), let text = fields.markdown(key) else { return nil }
    let card = Card(
      kind: .recall, prompt: prompt, answer: text, explanation: fields.markdown(explanation),
      origin: CardOrigin(path: source.text.path, lines: start + 1...end, dialect: "written-answer"))
    return Passage(
      lines: start..<end, roles: (start..<end).map { roles[$0] ?? .marker }, cards: [card])
  }

  /// Whether an answer is one of the bullets above it, word for word: they are options.
  private func repeatsBullet(_ answer: Range<Int>, above line: Int, from start: Int) -> Bool {
    guard answer.count > 1 else { return false }
    // Two lines or more below a question, and one of them word for word.
    let bare = (start + 1..<line).filter { lines[$0].kind == .text }
    if bare.count > 2, bare.count < 9, lines[bare[0]].range.count > answer.count,
      LineEnding.of(lines[bare[0]].range, in: bytes) == .question,
      bare.dropFirst().contains(where: { bytes[lines[$0].range].elementsEqual(bytes[answer]) })
    {
      return true
    }
    return (start + 1..<line).contains { at in
      let range = lines[at].range
      return range.count >= answer.count + 2 && range.count <= answer.count + 4
        && "-*+".utf8.contains(bytes[range.lowerBound])
        && bytes[range].suffix(answer.count).elementsEqual(bytes[answer])
    }
  }

  /// Puts a line into a field unless it only holds tags.
  private func take(
    _ at: Int, _ range: Range<Int>?, _ role: LineRole, _ field: inout [FieldText.Piece],
    _ roles: inout [Int: LineRole]
  ) {
    switch lines[at].kind {
    case .blank:
      roles[at] = .blank
      field.append(.init(line: at, range: nil))
    case .tags, .summary, .rule: roles[at] = .marker
    default:
      roles[at] = role
      let isTagged = lines[at].kind != .code && bytes[lines[at].range].first == UInt8(ascii: "<")
      field.append(.init(line: at, range: range ?? (isTagged ? lines[at].range : nil)))
    }
  }

  // MARK: Gaps

  /// A quiz whose text has gaps: `<quiz>`, `… [[gap]] …`, `</quiz>`.
  private func gapped(_ start: Int) -> Passage? {
    guard isTag("quiz", start) else { return nil }
    var end = start + 1
    while end < lines.count, !taken[end], !isTag("/quiz", end), !isTag("quiz", end) { end += 1 }
    guard end < lines.count, isTag("/quiz", end) else { return nil }
    var roles: [Int: LineRole] = [:]
    var stem: [FieldText.Piece] = []
    var explanation: [FieldText.Piece] = []
    var isBelow = false
    for at in start + 1..<end {
      if lines[at].kind == .rule { isBelow = true }
      if isBelow {
        take(at, nil, .explanation, &explanation, &roles)
      } else {
        take(at, nil, .prompt, &stem, &roles)
      }
    }
    guard let whole = fields.markdown(stem), let (prompt, gaps) = gaps(of: whole) else {
      return nil
    }
    let card = Card(
      kind: .cloze, prompt: prompt, answer: gaps, explanation: fields.markdown(explanation),
      origin: CardOrigin(
        path: source.text.path, lines: start + 1...end + 1, dialect: "written-answer"))
    return Passage(
      lines: start..<end + 1, roles: (start...end).map { roles[$0] ?? .marker }, cards: [card])
  }

  private func isTag(_ name: String, _ at: Int) -> Bool {
    guard case .tags = lines[at].kind else { return false }
    let range = lines[at].range
    return Tag.name(at: range.lowerBound, in: bytes, end: range.upperBound) == name
  }

  /// A text with its gaps empty, and what stood in them; nil when it has none.
  private func gaps(of text: Markdown) -> (prompt: Markdown, answer: Markdown)? {
    var prompt = ""
    var found: [String] = []
    var rest = text.text[...]
    while let open = rest.firstRange(of: "[["),
      let close = rest[open.upperBound...].firstRange(of: "]]")
    {
      let gap = rest[open.upperBound..<close.lowerBound]
      guard !gap.isEmpty, !gap.contains("\n") else { break }
      prompt += rest[..<open.lowerBound] + "[…]"
      found.append(String(gap))
      rest = rest[close.upperBound...]
    }
    guard let first = found.first else { return nil }
    prompt += rest
    let line = text.sourceLines.last ?? 0
    let answer = found.count == 1 ? first : found.map { "- " + $0 }.joined(separator: "\n")
    return (
      Markdown(prompt, sourceLines: text.sourceLines),
      Markdown(answer, sourceLines: Array(repeating: line, count: found.count))
    )
  }
}
