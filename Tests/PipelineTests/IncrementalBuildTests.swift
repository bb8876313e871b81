import Foundation
import Testing

/// A rebuild touches what changed, and nothing tells it from a clean build.
@Suite struct IncrementalBuildTests {
  @Test(arguments: [1, 2])
  func touchesOnlyWhatChanged(jobs: Int) throws {
    let root = try TemporaryFolder()
    let output = root.url.appending(path: "Output")
    try SampleText.write(SampleText.deck(count: 60), to: root.url)
    let build = "recto build --jobs \(jobs)"
    #expect(try RectoProgram.run(script: build, in: root.url).status == 0)
    let before = try marks(output)
    let old = try snapshot(output)

    try SampleText.write(SampleText.deck(count: 60, changed: 30), to: root.url)
    #expect(try RectoProgram.run(script: build, in: root.url).status == 0)
    let after = try marks(output)
    let new = try snapshot(output)
    let touched = Set(after.keys.filter { after[$0] != before[$0] })
    let changed = Set(new.keys.filter { new[$0] != old[$0] })
    #expect(touched == changed)
    #expect(changed.filter { $0.hasPrefix("cards/") }.count == 1)
    #expect(changed.count < 8)
    #expect(Set(before.keys) == Set(after.keys))

    let clean =
      "cp -r Content recto-clean-content; mkdir other; mv recto-clean-content other/Content"
      + "; recto build --project other --output clean --jobs \(3 - jobs)"
    #expect(try RectoProgram.run(script: clean, in: root.url).status == 0)
    #expect(try snapshot(root.url.appending(path: "clean")) == new)
  }

  @Test func touchesNothingWhenNothingChanged() throws {
    let root = try TemporaryFolder()
    let output = root.url.appending(path: "Output")
    try SampleText.write(SampleText.deck(count: 10), to: root.url)
    #expect(try RectoProgram.run(script: "recto build", in: root.url).status == 0)
    let before = try marks(output)
    let result = try RectoProgram.run(script: "recto build", in: root.url)
    #expect(result.stdout.contains("(nothing changed)"))
    #expect(try marks(output) == before)
  }

  @Test func mendsAFileThatSomebodyChanged() throws {
    let root = try TemporaryFolder()
    let output = root.url.appending(path: "Output")
    try SampleText.write(SampleText.deck(count: 10), to: root.url)
    #expect(try RectoProgram.run(script: "recto build", in: root.url).status == 0)
    let built = try snapshot(output)
    let script = "echo x >> Output/index.html; rm -r Output/assets; recto build"
    #expect(try RectoProgram.run(script: script, in: root.url).status == 0)
    #expect(try snapshot(output) == built)
  }
}
