import Diagnostics

/// Where an output folder lies, and where its next content is put together beside it.
struct OutputLocation: Sendable {
  /// The folder as the person named it.
  let shown: String
  /// The folder without symbolic links.
  let folder: String
  /// The folder it lies in.
  let parent: String
  /// Its name.
  let name: String
  /// Tells the folders of this build from those of another.
  let build: Int32

  /// Finds the folder, which need not exist yet; missing folders above it are made.
  init(_ path: String, files: any FileSystem, build: Int32) throws(FileError) {
    shown = path
    self.build = build
    if try files.info(path) != nil {
      folder = try files.realPath(path)
    } else {
      try files.makeFolders(Path.parent(path))
      folder = Path.join(try files.realPath(Path.parent(path)), Path.name(path))
    }
    parent = Path.parent(folder)
    name = Path.name(folder)
  }

  /// Where the new tree is put together.
  var new: String { Path.join(parent, prefix("new") + String(build)) }
  /// Where the old tree waits to be removed, on systems that cannot swap two folders.
  var old: String { Path.join(parent, prefix("old") + String(build)) }

  /// The folders that earlier builds left behind because they were killed.
  func leftovers(_ word: String, files: any FileSystem) throws(FileError) -> [String] {
    let prefix = prefix(word)
    return try files.list(parent).filter { entry in
      let rest = entry.utf8.dropFirst(prefix.utf8.count)
      return entry.hasPrefix(prefix) && !rest.isEmpty
        && rest.allSatisfy { (0x30...0x39).contains($0) }
    }.map { Path.join(parent, $0) }
  }

  private func prefix(_ word: String) -> String { ".\(name).\(word)-" }
}
