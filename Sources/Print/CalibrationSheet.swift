/// A sheet that tells how far a printer shifts backs: crosses on the front, rulers on the back.
public struct CalibrationSheet: Sendable {
  /// The stock whose sheet it is made for, and how it is turned.
  public let imposition: Imposition
  /// The fonts of the sheet.
  public let fonts: PrintFonts

  /// A sheet for a stock.
  public init(_ imposition: Imposition, fonts: PrintFonts) {
    self.imposition = imposition
    self.fonts = fonts
  }

  /// How far the rulers reach to each side of a cross, in mm.
  private static let reach = 8

  /// The PDF: a front and a back.
  public func bytes() -> [UInt8] {
    let duplex: PDFMetadata.Duplex =
      switch imposition.flip {
      case .short: .shortEdge
      case .manual: .simplex
      case .long, .none, .fold: .longEdge
      }
    let document = PDFDocument(
      PDFMetadata(title: "Recto calibration sheet", language: "en", duplex: duplex), fonts: fonts)
    let sheet = imposition.sheet
    let front = document.page(width: sheet.width, height: sheet.height)
    let back = document.page(width: sheet.width, height: sheet.height)
    let heading = document.tag(.heading1, in: document.root)
    front.tagged(heading) {
      front.text(
        FlowText("How far does this printer shift backs?", .bold),
        at: (sheet.width / 2, sheet.height * 0.5 - 22), size: 12, alignment: .centre,
        most: sheet.width - 30)
    }
    document.close(heading)
    let steps = document.tag(.paragraph, in: document.root)
    front.tagged(steps) {
      for (index, line) in Self.steps.enumerated() {
        front.text(
          FlowText(line), at: (sheet.width / 2, sheet.height * 0.5 - 14 + Double(index) * 5),
          size: 10, alignment: .centre, most: sheet.width - 30)
      }
    }
    document.close(steps)
    front.artifact {
      for point in places { cross(at: point, on: front) }
      if let bar = ScaleBar(sheet) { front.scaleBar(bar) }
    }
    let note = document.tag(.paragraph, in: document.root)
    back.tagged(note) {
      back.text(
        FlowText("Back: read where the crosses of the front stand, in mm."),
        at: (sheet.width / 2, sheet.height * 0.5), size: 10, alignment: .centre,
        most: sheet.width - 30)
    }
    document.close(note)
    back.artifact {
      for point in places {
        ruler(at: imposition.behind(PageLine(x1: point.x, y1: point.y, x2: 0, y2: 0)), on: back)
      }
    }
    document.end(front)
    document.end(back)
    return document.finish()
  }

  private static let steps = [
    "Print this sheet on both sides, at 100 %.",
    "Hold it against the light with the rulers towards you.",
    "Read where the upright line of each cross meets the level ruler: that is x.",
    "Read where its level line meets the upright ruler: that is y.",
    "Take the middle of the four readings and print with --back-offset x,y",
  ]

  /// Four places on the front, as far apart as the sheet allows.
  private var places: [(x: Double, y: Double)] {
    let sheet = imposition.sheet
    let (left, top) = (min(25, sheet.width * 0.2), min(30, sheet.height * 0.2))
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

  /// Two rulers whose zero is where the cross of the front should come to lie.
  private func ruler(at place: PageLine, on canvas: PDFCanvas) {
    let (x, y) = (place.x1, place.y1)
    var lines: [PageLine] = []
    for step in -2 * Self.reach...2 * Self.reach {
      let way = Double(step) / 2
      let length = step % 10 == 0 ? 3.0 : step % 2 == 0 ? 2.0 : 1.0
      lines.append(PageLine(x1: x + way, y1: y, x2: x + way, y2: y - length))
      lines.append(PageLine(x1: x, y1: y + way, x2: x - length, y2: y + way))
    }
    canvas.lines(lines, width: 0.1)
    for number in [-5, 0, 5] {
      let text = FlowText(number < 0 ? "−\(-number)" : "\(number)")
      canvas.text(
        text, at: (x + Double(number), y - 3.5), size: 8, alignment: .centre)
      canvas.text(
        text, at: (x - 3.8, y + Double(number) + 1), size: 8, alignment: .right)
    }
  }
}
