/// What one card file holds: the card, and where it stands among its neighbours.
public struct CardFile: Sendable, Hashable {
  /// The card.
  public var card: Card
  /// Where it stands in its deck: cards with a smaller number come first, those without one last.
  public var order: Double?
  /// Lines of the front matter that mean nothing to us (comments, unknown keys), as written.
  ///
  /// They are kept so that an update of the file doesn't lose what a person or another program
  /// wrote there.
  public var foreignLines: [String]

  /// A file with its parts.
  public init(card: Card, order: Double? = nil, foreignLines: [String] = []) {
    self.card = card
    self.order = order
    self.foreignLines = foreignLines
  }
}
