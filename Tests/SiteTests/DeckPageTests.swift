import Cards
import Testing

@testable import Site

@Suite struct DeckPageTests {
  private let page = Sample.file("decks/tea.html", of: Sample.publication)

  @Test func titleCountAndWaysOnAreShown() {
    #expect(page.contains(#"<h1 dir="auto">Tea &amp; leaves</h1>"#))
    #expect(page.contains("4 cards"))
    for link in [
      "../index.html#/deck/tea/flip", "../index.html#/deck/tea/quiz", "../print/tea-a4.html",
      "../print/tea-letter.html", "../index.html",
    ] {
      #expect(page.contains("href=\"\(link)\""), "\(link)")
    }
  }

  @Test func everyCardStandsInOrderWithItsAnswerAndItsPage() {
    #expect(page.occurrences(of: "<details") == 4)
    var rest = page[...]
    for text in [
      "oxidised <em>least</em>", "<p>Green tea</p>", "../cards/tea/tea1.html", "a gaiwan do",
      "steeps small amounts", "../cards/tea/tea2.html", "What is tannin?", "bitter polyphenol",
      "Who drank it first?", "The source gives no answer.", "../cards/tea/tea4.html",
    ] {
      guard let found = rest.range(of: text) else {
        Issue.record("\(text) is missing or out of order")
        continue
      }
      rest = rest[found.upperBound...]
    }
    #expect(!page.contains("Black tea"))
  }

  @Test func emptyDeckSaysThatItIsEmpty() {
    let files = Sample.files(Sample.publication([]))
    #expect(files["decks/one.html"]?.contains("This deck has no cards yet.") == true)
    #expect(files["decks/one.html"]?.contains("0 cards") == true)
  }

  @Test(arguments: [(100, 1), (101, 2), (250, 3)])
  func bigDecksHaveSeveralPages(cards: Int, pages: Int) throws {
    let files = Sample.files(
      Sample.publication(
        (1...cards).map { number in
          Card(
            id: CardID(rawValue: "c\(number)"), kind: .recall,
            prompt: Markdown("Number \(number)?"))
        }))
    let decks = files.filter { $0.key.hasPrefix("decks/") }
    #expect(decks.count == pages)
    #expect(decks.values.reduce(0) { $0 + $1.occurrences(of: "<details") } == cards)
    #expect(decks["decks/one.html"]?.contains("of \(pages)") == (pages > 1))
    if pages > 1 {
      let second = try #require(decks["decks/one/2.html"])
      #expect(second.contains(#"start="101""#))
      #expect(second.contains(#"href="../../decks/one.html""#))
      #expect(files["cards/one/c101.html"]?.contains("../../decks/one/2.html#card-101") == true)
    }
  }
}
