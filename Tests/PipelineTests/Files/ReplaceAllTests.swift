import Glibc
import Testing

@testable import Pipeline

/// Two files that belong together are both new or both as they were, whatever fails.
@Suite struct ReplaceAllTests {
  private let new = [
    (path: "/p/fronts.pdf", bytes: Array("new fronts".utf8)),
    (path: "/p/backs.pdf", bytes: Array("new backs".utf8)),
  ]

  @Test(arguments: [[:], ["fronts.pdf": "old"], ["fronts.pdf": "old", "backs.pdf": "older"]])
  func writesAllOrNone(before: [String: String]) throws {
    var failures = 0
    for failing in 1...40 {
      let disk = MemoryFileSystem(["/p/notes": "mine"])
      for (name, text) in before { disk.write("/p/" + name, Array(text.utf8)) }
      let old = disk.contents(below: "/p")
      let broken = FailingFileSystem(disk, failing: failing, number: ENOSPC)
      do {
        try broken.replaceAll(new)
        #expect(disk.contents(below: "/p")["fronts.pdf"] == "new fronts")
        #expect(disk.contents(below: "/p")["backs.pdf"] == "new backs")
      } catch {
        failures += 1
        #expect(disk.contents(below: "/p") == old, "change \(failing)")
        #expect(error.path.hasSuffix(".pdf"))
      }
    }
    #expect(failures >= 4)
  }
}
