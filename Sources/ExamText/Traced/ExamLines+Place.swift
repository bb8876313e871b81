import Diagnostics

extension ExamLines {
  /// The number, from 1, of the line on which a byte stands.
  func lineNumber(at byte: Int) -> Int {
    guard !ranges.isEmpty, byte >= 0 else { return 1 }
    // The search widens from where the byte would stand if all lines were as long.
    let guess = min(ranges.count - 1, byte * ranges.count / max(1, bytes.count))
    var low = guess
    var high = guess
    var step = 1
    if ranges[guess].lowerBound <= byte {
      while high < ranges.count, ranges[high].lowerBound <= byte {
        low = high + 1
        high += step
        step *= 2
      }
      high = min(high, ranges.count)
    } else {
      while low > 0, ranges[low - 1].lowerBound > byte {
        high = low - 1
        low -= step
        step *= 2
      }
      low = max(low, 0)
    }
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound <= byte { low = middle + 1 } else { high = middle }
    }
    return max(low, 1)
  }

  /// The line and column of a byte.
  func location(of byte: Int) -> SourceLocation {
    let line = lineNumber(at: byte)
    let start = ranges.isEmpty ? 0 : ranges[line - 1].lowerBound
    return SourceLocation(path: path, line: line, column: max(byte - start, 0) + 1)
  }

  /// The place of some lines, numbered from 1.
  func location(lines: ClosedRange<Int>) -> SourceLocation {
    SourceLocation(path: path, line: lines.lowerBound, column: 1, endLine: lines.upperBound)
  }

  /// For each line whether it stands in a fenced block of code.
  var codeLines: [Bool] {
    var isCode = Array(repeating: false, count: count)
    for line in lines where line.shape == .code { isCode[line.number - 1] = true }
    return isCode
  }
}
