/// Joins what a person and a source made of one card.
struct ThreeWayMerge {
  /// The card to be written.
  private(set) var merged: CardFile
  /// What the next import compares with.
  private(set) var base: FieldHashes
  /// Fields taken over from the source.
  private(set) var taken: [FieldHashes.Field] = []
  /// Fields that the person changed and the source did not.
  private(set) var edited: [FieldHashes.Field] = []
  /// Fields that both changed, each in another way.
  private(set) var conflicts: [FieldHashes.Field] = []
  /// The same, but the person knows it from an earlier import and has kept the file's text.
  private(set) var declined: [FieldHashes.Field] = []

  /// Joins field by field.
  ///
  /// - Parameters:
  ///   - mine: the file as it lies in the folder.
  ///   - theirs: the card as the source has it now.
  ///   - base: what the last import wrote.
  ///   - overwrites: whether the source wins where both changed a field.
  init(mine: CardFile, theirs: CardFile, base: FieldHashes, overwrites: Bool) {
    merged = mine
    let before = base
    self.base = base
    let now = FieldHashes(of: mine)
    let incoming = FieldHashes(of: theirs)
    let nothing = FieldHashes(of: CardFile(card: Card(kind: .recall, prompt: "")))
    for field in FieldHashes.Field.allCases {
      self.base.noteTold(field)
      if now[field] == incoming[field] {
        self.base[field] = incoming[field]
      } else if before[field] == now[field] {
        take(field, theirs, incoming)
      } else if before[field] == incoming[field] {
        if field != .order { edited.append(field) }
      } else if before[field] == 0, Self.isExtra(field), incoming[field] == nothing[field] {
        // Nothing is known of the past, and the source is silent: what is there stays.
        self.base[field] = incoming[field]
      } else if field == .order {
        self.base[field] = incoming[field]
      } else if overwrites {
        take(field, theirs, incoming)
      } else {
        self.base.noteTold(field, incoming[field])
        if before.hasTold(field, incoming[field]) {
          declined.append(field)
        } else {
          conflicts.append(field)
        }
      }
    }
  }

  /// Whether a source often doesn't have a field at all.
  private static func isExtra(_ field: FieldHashes.Field) -> Bool {
    [.tags, .source, .language, .explanation, .order].contains(field)
  }

  private mutating func take(
    _ field: FieldHashes.Field, _ theirs: CardFile, _ incoming: FieldHashes
  ) {
    base[field] = incoming[field]
    taken.append(field)
    switch field {
    case .prompt: merged.card.prompt = theirs.card.prompt
    case .options: merged.card.options = theirs.card.options
    case .answer: merged.card.answer = theirs.card.answer
    case .explanation: merged.card.explanation = theirs.card.explanation
    case .tags: merged.card.tags = theirs.card.tags
    case .source: merged.card.source = theirs.card.source
    case .language: merged.card.language = theirs.card.language
    case .kind: merged.card.kind = theirs.card.kind
    case .order: merged.order = theirs.order
    }
  }
}
