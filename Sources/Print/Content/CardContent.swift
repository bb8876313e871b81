import Cards
import Templating

/// What stands on the two sides of a card.
struct CardContent {
  let card: Card
  let media: MediaIndex
  let box: TextBox
  /// The words for what is ours on the card.
  let words: Messages
  /// The options in the order in which they are shown, each with its letter.
  private let options: [(letter: String, index: Int)]

  /// The content of a card; without an order, options stand in the order of all still pages.
  init(
    _ card: Card, media: MediaIndex, box: TextBox, words: Messages = .english,
    order: [Int]? = nil
  ) {
    self.card = card
    self.media = media
    self.box = box
    self.words = words
    options = (order ?? OptionOrder.indices(of: card)).enumerated().map { place, index in
      (Self.letter(place), index)
    }
  }

  /// The name of the option in a place: A to Z, then AA, AB and so on.
  static func letter(_ place: Int) -> String {
    let last = String(UnicodeScalar(UInt8(0x41 + place % 26)))
    return place < 26 ? last : letter(place / 26 - 1) + last
  }

  /// The question and what to choose from.
  func front() -> [FlowBlock] {
    var flow = MarkdownFlow(card: card, media: media, box: box)
    let asks = card.kind == .choice && card.options.count > 1
    flow.append(card.prompt, at: .init(style: asks ? .bold : []))
    guard asks else { return flow.blocks }
    for (index, item) in options.enumerated() {
      flow.append(
        card.options[item.index].text,
        at: .init(level: 1, marker: item.letter, space: index == 0 ? 0.6 : 0.3))
    }
    return flow.blocks
  }

  /// The answer, and as much of why it is right and the others are wrong as is asked for.
  func back(_ extent: BackExtent = .all) -> [FlowBlock] {
    let blocks = allOfBack(extent)
    guard extent == .short else { return blocks }
    // The answer, and the first thing that is said about it.
    var short: [FlowBlock] = []
    for block in blocks where short.count < 2 && block.kind != .caption { short.append(block) }
    return short.isEmpty ? blocks : short
  }

  private func allOfBack(_ extent: BackExtent) -> [FlowBlock] {
    let reasons = extent.hasRationales
    var flow = MarkdownFlow(card: card, media: media, box: box)
    let letters = card.options.count > 1
    let right = options.filter { card.options[$0.index].isCorrect }
    for item in right {
      let rationale = reasons ? card.options[item.index].rationale : nil
      flow.append(
        card.options[item.index].text,
        at: .init(
          level: letters ? 1 : 0, marker: letters ? item.letter : "", style: .bold,
          keepsWithNext: rationale != nil))
      if let rationale {
        flow.append(rationale, at: .init(level: letters ? 1 : 0, space: 0.2))
      }
    }
    if let answer = card.answer {
      flow.append(answer, at: .init(style: isHeadline(answer) ? .bold : []))
    }
    if right.isEmpty && card.answer == nil {
      flow.append(
        FlowBlock(
          kind: .caption, text: FlowText(words.text("The source gives no answer."), .italic)))
    }
    if extent.hasExplanation, let explanation = card.explanation {
      flow.append(explanation, at: .init(space: 0.5))
    }
    if extent.hasDistractors { appendDistractors(to: &flow) }
    return flow.blocks
  }

  /// Whether an answer stands above its explanation like a headline.
  private func isHeadline(_ answer: Markdown) -> Bool {
    card.explanation != nil && answer.text.utf8.count <= 120 && !answer.text.utf8.contains(0x0A)
  }

  private func appendDistractors(to flow: inout MarkdownFlow) {
    let reasoned = options.filter {
      !card.options[$0.index].isCorrect && card.options[$0.index].rationale != nil
    }
    guard !reasoned.isEmpty else { return }
    flow.append(
      FlowBlock(
        kind: .caption,
        text: FlowText(
          reasoned.count == 1
            ? words.text("Why not the other option") : words.text("Why not the other options"),
          .italic),
        space: 0.8, keepsWithNext: true))
    for (index, item) in reasoned.enumerated() {
      guard let rationale = card.options[item.index].rationale else { continue }
      let place = MarkdownFlow.Place(level: 1, marker: item.letter, space: index == 0 ? 0.2 : 0.3)
      let name = card.options[item.index].text
      if var block = runIn(name, rationale) {
        (block.marker, block.level, block.space) = (place.marker, place.level, place.space)
        flow.append(block)
      } else {
        var head = place
        head.style = .bold
        head.keepsWithNext = true
        flow.append(name, at: head)
        flow.append(rationale, at: .init(level: 1, space: 0.1))
      }
    }
  }

  /// The option's name in bold and its rationale in one paragraph, when each is one paragraph; a
  /// rationale that begins with the name does not get it twice.
  private func runIn(_ name: Markdown, _ rationale: Markdown) -> FlowBlock? {
    guard let head = MarkdownFlow.runningText(name, .bold), !head.isEmpty,
      let reason = MarkdownFlow.runningText(rationale, [])
    else { return nil }
    var text = head
    if reason.utf8.starts(with: head.utf8) {
      text.append(reason.part(head.utf8.count..<reason.utf8.count))
    } else {
      text.append(" ", [])
      text.append(reason)
    }
    return FlowBlock(text: text, lead: head.utf8.count)
  }
}
