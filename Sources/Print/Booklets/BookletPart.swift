import Cards

/// One version of an exam or its key, or one deck of a study sheet: what begins on a page of its own.
struct BookletPart {
  let deck: Deck
  /// What stands above it.
  let title: String
  /// What is said below the title.
  let note: String
  /// What follows the title where it stands small: the version's name.
  let versionLabel: String
  /// The most points; nil where none are given.
  let points: Int?
  /// What is dealt out to columns.
  let items: [ColumnFlow.Item]
  /// The card of each item's index, and its number in the deck.
  let cards: [(card: Card, number: Int)]

  init(
    _ selection: CardSelection, _ version: ExamVersion, _ choices: BookletChoices,
    media: MediaIndex
  ) {
    let deck = selection.deck
    self.deck = deck
    cards = Array(zip(deck.cards, selection.numbers)).map { (card: $0.0, number: $0.1) }
    let isExam = choices.kind == .exam || choices.kind == .key
    let order = isExam ? version.questions(deck.cards) : Array(deck.cards.indices)
    let room = TextBox(width: Float(choices.grid.columnWidth), height: Self.mostOfPictures)
    let flows = order.enumerated().map { place, index in
      let card = deck.cards[index]
      return QuestionFlow(
        card: card, number: isExam ? place + 1 : selection.numbers[index],
        order: isExam ? version.options(of: card) : OptionOrder.indices(of: card), media: media,
        box: room)
    }
    var items: [ColumnFlow.Item] = []
    if choices.kind == .key, let letters = Self.letters(of: flows) {
      items.append(ColumnFlow.Item(card: nil, blocks: [FlowBlock(text: letters)]))
    }
    for (index, flow) in zip(order, flows) {
      let blocks =
        switch choices.kind {
        case .exam: flow.asked()
        case .key: flow.answered(choices.extent)
        case .sheet, .booklet: flow.explained(choices.extent)
        }
      items.append(ColumnFlow.Item(card: index, blocks: blocks))
    }
    self.items = items
    points = choices.kind == .exam ? choices.points * order.count : nil
    title = choices.kind == .key ? "Answers: \(deck.title)" : deck.title
    versionLabel = isExam && !version.name.isEmpty ? " · Version \(version.name)" : ""
    note = Self.note(order.count, isExam ? version : nil, choices)
  }

  /// The room of pictures and the height that rows of tables are measured by, in mm: three fifths of
  /// it are the most that one takes.
  private static let mostOfPictures: Float = 90

  /// All right letters at a glance; nil where no question offers options.
  private static func letters(of flows: [QuestionFlow]) -> FlowText? {
    var text = FlowText()
    for flow in flows where !flow.letters.isEmpty {
      // What belongs together stays on one line.
      text.append("\(flow.number)\u{A0}", [])
      text.append(flow.letters.joined(), .bold)
      text.append("\u{A0} ", [])
    }
    text.trimEnd()
    return text.isEmpty ? nil : text
  }

  private static func note(
    _ count: Int, _ version: ExamVersion?, _ choices: BookletChoices
  ) -> String {
    var parts = [count == 1 ? "1 question" : "\(count) questions"]
    if choices.kind == .exam {
      parts.append(choices.points == 1 ? "1 point each" : "\(choices.points) points each")
    }
    if let version, !version.name.isEmpty { parts.insert("Version \(version.name)", at: 0) }
    if let seed = version?.seed { parts.append("seed \(seed)") }
    return parts.joined(separator: " · ")
  }
}
