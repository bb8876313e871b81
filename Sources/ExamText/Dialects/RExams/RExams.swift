import Cards
import Diagnostics

/// R/exams in R Markdown: a question under a heading, options in a list, the key in a setting.
///
/// Code is shown, never run.
struct RExams: TextDialect {
  static let name = "rexams"

  func mayOccur(among marks: TextMarks) -> Bool {
    marks.starts("e") && marks.has(":")
  }

  func passages(in text: ExamLines) -> [Passage] {
    guard let settings = RExamsSettings(of: text) else { return [] }
    let isCode = text.codeLines
    var passages: [Passage] = []
    var start = 0
    for part in settings.exercises {
      var reader = RExamsReader(
        text: text, lines: start..<part.end, settings: part.settings, isCode: isCode)
      if let passage = reader.passage() { passages.append(passage) }
      start = part.end
    }
    return passages
  }
}

/// The `exname: value` settings of R/exams, wherever they stand in the file.
struct RExamsSettings {
  /// The lines that hold settings, from 0, with name and value.
  private(set) var entries: [(line: Int, name: String, value: String)] = []
  /// Where each exercise of the file ends, from 0.
  private(set) var ends: [Int] = []

  /// The settings of a text; nil when it has no `exsolution` or `extype`, or no such list.
  init?(of text: ExamLines) {
    var solutions: [Int] = []
    var hasList = false
    for (line, range) in text.ranges.enumerated() {
      let content = Trim.both(range, in: text.bytes)
      if RExamsReader.startsList(line, in: text) { hasList = true }
      guard content.count > 3, text.bytes[content].starts(with: "ex".utf8),
        let colon = text.bytes[content.prefix(30)].firstIndex(of: ASCII.colon)
      else { continue }
      let name = text.string(content.lowerBound..<colon)
      guard name.utf8.allSatisfy({ ASCII.isLetter($0) || $0 == ASCII.dot }) else { continue }
      let value = text.string(Trim.start(colon + 1..<content.upperBound, in: text.bytes))
      if name == "exsolution" { solutions.append(line) }
      entries.append((line, name, value))
    }
    guard !solutions.isEmpty, hasList || entries.contains(where: { $0.name == "extype" }) else {
      return nil
    }
    // A heading "Question" below one key and above the next starts another exercise, or the front
    // matter in which the next key stands.
    let first = (0..<text.count).first { RExamsReader.asks(on: $0, in: text) }
    let keysLead = solutions[0] < first ?? 0
    for (key, next) in zip(solutions, solutions.dropFirst()) {
      let start =
        keysLead
        ? (key..<next).last { RExamsReader.isDashes($0, in: text) }
        : (key..<next).first { RExamsReader.asks(on: $0, in: text) }
      if let start { ends.append(start) }
    }
    ends.append(text.count)
  }

  /// The settings of each exercise, and where it ends.
  var exercises: [(settings: RExamsSettings, end: Int)] {
    var rest = entries[...]
    return ends.map { end in
      var part = self
      part.entries = Array(rest.prefix { $0.line < end })
      part.ends = [end]
      rest = rest.dropFirst(part.entries.count)
      return (part, end)
    }
  }

  /// The first value of a name.
  func value(_ name: String) -> String? {
    entries.first { $0.name == name }?.value
  }

  /// The line of a name.
  func line(_ name: String) -> Int? {
    entries.first { $0.name == name }?.line
  }
}
