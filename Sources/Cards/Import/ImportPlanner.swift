import Diagnostics

/// Makes the plan of an import.
public struct ImportPlanner: Sendable {
  /// The deck's name.
  public let deck: String
  /// The deck's folder, relative to the project, without a slash at its end: `Content/NAME`.
  public let folder: String
  /// Whether the source wins where a person changed the same thing.
  public let overwrites: Bool

  /// A planner for a deck.
  public init(deck: String, folder: String, overwrites: Bool = false) {
    self.deck = deck
    self.folder = folder
    self.overwrites = overwrites
  }

  /// Plans an import.
  ///
  /// Each card is joined field by field with what a person made of its file: `Content/NAME/`'s
  /// `imported.ids` holds what the last import wrote. Cards of another source are taken for the same
  /// only when their prompt is the same.
  ///
  /// - Parameters:
  ///   - incoming: the cards of the source, without ids.
  ///   - deckFile: what the source says of the deck; written when there is no `deck.yml`.
  ///   - existing: all files that lie in the deck's folder now, the import record included.
  ///   - lock: the deck's lock, for card files without an id of their own.
  ///   - textIDs: the id that each incoming card had while its text was a deck, so that the progress
  ///     of its learners goes on; empty when none had any.
  /// - Returns: what would be done; nothing is written.
  public func plan(
    _ incoming: [Card], deckFile: DeckFile = DeckFile(), existing: [TextFile],
    lock: IdentityLock? = nil, textIDs: [CardID?] = []
  ) -> ImportPlan {
    var plan = ImportPlan()
    var folder = ImportFolder(existing, deck: deck, lock: lock)
    plan.diagnostics = folder.diagnostics
    guard !plan.diagnostics.contains(where: { $0.severity == .error }) else { return plan }

    let sources = Set(incoming.map(ImportFolder.source))
    let named = folder.identify(incoming, sources: sources, textIDs: textIDs)
    plan.diagnostics += named.diagnostics
    let orders = OrderKeys.assign(
      named.cards.map { $0.id.flatMap { folder.files[$0]?.file.order } },
      among: folder.files.values.compactMap(\.file.order))
    var namer = CardFileNamer(taken: existing.map { fileName($0.path) })
    for (card, order) in zip(named.cards, orders) {
      guard let id = card.id else { continue }
      let theirs = CardFile(card: card, order: order)
      plan.take(step(id, theirs, &folder, &namer))
    }
    plan.steps += gone(named.cards, folder, sources)
    let text = deckFile.text
    if !text.isEmpty, !existing.contains(where: { DeckFolderReader.isDeckFile($0.path) }) {
      plan.writes.append(TextFile(path: path("deck.yml"), bytes: Array(text.utf8)))
    }
    let record = folder.record.bytes
    if !folder.record.entries.isEmpty, record != folder.recordBytes {
      plan.writes.append(TextFile(path: path(ImportRecord.fileName), bytes: record))
    }
    plan.writes.sort { $0.path < $1.path }
    plan.diagnostics.sort()
    return plan
  }

  private func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// What happens to one incoming card; the record takes note of it.
  private func step(
    _ id: CardID, _ theirs: CardFile, _ folder: inout ImportFolder, _ namer: inout CardFileNamer
  ) -> (step: ImportPlan.Step, write: TextFile?) {
    let base = folder.fields[id]
    guard let mine = folder.files[id] else {
      if base != nil, !overwrites {
        folder.note(theirs, base)
        let prompt = theirs.card.prompt.text.prefix { $0 != "\n" }
        let title = prompt.count > 60 ? prompt.prefix(59) + "…" : prompt
        let remark = "the file of “\(title)” was deleted"
        return (.init(action: .deleted, id: id, path: self.folder, remark: remark), nil)
      }
      folder.note(theirs, FieldHashes(of: theirs))
      let file = TextFile(
        path: path(namer.name(for: theirs.card)), bytes: CardFileWriter().bytes(of: theirs))
      return (.init(action: .create, id: id, path: file.path, remark: ""), file)
    }
    let merge = ThreeWayMerge(
      mine: mine.file, theirs: theirs, base: base ?? .unknown, overwrites: overwrites)
    folder.note(theirs, merge.base)
    let write =
      merge.taken.isEmpty
      ? nil : TextFile(path: mine.path, bytes: CardFileWriter().bytes(of: merge.merged))
    let (action, remark) = Self.words(for: merge)
    return (.init(action: action, id: id, path: mine.path, remark: remark), write)
  }

  private static func words(for merge: ThreeWayMerge) -> (ImportPlan.Action, String) {
    func names(_ fields: [FieldHashes.Field]) -> String {
      fields.map(\.name).joined(separator: ", ")
    }
    let own = merge.edited + merge.declined
    let kept = own.isEmpty ? "" : "\(names(own)) edited by hand and kept"
    if !merge.conflicts.isEmpty {
      let parts = [
        "\(names(merge.conflicts)) changed in both, the file's text is kept",
        merge.taken.isEmpty ? "" : "\(names(merge.taken)) updated",
      ]
      return (.conflict, parts.filter { !$0.isEmpty }.joined(separator: "; "))
    }
    if !merge.taken.isEmpty {
      return (.update, names(merge.taken) + (kept.isEmpty ? "" : "; \(kept)"))
    }
    let differing =
      merge.declined.isEmpty ? "" : " (the text has another \(names(merge.declined)))"
    return kept.isEmpty ? (.unchanged, "") : (.edited, names(own) + differing)
  }

  /// Cards that came from these sources once and are in them no more.
  private func gone(
    _ cards: [Card], _ folder: ImportFolder, _ sources: Set<String>
  ) -> [ImportPlan.Step] {
    let here = Set(cards.compactMap(\.id))
    return folder.record.entries
      .filter { ImportFolder.isFrom(sources, $0) && !here.contains($0.id) }
      .compactMap { entry in
        folder.files[entry.id].map {
          ImportPlan.Step(action: .gone, id: entry.id, path: $0.path, remark: "")
        }
      }
      .sorted { ($0.path, $0.id) < ($1.path, $1.id) }
  }
}

extension ImportPlan {
  /// Adds a step, the file that it writes, and what the author should know of it.
  fileprivate mutating func take(_ result: (step: Step, write: TextFile?)) {
    steps.append(result.step)
    if let write = result.write { writes.append(write) }
    guard result.step.action == .conflict else { return }
    diagnostics.append(
      .warning(
        "import-conflict",
        "\(result.step.remark); take over what you want by hand, or import with --overwrite; "
          + "this is said once",
        at: SourceLocation(path: result.step.path, line: 1, column: 1)))
  }
}
