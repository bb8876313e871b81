import Cards
import Diagnostics
import Testing

@testable import Pipeline

@Suite struct MediaCollectorTests {
  private let disk = MemoryFileSystem([
    "/p/Content/d/one.md": "prompt\n\n![x](pics/rock.png)\n",
    "/p/Content/d/pics/rock.png": "not a png", "/p/Content/d/pics/two words.gif": "GIF",
    "/p/Content/sound.mp3": "la", "/p/Content/copy.mp3": "la", "/p/Content/notes.pdf": "x",
    "/p/Content/evil.svg": "<svg><script>", "/secret.png": "s",
  ])

  @Test(arguments: [
    ("![a](pics/rock.png)", "png"), ("![a](<pics/two words.gif>)", "gif"),
    ("![a](pics/two%20words.gif?x#y)", "gif"), ("[a](../sound.mp3)", "mp3"),
    ("![a](./pics/../pics/rock.png)", "png"),
  ])
  func givesFilesANameMadeOfTheirContent(text: String, ending: String) throws {
    let collector = collect(text)
    let file = try #require(collector.index.files.values.first)
    #expect(file.outputPath.hasPrefix("media/"))
    #expect(file.outputPath.hasSuffix("." + ending))
    #expect(collector.diagnostics.allSatisfy { $0.severity != .error })
  }

  @Test func givesFilesOfOneContentOneName() {
    let collector = collect("[a](../sound.mp3) [b](../copy.mp3)")
    #expect(collector.index.files.count == 2)
    #expect(Set(collector.index.files.values.map(\.outputPath)).count == 1)
  }

  @Test func findsWhatLiesBesideAFolderAbove() {
    // As pictures of a text do whose cards were imported into a folder.
    let index = collect("[a](copy.mp3)").index
    #expect(index.files.values.map(\.sourcePath) == ["Content/copy.mp3"])
  }

  @Test(arguments: [
    "https://example.org/a.png", "#top", "mailto:a@example.org", "data:image/png;base64,AA",
  ])
  func leavesOtherAddressesAlone(address: String) {
    let collector = collect("[a](\(address)) ![b](\(address))")
    #expect(collector.index.files.isEmpty)
    #expect(collector.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("![a](pics/rokc.png)", "missing-media"), ("![a](../../../secret.png)", "outside-project"),
    ("![a](/secret.png)", "outside-project"), ("![a](../notes.pdf)", "unknown-media"),
    ("![a](../evil.svg)", "script-in-svg"), ("![a](link.png)", "outside-project"),
    ("![a](%2e%2e/%2E%2e/../secret.png)", "outside-project"), ("![a](pics)", "unknown-media"),
  ])
  func refusesWhatItCannotPublish(text: String, code: String) throws {
    try disk.makeSymbolicLink("/p/Content/d/link.png", to: "/secret.png")
    let diagnostic = try #require(collect(text).diagnostics.first)
    #expect(diagnostic.code == code)
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.location.path == "Content/d/one.md")
    #expect(diagnostic.location.line == 3)
  }

  @Test func pointsAtTheLinkAndProposesTheNearestName() throws {
    disk.write("/p/Content/d/one.md", Array("prompt\n\nsee ![x](pics/rokc.png)\n".utf8))
    let diagnostic = try #require(collect("see ![x](pics/rokc.png)").diagnostics.first)
    #expect(diagnostic.location.column == 10)
    #expect(
      diagnostic.message == "there is no file 'pics/rokc.png': did you mean 'rock.png'?")
  }

  @Test func warnsOfPicturesThatAreNone() {
    #expect(collect("![a](pics/rock.png)").diagnostics.map(\.code) == ["unreadable-image"])
  }

  private func collect(_ text: String) -> MediaCollector {
    var collector = MediaCollector(project: Project(root: "/p"), files: disk)
    let origin = CardOrigin(path: "Content/d/one.md", lines: 1...3, dialect: "card")
    let card = Card(
      kind: .recall, prompt: Markdown("prompt", sourceLines: [1]),
      answer: Markdown(text, sourceLines: [3]), origin: origin)
    let deck = Deck(name: "d", title: "D", cards: [card], path: "Content/d")
    for reference in MediaReference.all(in: deck) { collector.collect(reference) }
    return collector
  }
}
