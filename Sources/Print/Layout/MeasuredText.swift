/// The blocks of one side of a card, measured once in em, so that lines can be filled at any size.
struct MeasuredText {
  let blocks: [FlowBlock]
  let box: TextBox
  /// The segments of each block's text.
  private(set) var ranges: [Range<Int>] = []
  /// The segments of the cells of table rows, by block.
  private(set) var cells: [[Range<Int>]] = []
  /// The segments of all texts.
  let segments: [Segment]
  /// The lines of each block, where formulas may make some higher; else empty.
  let lineBoxes: [LineBox]

  /// Words wider than this may not fit into a line at the largest size.
  private static let longWord: Float = 9
  private static let longWordOfCell: Float = 2

  init(_ blocks: [FlowBlock], box: TextBox, segmenter: Segmenter) {
    let formulas = segmenter.formulas
    let blocks =
      formulas.isEmpty ? blocks : blocks.flatMap { $0.withDisplayedFormulasApart(formulas) }
    self.blocks = blocks
    self.box = box
    segmenter.reset()
    ranges.reserveCapacity(blocks.count)
    var rows = false
    lineBoxes = blocks.compactMap { block in
      let line = segmenter.lineBox(of: block.text, lineHeight: box.lineHeight)
      guard let line, case .row(let row) = block.kind else { return line }
      return row.cells.compactMap { segmenter.lineBox(of: $0, lineHeight: box.lineHeight) }
        .reduce(line) { $0.joined($1) }
    }
    for block in blocks {
      ranges.append(segmenter.cut(block.text, limit: Self.longWord))
      if case .row = block.kind { rows = true }
    }
    guard rows else {
      segments = segmenter.segments
      return
    }
    for block in blocks {
      guard case .row(let row) = block.kind else {
        cells.append([])
        continue
      }
      cells.append(row.cells.map { segmenter.cut($0, limit: Self.longWordOfCell) })
    }
    segments = segmenter.segments
  }

  /// The width of a line of a block in em at a size, less the slack.
  func limit(of index: Int, size: Float) -> Float {
    (box.width / (size * TypeScale.point) - blocks[index].indent) / TypeScale.slack
  }

  /// How many lines a block takes.
  func lines(of index: Int, size: Float) -> Int {
    // Not by a copy of the block: this is asked for each block at many sizes.
    switch blocks[index].kind {
    case .picture, .rule, .answerBox: return 0
    case .row(let row):
      let line = box.width / (size * TypeScale.point) - blocks[index].indent
      var most = 1
      for (cell, width) in zip(cells[index], row.columns.widths) {
        let room = (line * Float(width) / 100 - 2 * TypeScale.cellSide) / TypeScale.slack
        most = max(most, LineBreaker.count(of: cell, in: segments, limit: room))
      }
      return most
    default:
      return LineBreaker.count(
        of: ranges[index], in: segments, limit: limit(of: index, size: size))
    }
  }

  /// The first segments of the lines that a block takes from a segment on.
  func lineStarts(of index: Int, from segment: Int, size: Float) -> [Int32] {
    switch blocks[index].kind {
    case .picture, .rule, .row, .answerBox: return [Int32(segment)]
    default:
      var starts: [Int32] = []
      _ = LineBreaker.lines(
        of: segment..<ranges[index].upperBound, in: segments,
        limit: limit(of: index, size: size), into: &starts)
      return starts
    }
  }

  /// The height of the lines of a block, in em.
  func lineHeight(of index: Int) -> Float {
    lineBoxes.isEmpty ? box.lineHeight : lineBoxes[index].height
  }

  /// Whether each formula fits on a line.
  func holdsFormulas(size: Float) -> Bool {
    lineBoxes.indices.allSatisfy { index in
      if case .row(let row) = blocks[index].kind {
        let share = Float(row.columns.widths.min() ?? 100) / 100
        return lineBoxes[index].widest <= limit(of: index, size: size) * share
      }
      return lineBoxes[index].widest <= limit(of: index, size: size)
    }
  }

  /// The height in mm of a block of so many lines.
  func height(of index: Int, lines: Int, size: Float) -> Float {
    let em = size * TypeScale.point
    switch blocks[index].kind {
    case .picture(let picture): return picture.millimetresHigh
    case .rule: return TypeScale.ruleHeight * em
    case .answerBox(let height): return height
    case .row: return (Float(lines) * lineHeight(of: index) + TypeScale.cellHeight) * em
    default: return Float(lines) * lineHeight(of: index) * em
    }
  }

  /// The blocks, with the cells of each row that is too high to stand on a face at a size as
  /// blocks of their own, as rows can not be divided; nil when there is no such row.
  func withoutTallRows(size: Float) -> [FlowBlock]? {
    guard !cells.isEmpty else { return nil }
    var isChanged = false
    let changed = blocks.indices.flatMap { index -> [FlowBlock] in
      let block = blocks[index]
      guard case .row(let row) = block.kind else { return [block] }
      let count = lines(of: index, size: size)
      if height(of: index, lines: count, size: size) <= box.height * 0.6 { return [block] }
      isChanged = true
      return row.cells.enumerated().filter { !$0.element.isEmpty }.map { column, cell in
        FlowBlock(
          text: cell, marker: column == 0 ? "•" : "–", level: block.level + 1,
          isQuoted: block.isQuoted, space: column == 0 ? 0.4 : 0.1)
      }
    }
    return isChanged ? changed : nil
  }
}
