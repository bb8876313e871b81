/// Draws fitted faces on pages of a PDF, with the elements that say what everything is.
///
///     let painter = FacePainter(document: document, ruler: ruler, pictures: bytes)
///     painter.paint(face, in: box, below: section, on: canvas)
final class FacePainter {
  let document: PDFDocument
  /// The bytes of the picture at an address of a card; nil when there are none.
  let pictures: (String) -> [UInt8]?
  /// What headings are: those of a card stand below its number, which is of the second level.
  var heading = PDFTag.Kind.heading3
  /// The addresses whose bytes are no picture, since they were asked for.
  var brokenPictures: [String] = []

  private let segmenter: Segmenter
  private let ruler: Ruler
  private var segments: [Segment] = []

  private static let captionGrey = 0.27

  init(document: PDFDocument, ruler: Ruler, pictures: @escaping (String) -> [UInt8]?) {
    self.document = document
    self.ruler = ruler
    self.pictures = pictures
    segmenter = Segmenter(ruler)
  }

  /// Where a face is drawn, and how.
  private struct Place {
    let canvas: PDFCanvas
    let box: Imposition.Box
    let size: Float
    /// The lines of the block that is drawn.
    var line: LineBox
    /// One em in mm.
    var em: Double { Double(size * TypeScale.point) }
  }

  /// Draws a face into a box: from its top, or in its middle as cards have it.
  func paint(
    _ face: FittedFace, in box: Imposition.Box, below parent: PDFTag, on canvas: PDFCanvas,
    isCentred: Bool = true
  ) {
    let plain = LineBox(lineHeight: face.lineHeight)
    var place = Place(canvas: canvas, box: box, size: face.size, line: plain)
    var y = box.y
    if isCentred { y += max(0, (box.height - Double(face.height)) / 2) }
    var outline = BlockOutline(document: document, parent: parent, heading: heading)
    for fitted in face.blocks {
      y += Double(fitted.above)
      let block = fitted.block
      place.line = fitted.line ?? plain
      switch block.kind {
      case .text, .heading, .caption, .code:
        paintText(block, at: y, &outline, place)
      case .row(let row):
        paintRow(row, block, at: y, height: Double(fitted.height), &outline, place)
      case .picture(let picture): paint(picture, block, at: y, &outline, place)
      case .rule: paintRule(block, at: y, place)
      case .answerBox(let height): paintAnswerBox(block, at: y, height: Double(height), place)
      }
      if block.isQuoted { paintBar(block, from: y, height: Double(fitted.height), place) }
      y += Double(fitted.height)
    }
    outline.closeAll()
  }

  // MARK: Text

  private func lines(_ text: FlowText, limit: Float, longWord: Float) -> [Range<Int>] {
    segmenter.reset()
    let range = segmenter.cut(text, limit: longWord)
    let segments = segmenter.segments
    var starts: [Int32] = []
    _ = LineBreaker.lines(of: range, in: segments, limit: limit, into: &starts)
    return starts.indices.map { index in
      let first = Int(starts[index])
      let last = (index + 1 < starts.count ? Int(starts[index + 1]) : range.upperBound) - 1
      guard last >= first else { return 0..<0 }
      return Int(segments[first].start)..<Int(segments[last].end)
    }
  }

  private func paintText(
    _ block: FlowBlock, at y: Double, _ outline: inout BlockOutline, _ place: Place
  ) {
    let em = place.em
    let isRightToLeft =
      block.text.isRightToLeft
    let room = place.box.width - Double(block.indent) * em
    let limit = Float(room / em) / TypeScale.slack
    let lines = lines(block.text, limit: limit, longWord: 9)
    let tags = outline.enter(block)
    if let label = tags.label {
      place.canvas.tagged(label) {
        let way = Double(block.indent - FlowBlock.step) * em
        let isLetter = block.marker.utf8.first.map { (0x41...0x5A).contains($0) } ?? false
        place.canvas.text(
          FlowText((isRightToLeft ? "\u{200F}" : "") + block.marker, isLetter ? .bold : []),
          at: (
            isRightToLeft ? place.box.x + place.box.width - way : place.box.x + way,
            y + Double(place.line.baseline) * em
          ), size: place.size, alignment: isRightToLeft ? .right : .left,
          most: Double(FlowBlock.step) * em)
      }
      document.close(label)
    }
    guard !block.text.isEmpty else { return outline.leave(tags) }
    let x = isRightToLeft ? place.box.x + room : place.box.x + place.box.width - room
    let grey = block.kind == .caption ? Self.captionGrey : 0
    place.canvas.tagged(tags.text) {
      for (index, line) in lines.enumerated() {
        let top = y + Double(Float(index) * place.line.height + place.line.baseline) * em
        place.canvas.draw(
          document.typesetter.line(
            block.text, line, size: place.size, rightToLeft: isRightToLeft, &document.objects),
          at: (x, top), size: place.size, grey: grey, alignment: isRightToLeft ? .right : .left,
          most: room)
      }
    }
    outline.leave(tags)
    if block.kind == .code, lines.count > 1 {
      paintWraps(lines.count - 1, from: y, place)
    }
  }

  /// Marks the lines of code that go on on the next: a hook in the room that lines leave.
  private func paintWraps(_ count: Int, from y: Double, _ place: Place) {
    let em = place.em
    let right = place.box.x + place.box.width
    let size = min(0.5 * em, place.box.width * 0.03)
    place.canvas.artifact {
      for line in 0..<count {
        let low = y + (Double(line) * Double(place.line.height) + 0.95) * em
        let left = right - size
        for line in [
          PageLine(x1: right, y1: low - size, x2: right, y2: low),
          PageLine(x1: right, y1: low, x2: left, y2: low),
          PageLine(x1: left, y1: low, x2: left + size * 0.4, y2: low - size * 0.4),
          PageLine(x1: left, y1: low, x2: left + size * 0.4, y2: low + size * 0.4),
        ] { place.canvas.rule(line, width: 0.15) }
      }
    }
  }

  // MARK: Tables, pictures, lines

  private func paintRow(
    _ row: FlowBlock.Row, _ block: FlowBlock, at y: Double, height: Double,
    _ outline: inout BlockOutline, _ place: Place
  ) {
    let em = place.em
    let line = place.box.width - Double(block.indent) * em
    let tag = outline.enterRow(block)
    let left = place.box.x + place.box.width - line
    var used = 0.0
    for (index, cell) in row.cells.enumerated() where index < row.columns.widths.count {
      let width = line * Double(row.columns.widths[index]) / 100
      let x = row.columns.isRightToLeft ? left + line - used - width : left + used
      let room = width - 2 * Double(TypeScale.cellSide) * em
      let cellTag = document.tag(row.isHead ? .head : .cell, in: tag)
      if !cell.isEmpty {
        place.canvas.tagged(cellTag) {
          paintCell(
            cell, row.columns.alignments[index],
            at: (x + Double(TypeScale.cellSide) * em, y + 0.12 * em), room: room, place)
        }
      }
      document.close(cellTag)
      used += width
    }
    document.close(tag)
    place.canvas.artifact {
      place.canvas.rule(
        PageLine(
          x1: left, y1: y + height - 0.1, x2: left + used, y2: y + height - 0.1))
    }
  }

  private func paintCell(
    _ text: FlowText, _ alignment: FlowBlock.Columns.Alignment, at corner: (x: Double, y: Double),
    room: Double, _ place: Place
  ) {
    let isRightToLeft = text.isRightToLeft
    let limit = Float(room / place.em) / TypeScale.slack
    for (index, line) in lines(text, limit: limit, longWord: 2).enumerated() {
      let base =
        corner.y + Double(Float(index) * place.line.height + place.line.baseline) * place.em
      let side: PDFCanvas.Alignment =
        switch alignment {
        case .start: isRightToLeft ? .right : .left
        case .center: .centre
        case .end: isRightToLeft ? .left : .right
        }
      let x =
        switch side {
        case .left: corner.x
        case .centre: corner.x + room / 2
        case .right: corner.x + room
        }
      place.canvas.draw(
        document.typesetter.line(
          text, line, size: place.size, rightToLeft: isRightToLeft, &document.objects),
        at: (x, base), size: place.size, alignment: side, most: room)
    }
  }

  private func paint(
    _ picture: FlowBlock.Picture, _ block: FlowBlock, at y: Double,
    _ outline: inout BlockOutline, _ place: Place
  ) {
    guard let image = document.image(picture.address, bytes: { pictures(picture.address) }) else {
      brokenPictures.append(picture.address)
      return
    }
    let pixel = 25.4 / 96
    let box = Imposition.Box(
      x: place.box.x + Double(block.indent) * place.em, y: y,
      width: min(Double(picture.width) * pixel, place.box.width),
      height: Double(picture.height) * pixel)
    let tag = outline.enterFigure(block)
    tag.alt = picture.alt.isEmpty ? "Picture" : ruler.formulas.written(picture.alt)
    tag.bounds = place.canvas.bounds(of: box)
    place.canvas.tagged(tag) { place.canvas.picture(image, in: box) }
    document.close(tag)
  }

  private func paintAnswerBox(
    _ block: FlowBlock, at y: Double, height: Double, _ place: Place
  ) {
    let indent = Double(block.indent) * place.em
    place.canvas.artifact {
      place.canvas.frame(
        Imposition.Box(
          x: place.box.x + indent, y: y, width: place.box.width - indent, height: height),
        width: 0.15, grey: 0.6)
    }
  }

  private func paintRule(_ block: FlowBlock, at y: Double, _ place: Place) {
    let left = place.box.x + Double(block.indent) * place.em
    place.canvas.artifact {
      place.canvas.rule(
        PageLine(x1: left, y1: y + 0.1, x2: place.box.x + place.box.width, y2: y + 0.1))
    }
  }

  /// Draws the bar beside what is quoted.
  private func paintBar(_ block: FlowBlock, from y: Double, height: Double, _ place: Place) {
    let level = Double(min(block.level, FlowBlock.deepest) - 1)
    let way = level * Double(FlowBlock.step) * place.em + 0.2
    let isRightToLeft =
      block.text.isRightToLeft
    let x = isRightToLeft ? place.box.x + place.box.width - way : place.box.x + way
    place.canvas.artifact {
      place.canvas.rule(
        PageLine(x1: x, y1: y, x2: x, y2: y + height), width: 0.4)
    }
  }
}
