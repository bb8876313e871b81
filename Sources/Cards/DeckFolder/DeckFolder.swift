public import Diagnostics

/// A folder of card files below `Content/`, as read.
public struct DeckFolder: Sendable, Hashable {
  /// The deck's title, when `deck.yml` has one.
  public var title: String?
  /// The deck's language, when `deck.yml` has one.
  public var language: String?
  /// The cards in reading order; a card that a person just wrote may have no id yet.
  public var cards: [Card]

  /// A folder with its parts.
  public init(title: String? = nil, language: String? = nil, cards: [Card] = []) {
    self.title = title
    self.language = language
    self.cards = cards
  }
}

/// Reads a folder of card files.
public struct DeckFolderReader: Sendable {
  /// A reader.
  public init() {}

  /// Whether a file of a deck's folder is read: card files (`.md`) and `deck.yml`.
  ///
  /// `README.md` and names that start with a dot or an underscore are left alone.
  ///
  /// - Parameter path: the file's path or name.
  /// - Returns: true for a card file and for `deck.yml`.
  public static func reads(_ path: String) -> Bool {
    false
  }

  /// Reads a deck's files.
  ///
  /// Cards are sorted by their `order`, then by file name (numbers in names count as numbers).
  ///
  /// - Parameter files: the folder's files in any order; those that `reads` doesn't name are
  ///   skipped.
  /// - Returns: the deck's parts, and what its author should know.
  public func read(_ files: [TextFile]) -> (folder: DeckFolder, diagnostics: [Diagnostic]) {
    (DeckFolder(), [])
  }
}
