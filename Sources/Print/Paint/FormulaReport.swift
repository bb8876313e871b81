import Cards
import CommonMark
import Diagnostics

/// Tells the author of a deck which formulas are printed as they are written.
struct FormulaReport {
  private let deck: Deck
  private var numbers: [Int] = []
  private var first: SourceLocation?

  init(deck: Deck) {
    self.deck = deck
  }

  /// Takes note of a card.
  mutating func add(_ card: Card, number: Int) {
    let texts =
      [card.prompt, card.answer, card.explanation].compactMap(\.self)
      + card.options.flatMap { [$0.text, $0.rationale].compactMap(\.self) }
    guard texts.contains(where: { !formulaRanges(in: Array($0.text.utf8)).isEmpty }) else { return }
    numbers.append(number)
    first =
      first
      ?? SourceLocation(
        path: card.origin?.path ?? deck.path, line: card.origin?.lines.lowerBound ?? 0)
  }

  /// One note for a deck with formulas.
  var diagnostics: [Diagnostic] {
    guard let first else { return [] }
    let cards = numbers.count == 1 ? "card" : "cards"
    return [
      .note(
        "formula-as-source",
        "formulas of '\(deck.title)' are printed as they are written, in the type of code: "
          + "\(cards) \(FittingReport.listed(numbers.map(String.init), most: 5)); a picture of a "
          + "formula is printed as a picture", at: first)
    ]
  }
}
