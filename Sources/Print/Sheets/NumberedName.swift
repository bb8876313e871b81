import Bytes

/// A name with numbers in it, such as "Card {number}, part {part} of {count}", taken apart once, as
/// there is one for each side of each card and sheet.
struct NumberedName: Sendable {
  private let pieces: [Piece]

  /// A stretch of a name, and the number that follows it.
  private struct Piece: Sendable {
    var text: [UInt8] = []
    var number: Number?
  }

  private enum Number: String { case number, part, count }

  /// A name as the words of a language have it.
  init(_ text: String) {
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
    self.pieces = pieces
  }

  /// Appends the name with its numbers.
  func append(_ number: Int, part: Int = 1, of count: Int = 1, to html: inout [UInt8]) {
    for index in pieces.indices {
      html += pieces[index].text
      switch pieces[index].number {
      case .number?: HTMLText.append(number, to: &html)
      case .part?: HTMLText.append(part, to: &html)
      case .count?: HTMLText.append(count, to: &html)
      case nil: break
      }
    }
  }
}
