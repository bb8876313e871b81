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
    unsafe segments.withUnsafeBufferPointer {
      unsafe fill(range, $0, limit) { starts.append(Int32($0)) }
    }
    return starts.count - before
  }

  /// How many lines there are.
  static func count(of range: Range<Int>, in segments: [Segment], limit: Float) -> Int {
    var count = 1
    unsafe segments.withUnsafeBufferPointer {
      unsafe fill(range, $0, limit) { _ in count += 1 }
    }
    return count
  }

  /// Calls `startLine` with the first segment of each line but the first.
  @inline(__always)
  private static func fill(
    _ range: Range<Int>, _ segments: UnsafeBufferPointer<Segment>, _ limit: Float,
    startLine: (Int) -> Void
  ) {
    var x: Float = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let segment = unsafe segments[index]
      var end = index + 1
      var width = segment.width
      while end < range.upperBound, unsafe segments[end].flags.contains(.isInsideWord) {
        width += unsafe segments[end].width
        end += 1
      }
      if x > 0, x + width > limit {
        startLine(index)
        x = 0
      }
      if end == index + 1 || width <= limit {
        x += unsafe width + segments[end - 1].space
      } else {
        for letter in index..<end {
          if x > 0, unsafe x + segments[letter].width > limit {
            startLine(letter)
            x = 0
          }
          x += unsafe segments[letter].width
        }
        x += unsafe segments[end - 1].space
      }
      if unsafe segments[end - 1].flags.contains(.endsLine), end < range.upperBound {
        startLine(end)
        x = 0
      }
      index = end
    }
  }
}
