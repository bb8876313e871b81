import Bytes

/// Where the formulas of a text stand, as ranges of its bytes: `$x_1$`, `$$…$$`, `\(…\)`, `\[…\]`.
///
/// - Parameter text: running text in UTF-8, as it is shown.
/// - Returns: the formulas with their dollars or brackets, in order; none for nearly all text.
public func formulaRanges(in text: [UInt8]) -> [Range<Int>] {
  let mayHold =
    text.holds("$") || text.holdsPair("\\", "(") || text.holdsPair("\\", "[")
  guard mayHold else { return [] }
  var finder = MathFinder(source: text)
  var ranges: [Range<Int>] = []
  while let range = finder.next() { ranges.append(range) }
  return ranges
}
