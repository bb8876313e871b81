import TestSupport

/// Writes exam text that nobody wrote: as long and as mixed as a real page, and never repeated.
///
/// Of sixteen cards three are short recall cards and thirteen are exam questions, eight of these
/// with wrong options in every shape that pasted exam text has; a card takes about 900 bytes. The
/// same seed gives the same text everywhere.
struct DeckGenerator {
  /// How many cards a deck holds.
  static let cardsPerDeck = 50

  private var random: SplitMix
  private var text = ""
  /// Cards so far in all decks; part of each prompt, so that no two are alike.
  private var number = 0

  /// A generator whose decks `seed` alone decides.
  init(seed: UInt64) {
    random = SplitMix(seed: seed)
  }

  /// The next deck's text, with a title line and no blank line.
  mutating func deck(title: String, cards: Int) -> String {
    text = ""
    line(title)
    for _ in 0..<cards {
      number += 1
      switch number % 16 {
      case 2, 3, 4: recallCard()
      case 1, 5, 8, 11, 14: explainedQuestion()
      default: questionWithWrongOptions()
      }
    }
    return text
  }

  private mutating func recallCard() {
    line("What is \(pick(Fragments.terms)) at level \(number)?")
    line(sentence())
  }

  private mutating func explainedQuestion() {
    prompt()
    line("\(pick(Fragments.terms)) \(number)")
    line(sentence())
    for _ in 0..<2 {
      line(pick(Fragments.headings))
      line(shortSentence())
      for _ in 0..<3 { line("- " + shortSentence()) }
    }
  }

  private mutating func questionWithWrongOptions() {
    prompt()
    line("\(pick(Fragments.terms)) \(number)")
    line(sentence())
    line("Incorrect Answers")
    let shape = Int.random(in: 0..<4, using: &random)
    for name in Fragments.terms.shuffled(using: &random).prefix(3) {
      switch shape {
      case 0:
        line("\(name) \(clause()).")
        line("- " + sentence())
      case 1:
        line(name)
        line("-" + shortSentence() + " " + shortSentence())
      case 2:
        line(name)
        line(shortSentence() + " " + shortSentence())
      default: line("\(name) measures \(pick(Fragments.objects)), and \(clause()).")
      }
    }
  }

  private mutating func prompt() {
    let count = Int.random(in: 2...900, using: &random)
    line(
      "\(pick(Fragments.openings)) \(count) \(pick(Fragments.things)), \(clause()) "
        + "(case \(number)); \(pick(Fragments.asks))")
  }

  private mutating func sentence() -> String {
    capitalized("\(clause()), and \(clause()).")
  }

  private mutating func shortSentence() -> String {
    capitalized(clause() + ".")
  }

  private func capitalized(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }

  private mutating func clause() -> String {
    "\(pick(Fragments.subjects)) \(pick(Fragments.verbs)) \(pick(Fragments.objects)) "
      + pick(Fragments.circumstances)
  }

  private mutating func pick(_ pieces: [String]) -> String {
    pieces[Int.random(in: 0..<pieces.count, using: &random)]
  }

  private mutating func line(_ words: String) {
    text += words
    text += "\n"
  }
}
