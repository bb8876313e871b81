/// Where text and labels stand on a card, in mm from its edges.
///
/// Text keeps away from the cut, and where the card reaches the edge of the sheet from what printers
/// leave white there. The two sides of a card are alike, as a back stands where its front was.
public struct CardFace: Sendable, Hashable {
  /// From the side edges to the text.
  public let side: Double
  /// From the upper edge to the text.
  public let top: Double
  /// The width of the text.
  public let textWidth: Double
  /// The height of the text.
  public let textHeight: Double
  /// From the upper edge to the line of labels.
  public let labelTop: Double
  /// The height of the line of labels.
  public let labelHeight = 3.7

  /// The measures of the cards of a stock.
  public init(_ sheet: SheetSpec) {
    let left = min(sheet.x, sheet.width - sheet.x - sheet.gridWidth)
    let above = min(sheet.y, sheet.height - sheet.y - sheet.gridHeight)
    side = max(4, SheetSpec.printableMargin - left)
    top = max(3.2, SheetSpec.printableMargin - above)
    textWidth = sheet.cardWidth - 2 * side
    labelTop = sheet.cardHeight - max(2.7, SheetSpec.printableMargin - above) - labelHeight
    textHeight = labelTop - 1 - top
  }

  /// The room for text.
  var box: TextBox { TextBox(width: Float(textWidth), height: Float(textHeight)) }
}
