import Bytes

/// Writes one card of paper, front or back, with its labels.
struct CardHTML {
  let card: FittedCard
  /// Which of the card's faces, from 0.
  let part: Int
  /// Its cell on the sheet.
  let cell: Int
  let deckLabel: String
  let names: CardNames

  /// Appends a side.
  func append(isBack: Bool, to html: inout [UInt8]) {
    let face = isBack ? card.backs[part] : card.fronts[part]
    let parts = card.fronts.count
    html += "<article class=\"k c"
    HTMLText.append(cell, to: &html)
    html += "\" aria-label=\""
    names.append(isBack: isBack, number: card.number, part: part + 1, of: parts, to: &html)
    html.append(UInt8(ascii: "\""))
    if !isBack { appendChoice(to: &html) }
    if let language = card.language {
      html += " lang=\""
      HTMLText.append(language, to: &html)
      html.append(UInt8(ascii: "\""))
    }
    html += ">\n<div class=\"t s"
    HTMLText.append(Int(face.size), to: &html)
    html += "\">\n"
    FaceHTML.append(face, to: &html)
    html += "</div>\n<p class=\"d\" dir=\"auto\">"
    HTMLText.append(isBack && !card.id.isEmpty ? card.id : deckLabel, to: &html)
    html += "</p>\n<p class=\"n\">"
    appendToken(to: &html)
    if parts > 1 {
      html.append(UInt8(ascii: " "))
      HTMLText.append(part + 1, to: &html)
      html.append(UInt8(ascii: "/"))
      HTMLText.append(parts, to: &html)
    }
    html += "</p>\n</article>\n"
  }

  /// What a reader may choose the card by, on its front.
  private func appendChoice(to html: inout [UInt8]) {
    html += " data-number=\""
    HTMLText.append(card.number, to: &html)
    html += "\" data-id=\""
    HTMLText.append(card.id, to: &html)
    if !card.tags.isEmpty {
      html += "\" data-tags=\""
      HTMLText.append(card.tags.joined(separator: "\n"), to: &html)
    }
    html.append(UInt8(ascii: "\""))
  }

  /// The card's number, as both of its sides show it.
  private func appendToken(to html: inout [UInt8]) {
    html.append(UInt8(ascii: "#"))
    for limit in [10_000, 1_000, 100, 10] where card.number < limit {
      html.append(UInt8(ascii: "0"))
    }
    HTMLText.append(card.number, to: &html)
  }
}
