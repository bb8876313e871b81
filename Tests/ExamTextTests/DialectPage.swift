import Cards
import Diagnostics
import ExamText
import Foundation

/// The page that shows each dialect, made of the fixtures and of what is understood of them.
enum DialectPage {
  /// The project's folder.
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Where the page lies.
  static let file = root.appendingPathComponent("docs/dialects.md")

  /// The fixtures, by name.
  static func fixtures() throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: root.appendingPathComponent("Tests/Dialects"), includingPropertiesForKeys: nil
    )
    .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  /// What is understood of a fixture.
  static func understanding(of fixture: URL) throws -> Understanding {
    ExamReader().read([UInt8](try Data(contentsOf: fixture)), path: fixture.lastPathComponent)
  }

  /// The page as it should be.
  static func text() throws -> String {
    var page = """
      # What Recto reads

      Paste exam text in any of these shapes: each question's shape is recognised by itself, and one file
      may mix them. What each example becomes stands below it. This page is made from
      `Tests/Dialects` and checked by the tests.

      """
    for fixture in try fixtures() {
      page += try section(fixture)
    }
    return page
  }

  private static func section(_ fixture: URL) throws -> String {
    let stem = fixture.deletingPathExtension().lastPathComponent.drop { $0.isNumber || $0 == "-" }
    let name = stem.replacingOccurrences(of: "-", with: " ")
    let result = try understanding(of: fixture)
    let source = try String(contentsOf: fixture, encoding: .utf8)
    var text = "\n## " + name.prefix(1).uppercased() + name.dropFirst() + "\n\n"
    text += "````\n" + source + "````\n\n"
    for card in result.cards { text += line(card) }
    for diagnostic in result.diagnostics {
      text += "- \(diagnostic.severity): \(diagnostic.code)\n"
    }
    return text
  }

  private static func line(_ card: Card) -> String {
    var parts = ["asks \(quoted(card.prompt))"]
    parts.append("right: " + card.answers.map(quoted).joined(separator: ", "))
    if !card.distractors.isEmpty {
      parts.append("wrong: " + card.distractors.map(wrong).joined(separator: ", "))
    }
    if let explanation = card.explanation { parts.append("explains \(quoted(explanation))") }
    if !card.tags.isEmpty { parts.append("tags: " + card.tags.joined(separator: ", ")) }
    let dialect = card.origin?.dialect ?? ""
    return "- a \(card.kind) card (`\(dialect)`) "
      + parts.joined(separator: "; ") + "\n"
  }

  private static func wrong(_ option: Option) -> String {
    quoted(option.text) + (option.rationale.map { " (\(quoted($0)))" } ?? "")
  }

  /// A field in one line.
  private static func quoted(_ markdown: Markdown) -> String {
    "“" + markdown.text.split(separator: "\n").joined(separator: " ⏎ ") + "”"
  }
}
