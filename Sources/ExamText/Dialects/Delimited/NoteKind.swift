import Cards

/// What the name of an Anki note type says of the cards that a note makes.
struct NoteKind {
  /// Whether the back asks for the front, too.
  let isReversed: Bool
  /// Whether it does only where a field of the note says so.
  private let isOptional: Bool

  /// Whether its front is a text with gaps.
  let hasGaps: Bool

  /// The kind with a name, in the languages of Anki's own types.
  init(_ name: String) {
    let name = name.lowercased()
    hasGaps = Self.gaps.contains { name.contains($0) }
    isReversed = Self.reversed.contains { name.contains($0) }
    isOptional = Self.optional.contains { name.contains($0) }
  }

  private static let reversed = [
    "revers", "richtung", "umgekehrt", "invers", "invert", "omgekeerd", "omvän", "omvend",
    "обратн", "odwr", "反向", "反転", "逆", "뒤집", "ters",
  ]
  private static let gaps = [
    "cloze", "lücke", "trous", "huecos", "lacun", "luk", "пропуск", "填空", "克漏字", "穴埋め", "빈칸",
    "boşluk",
  ]
  private static let optional = [
    "option", "opcion", "opzion", "opcjonal", "facultat", "wahlweise", "необязат", "可选", "任意",
  ]

  /// The cards of a note whose front asks for its back.
  ///
  /// `isWanted` says that the note has a third field; all that stands there is often a `y`.
  func cards(of card: Card, isWanted: Bool) -> [Card] {
    guard isReversed, card.kind == .recall, let answer = card.answer, !isOptional || isWanted else {
      return [card]
    }
    var front = card
    if isOptional, let field = card.explanation?.text, field.utf8.count < 4 {
      front.explanation = nil
    }
    var back = front
    back.prompt = answer
    back.answer = front.prompt
    return [front, back]
  }
}
