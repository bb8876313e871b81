public import Diagnostics

/// An error for each id that two cards have, in one deck or across decks.
///
/// - Parameter decks: all decks of a project.
/// - Returns: an error at the second card, with a note at the first.
public func duplicateIDs(in decks: [Deck]) -> [Diagnostic] {
  // Places are looked up only where they are told: a project has ten thousand ids, and no twins.
  var seen: Set<CardID> = []
  guard decks.contains(where: { $0.cards.contains { isTwin($0.id, &seen) } }) else { return [] }
  var first: [CardID: SourceLocation] = [:]
  var diagnostics: [Diagnostic] = []
  for deck in decks {
    for card in deck.cards {
      guard let id = card.id else { continue }
      let place = SourceLocation(
        path: card.origin?.path ?? deck.path, line: card.origin?.lines.lowerBound ?? 0,
        column: card.origin == nil ? 0 : 1)
      guard let other = first.updateValue(place, forKey: id) else { continue }
      first[id] = other
      diagnostics.append(
        .error(
          "duplicate-id",
          "the id \(id.rawValue) belongs to another card too; delete the line 'id:' of the newer one"
            + " and it gets an id of its own",
          at: place, notes: [.init("the other card", at: other)]))
    }
  }
  return diagnostics.sorted()
}

private func isTwin(_ id: CardID?, _ seen: inout Set<CardID>) -> Bool {
  guard let id else { return false }
  return !seen.insert(id).inserted
}
