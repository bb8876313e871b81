/// A size of paper, and where the cards stand on it.
///
/// All measures in mm.
struct Paper: Sendable, Hashable {
  /// Its name in paths.
  var name: String
  /// Its name for people.
  var title: String
  var width: Double
  var height: Double
  var columns: Int
  var rows: Int
  /// The left edge of the first column and the upper edge of the first row, on the front.
  var x: Double
  var y: Double
  /// The size of a card: cards touch, so one cut serves two.
  var cardWidth: Double
  var cardHeight: Double
  /// Where the bar of 50 mm starts that shows whether the printer kept the scale.
  var barX: Double
  var barY: Double
  /// Whether the bar stands upright.
  var barIsUpright: Bool

  /// How many cards a sheet holds.
  var cardsPerSheet: Int { columns * rows }
}

extension Paper {
  /// The papers that sheets are made for.
  ///
  /// Cards are of one size on all of them, so that a text is fitted once, and cards from both
  /// papers shuffle together.
  static let all: [Paper] = [
    Paper(
      name: "a4", title: "A4", width: 210, height: 297, columns: 2, rows: 4, x: 10, y: 16.5,
      cardWidth: 95, cardHeight: 66, barX: 32.5, barY: 287, barIsUpright: false),
    Paper(
      name: "letter", title: "US Letter", width: 215.9, height: 279.4, columns: 2, rows: 4,
      x: 12.95, y: 7.7, cardWidth: 95, cardHeight: 66, barX: 11, barY: 81.7,
      barIsUpright: true),
  ]

  /// How much lower than the page a sheet is: an engine that rounds the page down would else put a
  /// blank page after each sheet, and so every back on the wrong one.
  static let shortage = 0.5
  /// The nearest to the edge of the paper that common printers print everything.
  static let safeMargin = 6.35
}

/// The measures of a card's face, in mm from its edges.
enum CardFace {
  /// From the side edges to the text.
  static let side = 4.0
  /// From the upper edge to the text.
  static let top = 3.2
  /// The height of the text.
  static let textHeight = 55.4
  /// From the upper edge to the line of labels, and its height.
  static let labelTop = 59.6
  static let labelHeight = 3.7

  /// The room for text.
  static func box(_ paper: Paper) -> TextBox {
    TextBox(width: Float(paper.cardWidth - 2 * side), height: Float(textHeight))
  }
}
