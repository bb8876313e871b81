public import Diagnostics

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
    isDeckFile(path) || isCardFile(path)
  }

  static func isDeckFile(_ path: String) -> Bool { fileName(path) == "deck.yml" }

  static func isCardFile(_ path: String) -> Bool {
    let name = fileName(path)
    guard let first = name.utf8.first, first != UInt8(ascii: "."), first != UInt8(ascii: "_") else {
      return false
    }
    let lowercased = name.lowercased()
    return lowercased.hasSuffix(".md") && lowercased != "readme.md"
  }

  /// Reads a deck's files.
  ///
  /// Cards are sorted by their `order`, then by file name (numbers in names count as numbers).
  ///
  /// - Parameter files: the folder's files in any order; those that `reads` doesn't name are
  ///   skipped.
  /// - Returns: the deck's parts, and what its author should know.
  public func read(_ files: [TextFile]) -> (folder: DeckFolder, diagnostics: [Diagnostic]) {
    var folder = DeckFolder()
    var diagnostics: [Diagnostic] = []
    var cards: [(file: CardFile, path: String)] = []
    for file in files {
      if Self.isDeckFile(file.path) {
        let deck = DeckFileReader.read(file)
        (folder.title, folder.language) = (deck.title, deck.language)
        diagnostics += deck.diagnostics
      } else if Self.isCardFile(file.path) {
        let result = CardFileReader().read(file.bytes, path: file.path)
        diagnostics += result.diagnostics
        if let card = result.file { cards.append((card, file.path)) }
      }
    }
    folder.files = Self.sorted(cards)
    return (folder, diagnostics.sorted())
  }

  private static func sorted(_ cards: [(file: CardFile, path: String)]) -> [CardFile] {
    let keys = cards.map { card in
      (order: card.file.order ?? .infinity, name: NaturalOrder(fileName(card.path)))
    }
    let places = cards.indices.sorted { one, other in
      if keys[one].order != keys[other].order { return keys[one].order < keys[other].order }
      if keys[one].name != keys[other].name { return keys[one].name < keys[other].name }
      return cards[one].path < cards[other].path
    }
    return places.map { cards[$0].file }
  }
}

/// The last part of a path.
func fileName(_ path: String) -> String {
  path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
}
