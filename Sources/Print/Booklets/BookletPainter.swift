import Cards
import Templating

/// Draws the pages of a booklet's parts.
struct BookletPainter {
  let grid: PageGrid
  let painter: FacePainter
  let ruler: Ruler
  var measures = BookletMeasures.usual

  /// A page that is filled.
  struct Page {
    let part: BookletPart
    let columns: [ColumnFlow.Column]
    /// Which page of its part it is, from 1.
    let number: Int
    /// How many pages its part has.
    let count: Int
  }

  /// The height of the head of a part's first page, in mm.
  func head(_ part: BookletPart) -> Double {
    part.points == nil ? measures.height : measures.heightWithForm
  }

  private static let labelGrey = 0.33

  private var document: PDFDocument { painter.document }

  /// Draws a page, so far from the left edge of the sheet.
  func paint(_ page: Page, x: Double = 0, below section: PDFTag, on canvas: PDFCanvas) {
    let isFirst = page.number == 1
    let head = isFirst ? head(page.part) : 0
    let side = Side(
      left: x + grid.side, right: x + grid.width - grid.side,
      isRightToLeft: page.part.isRightToLeft)
    if isFirst { paintHead(page.part, side, below: section, on: canvas) }
    var grid = grid
    grid.isRightToLeft = page.part.isRightToLeft
    for (index, column) in page.columns.enumerated() {
      var box = grid.column(index, below: head)
      box.x += x
      painter.paint(column.face, in: box, below: section, on: canvas, isCentred: false)
    }
    canvas.artifact {
      for index in page.columns.indices.dropFirst() {
        canvas.line(moved(divider(index, of: page, below: head), x), width: 0.1, grey: 0.6)
      }
      paintFoot(page, side, on: canvas)
    }
  }

  /// The two ends of the lines of a page: they begin at the right in some writings.
  private struct Side {
    let left: Double
    let right: Double
    let isRightToLeft: Bool

    /// A place so far from where lines begin.
    func at(_ way: Double) -> Double { isRightToLeft ? right - way : left + way }
    /// What text that begins or ends there is aligned to.
    var start: PDFCanvas.Alignment { isRightToLeft ? .right : .left }
    var end: PDFCanvas.Alignment { isRightToLeft ? .left : .right }
  }

  /// The line beside a column, on the last page no longer than the columns.
  private func divider(_ index: Int, of page: Page, below head: Double) -> PageLine {
    let line = grid.divider(index, below: head)
    guard page.number == page.count else { return line }
    let height = Double(page.columns.map(\.face.height).max() ?? 0)
    return PageLine(x1: line.x1, y1: line.y1, x2: line.x2, y2: min(line.y2, line.y1 + height))
  }

  private func moved(_ line: PageLine, _ x: Double) -> PageLine {
    PageLine(x1: line.x1 + x, y1: line.y1, x2: line.x2 + x, y2: line.y2)
  }

  private func paintFoot(_ page: Page, _ side: Side, on canvas: PDFCanvas) {
    let number = page.count == 1 ? "" : "\(page.number) / \(page.count)"
    let room = Float(grid.textWidth - 20) / (measures.labels * TypeScale.point)
    let version = page.part.versionLabel
    let title = DeckLabel.text(
      page.part.title, ruler, room: room - Float(version.utf8.count) * 0.6)
    canvas.text(
      FlowText(title + version), at: (side.at(0), grid.footLine), size: measures.labels,
      grey: Self.labelGrey, alignment: side.start)
    canvas.text(
      FlowText(number), at: (side.at(grid.textWidth), grid.footLine), size: measures.labels,
      grey: Self.labelGrey, alignment: side.end)
  }

  // MARK: The head

  private func paintHead(
    _ part: BookletPart, _ side: Side, below section: PDFTag, on canvas: PDFCanvas
  ) {
    let heading = document.tag(.heading1, in: section)
    heading.actualText = part.title
    let (title, size) = title(of: part)
    canvas.tagged(heading) {
      canvas.text(
        title, at: (side.at(0), grid.top + measures.title), size: size, alignment: side.start,
        most: grid.textWidth)
    }
    document.close(heading)
    write(part.note, at: (0, grid.top + measures.note), side, below: section, on: canvas)
    if let points = part.points {
      paintFields(points, part.words, side, below: section, on: canvas)
    }
  }

  /// The title in the largest type at which it fits on a line, or shortened.
  private func title(of part: BookletPart) -> (FlowText, Float) {
    let text = FlowText(part.title, .bold)
    for size in measures.titles where width(of: text, size: size) <= grid.textWidth {
      return (text, size)
    }
    let least = measures.titles.last ?? measures.fields
    let room = Float(grid.textWidth) / (least * TypeScale.point) * 0.93
    return (FlowText(DeckLabel.text(part.title, ruler, room: room), .bold), least)
  }

  private func width(of text: FlowText, size: Float) -> Double {
    let line = document.typesetter.line(
      text, 0..<text.utf8.count, size: size, rightToLeft: text.isRightToLeft, &document.objects)
    return Double(line.width * size * TypeScale.point)
  }

  /// Writes words that begin so far from where lines begin.
  private func write(
    _ words: String, at place: (way: Double, y: Double), _ side: Side, below section: PDFTag,
    on canvas: PDFCanvas
  ) {
    let tag = document.tag(.paragraph, in: section)
    canvas.tagged(tag) {
      canvas.text(
        FlowText(words), at: (side.at(place.way), place.y), size: measures.fields,
        alignment: side.start)
    }
    document.close(tag)
  }

  /// The line for name, class, date and points; two lines of large type.
  private func paintFields(
    _ points: String, _ words: Messages, _ side: Side, below section: PDFTag, on canvas: PDFCanvas
  ) {
    let total = "/ \(points)"
    let end = 1 - (width(of: FlowText(total), size: measures.fields) + 1) / grid.textWidth
    let names = [
      words.text("Name"), words.text("Class"), words.text("Date"), words.text("Points"),
    ]
    var lines: [PageLine] = []
    var y = grid.top + measures.form
    for (name, place) in zip(names, measures.places) {
      y = grid.top + measures.form + place.below
      write(name, at: (place.from * grid.textWidth, y), side, below: section, on: canvas)
      let start = place.from * grid.textWidth + width(of: FlowText(name), size: measures.fields)
      lines.append(
        PageLine(
          x1: side.at(start + 1.5), y1: y + 0.8, x2: side.at((place.to ?? end) * grid.textWidth),
          y2: y + 0.8))
    }
    write(total, at: (end * grid.textWidth + 1, y), side, below: section, on: canvas)
    canvas.artifact { canvas.lines(lines, width: 0.15) }
  }
}
