import Diagnostics
import Glibc
import Output
import Testing

@testable import Pipeline

@Suite struct OutputWriterTests {
  @Test func writesATreeAndItsManifest() async throws {
    let disk = MemoryFileSystem(["/p/keep": ""])
    let summary = try await write(["a.html": "A", "d/b.html": "B"], on: disk)
    #expect(
      disk.contents(below: "/p/out") == [
        ".recto": "recto output 1\na.html\nd/b.html\n", "a.html": "A", "d/": "", "d/b.html": "B",
      ])
    #expect(summary == .init(files: 2, written: 2, removed: 0))
    #expect(try disk.list("/p") == ["keep", "out"])
  }

  @Test func keepsTheFilesWhoseBytesStay() async throws {
    let disk = MemoryFileSystem(["/p/keep": ""])
    try await write(["a": "A", "d/b": "B", "gone/c": "C"], on: disk)
    let before = try #require(try disk.info("/p/out/a"))
    let summary = try await write(["a": "A", "d/b": "B2"], on: disk)
    #expect(try disk.info("/p/out/a") == before)
    #expect(summary == .init(files: 2, written: 1, removed: 1))
    #expect(
      disk.contents(below: "/p/out") == [
        ".recto": "recto output 1\na\nd/b\n", "a": "A", "d/": "", "d/b": "B2",
      ])
  }

  @Test func leavesAnUnchangedFolderAlone() async throws {
    let disk = MemoryFileSystem(["/p/keep": ""])
    try await write(["a": "A"], on: disk)
    let before = try disk.info("/p/out")
    let summary = try await write(["a": "A"], on: disk)
    #expect(summary == .init(files: 1, written: 0, removed: 0))
    #expect(try disk.info("/p/out") == before)
  }

  @Test(arguments: [true, false])
  func carriesOverWhatItDidNotMake(canLink: Bool) async throws {
    let disk = MemoryFileSystem(canExchange: false, canLink: canLink)
    disk.write("/p/out/.gitkeep", [])
    disk.write("/p/out/CNAME", Array("example.org".utf8))
    disk.write("/p/out/.git/objects/1", Array("x".utf8))
    try disk.makeSymbolicLink("/p/out/.link", to: "CNAME")
    try await write(["a": "A", "d/b": "B"], on: disk)
    disk.write("/p/out/d/mine", Array("mine".utf8))
    try await write(["a": "A2"], on: disk)
    #expect(
      disk.contents(below: "/p/out") == [
        ".recto": "recto output 1\na\n", "a": "A2", ".gitkeep": "", "CNAME": "example.org",
        ".git/": "", ".git/objects/": "", ".git/objects/1": "x", ".link": "-> CNAME",
        "d/": "", "d/mine": "mine",
      ])
    #expect(try disk.list("/p") == ["out"])
  }

  @Test func refusesAFolderThatIsUsedForSomethingElse() async throws {
    let disk = MemoryFileSystem(["/p/out/thesis.txt": "years of work"])
    let error = await #expect(throws: DiagnosticError.self) {
      try await write(["a": "A"], on: disk)
    }
    #expect(error?.diagnostics.first?.code == "output-not-ours")
    #expect(disk.contents(below: "/p") == ["out/": "", "out/thesis.txt": "years of work"])
  }

  @Test func refusesToOverwriteAStrangersFile() async throws {
    let disk = MemoryFileSystem(["/p/keep": ""])
    try await write(["a": "A"], on: disk)
    disk.write("/p/out/b", Array("mine".utf8))
    let before = disk.contents()
    let error = await #expect(throws: DiagnosticError.self) {
      try await write(["a": "A2", "b": "B"], on: disk)
    }
    #expect(error?.diagnostics.first?.code == "output-conflict")
    #expect(disk.contents() == before)
  }

  @Test func refusesWhileAnotherBuildWrites() async throws {
    let disk = MemoryFileSystem(["/p/keep": ""])
    try await write(["a": "A"], on: disk)
    let lock = try disk.lock("/p/out")
    let error = await #expect(throws: DiagnosticError.self) {
      try await write(["a": "A2"], on: disk)
    }
    #expect(error?.diagnostics.first?.code == "output-locked")
    lock?.release()
    try await write(["a": "A2"], on: disk)
    #expect(disk.contents(below: "/p/out")["a"] == "A2")
  }

  @Test func clearsWhatAKilledBuildLeft() async throws {
    let disk = MemoryFileSystem(["/p/.out.new-77/d/half": "", "/p/.out.new-x/mine": ""])
    try await write(["a": "A"], on: disk)
    #expect(try disk.list("/p") == [".out.new-x", "out"])
  }

  @Test func bringsBackATreeThatWasLeftAside() async throws {
    let disk = MemoryFileSystem(["/p/.out.old-77/CNAME": "example.org", "/p/.out.new-77/a": "h"])
    try await write(["a": "A"], on: disk)
    #expect(try disk.list("/p") == ["out"])
    #expect(disk.contents(below: "/p/out")["CNAME"] == "example.org")
  }

  @Test(arguments: [1, 2, 7])
  func writesTheSameBytesWithAnyNumberOfJobs(jobs: Int) async throws {
    let disk = MemoryFileSystem(["/p/keep": ""])
    let files = Dictionary(uniqueKeysWithValues: (0..<300).map { ("d\($0 % 7)/\($0)", "\($0)") })
    try await write(files, on: disk, jobs: jobs)
    #expect(disk.contents(below: "/p/out").filter { !$0.key.hasSuffix("/") }.count == 301)
    #expect(files.allSatisfy { disk.contents(below: "/p/out")[$0.key] == $0.value })
  }
}

/// Writes text files to `/p/out`.
@discardableResult
func write(
  _ contents: [String: String], on files: any FileSystem, jobs: Int = 2
) async throws -> OutputWriter.Summary {
  var tree = OutputTree()
  for (path, text) in contents { tree.add(path, Array(text.utf8)) }
  return try await OutputWriter(files: files, jobs: jobs, build: 5).write(tree, to: "/p/out")
}
