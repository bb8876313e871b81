/// Warns when something would be printed where many printers print nothing.
struct InkCheck {
  private let choices: PrintChoices

  init(_ choices: PrintChoices) {
    self.choices = choices
  }

  /// How near to the edge of the sheet text and frames come, in mm; cut marks may be lost.
  var nearest: Double {
    let imposition = choices.imposition
    let sheet = imposition.sheet
    let face = CardFace(sheet)
    let cells = 0..<imposition.cardsPerSheet
    var boxes = cells.map(imposition.front)
    if imposition.flip != .none { boxes += cells.map(imposition.back) }
    let below = sheet.cardHeight - face.labelTop - face.labelHeight
    let (side, above) = choices.hasFrame ? (0, 0) : (face.side, min(face.top, below))
    return boxes.map { box in
      min(
        box.x + side, box.y + above, sheet.width - box.x - box.width + side,
        sheet.height - box.y - box.height + above)
    }.min() ?? .infinity
  }

  /// The warning; none when there is room enough.
  var warnings: [String] {
    guard nearest < SheetSpec.printableMargin - 0.005 else { return [] }
    let sheet = choices.imposition.sheet
    return [
      "on '\(sheet.name)' \(choices.hasFrame ? "a frame" : "text") comes as near as "
        + "\(SheetMarks.number(max(0, nearest))) mm to the edge of the sheet; many printers leave "
        + "6.35 mm white, so try one sheet first"
    ]
  }
}
