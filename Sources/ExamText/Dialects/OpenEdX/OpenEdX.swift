import Cards

/// The Markdown of Open edX problems: `>>question<<`, `( )` and `(x)` options, `{{reasons}}`.
struct OpenEdX: TextDialect {
  func mayOccur(among marks: TextMarks) -> Bool {
    marks.starts(">")
  }

  func passages(in text: ExamLines) -> [Passage] {
    var passages: [Passage] = []
    var floor = 0
    var line = 0
    while line < text.count {
      let element = text.lines[text.firstElements[line]]
      guard element.shape != .code, OpenEdXLine.opensQuestion(text.ranges[line], in: text.bytes)
      else {
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
}
