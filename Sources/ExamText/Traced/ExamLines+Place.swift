import Diagnostics

extension ExamLines {
  /// The number, from 1, of the line on which a byte stands.
  func lineNumber(at byte: Int) -> Int {
    var low = 0
    var high = ranges.count
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
