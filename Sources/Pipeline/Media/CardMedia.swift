import Cards
import CommonMark
import Diagnostics

/// Where a card names a file.
struct MediaReference: Sendable {
  let destination: MarkdownDocument.Destination
  let place: SourceLocation

  /// Where the cards of a deck name files, in reading order.
  static func all(in deck: Deck) -> [MediaReference] {
    var found: [MediaReference] = []
    for card in deck.cards {
      card.eachField { field in
        for destination in MarkdownDocument.destinations(in: field.text) {
          let line = field.sourceLine(of: destination.line)
          let place = SourceLocation(
            path: card.origin?.path ?? deck.path,
            line: line > 0 ? line : card.origin?.lines.lowerBound ?? 0)
          found.append(MediaReference(destination: destination, place: place))
        }
      }
    }
    return found
  }
}

extension Card {
  /// Visits every text of the card, in reading order.
  fileprivate func eachField(_ visit: (Markdown) -> Void) {
    visit(prompt)
    for option in options {
      visit(option.text)
      if let rationale = option.rationale { visit(rationale) }
    }
    if let answer { visit(answer) }
    if let explanation { visit(explanation) }
  }
}
