import Cards
import Diagnostics

/// Moodle's GIFT: a stem, then the answers in braces, `=` before right ones and `~` before wrong.
struct GIFT: TextDialect {
  static let name = "gift"

  func mayOccur(among marks: TextMarks) -> Bool {
    marks.has("{")
  }

  func passages(in text: ExamLines) -> [Passage] {
    // What XML of other tools holds in braces are formulas.
    if isXML(text) { return [] }
    var finder = GIFTFinder(text: text)
    let parts = finder.parts()
    guard parts.contains(where: { $0.isQuestion && !isSample($0, text) }) else { return [] }
    var reader = GIFTPassages(text: text)
    for part in parts { reader.take(part) }
    return reader.passages
  }

  private func isXML(_ text: ExamLines) -> Bool {
    let start = text.bytes.drop { $0 <= ASCII.space }
    return start.starts(with: "<?".utf8) || start.starts(with: "<quiz".utf8)
  }

  /// Whether a question is one of documentation's samples.
  private func isSample(_ part: GIFTPart, _ text: ExamLines) -> Bool {
    guard case .question(let question) = part else { return false }
    return text.isIndentedCode(question.lines.lowerBound)
  }
}

/// Makes passages of the parts of a GIFT text.
private struct GIFTPassages {
  let text: ExamLines
  var passages: [Passage] = []
  private var tags: [String] = []

  init(text: ExamLines) {
    self.text = text
  }

  /// Leaves out lines that make no card, and says why.
  private mutating func passOver(_ lines: Range<Int>, code: String, _ reason: String) {
    let note = Diagnostic.note(
      code, reason, at: text.location(lines: lines.lowerBound + 1...lines.upperBound))
    let roles = RoleSheet(lines: lines, in: text).roles
    passages.append(
      Passage(
        lines: lines, roles: roles.map { $0 == .marker ? .ignored : $0 }, diagnostics: [note]))
  }

  mutating func take(_ part: GIFTPart) {
    switch part {
    case .comment(let lines):
      passOver(lines, code: "comment", "a comment; it is not part of any card")
    case .category(let line, let path):
      tags = Self.tags(of: text.string(path))
      passages.append(Passage(lines: line..<line + 1, roles: [.section]))
    case .description(let lines):
      passOver(
        lines, code: "description-only", "a text without an answer in braces; it makes no card")
    case .question(let question):
      var reader = GIFTQuestionReader(text: text, question: question)
      passages.append(reader.passage(tags: tags))
    }
  }

  /// The names on a category's path that say what the questions are about.
  private static func tags(of path: String) -> [String] {
    var tags: [String] = []
    for name in CategoryPath.names(path) where !tags.contains(name) { tags.append(name) }
    return tags
  }
}

/// The path of a question category as Moodle writes it: `$course$/top/Biology/Cells`.
enum CategoryPath {
  /// The names on the path without those that every course has; `//` is a slash in a name.
  static func names(_ path: String) -> [String] {
    var names: [String] = []
    var name = ""
    var rest = path[...]
    while let character = rest.popFirst() {
      if character != "/" {
        name.append(character)
      } else if rest.first == "/" {
        name.append(rest.removeFirst())
      } else {
        names.append(name)
        name = ""
      }
    }
    names.append(name)
    return names.map(trimmed).filter { name in
      !name.isEmpty && name != "top" && !(name.first == "$" && name.last == "$")
    }
  }

  private static func trimmed(_ name: String) -> String {
    var name = name[...]
    while name.first?.isWhitespace == true { name.removeFirst() }
    while name.last?.isWhitespace == true { name.removeLast() }
    return String(name)
  }
}
