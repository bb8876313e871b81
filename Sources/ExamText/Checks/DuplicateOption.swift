import Cards
import Diagnostics

/// `duplicate-option`: two options of one card that say the same.
struct DuplicateOption: Check {
  func diagnostics(for deck: Deck) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for card in deck.cards where card.options.count > 1 {
      var first: [UInt64: Option] = [:]
      for option in card.options {
        let key = key(of: option.text)
        guard let twin = first[key] else {
          first[key] = option
          continue
        }
        found.append(
          .warning(
            "duplicate-option",
            twin.isCorrect == option.isCorrect
              ? "this option says the same as another one of the question; delete or reword one"
              : "this option says the same as another one, but one is right and one is wrong",
            at: card.place(of: option, in: deck),
            notes: [.init("the other one", at: card.place(of: twin, in: deck))]))
      }
    }
    return found
  }

  /// What an option says: its words, or its signs where these tell options apart.
  private func key(of text: Markdown) -> UInt64 {
    var hash = Lexicon.seed
    let signs = Set(text.text.utf8).isDisjoint(with: Self.tellingSigns)
    for byte in text.text.utf8 where signs ? ASCII.isWordByte(byte) : byte != ASCII.space {
      hash = Lexicon.mix(hash, signs ? ASCII.lower(byte) : byte)
    }
    return hash
  }

  /// Signs by which code and formulas differ; text that holds one is compared to the letter.
  private static let tellingSigns = Set("+-*/=<>&|^%$#@!~`\\[]{}_0123456789".utf8)
}
