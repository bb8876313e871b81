/// Cards that belong together: a folder of card files or one exam text below `Content/`.
public struct Deck: Sendable, Hashable {
  /// Its name in paths and links: lower-case letters, digits and `-`.
  public var name: String
  /// Its title for people.
  public var title: String
  /// BCP 47 language of its text.
  public var language: String
  /// Its cards, in reading order; each has an id.
  public var cards: [Card]
  /// The file or folder it was read from, relative to the project.
  public var path: String

  /// A deck with its cards.
  public init(name: String, title: String, language: String = "en", cards: [Card], path: String) {
    self.name = name
    self.title = title
    self.language = language
    self.cards = cards
    self.path = path
  }
}
