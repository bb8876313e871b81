import Diagnostics

/// Says which card was taken for which, where that isn't plain.
enum IdentityDoubt {
  /// A warning at the card; nil when there is no doubt.
  ///
  /// - Parameters:
  ///   - pair: what was paired.
  ///   - card: the card as it is now.
  ///   - old: the cards that have ids.
  ///   - lock: what people call the file in which the two can be parted.
  /// - Returns: a warning with the old card's id and first words.
  static func of(
    _ pair: TraceMatcher.Pair, _ card: Card, _ old: [TraceMatcher.Old], lock: String
  ) -> Diagnostic? {
    guard let likeness = pair.likeness, likeness < Likeness.certain || pair.rival != nil else {
      return nil
    }
    let taken = old[pair.old]
    var message = "taken for the card \(taken.id.rawValue) ('\(excerpt(taken.trace))')"
    if let rival = pair.rival.map({ old[$0] }) {
      message += ", though it is like \(rival.id.rawValue) ('\(excerpt(rival.trace))') too"
    }
    message += "; if it is another card, put '-' before \(taken.id.rawValue) in \(lock)"
    let place = SourceLocation(
      path: card.origin?.path ?? "", line: card.origin?.lines.lowerBound ?? 0,
      column: card.origin == nil ? 0 : 1)
    return .warning("identity-doubt", message, at: place)
  }

  /// The first words of an old card's prompt.
  private static func excerpt(_ trace: CardTrace) -> String {
    let words = PlainWords.split(trace.promptWords)
    let first = words.prefix(8).map(\.text).joined(separator: " ")
    return words.count > 8 ? first + " …" : first
  }
}
