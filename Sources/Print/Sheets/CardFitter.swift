import Cards
import Templating

/// Fits the cards of decks.
struct CardFitter {
  let media: MediaIndex
  let box: TextBox
  /// The sizes of type to choose from, the largest first.
  let sizes: [Float]
  /// What stands on backs.
  let extent: BackExtent
  /// The words for what is ours on cards.
  let words: Messages
  private let segmenter: Segmenter

  init(
    media: MediaIndex, box: TextBox, ruler: Ruler, sizes: [Float] = TypeScale.sizes,
    extent: BackExtent = .all, words: Messages = .english
  ) {
    self.media = media
    self.box = box
    self.sizes = sizes
    self.extent = extent
    self.words = words
    segmenter = Segmenter(ruler)
  }

  private var widestFormula: Float {
    FormulaBook.widest(in: box, size: sizes.last ?? TypeScale.largePrint)
  }

  /// The card with its faces, and the characters in it that no font of the sheets has.
  func fit(_ card: Card, number: Int) -> (card: FittedCard, foreign: ForeignCharacters) {
    let content = CardContent(
      segmenter.formulas.replacing(in: card, widest: widestFormula), media: media, box: box, words: words,
      order: OptionOrder.indices(of: card))
    let asked = content.front()
    let front = FaceFitter.fit(asked, box: box, sizes: sizes, segmenter: segmenter)
    let back = FaceFitter.fit(
      content.back(extent), box: box, sizes: sizes, segmenter: segmenter)
    var fronts = front.faces
    var backs = back.faces
    if fronts.count < backs.count {
      var repeated = repetition(of: asked, parts: backs.count)
      while fronts.count < backs.count {
        repeated.blocks[0].block.text = caption(fronts.count + 1, of: backs.count)
        fronts.append(repeated)
      }
    }
    while backs.count < fronts.count {
      backs.append(
        note(
          words.text(
            "The answer is on the back of part {part}.", ["part": String(back.faces.count)])))
    }
    let fitted = FittedCard(
      number: number, id: card.id?.rawValue ?? "", language: card.language, fronts: fronts,
      backs: backs)
    return (fitted, front.foreign.union(back.foreign))
  }

  /// The question once more, shortened, for the front of a card that only continues the answer.
  private func repetition(of front: [FlowBlock], parts: Int) -> FittedFace {
    let question = front.first { $0.kind == .text && !$0.text.isEmpty }?.text ?? FlowText()
    let blocks = [
      FlowBlock(kind: .caption, text: caption(parts, of: parts)),
      FlowBlock(text: question.shortened(to: 140), space: 0.3),
    ]
    var face = FaceFitter.fit(
      blocks, box: box, sizes: sizesOfRepetition, segmenter: segmenter
    ).faces[0]
    for index in face.blocks.indices { face.blocks[index].isContinued = true }
    return face
  }

  /// What tells the fronts of one question apart.
  private func caption(_ part: Int, of parts: Int) -> FlowText {
    FlowText(
      words.text(
        "The answer goes on ({part} of {count}):",
        ["part": String(part), "count": String(parts)]), .italic)
  }

  /// A question that is only repeated stays behind the text that counts.
  private var sizesOfRepetition: [Float] {
    let smaller = sizes.filter { $0 <= 11 }
    return smaller.isEmpty ? sizes : smaller
  }

  private func note(_ text: String) -> FittedFace {
    let block = FlowBlock(kind: .caption, text: FlowText(text, .italic))
    return FaceFitter.fit([block], box: box, sizes: sizes, segmenter: segmenter).faces[0]
  }
}

extension FlowText {
  /// The text up to a blank before so many bytes, with an ellipsis; all of it when it is shorter.
  func shortened(to count: Int) -> FlowText {
    guard utf8.count > count else { return self }
    var end = count
    while end > count / 2, utf8[end] != 0x20 { end -= 1 }
    while end > 0, utf8[end] & 0xC0 == 0x80 { end -= 1 }
    var short = part(0..<end)
    short.trimEnd(also: ",;:.(")
    short.append("…", short.spans.last?.style ?? [])
    return short
  }
}
