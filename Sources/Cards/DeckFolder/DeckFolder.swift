/// A folder of card files below `Content/`, as read.
public struct DeckFolder: Sendable, Hashable {
  /// The deck's title, when `deck.yml` has one.
  public var title: String?
  /// The deck's language, when `deck.yml` has one.
  public var language: String?
  /// The cards in reading order; a card that a person just wrote may have no id yet.
  public var cards: [Card] { files.map(\.card) }
  /// What the card files hold, in reading order.
  public var files: [CardFile]

  /// A folder with its parts.
  public init(title: String? = nil, language: String? = nil, files: [CardFile] = []) {
    self.title = title
    self.language = language
    self.files = files
  }
}
