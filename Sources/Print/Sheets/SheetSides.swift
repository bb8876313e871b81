/// The sheets of a deck, as HTML of what stands on them.
///
/// It is the same for each paper, as places and marks come from the paper's style file.
struct SheetSides: Sendable {
  /// What stands on the two sides of a sheet.
  struct Sheet: Sendable {
    var front: [UInt8] = []
    var back: [UInt8] = []
  }

  private(set) var sheets: [Sheet] = []
  /// How many cards of paper there are.
  private(set) var count = 0
  private let cardsPerSheet: Int
  private let deckLabel: String
  private let names: CardNames

  init(cardsPerSheet: Int, deckLabel: String, names: CardNames) {
    self.names = names
    self.cardsPerSheet = cardsPerSheet
    self.deckLabel = deckLabel
  }

  /// Adds a card's faces to the sheets.
  mutating func append(_ card: FittedCard) {
    for part in card.fronts.indices {
      let cell = count % cardsPerSheet
      if cell == 0 { sheets.append(Sheet()) }
      let face = CardHTML(card: card, part: part, cell: cell, deckLabel: deckLabel, names: names)
      face.append(isBack: false, to: &sheets[sheets.count - 1].front)
      face.append(isBack: true, to: &sheets[sheets.count - 1].back)
      count += 1
    }
  }

  /// The characters beyond ASCII that stand on the sheets.
  var characters: Set<UInt32> {
    var isSeen = [Bool](repeating: false, count: 0x11_0000)
    for sheet in sheets {
      for side in [sheet.front, sheet.back] {
        var index = 0
        while index < side.count {
          if side[index] < 0x80 {
            index += 1
          } else {
            let (value, length) = UTF8Reader.scalar(at: index, in: side)
            isSeen[min(Int(value), 0x10_FFFF)] = true
            index += length
          }
        }
      }
    }
    return Set(isSeen.indices.filter { isSeen[$0] }.map(UInt32.init))
  }
}
