import Diagnostics
import Glibc
import Testing

@testable import Pipeline

/// Whatever fails, and whenever, the output folder holds the old tree or the new one.
@Suite struct WriteFailureTests {
  private static let old = ["a": "A", "d/b": "B", "d/c": "C", "gone/x": "X"]
  private static let new = ["a": "A", "d/b": "B2", "d/c": "C", "e/y": "Y"]

  @Test(arguments: [ENOSPC, EIO, EACCES], [true, false])
  func leavesOneWholeTree(number: Int32, canExchange: Bool) async throws {
    var failures = 0
    for failing in 1...1_000 {
      let disk = MemoryFileSystem(canExchange: canExchange)
      disk.write("/p/out/.gitkeep", [])
      try await write(Self.old, on: disk)
      let before = disk.contents(below: "/p/out")
      let broken = FailingFileSystem(disk, failing: failing, number: number)
      do {
        try await write(Self.new, on: broken, jobs: 1)
      } catch {
        failures += 1
        #expect(error is DiagnosticError)
        #expect(disk.contents(below: "/p/out") == before, "change \(failing)")
      }
      // Mended, the next build cleans up and makes the new tree.
      try await write(Self.new, on: disk)
      let after = disk.contents(below: "/p/out")
      #expect(after.filter { !$0.key.hasSuffix("/") && !$0.key.hasPrefix(".") } == Self.new)
      #expect(after[".gitkeep"] == "")
      #expect(try disk.list("/p") == ["out"], "change \(failing)")
      if broken.changes < failing { break }
    }
    #expect(failures > 8)
  }

  @Test(arguments: [true, false])
  func survivesADiskThatStaysBroken(canExchange: Bool) async throws {
    for failing in 1...1_000 {
      let disk = MemoryFileSystem(canExchange: canExchange)
      try disk.makeFolder("/p")
      try await write(Self.old, on: disk)
      let before = disk.contents(below: "/p/out")
      let broken = FailingFileSystem(disk, failing: failing, number: EIO, staysBroken: true)
      let isDone = (try? await write(Self.new, on: broken, jobs: 1)) != nil
      // On a disk that cannot swap, the old tree may wait aside; the next build brings it back.
      if !isDone, try disk.info("/p/out") != nil {
        #expect(disk.contents(below: "/p/out") == before, "change \(failing)")
      }
      try await write(Self.old, on: disk)
      #expect(disk.contents(below: "/p/out") == before, "change \(failing)")
      #expect(try disk.list("/p") == ["out"], "change \(failing)")
      if broken.changes < failing { break }
    }
  }

  @Test func removesAFolderThatItMadeInVain() async throws {
    let disk = MemoryFileSystem(["/p/keep": ""])
    let broken = FailingFileSystem(disk, failing: 2, number: ENOSPC)
    await #expect(throws: DiagnosticError.self) { try await write(Self.new, on: broken) }
    #expect(try disk.list("/p") == ["keep"])
  }

  @Test func saysThatTheDiskIsFull() async throws {
    let disk = MemoryFileSystem(["/p/keep": ""])
    let broken = FailingFileSystem(disk, failing: 3, number: ENOSPC)
    let error = await #expect(throws: DiagnosticError.self) {
      try await write(Self.new, on: broken)
    }
    let diagnostic = try #require(error?.diagnostics.first)
    #expect(diagnostic.location.path == "/p/out")
    #expect(diagnostic.message.contains("no space is left on the disk"))
  }
}
