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
  /// Cards are known again by their whole text, else by their prompt if no other has the same,
  /// else by the words that they share. An id that a deleted card had is given again only when the
  /// very same card comes back, letter by letter.
  ///
  /// - Parameters:
  ///   - cards: a deck's cards; ids that they have are kept.
  ///   - lock: what the deck's lock file holds; nil when there is none.
  /// - Returns: the cards with ids, and the lock to be written.
  public func identify(_ cards: [Card], lock: IdentityLock? = nil) -> Result {
    let own = Set(cards.compactMap(\.id))
    let known = (lock ?? IdentityLock()).entries.filter { !own.contains($0.id) }
    let unnamed = cards.indices.filter { cards[$0].id == nil }
    let traces = unnamed.map { CardTrace(of: cards[$0]) }
    let old = known.map {
      TraceMatcher.Old(id: $0.id, trace: $0.trace, reach: $0.isRetired ? .content : .likeness)
    }
    let pairs = TraceMatcher.pairs(old, traces)
    var result = Result(cards: cards, lock: IdentityLock(), diagnostics: [])
    var entries: [IdentityLock.Entry] = []
    for pair in pairs {
      let card = cards[unnamed[pair.new]]
      result.cards[unnamed[pair.new]].id = old[pair.old].id
      if let doubt = IdentityDoubt.of(pair, card, old, lock: "the deck's .ids file") {
        result.diagnostics.append(doubt)
      }
    }
    giveNewIDs(to: &result.cards, unnamed, used: own.union(known.map(\.id)))
    for (place, index) in unnamed.enumerated() {
      guard let id = result.cards[index].id else { continue }
      entries.append(IdentityLock.Entry(id: id, isRetired: false, trace: traces[place]))
    }
    let alive = Set(entries.map(\.id))
    result.lock = IdentityLock(
      entries: (entries + retired(known.filter { !alive.contains($0.id) }))
        .sorted { $0.id < $1.id })
    result.diagnostics.sort()
    return result
  }

  /// New ids, in an order that doesn't hang on where the cards stand.
  func giveNewIDs(to cards: inout [Card], _ unnamed: [Int], used: Set<CardID>) {
    let new = unnamed.filter { cards[$0].id == nil }.map { (IDMaker.seed(of: cards[$0]), $0) }
    var maker = IDMaker(deck: deck, used: used)
    var rest = new.sorted(by: <)[...]
    while let seed = rest.first?.0 {
      // Twins are interchangeable: the smaller id goes to the first, as it does at each later build.
      let twins = rest.prefix { $0.0 == seed }
      let ids = twins.map { _ in maker.id(for: seed) }.sorted()
      for (twin, id) in zip(twins, ids) { cards[twin.1].id = id }
      rest = rest.dropFirst(twins.count)
    }
  }

  /// One entry for each id whose card is no more.
  private func retired(_ entries: [IdentityLock.Entry]) -> [IdentityLock.Entry] {
    var seen: Set<CardID> = []
    return entries.filter { seen.insert($0.id).inserted }.map { entry in
      var entry = entry
      entry.isRetired = true
      entry.trace.promptWords = []
      entry.trace.answerWords = []
      return entry
    }
  }
}
