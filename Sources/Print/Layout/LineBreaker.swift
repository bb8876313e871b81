/// Fills lines greedily, as browsers do.
struct LineBreaker {
  /// Appends, for each line, the segment it starts with; returns how many lines there are.
  ///
  /// `limit` is the width of a line in em. A word wider than a line starts on a line of its own and
  /// is broken between letters.
  static func lines(
    of range: Range<Int>, in segments: [Segment], limit: Float, into starts: inout [Int32]
  ) -> Int {
    let before = starts.count
    starts.append(Int32(range.lowerBound))
    var x: Float = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let segment = segments[index]
      var end = index + 1
      var width = segment.width
      while end < range.upperBound, segments[end].flags.contains(.isInsideWord) {
        width += segments[end].width
        end += 1
      }
      if x > 0, x + width > limit {
        starts.append(Int32(index))
        x = 0
      }
      if end == index + 1 || width <= limit {
        x += width + segments[end - 1].space
      } else {
        for letter in index..<end {
          if x > 0, x + segments[letter].width > limit {
            starts.append(Int32(letter))
            x = 0
          }
          x += segments[letter].width
        }
        x += segments[end - 1].space
      }
      if segments[end - 1].flags.contains(.endsLine), end < range.upperBound {
        starts.append(Int32(end))
        x = 0
      }
      index = end
    }
    return starts.count - before
  }
}
