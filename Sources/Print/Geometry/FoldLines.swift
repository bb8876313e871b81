extension Imposition {
  /// How a fold line runs.
  public enum FoldAxis: Sendable, Hashable {
    /// From top to bottom: front at the left, back at the right.
    case upright
    /// From left to right: front above, back below on its head.
    case level
  }

  /// How the fold lines run; nil when nothing is folded.
  ///
  /// An even number of columns or else of rows leaves no place empty.
  public var foldAxis: FoldAxis? {
    guard flip == .fold else { return nil }
    if sheet.columns.isMultiple(of: 2) || sheet.rows < 2 { return .upright }
    return sheet.rows.isMultiple(of: 2) || sheet.columns < 2 ? .level : .upright
  }

  /// Where the card in a cell is folded.
  public func foldLine(_ cell: Int) -> PageLine? {
    let box = front(cell)
    switch foldAxis {
    case nil: return nil
    case .upright:
      let x = box.x + box.width + sheet.columnGap / 2
      return PageLine(x1: x, y1: box.y, x2: x, y2: box.y + box.height)
    case .level:
      let y = box.y + box.height + sheet.rowGap / 2
      return PageLine(x1: box.x, y1: y, x2: box.x + box.width, y2: y)
    }
  }
}
