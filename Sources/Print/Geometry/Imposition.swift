/// Puts cards on sheets so that each back comes to lie behind its front when the sheet is turned
/// over its long edge.
struct Imposition {
  let paper: Paper

  /// A box on a page, in mm from its upper left corner.
  struct Box: Hashable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double
  }

  /// Where the front of the card in a cell stands; cells count from left to right, row by row.
  func front(_ cell: Int) -> Box {
    Box(
      x: paper.x + Double(cell % paper.columns) * paper.cardWidth,
      y: paper.y + Double(cell / paper.columns) * paper.cardHeight,
      width: paper.cardWidth, height: paper.cardHeight)
  }

  /// Where its back stands: the front's place seen from behind.
  ///
  /// Measures are mirrored, not column numbers, so it holds for margins that differ.
  func back(_ cell: Int) -> Box {
    var box = front(cell)
    box.x = paper.width - box.x - box.width
    return box
  }

  /// The cards of each sheet; the last one may have fewer, and keeps its cells.
  func sheets(of count: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: paper.cardsPerSheet).map {
      $0..<min($0 + paper.cardsPerSheet, count)
    }
  }

  /// The cut marks of a page: short lines in the margin at the cards' edges.
  ///
  /// They are the same on both sides when the margins are; else the back mirrors them.
  func cutMarks(onBack: Bool) -> [(x1: Double, y1: Double, x2: Double, y2: Double)] {
    let right = paper.x + Double(paper.columns) * paper.cardWidth
    let bottom = paper.y + Double(paper.rows) * paper.cardHeight
    var marks: [(x1: Double, y1: Double, x2: Double, y2: Double)] = []
    for column in 0...paper.columns {
      let x = paper.x + Double(column) * paper.cardWidth
      let above = Self.stroke(paper.y)
      let below = Self.stroke(paper.height - bottom)
      marks.append((x, above.outer, x, above.inner))
      marks.append((x, paper.height - below.inner, x, paper.height - below.outer))
    }
    for row in 0...paper.rows {
      let y = paper.y + Double(row) * paper.cardHeight
      let left = Self.stroke(paper.x)
      let after = Self.stroke(paper.width - right)
      marks.append((left.outer, y, left.inner, y))
      marks.append((paper.width - after.inner, y, paper.width - after.outer, y))
    }
    guard onBack else { return marks }
    return marks.map { (paper.width - $0.x1, $0.y1, paper.width - $0.x2, $0.y2) }
  }

  /// From where to where a mark reaches in a margin: it ends 1 mm before the card, and is 5 mm long
  /// where there is room.
  private static func stroke(_ margin: Double) -> (outer: Double, inner: Double) {
    (max(4, margin - 6), margin - 1)
  }
}
