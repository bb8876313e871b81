import Cards
import Diagnostics

/// Lessons whose headings stand between dashes: `## --text--`, `## --answers--` with options
/// between rules, `## --video-solution--` with the number of the right one.
struct DashedSections: TextDialect {
  private static let dialect = "dashed-sections"

  func passages(in text: ExamLines) -> [Passage] {
    text.passages { line in
      name(line, text) == "text" ? passage(at: line, text) : nil
    }
  }

  /// What a heading says between its dashes; nil for any other line.
  private func name(_ line: Int, _ text: ExamLines) -> String? {
    let range = Trim.both(text.ranges[line], in: text.bytes)
    guard range.count > 6, range.count < 40, text.bytes[range.lowerBound] == ASCII.hash else {
      return nil
    }
    let words = Trim.start(range.drop { text.bytes[$0] == ASCII.hash }, in: text.bytes)
    guard words.count > 4, text.bytes[words].starts(with: "--".utf8),
      text.bytes[words].suffix(2).elementsEqual("--".utf8)
    else { return nil }
    return text.string(words.dropFirst(2).dropLast(2))
  }

  private func passage(at start: Int, _ text: ExamLines) -> Passage? {
    var section = "text"
    var stem: [Int] = []
    var options: [[Int]] = [[]]
    var reasons: [Int: [Int]] = [:]
    var key: (line: Int, number: Int)?
    var end = start + 1
    while end < text.count {
      if let next = name(end, text) {
        if key != nil || next == "text" || next == "question" { break }
        section = next
      } else {
        let range = Trim.both(text.ranges[end], in: text.bytes)
        switch section {
        case "text": stem.append(end)
        case "answers" where text.shape(of: end) == .rule: options.append([])
        case "answers": options[options.count - 1].append(end)
        case "feedback" where text.shape(of: end) == .rule:
          options.append([])
          section = "answers"
        case "feedback": reasons[options.count - 1, default: []].append(end)
        case "video-solution" where key == nil && !range.isEmpty:
          key = Int(text.string(range)).map { (end, $0) }
        default: break
        }
        if section == "video-solution", key != nil, range.isEmpty { break }
      }
      end += 1
    }
    let writer = SourceWriter(text: text)
    func field(_ lines: [Int]) -> Markdown? { writer.markdown(writer.pieces(lines)) }
    guard let prompt = field(stem), options.count > 1 else { return nil }
    while end > start, text.isBlank(end - 1) { end -= 1 }
    var card = Card(
      kind: .choice, prompt: prompt,
      origin: CardOrigin(path: text.path, lines: start + 1...end, dialect: Self.dialect))
    for (index, lines) in options.enumerated() {
      guard let words = field(lines), let first = words.sourceLines.first else { return nil }
      card.options.append(
        Option(
          words, isCorrect: key?.number == index + 1, rationale: reasons[index].flatMap(field),
          lines: Int(first)...Int(words.sourceLines.last ?? first)))
    }
    var passage = Passage(lines: start..<end, roles: [], cards: [card])
    if let key, !(1...options.count).contains(key.number) {
      passage.diagnostics.append(
        .warning(
          "unknown-answer",
          "the answer \(key.number) names none of the \(options.count) options; correct the number",
          at: SourceLocation(path: text.path, line: key.line + 1, column: 1)))
    }
    var sheet = RoleSheet(lines: passage.lines, in: text)
    sheet.mark(card)
    passage.roles = sheet.roles
    return passage
  }
}
