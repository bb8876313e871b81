import Cards

/// Exams written in LaTeX: the `exam` class and its likes, lists with `\correct` items, and the
/// environments of Auto Multiple Choice and of Moodle's package.
struct LaTeXExam: TextDialect {
  static let name = "latex-exam"

  func mayOccur(among marks: TextMarks) -> Bool { marks.starts("\\") }

  func passages(in text: ExamLines) -> [Passage] {
    guard Self.looksLikeIt(text) else { return [] }
    var reader = LaTeXReader(text: text)
    let questions = reader.questions()
    var passages: [Passage] = []
    for question in questions {
      guard let card = question.card(path: text.path) else { continue }
      let lines = question.first - 1..<question.last
      if let last = passages.indices.last, passages[last].lines.upperBound > lines.lowerBound {
        passages[last].cards.append(card)
        let start = passages[last].lines.lowerBound
        passages[last].lines = start..<max(passages[last].lines.upperBound, lines.upperBound)
      } else {
        passages.append(Passage(lines: lines, roles: [], cards: [card]))
      }
    }
    for index in passages.indices {
      var sheet = RoleSheet(lines: passages[index].lines, in: text)
      for card in passages[index].cards { sheet.mark(card) }
      passages[index].roles = sheet.roles
    }
    return passages.isEmpty ? [] : passages + commands(between: passages, text)
  }

  private static let starts: Set<String> = [
    "question", "titledquestion", "part", "item", "begin", "bonusquestion",
  ]

  /// Whether lines start with commands that ask something and others say what is right.
  private static func looksLikeIt(_ text: ExamLines) -> Bool {
    for range in text.ranges {
      let line = Trim.start(range, in: text.bytes)
      guard let first = line.first, text.bytes[first] == UInt8(ascii: "\\") else { continue }
      let name = text.bytes[line.dropFirst()].prefix { ASCII.isLetter($0) }
      guard name.count <= 16 else { continue }
      if starts.contains(String(decoding: name, as: UTF8.self)) { return true }
    }
    return false
  }

  /// The lines outside of questions that only hold commands: they say nothing to be studied.
  private func commands(between passages: [Passage], _ text: ExamLines) -> [Passage] {
    var found: [Passage] = []
    var next = 0
    var inPreamble = false
    for line in 0..<text.count {
      while next < passages.count, passages[next].lines.upperBound <= line { next += 1 }
      if next < passages.count, passages[next].lines.contains(line) { continue }
      let range = Trim.start(text.ranges[line], in: text.bytes)
      guard let first = range.first else { continue }
      let words = text.bytes[range]
      if words.starts(with: "\\documentclass".utf8) { inPreamble = true }
      if words.starts(with: "\\begin{document}".utf8) { inPreamble = false }
      let isCommand =
        text.bytes[first] == UInt8(ascii: "\\") || words.first == UInt8(ascii: "%")
        || words.elementsEqual("}".utf8)
      guard inPreamble || isCommand else { continue }
      found.append(Passage(lines: line..<line + 1, roles: [inPreamble ? .metadata : .marker]))
    }
    return found
  }
}
