#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension FileSystem {
  /// Makes a folder and those above it that are missing.
  func makeFolders(_ path: String) throws(FileError) {
    if let info = try info(path) {
      if info.kind != .folder { throw FileError("make the folder", path, number: ENOTDIR) }
      return
    }
    let parent = Path.parent(path)
    if parent != path { try makeFolders(parent) }
    do { try makeFolder(path) } catch  where error.number == EEXIST {}
  }

  /// Removes a folder with everything in it; one that is not there is fine.
  func removeTree(_ path: String) throws(FileError) {
    guard let info = try linkInfo(path) else { return }
    guard info.kind == .folder else {
      try removeFile(path)
      return
    }
    // Folders are taken apart from a list, not by recursion: depth is no limit.
    var pending = [path]
    var folders: [String] = []
    while let folder = pending.popLast() {
      folders.append(folder)
      for name in try list(folder) {
        let entry = Path.join(folder, name)
        do { try removeFile(entry) } catch {
          if error.number == EISDIR || error.number == EPERM,
            try linkInfo(entry)?.kind == .folder
          {
            pending.append(entry)
          } else if error.number != ENOENT {
            throw error
          }
        }
      }
    }
    for folder in folders.reversed() {
      do { try removeFolder(folder) } catch  where error.number == ENOENT {}
    }
  }

  /// Puts new files in the place of others: all of them, or none when one fails.
  func replaceAll(_ files: [(path: String, bytes: [UInt8])]) throws(FileError) {
    let (next, before) = (".new-" + String(getpid()), ".old-" + String(getpid()))
    var placed: [String] = []
    func discard(_ ending: String) {
      for file in files { try? removeFile(file.path + ending) }
    }
    for ending in [next, before] { discard(ending) }
    var path = ""
    do {
      for file in files {
        path = file.path
        try create(path + next, file.bytes)
      }
      for file in files {
        path = file.path
        if try linkInfo(path) != nil { try rename(path, to: path + before) }
        placed.append(path)
        try rename(path + next, to: path)
      }
    } catch {
      for path in placed {
        if (try? linkInfo(path + before)) ?? nil != nil {
          try? rename(path + before, to: path)
        } else {
          try? removeFile(path)
        }
      }
      discard(next)
      throw FileError(error.operation, path, number: error.number)
    }
    discard(before)
  }

  /// Puts a new file in the place of another in one step: readers see the old or the new one.
  func replace(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    let next = path + ".new-" + String(getpid())
    do {
      try? removeFile(next)
      try create(next, bytes)
      try rename(next, to: path)
    } catch {
      try? removeFile(next)
      throw FileError(error.operation, path, number: error.number)
    }
  }
}
