import Cards
import Diagnostics

/// What a deck is read from.
struct DeckSource: Sendable {
  /// Exam text, or a folder with a file per card.
  enum Kind: Sendable {
    case text
    case folder([String])
  }

  let kind: Kind
  /// Relative to the project.
  let path: String
  /// The deck's name.
  let name: String

  /// Where the deck's ids are kept, relative to the project.
  var lockPath: String {
    let base = if case .text = kind { Path.stem(path) } else { Path.name(path) }
    return Path.join(Path.parent(path), base + ".ids")
  }
}

/// Finds the decks of a project.
struct ContentScanner {
  let project: Project
  let files: any FileSystem
  private(set) var diagnostics: [Diagnostic] = []

  init(project: Project, files: any FileSystem) {
    self.project = project
    self.files = files
  }

  /// The decks below `Content/`, sorted by path; two with one name are an error.
  mutating func scan() -> [DeckSource] {
    let content = Project.contentName
    var sources: [DeckSource] = []
    do {
      guard try files.info(project.path(content)) != nil else {
        report(
          "no-content", "there is no 'Content' folder here: 'recto new DIR' makes one", content)
        return []
      }
      for name in try files.list(project.path(content)) where !Self.isLeftAlone(name) {
        let path = Path.join(content, name)
        do {
          if let source = try source(path) { sources.append(source) }
        } catch {
          report("file-error", error.message, path)
        }
      }
    } catch {
      report("file-error", error.message, content)
    }
    checkNames(sources)
    if sources.isEmpty, !diagnostics.contains(where: { $0.severity == .error }) {
      report(
        "no-decks", "there is no deck in 'Content': put exam text there as a .txt or .md file",
        content)
    }
    return sources
  }

  /// What the names of exam texts end in, in whatever dialect they are written.
  private static let textEndings: Set<String> = [
    "txt", "text", "md", "markdown", "csv", "tsv", "json", "jsonl", "yml", "yaml", "toml", "xml",
    "gift", "tex", "rmd", "rnw", "qmd", "rst", "org", "html", "htm",
  ]

  private static func isLeftAlone(_ name: String) -> Bool {
    name.utf8.first == UInt8(ascii: ".") || name.utf8.first == UInt8(ascii: "_")
      || name == "README.md" || name.hasSuffix(".ids")
  }

  private mutating func source(_ path: String) throws(FileError) -> DeckSource? {
    guard let info = try files.info(project.path(path)) else { return nil }
    switch info.kind {
    case .folder:
      let names = try files.list(project.path(path))
      try warnOfUnread(names, in: path)
      let cards = names.filter(DeckFolderReader.reads)
      // A folder without cards holds pictures.
      guard cards.contains(where: { Path.fileExtension($0) == "md" }) else { return nil }
      return DeckSource(
        kind: .folder(cards.map { Path.join(path, $0) }), path: path,
        name: deckSlug(for: Path.name(path)))
    case .file:
      if Self.textEndings.contains(Path.fileExtension(path)) {
        return DeckSource(kind: .text, path: path, name: deckSlug(for: Path.stem(path)))
      }
      if MediaType(path: path) == nil {
        diagnostics.append(
          .warning(
            "unknown-file",
            "not read: decks are plain text (.txt, .md), tables (.csv, .tsv), question files of other "
              + "tools, or folders of card files; save this one as plain text",
            at: SourceLocation(path: path)))
      }
      return nil
    case .symbolicLink, .other: return nil
    }
  }

  /// Says which texts lie too deep to be read: people sort theirs into folders.
  private mutating func warnOfUnread(_ names: [String], in folder: String) throws(FileError) {
    for name in names where !DeckFolderReader.reads(name) {
      let path = Path.join(folder, name)
      if Self.isText(name) {
        warnOfUnread(
          path, "not read: a file with exam text stands directly in 'Content'; move it there")
      } else if MediaType(path: name) == nil, !Self.isLeftAlone(name),
        try files.info(project.path(path))?.kind == .folder,
        try files.list(project.path(path)).contains(where: Self.isText)
      {
        warnOfUnread(
          path,
          "the texts in this folder are not read: card files stand directly in the folder of their "
            + "deck, exam text directly in 'Content'; move them there")
      }
    }
  }

  private mutating func warnOfUnread(_ path: String, _ message: String) {
    diagnostics.append(.warning("unread-file", message, at: SourceLocation(path: path)))
  }

  /// Whether a file's name is one of a text to study, and not of one about the folder.
  private static func isText(_ name: String) -> Bool {
    textEndings.contains(Path.fileExtension(name)) && !isLeftAlone(name)
      && !aboutNames.contains(Path.stem(name).lowercased())
  }

  private static let aboutNames: Set<String> = [
    "readme", "license", "licence", "copying", "credits", "sources", "changelog",
  ]

  private mutating func checkNames(_ sources: [DeckSource]) {
    var first: [String: DeckSource] = [:]
    for source in sources {
      guard let other = first[source.name] else {
        first[source.name] = source
        continue
      }
      diagnostics.append(
        .error(
          "same-deck-name",
          "this deck and '\(other.path)' are both named '\(source.name)': rename one of them",
          at: SourceLocation(path: source.path),
          notes: [.init("the other deck is here", at: SourceLocation(path: other.path))]))
    }
  }

  private mutating func report(_ code: String, _ message: String, _ path: String) {
    diagnostics.append(.error(code, message, at: SourceLocation(path: path)))
  }
}
