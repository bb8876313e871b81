import Cards
import Diagnostics

/// Tells the author of a deck which formulas are printed as they are written.
struct FormulaReport {
  private let deck: Deck
  private var numbers: [Int] = []
  private var first: SourceLocation?
  private var mistakes: [Diagnostic] = []

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
    lazy var place = SourceLocation(
      path: card.origin?.path ?? deck.path, line: card.origin?.lines.lowerBound ?? 0)
    for (source, mistake) in book.mistakes(of: card) {
      let short = source.count > 60 ? source.prefix(60) + "…" : source[...]
      mistakes.append(
        .warning(
          "broken-formula",
          "the formula '\(short.replacing("\n", with: " "))' has a mistake and is printed as it is "
            + "written: \(mistake)", at: place))
    }
    guard book.lacksFormula(of: card, widest: widest) else { return }
    numbers.append(number)
    first = first ?? place
  }

  /// Each mistake, and one note for a deck with formulas that are not set.
  var diagnostics: [Diagnostic] {
    guard let first else { return mistakes }
    let cards = numbers.count == 1 ? "card" : "cards"
    return mistakes + [
      .note(
        "formula-as-source",
        (book.isSetByTeX ? "some " : "")
          + "formulas of '\(deck.title)' are printed as they are written, in the type of code: "
          + "\(cards) \(FittingReport.listed(numbers.map(String.init), most: 5)); "
          + (!book.isSetByTeX
            ? "where 'latex' and 'dvisvgm' are installed (the Debian packages 'texlive-latex-base' "
              + "and 'dvisvgm'), they are set"
            : "they are too wide, TeX lacks their signs, or they do more than to set signs"),
        at: first)
    ]
  }
}
