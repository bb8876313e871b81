import Cards

/// The texts of one answer in a key, one after the other: in one paragraph as long as they are no
/// more than paragraphs, as hundreds of them are looked things up in.
struct KeyFlow {
  let card: Card
  let media: MediaIndex
  let box: TextBox
  private(set) var blocks: [FlowBlock] = []
  /// Whether the last block is a paragraph that more may be added to.
  private var isOpen = false

  init(card: Card, media: MediaIndex, box: TextBox) {
    self.card = card
    self.media = media
    self.box = box
  }

  /// Adds a text, after a letter that says whose it is.
  mutating func append(_ markdown: Markdown, after letter: String = "", style: TextStyle = []) {
    let label = letter.isEmpty ? FlowText() : FlowText(letter + " ", .bold)
    if let text = MarkdownFlow.runningText(markdown, style), !text.isEmpty {
      append(letter.isEmpty ? text : text.labelled(label))
      return
    }
    var flow = MarkdownFlow(card: card, media: media, box: box)
    flow.append(markdown, at: .init(space: Self.space, style: style))
    var own = flow.blocks
    guard let first = own.first else { return }
    if !letter.isEmpty, first.kind == .text, first.marker.isEmpty {
      own[0].text = first.text.labelled(label)
    } else if !letter.isEmpty {
      let mark = FlowText(letter, .bold)
      blocks.append(FlowBlock(text: mark, space: Self.space, keepsWithNext: true))
    }
    blocks += own
    isOpen = false
  }

  /// Adds running text.
  mutating func append(_ text: FlowText) {
    if isOpen {
      blocks[blocks.count - 1].text.append(" ", [])
      blocks[blocks.count - 1].text.append(text)
    } else {
      blocks.append(FlowBlock(text: text, space: Self.space))
      isOpen = true
    }
  }

  private static let space: Float = 0.2
}
