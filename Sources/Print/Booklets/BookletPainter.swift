import Cards

/// Draws the pages of a booklet's parts.
struct BookletPainter {
  let grid: PageGrid
  let painter: FacePainter
  let ruler: Ruler

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
  static func head(_ part: BookletPart) -> Double { part.points == nil ? 16 : 29 }

  private static let labelSize: Float = 8
  private static let labelGrey = 0.33

  private var document: PDFDocument { painter.document }

  /// Draws a page, so far from the left edge of the sheet.
  func paint(_ page: Page, x: Double = 0, below section: PDFTag, on canvas: PDFCanvas) {
    let isFirst = page.number == 1
    let head = isFirst ? Self.head(page.part) : 0
    if isFirst { paintHead(page.part, x: x, below: section, on: canvas) }
    for (index, column) in page.columns.enumerated() {
      var box = grid.column(index, below: head)
      box.x += x
      painter.paint(column.face, in: box, below: section, on: canvas, isCentred: false)
    }
    canvas.artifact {
      for index in page.columns.indices.dropFirst() {
        canvas.line(moved(grid.divider(index, below: head), x), width: 0.1, grey: 0.6)
      }
      paintFoot(page, x: x, on: canvas)
    }
  }

  private func moved(_ line: PageLine, _ x: Double) -> PageLine {
    PageLine(x1: line.x1 + x, y1: line.y1, x2: line.x2 + x, y2: line.y2)
  }

  private func paintFoot(_ page: Page, x: Double, on canvas: PDFCanvas) {
    let number = page.count == 1 ? "" : "\(page.number) / \(page.count)"
    let room = Float(grid.textWidth - 20) / (Self.labelSize * TypeScale.point)
    let version = page.part.versionLabel
    let title = DeckLabel.text(
      page.part.title, ruler, room: room - Float(version.utf8.count) * 0.6)
    canvas.text(
      FlowText(title + version), at: (x + grid.side, grid.footLine), size: Self.labelSize,
      grey: Self.labelGrey)
    canvas.text(
      FlowText(number), at: (x + grid.width - grid.side, grid.footLine), size: Self.labelSize,
      grey: Self.labelGrey, alignment: .right)
  }

  // MARK: The head

  private func paintHead(
    _ part: BookletPart, x: Double, below section: PDFTag, on canvas: PDFCanvas
  ) {
    let left = x + grid.side
    let heading = document.tag(.heading1, in: section)
    heading.actualText = part.title
    let (title, size) = title(of: part)
    canvas.tagged(heading) {
      canvas.text(title, at: (left, grid.top + 5), size: size, most: grid.textWidth)
    }
    document.close(heading)
    write(part.note, at: (left, grid.top + 10.5), below: section, on: canvas)
    if let points = part.points {
      paintFields(points, from: left, y: grid.top + 22, below: section, on: canvas)
    }
  }

  /// The title in the largest type at which it fits on a line, or shortened.
  private func title(of part: BookletPart) -> (FlowText, Float) {
    let text = FlowText(part.title, .bold)
    let sizes: [Float] = [16, 14, 12, 11]
    for size in sizes where width(of: text, size: size) <= grid.textWidth { return (text, size) }
    let room = Float(grid.textWidth) / (11 * TypeScale.point) * 0.93
    return (FlowText(DeckLabel.text(part.title, ruler, room: room), .bold), 11)
  }

  private func width(of text: FlowText, size: Float) -> Double {
    let line = document.typesetter.line(
      text, 0..<text.utf8.count, size: size, rightToLeft: text.isRightToLeft, &document.objects)
    return Double(line.width * size * TypeScale.point)
  }

  private func write(
    _ words: String, at place: (x: Double, y: Double), below section: PDFTag, on canvas: PDFCanvas
  ) {
    let tag = document.tag(.paragraph, in: section)
    canvas.tagged(tag) { canvas.text(FlowText(words), at: place, size: 9) }
    document.close(tag)
  }

  /// The line for name, date and points.
  private func paintFields(
    _ points: Int, from left: Double, y: Double, below section: PDFTag, on canvas: PDFCanvas
  ) {
    let right = left + grid.textWidth
    let total = "/ \(points)"
    let end = right - width(of: FlowText(total), size: 9) - 1
    func at(_ part: Double) -> Double { left + grid.textWidth * part }
    let fields = [
      ("Name", left, at(0.5)), ("Date", at(0.53), at(0.76)), ("Points", at(0.79), end),
    ]
    var lines: [PageLine] = []
    for (name, from, to) in fields {
      write(name, at: (from, y), below: section, on: canvas)
      let start = from + width(of: FlowText(name), size: 9) + 1.5
      lines.append(PageLine(x1: start, y1: y + 0.8, x2: to, y2: y + 0.8))
    }
    write(total, at: (end + 1, y), below: section, on: canvas)
    canvas.artifact { canvas.lines(lines, width: 0.15) }
  }
}
