import Cards
import Diagnostics
import Output
import Templating
import Testing

@testable import Site

@Suite struct LocalLinksTests {
  @Test(arguments: [
    ("leaf.mp3", true), ("#place", true), ("a/b?c:d", true), ("", true),
    ("https://example.org", false), ("mailto:a@example.org", false),
  ])
  func whatHasNoSchemeIsLocal(destination: String, isLocal: Bool) {
    #expect(LocalLinks.isLocal(destination) == isLocal)
  }

  private func publication(_ text: String) -> Publication {
    let origin = CardOrigin(path: "Content/one/a.md", lines: 1...3, dialect: "card-file")
    let card = Card(
      id: CardID(rawValue: "a"), kind: .recall, prompt: "Which?",
      answer: Markdown(text, sourceLines: [5]), origin: origin)
    var publication = Sample.publication([card])
    publication.media.files[.init(path: origin.path, destination: "call.mp3")] = .init(
      outputPath: "media/0a.mp3", sourcePath: "Content/one/call.mp3", type: "audio/mpeg")
    return publication
  }

  @Test(arguments: [
    "[hear](call.mp3)", "- *[hear](call.mp3)*", "> **[hear](call.mp3)**",
    "| a |\n| - |\n| [hear](call.mp3) |", "# [hear](call.mp3)",
  ])
  func linksToPublishedFilesLeadThereFromEveryPage(text: String) {
    let files = Sample.files(publication(text))
    #expect(files["cards/one/a.html"]?.contains(#"<a href="../../media/0a.mp3">hear</a>"#) == true)
    #expect(files["decks/one.html"]?.contains(#"<a href="../media/0a.mp3">hear</a>"#) == true)
    #expect(files["data/one.js"]?.contains(#"<a href=\"media/0a.mp3\">hear</a>"#) == true)
  }

  @Test func linksThatLeadNowhereKeepTheirText() {
    let page = Sample.file(
      "cards/one/a.html", of: publication("see [*my* notes](notes.txt) and [x](https://a.example)"))
    #expect(page.contains("see <em>my</em> notes and <a href=\"https://a.example\">x</a>"))
  }

  @Test func linksToPlacesOnThePageAreReported() throws {
    let found = SiteBuilder(templates: TemplateLibrary()).build(publication("[up](#top)"))
    let diagnostic = try #require(found.diagnostics.first)
    #expect(diagnostic.code == "dead-link")
    #expect(diagnostic.location == .init(path: "Content/one/a.md", line: 5))
    #expect(found.diagnostics.count == 1)
  }
}
