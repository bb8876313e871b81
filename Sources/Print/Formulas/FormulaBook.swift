import Bytes
public import Cards
import CommonMark

/// Formulas that were set by TeX, to stand in text like letters of their own.
///
/// Each has a private character; a card gets these characters in the place of the formulas' source.
public struct FormulaBook: Sendable {
  private var shapes: [FormulaShape] = []
  private var places: [String: UInt32] = [:]
  private var mistakes: [String: String] = [:]
  /// Whether TeX is there to set formulas.
  let isSetByTeX: Bool
  /// The first private character: those of plane 15 are nobody's.
  private static let first: UInt32 = 0xF0000
  private static let most = 0xFFFE

  /// A book without formulas.
  public init(isSetByTeX: Bool = false) { self.isSetByTeX = isSetByTeX }

  /// Adds what is wrong with a formula that cannot be set, in TeX's words.
  public mutating func add(_ source: String, mistake: String) { mistakes[source] = mistake }

  /// Adds a formula by its source, with its dollars or brackets.
  public mutating func add(_ source: String, _ shape: FormulaShape) {
    guard shapes.count < Self.most, places[source] == nil else { return }
    places[source] = Self.first + UInt32(shapes.count)
    shapes.append(shape)
  }

  /// The source of the formula that a character stands for.
  func source(of scalar: UInt32) -> String? { shape(of: scalar)?.source }

  /// A text with its formulas as they were written.
  func written(_ text: String) -> String {
    guard Self.holdsPrivateCharacter(text) else { return text }
    return text.unicodeScalars.reduce(into: "") { written, scalar in
      if let source = source(of: scalar.value) {
        written += source
      } else {
        written.unicodeScalars.append(scalar)
      }
    }
  }

  /// Whether there are none.
  var isEmpty: Bool { shapes.isEmpty }

  /// The formula of a character.
  func shape(of scalar: UInt32) -> FormulaShape? {
    guard scalar >= Self.first, Int(scalar - Self.first) < shapes.count else { return nil }
    return shapes[Int(scalar - Self.first)]
  }

  /// The sources of all formulas of some cards, each once, in order; none when a card holds a
  /// character that would be taken for a formula.
  public static func sources(in cards: some Sequence<Card>) -> [String] {
    var seen: Set<String> = []
    var sources: [String] = []
    for card in cards where mayHold(card) {
      for text in texts(of: card) where mayHold(text) {
        if holdsPrivateCharacter(text) { return [] }
        let bytes = Array(text.utf8)
        for range in formulaRanges(in: bytes) {
          let source = String(decoding: bytes[range], as: UTF8.self)
          if seen.insert(source).inserted { sources.append(source) }
        }
      }
    }
    return sources
  }

  /// Whether a card has a formula that is not here, or is wider than so many em; one with a
  /// mistake does not count.
  func lacksFormula(of card: Card, widest: Float) -> Bool {
    Self.sources(in: CollectionOfOne(card)).contains {
      mistakes[$0] == nil && place(of: $0, widest: widest) == nil
    }
  }

  /// The formulas of a card that have a mistake, and what it is.
  func mistakes(of card: Card) -> [(source: String, mistake: String)] {
    guard !mistakes.isEmpty else { return [] }
    return Self.sources(in: CollectionOfOne(card)).compactMap { source in
      mistakes[source].map { (source, $0) }
    }
  }

  /// How wide a formula may be in a room, in em: it may stand in lists, and cannot be divided.
  static func widest(in box: TextBox, size: Float) -> Float {
    box.width / (size * TypeScale.point) / TypeScale.slack - 2 * FlowBlock.step
  }

  private func place(of source: String, widest: Float) -> Unicode.Scalar? {
    guard let place = places[source], let shape = shape(of: place), shape.width <= widest else {
      return nil
    }
    return Unicode.Scalar(place)
  }

  /// A card with private characters in the place of its formulas, but for those wider than so many
  /// em.
  func replacing(in card: Card, widest: Float) -> Card {
    guard !isEmpty else { return card }
    func replaced(_ markdown: Markdown) -> Markdown { replacing(in: markdown, widest: widest) }
    var card = card
    card.prompt = replaced(card.prompt)
    card.answer = card.answer.map(replaced)
    card.explanation = card.explanation.map(replaced)
    for index in card.options.indices {
      card.options[index].text = replaced(card.options[index].text)
      card.options[index].rationale = card.options[index].rationale.map(replaced)
    }
    return card
  }

  private func replacing(in markdown: Markdown, widest: Float) -> Markdown {
    let bytes = Array(markdown.text.utf8)
    let ranges = formulaRanges(in: bytes)
    guard !ranges.isEmpty else { return markdown }
    var text = ""
    var start = 0
    for range in ranges {
      text += String(decoding: bytes[start..<range.lowerBound], as: UTF8.self)
      let source = String(decoding: bytes[range], as: UTF8.self)
      if let scalar = place(of: source, widest: widest) {
        text.unicodeScalars.append(scalar)
      } else {
        text += source
      }
      start = range.upperBound
    }
    return Markdown(text + String(decoding: bytes[start...], as: UTF8.self))
  }

  /// Whether a text of a card may hold a formula or a private character.
  ///
  /// Nearly no card does, so its texts are looked through where they are: a list of them took ten
  /// times as long.
  private static func mayHold(_ card: Card) -> Bool {
    if mayHold(card.prompt.text) { return true }
    if let answer = card.answer?.text, mayHold(answer) { return true }
    if let explanation = card.explanation?.text, mayHold(explanation) { return true }
    for index in card.options.indices {
      if mayHold(card.options[index].text.text) { return true }
      if let reason = card.options[index].rationale?.text, mayHold(reason) { return true }
    }
    return false
  }

  /// Whether a text may hold a formula or a private character.
  private static func mayHold(_ text: String) -> Bool {
    unsafe text.utf8.span.withUnsafeBufferPointer { bytes in
      unsafe marks.place(in: bytes, from: 0) < bytes.count
    }
  }

  /// Dollars, backslashes, and the first byte of private characters.
  private static let marks = ByteSet { $0 == 0x24 || $0 == 0x5C || $0 == 0xF3 }

  private static func holdsPrivateCharacter(_ text: String) -> Bool {
    text.utf8.contains(0xF3) && text.unicodeScalars.contains { $0.value >= first }
  }

  private static func texts(of card: Card) -> [String] {
    [card.prompt, card.answer, card.explanation].compactMap { $0?.text }
      + card.options.flatMap { [$0.text.text, $0.rationale?.text].compactMap(\.self) }
  }
}

extension LineBox {
  /// A line that holds the formulas of a text, no lower than a plain one.
  init(_ text: FlowText, lineHeight: Float, formulas: FormulaBook) {
    self.init(lineHeight: lineHeight)
    var (above, below) = (baseline, height - baseline)
    var index = 0
    while index < text.utf8.count {
      let (scalar, length) = UTF8Reader.scalar(at: index, in: text.utf8)
      index += length
      guard let shape = formulas.shape(of: scalar) else { continue }
      widest = max(widest, shape.width + 2 * FormulaShape.side)
      above = max(above, shape.ascent + Self.gap)
      below = max(below, shape.depth + Self.gap)
    }
    (height, baseline) = (above + below, above)
  }

  private static let gap: Float = 0.12
}
