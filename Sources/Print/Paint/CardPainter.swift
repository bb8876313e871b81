/// Draws the two sides of cards, with their labels.
struct CardPainter {
  let painter: FacePainter
  let imposition: Imposition
  let face: CardFace
  /// The deck's title, short enough for a corner.
  let deckLabel: String
  /// Whether each card has a line around it.
  let hasFrame: Bool

  private static let labelSize: Float = 8
  private static let labelGrey = 0.33

  /// One side of a card of paper.
  struct Side {
    let card: FittedCard
    /// Which of the card's faces, from 0.
    let part: Int
    /// Its cell on the sheet.
    let cell: Int
    let isBack: Bool

    /// The card's number, as both of its sides show it.
    var token: String {
      let number = String(card.number)
      let zeros = String(repeating: "0", count: max(0, 5 - number.utf8.count))
      return "#" + zeros + number
        + (card.fronts.count > 1 ? " \(part + 1)/\(card.fronts.count)" : "")
    }
  }

  /// Draws a side.
  ///
  /// - Parameters:
  ///   - side: which.
  ///   - section: the element of the card.
  ///   - heading: the element that the card's number is the text of; nil when it was read already.
  ///   - title: the element that the deck's title is the text of, on its first card.
  ///   - canvas: the page.
  func paint(
    _ side: Side, below section: PDFTag, heading: PDFTag?, title: PDFTag?, on canvas: PDFCanvas
  ) {
    let box = side.isBack ? imposition.back(side.cell) : imposition.front(side.cell)
    if side.isBack, imposition.turnsBack {
      canvas.turned(about: box) {
        paintInside(side, box, below: section, heading: heading, title: title, on: canvas)
      }
    } else {
      paintInside(side, box, below: section, heading: heading, title: title, on: canvas)
    }
    if hasFrame { canvas.artifact { canvas.frame(box, grey: 0.5) } }
  }

  private func paintInside(
    _ side: Side, _ box: Imposition.Box, below section: PDFTag, heading: PDFTag?, title: PDFTag?,
    on canvas: PDFCanvas
  ) {
    let id = side.card.id
    let name = FlowText(side.isBack && !id.isEmpty ? id : deckLabel)
    let isFolded = side.isBack && imposition.flip == .fold
    let base = box.y + face.labelTop + 2.945
    let left = box.x + face.side
    let right = left + face.textWidth
    let most = face.textWidth - 20
    if !name.isEmpty {
      draw(title, on: canvas) {
        canvas.text(
          name, at: (isFolded ? right : left, base), size: Self.labelSize, grey: Self.labelGrey,
          alignment: isFolded ? .right : .left, most: most)
      }
    }
    draw(heading, on: canvas) {
      paintToken(side, isFolded: isFolded, at: (isFolded ? left : right, base), on: canvas)
    }
    let text = Imposition.Box(
      x: left, y: box.y + face.top, width: face.textWidth, height: face.textHeight)
    painter.paint(
      side.isBack ? side.card.backs[side.part] : side.card.fronts[side.part], in: text,
      below: section, on: canvas)
  }

  /// The number in the corner; of a folded card the one on the back lies upon that on the front, and
  /// has a dot.
  private func paintToken(
    _ side: Side, isFolded: Bool, at place: (x: Double, y: Double), on canvas: PDFCanvas
  ) {
    let document = canvas.document
    let token = FlowText(side.token)
    guard isFolded else {
      return canvas.text(
        token, at: place, size: Self.labelSize, grey: Self.labelGrey, alignment: .right)
    }
    let width = document.typesetter.line(
      token, 0..<token.utf8.count, size: Self.labelSize, rightToLeft: false, &document.objects
    ).width
    canvas.text(
      FlowText(side.token + " ·"),
      at: (place.x + Double(width * Self.labelSize * TypeScale.point) / 2, place.y),
      size: Self.labelSize, grey: Self.labelGrey, alignment: .centre)
  }

  private func draw(_ tag: PDFTag?, on canvas: PDFCanvas, _ draw: () -> Void) {
    guard let tag else { return canvas.artifact(draw) }
    canvas.tagged(tag, draw)
    canvas.document.close(tag)
  }
}
