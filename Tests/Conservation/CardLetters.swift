import Cards

/// The letters and digits of all cards' fields, to look up the lines of their text in.
///
/// Whatever a format adds to a text is no letter, or a word of its own before it, behind it or
/// between two fields: so a line is found again when the rest of it is, or each of its pieces.
struct CardLetters {
  /// The most letters that may stand before a line's text: a label, a number, a title.
  private static let longestLabel = 40

  private let cards: [[UInt8]]
  /// The letters of each field of each card, with the lines that it comes from.
  private let fields: [[(letters: [UInt8], lines: Set<Int>)]]
  /// Fewer letters than this may stand in two fields by chance.
  private static let fewestTelling = 16
  /// The cards that stand on each line, or have a field from there.
  private var onLine: [Int: [Int]] = [:]

  init(_ cards: [Card]) {
    self.cards = cards.map(Self.letters)
    fields = cards.map(Self.fields)
    for (index, card) in cards.enumerated() {
      // A key at the end of the text lies far from its card.
      let lines = fields[index].reduce(into: Set(card.origin?.lines ?? 1...1)) {
        $0.formUnion($1.lines)
      }
      for line in lines { onLine[line, default: []].append(index) }
    }
  }

  private static func letters(_ card: Card) -> [UInt8] {
    var texts = [card.prompt, card.answer, card.explanation].compactMap { $0?.text } + card.tags
    for option in card.options {
      texts.append(option.text.text)
      if let rationale = option.rationale { texts.append(rationale.text) }
    }
    return texts.flatMap { text in
      Letters.of(text) + [ASCII.end] + Letters.of(Letters.untagged(text)) + [ASCII.end]
    }
  }

  private static func fields(_ card: Card) -> [(letters: [UInt8], lines: Set<Int>)] {
    var texts: [Markdown?] = [card.prompt, card.answer, card.explanation]
    for option in card.options { texts += [option.text, option.rationale] }
    return texts.compactMap { $0 }.map { text in
      (Letters.of(text.text), Set(text.sourceLines.map(Int.init)))
    }
  }

  /// Whether two fields of one card both hold the whole of a line.
  func doubles(_ line: String, at number: Int) -> Bool {
    let said = Letters.of(line)
    guard said.count >= Self.fewestTelling else { return false }
    return (onLine[number] ?? []).contains { card in
      fields[card].count { $0.lines.contains(number) && Search.holds($0.letters, said[...]) } > 1
    }
  }

  /// Whether a line's text is found in a card that stands on it.
  func hold(_ line: String, at number: Int) -> Bool {
    let near = onLine[number] ?? []
    let unescaped = Letters.unescaped(line)
    for text in [line, Letters.untagged(line), unescaped, Letters.untagged(unescaped)] {
      let said = Letters.of(text)
      if said.isEmpty { return true }
      for drop in 0...min(Self.longestLabel, said.count - 1)
      where near.contains(where: { Search.holds(cards[$0], said[drop...]) }) {
        return true
      }
      let pieces = Letters.pieces(text)
      let lost = pieces.filter { piece in
        !near.contains { Search.holds(cards[$0], piece[...]) }
      }
      if lost.allSatisfy({ Labels.words.contains($0) || Letters.isNumber($0) }) { return true }
    }
    return false
  }
}

/// Signs that no letter is.
enum ASCII {
  /// Stands behind each field.
  static let end: UInt8 = 0x0A
}
