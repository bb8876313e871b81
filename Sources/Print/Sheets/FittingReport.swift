import Cards
import Diagnostics

/// What the author of a deck should know about how it went onto cards.
struct FittingReport {
  let deck: Deck
  private var faces = 0
  private var continued: [Int] = []
  private var firstContinued: SourceLocation?
  private var missing: [UInt32: (number: Int, location: SourceLocation)] = [:]
  private var emoji: [String: (number: Int, location: SourceLocation)] = [:]

  init(deck: Deck) {
    self.deck = deck
  }

  /// How many cards need more than one card of paper.
  var continuedCount: Int { continued.count }

  /// Takes note of a card.
  mutating func add(_ card: Card, number: Int, parts: Int, foreign: ForeignCharacters) {
    faces += parts
    guard parts > 1 || !foreign.isEmpty else { return }
    let location = SourceLocation(
      path: card.origin?.path ?? deck.path, line: card.origin?.lines.lowerBound ?? 0)
    if parts > 1 {
      continued.append(number)
      firstContinued = firstContinued ?? location
    }
    for scalar in foreign.missing where missing[scalar] == nil {
      missing[scalar] = (number, location)
    }
    for cluster in foreign.emoji where emoji[cluster] == nil {
      emoji[cluster] = (number, location)
    }
  }

  /// At most one remark of a kind for a deck.
  func diagnostics(reportsMissing: Bool) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let first = firstContinued {
      let numbers = Self.listed(continued.map(String.init), most: 5)
      found.append(
        .note(
          "card-continues",
          "\(continued.count) of \(deck.cards.count) cards of '\(deck.title)' need more than one "
            + "card of paper, \(faces) in all: \(continued.count == 1 ? "card" : "cards") "
            + "\(numbers); shorter answers would fit on one",
          at: first))
    }
    guard reportsMissing else { return found }
    let unknown = missing.sorted { ($0.value.number, $0.key) < ($1.value.number, $1.key) }
    if let first = unknown.first {
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
    let drawn = emoji.sorted { ($0.value.number, $0.key) < ($1.value.number, $1.key) }
    if let first = drawn.first {
      let names = Self.listed(drawn.map { Self.name($0.key) }, most: 8)
      found.append(
        .note(
          "missing-glyph",
          "the sheets of '\(deck.title)' leave \(names) to the emoji font of the computer that "
            + "prints them; without one an empty box is printed",
          at: first.value.location))
    }
    return found
  }

  private static let mostNotes = 20

  /// "1, 2, 3 and 9 more".
  static func listed(_ names: [String], most: Int) -> String {
    if names.count == 1 { return names[0] }
    let isShort = names.count <= most
    let last = isShort ? names[names.count - 1] : "\(names.count - most) more"
    return names.prefix(isShort ? names.count - 1 : most).joined(separator: ", ") + " and " + last
  }

  /// A character as messages name it.
  static func name(_ scalar: UInt32) -> String {
    guard let value = Unicode.Scalar(scalar), !CharacterKind.isMark(scalar) else {
      return code(scalar)
    }
    return "'\(Character(value))' (\(code(scalar)))"
  }

  private static func name(_ cluster: String) -> String {
    "'\(cluster)' (\(cluster.unicodeScalars.map { code($0.value) }.joined(separator: " ")))"
  }

  private static func code(_ scalar: UInt32) -> String {
    let hex = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex
  }
}
