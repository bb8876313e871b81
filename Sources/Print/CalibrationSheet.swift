import Cards
public import Templating

/// A sheet that tells how far a printer shifts backs: crosses on the front, rulers on the back.
public struct CalibrationSheet: Sendable {
  /// The stock whose sheet it is made for, and how it is turned.
  public let imposition: Imposition
  /// The fonts of the sheet.
  public let fonts: PrintFonts
  /// The words of the sheet.
  public let words: Messages

  /// A sheet for a stock, in a language.
  public init(_ imposition: Imposition, fonts: PrintFonts, words: Messages = .english) {
    self.imposition = imposition
    self.fonts = fonts
    self.words = words
  }

  /// How far the rulers reach to each side of a cross, in mm.
  private static let reach = 6

  /// The PDF: a front and a back.
  public func bytes() -> [UInt8] {
    let duplex: PDFMetadata.Duplex =
      switch imposition.flip {
      case .short: .shortEdge
      case .manual: .simplex
      case .long, .none, .fold: .longEdge
      }
    let document = PDFDocument(
      PDFMetadata(title: title, language: words.language, duplex: duplex), fonts: fonts)
    let sheet = imposition.sheet
    let front = document.page(width: sheet.width, height: sheet.height)
    let back = document.page(width: sheet.width, height: sheet.height)
    let painter = FacePainter(document: document, ruler: Ruler(fonts), pictures: { _ in nil })
    painter.heading = .heading1
    painter.paint(face(onFront), in: room, below: document.root, on: front)
    front.artifact {
      for point in places { cross(at: point, on: front) }
      if let bar = ScaleBar(sheet) { front.scaleBar(bar) }
    }
    painter.paint(face(onBack), in: room, below: document.root, on: back)
    back.artifact {
      for point in places {
        ruler(at: imposition.behind(PageLine(x1: point.x, y1: point.y, x2: 0, y2: 0)), on: back)
      }
    }
    document.end(front)
    document.end(back)
    return document.finish()
  }

  private var title: String { words.text("How far does this printer shift backs?") }

  private var onFront: [FlowBlock] {
    // What is typed is read from the left in any language.
    let mark = isWrittenFromTheRight(words.language) ? "\u{200E}" : ""
    let steps = [
      words.text("Print on both sides at 100 %."),
      words.text("Hold it to the light, rulers towards you."),
      words.text("x: where upright lines meet level rulers."),
      words.text("y: where level lines meet upright rulers."),
      words.text(
        "Take the middle of all four: {option}", ["option": mark + "--back-offset x,y" + mark]),
    ]
    return [FlowBlock(kind: .heading, text: FlowText(title, .bold))]
      + steps.enumerated().map { index, text in
        FlowBlock(text: FlowText(text), marker: "\(index + 1).", level: 1, space: 0.2)
      }
  }

  private var onBack: [FlowBlock] {
    let text = words.text("Back: read where the crosses of the front stand, in mm.")
    return [FlowBlock(text: FlowText(text))]
  }

  /// The text, in type that fits between the crosses.
  private func face(_ blocks: [FlowBlock]) -> FittedFace {
    faces(blocks)[0]
  }

  /// All faces that a text takes: one, on every stock of the catalogue.
  func faces(_ blocks: [FlowBlock]? = nil) -> [FittedFace] {
    let blocks = blocks ?? onFront
    return FaceFitter.fit(
      blocks, box: TextBox(width: Float(room.width), height: Float(room.height)),
      sizes: [12, 11, 10, 9, 8], segmenter: Segmenter(Ruler(fonts))
    ).faces
  }

  /// The room for text between the crosses and rulers.
  private var room: Imposition.Box {
    let sheet = imposition.sheet
    let side = places[0].x + 11
    return Imposition.Box(
      x: side, y: 6.4, width: sheet.width - 2 * side, height: sheet.height - 12.8)
  }

  /// Four places on the front, as far apart as the sheet allows.
  private var places: [(x: Double, y: Double)] {
    let sheet = imposition.sheet
    let (left, top) = (min(25, sheet.width * 0.2), min(30, sheet.height * 0.25))
    return [
      (left, top), (sheet.width - left, top), (left, sheet.height - top),
      (sheet.width - left, sheet.height - top),
    ]
  }

  private func cross(at point: (x: Double, y: Double), on canvas: PDFCanvas) {
    let reach = 6.0
    canvas.lines(
      [
        PageLine(x1: point.x - reach, y1: point.y, x2: point.x + reach, y2: point.y),
        PageLine(x1: point.x, y1: point.y - reach, x2: point.x, y2: point.y + reach),
      ], width: 0.15)
  }

  /// Two rulers whose zero is where the cross of the front should come to lie; their numbers stand
  /// at their ends, where they are in nobody's way.
  private func ruler(at place: PageLine, on canvas: PDFCanvas) {
    let (x, y) = (place.x1, place.y1)
    let reach = Double(Self.reach)
    var lines = [
      PageLine(x1: x - reach, y1: y, x2: x + reach, y2: y),
      PageLine(x1: x, y1: y - reach, x2: x, y2: y + reach),
    ]
    for step in -2 * Self.reach...2 * Self.reach {
      let way = Double(step) / 2
      let length = step % 10 == 0 ? 2.5 : step % 2 == 0 ? 1.5 : 0.7
      lines.append(PageLine(x1: x + way, y1: y, x2: x + way, y2: y - length))
      lines.append(PageLine(x1: x, y1: y + way, x2: x - length, y2: y + way))
    }
    canvas.lines(lines, width: 0.1)
    let (low, high) = (FlowText("−\(Self.reach)"), FlowText("+\(Self.reach)"))
    canvas.text(low, at: (x - reach - 0.8, y + 1), size: 8, alignment: .right)
    canvas.text(high, at: (x + reach + 0.8, y + 1), size: 8)
    canvas.text(low, at: (x, y - reach - 1), size: 8, alignment: .centre)
    canvas.text(high, at: (x, y + reach + 3), size: 8, alignment: .centre)
  }
}
