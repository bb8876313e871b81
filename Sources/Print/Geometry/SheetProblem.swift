/// What keeps a stock from being printed on.
public enum SheetProblem: Error, Sendable, Hashable {
  /// A measure is not a number of mm above zero, or there are no cards.
  case noRoom
  /// A card is larger than the sheet.
  case cardTooLarge
  /// The cards do not fit on the sheet from the origin on.
  case beyondEdge
  /// So little is left of a card that no text fits.
  case cardTooSmall
  /// A card that is folded needs two places.
  case nothingToFold

  /// What is wrong, as a message says it.
  public var message: String {
    switch self {
    case .noRoom: "sheet, card and grid must be larger than nothing"
    case .cardTooLarge: "the card is larger than the sheet: give a smaller card or a larger sheet"
    case .beyondEdge:
      "the cards reach beyond the edge of the sheet: move the origin, or take fewer or smaller cards"
    case .cardTooSmall: "the card is too small for text: it must be at least 30 × 22 mm"
    case .nothingToFold:
      "a folded card needs two places and this sheet has one: choose another sheet, such as 'a4-8'"
    }
  }
}

extension Imposition {
  /// What keeps this from being printed; nil when nothing does.
  public var problem: SheetProblem? {
    sheet.problem ?? (cardsPerSheet == 0 ? .nothingToFold : nil)
  }
}

extension SheetSpec {
  /// What keeps the stock from being printed on; nil when nothing does.
  public var problem: SheetProblem? {
    let measures = [width, height, cardWidth, cardHeight]
    guard measures.allSatisfy({ $0 > 0 && $0.isFinite }), columns > 0, rows > 0 else {
      return .noRoom
    }
    let rounding = 0.01
    if cardWidth > width + rounding || cardHeight > height + rounding { return .cardTooLarge }
    let isInside =
      x >= -rounding && y >= -rounding && x + gridWidth <= width + rounding
      && y + gridHeight <= height + rounding && columnGap >= 0 && rowGap >= 0
    if !isInside { return .beyondEdge }
    let face = CardFace(self)
    return face.textWidth < 22 || face.textHeight < 10 ? .cardTooSmall : nil
  }
}
