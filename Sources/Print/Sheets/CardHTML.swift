/// Writes one card of paper, front or back, with its labels.
struct CardHTML {
  let card: FittedCard
  /// Which of the card's faces, from 0.
  let part: Int
  /// Its cell on the sheet.
  let cell: Int
  let deckLabel: String

  /// Appends a side.
  func append(isBack: Bool, to html: inout [UInt8]) {
    let face = isBack ? card.backs[part] : card.fronts[part]
    let parts = card.fronts.count
    html += "<article class=\"k c".utf8
    HTMLText.append(cell, to: &html)
    html += "\" aria-label=\"Card ".utf8
    HTMLText.append(card.number, to: &html)
    if parts > 1 { html += ", part \(part + 1) of \(parts)".utf8 }
    html += isBack ? ", back\"".utf8 : ", front\"".utf8
    if !isBack { appendChoice(to: &html) }
    if let language = card.language {
      html += " lang=\"".utf8
      HTMLText.append(language, to: &html)
      html.append(UInt8(ascii: "\""))
    }
    html += ">\n<div class=\"t s".utf8
    HTMLText.append(Int(face.size), to: &html)
    html += "\">\n".utf8
    FaceHTML.append(face, to: &html)
    html += "</div>\n<p class=\"d\" dir=\"auto\">".utf8
    HTMLText.append(isBack && !card.id.isEmpty ? card.id : deckLabel, to: &html)
    html += "</p>\n<p class=\"n\">".utf8
    appendToken(to: &html)
    if parts > 1 { html += " \(part + 1)/\(parts)".utf8 }
    html += "</p>\n</article>\n".utf8
  }

  /// What a reader may choose the card by, on its front.
  private func appendChoice(to html: inout [UInt8]) {
    html += " data-number=\"".utf8
    HTMLText.append(card.number, to: &html)
    html += "\" data-id=\"".utf8
    HTMLText.append(card.id, to: &html)
    if !card.tags.isEmpty {
      html += "\" data-tags=\"".utf8
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
