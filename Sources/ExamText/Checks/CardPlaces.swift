import Cards
import Diagnostics

/// Where the parts of a card stand, for diagnostics.
extension Card {
  /// The file that the card stands in; the deck's when it was made, not read.
  func path(in deck: Deck) -> String { origin?.path ?? deck.path }

  /// Where its prompt starts.
  func promptPlace(in deck: Deck) -> SourceLocation {
    place(of: prompt, in: deck)
  }

  /// Where a text of the card starts, or the card itself when that is not known.
  func place(of text: Markdown, in deck: Deck) -> SourceLocation {
    let line = text.sourceLine(of: 1)
    guard line > 0 else {
      return SourceLocation(path: path(in: deck), line: origin?.lines.lowerBound ?? 0)
    }
    let shift = text.sourceShifts.first.map(Int.init) ?? 0
    return SourceLocation(path: path(in: deck), line: line, column: max(1, shift + 1))
  }

  /// Where an option starts.
  func place(of option: Option, in deck: Deck) -> SourceLocation {
    var place = place(of: option.text, in: deck)
    if option.text.sourceLines.isEmpty, let line = option.lines?.lowerBound {
      place = SourceLocation(path: path(in: deck), line: line, column: 1)
    }
    return place
  }
}
