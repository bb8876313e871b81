/// A page to draw on.
///
/// All measures are in mm from the upper left corner, type is in pt.
///
/// What carries meaning is drawn inside `tagged`, all else inside `artifact`, and nothing outside
/// of both:
///
///     let canvas = document.page(width: 210, height: 297)
///     let heading = document.tag(.heading1, in: document.root)
///     canvas.tagged(heading) {
///       canvas.text(FlowText("Exam", .bold), at: (20, 30), size: 14)
///     }
///     document.close(heading)
///     canvas.artifact { canvas.line(PageLine(x1: 20, y1: 32, x2: 190, y2: 32), width: 0.2) }
///     document.end(canvas)
///
/// Text that was fitted is drawn by `FacePainter`, which makes the elements itself.
final class PDFCanvas {
  let document: PDFDocument
  let page: PDFObjects.Number
  /// In mm.
  let width: Double
  /// In mm.
  let height: Double
  private(set) var content: [UInt8] = []
  /// The elements of the tagged pieces, in the order of their numbers.
  private(set) var owners: [PDFObjects.Number] = []
  private var grey = 0.0
  /// The element that what is drawn belongs to.
  private var tag: PDFTag?
  /// The box that the page is turned about.
  private var turnedBox: Imposition.Box?

  /// One mm in pt.
  static let point = 72 / 25.4

  /// How a text stands to its place.
  enum Alignment { case left, centre, right }

  init(document: PDFDocument, page: PDFObjects.Number, width: Double, height: Double) {
    self.document = document
    self.page = page
    self.width = width
    self.height = height
  }

  /// Draws what belongs to an element.
  func tagged(_ tag: PDFTag, _ draw: () -> Void) {
    mark(tag)
    self.tag = tag
    draw()
    self.tag = nil
    content.put("EMC\n")
  }

  /// Begins a piece of the page that belongs to an element.
  private func mark(_ tag: PDFTag) {
    content.put("/\(tag.kind.rawValue)<</MCID \(owners.count)>>BDC\n")
    tag.holds(mark: owners.count, on: page)
    owners.append(tag.number)
  }

  /// Draws what says nothing to those who cannot see it: lines, marks, repeated labels.
  func artifact(_ draw: () -> Void) {
    content.put("/Artifact BMC\n")
    draw()
    content.put("EMC\n")
  }

  /// Draws with the page turned by half a turn about the middle of a box.
  func turned(about box: Imposition.Box, _ draw: () -> Void) {
    content.put("q -1 0 0 -1 ")
    content.put((2 * box.x + box.width) * Self.point)
    content.put((2 * (height - box.y) - box.height) * Self.point)
    content.put("cm\n")
    let before = grey
    turnedBox = box
    draw()
    turnedBox = nil
    grey = before
    content.put("Q\n")
  }

  /// Where a box comes to stand on the page, in pt: left, lower, right, upper.
  func bounds(of box: Imposition.Box) -> [Double] {
    var box = box
    if let turn = turnedBox {
      box.x = 2 * turn.x + turn.width - box.x - box.width
      box.y = 2 * turn.y + turn.height - box.y - box.height
    }
    return [box.x, height - box.y - box.height, box.x + box.width, height - box.y]
      .map { $0 * Self.point }
  }

  /// Chooses how light what follows is: 0 black, 1 white.
  private func use(grey: Double) {
    guard grey != self.grey else { return }
    self.grey = grey
    content.put(grey)
    content.put("g ")
    content.put(grey)
    content.put("G ")
  }

  /// Moves the pen; y grows downwards.
  private func putPoint(_ x: Double, _ y: Double) {
    content.put(x * Self.point)
    content.put((height - y) * Self.point)
  }

  /// Draws a line.
  ///
  /// - Parameters:
  ///   - line: from where to where.
  ///   - width: how thick, in mm.
  ///   - grey: how light.
  ///   - dash: the length of its dashes in mm; 0 for an unbroken line.
  func line(_ line: PageLine, width: Double = 0.2, grey: Double = 0, dash: Double = 0) {
    lines([line], width: width, grey: grey, dash: dash)
  }

  /// Draws lines of one kind.
  func lines(_ lines: [PageLine], width: Double = 0.2, grey: Double = 0, dash: Double = 0) {
    guard !lines.isEmpty else { return }
    use(grey: grey)
    content.put(width * Self.point)
    content.put("w ")
    if dash > 0 {
      content.put("[")
      content.put(dash * Self.point)
      content.put("]0 d ")
    }
    for line in lines {
      putPoint(line.x1, line.y1)
      content.put("m ")
      putPoint(line.x2, line.y2)
      content.put("l ")
    }
    content.put(dash > 0 ? "S []0 d\n" : "S\n")
  }

  /// Draws a rule of text: as a curve, so that whoever looks for cut marks finds those only.
  func rule(_ line: PageLine, width: Double = 0.2, grey: Double = 0.6) {
    let (dx, dy) = ((line.x2 - line.x1) / 3, (line.y2 - line.y1) / 3)
    curve(
      from: (line.x1, line.y1),
      [[(line.x1 + dx, line.y1 + dy), (line.x2 - dx, line.y2 - dy), (line.x2, line.y2)]],
      width: width, grey: grey)
  }

  /// Draws a curve of thin strokes: from a point on, each piece by two control points and its end.
  func curve(
    from start: (Double, Double), _ pieces: [[(Double, Double)]], width: Double = 0.2,
    grey: Double = 0
  ) {
    use(grey: grey)
    content.put(width * Self.point)
    content.put("w ")
    putPoint(start.0, start.1)
    content.put("m ")
    for piece in pieces {
      for point in piece { putPoint(point.0, point.1) }
      content.put("c ")
    }
    content.put("S\n")
  }

  /// Draws the outline of a box.
  func frame(_ box: Imposition.Box, width: Double = 0.2, grey: Double = 0) {
    use(grey: grey)
    content.put(width * Self.point)
    content.put("w ")
    putPoint(box.x, box.y + box.height)
    content.put(box.width * Self.point)
    content.put(box.height * Self.point)
    content.put("re S\n")
  }

  /// Draws a picture as large as fits into a box, in its middle.
  func picture(_ image: PDFImage, in room: Imposition.Box) {
    let scale = min(room.width / Double(image.width), room.height / Double(image.height))
    let size = (Double(image.width) * scale, Double(image.height) * scale)
    let box = Imposition.Box(
      x: room.x + (room.width - size.0) / 2, y: room.y + (room.height - size.1) / 2,
      width: size.0, height: size.1)
    content.put("q ")
    content.put(box.width * Self.point)
    content.put("0 0 ")
    content.put(box.height * Self.point)
    putPoint(box.x, box.y + box.height)
    content.put("cm/I\(image.number) Do Q\n")
  }

  /// Draws one line of text; it is made narrower where it would be wider than it may.
  ///
  /// - Parameters:
  ///   - text: the text, without line breaks.
  ///   - place: the base line, and where on it the text starts, stands or ends.
  ///   - size: the size of the type in pt.
  ///   - grey: how light.
  ///   - alignment: what `place` is to the text.
  ///   - most: the room for it in mm.
  func text(
    _ text: FlowText, at place: (x: Double, y: Double), size: Float, grey: Double = 0,
    alignment: Alignment = .left, most: Double = .infinity
  ) {
    let isRightToLeft = text.isRightToLeft
    let line = document.typesetter.line(
      text, 0..<text.utf8.count, size: size, rightToLeft: isRightToLeft, &document.objects)
    draw(line, at: place, size: size, grey: grey, alignment: alignment, most: most)
  }

  /// Draws a line of text that is set.
  func draw(
    _ line: Typesetter.Line, at place: (x: Double, y: Double), size: Float, grey: Double = 0,
    alignment: Alignment = .left, most: Double = .infinity
  ) {
    guard !line.operators.isEmpty else { return }
    let natural = Double(line.width * size) / Self.point
    let width = min(natural, most)
    let x =
      switch alignment {
      case .left: place.x
      case .centre: place.x - width / 2
      case .right: place.x - width
      }
    use(grey: grey)
    // Fonts of another machine may be wider than was foreseen: text must not leave its card.
    let scale = natural > width ? width / natural : 1
    guard let tag, !line.formulas.isEmpty else {
      return show(line.operators[...], at: (x, place.y), scale: scale)
    }
    for piece in line.pieces {
      let at = (x + Double(piece.start * size) / Self.point * scale, place.y)
      guard let source = piece.formula else {
        show(line.operators[piece.operators], at: at, scale: scale)
        continue
      }
      content.put("EMC\n")
      let formula = document.tag(.formula, in: tag)
      formula.alt = source
      mark(formula)
      show(line.operators[piece.operators], at: at, scale: scale)
      content.put("EMC\n")
      document.close(formula)
      mark(tag)
    }
  }

  /// Draws what a line is made of, as wide as it is or a part of that.
  private func show(
    _ operators: ArraySlice<UInt8>, at place: (x: Double, y: Double), scale: Double
  ) {
    content.put("BT 1 0 0 1 ")
    putPoint(place.x, place.y)
    content.put("Tm ")
    if scale < 1 {
      content.put(scale * 100)
      content.put("Tz ")
    }
    content += operators
    if scale < 1 { content.put("100 Tz ") }
    content.put("ET\n")
  }
}
