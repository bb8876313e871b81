/// The bar of 50 mm with the words "50 mm", as curves in mm from where it starts, running right.
///
/// Curves and no letters, so that neither people nor tools take it for a cut mark or for the text of
/// a card.
enum ScaleBarShape {
  /// One stroke: where it starts, and for each curve its two control points and its end.
  struct Stroke {
    var start: (Double, Double)
    var curves: [[Double]]
  }

  private static func straight(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> Stroke {
    let (dx, dy) = ((x2 - x1) / 3, (y2 - y1) / 3)
    return Stroke(
      start: (x1, y1), curves: [[x1 + dx, y1 + dy, x2 - dx, y2 - dy, x2, y2]])
  }

  /// The bar and its ends.
  static let bar = [
    straight(0, -0.9, 0, 0.9), straight(ScaleBar.length, -0.9, ScaleBar.length, 0.9),
    straight(0, 0, ScaleBar.length, 0),
  ]

  /// The words, 9.5 mm long and 2.5 mm high.
  static let words: [Stroke] =
    [
      straight(1.2, 0, 0.2, 0),
      Stroke(
        start: (0.2, 0),
        curves: [
          [0.15, 0.4, 0.1, 0.6, 0.1, 0.9], [0.8, 0.5, 1.4, 0.9, 1.4, 1.5],
          [1.4, 2.2, 0.5, 2.5, 0, 1.9],
        ]),
      Stroke(
        start: (2.7, 0), curves: [[1.8, 0, 1.8, 2.2, 2.7, 2.2], [3.6, 2.2, 3.6, 0, 2.7, 0]]),
    ] + letterM(5) + letterM(7.7)

  private static func letterM(_ x: Double) -> [Stroke] {
    [
      straight(x, 2.2, x, 0.8),
      Stroke(
        start: (x, 1.3),
        curves: [
          [x + 0.2, 0.6, x + 0.9, 0.6, x + 0.9, 1.3],
          [x + 0.9, 1.6, x + 0.9, 1.9, x + 0.9, 2.2],
        ]),
      Stroke(
        start: (x + 0.9, 1.3),
        curves: [
          [x + 1.1, 0.6, x + 1.8, 0.6, x + 1.8, 1.3],
          [x + 1.8, 1.6, x + 1.8, 1.9, x + 1.8, 2.2],
        ]),
    ]
  }
}

extension PDFCanvas {
  /// Draws the bar of 50 mm and its words.
  func scaleBar(_ bar: ScaleBar) {
    for stroke in ScaleBarShape.bar { self.stroke(stroke, from: (bar.x, bar.y), bar.isUpright) }
    let words =
      bar.isUpright ? (bar.x - 2.6, bar.y - 23) : (bar.x + 51.5, bar.y - 1.1)
    for stroke in ScaleBarShape.words { self.stroke(stroke, from: words, bar.isUpright) }
  }

  private func stroke(
    _ stroke: ScaleBarShape.Stroke, from origin: (x: Double, y: Double), _ isUpright: Bool
  ) {
    func placed(_ x: Double, _ y: Double) -> (Double, Double) {
      isUpright ? (origin.x + y, origin.y - x) : (origin.x + x, origin.y + y)
    }
    curve(
      from: placed(stroke.start.0, stroke.start.1),
      stroke.curves.map { points in
        stride(from: 0, to: points.count, by: 2).map { placed(points[$0], points[$0 + 1]) }
      })
  }
}
