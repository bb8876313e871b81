import CommonMark

/// Turns a table into rows with fixed columns, or, when it is too wide for a card, into a list.
enum TableFlow {
  /// More columns than this stand too close on a card.
  private static let mostColumns = 5
  /// The most bytes of a word that a column can hold, by its share of the line at 8 pt.
  private static let bytesPerLine = 50
  /// The most bytes of a cell: a row can not be divided.
  private static let mostBytesOfCell = 240

  static func blocks(_ table: Table, level: Int, box: TextBox) -> [FlowBlock] {
    let head = table.head.map { text($0, .bold) }
    let rows = table.rows.map { $0.map { text($0, []) } }
    let widths = widths([head] + rows)
    let fits =
      level == 0 && widths.count <= mostColumns
      && ([head] + rows).allSatisfy { row in
        zip(row, widths).allSatisfy { cell, width in
          let words = cell.utf8.split { $0 == 0x20 || $0 == 0x0A }
          return (words.map(\.count).max() ?? 0) * 100 <= bytesPerLine * width
            && cell.utf8.count <= mostBytesOfCell * width / 50
        }
      }
    return fits
      ? grid(head, rows, widths, table.alignments) : list(head, rows, level: level)
  }

  private static func text(_ inlines: [Inline], _ style: TextStyle) -> FlowText {
    var text = FlowText()
    InlineFlow.append(inlines, style, to: &text)
    text.trimEnd()
    return text
  }

  /// The share of each column in per cent, in steps of 5, by the square root of its longest cell.
  private static func widths(_ rows: [[FlowText]]) -> [Int] {
    let count = rows[0].count
    guard count > 0, count <= mostColumns else { return Array(repeating: 5, count: count) }
    let weights = (0..<count).map { column in
      let most = rows.map { $0.indices.contains(column) ? $0[column].utf8.count : 0 }.max() ?? 0
      return Double(max(4, most)).squareRoot()
    }
    let sum = weights.reduce(0, +)
    var widths = weights.map { max(10, Int(($0 / sum * 20).rounded()) * 5) }
    while widths.reduce(0, +) != 100 {
      let step = widths.reduce(0, +) > 100 ? -5 : 5
      let index = widths.indices.max { widths[$0] < widths[$1] } ?? 0
      widths[index] += step
    }
    return widths
  }

  private static func grid(
    _ head: [FlowText], _ rows: [[FlowText]], _ widths: [Int], _ alignments: [Table.Alignment]
  ) -> [FlowBlock] {
    let columns = FlowBlock.Columns(
      widths: widths,
      alignments: alignments.map {
        switch $0 {
        case .none, .left: .start
        case .center: .center
        case .right: .end
        }
      })
    func block(_ cells: [FlowText], isHead: Bool) -> FlowBlock {
      FlowBlock(
        kind: .row(FlowBlock.Row(cells: cells, columns: columns, isHead: isHead)),
        space: isHead ? 0.5 : 0, keepsWithNext: isHead)
    }
    return [block(head, isHead: true)] + rows.map { block($0, isHead: false) }
  }

  /// Each row as a paragraph with a bullet: "Head: cell; head: cell".
  private static func list(
    _ head: [FlowText], _ rows: [[FlowText]], level: Int
  ) -> [FlowBlock] {
    var blocks: [FlowBlock] = []
    for row in rows.isEmpty ? [[]] : rows {
      for (column, name) in head.enumerated() {
        var text = name
        if row.indices.contains(column), !row[column].isEmpty {
          text.append(name.isEmpty ? "" : ": ", .bold)
          text.append(row[column])
        }
        if text.isEmpty { continue }
        blocks.append(
          FlowBlock(
            text: text, marker: column == 0 ? "•" : "", level: level + 1,
            space: column == 0 ? 0.4 : 0))
      }
    }
    return blocks
  }
}
