import Cards
import Diagnostics

/// Tells the author of a deck which formulas are printed as they are written.
struct FormulaReport {
  private let deck: Deck
  private var numbers: [Int] = []
  private var first: SourceLocation?

  private let book: FormulaBook
  private let widest: Float

  /// A report on a deck whose formulas are set, but for those wider than so many em.
  init(deck: Deck, set book: FormulaBook, widest: Float) {
    self.deck = deck
    self.book = book
    self.widest = widest
  }

  /// Takes note of a card.
  mutating func add(_ card: Card, number: Int) {
    guard book.lacksFormula(of: card, widest: widest) else { return }
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
        (book.isEmpty ? "" : "some ")
          + "formulas of '\(deck.title)' are printed as they are written, in the type of code: "
          + "\(cards) \(FittingReport.listed(numbers.map(String.init), most: 5)); "
          + (book.isEmpty
            ? "where 'latex' and 'dvisvgm' are installed (the Debian packages 'texlive-latex-base' "
              + "and 'dvisvgm'), they are set"
            : "they are too wide, TeX did not understand them, or they do more than to set signs"),
        at: first)
    ]
  }
}
