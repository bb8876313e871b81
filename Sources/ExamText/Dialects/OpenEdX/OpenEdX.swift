import Cards

/// The Markdown of Open edX problems: `>>question<<`, `( )` and `(x)` options, `{{reasons}}`.
struct OpenEdX: TextDialect {
  func mayOccur(among marks: TextMarks) -> Bool {
    marks.starts(">") || marks.starts("=")
  }

  func passages(in text: ExamLines) -> [Passage] {
    var passages: [Passage] = []
    var floor = 0
    var line = 0
    while line < text.count {
      let element = text.lines[text.firstElements[line]]
      guard element.shape != .code, asks(line, in: text) else {
        line += 1
        continue
      }
      var reader = OpenEdXReader(text: text, asked: line, floor: floor)
      if let passage = reader.passage() {
        passages.append(passage)
        floor = passage.lines.upperBound
        line = floor
      } else {
        line += 1
      }
    }
    return passages
  }

  /// Whether a line asks: between marks, or right above what may be typed in.
  private func asks(_ line: Int, in text: ExamLines) -> Bool {
    if OpenEdXLine.opensQuestion(text.ranges[line], in: text.bytes) { return true }
    guard text.lines[text.firstElements[line]].ending == .question, line + 1 < text.count,
      let below = (line + 1..<min(line + 3, text.count)).first(where: { !text.isBlank($0) }),
      below == line + 1 && text.marks.starts(">") || hasExplanation(below, text),
      case .accepted = OpenEdXLine(text.ranges[below], in: text.bytes)
    else { return false }
    return text.bytes[Trim.start(text.ranges[below], in: text.bytes)].starts(with: "= ".utf8)
  }

  /// Whether an explanation follows what may be typed in.
  private func hasExplanation(_ line: Int, _ text: ExamLines) -> Bool {
    (line + 1..<min(line + 8, text.count)).contains { below in
      if case .explanation = OpenEdXLine(text.ranges[below], in: text.bytes) { true } else { false }
    }
  }
}
