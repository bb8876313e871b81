import Diagnostics
import Output

/// The files of a tree in the order in which they are written, found fit for every file system.
struct OutputPlan: Sendable {
  /// The files, sorted by path, the manifest first.
  let files: [OutputFile]
  /// The folders they lie in, parents first.
  let folders: [String]

  /// Sorts and checks a tree.
  ///
  /// - Throws: `DiagnosticError` when two paths are one, or one only by case, when a file lies
  ///   where a folder must, or when a path leads out of the folder.
  init(_ tree: OutputTree) throws {
    let sorted = tree.files.sorted { Path.comesBefore($0.path, $1.path) }
    var folders: Set<String> = []
    var parent = ""
    for file in sorted {
      try Self.check(file.path)
      // Sorted, files of one folder follow each other.
      let folder = Path.parent(file.path)
      guard folder != parent else { continue }
      parent = folder
      var rest = file.path[...]
      while let slash = rest.utf8.lastIndex(of: Path.slash) {
        rest = rest[..<slash]
        if !folders.insert(String(rest)).inserted { break }
      }
    }
    let paths = try FoldedPaths(sorted.map(\.path))
    for folder in folders.sorted() {
      if let file = paths.path(equalTo: folder) {
        throw Self.refused(file, "'\(folder)' is both a file and a folder")
      }
    }
    let foldedFolders = Dictionary(grouping: folders, by: FoldedPaths.folded)
    if let pair = foldedFolders.values.filter({ $0.count > 1 }).map({ $0.sorted() }).min(by: {
      $0[0] < $1[0]
    }) {
      throw Self.refused(pair[1], "'\(pair[0])' is, but for case, the path '\(pair[1])'")
    }
    let manifest = Manifest.bytes(sortedPaths: sorted.map(\.path))
    files = [OutputFile(path: Manifest.name) { manifest }] + sorted
    self.folders = folders.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func check(_ path: String) throws {
    let bytes = path.utf8.span
    var isPlain = true
    var start = 0
    for index in 0...bytes.count {
      guard index == bytes.count || bytes[index] == Path.slash else {
        let byte = bytes[index]
        if byte < 0x20 || byte == 0x7f || byte == UInt8(ascii: "\\") { isPlain = false }
        continue
      }
      // No part is empty, `.` or `..`.
      let dots = (start..<index).count { bytes[$0] == UInt8(ascii: ".") }
      if index - start <= 2, dots == index - start {
        throw refused(path, "the path '\(path)' is not one below the output folder")
      }
      if index - start > 255 { isPlain = false }
      start = index + 1
    }
    if path == Manifest.name {
      throw refused(path, "the path '\(path)' is not one below the output folder")
    }
    if !isPlain { throw refused(path, "the path '\(path)' cannot be written on every system") }
  }

  static func refused(_ path: String, _ message: String) -> DiagnosticError {
    DiagnosticError(.error("output-path", message, at: SourceLocation(path: path)))
  }
}
