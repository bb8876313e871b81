public import Cards
public import Diagnostics
public import Output
public import Templating
import Workers

/// Makes the sheets to print: for each deck a page for A4 and one for US Letter, each whole by
/// itself.
public struct SheetBuilder: Sendable {
  /// The templates to fill.
  public let templates: TemplateLibrary
  /// The fonts that the sheets are set in.
  public let fonts: PrintFonts
  /// Reads a file that cards show, when a page is written.
  public let media: @Sendable (MediaIndex.File) -> [UInt8]

  /// The names that the templates of the sheets may use.
  public static let schemas: [String: TemplateSchema] = [
    SheetPage.templateName: SheetPage.schema
  ]

  /// A builder with its templates, its fonts and what reads the files that cards show.
  public init(
    templates: TemplateLibrary, fonts: PrintFonts,
    media: @escaping @Sendable (MediaIndex.File) -> [UInt8]
  ) {
    self.templates = templates
    self.fonts = fonts
    self.media = media
  }

  /// The files of the sheets, and what their author should know.
  ///
  /// - Parameters:
  ///   - publication: what to make them of.
  ///   - jobs: how many decks are fitted at once; the result is the same for any number.
  /// - Returns: the files and the diagnostics.
  public func build(
    _ publication: Publication, jobs: Int = 1
  ) -> (tree: OutputTree, diagnostics: [Diagnostic]) {
    var tree = OutputTree()
    var diagnostics: [Diagnostic] = []
    guard !publication.decks.isEmpty else { return (tree, diagnostics) }
    // Each deck's pages speak its language.
    let voices = Dictionary(
      uniqueKeysWithValues: Set(publication.decks.map(\.language)).map {
        ($0, templates.speaking($0))
      })
    func voice(_ deck: Deck) -> TemplateLibrary { voices[deck.language] ?? templates }
    let decks = concurrentMap(publication.decks, jobs: jobs, state: { Ruler(fonts) }) {
      ruler, deck in
      let words = voices[deck.language]?.words ?? .english
      let (sides, found) = sides(of: deck, publication.media, words, ruler)
      return (sides, sides.demands, found)
    }
    let coverage = FontCoverage(fonts)
    let needs = decks.map { _, demands, _ in
      FontNeed(
        characters: demands.characters, usage: demands.usage, coverage: coverage,
        formulas: fonts.formulas)
    }
    let each = Array(Set(needs))
    let styles = concurrentMap(each, jobs: jobs) { StyleElement(FontStyle.css(fonts, $0)) }
    let styleOfNeed = Dictionary(uniqueKeysWithValues: zip(each, styles))
    tree.add("assets/print.js", PageParts.script(templates))
    for paper in Paper.all {
      let common = PageParts(templates, paper)
      for (deck, ((sides, _, _), need)) in zip(publication.decks, zip(decks, needs)) {
        guard let fonts = styleOfNeed[need] else { continue }
        add(deck, sides, fonts, common, paper, publication, voice(deck), to: &tree)
      }
    }
    diagnostics += decks.flatMap { $0.2 }
    return (tree, diagnostics)
  }

  /// More cards than this make browsers slow: their time grows with the square of the pages.
  private static let mostCardsOfPage = 500

  func sides(
    of deck: Deck, _ media: MediaIndex, _ words: Messages, _ ruler: Ruler
  ) -> (SheetSides, [Diagnostic]) {
    let paper = Paper.all[0]
    let box = CardFace(paper.sheet).box
    let fitter = CardFitter(media: media, box: box, ruler: ruler, words: words)
    var sides = SheetSides(
      cardsPerSheet: paper.sheet.cardsPerSheet, deckLabel: DeckLabel.text(deck.title, ruler),
      names: CardNames(words))
    var report = FittingReport(deck: deck)
    var formulas = FormulaReport(
      deck: deck, set: fonts.formulas,
      widest: FormulaBook.widest(in: box, size: TypeScale.sizes.last ?? TypeScale.largePrint))
    for index in deck.cards.indices {
      var (fitted, foreign) = fitter.fit(deck.cards[index], number: index + 1)
      fitted.tags = deck.cards[index].tags
      sides.append(fitted)
      report.add(
        deck.cards[index], number: index + 1, parts: fitted.fronts.count, foreign: foreign)
      formulas.add(deck.cards[index], number: index + 1)
    }
    sides.finish()
    let found = report.diagnostics(reportsMissing: fonts.files[.regular] != nil)
    return (sides, found + formulas.diagnostics)
  }

  private func add(
    _ deck: Deck, _ sides: SheetSides, _ style: StyleElement, _ common: PageParts,
    _ paper: Paper, _ publication: Publication, _ templates: TemplateLibrary,
    to tree: inout OutputTree
  ) {
    let names = SheetPage.PageNames(
      siteID: publication.id, siteTitle: publication.title, deckName: deck.name,
      deckTitle: deck.title, language: deck.language, cardCount: deck.cards.count)
    let most = Self.mostCardsOfPage / paper.sheet.cardsPerSheet
    let pictures = InlinePictures(publication.media, bytes: media)
    let parts = max(1, (sides.sheets.count + most - 1) / most)
    for part in 1...parts {
      let first = (part - 1) * most
      let page = SheetPage(
        publication: names, paper: paper, part: part, parts: parts, sides: sides,
        sheets: first..<min(first + most, sides.sheets.count), templates: templates,
        common: common, fonts: style, pictures: pictures, formulas: InlineFormulas(fonts.formulas))
      tree.add(SheetPage.path(deck: deck.name, paper: paper, part: part)) { page.bytes() }
    }
  }
}
