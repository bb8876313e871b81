import Cards
import Diagnostics
import Templating

/// Tells which sheet would hold a deck of long answers better.
struct SheetAdvice {
  let printer: CardPrinter
  let cards: [(card: Card, number: Int)]
  /// How many cards needed more than one card of paper.
  let continued: Int

  /// So many cards speak for a deck.
  private static let sample = 60

  /// A note; none when less than a fifth of the cards go on, or no larger card helps.
  func diagnostics(for deck: Deck) -> [Diagnostic] {
    guard continued * 5 >= cards.count, continued > 0, !printer.choices.isLargePrint else {
      return []
    }
    guard let better = better() else { return [] }
    return [
      .note(
        "better-sheet",
        "'\(deck.title)' has long answers: on the sheet '\(better.sheet.name)' (\(better.size) mm) "
          + "about \(better.percent) % of its cards would go on on a further card instead of "
          + "\(continued * 100 / cards.count) %; '--back short' prints the answers only",
        at: SourceLocation(path: deck.path))
    ]
  }

  /// The smallest larger card of the same paper on which at most half as many go on.
  private func better() -> (sheet: SheetSpec, size: String, percent: Int)? {
    let now = printer.choices.imposition.sheet
    let step = max(1, cards.count / Self.sample)
    let some = stride(from: 0, to: cards.count, by: step).map { cards[$0] }
    let area = now.cardWidth * now.cardHeight
    let larger = SheetCatalogue.all.filter { sheet in
      sheet.isCut && sheet.cardWidth * sheet.cardHeight > area * 1.2
        && Set([sheet.width, sheet.height]) == Set([now.width, now.height])
    }.sorted { $0.cardWidth * $0.cardHeight < $1.cardWidth * $1.cardHeight }
    for sheet in larger {
      let fitted = printer.fit(
        some[...], box: CardFace(sheet).box, words: .english, jobs: printer.jobs)
      let percent = fitted.count { $0.fronts.count > 1 } * 100 / max(1, fitted.count)
      if percent * 2 <= continued * 100 / cards.count {
        let size = SheetMarks.number(sheet.cardWidth) + " × " + SheetMarks.number(sheet.cardHeight)
        return (sheet, size, percent)
      }
    }
    return nil
  }
}
