public import Diagnostics

/// The ids that a deck's cards have, kept in a small text file beside the text.
///
/// `Content/NAME.txt` has `Content/NAME.ids`; a folder `Content/NAME/` has the same when some of its
/// cards were written without an id.
public struct IdentityLock: Sendable, Hashable {
  /// A card that has an id, or had one.
  struct Entry: Sendable, Hashable {
    var id: CardID
    /// Whether the card was deleted: the id is kept so that it is never given again.
    var isRetired: Bool
    var trace: CardTrace
  }

  /// What is known of each card; after a merge of two branches an id may have several entries.
  var entries: [Entry]

  /// A lock without ids.
  public init() {
    entries = []
  }

  /// A lock that holds the entries.
  init(entries: [Entry]) {
    self.entries = entries
  }

  /// Whether it holds no id: such a lock need not be written.
  public var isEmpty: Bool { entries.isEmpty }

  /// The ids of cards that are there, in no promised order.
  public var ids: Set<CardID> { Set(entries.lazy.filter { !$0.isRetired }.map(\.id)) }

  /// The ids of cards that were deleted.
  public var retiredIDs: Set<CardID> { Set(entries.lazy.filter(\.isRetired).map(\.id)) }

  /// Reads a lock file; lines that make no sense are told and left out.
  ///
  /// - Parameters:
  ///   - bytes: the file as it lies on disk.
  ///   - path: what diagnostics call it.
  /// - Returns: the lock, and a diagnostic for each line that was left out.
  public static func read(
    _ bytes: [UInt8], path: String
  ) -> (lock: IdentityLock, diagnostics: [Diagnostic]) {
    IdentityLockReader.read(bytes, path: path)
  }

  /// The file's content: a comment, then one line per card, sorted by id.
  public var bytes: [UInt8] {
    var out = Array(Self.header.utf8)
    for entry in entries.sorted(by: Self.comesFirst) { Self.append(entry, to: &out) }
    return out
  }

  private static func comesFirst(_ one: Entry, _ other: Entry) -> Bool {
    if one.id != other.id { return one.id < other.id }
    return line(one).lexicographicallyPrecedes(line(other))
  }

  /// One card's line, with its line end.
  static func line(_ entry: Entry) -> [UInt8] {
    var line: [UInt8] = []
    append(entry, to: &line)
    return line
  }

  private static func append(_ entry: Entry, to lines: inout [UInt8]) {
    if entry.isRetired { lines.append(Ascii.hyphen) }
    lines += entry.id.rawValue.utf8
    for hash in [entry.trace.prompt, entry.trace.content] {
      lines.append(Ascii.space)
      lines += hexadecimalDigits(hash)
    }
    if !entry.isRetired {
      lines.append(Ascii.space)
      lines += entry.trace.promptWords
      lines += " | ".utf8
      lines += entry.trace.answerWords
    }
    lines.append(Ascii.lineFeed)
  }

  private static let header = """
    # The ids of a deck's cards, kept by Recto so that each card keeps its id when its text changes.
    # Commit this file with the text. One line per card, sorted: id, two hashes, and the words by
    # which the card is known again. A '-' before an id: the card was deleted, its id is never
    # given to another one. Put a '-' there yourself to part a card from an id.

    """
}
