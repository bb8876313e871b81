/// A line on a page, in mm from its upper left corner.
public struct PageLine: Sendable, Hashable {
  /// Where it starts, from the left.
  public var x1: Double
  /// Where it starts, from the top.
  public var y1: Double
  /// Where it ends, from the left.
  public var x2: Double
  /// Where it ends, from the top.
  public var y2: Double

  /// A line between two points.
  public init(x1: Double, y1: Double, x2: Double, y2: Double) {
    self.x1 = x1
    self.y1 = y1
    self.x2 = x2
    self.y2 = y2
  }
}

extension Imposition {
  /// The cut marks of a page: short lines at the cards' edges, in the margin and in the gutters.
  ///
  /// So some are left after the first cut. None of them touches a card. On backs they are where those of the front come to lie; perforated stock has none.
  public func cutMarks(onBack: Bool) -> [PageLine] {
    guard sheet.isCut else { return [] }
    let upright = edges(sheet.x, sheet.columns, sheet.cardWidth, sheet.columnGap)
    let level = edges(sheet.y, sheet.rows, sheet.cardHeight, sheet.rowGap)
    let above = strokes(sheet.y, sheet.rows, sheet.cardHeight, sheet.rowGap, sheet.height)
    let beside = strokes(sheet.x, sheet.columns, sheet.cardWidth, sheet.columnGap, sheet.width)
    var marks: [PageLine] = []
    for x in upright {
      for y in above { marks.append(PageLine(x1: x, y1: y.from, x2: x, y2: y.to)) }
    }
    for y in level {
      for x in beside { marks.append(PageLine(x1: x.from, y1: y, x2: x.to, y2: y)) }
    }
    return onBack ? marks.map(behind) : marks
  }

  /// Where a line of the front comes to lie on the back.
  func behind(_ line: PageLine) -> PageLine {
    var line = line
    if mirrorsX {
      (line.x1, line.x2) = (sheet.width - line.x1, sheet.width - line.x2)
    } else {
      (line.y1, line.y2) = (sheet.height - line.y1, sheet.height - line.y2)
    }
    line.x1 += backOffset.x
    line.x2 += backOffset.x
    line.y1 += backOffset.y
    line.y2 += backOffset.y
    return line
  }

  /// The edges of cards along one side of the sheet; where cards touch, two are one.
  private func edges(_ start: Double, _ count: Int, _ size: Double, _ gap: Double) -> [Double] {
    var edges: [Double] = []
    for index in 0..<count {
      let edge = start + Double(index) * (size + gap)
      if index == 0 || gap > 0.01 { edges.append(edge) }
      edges.append(edge + size)
    }
    return edges
  }

  /// From where to where marks reach along one side: in both margins and in each gutter.
  private func strokes(
    _ start: Double, _ count: Int, _ size: Double, _ gap: Double, _ whole: Double
  ) -> [(from: Double, to: Double)] {
    let end = start + Double(count) * (size + gap) - gap
    var strokes: [(from: Double, to: Double)] = []
    if let stroke = Self.stroke(start) { strokes.append(stroke) }
    if gap >= 3 {
      for index in 1..<max(1, count) {
        let middle = start + Double(index) * (size + gap) - gap / 2
        strokes.append((middle - gap / 2 + 0.4, middle + gap / 2 - 0.4))
      }
    }
    if let stroke = Self.stroke(whole - end) {
      strokes.append((whole - stroke.to, whole - stroke.from))
    }
    return strokes
  }

  /// From where to where a mark reaches in a margin: it ends 1 mm before the card, and is 5 mm long
  /// where there is room.
  private static func stroke(_ margin: Double) -> (from: Double, to: Double)? {
    let outer = max(min(4, margin - 4), margin - 6)
    return outer < 0.5 ? nil : (outer, margin - 1)
  }
}
