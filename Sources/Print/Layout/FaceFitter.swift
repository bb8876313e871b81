/// Makes text fit: the largest type at which it fits on one face, or else the fewest faces at the
/// smallest type, with the type as large and the faces as even as that number of them allows.
struct FaceFitter {
  /// What pictures may be scaled to before a text is divided: options on a card of their own, away
  /// from what they are about, are worth less than a large picture.
  private static let smallerPictures = [0.8, 0.65, 0.5]

  /// The faces of a text, at least one, and the characters that no font of the sheets has.
  static func fit(
    _ blocks: [FlowBlock], box: TextBox, sizes: [Float] = TypeScale.sizes,
    segmenter: Segmenter
  ) -> (faces: [FittedFace], foreign: ForeignCharacters) {
    let fitted = fit(asTheyAre: blocks, box: box, sizes: sizes, segmenter: segmenter)
    guard fitted.faces.count > 1, blocks.contains(where: \.isPicture) else { return fitted }
    for scale in smallerPictures {
      let trial = fit(
        asTheyAre: blocks.map { $0.withPicture(scaled: scale) }, box: box, sizes: sizes,
        segmenter: segmenter)
      if trial.faces.count == 1 { return trial }
    }
    return fitted
  }

  private static func fit(
    asTheyAre blocks: [FlowBlock], box: TextBox, sizes: [Float], segmenter: Segmenter
  ) -> (faces: [FittedFace], foreign: ForeignCharacters) {
    var text = MeasuredText(blocks, box: box, segmenter: segmenter)
    if let dissolved = text.withoutTallRows(size: sizes[sizes.count - 1]) {
      text = MeasuredText(dissolved, box: box, segmenter: segmenter)
    }
    guard !blocks.isEmpty else { return ([FittedFace(size: sizes[0], blocks: [])], .init()) }
    if text.segments.count <= fewSegments {
      // Most short texts fit at once.
      let trial = Paginator(text, size: sizes[0])
      if trial.wholeHeight <= box.height, text.holdsFormulas(size: trial.size) {
        return (whole(trial, of: text), segmenter.foreign)
      }
    }
    var low = 0
    var high = sizes.count
    var best: Paginator?
    var smallest: Paginator?
    // The first size at which everything fits: heights fall with the size.
    while low < high {
      let middle = low == 0 && high == sizes.count ? sizes.count - 1 : (low + high) / 2
      let trial = Paginator(text, size: sizes[middle])
      if middle == sizes.count - 1 { smallest = trial }
      if trial.wholeHeight <= box.height,
        text.holdsFormulas(size: trial.size) || trial.size == sizes.last
      {
        best = trial
        high = middle
      } else {
        low = middle + 1
      }
    }
    if let best { return (whole(best, of: text), segmenter.foreign) }
    let first = smallest ?? Paginator(text, size: sizes[sizes.count - 1])
    return (divide(text, box: box, sizes: sizes, first), segmenter.foreign)
  }

  /// A text of no more words is tried at the largest size first.
  private static let fewSegments = 60

  /// A text that fits on one face at a size.
  private static func whole(_ trial: Paginator, of text: MeasuredText) -> [FittedFace] {
    trial.faces(limit: .greatestFiniteMagnitude).map { face($0, of: text, size: trial.size) }
  }

  /// The fewest faces for a text that does not fit on one; `smallest` is it at the smallest size.
  private static func divide(
    _ text: MeasuredText, box: TextBox, sizes: [Float], _ smallest: Paginator
  ) -> [FittedFace] {
    var chosen = smallest
    var faces = chosen.faces(limit: box.height)
    for size in sizes.dropLast().reversed() {
      guard text.holdsFormulas(size: size) else { break }
      let larger = Paginator(text, size: size)
      if larger.wholeHeight > box.height * Float(faces.count) * 1.1 { break }
      let trial = larger.faces(limit: box.height)
      guard trial.count <= faces.count else { break }
      (chosen, faces) = (larger, trial)
    }
    var low = chosen.wholeHeight / Float(faces.count)
    var high = box.height
    for _ in 0..<5 where high - low > 1 {
      let middle = (low + high) / 2
      let trial = chosen.faces(limit: middle)
      if trial.count <= faces.count, trial.allSatisfy({ height(of: $0) <= middle + 0.01 }) {
        faces = trial
        high = middle
      } else {
        low = middle
      }
    }
    return faces.map { face($0, of: text, size: chosen.size) }
  }

  private static func height(of face: [Paginator.Piece]) -> Float {
    face.reduce(0) { $0 + $1.above + $1.height }
  }

  /// A face out of pieces of a text.
  static func face(
    _ pieces: [Paginator.Piece], of text: MeasuredText, size: Float
  ) -> FittedFace {
    FittedFace(
      size: size,
      blocks: pieces.map { piece in
        var block = text.blocks[piece.block]
        let whole = text.ranges[piece.block]
        if piece.segments != whole {
          let segments = text.segments
          let start = Int(segments[piece.segments.lowerBound].start)
          let end = Int(segments[piece.segments.upperBound - 1].end)
          block.text = block.text.part(start..<end)
          if piece.segments.lowerBound != whole.lowerBound { block.marker = "" }
        }
        return FittedBlock(
          block: block, above: piece.above, lines: piece.lines, height: piece.height,
          isContinued: piece.isRepeated || piece.segments.lowerBound != whole.lowerBound,
          line: text.lineBoxes.isEmpty ? nil : text.lineBoxes[piece.block])
      }, lineHeight: text.box.lineHeight)
  }
}
