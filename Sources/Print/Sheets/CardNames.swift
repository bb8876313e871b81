import Bytes
import Templating

/// What cards of paper are called for those who do not see them, in the words of a language.
struct CardNames: Sendable {
  private let front: [Piece]
  private let back: [Piece]
  private let frontOfPart: [Piece]
  private let backOfPart: [Piece]

  /// A stretch of a name, and the number that follows it.
  private struct Piece: Sendable {
    var text: [UInt8] = []
    var number: Number?
  }

  private enum Number: String { case number, part, count }

  /// The names; they are taken apart once, as there is one for each side of each card.
  init(_ words: Messages) {
    front = Self.pieces(words.text("Card {number}, front"))
    back = Self.pieces(words.text("Card {number}, back"))
    frontOfPart = Self.pieces(words.text("Card {number}, part {part} of {count}, front"))
    backOfPart = Self.pieces(words.text("Card {number}, part {part} of {count}, back"))
  }

  /// Appends the name of one side of a card, or of a part of it.
  func append(isBack: Bool, number: Int, part: Int, of count: Int, to html: inout [UInt8]) {
    let pieces =
      count > 1 ? isBack ? backOfPart : frontOfPart : isBack ? back : front
    for piece in pieces {
      html += piece.text
      switch piece.number {
      case .number?: HTMLText.append(number, to: &html)
      case .part?: HTMLText.append(part, to: &html)
      case .count?: HTMLText.append(count, to: &html)
      case nil: break
      }
    }
  }

  private static func pieces(_ text: String) -> [Piece] {
    var pieces = [Piece()]
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      HTMLText.append(String(rest[..<open]), to: &pieces[pieces.count - 1].text)
      pieces[pieces.count - 1].number = Number(
        rawValue: String(rest[rest.index(after: open)..<close]))
      pieces.append(Piece())
      rest = rest[rest.index(after: close)...]
    }
    HTMLText.append(String(rest), to: &pieces[pieces.count - 1].text)
    return pieces
  }
}
