import Cards
import Foundation

/// The same cards as a Typst document: eight a sheet, backs mirrored, all at 8 pt.
///
/// It neither chooses sizes nor lets text go on on a further card: what is too long is cut off.
struct TypstSheets {
  let cards: [Card]

  /// Writes the document.
  func write(to path: String) throws {
    var text = Self.head
    for card in cards {
      text += "(\(Self.quoted(front(card))), \(Self.quoted(back(card)))),\n"
    }
    try (text + "))\n").write(toFile: path, atomically: true, encoding: .utf8)
  }

  private func front(_ card: Card) -> String {
    ([card.prompt.text] + card.options.map(\.text.text)).joined(separator: "\n")
  }

  private func back(_ card: Card) -> String {
    let right = card.options.filter(\.isCorrect).map(\.text.text)
    let reasons = card.options.compactMap { $0.rationale?.text }
    return (right + [card.answer?.text, card.explanation?.text].compactMap(\.self) + reasons)
      .joined(separator: "\n")
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.replacingOccurrences(of: "\\", with: "\\\\")
      .replacingOccurrences(of: "\"", with: "\\\"").replacingOccurrences(of: "\n", with: "\\n")
    return "\"\(escaped)\""
  }

  private static let head = """
    #set page(width: 210mm, height: 297mm, margin: (x: 10mm, y: 16.5mm))
    #set text(font: "Noto Sans", size: 8pt)
    #let face(words) = box(width: 95mm, height: 66mm, inset: 4mm, clip: true)[#words]
    #let side(words) = grid(columns: (95mm, 95mm), rows: (66mm,) * 4, ..words.map(face))
    #let mirrored(words) = {
      let row(at) = {
        let two = words.slice(at, calc.min(at + 2, words.len()))
        if two.len() < 2 { two.push("") }
        two.rev()
      }
      range(0, words.len(), step: 2).map(row).flatten()
    }
    #let sheets(cards) = for some in cards.chunks(8) {
      side(some.map(card => card.at(0)))
      pagebreak()
      side(mirrored(some.map(card => card.at(1))))
      pagebreak(weak: true)
    }
    #sheets((

    """
}
