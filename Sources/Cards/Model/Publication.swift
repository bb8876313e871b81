/// Everything a project publishes: what `Site` and `Print` are made from.
public struct Publication: Sendable, Hashable {
  /// The name that keeps this site's progress apart from other sites' on the same computer.
  ///
  /// Lower-case letters and digits. It must never change once people study.
  public var id: String
  /// The site's title.
  public var title: String
  /// BCP 47 language of the site's own words.
  public var language: String
  /// Where the site will live, such as `https://example.org/exam/`; nil when not told.
  public var baseURL: String?
  /// The decks, in the order in which they are shown; names are unique.
  public var decks: [Deck]
  /// How many new cards a deck brings in a day until a reader chooses; nil when not told.
  public var newCardsPerDay: Int?
  /// The files that cards show.
  public var media: MediaIndex

  /// A publication with its parts.
  public init(
    id: String, title: String, language: String = "en", baseURL: String? = nil,
    decks: [Deck], newCardsPerDay: Int? = nil, media: MediaIndex = MediaIndex()
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.baseURL = baseURL
    self.decks = decks
    self.newCardsPerDay = newCardsPerDay
    self.media = media
  }
}
