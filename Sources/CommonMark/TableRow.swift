/// What a line of a paragraph says when it is read as the row of a pipe table.
enum TableRow {
  /// The cells of a row, blanks around them dropped and `\|` resolved.
  ///
  /// A pipe in a code span parts cells as any other, unless `sparingCode` is set.
  static func cells(of line: ArraySlice<UInt8>, sparingCode: Bool = false) -> [[UInt8]] {
    var rest = trimmed(line)
    if rest.first == UInt8(ascii: "|") { rest = rest.dropFirst() }
    var cells: [[UInt8]] = []
    var cell: [UInt8] = []
    var index = rest.startIndex
    while index < rest.endIndex {
      let byte = rest[index]
      let next = index + 1 < rest.endIndex ? rest[index + 1] : nil
      if byte == UInt8(ascii: "\\"), let next {
        if next != UInt8(ascii: "|") { cell.append(byte) }
        cell.append(next)
        index += 2
      } else if byte == UInt8(ascii: "`"), sparingCode, let end = codeEnd(rest[index...]) {
        cell += rest[index..<end]
        index = end
      } else if byte == UInt8(ascii: "|") {
        cells.append(Array(trimmed(cell[...])))
        cell = []
        index += 1
      } else {
        cell.append(byte)
        index += 1
      }
    }
    let last = trimmed(cell[...])
    // A pipe at the end closes the last cell and opens none.
    if !last.isEmpty || cells.isEmpty { cells.append(Array(last)) }
    return cells
  }

  /// The alignments that a delimiter row such as `| :-- | --: |` sets; nil for any other line.
  static func alignments(of line: ArraySlice<UInt8>) -> [Table.Alignment]? {
    guard line.contains(UInt8(ascii: "|")),
      line.allSatisfy({ isBlank($0) || "|:-".utf8.contains($0) })
    else { return nil }
    var alignments: [Table.Alignment] = []
    for cell in cells(of: line) {
      let isLeft = cell.first == UInt8(ascii: ":")
      let isRight = cell.count > 1 && cell.last == UInt8(ascii: ":")
      let dashes = cell.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      alignments.append(isLeft ? (isRight ? .center : .left) : isRight ? .right : .none)
    }
    return alignments
  }

  private static func codeEnd(_ text: ArraySlice<UInt8>) -> Int? {
    let length = text.prefix { $0 == UInt8(ascii: "`") }.count
    var rest = text.dropFirst(length)
    while let start = rest.firstIndex(of: UInt8(ascii: "`")) {
      rest = rest[start...]
      let run = rest.prefix { $0 == UInt8(ascii: "`") }.count
      if run == length { return start + run }
      rest = rest.dropFirst(run)
    }
    return nil
  }
}

/// A slice without the spaces and tabs around it.
func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var text = text
  while let first = text.first, isBlank(first) { text = text.dropFirst() }
  while let last = text.last, isBlank(last) { text = text.dropLast() }
  return text
}
