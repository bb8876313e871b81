import Cards
import Diagnostics

/// `duplicate-option`: two options of one card that say the same.
struct DuplicateOption: Check {
  func diagnostics(for deck: Deck) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for card in deck.cards where card.options.count > 1 {
      var first: [UInt64: Int] = [:]
      for (index, option) in card.options.enumerated() {
        let key = key(of: option.text)
        guard let twin = first[key].map({ card.options[$0] }) else {
          first[key] = index
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
    let bytes = text.text.utf8.span
    let isTelling = Self.isTelling
    let saysWords = !bytes.indices.contains { isTelling[Int(bytes[$0])] }
    var hash = Lexicon.seed
    for index in bytes.indices {
      let byte = bytes[index]
      guard saysWords ? ASCII.isWordByte(byte) : byte != ASCII.space else { continue }
      hash = Lexicon.mix(hash, saysWords ? ASCII.lower(byte) : byte)
    }
    return hash
  }

  /// Signs by which code and formulas differ; text that holds one is compared to the letter.
  private static let tellingSigns = "+-*/=<>&|^%$#@!~`\\[]{}_0123456789"
  /// For each byte whether it is such a sign: a set made of each text's bytes took half the time.
  private static let isTelling: [Bool] = (0...255).map { tellingSigns.utf8.contains($0) }
}
