/// Puts cards on sheets so that each back comes to lie behind its front.
///
/// Where a back stands (the sheet's flip) and whether it stands on its head (the card's turn) are
/// two questions. Measures are mirrored, not column numbers, so margins may differ.
public struct Imposition: Sendable, Hashable {
  /// The stock.
  public let sheet: SheetSpec
  /// How the sheet is turned over.
  public let flip: SheetFlip
  /// How the card is turned over.
  public let turn: CardTurn
  /// How far backs are moved to make up for what the printer shifts, in mm to the right and down.
  public let backOffset: Offset

  /// A way on a page, in mm to the right and down.
  public struct Offset: Sendable, Hashable {
    /// To the right, in mm.
    public var x: Double
    /// Down, in mm.
    public var y: Double

    /// A way on a page.
    public init(x: Double = 0, y: Double = 0) {
      self.x = x
      self.y = y
    }
  }

  /// A box on a page, in mm from its upper left corner.
  public struct Box: Sendable, Hashable {
    /// The left edge.
    public var x: Double
    /// The upper edge.
    public var y: Double
    /// The width.
    public var width: Double
    /// The height.
    public var height: Double

    /// A box on a page, in mm.
    public init(x: Double, y: Double, width: Double, height: Double) {
      self.x = x
      self.y = y
      self.width = width
      self.height = height
    }
  }

  /// An imposition of a stock.
  public init(
    sheet: SheetSpec, flip: SheetFlip = .long, turn: CardTurn = .book, backOffset: Offset = Offset()
  ) {
    self.sheet = sheet
    self.flip = flip
    self.turn = turn
    self.backOffset = backOffset
  }

  /// How many cards a sheet holds: with a fold, a card takes two places.
  public var cardsPerSheet: Int {
    switch foldAxis {
    case nil: sheet.cardsPerSheet
    case .upright: sheet.columns / 2 * sheet.rows
    case .level: sheet.columns * (sheet.rows / 2)
    }
  }

  /// Whether turning the sheet over exchanges left and right; else it exchanges top and bottom.
  ///
  /// In landscape the long edge is the top.
  public var mirrorsX: Bool {
    switch flip {
    case .long, .manual: sheet.isPortrait
    case .short: !sheet.isPortrait
    case .none: true
    case .fold: foldAxis != .level
    }
  }

  /// Whether backs are printed on their heads.
  public var turnsBack: Bool {
    // Of a folded card the back must follow the paper, or its edges would not meet.
    flip == .fold ? foldAxis == .level : (turn == .book) != mirrorsX
  }

  /// Where the front of the card in a cell stands; cells count from left to right, row by row.
  public func front(_ cell: Int) -> Box {
    switch foldAxis {
    case nil: place(column: cell % sheet.columns, row: cell / sheet.columns)
    case .upright:
      place(column: cell % (sheet.columns / 2) * 2, row: cell / (sheet.columns / 2))
    case .level: place(column: cell % sheet.columns, row: cell / sheet.columns * 2)
    }
  }

  /// Where its back stands: the front's place seen from behind, or with a fold its neighbour's.
  public func back(_ cell: Int) -> Box {
    var box = front(cell)
    switch foldAxis {
    case .upright: box.x += sheet.cardWidth + sheet.columnGap
    case .level: box.y += sheet.cardHeight + sheet.rowGap
    case nil:
      if mirrorsX {
        box.x = sheet.width - box.x - box.width
      } else {
        box.y = sheet.height - box.y - box.height
      }
      box.x += backOffset.x
      box.y += backOffset.y
    }
    return box
  }

  /// The cards of each sheet; the last one may have fewer, and keeps its cells.
  public func sheets(of count: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: cardsPerSheet).map { $0..<min($0 + cardsPerSheet, count) }
  }

  private func place(column: Int, row: Int) -> Box {
    Box(
      x: sheet.x + Double(column) * (sheet.cardWidth + sheet.columnGap),
      y: sheet.y + Double(row) * (sheet.cardHeight + sheet.rowGap),
      width: sheet.cardWidth, height: sheet.cardHeight)
  }
}
