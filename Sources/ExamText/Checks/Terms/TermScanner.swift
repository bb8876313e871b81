import Cards

/// Walks over the words of a deck that may be terms: five letters or more, outside code.
struct TermScanner {
  static let shortest = 5
  static let longest = 40

  /// One text of a card.
  struct Field {
    var card: Int
    var text: Markdown
  }

  /// The texts of a deck, in source order within each card.
  static func fields(of deck: Deck) -> [Field] {
    var fields: [Field] = []
    fields.reserveCapacity(deck.cards.count * 6)
    for (index, card) in deck.cards.enumerated() {
      fields.append(Field(card: index, text: card.prompt))
      for option in card.options {
        // A name that was taken from its own reason would count twice.
        let line = option.text.sourceLine(of: 1)
        let isHead = line > 0 && option.rationale?.sourceLine(of: 1) == line
        if !isHead { fields.append(Field(card: index, text: option.text)) }
        if let rationale = option.rationale { fields.append(Field(card: index, text: rationale)) }
      }
      if let answer = card.answer { fields.append(Field(card: index, text: answer)) }
      if let explanation = card.explanation {
        fields.append(Field(card: index, text: explanation))
      }
    }
    return fields
  }

  /// Whether a word is one of those that any sentence may hold, such as "these".
  static func isSmallWord(_ key: UInt64) -> Bool {
    EnglishVerbs.auxiliaries.contains(key) || EnglishParticles.complements.contains(key)
      || EnglishParticles.prepositions.contains(key) || EnglishParticles.pronouns.contains(key)
      || EnglishParticles.openings.contains(key)
  }

  /// The words of a text: their ranges in its bytes and the hashes of their lower-case letters.
  @inline(__always)
  static func words(of bytes: borrowing Span<UInt8>, _ take: (Range<Int>, UInt64) -> Void) {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe WordBytes.lowered.withUnsafeBufferPointer { lowered in
        var at = 0
        var inCode = false
        while at < bytes.count {
          var byte = unsafe lowered[Int(bytes[at])]
          guard byte != 0 else {
            if unsafe bytes[at] == ASCII.backtick { inCode.toggle() }
            at &+= 1
            continue
          }
          let start = at
          var hash = Lexicon.seed
          var letters = true
          repeat {
            hash = Lexicon.mix(hash, byte)
            letters = letters && ASCII.isLower(byte)
            at &+= 1
            if at == bytes.count { break }
            byte = unsafe lowered[Int(bytes[at])]
          } while byte != 0
          if letters, !inCode { take(start..<at, hash) }
        }
      }
    }
  }
}
