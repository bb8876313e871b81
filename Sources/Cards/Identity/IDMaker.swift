/// Makes ids that no card of a deck has or had.
struct IDMaker {
  /// The ids that may not be given.
  var used: Set<CardID>
  private let deck: String
  /// How many ids were tried for a seed: of many equal cards, none tries the same ids again.
  private var attempts: [UInt64: UInt64] = [:]

  /// A maker for the deck with a name.
  init(deck: String, used: Set<CardID>) {
    self.deck = deck
    self.used = used
  }

  /// Small letters without vowels, and digits: no id spells a word, none looks like a number.
  private static let letters = Array("bcdfghjkmnpqrstvwxyz".utf8)
  private static let signs = Array("bcdfghjkmnpqrstvwxyz23456789".utf8)
  private static let length = 9

  /// The hash that a card's id comes from: what it asks and what is right.
  static func seed(of card: Card) -> UInt64 {
    var hash = StableHash()
    hash.combine(card.prompt.text)
    for answer in card.answers { hash.combine(answer.text) }
    return hash.value
  }

  /// A new id for a card with a seed.
  mutating func id(for seed: UInt64) -> CardID {
    var attempt = attempts[seed] ?? 0
    while true {
      var hash = StableHash()
      hash.combine(deck)
      hash.combine(hexadecimalDigits(seed))
      hash.combine(hexadecimalDigits(attempt))
      let id = Self.spell(hash.value)
      attempt += 1
      if used.insert(id).inserted {
        attempts[seed] = attempt
        return id
      }
    }
  }

  private static func spell(_ hash: UInt64) -> CardID {
    var rest = hash
    var bytes: [UInt8] = []
    bytes.reserveCapacity(length)
    bytes.append(letters[Int(rest % UInt64(letters.count))])
    rest /= UInt64(letters.count)
    while bytes.count < length {
      bytes.append(signs[Int(rest % UInt64(signs.count))])
      rest /= UInt64(signs.count)
    }
    return CardID(rawValue: String(decoding: bytes, as: UTF8.self))
  }
}
