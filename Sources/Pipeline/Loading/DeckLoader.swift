import Cards
import Diagnostics
import ExamText

/// Reads one deck: its text, the ids its cards have, and what the checks say.
struct DeckLoader {
  let project: Project
  let files: any FileSystem
  /// The project's language; nil when it names none.
  let language: String?
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var locks: [TextFile] = []
  /// The name of the file or folder that the deck's title was made from; nil when it has its own.
  private(set) var bareName: String?

  init(project: Project, files: any FileSystem, language: String?) {
    self.project = project
    self.files = files
    self.language = language
  }

  /// Reads a deck; nil when it could not be read at all.
  mutating func load(_ source: DeckSource) -> Deck? {
    switch source.kind {
    case .text: loadPublishedText(source)
    case .folder(let paths): loadFolder(source, paths)
    }
  }

  /// Reads a deck that is to be published.
  private mutating func loadPublishedText(_ source: DeckSource) -> Deck? {
    guard let loaded = loadText(source) else { return nil }
    if let quote = PublishingRules.deepQuote(in: loaded.bytes, path: source.path) {
      diagnostics.append(quote)
    }
    return loaded.deck
  }

  /// Reads a deck from exam text, and what was understood of each line.
  mutating func loadText(
    _ source: DeckSource
  ) -> (deck: Deck, understanding: Understanding, bytes: [UInt8])? {
    guard let bytes = read(source.path) else { return nil }
    let understanding = ExamReader().read(bytes, path: source.path)
    diagnostics += understanding.diagnostics
    let deck = identify(
      understanding.cards, source, title: understanding.title ?? title(of: Path.stem(source.path)),
      language: understanding.language)
    return (deck, understanding, bytes)
  }

  private mutating func loadFolder(_ source: DeckSource, _ paths: [String]) -> Deck? {
    let texts = paths.compactMap { path in
      read(path).map { TextFile(path: path, bytes: $0) }
    }
    let (folder, found) = DeckFolderReader().read(texts)
    diagnostics += found
    if folder.cards.isEmpty, texts.count == paths.count,
      !found.contains(where: { $0.severity == .error })
    {
      diagnostics.append(
        .error(
          "no-cards", "no file in this folder holds a card",
          at: SourceLocation(path: source.path)))
    }
    return identify(
      folder.cards, source, title: folder.title ?? title(of: Path.name(source.path)),
      language: folder.language)
  }

  private mutating func title(of name: String) -> String {
    bareName = name
    return NameTitle.of(name)
  }

  /// Gives the cards their ids and runs the checks.
  private mutating func identify(
    _ cards: [Card], _ source: DeckSource, title: String, language: String?
  ) -> Deck {
    let lock = readLock(source.lockPath)
    let result = CardIdentifier(deck: source.name).identify(cards, lock: lock)
    diagnostics += result.diagnostics
    if result.lock != lock, !(lock == nil && result.lock.isEmpty) {
      locks.append(TextFile(path: source.lockPath, bytes: result.lock.bytes))
    }
    let deck = Deck(
      name: source.name, title: title,
      language: language ?? self.language ?? LanguageGuess.language(of: result.cards) ?? "en",
      cards: result.cards, path: source.path)
    for check in allChecks { diagnostics += check.diagnostics(for: deck) }
    return deck
  }

  private mutating func readLock(_ path: String) -> IdentityLock? {
    do {
      guard try files.info(project.path(path)) != nil else { return nil }
      let (lock, found) = IdentityLock.read(try files.read(project.path(path)), path: path)
      diagnostics += found
      return lock
    } catch {
      diagnostics.append(TextFileReader.diagnostic(error, shown: path))
      return nil
    }
  }

  /// A file's bytes; nil, and an error, when it cannot be read or is no text by its sheer size.
  private mutating func read(_ path: String) -> [UInt8]? {
    do {
      return try TextFileReader(files: files).read(project.path(path))
    } catch {
      diagnostics.append(TextFileReader.diagnostic(error, shown: path))
      return nil
    }
  }
}
