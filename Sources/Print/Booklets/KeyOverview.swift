/// All right letters of a key at a glance: rows of as many as the column has room for.
enum KeyOverview {
  /// Deals the questions that offer options out to rows.
  ///
  /// - Parameters:
  ///   - flows: the questions, in order.
  ///   - line: how wide the column is, in em.
  ///   - isRightToLeft: whether the key is read from the right.
  /// - Returns: the rows; none where no question offers options.
  static func rows(
    of flows: [QuestionFlow], line: Float, isRightToLeft: Bool
  ) -> [FlowBlock] {
    let known = flows.filter { !$0.letters.isEmpty }
    let widest = known.map(width).max() ?? 0
    let perRow = counts.first { line / Float($0) >= widest } ?? 1
    let columns = FlowBlock.Columns(
      widths: Array(repeating: 100 / perRow, count: perRow),
      alignments: Array(repeating: .start, count: perRow), isRightToLeft: isRightToLeft)
    return stride(from: 0, to: known.count, by: perRow).map { first in
      var cells = known[first..<min(first + perRow, known.count)].map {
        cell($0, isRightToLeft)
      }
      while cells.count < perRow { cells.append(FlowText()) }
      return FlowBlock(
        kind: .row(FlowBlock.Row(cells: cells, columns: columns, isHead: false)),
        space: 0)
    }
  }

  /// How many stand in a row; their widths are whole steps of 5 per cent.
  private static let counts = [10, 5, 4, 2]

  /// About how wide a cell is, in em.
  private static func width(_ flow: QuestionFlow) -> Float {
    let digits = Float(String(flow.number).utf8.count) * 0.6
    return digits + 0.3 + Float(flow.letters.count) * 0.75 + 2 * TypeScale.cellSide + 0.2
  }

  /// What belongs together stays on one line; a mark makes it go on to the left.
  private static func cell(_ flow: QuestionFlow, _ isRightToLeft: Bool) -> FlowText {
    var text = FlowText((isRightToLeft ? "\u{200F}" : "") + "\(flow.number)\u{A0}")
    text.append(flow.letters.joined(), .bold)
    return text
  }
}
