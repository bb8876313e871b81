import Cards
import Diagnostics

/// One run of the printer of booklets: deals out part after part, then draws page after page.
final class BookletRun {
  private let printer: BookletPrinter
  private let grid: PageGrid
  private let document: PDFDocument
  private let painter: BookletPainter
  private let ruler: Ruler
  private var parts: [[BookletPainter.Page]] = []
  private var problems = PaintProblems()
  private var formulas: [Diagnostic] = []
  private var decks: Set<String> = []

  init(_ printer: BookletPrinter, title: String, language: String) {
    self.printer = printer
    grid = printer.choices.grid
    ruler = Ruler(printer.fonts)
    document = PDFDocument(
      PDFMetadata(title: title, language: language, duplex: printer.choices.duplex),
      fonts: printer.fonts)
    painter = BookletPainter(
      grid: grid,
      painter: FacePainter(document: document, ruler: ruler, pictures: printer.pictures),
      ruler: ruler, measures: printer.choices.isLargePrint ? .large : .usual)
    // Below the title there is nothing but questions.
    painter.painter.heading = .heading2
  }

  /// Deals a part out to pages.
  func add(_ part: BookletPart) {
    if decks.insert(part.deck.name).inserted {
      var report = FormulaReport(
        deck: part.deck, set: printer.fonts.formulas,
        widest: FormulaBook.widest(
          in: TextBox(width: Float(grid.columnWidth), height: 0), size: printer.choices.size))
      for (card, number) in part.cards { report.add(card, number: number) }
      formulas += report.diagnostics
    }
    let flow = ColumnFlow(
      box: TextBox(
        width: Float(grid.columnWidth), height: Float(grid.columnHeight),
        lineHeight: printer.choices.kind.lineHeight),
      size: printer.choices.size, segmenter: Segmenter(ruler),
      mostTogether: printer.choices.kind.mostTogether)
    let columns = flow.columns(
      part.items,
      opening: (grid.columns, Float(grid.columnHeight - painter.head(part))),
      perPage: grid.columns)
    let count = (columns.count + grid.columns - 1) / grid.columns
    parts.append(
      (0..<count).map { page in
        let first = page * grid.columns
        return BookletPainter.Page(
          part: part, columns: Array(columns[first..<min(first + grid.columns, columns.count)]),
          number: page + 1, count: count)
      })
  }

  /// Draws all pages and ends the file.
  func finish(questions: Int) -> BookletPrinter.Printed {
    let pages = printer.choices.kind == .booklet ? drawStitched() : drawOneByOne()
    return BookletPrinter.Printed(
      bytes: document.finish(), pages: pages, questions: questions,
      diagnostics: problems.diagnostics + formulas)
  }

  private func drawOneByOne() -> Int {
    var count = 0
    for (index, pages) in parts.enumerated() {
      let canvases = pages.map { _ in document.page(width: grid.width, height: grid.height) }
      draw(pages, on: canvases.map { ($0, 0) })
      canvases.forEach(document.end)
      count += canvases.count
      let isLast = index + 1 == parts.count
      if printer.choices.startsOnFronts, !isLast, !count.isMultiple(of: 2) {
        document.end(document.page(width: grid.width, height: grid.height))
        count += 1
      }
    }
    return count
  }

  /// Two pages on each side of a sheet; they are drawn in the order in which they are read.
  private func drawStitched() -> Int {
    let isBoundAtRight = isWrittenFromTheRight(document.metadata.language)
    let total = parts.reduce(0) { $0 + $1.count }
    let sheets = SaddleStitch.sheets(pages: total)
    var places: [Int: (PDFCanvas, Double)] = [:]
    var sides: [PDFCanvas] = []
    for side in sheets.flatMap({ [$0.front, $0.back] }) {
      let canvas = document.page(width: 2 * grid.width, height: grid.height)
      // A book that is read from the right is bound at the right.
      let (left, right) = isBoundAtRight ? (side.right, side.left) : (side.left, side.right)
      if let left { places[left] = (canvas, 0) }
      if let right { places[right] = (canvas, grid.width) }
      sides.append(canvas)
    }
    var first = 0
    for pages in parts {
      draw(pages, on: (first..<first + pages.count).compactMap { places[$0] })
      first += pages.count
    }
    sides.forEach(document.end)
    return sides.count
  }

  private func draw(_ pages: [BookletPainter.Page], on places: [(PDFCanvas, Double)]) {
    guard let part = pages.first?.part, let start = places.first else { return }
    let section = document.tag(.section, in: document.root)
    if part.deck.language != document.metadata.language { section.language = part.deck.language }
    document.outline.append(
      PDFOutline.Entry(
        title: part.title + part.versionLabel, page: start.0.page,
        y: grid.height * PDFCanvas.point))
    for (page, (canvas, x)) in zip(pages, places) {
      painter.paint(page, x: x, below: section, on: canvas)
      note(page)
    }
    document.close(section)
  }

  /// Takes note of what could not be drawn on a page.
  private func note(_ page: BookletPainter.Page) {
    let missing = document.typesetter.takeMissing()
    let broken = painter.painter.brokenPictures
    painter.painter.brokenPictures = []
    guard !missing.isEmpty || !broken.isEmpty else { return }
    for column in page.columns {
      for (fitted, index) in zip(column.face.blocks, column.cards) {
        guard let index else { continue }
        let source = page.part.cards[index]
        let own = missing.intersection(Self.characters(of: fitted.block))
        if !own.isEmpty { problems.add(missing: own, on: source.number, source.card) }
        if case .picture(let picture) = fitted.block.kind, broken.contains(picture.address) {
          problems.add(
            picture: picture.address, on: source.number, source.card, printer.media)
        }
      }
    }
  }

  private static func characters(of block: FlowBlock) -> Set<UInt32> {
    var texts = [block.text]
    if case .row(let row) = block.kind { texts += row.cells }
    var found: Set<UInt32> = []
    for text in texts {
      for scalar in String(decoding: text.utf8, as: UTF8.self).unicodeScalars {
        found.insert(scalar.value)
      }
    }
    return found
  }
}
