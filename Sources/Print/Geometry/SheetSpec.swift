/// A stock to print on: the size of the sheet, and where the cards stand on its front.
///
/// All measures in mm. One value describes plain paper that is cut and perforated stock alike.
public struct SheetSpec: Sendable, Hashable {
  /// Its name on the command line and in paths.
  public var name: String
  /// Its name for people.
  public var title: String
  /// Other names of the same geometry, such as the numbers of stocks that are cut alike.
  public var equivalents: [String]
  /// The width of the sheet as it is printed.
  public var width: Double
  /// The height of the sheet as it is printed.
  public var height: Double
  /// How many cards stand side by side.
  public var columns: Int
  /// How many cards stand one above the other.
  public var rows: Int
  /// The width of a card.
  public var cardWidth: Double
  /// The height of a card.
  public var cardHeight: Double
  /// The left edge of the first column, on the front.
  public var x: Double
  /// The upper edge of the first row, on the front.
  public var y: Double
  /// The room between two columns.
  public var columnGap: Double
  /// The room between two rows.
  public var rowGap: Double
  /// Whether the sheet is cut by hand: perforated stock and single cards want no cut marks.
  public var isCut: Bool

  /// A stock with its measures; without an origin the cards stand in the middle of the sheet.
  public init(
    _ name: String, _ title: String, equivalents: [String] = [], sheet: (Double, Double),
    card: (Double, Double), grid: (columns: Int, rows: Int), origin: (Double, Double)? = nil,
    gaps: (Double, Double) = (0, 0), isCut: Bool = true
  ) {
    self.name = name
    self.title = title
    self.equivalents = equivalents
    (width, height) = sheet
    (cardWidth, cardHeight) = card
    (columns, rows) = grid
    (columnGap, rowGap) = gaps
    self.isCut = isCut
    (x, y) = (0, 0)
    if let origin { (x, y) = origin } else { centre() }
  }

  /// How many cards a sheet holds.
  public var cardsPerSheet: Int { columns * rows }

  /// The width of all columns with the room between them.
  public var gridWidth: Double { Double(columns) * (cardWidth + columnGap) - columnGap }

  /// The height of all rows with the room between them.
  public var gridHeight: Double { Double(rows) * (cardHeight + rowGap) - rowGap }

  /// Whether the long edges stand upright; a square counts as such.
  public var isPortrait: Bool { height >= width }

  /// The nearest to the edge of the paper that common printers print everything, in mm.
  public static let printableMargin = 6.35

  /// Puts the cards in the middle of the sheet.
  public mutating func centre() {
    x = (width - gridWidth) / 2
    y = (height - gridHeight) / 2
  }

  /// The same sheet with so many mm between its cards: they stay as large as they are where the
  /// sheet has the room, and shrink where it has not.
  ///
  /// Nil for perforated stock, whose cards are where they are.
  public func with(gutter: Double) -> SheetSpec? {
    guard isCut else { return gutter == columnGap && gutter == rowGap ? self : nil }
    guard gutter != columnGap || gutter != rowGap else { return self }
    var changed = self
    (changed.columnGap, changed.rowGap) = (gutter, gutter)
    let most = (min(x, Self.printableMargin), min(y, Self.printableMargin))
    let excess = (changed.gridWidth + 2 * most.0 - width, changed.gridHeight + 2 * most.1 - height)
    if excess.0 > 0 { changed.cardWidth -= excess.0 / Double(columns) }
    if excess.1 > 0 { changed.cardHeight -= excess.1 / Double(rows) }
    changed.centre()
    return changed
  }
}
