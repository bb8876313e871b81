/// How high a line of text is, and where in it the base line is, in em.
struct LineBox: Sendable, Hashable {
  var height: Float
  var baseline: Float
  /// The width of the widest formula on it, which no line can divide.
  var widest: Float = 0

  /// A line of letters: the middle of its height is the middle of the letters' (Noto Sans reaches
  /// from 1.069 above to 0.293 below).
  init(lineHeight: Float) {
    height = lineHeight
    baseline = (lineHeight - 1.362) / 2 + 1.069
  }

  /// A line that holds what both lines hold.
  func joined(_ other: LineBox) -> LineBox {
    var both = self
    both.widest = max(widest, other.widest)
    both.baseline = max(baseline, other.baseline)
    both.height = both.baseline + max(height - baseline, other.height - other.baseline)
    return both
  }
}
