import Cards
import TestSupport
import Testing

/// Random edits of a generated deck: each card that is still there keeps its id.
@Suite struct IdentityPropertyTests {
  private static let syllables = [
    "ba", "ce", "di", "fo", "gu", "ha", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va", "ze",
  ]
  private static let frames = [
    "What does $ do to a model with $ and $?", "Why would you combine $ with $ before $?",
    "Which effect has $ on $ when $ is small?", "How is $ measured after $ and $?",
    "Name one reason to prefer $ over $ for $.",
  ]

  private static func fill(_ frame: String, _ random: inout SplitMix) -> String {
    var text = ""
    for character in frame {
      if character == "$" {
        text += (0..<4).map { _ in random.pick(syllables) }.joined()
      } else {
        text.append(character)
      }
    }
    return text
  }

  private static func card(_ random: inout SplitMix, _ number: Int) -> Card {
    Card(
      kind: .recall, prompt: Markdown(fill(random.pick(frames), &random)),
      answer: Markdown(fill("It changes $ by $, as trial \(number) with $ and $ shows", &random)))
  }

  /// The prompt with two letters swapped.
  private static func typo(_ text: String, _ random: inout SplitMix) -> String {
    var bytes = Array(text.utf8)
    let place = Int.random(in: 1..<(bytes.count - 2), using: &random)
    bytes.swapAt(place, place + 1)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The prompt with its first half said in other words.
  private static func reworded(_ text: String) -> String {
    let words = text.split(separator: " ")
    return "Tell in your own words: " + words.suffix(words.count / 2 + 1).joined(separator: " ")
  }

  @Test(arguments: 0..<25)
  func survivorsKeepTheirIDs(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let identifier = CardIdentifier(deck: "deck")
    var number = 0
    func fresh() -> Card {
      number += 1
      return Self.card(&random, number)
    }
    var state = identifier.identify((0..<40).map { _ in fresh() })
    var dead: Set<CardID> = []
    for _ in 0..<4 {
      var expected: [CardID?] = []
      var next: [Card] = []
      for card in state.cards {
        let id = try #require(card.id)
        if random.once(in: 8) {
          dead.insert(id)
          continue
        }
        var edited = card
        edited.id = nil
        if random.once(in: 4) {
          edited.prompt = Markdown(Self.typo(card.prompt.text, &random))
        } else if random.once(in: 5) {
          edited.prompt = Markdown(Self.reworded(card.prompt.text))
        } else if random.once(in: 5) {
          edited.explanation = Markdown(Self.fill("More about $", &random))
        }
        next.append(edited)
        expected.append(id)
        if random.once(in: 8) {
          next.append(fresh())
          expected.append(nil)
        }
      }
      let order = next.indices.shuffled(using: &random)
      let bytes = state.lock.bytes
      let lock = IdentityLock.read(bytes, path: "deck.ids").lock
      #expect(lock.bytes == bytes)
      state = identifier.identify(order.map { next[$0] }, lock: lock)
      for (card, place) in zip(state.cards, order) {
        let id = try #require(card.id)
        if let known = expected[place] {
          #expect(id == known, "\(card.prompt.text)")
        }
        let reused = dead.contains(id) ? id.rawValue : ""
        #expect(reused == "", "\(card.prompt.text)")
      }
      #expect(Set(state.cards.map(\.id)).count == state.cards.count)
      #expect(dead.subtracting(state.lock.retiredIDs).count == 0)
    }
  }
}
