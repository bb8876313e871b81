import Cards
import Diagnostics
import ExamText

/// What was understood of one file.
struct Inspection: Sendable {
  let path: String
  /// The file's bytes; empty when it could not be read.
  private(set) var bytes: [UInt8] = []
  private(set) var deck: Deck
  private(set) var roles: [LineRole] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads a file and the lock file beside it, as a build would.
  init(of path: String, files: any FileSystem) {
    self.path = path
    let source = DeckSource(kind: .text, path: path, name: deckSlug(for: Path.stem(path)))
    // The project's root is the current folder: the path is taken as it was given.
    var loader = DeckLoader(project: Project(root: ""), files: files, language: "en")
    let loaded = loader.loadText(source)
    deck = loaded?.deck ?? Deck(name: source.name, title: Path.stem(path), cards: [], path: path)
    bytes = loaded?.bytes ?? []
    roles = loaded?.understanding.roles ?? []
    diagnostics = loader.diagnostics.sorted()
  }
}
