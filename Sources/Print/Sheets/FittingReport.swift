import Cards
import Diagnostics

/// What the author of a deck should know about how it went onto cards.
struct FittingReport {
  let deck: Deck
  private var faces = 0
  private var continued: [(number: Int, parts: Int, location: SourceLocation)] = []
  private var missing: [UInt32: (number: Int, location: SourceLocation)] = [:]

  init(deck: Deck) {
    self.deck = deck
  }

  /// Takes note of a card.
  mutating func add(_ card: Card, number: Int, parts: Int, missing scalars: Set<UInt32>) {
    faces += parts
    guard parts > 1 || !scalars.isEmpty else { return }
    let location = SourceLocation(
      path: card.origin?.path ?? deck.path, line: card.origin?.lines.lowerBound ?? 0)
    if parts > 1 { continued.append((number, parts, location)) }
    for scalar in scalars where missing[scalar] == nil { missing[scalar] = (number, location) }
  }

  /// At most one remark of a kind for a deck; notes say where.
  func diagnostics(reportsMissing: Bool) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let first = continued.first {
      found.append(
        .note(
          "card-continues",
          "\(continued.count) of \(deck.cards.count) cards of '\(deck.title)' need more than one "
            + "card of paper: \(faces) in all; shorter answers would fit on one",
          at: first.location,
          notes: continued.prefix(Self.mostNotes).map {
            Diagnostic.Note("card \($0.number) takes \($0.parts)", at: $0.location)
          }))
    }
    let unknown = missing.sorted { ($0.value.number, $0.key) < ($1.value.number, $1.key) }
    if reportsMissing, let first = unknown.first {
      found.append(
        .warning(
          "missing-glyph",
          "the fonts of the sheets lack \(unknown.count) of the characters of '\(deck.title)'; "
            + "the reader's browser takes them from a font of its own, so look at the sheets "
            + "before printing",
          at: first.value.location,
          notes: unknown.prefix(Self.mostNotes).map {
            Diagnostic.Note(
              "\(Self.name($0.key)) on card \($0.value.number)", at: $0.value.location)
          }))
    }
    return found
  }

  private static let mostNotes = 20

  private static func name(_ scalar: UInt32) -> String {
    let hex = String(scalar, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex
    guard let value = Unicode.Scalar(scalar), !CharacterKind.isMark(scalar) else { return code }
    return "'\(Character(value))' (\(code))"
  }
}
