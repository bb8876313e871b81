import Cards
import CommonMark
import Diagnostics

/// Reads the Markdown of every card: what is not shown as meant, and which files it needs.
struct MarkdownReview {
  private(set) var media: MediaCollector
  private var findings: [Diagnostic] = []

  init(project: Project, files: any FileSystem) {
    media = MediaCollector(project: project, files: files)
  }

  /// Everything that came up.
  var diagnostics: [Diagnostic] { findings + media.diagnostics }

  /// Reads the cards of a deck.
  mutating func read(_ deck: Deck) {
    for card in deck.cards {
      let path = card.origin?.path ?? deck.path
      let first = card.origin?.lines.lowerBound ?? 0
      for field in card.fields {
        let document = MarkdownDocument(parsing: field.text)
        for finding in document.findings {
          findings.append(
            .warning(
              finding.code, finding.message,
              at: place(path, field, finding.line, first)))
        }
        for destination in document.destinations {
          media.collect(destination, at: place(path, field, destination.line, first))
        }
      }
    }
  }

  /// A line of a field in the card's file; the card's first line where that is not known.
  private func place(_ path: String, _ field: Markdown, _ line: Int, _ first: Int) -> SourceLocation
  {
    let source = field.sourceLine(of: line)
    return SourceLocation(path: path, line: source > 0 ? source : first, column: 1)
  }
}

extension Card {
  /// Every text of the card, in reading order.
  var fields: [Markdown] {
    var fields = [prompt]
    for option in options {
      fields.append(option.text)
      if let rationale = option.rationale { fields.append(rationale) }
    }
    if let answer { fields.append(answer) }
    if let explanation { fields.append(explanation) }
    return fields
  }
}
