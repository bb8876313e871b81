import Bytes
import Cards
import Diagnostics
import Foundation
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

  private func build(
    _ deck: Deck, media: MediaIndex = MediaIndex(), fonts: PrintFonts = testFonts()
  ) -> (files: [String: String], diagnostics: [Diagnostic]) {
    let publication = Publication(id: "x", title: "Site", decks: [deck], media: media)
    let builder = SheetBuilder(templates: TemplateLibrary(), fonts: fonts) { _ in [1, 2] }
    let (tree, diagnostics) = builder.build(publication)
    var files: [String: String] = [:]
    for file in tree.files {
      files[file.path] = String(decoding: file.bytes(), as: UTF8.self)
    }
    return (files, diagnostics)
  }

  private func count(_ part: String, in text: String) -> Int {
    text.utf8.split(separator: Array(part.utf8), omittingEmptySubsequences: false).count - 1
  }

  @Test func eachDeckGetsAPageForEachPaper() {
    let files = build(deck(3)).files
    let paths = ["assets/print.js", "print/deck-a4.html", "print/deck-letter.html"]
    #expect(files.keys.sorted() == paths)
    let script = files["assets/print.js"] ?? ""
    #expect(script.contains("RECTO.memory="))
    #expect(!script.contains("@param") && !script.contains("\n  "))
  }

  @Test func formulasAreSetOrNamed() throws {
    var fonts = testFonts()
    let svg = "<svg><rect x='0' y='0' height='4' width='20'/></svg>"
    fonts.formulas.add(
      "$x$", try #require(FormulaShape(svg: svg, source: "$x$", size: (20, 8, 4))))
    let built = build(deck(1, answer: "It is $x$."), fonts: fonts)
    let page = built.files["print/deck-a4.html"] ?? ""
    #expect(page.contains("<p dir=\"auto\">It is <span class=\"x\"><svg class=\"v9\""))
    #expect(page.contains(".v9{vertical-align:-0.45em}"))
    #expect(built.diagnostics == [])
    let plain = build(deck(1, answer: "It is $y$."), fonts: fonts)
    #expect(plain.files["print/deck-a4.html"]?.contains("<code>$y$</code>") == true)
    #expect(plain.diagnostics.map(\.code) == ["formula-as-source"])
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

  @Test func thePageHoldsAllThatItPrintsAndNamesItsStyleByHash() throws {
    let page = build(deck(9)).files["print/deck-a4.html"] ?? ""
    #expect(count("style=\"", in: page) == 0)
    #expect(count("http", in: page) == count("http-equiv", in: page))
    #expect(count("A deck &amp; more", in: page) >= 11)
    let styles = page.components(separatedBy: "<style>").dropFirst().map { part in
      part.components(separatedBy: "</style>")[0]
    }
    #expect(styles.count == 2)
    let names = styles.map { style in
      "&#39;sha256-\(Base64.text(SHA256.digest(of: Array(style.utf8))))&#39;"
    }
    #expect(page.contains("style-src \(names.joined(separator: " "));"))
    #expect(page.contains("script-src &#39;self&#39;;"))
    #expect(count("<script src=\"../assets/print.js\"></script>", in: page) == 1)
    #expect(count("<script", in: page) == 1)
  }

  @Test(arguments: [
    ("Yes.", 1), ("*Yes.*", 2), ("**Yes** *and* no.", 4), ("`yes`", 2), ("`yes` and *no*", 3),
    ("Set ⟨a⟩ ∉ ∅", 2), ("Émile “said” so…", 1), ("日本", 1),
  ])
  func aPageHoldsTheFontsThatItNeeds(answer: String, fonts: Int) {
    let page = build(deck(1, answer: answer)).files["print/deck-a4.html"] ?? ""
    #expect(count("@font-face", in: page) == fonts)
  }

  @Test func decksOfTheSameNeedHoldTheSameFonts() {
    func style(_ answer: String) -> String? {
      let page = build(deck(1, answer: answer)).files["print/deck-a4.html"] ?? ""
      return page.components(separatedBy: "<style>").dropFirst().first
    }
    #expect(style("One “word” – or two.") == style("Many words…"))
    #expect(style("One word.") != style("Ein schönes Wort."))
  }

  @Test func picturesArePartOfThePage() {
    var deck = deck(1, answer: "See ![A grid](grid.png) and ![](data:image/gif;base64,R0lG).")
    deck.cards[0].origin = CardOrigin(path: "deck.txt", lines: 1...1, dialect: "x")
    let key = MediaIndex.Key(path: "deck.txt", destination: "grid.png")
    let file = MediaIndex.File(
      outputPath: "media/grid-1.png", sourcePath: "Content/grid.png", type: "image/png", width: 9,
      height: 9)
    let page =
      build(deck, media: MediaIndex(files: [key: file])).files["print/deck-a4.html"] ?? ""
    #expect(count("src=\"data:image/png;base64,AQI=\" alt=\"A grid\"", in: page) == 1)
    #expect(count("src=\"data:image/gif;base64,R0lG\"", in: page) == 1)
    #expect(count("media/", in: page) == 0)
  }

  @Test func frontsSayWhatACardMayBeChosenBy() {
    var deck = deck(2)
    deck.cards[1].tags = ["one", "two & more"]
    let page = build(deck).files["print/deck-a4.html"] ?? ""
    #expect(count("data-number=\"1\" data-id=\"id0\">", in: page) == 1)
    #expect(
      count("data-number=\"2\" data-id=\"id1\" data-tags=\"one\ntwo &amp; more\">", in: page) == 1)
    #expect(page.contains("data-turned=\"long-calendar short-book manual-calendar none-calendar\""))
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
    #expect(
      css.contains(
        ".c0{transform:translate(10mm,16.5mm)}.verso .c0{transform:translate(105mm,16.5mm)}"))
    #expect(
      css.contains(
        ".short.turned .verso .c0{transform:translate(10mm,214.5mm) rotate(180deg)}"))
    #expect(css.contains(".fold .c0.b{transform:translate(105mm,16.5mm)}"))
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
