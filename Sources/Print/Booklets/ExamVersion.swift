import Cards

/// One version of an exam: its questions and their options in an order of its own.
public struct ExamVersion: Sendable, Hashable {
  /// What it is called, such as "A"; empty when there is one only.
  public let name: String
  /// The seed of its order; nil when questions stand as in the deck and options as on the cards.
  public let seed: UInt64?

  /// A version.
  public init(name: String, seed: UInt64?) {
    self.name = name
    self.seed = seed
  }

  /// Indices into the cards, in the order in which they are asked.
  func questions(_ cards: [Card]) -> [Int] {
    guard let seed else { return Array(cards.indices) }
    var order = SeededOrder(seed: seed, name)
    return order.shuffled(Array(cards.indices))
  }

  /// Indices into a card's options, in the order in which they are offered.
  ///
  /// Options that point at all others stay last; when the card calls options by letter, all stay as
  /// they are in the source.
  func options(of card: Card) -> [Int] {
    guard let seed else { return OptionOrder.indices(of: card) }
    let options = card.options
    if OptionOrder.isFixed(for: card) { return Array(options.indices) }
    let last = options.indices.filter { OptionOrder.pointsAtOthers(options[$0].text.text) }
    var order = SeededOrder(seed: seed, name, card.id?.rawValue ?? card.prompt.text)
    return order.shuffled(options.indices.filter { !last.contains($0) }) + last
  }
}
