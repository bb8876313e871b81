import Cards
import Testing

@testable import Site

@Suite struct MediaTests {
  private var publication: Publication {
    var card = Sample.recall
    card.prompt = "Which leaf? ![A leaf](leaf.png)"
    card.origin = CardOrigin(path: "Content/one/a.md", lines: 1...3, dialect: "card-file")
    var publication = Sample.publication([card])
    publication.media.files[.init(path: "Content/one/a.md", destination: "leaf.png")] = .init(
      outputPath: "media/0a b.png", sourcePath: "Content/one/leaf.png", type: "image/png",
      width: 30, height: 20)
    return publication
  }

  @Test(arguments: [
    ("cards/one/tea2.html", "../../media/0a%20b.png"), ("decks/one.html", "../media/0a%20b.png"),
    ("data/one.js", "media/0a%20b.png"),
  ])
  func picturesAreAddressedFromWhereThePageLies(path: String, address: String) {
    let text = Sample.file(path, of: publication)
    #expect(text.contains("src=") && text.contains(address))
    #expect(!text.contains("leaf.png"))
    #expect(!text.contains("/../" + address) && !text.contains("../../../"))
  }

  @Test func picturesHaveTheirSize() {
    #expect(
      Sample.file("decks/one.html", of: publication).contains(#"width="30" height="20""#))
  }
}
