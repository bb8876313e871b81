/// The pipe table in the lines of a paragraph.
struct TableFinder {
  /// One row, as many cells as the head has.
  struct Row {
    var cells: [[UInt8]]
    /// How many cells too many it had; their text is in the last cell.
    var surplus = 0
  }

  /// The index of the head among the lines; the lines before it are no part of the table.
  let headIndex: Int
  /// One alignment for each column.
  let alignments: [Table.Alignment]
  /// The head and the rows.
  let rows: [Row]

  /// Finds a table; nil when no line is a delimiter row that fits the line before it.
  init?(lines: [ArraySlice<UInt8>]) {
    for index in lines.indices.dropFirst() {
      guard let alignments = TableRow.alignments(of: lines[index]) else { continue }
      let head = TableRow.cells(of: lines[index - 1])
      guard head.count == alignments.count else { continue }
      headIndex = index - 1
      self.alignments = alignments
      rows =
        [Row(cells: head)]
        + lines[(index + 1)...].map { Self.row($0, columns: alignments.count) }
      return
    }
    return nil
  }

  private static func row(_ line: ArraySlice<UInt8>, columns: Int) -> Row {
    var cells = TableRow.cells(of: line)
    if cells.count > columns {
      let spared = TableRow.cells(of: line, sparingCode: true)
      if spared.count <= columns { cells = spared }
    }
    if cells.count <= columns {
      cells += Array(repeating: [], count: columns - cells.count)
      return Row(cells: cells)
    }
    let separator = Array(" \\| ".utf8)
    let last = Array(cells[(columns - 1)...].joined(separator: separator))
    return Row(cells: cells.prefix(columns - 1) + [last], surplus: cells.count - columns)
  }
}
