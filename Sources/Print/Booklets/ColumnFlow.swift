/// Deals blocks out to columns at one size of type: no lone lines, nothing parted from what it
/// leads to, and each item in one column where it is not too long for that.
struct ColumnFlow {
  let box: TextBox
  let size: Float
  let segmenter: Segmenter
  /// Items higher than this part of a column are divided: what moves to the next column leaves room
  /// behind.
  let mostTogether: Float

  /// What belongs together: a question with its options, or an answer with its reasons.
  struct Item {
    /// The card that it comes from, by its index; nil for what comes from none.
    var card: Int?
    var blocks: [FlowBlock]
  }

  /// A filled column.
  struct Column {
    var face: FittedFace
    /// For each of its blocks the card that it comes from.
    var cards: [Int?]
  }

  /// The columns.
  ///
  /// - Parameters:
  ///   - items: what to deal out, in order.
  ///   - opening: how many columns come first that are lower than the others, and their height.
  /// - Returns: the columns, at least one.
  func columns(_ items: [Item], opening: (count: Int, height: Float) = (0, 0)) -> [Column] {
    var blocks: [FlowBlock] = []
    var cards: [Int?] = []
    for item in items {
      let kept = keptTogether(item.blocks)
      blocks += kept
      cards += Array(repeating: item.card, count: kept.count)
    }
    guard !blocks.isEmpty else {
      return [Column(face: FittedFace(size: size, blocks: []), cards: [])]
    }
    let text = MeasuredText(blocks, box: box, segmenter: segmenter)
    let faces = Paginator(text, size: size).faces(limit: box.height, opening: opening)
    return faces.map { pieces in
      Column(
        face: FaceFitter.face(pieces, of: text, size: size), cards: pieces.map { cards[$0.block] })
    }
  }

  /// The blocks of an item, each but the last bound to the next unless the item is long; rows of
  /// tables that no column could hold are taken apart.
  private func keptTogether(_ blocks: [FlowBlock]) -> [FlowBlock] {
    var text = MeasuredText(blocks, box: box, segmenter: segmenter)
    if let dissolved = text.withoutTallRows(size: size) {
      text = MeasuredText(dissolved, box: box, segmenter: segmenter)
    }
    var blocks = text.blocks
    guard Paginator(text, size: size).wholeHeight <= box.height * mostTogether else {
      return withoutLongQuestion(blocks)
    }
    for index in blocks.indices {
      blocks[index].keepsWithNext = index + 1 < blocks.count
      blocks[index].isWhole = true
    }
    return blocks
  }

  /// The blocks of a long item: its question stays in one piece unless it would leave half a column
  /// empty.
  private func withoutLongQuestion(_ blocks: [FlowBlock]) -> [FlowBlock] {
    let question = blocks.prefix(while: \.isWhole)
    guard !question.isEmpty else { return blocks }
    let text = MeasuredText(Array(question), box: box, segmenter: segmenter)
    guard Paginator(text, size: size).wholeHeight > box.height / 2 else { return blocks }
    var blocks = blocks
    for index in question.indices { blocks[index].isWhole = false }
    return blocks
  }
}
