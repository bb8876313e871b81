extension Typesetter.Line {
  /// A formula of a line, or what stands between two of them.
  struct Piece {
    /// The operators that draw it.
    var operators: Range<Int>
    /// Where it begins, in em from the start of the line.
    var start: Float
    /// What the formula was set of; nil for all else.
    var formula: String?
  }

  /// The line in pieces that can be drawn each by itself, in the order in which they are read.
  var pieces: [Piece] {
    var pieces: [Piece] = []
    var (end, start) = (0, Float(0))
    for formula in formulas {
      if formula.operators.lowerBound > end {
        pieces.append(Piece(operators: end..<formula.operators.lowerBound, start: start))
      }
      pieces.append(
        Piece(
          operators: formula.operators, start: formula.place.lowerBound, formula: formula.source))
      (end, start) = (formula.operators.upperBound, formula.place.upperBound)
    }
    if end < operators.count {
      pieces.append(Piece(operators: end..<operators.count, start: start))
    }
    return isRightToLeft ? pieces.reversed() : pieces
  }
}
