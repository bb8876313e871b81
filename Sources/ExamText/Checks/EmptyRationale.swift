import Cards
import Diagnostics

/// `empty-rationale`: a wrong option without a reason, beside others that have theirs.
///
/// Where no option of a card has a reason, the author wanted none.
struct EmptyRationale: Check {
  func diagnostics(for deck: Deck) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for card in deck.cards where card.options.contains(where: { isEmpty($0.rationale) }) {
      let bare = card.distractors.filter { isEmpty($0.rationale) }
      guard !bare.isEmpty, bare.count < card.distractors.count else { continue }
      found += bare.map { option in
        .warning(
          "empty-rationale",
          "this wrong option has no reason, though others of the question have; "
            + (isCardFile(card)
              ? "write it below the option, two spaces in"
              : "write it on the next line behind \"- \""),
          at: card.place(of: option, in: deck))
      }
    }
    return found
  }

  /// Whether a card has a file of its own, where a line without a box is no option.
  private func isCardFile(_ card: Card) -> Bool { card.origin?.dialect == CardFileReader.dialect }

  private func isEmpty(_ text: Markdown?) -> Bool {
    guard let text else { return true }
    return !text.text.utf8.contains(where: ASCII.isWordByte)
  }
}
