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
  /// The sheet that is being filled: it grows here, so that those that are kept take no more memory
  /// than they need, and none is copied each time that it grows.
  private var open = Sheet()
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
      let face = CardHTML(card: card, part: part, cell: cell, deckLabel: deckLabel, names: names)
      face.append(isBack: false, to: &open.front)
      face.append(isBack: true, to: &open.back)
      count += 1
      if cell + 1 == cardsPerSheet { closeSheet() }
    }
  }

  /// Ends the last sheet; no card is added any more.
  mutating func finish() {
    if !open.front.isEmpty { closeSheet() }
    open = Sheet()
  }

  private mutating func closeSheet() {
    sheets.append(Sheet(front: Array(open.front[...]), back: Array(open.back[...])))
    open.front.removeAll(keepingCapacity: true)
    open.back.removeAll(keepingCapacity: true)
  }

  /// What stands on the sheets that fonts must have: the characters beyond ASCII, and the fonts
  /// beside the regular one.
  var demands: (characters: Set<UInt32>, usage: FontUsage) {
    var characters: Set<UInt32> = []
    var usage: FontUsage = []
    for sheet in sheets {
      for side in [sheet.front, sheet.back] {
        var index = 0
        while let place = Self.telling(in: side, from: index) {
          if side[place] < 0x80 {
            usage.formUnion(FontUsage(ofTagAt: place, in: side))
            index = place + 1
          } else {
            let (value, length) = UTF8Reader.scalar(at: place, in: side)
            characters.insert(value)
            index = place + length
          }
        }
      }
    }
    return (characters, usage)
  }

  /// Where the next tag begins or the next character beyond ASCII stands.
  ///
  /// Eight bytes are looked at in one step, as most of a sheet is neither.
  private static func telling(in side: [UInt8], from start: Int) -> Int? {
    unsafe side.withUnsafeBytes { bytes in
      let ones: UInt64 = 0x0101_0101_0101_0101
      var index = start
      while index + 8 <= bytes.count {
        let word = UInt64(
          littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        // The lowest byte that is `<` or not ASCII is the first to have its highest bit set.
        let others = word ^ (ones &* UInt64(UInt8(ascii: "<")))
        let found = (((others &- ones) & ~others) | word) & (ones &* 0x80)
        if found != 0 { return index + found.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < bytes.count {
        let byte = unsafe bytes[index]
        if byte >= 0x80 || byte == UInt8(ascii: "<") { return index }
        index += 1
      }
      return nil
    }
  }
}
