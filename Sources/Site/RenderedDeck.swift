import Cards
import Diagnostics

/// A deck whose cards are rendered, in the publication that it is part of.
struct RenderedDeck: Sendable {
  let publication: Publication
  let source: Deck
  private(set) var cards: [RenderedCard]
  /// What in its cards is to be typeset.
  private(set) var typeset: Typeset
  private let renderer: CardRenderer

  /// Renders all cards of a deck.
  init(
    _ deck: Deck, in publication: Publication, with renderer: CardRenderer,
    diagnostics: inout [Diagnostic]
  ) {
    source = deck
    self.publication = publication
    self.renderer = renderer
    cards = deck.cards.map { renderer.render($0, diagnostics: &diagnostics) }
    typeset = cards.reduce(into: []) { $0.formUnion($1.typeset) }
  }

  /// Leaves what cannot be typeset as its author wrote it.
  mutating func typeset(only available: Typeset) {
    guard !typeset.isSubset(of: available) else { return }
    typeset.formIntersection(available)
    for index in cards.indices { cards[index].typeset.formIntersection(available) }
  }

  var name: String { source.name }
  var title: String { source.title }
  var language: String { source.language }

  /// A card for a page from which `root` leads to the site's folder.
  func card(_ index: Int, root: String) -> RenderedCard {
    guard cards[index].mayShowMedia else { return cards[index] }
    return renderer.moved(cards[index], of: source.cards[index], root: root)
  }

  /// The language of a card's text.
  func language(of index: Int) -> String { source.cards[index].language ?? source.language }
}
