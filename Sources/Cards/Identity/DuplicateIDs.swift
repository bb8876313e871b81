public import Diagnostics

/// An error for each id that two cards have, in one deck or across decks.
///
/// - Parameter decks: all decks of a project.
/// - Returns: an error at the second card, with a note at the first.
public func duplicateIDs(in decks: [Deck]) -> [Diagnostic] {
  // Places are looked up only where they are told: a project has ten thousand ids, and no twins.
  var seen: Set<CardID> = []
  seen.reserveCapacity(decks.reduce(0) { $0 + $1.cards.count })
  guard decks.contains(where: { holdsTwin($0, &seen) }) else { return [] }
  var first: [CardID: Owner] = [:]
  var diagnostics: [Diagnostic] = []
  for deck in decks {
    for card in deck.cards {
      guard let id = card.id else { continue }
      let owner = Owner(card, in: deck)
      guard let other = first.updateValue(owner, forKey: id) else { continue }
      first[id] = other
      diagnostics.append(
        .error(
          "duplicate-id",
          "the id \(id.rawValue) belongs to another card too; \(remedy(owner, other))",
          at: owner.place, notes: [.init("the other card", at: other.place)]))
    }
  }
  return diagnostics.sorted()
}

private func holdsTwin(_ deck: Deck, _ seen: inout Set<CardID>) -> Bool {
  for index in deck.cards.indices {
    if let id = deck.cards[index].id, !seen.insert(id).inserted { return true }
  }
  return false
}

/// A card that has an id.
private struct Owner {
  let place: SourceLocation
  /// Whether the id stands in a card's file, not in the lock file of a text.
  let hasFile: Bool

  init(_ card: Card, in deck: Deck) {
    place = SourceLocation(
      path: card.origin?.path ?? deck.path, line: card.origin?.lines.lowerBound ?? 0,
      column: card.origin == nil ? 0 : 1)
    hasFile = card.origin.map { $0.dialect == CardFileReader.dialect } ?? true
  }
}

/// What to do: a text that shares ids with card files was imported and left beside them.
private func remedy(_ one: Owner, _ other: Owner) -> String {
  if one.hasFile != other.hasFile, let text = [one, other].first(where: { !$0.hasFile }) {
    return "'\(text.place.path)' was imported, so move it out of 'Content'"
  }
  return "delete the line 'id:' of the newer one and it gets an id of its own"
}
