import Diagnostics
import Output

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What lies in the output folder before a build.
struct OldOutput: Sendable {
  let folder: String
  let shown: String
  /// The files that Recto made; nil when the folder has no manifest.
  let manifest: Manifest?
  let files: any FileSystem

  /// Looks at the folder.
  ///
  /// - Throws: `DiagnosticError` when it holds things and Recto made none of them.
  init(_ location: OutputLocation, files: any FileSystem) throws {
    folder = location.folder
    shown = location.shown
    self.files = files
    let path = Path.join(folder, Manifest.name)
    manifest = try files.info(path)?.kind == .file ? Manifest(files.read(path)) : nil
    if manifest == nil, let stranger = try files.list(folder).first(where: Self.isStranger) {
      throw DiagnosticError(
        .error(
          "output-not-ours",
          "the folder holds '\(stranger)', which Recto did not make: "
            + "name another folder or empty it",
          at: SourceLocation(path: shown)))
    }
  }

  /// Whether a name says that a folder is used for something else; `.gitkeep`, `.git` and a
  /// host's `CNAME` do not.
  private static func isStranger(_ name: String) -> Bool {
    name.utf8.first != UInt8(ascii: ".") && name != "CNAME"
  }

  /// Whether a file that Recto made has exactly these bytes.
  ///
  /// - Throws: `DiagnosticError` when somebody else's file lies at its path.
  func holds(_ path: String, _ bytes: [UInt8]) throws -> Bool {
    // Without a manifest nothing lies there: the disk need not be asked for each of many files.
    if manifest == nil, Self.isStranger(path), !path.hasPrefix("CNAME/") { return false }
    let place = Path.join(folder, path)
    guard let info = try files.linkInfo(place) else { return false }
    guard isOurs(path) else {
      throw DiagnosticError(
        .error(
          "output-conflict", "this file is not Recto's but has the name of one: move it away",
          at: SourceLocation(path: Path.join(shown, path))))
    }
    guard info.kind == .file, info.size == bytes.count else { return false }
    return try areEqual(files.read(place), bytes)
  }

  /// How many files of the old tree the new one has not.
  func removed(by plan: OutputPlan) -> Int {
    guard let manifest else { return 0 }
    let new = Set(plan.files.map(\.path))
    return manifest.paths.count { !new.contains($0) }
  }

  /// Gives everything that Recto did not make a place in the new tree.
  func carryOver(to new: String) throws {
    var ourFolders: Set<String> = []
    for path in manifest?.paths ?? [] {
      var rest = path[...]
      while let slash = rest.utf8.lastIndex(of: Path.slash) {
        rest = rest[..<slash]
        if !ourFolders.insert(String(rest)).inserted { break }
      }
    }
    var pending = [""]
    while let folder = pending.popLast() {
      for name in try files.list(Path.join(self.folder, folder)) {
        let path = Path.join(folder, name)
        if isOurs(path) { continue }
        let source = Path.join(self.folder, path)
        let target = Path.join(new, path)
        guard let info = try files.linkInfo(source) else { continue }
        switch info.kind {
        case .folder:
          pending.append(path)
          // A folder of ours that the new tree no longer needs is made only for what it holds.
          if try !ourFolders.contains(path) || hasStrangers(path, ourFolders) {
            try files.makeFolders(target)
          }
        case .file: try files.linkOrCopy(source, to: target)
        case .symbolicLink:
          try files.makeSymbolicLink(target, to: files.symbolicLinkTarget(source))
        case .other: continue
        }
      }
    }
  }

  /// Whether a folder of ours holds, at any depth, something that is not.
  private func hasStrangers(_ path: String, _ ourFolders: Set<String>) throws -> Bool {
    try files.list(Path.join(folder, path)).contains { name in
      let entry = Path.join(path, name)
      if isOurs(entry) { return false }
      return try !ourFolders.contains(entry) || hasStrangers(entry, ourFolders)
    }
  }

  private func isOurs(_ path: String) -> Bool {
    manifest.map { $0.paths.contains(path) || path == Manifest.name } ?? false
  }
}

/// Whether two files' bytes are the same; the library's `==` looks at them one by one.
private func areEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool {
  guard one.count == other.count else { return false }
  return unsafe one.withUnsafeBytes { one in
    unsafe other.withUnsafeBytes { other in
      guard let start = one.baseAddress, let otherStart = other.baseAddress else { return true }
      return unsafe memcmp(start, otherStart, one.count) == 0
    }
  }
}

extension FileSystem {
  /// Gives a file a second name; where the disk cannot, copies it.
  func linkOrCopy(_ path: String, to new: String) throws(FileError) {
    do {
      try link(path, as: new)
    } catch  where error.cannotLink {
      try create(new, read(path))
      if let info = try info(path) { try setMode(new, info.mode) }
    }
  }
}
