import Cards
import Templating

/// A card as it stands in an exam, in its key and on a study sheet.
struct QuestionFlow {
  let card: Card
  /// Its number.
  let number: Int
  /// Indices into its options, in the order in which they are offered.
  let order: [Int]
  let media: MediaIndex
  let box: TextBox
  var words = Messages.english
  /// The size of the type in pt.
  var size: Float = BookletKind.exam.size
  /// What its key says that it is worth.
  var points: String?
  /// What an exam says that it is worth, where the question itself does not.
  var ownPoints: Int?

  /// Whether options are offered.
  var isChoice: Bool { card.kind == .choice && card.options.count > 1 }

  /// The question, with boxes to tick or room to write.
  func asked() -> [FlowBlock] {
    var flow = MarkdownFlow(card: card, media: media, box: box)
    flow.append(QuestionPoints.unbroken(card.prompt), at: .init(keepsWithNext: true))
    var blocks = numbered(flow.blocks)
    blocks[0].space = Self.spaceAbove
    if let ownPoints {
      let worth = words.count(ownPoints, "({n} point)", "({n} points)")
      let unbroken = " " + worth.replacing(" ", with: "\u{A0}")
      Self.append(unbroken, [], to: &blocks)
    }
    guard isChoice else {
      return blocks + [FlowBlock(kind: .answerBox(roomToWrite), space: 0.5)]
    }
    let right = card.options.count(where: \.isCorrect)
    if right > 1 {
      let answers = words.count(right, "({n} answer)", "({n} answers)")
      Self.append(" " + answers, .italic, to: &blocks)
    }
    if let line = optionsOnALine() { return blocks + [line] }
    for (place, index) in order.enumerated() {
      var flow = MarkdownFlow(card: card, media: media, box: box)
      flow.append(card.options[index].text, at: .init(level: 1, marker: "☐", space: 0.05))
      blocks += Self.lettered(flow.blocks, CardContent.letter(place))
    }
    return blocks
  }

  /// The answer and why it is right.
  func answered(_ extent: BackExtent) -> [FlowBlock] {
    let worth = points.map { FlowText("(\($0)) ") }
    var blocks = numbered(keyFlow(extent).blocks, worth)
    blocks[0].space = Self.spaceAboveAnswer
    return blocks
  }

  /// The texts of the answer, in one paragraph where they are no more: wrong options are named by
  /// their letters, as the exam is at hand.
  private func keyFlow(_ extent: BackExtent) -> KeyFlow {
    var flow = KeyFlow(card: card, media: media, box: box)
    let options = order.enumerated().map { (CardContent.letter($0), card.options[$1]) }
    let right = options.filter(\.1.isCorrect)
    for (letter, option) in right {
      flow.append(option.text, after: isChoice ? letter : "", style: .bold)
      if extent.hasRationales, let reason = option.rationale { flow.append(reason) }
    }
    if let answer = card.answer {
      let isHeadline = card.explanation != nil && answer.text.utf8.count <= 120
      flow.append(answer, style: isHeadline ? .bold : [])
    }
    if right.isEmpty && card.answer == nil {
      flow.append(FlowText(words.text("The source gives no answer."), .italic))
    }
    if extent.hasExplanation, let explanation = card.explanation { flow.append(explanation) }
    guard extent.hasDistractors else { return flow }
    for (letter, option) in options where !option.isCorrect {
      if let reason = option.rationale { flow.append(reason, after: letter + ":") }
    }
    return flow
  }

  /// The question with its answer below it.
  func explained(_ extent: BackExtent) -> [FlowBlock] {
    var flow = MarkdownFlow(card: card, media: media, box: box)
    flow.append(card.prompt, at: .init(style: .bold, keepsWithNext: true))
    var blocks = numbered(flow.blocks)
    blocks[0].space = Self.spaceAbove
    for index in blocks.indices {
      blocks[index].keepsWithNext = true
      blocks[index].isWhole = true
    }
    var answer = answer(extent)
    if let first = answer.first, first.kind == .text, first.marker.isEmpty, first.level == 0 {
      answer[0] = Self.pointedAt(first)
    }
    if answer.first?.marker.isEmpty == false { answer[0].space = 0.15 }
    return blocks + answer
  }

  /// What is right, with an arrow before it in place of bold letters.
  private static func pointedAt(_ block: FlowBlock) -> FlowBlock {
    var block = block
    block.marker = block.text.isRightToLeft ? "←" : "→"
    block.level = 1
    block.text = block.text.without(.bold)
    return block
  }

  /// The letters of the right options; none where no options are offered.
  var letters: [String] {
    guard isChoice else { return [] }
    return order.enumerated().filter { card.options[$0.element].isCorrect }
      .map { CardContent.letter($0.offset) }
  }

  private static let spaceAbove: Float = 0.5
  private static let spaceAboveAnswer: Float = 0.3

  /// Short options side by side, all or two on a line; nil when one is too long for that or more
  /// than plain words.
  private func optionsOnALine() -> FlowBlock? {
    var texts: [FlowText] = []
    var widths: [Float] = []
    for (place, index) in order.enumerated() {
      guard let words = MarkdownFlow.runningText(card.options[index].text, []),
        words.spans.allSatisfy({ $0.style.isEmpty }), !words.utf8.contains(0xF3)
      else { return nil }
      // No line ends inside an option.
      let plain = String(decoding: words.utf8, as: UTF8.self)
      var label = FlowText("☐\u{A0}")
      label.append(CardContent.letter(place) + "\u{A0}", .bold)
      let text = FlowText(plain.split(separator: " ").joined(separator: "\u{A0}"))
      texts.append(text.labelled(label))
      widths.append(2.1 + plain.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 0.56 : 1) })
    }
    let line = box.width / (size * TypeScale.point * TypeScale.slack)
    let gap: Float = 1.3
    let count = Float(texts.count)
    let fitsAll = widths.reduce(gap * (count - 1), +) <= line
    guard fitsAll || (widths.max() ?? 0) <= (line - gap) / 2 else { return nil }
    guard var together = texts.first else { return nil }
    for (place, text) in texts.enumerated().dropFirst() {
      if !fitsAll, place.isMultiple(of: 2) {
        together.appendLineBreak()
      } else {
        together.append("\u{2003} ", [])
      }
      together.append(text)
    }
    return FlowBlock(text: together, space: 0.1)
  }

  /// In mm: about as much as the answer would take in handwriting.
  private var roomToWrite: Float {
    let letters = card.answer?.text.unicodeScalars.count
    // A name or a number takes a line; who is to explain needs room to think.
    let lines = letters.map { $0 <= 24 ? 2 : max(4, $0 / 40 + 2) } ?? 4
    return Float(min(lines, 12)) * (size > BookletKind.exam.size ? 11 : 6)
  }

  /// The back of the card without what only a card needs: letters, and a caption above the others.
  private func answer(_ extent: BackExtent) -> [FlowBlock] {
    let content = CardContent(card, media: media, box: box, words: words, order: order)
    var right = letters
    return content.back(extent).compactMap { block in
      var block = block
      if block.kind == .caption, block.keepsWithNext { return nil }
      block.space = min(block.space, 0.3)
      if block.level == 1, let place = right.firstIndex(of: block.marker) {
        right.remove(at: place)
        return Self.pointedAt(block)
      } else if Self.isLetter(block.marker) {
        block.marker = "–"
      } else if block.level == 1, block.marker.isEmpty {
        block.level = 0
      }
      return block
    }
  }

  /// The blocks with the question's number before the first, and what it is worth.
  private func numbered(_ blocks: [FlowBlock], _ worth: FlowText? = nil) -> [FlowBlock] {
    var blocks = blocks
    var label = FlowText("\(number). ", .bold)
    if let worth { label.append(worth) }
    if let first = blocks.first, first.kind == .text || first.kind == .heading,
      first.marker.isEmpty
    {
      blocks[0].text = first.text.labelled(label)
    } else {
      var text = label
      text.trimEnd()
      blocks.insert(FlowBlock(text: text, keepsWithNext: true), at: 0)
    }
    return blocks
  }

  /// The blocks with an option's letter before the first.
  private static func lettered(_ blocks: [FlowBlock], _ letter: String) -> [FlowBlock] {
    var blocks = blocks
    guard let first = blocks.first else { return blocks }
    if first.kind == .text || first.kind == .heading {
      blocks[0].text = first.text.labelled(FlowText(letter + " ", .bold))
    } else {
      let head = FlowBlock(
        text: FlowText(letter, .bold), marker: first.marker, level: first.level,
        space: first.space, keepsWithNext: true)
      blocks[0].marker = ""
      blocks.insert(head, at: 0)
    }
    return blocks
  }

  private static func isLetter(_ marker: String) -> Bool {
    !marker.isEmpty && marker.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// Adds words to the last block of text.
  private static func append(_ words: String, _ style: TextStyle, to blocks: inout [FlowBlock]) {
    let last = blocks.count - 1
    if blocks[last].kind == .text {
      blocks[last].text.append(words, style)
    } else {
      let text = FlowText(String(words.drop { $0 == " " }), style)
      blocks.append(FlowBlock(text: text, space: 0.2, keepsWithNext: true))
    }
  }
}
