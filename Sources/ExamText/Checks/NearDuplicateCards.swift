import Cards
import Diagnostics

/// `near-duplicate-cards`: two cards of a deck ask the same and have the same answer.
///
/// Cards meet through the rarest of their word triples' hashes, so that no two cards are compared
/// that share nothing; the cost is linear in the deck.
struct NearDuplicateCards: Check {
  private static let sketch = 4
  private static let comparisons = 6
  private static let alike = 0.8

  /// What is compared of a card.
  private struct Shape {
    /// Hashes of word triples, sorted.
    var shingles: [UInt64]
    var prompt: UInt64
    var answer: UInt64
  }

  func diagnostics(for deck: Deck) -> [Diagnostic] {
    var shapes: [Shape] = []
    shapes.reserveCapacity(deck.cards.count)
    // For each key the latest place in `links`, each of which leads to the one before.
    var latest: [UInt64: Int32] = [:]
    latest.reserveCapacity(deck.cards.count * Self.sketch)
    var links: [(card: Int, before: Int32)] = []
    links.reserveCapacity(deck.cards.count * Self.sketch)
    var found: [Diagnostic] = []
    for (index, card) in deck.cards.enumerated() {
      let shape = shape(of: card)
      shapes.append(shape)
      var twin: Int?
      for key in shape.shingles.prefix(Self.sketch) {
        let before = latest.updateValue(Int32(links.count), forKey: key) ?? -1
        links.append((index, before))
        var place = Int(before)
        for _ in 0..<Self.comparisons where place >= 0 {
          let other = links[place].card
          if other < min(twin ?? .max, index), areAlike(shape, shapes[other]) { twin = other }
          place = Int(links[place].before)
        }
      }
      guard let twin else { continue }
      found.append(
        .warning(
          "near-duplicate-cards",
          "this card asks the same as another one of the deck; delete one, or tell them apart",
          at: card.promptPlace(in: deck),
          notes: [
            .init("the other one", at: deck.cards[twin].promptPlace(in: deck))
          ]))
    }
    return found
  }

  private func areAlike(_ one: Shape, _ other: Shape) -> Bool {
    guard one.answer == other.answer else { return false }
    if one.prompt == other.prompt { return true }
    let common = commonCount(one.shingles, other.shingles)
    let all = one.shingles.count + other.shingles.count - common
    return Double(common) >= Self.alike * Double(all)
  }

  private func commonCount(_ one: [UInt64], _ other: [UInt64]) -> Int {
    var count = 0
    var i = 0
    var j = 0
    while i < one.count, j < other.count {
      if one[i] == other[j] { count += 1 }
      let step = one[i] <= other[j]
      j += one[i] >= other[j] ? 1 : 0
      i += step ? 1 : 0
    }
    return count
  }

  private func shape(of card: Card) -> Shape {
    let prompt = PlainWords(card.prompt)
    let keys = prompt.keys
    var shingles: [UInt64] = []
    if keys.count < 3 {
      shingles = [prompt.signature]
    } else {
      shingles.reserveCapacity(keys.count)
      for at in 0..<(keys.count - 2) {
        let pair = (keys[at] &* 0x9E37_79B9_7F4A_7C15) ^ keys[at + 1]
        shingles.append((pair &* 0x9E37_79B9_7F4A_7C15) ^ keys[at + 2])
      }
      shingles.sort()
    }
    let answers = card.answers.map { PlainWords($0).signature }.sorted()
    return Shape(
      shingles: shingles, prompt: prompt.signature,
      answer: answers.reduce(Lexicon.seed) { ($0 ^ $1) &* 0x100_0000_01B3 })
  }
}
