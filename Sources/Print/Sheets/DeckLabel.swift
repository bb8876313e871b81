/// The deck's title in the corner of its cards.
enum DeckLabel {
  /// The room for it in em of the labels' type, beside the card's number, on a card so wide.
  static func room(_ width: Double) -> Float { Float(width) / (8 * TypeScale.point) - 8.7 }

  /// The title, shortened with an ellipsis when it is too long: a label is no place for all of it.
  static func text(_ title: String, _ ruler: Ruler, room: Float = 23) -> String {
    var width: Float = 0
    var text = String.UnicodeScalarView()
    for scalar in title.unicodeScalars {
      width += max(0.1, abs(ruler.advance(of: scalar.value, font: 0)))
      if width > room {
        while let last = text.last, last == " " || last == "," || last == "(" { text.removeLast() }
        return String(text) + "…"
      }
      text.append(scalar)
    }
    return String(text)
  }
}
