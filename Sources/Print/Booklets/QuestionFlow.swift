import Cards

/// A card as it stands in an exam, in its key and on a study sheet.
struct QuestionFlow {
  let card: Card
  /// Its number.
  let number: Int
  /// Indices into its options, in the order in which they are offered.
  let order: [Int]
  let media: MediaIndex
  let box: TextBox

  /// Whether options are offered.
  var isChoice: Bool { card.kind == .choice && card.options.count > 1 }

  /// The question, with boxes to tick or room to write.
  func asked() -> [FlowBlock] {
    var blocks = numbered(prompt([]))
    blocks[0].space = Self.spaceAbove
    guard isChoice else {
      return blocks + [FlowBlock(kind: .answerBox(roomToWrite), space: 0.5)]
    }
    let right = card.options.count(where: \.isCorrect)
    if right > 1 { Self.append(" (\(right) answers)", .italic, to: &blocks) }
    if let line = optionsOnALine() { return blocks + [line] }
    for (place, index) in order.enumerated() {
      var flow = MarkdownFlow(card: card, media: media, box: box)
      flow.append(card.options[index].text, at: .init(level: 1, marker: "☐", space: 0.15))
      blocks += Self.lettered(flow.blocks, CardContent.letter(place))
    }
    return blocks
  }

  /// The answer and why it is right.
  func answered(_ extent: BackExtent) -> [FlowBlock] {
    var blocks = answer(extent, keepsLetters: true)
    blocks = numbered(blocks)
    blocks[0].space = Self.spaceAbove
    return blocks
  }

  /// The question with its answer below it.
  func explained(_ extent: BackExtent) -> [FlowBlock] {
    var blocks = numbered(prompt(.bold))
    blocks[0].space = Self.spaceAbove
    blocks[blocks.count - 1].keepsWithNext = true
    var answer = answer(extent, keepsLetters: false)
    if let first = answer.first, first.kind == .text, first.marker.isEmpty, first.level == 0 {
      (answer[0].marker, answer[0].level, answer[0].space) = ("→", 1, 0.15)
      answer[0].text = first.text.without(.bold)
    }
    return blocks + answer
  }

  /// The letters of the right options; none where no options are offered.
  var letters: [String] {
    guard isChoice else { return [] }
    return order.enumerated().filter { card.options[$0.element].isCorrect }
      .map { CardContent.letter($0.offset) }
  }

  private static let spaceAbove: Float = 0.65

  private func prompt(_ style: TextStyle) -> [FlowBlock] {
    var flow = MarkdownFlow(card: card, media: media, box: box)
    flow.append(card.prompt, at: .init(style: style, keepsWithNext: true))
    return flow.blocks
  }

  /// Short options one after the other; nil when one is long or more than plain words.
  private func optionsOnALine() -> FlowBlock? {
    var line = FlowText()
    for (place, index) in order.enumerated() {
      let option = card.options[index].text
      guard option.text.utf8.count <= 24, let words = MarkdownFlow.runningText(option, []),
        words.spans.allSatisfy({ $0.style.isEmpty }), line.utf8.count <= Self.mostOnALine
      else { return nil }
      // No line ends inside an option.
      let text = String(decoding: words.utf8, as: UTF8.self).split(separator: " ")
      line.append((place == 0 ? "" : "\u{2003} ") + "☐\u{A0}", [])
      line.append(CardContent.letter(place) + "\u{A0}", .bold)
      line.append(text.joined(separator: "\u{A0}"), [])
    }
    return FlowBlock(text: line, level: 1, space: 0.2)
  }

  /// In bytes, before the last option: about two lines.
  private static let mostOnALine = 130

  /// In mm: about as much as the answer would take in handwriting.
  private var roomToWrite: Float {
    let lines = (card.answer?.text.utf8.count ?? 0) / 60 + 1
    return Float(min(max(lines, 2), 6)) * 6
  }

  /// The back of the card without what only a card needs: letters of right options become part of
  /// the text, and no caption stands above the others.
  private func answer(_ extent: BackExtent, keepsLetters: Bool) -> [FlowBlock] {
    let content = CardContent(card, media: media, box: box, order: order)
    var right = letters
    return content.back(extent).compactMap { block in
      var block = block
      if block.kind == .caption, block.keepsWithNext { return nil }
      if block.level == 1, let place = right.firstIndex(of: block.marker) {
        right.remove(at: place)
        if keepsLetters { block.text = FlowText(block.marker + " ", .bold) + block.text }
        (block.marker, block.level) = ("", 0)
      } else if !keepsLetters, Self.isLetter(block.marker) {
        block.marker = "–"
      } else if block.level == 1, block.marker.isEmpty {
        block.level = 0
      }
      block.space = min(block.space, 0.3)
      return block
    }
  }

  /// The blocks with the question's number before the first.
  private func numbered(_ blocks: [FlowBlock]) -> [FlowBlock] {
    var blocks = blocks
    let label = FlowText("\(number). ", .bold)
    if let first = blocks.first, first.kind == .text || first.kind == .heading,
      first.marker.isEmpty
    {
      blocks[0].text = label + first.text
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
      blocks[0].text = FlowText(letter + " ", .bold) + first.text
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
