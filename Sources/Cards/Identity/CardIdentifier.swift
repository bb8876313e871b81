public import Diagnostics

/// Gives cards their ids: the old one to each card that survived an edit, a new one to a new card.
public struct CardIdentifier: Sendable {
  /// The deck's name: the same card has different ids in two decks.
  public let deck: String

  /// An identifier for the deck with a name.
  public init(deck: String) {
    self.deck = deck
  }

  /// What came of giving ids.
  public struct Result: Sendable, Hashable {
    /// The cards, in the order in which they came, each with an id.
    public var cards: [Card]
    /// The lock to be written; equal to the old one when nothing changed.
    public var lock: IdentityLock
    /// Which card was taken for which, where that isn't plain (`identity-doubt`).
    public var diagnostics: [Diagnostic]
  }

  /// Gives each card that has no id the one it had, or a new one.
  ///
  /// - Parameters:
  ///   - cards: a deck's cards; ids that they have are kept.
  ///   - lock: what the deck's lock file holds; nil when there is none.
  /// - Returns: the cards with ids, and the lock to be written.
  public func identify(_ cards: [Card], lock: IdentityLock? = nil) -> Result {
    Result(cards: cards, lock: lock ?? IdentityLock(), diagnostics: [])
  }
}

/// An error for each id that two cards have, in one deck or across decks.
///
/// - Parameter decks: all decks of a project.
/// - Returns: an error at the second card, with a note at the first.
public func duplicateIDs(in decks: [Deck]) -> [Diagnostic] {
  []
}
