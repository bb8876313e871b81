import Cards
import Diagnostics
import ExamText

/// Turns exam texts into a deck with one Markdown file per card.
public struct ImportAction: Sendable {
  /// The texts, as named on the command line.
  public var paths: [String]
  /// The deck's name.
  public var deck: String
  /// Whether to say what would be done, and write nothing.
  public var isDryRun: Bool
  /// Whether the text wins where a person changed the same thing.
  public var overwrites: Bool

  /// An import of texts into a deck.
  public init(paths: [String], deck: String, isDryRun: Bool = false, overwrites: Bool = false) {
    self.paths = paths
    self.deck = deck
    self.isDryRun = isDryRun
    self.overwrites = overwrites
  }

  /// Imports the texts.
  public func run(_ workspace: Workspace) -> ExitStatus {
    guard deckSlug(for: deck) == deck, !deck.isEmpty else {
      let proposal = deckSlug(for: deck)
      workspace.console.error(
        "error: a deck's name is lower-case letters, digits and '-'"
          + (proposal.isEmpty ? "\n" : ", such as '\(proposal)'\n"))
      return .usage
    }
    var diagnostics: [Diagnostic] = []
    var cards: [Card] = []
    var textIDs: [CardID?] = []
    var deckFile = DeckFile()
    for path in paths {
      do throws(FileError) {
        let understanding = ExamReader().read(
          try TextFileReader(files: workspace.files).read(path), path: path)
        diagnostics += understanding.diagnostics
        cards += understanding.cards
        textIDs += try ids(of: understanding.cards, in: path, workspace)
        deckFile.title = deckFile.title ?? understanding.title
        deckFile.language = deckFile.language ?? understanding.language
      } catch {
        diagnostics.append(TextFileReader.diagnostic(error, shown: path))
      }
    }
    diagnostics = PublishingRules.applied(to: diagnostics)
    let source = DiagnosticReporter(workspace: workspace, pathsAreInProject: false)
    if diagnostics.contains(where: { $0.severity == .error }) {
      source.report(diagnostics)
      workspace.console.error("nothing was written: \(DiagnosticTally(diagnostics).text)\n")
      return .failure
    }
    source.report(diagnostics)
    return apply(cards, textIDs, deckFile, workspace)
  }

  /// The ids that the lock file beside a text holds for its cards.
  private func ids(
    of cards: [Card], in path: String, _ workspace: Workspace
  ) throws(FileError) -> [CardID?] {
    let source = DeckSource(kind: .text, path: path, name: deckSlug(for: Path.stem(path)))
    guard try workspace.files.info(source.lockPath) != nil else { return cards.map(\.id) }
    let (lock, _) = IdentityLock.read(
      try workspace.files.read(source.lockPath), path: source.lockPath)
    let known = lock.ids
    return CardIdentifier(deck: source.name).identify(cards, lock: lock).cards.map { card in
      card.id.flatMap { known.contains($0) ? $0 : nil }
    }
  }

  /// Makes the plan, says it, and does it.
  private func apply(
    _ cards: [Card], _ textIDs: [CardID?], _ deckFile: DeckFile, _ workspace: Workspace
  ) -> ExitStatus {
    let folder = Path.join(Project.contentName, deck)
    let reporter = DiagnosticReporter(workspace: workspace)
    do throws(FileError) {
      let existing = try existingFiles(folder, workspace)
      let plan = ImportPlanner(deck: deck, folder: folder, overwrites: overwrites)
        .plan(cards, deckFile: deckFile, existing: existing, textIDs: textIDs)
      reporter.report(plan.diagnostics + namesakes(of: folder, workspace))
      if plan.diagnostics.contains(where: { $0.severity == .error }) {
        workspace.console.error(
          "nothing was written: \(DiagnosticTally(plan.diagnostics).text)\n")
        return .failure
      }
      if isDryRun {
        workspace.console.output(plan.summary(isDryRun: true))
        return .success
      }
      for file in plan.writes {
        let path = workspace.project.path(file.path)
        try workspace.files.makeFolders(Path.parent(path))
        try workspace.files.replace(path, file.bytes)
      }
      workspace.console.output(plan.summary(isDryRun: false))
      return .success
    } catch {
      DiagnosticReporter(workspace: workspace, pathsAreInProject: false)
        .report([TextFileReader.diagnostic(error, shown: error.path)])
      return .failure
    }
  }

  /// Warns of other decks that would have the same name: with both, the next build ends in an error.
  private func namesakes(of folder: String, _ workspace: Workspace) -> [Diagnostic] {
    var scanner = ContentScanner(project: workspace.project, files: workspace.files)
    return scanner.scan().filter { $0.name == deck && $0.path != folder }.map { other in
      .warning(
        "same-deck-name",
        "this is a deck named '\(deck)', too, and a build refuses two of one name: move it and its "
          + "ids out of '\(Project.contentName)', or import with another --deck",
        at: SourceLocation(path: other.path))
    }
  }

  private func existingFiles(
    _ folder: String, _ workspace: Workspace
  ) throws(FileError) -> [TextFile] {
    let place = workspace.project.path(folder)
    guard try workspace.files.info(place) != nil else { return [] }
    var existing: [TextFile] = []
    for name in try workspace.files.list(place) {
      let path = Path.join(place, name)
      guard try workspace.files.info(path)?.kind == .file, MediaType(path: name) == nil else {
        continue
      }
      existing.append(
        TextFile(path: Path.join(folder, name), bytes: try workspace.files.read(path)))
    }
    return existing
  }
}
