import Cards
import CommonMark
import Diagnostics

extension MediaCollector {
  /// Collects the files that the cards of a deck name.
  mutating func collect(from deck: Deck) {
    for card in deck.cards {
      let path = card.origin?.path ?? deck.path
      let first = card.origin?.lines.lowerBound ?? 0
      for field in card.fields {
        for destination in MarkdownDocument.destinations(in: field.text) {
          let source = field.sourceLine(of: destination.line)
          let place = SourceLocation(path: path, line: source > 0 ? source : first)
          collect(destination, at: place)
        }
      }
    }
  }
}

extension Card {
  /// Every text of the card, in reading order.
  fileprivate var fields: [Markdown] {
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
