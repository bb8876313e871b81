/// Where text stands on the pages of an exam, a key, a study sheet or a booklet, in mm.
struct PageGrid: Sendable, Hashable {
  /// The width of a page.
  let width: Double
  /// The height of a page.
  let height: Double
  /// How many columns stand side by side.
  let columns: Int
  /// Whether the first column is the right one.
  var isRightToLeft = false
  /// From the outer edges to the text.
  let side = 10.2
  /// From the upper edge to the text.
  let top = 9.5
  /// From the lower edge to the text: the line with the page's number is in it.
  let bottom = 12.0
  /// Between two columns.
  let gap = 6.0

  /// The width of all columns with the room between them.
  var textWidth: Double { width - 2 * side }
  /// The width of a column.
  var columnWidth: Double { (textWidth - gap * Double(columns - 1)) / Double(columns) }
  /// The height of a column on a page without a head.
  var columnHeight: Double { height - top - bottom }
  /// The base line of the page's number.
  var footLine: Double { height - 7.5 }

  /// The room of a column on a page whose head takes so much.
  func column(_ index: Int, below head: Double = 0) -> Imposition.Box {
    let place = isRightToLeft ? columns - 1 - index : index
    return Imposition.Box(
      x: side + Double(place) * (columnWidth + gap), y: top + head, width: columnWidth,
      height: columnHeight - head)
  }

  /// The line between a column and the one to its left.
  func divider(_ place: Int, below head: Double = 0) -> PageLine {
    let x = side + Double(place) * (columnWidth + gap) - gap / 2
    return PageLine(x1: x, y1: top + head, x2: x, y2: height - bottom)
  }
}
