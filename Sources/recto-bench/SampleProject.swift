import Foundation

/// A folder that one size of project is measured in, and the commands that prepare it.
struct SampleProject {
  /// How many cards the project has.
  let cards: Int
  /// The folder of everything below; it does not outlive the measurement.
  let root: URL

  /// The project: `Content/` with generated decks.
  var project: URL { root.appending(path: "project") }
  /// The same cards as a Hugo site.
  var hugo: URL { root.appending(path: "hugo") }
  /// The Markdown of all cards in one file.
  var markdown: URL { root.appending(path: "cards.md") }
  /// A copy of the project's output.
  var copy: URL { root.appending(path: "copy") }
  /// What is not needed any more.
  var trash: URL { root.appending(path: "trash") }
  /// What `recto build` makes.
  var output: URL { project.appending(path: "Output") }

  /// Makes the folder and, in children, what is measured.
  init(cards: Int, in folder: URL, bench: String) throws {
    self.cards = cards
    root = folder.appending(path: "\(cards)")
    try FileManager.default.createDirectory(at: trash, withIntermediateDirectories: true)
    _ = try run([bench, "generate", "\(cards)", project.path])
    _ = try run([bench, "markdown", project.path, markdown.path])
    _ = try run([bench, "hugo-site", project.path, hugo.path])
  }

  /// Puts a folder or file that may be there out of the way.
  ///
  /// It is not deleted before all is measured: some file systems are slow to make files just after
  /// as many were deleted, and whoever came next would pay for it.
  func remove(_ url: URL) {
    let name = "\(url.lastPathComponent)-\(UUID().uuidString)"
    try? FileManager.default.moveItem(at: url, to: trash.appending(path: name))
  }

  /// Takes away all that builds left: the output, the ids' lock files, every cache.
  func forgetBuilds() throws {
    remove(output)
    let content = project.appending(path: "Content")
    for file in try FileManager.default.contentsOfDirectory(
      at: content, includingPropertiesForKeys: nil) where file.pathExtension != "txt"
    {
      remove(file)
    }
    for file in try FileManager.default.contentsOfDirectory(
      at: project, includingPropertiesForKeys: nil) where file.lastPathComponent != "Content"
    {
      remove(file)
    }
  }

  /// Changes one word of one card and nothing else, differently each time.
  func editOneCard(round: Int) throws {
    let file = project.appending(path: "Content/deck-001.txt")
    var lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    let answer = lines.firstIndex { $0.hasSuffix("?") }.map { $0 + 2 } ?? 0
    lines[answer] = "Edit \(round) of this sentence leaves the rest of the deck as it was."
    try lines.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
  }
}
