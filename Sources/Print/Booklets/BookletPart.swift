import Cards
import Templating

/// One version of an exam or its key, or one deck of a study sheet: what begins on a page of its own.
struct BookletPart {
  let deck: Deck
  /// What stands above it.
  let title: String
  /// What is said below the title.
  let note: String
  /// What follows the title where it stands small: the version's name.
  let versionLabel: String
  /// The words for what is ours on its pages.
  let words: Messages
  /// The most points; nil where none are given.
  let points: String?
  /// What is dealt out to columns.
  let items: [ColumnFlow.Item]
  /// The card of each item's index, and its number in the deck.
  let cards: [(card: Card, number: Int)]

  init(
    _ selection: CardSelection, _ version: ExamVersion, _ choices: BookletChoices,
    _ words: Messages, media: MediaIndex, formulas: FormulaBook = FormulaBook()
  ) {
    let deck = selection.deck
    self.deck = deck
    self.words = words
    cards = Array(zip(deck.cards, selection.numbers)).map { (card: $0.0, number: $0.1) }
    let isExam = choices.kind == .exam || choices.kind == .key
    let order = isExam ? version.questions(deck.cards) : Array(deck.cards.indices)
    let room = TextBox(
      width: Float(choices.grid.columnWidth), height: Self.mostOfPictures,
      pictureScale: choices.size / choices.kind.size)
    // What questions say themselves goes before what is said of all.
    let named = isExam ? deck.cards.map(QuestionPoints.named) : []
    let isNamed = named.contains { $0 != nil }
    let worth = { (index: Int) in
      QuestionPoints.text(named[index] ?? Double(choices.points), language: deck.language)
    }
    let flows = order.enumerated().map { place, index in
      let card = deck.cards[index]
      return QuestionFlow(
        card: formulas.replacing(
          in: card, widest: FormulaBook.widest(in: room, size: choices.size)),
        number: isExam ? place + 1 : selection.numbers[index],
        order: isExam ? version.options(of: card) : OptionOrder.indices(of: card), media: media,
        box: room, words: words, size: choices.size,
        points: choices.kind == .key && isNamed ? worth(index) : nil,
        // Beside questions that say what they are worth, the others do too.
        ownPoints: isNamed && named[index] == nil ? choices.points : nil)
    }
    var items: [ColumnFlow.Item] = []
    if choices.kind == .key {
      let overview = KeyOverview.rows(
        of: flows, line: room.width / (choices.size * TypeScale.point),
        isRightToLeft: isWrittenFromTheRight(deck.language))
      if !overview.isEmpty { items.append(ColumnFlow.Item(card: nil, blocks: overview)) }
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
    let total = QuestionPoints.text(
      named.reduce(0) { $0 + ($1 ?? Double(choices.points)) }, language: deck.language)
    points = choices.kind == .exam ? total : nil
    title =
      choices.kind == .key
      ? words.text("Answers: {deck}", ["deck": deck.title]) : deck.title
    let name =
      isExam && !version.name.isEmpty
      ? words.text("Version {name}", ["name": version.name]) : nil
    // Else a letter or number of the one side would be read with the other.
    let dot = isWrittenFromTheRight(deck.language) ? "\u{200F} · " : " · "
    versionLabel = name.map { dot + $0 } ?? ""
    var notes = [name, words.count(order.count, "{n} question", "{n} questions")]
    if isExam, !isNamed {
      notes.append(words.count(choices.points, "{n} point each", "{n} points each"))
    }
    if choices.kind == .key, isNamed { notes.append("\(words.text("Points")): \(total)") }
    // Those who sit the exam need no more than the letter of their version.
    if choices.kind == .key, let seed = version.seed {
      notes.append(words.text("seed {number}", ["number": String(seed)]))
    }
    note = notes.compactMap(\.self).joined(separator: dot)
  }

  /// Whether it is read from the right.
  var isRightToLeft: Bool { isWrittenFromTheRight(deck.language) }

  /// The room of pictures and the height that rows of tables are measured by, in mm: three fifths of
  /// it are the most that one takes.
  private static let mostOfPictures: Float = 90
}
