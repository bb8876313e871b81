/// The sheets of a deck, as HTML of what stands on them.
///
/// It is the same for each paper, as places and marks come from the paper's style file.
struct SheetSides: Sendable {
  /// The fronts and backs of the cards of each sheet.
  private(set) var sheets: [(front: [UInt8], back: [UInt8])] = []
  /// How many cards of paper there are.
  private(set) var count = 0
  private let cardsPerSheet: Int
  private let deckLabel: [UInt8]

  init(cardsPerSheet: Int, deckLabel: String) {
    self.cardsPerSheet = cardsPerSheet
    var label: [UInt8] = []
    HTMLText.append(deckLabel, to: &label)
    self.deckLabel = label
  }

  /// Adds a card's faces to the sheets.
  mutating func append(_ card: FittedCard) {
    for part in card.fronts.indices {
      let cell = count % cardsPerSheet
      if cell == 0 { sheets.append(([], [])) }
      let sheet = sheets.count - 1
      append(card, part, isBack: false, cell: cell, to: &sheets[sheet].front)
      append(card, part, isBack: true, cell: cell, to: &sheets[sheet].back)
      count += 1
    }
  }

  private func append(
    _ card: FittedCard, _ part: Int, isBack: Bool, cell: Int, to html: inout [UInt8]
  ) {
    let face = isBack ? card.backs[part] : card.fronts[part]
    let parts = card.fronts.count
    html += "<article class=\"k c\(cell)\" aria-label=\"Card \(card.number)".utf8
    if parts > 1 { html += ", part \(part + 1) of \(parts)".utf8 }
    html += isBack ? ", back\"".utf8 : ", front\"".utf8
    if let language = card.language {
      html += " lang=\"".utf8
      HTMLText.append(language, to: &html)
      html.append(UInt8(ascii: "\""))
    }
    html += ">\n<div class=\"t s\(Int(face.size))\">\n".utf8
    FaceHTML.append(face, to: &html)
    html += "</div>\n<p class=\"d\" dir=\"auto\">".utf8
    if isBack && !card.id.isEmpty {
      HTMLText.append(card.id, to: &html)
    } else {
      html += deckLabel
    }
    let digits = String(card.number)
    let token = "#" + String(repeating: "0", count: max(0, 5 - digits.utf8.count)) + digits
    html += "</p>\n<p class=\"n\">\(token)".utf8
    if parts > 1 { html += " \(part + 1)/\(parts)".utf8 }
    html += "</p>\n</article>\n".utf8
  }
}
