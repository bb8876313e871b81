import Cards
import Diagnostics
import Templating

/// One run of the printer: takes deck after deck, and fills sheet after sheet.
final class CardRun {
  private let printer: CardPrinter
  private let imposition: Imposition
  private let face: CardFace
  private let ruler: Ruler
  private let books: [Book]
  private var printed = PrintedCards()
  private var problems = PaintProblems()

  /// A file in the making.
  private final class Book {
    let suffix: String
    let document: PDFDocument
    let painter: FacePainter
    let hasFronts: Bool
    let hasBacks: Bool
    var pages = 0
    /// The element of the deck, and its bookmark's place.
    var section: PDFTag?
    var tags: [String: Int] = [:]

    init(
      _ suffix: String, _ document: PDFDocument, _ painter: FacePainter, fronts: Bool, backs: Bool
    ) {
      self.suffix = suffix
      self.document = document
      self.painter = painter
      (hasFronts, hasBacks) = (fronts, backs)
    }
  }

  init(_ printer: CardPrinter, title: String, language: String) {
    self.printer = printer
    imposition = printer.choices.imposition
    face = CardFace(imposition.sheet)
    let ruler = Ruler(printer.fonts)
    self.ruler = ruler
    let flip = imposition.flip
    let parts: [(String, Bool, Bool)] =
      switch flip {
      case .manual: [("-fronts", true, false), ("-backs", false, true)]
      case .none: [("", true, false)]
      case .long, .short, .fold: [("", true, true)]
      }
    let duplex: PDFMetadata.Duplex =
      switch flip {
      case .long: .longEdge
      case .short: .shortEdge
      case .manual, .none, .fold: .simplex
      }
    books = parts.map { suffix, fronts, backs in
      let document = PDFDocument(
        PDFMetadata(title: title, language: language, duplex: duplex), fonts: printer.fonts)
      let painter = FacePainter(document: document, ruler: ruler, pictures: printer.pictures)
      return Book(suffix, document, painter, fronts: fronts, backs: backs)
    }
  }

  /// One card of paper.
  private struct Paper {
    let card: FittedCard
    let part: Int
    let source: Card
  }

  /// So many cards are fitted at once, that not all of a large deck are kept.
  private static let cardsAtOnce = 2048

  /// Prints a deck.
  func add(_ selection: CardSelection) {
    let deck = selection.deck
    guard !deck.cards.isEmpty else { return }
    let room = DeckLabel.room(face.textWidth)
    let words = printer.templates.words(for: deck.language)
    let label = DeckLabel.text(deck.title, ruler, room: room)
    for book in books {
      let section = book.document.tag(.section, in: book.document.root)
      if deck.language != book.document.metadata.language { section.language = deck.language }
      book.section = section
      book.tags = [:]
    }
    var report = FittingReport(deck: deck)
    var formulas = FormulaReport(
      deck: deck, set: printer.fonts.formulas,
      widest: FormulaBook.widest(
        in: face.box, size: printer.choices.sizes.last ?? TypeScale.largePrint))
    var pending: [Paper] = []
    var isFirst = true
    let cards = Array(zip(deck.cards, selection.numbers)).map { (card: $0.0, number: $0.1) }
    for start in stride(from: 0, to: cards.count, by: Self.cardsAtOnce) {
      let some = cards[start..<min(start + Self.cardsAtOnce, cards.count)]
      var box = face.box
      box.pictureScale = printer.choices.pictureScale
      let fitted = printer.fit(some, box: box, words: words, jobs: printer.jobs)
      for (card, source) in zip(fitted, some) {
        formulas.add(source.card, number: source.number)
        report.add(
          source.card, number: source.number, parts: card.fronts.count, foreign: .init())
        for part in card.fronts.indices {
          pending.append(Paper(card: card, part: part, source: source.card))
          if pending.count == imposition.cardsPerSheet {
            print(pending, of: deck, label: label, isFirst: isFirst)
            pending = []
            isFirst = false
          }
        }
        printed.papers += card.fronts.count
      }
    }
    if !pending.isEmpty { print(pending, of: deck, label: label, isFirst: isFirst) }
    printed.cards += cards.count
    for book in books { if let section = book.section { book.document.close(section) } }
    printed.diagnostics += report.diagnostics(reportsMissing: false)
    printed.diagnostics += formulas.diagnostics
    let better = SheetAdvice(printer: printer, cards: cards, continued: report.continuedCount)
    printed.diagnostics += better.diagnostics(for: deck)
  }

  /// Prints a sheet.
  private func print(_ papers: [Paper], of deck: Deck, label: String, isFirst: Bool) {
    printed.sheets += 1
    for book in books {
      let painter = CardPainter(
        painter: book.painter, imposition: imposition, face: face, deckLabel: label,
        hasFrame: printer.choices.hasFrame)
      let document = book.document
      let sheet = imposition.sheet
      func page() -> PDFCanvas { document.page(width: sheet.width, height: sheet.height) }
      let front = page()
      // With a fold both sides stand on one page.
      let back = book.hasFronts && book.hasBacks && imposition.flip != .fold ? page() : front
      if isFirst { addBookmark(deck, front.page, in: book) }
      var sections: [PDFTag] = []
      for (cell, paper) in papers.enumerated() {
        let section = document.tag(.section, in: book.section ?? document.root)
        section.language = paper.card.language
        sections.append(section)
        let title = isFirst && cell == 0 ? titleTag(deck, in: section, book) : nil
        addBookmarks(paper, cell, front.page, in: book)
        guard book.hasFronts else { continue }
        let heading = document.tag(.heading2, in: section)
        let side = CardPainter.Side(
          card: paper.card, part: paper.part, cell: cell, isBack: false)
        painter.paint(side, below: section, heading: heading, title: title, on: front)
        note(paper, book)
      }
      for (cell, paper) in papers.enumerated() where book.hasBacks {
        let heading = book.hasFronts ? nil : document.tag(.heading2, in: sections[cell])
        let side = CardPainter.Side(card: paper.card, part: paper.part, cell: cell, isBack: true)
        painter.paint(side, below: sections[cell], heading: heading, title: nil, on: back)
        note(paper, book)
      }
      for section in sections { document.close(section) }
      let marks = SheetPainter(imposition: imposition)
      marks.paintMarks(onBack: !book.hasFronts, cards: papers.count, on: front)
      if back !== front { marks.paintMarks(onBack: true, cards: papers.count, on: back) }
      end(back === front ? [front] : [front, back], of: book)
    }
  }

  /// The element of the deck's title: what the first card shows of it; on a file of backs, which
  /// show ids, it is there to be read only.
  private func titleTag(_ deck: Deck, in section: PDFTag, _ book: Book) -> PDFTag? {
    let tag = book.document.tag(.heading1, in: section)
    tag.actualText = deck.title
    if book.hasFronts { return tag }
    book.document.close(tag)
    return nil
  }

  private func end(_ pages: [PDFCanvas], of book: Book) {
    book.pages += pages.count
    for page in pages { book.document.end(page) }
  }

  private func addBookmark(_ deck: Deck, _ page: PDFObjects.Number, in book: Book) {
    book.document.outline.append(
      PDFOutline.Entry(
        title: deck.title, page: page, y: imposition.sheet.height * PDFCanvas.point))
  }

  private func addBookmarks(
    _ paper: Paper, _ cell: Int, _ page: PDFObjects.Number, in book: Book
  ) {
    for tag in paper.source.tags where book.tags[tag] == nil {
      let last = book.document.outline.count - 1
      book.tags[tag] = book.document.outline[last].children.count
      let box = imposition.front(cell)
      book.document.outline[last].children.append(
        PDFOutline.Entry(
          title: tag, page: page, y: (imposition.sheet.height - box.y) * PDFCanvas.point))
    }
  }

  /// Takes note of what could not be drawn on a card.
  private func note(_ paper: Paper, _ book: Book) {
    let missing = book.document.typesetter.takeMissing()
    if !missing.isEmpty { problems.add(missing: missing, on: paper.card.number, paper.source) }
    for address in book.painter.brokenPictures {
      problems.add(picture: address, on: paper.card.number, paper.source, printer.media)
    }
    book.painter.brokenPictures = []
  }

  /// Ends the files.
  func finish() -> PrintedCards {
    printed.diagnostics += problems.diagnostics
    printed.warnings = InkCheck(printer.choices).warnings
    for book in books {
      // A tray that gives sheets face up gives the last one first to whoever puts them back.
      if !book.hasFronts { book.document.reversePages() }
      printed.files.append(
        PrintedCards.File(
          suffix: book.suffix, bytes: book.document.finish(), pages: book.pages))
    }
    return printed
  }
}
