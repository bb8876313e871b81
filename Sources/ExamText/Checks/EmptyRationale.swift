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
            + "write it " + (Self.places[card.origin?.dialect ?? ""] ?? Self.usualPlace),
          at: card.place(of: option, in: deck))
      }
    }
    return found
  }

  /// Where a reason stands in the shapes that have a place of their own for it.
  private static let places: [String: String] = [
    // In a card's own file a line without a box is no option.
    CardFileReader.dialect: "below the option, two spaces in",
    GIFT.name: "behind the option and '#'",
    MoodleXML.name: "as the <feedback> of its <answer>",
    Text2QTI.name: "on the next line behind '...'",
    "open-edx": "behind the option in '{{' and '}}'",
    "json": "as the option's \"feedback\"", "yaml": "as the option's \"feedback\"",
    "toml": "as the option's \"feedback\"",
  ]
  private static let usualPlace = "on the next line behind \"- \""

  private func isEmpty(_ text: Markdown?) -> Bool {
    guard let text else { return true }
    return !text.text.utf8.contains(where: ASCII.isWordByte)
  }
}
