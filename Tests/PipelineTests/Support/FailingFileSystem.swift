import Synchronization

@testable import Pipeline

/// A disk whose nth change fails, and each one after it if the disk stays broken.
///
/// Changes are what ENOSPC and EIO hit: files and folders made, linked, renamed or removed.
final class FailingFileSystem: FileSystem {
  private let base: any FileSystem
  private let failing: Int
  private let number: Int32
  private let staysBroken: Bool
  private let done = Mutex(0)

  init(_ base: any FileSystem, failing: Int, number: Int32, staysBroken: Bool = false) {
    self.base = base
    self.failing = failing
    self.number = number
    self.staysBroken = staysBroken
  }

  /// How many changes were asked for.
  var changes: Int { done.withLock { $0 } }

  private func change(_ operation: String, _ path: String) throws(FileError) {
    let count = done.withLock {
      $0 += 1
      return $0
    }
    if count == failing || (staysBroken && count > failing) {
      throw FileError(operation, path, number: number)
    }
  }

  func read(_ path: String) throws(FileError) -> [UInt8] { try base.read(path) }
  func info(_ path: String) throws(FileError) -> FileInfo? { try base.info(path) }
  func linkInfo(_ path: String) throws(FileError) -> FileInfo? { try base.linkInfo(path) }
  func list(_ folder: String) throws(FileError) -> [String] { try base.list(folder) }
  func realPath(_ path: String) throws(FileError) -> String { try base.realPath(path) }
  func lock(_ folder: String) throws(FileError) -> FolderLock? { try base.lock(folder) }

  func symbolicLinkTarget(_ path: String) throws(FileError) -> String {
    try base.symbolicLinkTarget(path)
  }

  func create(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    try change("write", path)
    try base.create(path, bytes)
  }

  func makeFolder(_ path: String) throws(FileError) {
    try change("make the folder", path)
    try base.makeFolder(path)
  }

  func link(_ path: String, as new: String) throws(FileError) {
    try change("write", new)
    try base.link(path, as: new)
  }

  func makeSymbolicLink(_ path: String, to target: String) throws(FileError) {
    try change("write", path)
    try base.makeSymbolicLink(path, to: target)
  }

  func setMode(_ path: String, _ mode: UInt32) throws(FileError) {
    try change("write", path)
    try base.setMode(path, mode)
  }

  func rename(_ path: String, to new: String) throws(FileError) {
    try change("write", new)
    try base.rename(path, to: new)
  }

  func exchange(_ one: String, _ other: String) throws(FileError) {
    try change("write", other)
    try base.exchange(one, other)
  }

  func removeFile(_ path: String) throws(FileError) {
    try change("remove", path)
    try base.removeFile(path)
  }

  func removeFolder(_ path: String) throws(FileError) {
    try change("remove", path)
    try base.removeFolder(path)
  }
}
