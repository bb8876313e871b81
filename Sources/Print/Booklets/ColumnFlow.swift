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
  /// Those of the last page are as even as what stands on it allows: a short text has no empty half
  /// beside it.
  ///
  /// - Parameters:
  ///   - items: what to deal out, in order.
  ///   - opening: how many columns come first that are lower than the others, and their height.
  ///   - perPage: how many columns stand side by side.
  /// - Returns: the columns, at least one.
  func columns(
    _ items: [Item], opening: (count: Int, height: Float) = (0, 0), perPage: Int = 1
  ) -> [Column] {
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
    let faces = evenFaces(Paginator(text, size: size), perPage: perPage) { face in
      face < opening.count ? opening.height : box.height
    }
    return faces.map { pieces in
      Column(
        face: FaceFitter.face(pieces, of: text, size: size), cards: pieces.map { cards[$0.block] })
    }
  }

  /// The faces of all columns, those of the last page no higher than they have to be.
  private func evenFaces(
    _ paginator: Paginator, perPage: Int, limit: (Int) -> Float
  ) -> [[Paginator.Piece]] {
    var faces = paginator.faces(limit)
    guard perPage > 1, let last = faces.indices.last else { return faces }
    let first = last / perPage * perPage
    var low: Float = 0
    var high = limit(first)
    while high - low > Self.evenEnough {
      let middle = (low + high) / 2
      let trial = paginator.faces { $0 < first ? limit($0) : min(middle, limit($0)) }
      if trial.count <= first + perPage, trial[first...].allSatisfy({ height($0) <= middle }),
        trial[first...].dropFirst().allSatisfy({ mayBegin($0, of: paginator.text) })
      {
        faces = trial
        high = middle
      } else {
        low = middle
      }
    }
    return faces
  }

  /// Whether a column may begin with this piece: nothing is divided for evenness alone that would
  /// stand in one piece otherwise.
  private func mayBegin(_ face: [Paginator.Piece], of text: MeasuredText) -> Bool {
    guard let piece = face.first(where: { !$0.isRepeated }) else { return true }
    if piece.segments.lowerBound != text.ranges[piece.block].lowerBound {
      return !text.blocks[piece.block].isWhole
    }
    return piece.block == 0 || !text.blocks[piece.block - 1].keepsWithNext
  }

  private func height(_ face: [Paginator.Piece]) -> Float {
    face.reduce(0) { $0 + $1.above + $1.height }
  }

  /// In mm: half a line.
  private static let evenEnough: Float = 2

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
