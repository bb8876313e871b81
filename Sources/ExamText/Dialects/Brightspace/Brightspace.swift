import Cards

/// Questions as Brightspace takes them from CSV files: a row for each part of a question.
///
///     NewQuestion,MC
///     QuestionText,Which metal is liquid?
///     Option,100,Mercury
///     Option,0,Tin
struct Brightspace: TextDialect {
  static let name = "brightspace"
  private static let opener = Array("newquestion".utf8)

  func mayOccur(among marks: TextMarks) -> Bool { marks.starts("N") || marks.starts("n") }

  func passages(in text: ExamLines) -> [Passage] {
    let starts = (0..<text.count).filter { opens($0, text) }
    guard !starts.isEmpty else { return [] }
    let separator = text.bytes[text.ranges[starts[0]].lowerBound + Self.opener.count]
    var reader = RecordReader(text: text, separator: [separator])
    return starts.enumerated().compactMap { place, first in
      let end = place + 1 < starts.count ? starts[place + 1] : text.count
      let rows = reader.records(in: first..<end)
      return BrightspaceQuestion(rows: rows, lines: first..<end, in: text).passage()
    }
  }

  private func opens(_ line: Int, _ text: ExamLines) -> Bool {
    let range = text.ranges[line]
    guard range.count > Self.opener.count + 1,
      text.bytes[range].prefix(Self.opener.count).map(ASCII.lower).elementsEqual(Self.opener)
    else { return false }
    return ",;\t".utf8.contains(text.bytes[range.lowerBound + Self.opener.count])
  }
}
