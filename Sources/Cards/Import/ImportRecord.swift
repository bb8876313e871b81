import Diagnostics

/// What the last import into a folder wrote: a small text file in that folder, one line per card.
struct ImportRecord {
  /// One imported card.
  struct Entry: Hashable {
    /// Its id and what the source said, to know it again.
    var identity: IdentityLock.Entry
    /// What the last import wrote.
    var fields: FieldHashes
    /// The name of the exam text that the card came from.
    var source: String

    var id: CardID { identity.id }
  }

  /// The record's name in the deck's folder.
  static let fileName = "imported.ids"

  /// The cards; after a merge of two branches an id may stand there twice.
  var entries: [Entry] = []
  /// Lines that were left out.
  var diagnostics: [Diagnostic] = []

  /// An empty record.
  init() {}

  /// Reads a record.
  init(_ file: TextFile) {
    (entries, diagnostics) = IdentityLockReader.readLines(
      file.bytes, path: file.path, Self.entry)
  }

  /// The file's content, sorted by id.
  var bytes: [UInt8] {
    var out = Array(Self.header.utf8)
    let lines = Set(entries).map { (id: $0.id, line: Self.line($0)) }
    for line in lines.sorted(by: Self.comesFirst) { out += line.line }
    return out
  }

  private static func comesFirst(
    _ one: (id: CardID, line: [UInt8]), _ other: (id: CardID, line: [UInt8])
  ) -> Bool {
    one.id == other.id ? one.line.lexicographicallyPrecedes(other.line) : one.id < other.id
  }

  private static func line(_ entry: Entry) -> [UInt8] {
    Array("\(entry.source) \(entry.fields.text) ".utf8) + IdentityLock.line(entry.identity)
  }

  private static func entry(_ line: ArraySlice<UInt8>) -> Entry? {
    let parts = line.split(separator: Ascii.space, maxSplits: 2)
    guard parts.count == 3, let fields = FieldHashes(text: parts[1].text),
      let identity = IdentityLockReader.entry(parts[2])
    else { return nil }
    return Entry(identity: identity, fields: fields, source: parts[0].text)
  }

  private static let header = """
    # What Recto imported into this folder, so that the next import can tell what changed here and
    # what changed in the source. Commit this file with the cards. One line per card, sorted by id:
    # source, a hash of each field, id, two hashes, and the words by which the card is known again.

    """
}
