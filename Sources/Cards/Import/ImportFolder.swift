import Diagnostics

/// A deck's folder as an import finds it.
struct ImportFolder {
  /// The card files, by id.
  private(set) var files: [CardID: (file: CardFile, path: String)] = [:]
  /// What the last import wrote; `note` changes it to what this one writes.
  private(set) var record = ImportRecord()
  /// The record's file, to see whether it changes.
  private(set) var recordBytes: [UInt8] = []
  /// What the last import wrote, by id.
  private(set) var fields: [CardID: FieldHashes] = [:]
  /// What stands in the way.
  private(set) var diagnostics: [Diagnostic] = []
  private let deck: String
  private var usedIDs: Set<CardID>
  /// The record's entries of each id, to change them in place.
  private var places: [CardID: Int] = [:]

  /// Reads what lies in a deck's folder.
  init(_ existing: [TextFile], deck: String, lock: IdentityLock?) {
    self.deck = deck
    usedIDs = (lock?.ids ?? []).union(lock?.retiredIDs ?? [])
    readCards(existing, lock)
    if let file = existing.first(where: { fileName($0.path) == ImportRecord.fileName }) {
      let read = ImportRecord(file)
      recordBytes = file.bytes
      diagnostics += read.diagnostics
      for entry in read.entries { add(entry) }
    }
    usedIDs.formUnion(files.keys)
    usedIDs.formUnion(fields.keys)
  }

  private mutating func readCards(_ existing: [TextFile], _ lock: IdentityLock?) {
    var read: [CardFile] = []
    for file in existing.sorted(by: { $0.path < $1.path })
    where DeckFolderReader.isCardFile(file.path) {
      let (card, findings) = CardFileReader().read(file.bytes, path: file.path)
      diagnostics += findings.filter { $0.severity == .error }
      if let card { read.append(card) }
    }
    let cards = CardIdentifier(deck: deck).identify(read.map(\.card), lock: lock).cards
    diagnostics += duplicateIDs(in: [Deck(name: deck, title: "", cards: cards, path: "")])
    for (index, card) in cards.enumerated() {
      guard let id = card.id else { continue }
      read[index].card = card
      files[id] = (read[index], card.origin?.path ?? "")
    }
  }

  /// Adds an entry of the record; of two with one id the later one wins.
  private mutating func add(_ entry: ImportRecord.Entry) {
    if let place = places[entry.id] {
      record.entries[place] = entry
    } else {
      places[entry.id] = record.entries.count
      record.entries.append(entry)
    }
    fields[entry.id] = entry.fields
  }

  /// The name by which the record knows a card's source: its file's, wherever it lies now.
  static func source(of card: Card) -> String {
    card.origin.map { deckSlug(for: fileName($0.path)) } ?? "none"
  }

  /// Whether an entry came from one of some sources; older records hold a source's whole path.
  static func isFrom(_ sources: Set<String>, _ entry: ImportRecord.Entry) -> Bool {
    sources.contains(entry.source) || sources.contains { entry.source.hasSuffix("-" + $0) }
  }

  /// Gives ids to the cards of a source: those that they had in the folder, else those that they
  /// had as cards of the text, or new ones.
  func identify(
    _ incoming: [Card], sources: Set<String>, textIDs: [CardID?] = []
  ) -> (cards: [Card], diagnostics: [Diagnostic]) {
    var cards = incoming
    let unnamed = cards.indices.filter { cards[$0].id == nil }
    let own = Set(cards.compactMap(\.id))
    let old = known(sources).filter { !own.contains($0.id) }
    let pairs = TraceMatcher.pairs(old, unnamed.map { CardTrace(of: cards[$0]) })
    var diagnostics: [Diagnostic] = []
    for pair in pairs {
      let card = cards[unnamed[pair.new]]
      cards[unnamed[pair.new]].id = old[pair.old].id
      let doubt = IdentityDoubt.of(pair, card, old, lock: "the folder's \(ImportRecord.fileName)")
      if let doubt { diagnostics.append(doubt) }
    }
    var used = usedIDs.union(own)
    for (index, id) in zip(cards.indices, textIDs) where cards[index].id == nil {
      if let id, used.insert(id).inserted { cards[index].id = id }
    }
    CardIdentifier(deck: deck).giveNewIDs(to: &cards, unnamed, used: used)
    return (cards, diagnostics)
  }

  /// All cards that an incoming one may be: as the source had them, and as they are now.
  private func known(_ sources: Set<String>) -> [TraceMatcher.Old] {
    var reaches: [CardID: TraceMatcher.Reach] = [:]
    var old: [TraceMatcher.Old] = []
    for entry in record.entries {
      let reach: TraceMatcher.Reach =
        entry.identity.isRetired
        ? .content : Self.isFrom(sources, entry) ? .likeness : .prompt
      reaches[entry.id] = reach
      old.append(.init(id: entry.id, trace: entry.identity.trace, reach: reach))
    }
    let fallback: TraceMatcher.Reach = record.entries.isEmpty ? .likeness : .prompt
    for (id, file) in files.sorted(by: { $0.key < $1.key }) {
      let trace = CardTrace(of: file.file.card)
      old.append(.init(id: id, trace: trace, reach: reaches[id] ?? fallback))
    }
    return old
  }

  /// Notes what this import leaves behind for a card.
  mutating func note(_ theirs: CardFile, _ fields: FieldHashes?) {
    guard let id = theirs.card.id else { return }
    add(
      ImportRecord.Entry(
        identity: IdentityLock.Entry(id: id, isRetired: false, trace: CardTrace(of: theirs.card)),
        fields: fields ?? .unknown, source: Self.source(of: theirs.card)))
  }
}
