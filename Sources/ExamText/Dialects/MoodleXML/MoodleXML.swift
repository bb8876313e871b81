import Cards
import Diagnostics

/// Moodle's question bank as XML: `<quiz>` with a `<question type="…">` for each question.
struct MoodleXML: TextDialect {
  static let name = "moodle-xml"

  func mayOccur(among marks: TextMarks) -> Bool {
    marks.starts("<")
  }

  func passages(in text: ExamLines) -> [Passage] {
    guard let start = text.bytes.firstIndex(where: { $0 > ASCII.space }),
      text.bytes[start] == UInt8(ascii: "<"), Self.isQuiz(text)
    else { return [] }
    var reader = MoodleReader(text: text)
    guard let passage = reader.passage() else { return [] }
    return [passage]
  }

  /// Whether the first element is a quiz of questions with a type, or such a question.
  private static func isQuiz(_ text: ExamLines) -> Bool {
    var reader = XMLReader(text: text)
    var isInQuiz = false
    while let event = reader.next() {
      guard case .start(let name, let attributes, _) = event else { continue }
      if name == "question" { return attributes.contains { $0.name == "type" } }
      guard isInQuiz || name == "quiz" else { return false }
      isInQuiz = true
    }
    return isInQuiz
  }
}

/// An element of Moodle's XML.
final class MoodleElement {
  let name: String
  let attributes: [(name: String, value: String)]
  /// The lines of its tags and what stands between, from 1.
  var lines: ClosedRange<Int>
  /// Its own text.
  var text = TracedText()
  var children: [MoodleElement] = []

  init(_ name: String, _ attributes: [(name: String, value: String)], line: Int) {
    self.name = name
    self.attributes = attributes
    lines = line...line
  }

  /// The value of an attribute.
  func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// The children with a name.
  func all(_ name: String) -> [MoodleElement] { children.filter { $0.name == name } }

  /// The first child with a name.
  func first(_ name: String) -> MoodleElement? { children.first { $0.name == name } }

  /// The text of its `<text>`, or its own.
  var content: TracedText {
    let inner = first("text")?.text ?? text
    return inner.trimmed
  }

  /// How its text is written.
  var format: TracedText.Format {
    switch attribute("format") {
    case "html": .html
    case "markdown": .markdown
    case "plain_text": .plain
    default: .unknown
    }
  }

  /// Its text as Markdown; nil when nothing would be seen.
  var markdown: Markdown? {
    content.markdown(format)
  }

  /// What is said of an answer: its feedback, and the text of any other element that stands in it.
  var remark: Markdown? {
    LineBuilder.paragraphs(
      children.filter { !Self.partsOfAnswers.contains($0.name) }.compactMap(\.markdown))
  }

  private static let partsOfAnswers = [
    "text", "file", "tolerance", "tolerancetype", "correctanswerformat", "correctanswerlength",
  ]
}
