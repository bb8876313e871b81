import Cards
import Diagnostics

/// Reads a Moodle quiz: one question after the other, with the category that it stands in.
struct MoodleReader {
  private let text: ExamLines
  private var sheet: RoleSheet
  private var cards: [Card] = []
  private var diagnostics: [Diagnostic] = []
  private var tags: [String] = []

  /// How deep elements may nest; deeper ones are taken for siblings.
  private static let deepest = 12

  init(text: ExamLines) {
    self.text = text
    sheet = RoleSheet(lines: 0..<text.count, in: text)
  }

  /// The whole text; nil when no question stands in it.
  mutating func passage() -> Passage? {
    var reader = XMLReader(text: text)
    var open: [MoodleElement] = []
    var questions = 0
    while let event = reader.next() {
      switch event {
      case .start(let name, let attributes, let at):
        if open.isEmpty, name != "question" { continue }
        let element = MoodleElement(name, attributes, line: text.lineNumber(at: at.lowerBound))
        open.last?.children.append(element)
        if open.count < Self.deepest { open.append(element) }
      case .end(let name, let at):
        guard let place = open.lastIndex(where: { $0.name == name }) else { continue }
        let last = text.lineNumber(at: at.upperBound - 1)
        for element in open[place...] { element.lines = element.lines.lowerBound...last }
        let element = open[place]
        open.removeSubrange(place...)
        if open.isEmpty {
          questions += 1
          take(element)
        }
      case .text(let content): open.last?.text.append(content)
      }
    }
    if let question = open.first {
      questions += 1
      // What is still open was read up to the end of the text.
      for element in open { element.lines = element.lines.lowerBound...text.count }
      diagnostics.append(
        .warning(
          "unclosed-element",
          "no '</question>' ends this question; it was read up to the end of the file",
          at: text.location(lines: question.lines.lowerBound...text.count)))
      take(question)
    }
    guard questions > 0 else { return nil }
    return Passage(
      lines: 0..<text.count, roles: sheet.roles, cards: cards, diagnostics: diagnostics)
  }

  private mutating func take(_ element: MoodleElement) {
    let type = element.attribute("type")?.lowercased() ?? ""
    if type == "category" {
      let path = element.first("category")?.content
      tags = path.map { CategoryPath.names($0.string) } ?? []
      for line in path?.lines ?? LineMap() { sheet.mark(Int(line), .section) }
      return
    }
    for name in Self.settings { markMetadata(element.all(name)) }
    noteFiles(element)
    var question = MoodleQuestion(element: element, type: type, path: text.path)
    guard let card = question.card(tags: tags) else {
      diagnostics.append(
        .warning(
          "no-card-meaning",
          "a question of the type '\(type)' makes no card; ask it in words to study it",
          at: text.location(lines: element.lines)))
      for line in element.lines { sheet.mark(line, .ignored) }
      return
    }
    sheet.mark(card)
    diagnostics += question.diagnostics
    cards.append(card)
  }

  private mutating func markMetadata(_ elements: [MoodleElement]) {
    for element in elements {
      for part in [element] + element.children {
        for line in part.text.trimmed.lines { sheet.mark(Int(line), .metadata) }
      }
      markMetadata(element.all("tag"))
    }
  }

  /// Pictures that are stored inside the file: Recto reads pictures that are files.
  private mutating func noteFiles(_ question: MoodleElement) {
    var open = [question]
    while let element = open.popLast() {
      open += element.children
      guard element.name == "file" else { continue }
      let name = element.attribute("name") ?? ""
      diagnostics.append(
        .warning(
          "embedded-file",
          "the file '\(name)' is stored inside the XML and was not taken out; "
            + "save it beside the exam text", at: text.location(lines: element.lines)))
      for line in element.lines { sheet.mark(line, .ignored) }
    }
  }

  /// What tells Moodle how to ask, and shows no one anything to study.
  private static let settings = [
    "name", "defaultgrade", "penalty", "hidden", "idnumber", "single", "shuffleanswers",
    "answernumbering", "usecase", "tags", "correctfeedback", "partiallycorrectfeedback",
    "incorrectfeedback", "responseformat", "graderinfo", "units", "unitgradingtype",
    "showstandardinstruction",
  ]
}
