import Cards
import Diagnostics
import Output
import Templating
import Testing

@testable import Print

@Suite struct SheetBuilderTests {
  private func deck(_ count: Int, answer: String = "Yes.") -> Deck {
    Deck(
      name: "deck", title: "A deck & more",
      cards: (0..<count).map {
        Card(
          id: CardID(rawValue: "id\($0)"), kind: .recall, prompt: Markdown("Question \($0)?"),
          answer: Markdown(answer),
          origin: CardOrigin(path: "deck.txt", lines: $0 + 1...$0 + 1, dialect: "x"))
      }, path: "deck.txt")
  }

  private func build(_ deck: Deck) -> (files: [String: String], diagnostics: [Diagnostic]) {
    let publication = Publication(id: "x", title: "Site", decks: [deck])
    let builder = SheetBuilder(templates: TemplateLibrary(), fonts: testFonts()) { _ in [1, 2] }
    let (tree, diagnostics) = builder.build(publication)
    var files: [String: String] = [:]
    for file in tree.files where !file.path.hasSuffix(".ttf") {
      files[file.path] = String(decoding: file.bytes(), as: UTF8.self)
    }
    return (files, diagnostics)
  }

  private func count(_ part: String, in text: String) -> Int {
    text.utf8.split(separator: Array(part.utf8), omittingEmptySubsequences: false).count - 1
  }

  @Test func eachDeckGetsAPageForEachPaper() {
    let files = build(deck(3)).files
    #expect(
      files.keys.sorted() == [
        "assets/print-a4.css", "assets/print-letter.css", "assets/print.css", "assets/print.js",
        "print/deck-a4.html", "print/deck-letter.html",
      ])
  }

  @Test(arguments: [(1, 1), (8, 1), (9, 2), (16, 2), (17, 3)])
  func everyFrontPageHasItsBackPage(cards: Int, sheets: Int) {
    let page = build(deck(cards)).files["print/deck-a4.html"] ?? ""
    #expect(count("class=\"sheet recto\"", in: page) == sheets)
    #expect(count("class=\"sheet verso\"", in: page) == sheets)
    #expect(count("<article", in: page) == 2 * cards)
  }

  @Test func bothSidesOfACardStandInOneCellWithOneNumber() {
    let page = build(deck(11)).files["print/deck-a4.html"] ?? ""
    #expect(count("class=\"k c2\" aria-label=\"Card 11, front\"", in: page) == 1)
    #expect(count("class=\"k c2\" aria-label=\"Card 11, back\"", in: page) == 1)
    #expect(count("#00011</p>", in: page) == 2)
  }

  @Test func thePageHoldsNoInlineStyleAndNothingFromElsewhere() {
    let page = build(deck(9)).files["print/deck-a4.html"] ?? ""
    #expect(count("style=\"", in: page) == 0)
    #expect(count("<style", in: page) == 0)
    #expect(count("http", in: page) == count("http-equiv", in: page))
    #expect(count("A deck &amp; more", in: page) >= 11)
  }

  @Test func longAnswersGoOnAndTheAuthorIsTold() {
    let (files, found) = build(
      deck(2, answer: String(repeating: "A long answer goes on. ", count: 60)))
    let page = files["print/deck-a4.html"] ?? ""
    #expect(count("#00001 1/2</p>", in: page) == 2)
    #expect(count("#00002 2/2</p>", in: page) == 2)
    #expect(count("The answer goes on (2 of 2):", in: page) == 2)
    #expect(found.map(\.code) == ["card-continues"])
    #expect(found[0].severity == .note)
    #expect(
      found[0].message == "2 of 2 cards of 'A deck & more' need more than one card of paper, 4 in "
        + "all: cards 1 and 2; shorter answers would fit on one")
    #expect(found[0].notes == [])
  }

  @Test func manyCardsThatGoOnTakeOneLine() {
    let found = build(
      deck(12, answer: String(repeating: "A long answer goes on. ", count: 60))
    ).diagnostics
    #expect(found.count == 1)
    #expect(found[0].message.contains(": cards 1, 2, 3, 4, 5 and 7 more;"))
  }

  @Test func emojiAreNamedInANote() {
    let found = build(deck(2, answer: "Done ✅ 🇫🇷 ✅")).diagnostics
    #expect(found.map(\.code) == ["missing-glyph"])
    #expect(found[0].severity == .note)
    #expect(found[0].message.contains("'✅' (U+2705) and '🇫🇷' (U+1F1EB U+1F1F7)"))
  }

  @Test func charactersThatNoFontHasAreNamedOnceForADeck() {
    let (files, found) = build(deck(3, answer: "日 and ก and ordinary words"))
    #expect(found.map(\.code) == ["missing-glyph"])
    #expect(found[0].severity == .warning)
    #expect(found[0].notes.count == 2)
    #expect(found[0].notes.contains { $0.message.contains("U+65E5") })
    #expect(files["print/deck-a4.html"]?.contains("日 and ก") == true)
  }

  @Test func aDeckOfManyCardsComesInSeveralPages() {
    let files = build(deck(500)).files
    #expect(count("<article", in: files["print/deck-a4.html"] ?? "") == 2 * 496)
    #expect(count("<article", in: files["print/deck-a4-2.html"] ?? "") == 2 * 4)
    #expect(files["print/deck-a4.html"]?.contains("href=\"deck-a4-2.html\"") == true)
  }

  @Test func anEmptyDeckHasAPageWithoutSheets() {
    let page = build(deck(0)).files["print/deck-a4.html"] ?? ""
    #expect(count("<section", in: page) == 0)
    #expect(page.contains("0 cards"))
  }

  @Test func theSameDeckMakesTheSameBytes() {
    #expect(build(deck(20)).files == build(deck(20)).files)
  }

  @Test func styleOfAPaperPlacesEachCardOnBothSides() {
    let css = String(decoding: PaperStyle.css(Paper.all[0]), as: UTF8.self)
    #expect(css.contains("@page{size:210mm 297mm;margin:0}"))
    #expect(css.contains(".c0{left:10mm;top:16.5mm}.verso .c0{left:105mm;top:16.5mm}"))
    #expect(css.contains("height:296.5mm"))
    for size in TypeScale.sizes { #expect(size >= 8) }
  }

  @Test func theTemplateUsesWhatThePageOffers() {
    let found = TemplateLibrary().diagnostics(schemas: SheetBuilder.schemas)
    #expect(found.filter { $0.location.path.contains("print/") } == [])
  }

  @Test func aLongTitleIsShortenedOnTheCardsOnly() {
    let ruler = Ruler(testFonts())
    let title = "Everything about everything, in all its parts, and then some more of it"
    let label = DeckLabel.text(title, ruler)
    #expect(label.hasSuffix("…"))
    #expect(label.count > 30)
    #expect(DeckLabel.text("Short", ruler) == "Short")
  }
}
