import Diagnostics

/// Paths as file systems see them that do not tell case apart, in order: equal ones stand side by
/// side, and one is found by halving, which a table of ten thousand paths takes longer to be made
/// for.
struct FoldedPaths {
  private let entries: [(folded: String, path: String)]

  /// Folds paths that are sorted by their bytes.
  ///
  /// - Throws: `DiagnosticError` when two of them are one, or one but for case.
  init(_ paths: [String]) throws {
    var entries: [(folded: String, path: String)] = []
    entries.reserveCapacity(paths.count)
    var isChanged = false
    for path in paths {
      let needsFolding = Self.needsFolding(path)
      isChanged = isChanged || needsFolding
      entries.append((needsFolding ? path.lowercased() : path, path))
    }
    if isChanged { entries.sort { Path.comesBefore($0.folded, $1.folded) } }
    for index in entries.indices.dropFirst()
    where entries[index].folded == entries[index - 1].folded {
      let (path, other) = (entries[index].path, entries[index - 1].path)
      let why = other == path ? "two files have" : "'\(other)' is, but for case,"
      throw OutputPlan.refused(path, "\(why) the path '\(path)'")
    }
    self.entries = entries
  }

  /// The path that is the given one, or is it but for case.
  func path(equalTo path: String) -> String? {
    let folded = Self.folded(path)
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if Path.comesBefore(entries[middle].folded, folded) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < entries.count && entries[low].folded == folded ? entries[low].path : nil
  }

  /// Paths that are one on such a file system fold to the same text.
  static func folded(_ path: String) -> String { needsFolding(path) ? path.lowercased() : path }

  private static func needsFolding(_ path: String) -> Bool {
    path.utf8.contains { $0 >= 0x80 || (0x41...0x5a).contains($0) }
  }
}
