import Foundation
import Glibc
import Testing

@testable import Pipeline

@Suite struct PosixFileSystemTests {
  private let files = PosixFileSystem()

  @Test func writesAndReadsBytes() throws {
    let root = try TemporaryFolder()
    let path = root.url.path + "/it's \"hard\" 🪨"
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
    try files.create(path, bytes)
    #expect(try files.read(path) == bytes)
    #expect(try files.info(path)?.size == bytes.count)
    #expect(try files.list(root.url.path) == ["it's \"hard\" 🪨"])
  }

  @Test func neverWritesOverAFile() throws {
    let root = try TemporaryFolder()
    let path = root.url.path + "/a"
    try files.create(path, [1])
    let error = #expect(throws: FileError.self) { try files.create(path, [2]) }
    #expect(error?.number == EEXIST)
    #expect(try files.read(path) == [1])
  }

  @Test func replacesAFileInOneStep() throws {
    let root = try TemporaryFolder()
    let path = root.url.path + "/a"
    try files.replace(path, [1])
    try files.replace(path, [2])
    #expect(try files.read(path) == [2])
    #expect(try files.list(root.url.path) == ["a"])
  }

  @Test func saysWhatItCannotRead() throws {
    let root = try TemporaryFolder()
    let folder = #expect(throws: FileError.self) { try files.read(root.url.path) }
    #expect(folder?.message == "cannot read: it is a folder")
    let nothing = #expect(throws: FileError.self) { try files.read(root.url.path + "/x") }
    #expect(nothing?.message == "cannot read: no such file or folder")
    // A pipe would be waited for.
    #expect(unsafe mkfifo(root.url.path + "/pipe", 0o600) == 0)
    #expect(throws: FileError.self) { try files.read(root.url.path + "/pipe") }
    #expect(try files.info(root.url.path + "/x") == nil)
  }

  @Test func swapsTwoFolders() throws {
    let root = try TemporaryFolder()
    let (one, other) = (root.url.path + "/one", root.url.path + "/other")
    try files.makeFolders(one + "/in/deep")
    try files.makeFolder(other)
    do {
      try files.exchange(one, other)
    } catch {
      // Not every file system can; the writer then renames twice.
      #expect(error.cannotExchange)
      return
    }
    #expect(try files.list(other) == ["in"])
    #expect(try files.list(one).isEmpty)
  }

  @Test func locksAFolderOnce() throws {
    let root = try TemporaryFolder()
    let lock = try #require(try files.lock(root.url.path))
    #expect(try files.lock(root.url.path) == nil)
    lock.release()
    let again = try #require(try files.lock(root.url.path))
    again.release()
  }

  @Test func removesATreeWithoutFollowingLinks() throws {
    let root = try TemporaryFolder()
    let path = root.url.path
    try files.create(path + "/precious", [1])
    try files.makeFolders(path + "/tree/a/b/c")
    try files.create(path + "/tree/a/file", [2])
    try files.makeSymbolicLink(path + "/tree/a/link", to: path)
    try files.removeTree(path + "/tree")
    #expect(try files.list(path) == ["precious"])
    #expect(throws: Never.self) { try files.removeTree(path + "/tree") }
  }

  @Test func linksAreOneFile() throws {
    let root = try TemporaryFolder()
    try files.create(root.url.path + "/a", [1])
    try files.link(root.url.path + "/a", as: root.url.path + "/b")
    #expect(try files.info(root.url.path + "/a") == files.info(root.url.path + "/b"))
  }
}
