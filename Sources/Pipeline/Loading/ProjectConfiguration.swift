import Print

/// What `recto.yml` says; everything in it is optional.
public struct ProjectConfiguration: Sendable, Hashable {
  /// The site's title.
  public var title: String?
  /// BCP 47 language of the site and of decks that do not tell another; without one a deck's is
  /// guessed from its words, and the site's is English.
  public var language: String?
  /// Where the site will live, such as `https://example.org/exam/`.
  public var baseURL: String?
  /// Names of decks in the order in which they are shown; others follow by name.
  public var decks: [ListedDeck]
  /// The name that keeps this site's progress apart from other sites'.
  public var id: String?

  /// How many new cards a deck brings in a day until a reader chooses.
  public var newCardsPerDay: Int?

  /// The stocks that the project prints on, beside those that Recto knows.
  var sheets: [SheetSpec] = []

  /// A deck that `decks` names, and where.
  public struct ListedDeck: Sendable, Hashable {
    /// The deck's name.
    public var name: String
    /// The title that it is given here; nil when it keeps its own.
    public var title: String?
    /// The line in `recto.yml`, from 1.
    public var line: Int
    /// The column in `recto.yml`, from 1.
    public var column: Int
  }

  /// The keys that `recto.yml` may hold.
  public static let keys = [
    "title", "language", "base-url", "decks", "id", "new-cards-per-day", "sheets",
  ]

  /// What an absent file says.
  public init() {
    decks = []
  }
}
