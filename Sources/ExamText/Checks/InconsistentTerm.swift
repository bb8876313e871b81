import Cards
import Diagnostics

/// `inconsistent-term`: a term that one deck spells in two ways.
///
/// Two words are one term misspelled when they sound alike (same first letter, same consonants, or
/// two letters swapped), differ in their middle and not by an ending, and stand beside the same
/// word, or one is long and common and the other occurs once. The rarer spelling is the odd one.
/// Words meet in buckets, so the cost is linear in the deck.
struct InconsistentTerm: Check {
  private static let mostReports = 10

  func diagnostics(for deck: Deck) -> [Diagnostic] {
    let vocabulary = Vocabulary(of: deck)
    let pairs = vocabulary.suspects()
    if pairs.isEmpty { return [] }
    let uses = TermUses(of: Set(pairs.flatMap { [$0.odd, $0.main] }), in: deck, vocabulary)
    var found: [Diagnostic] = []
    var settled: Set<Int> = []
    for pair in pairs where !settled.contains(pair.odd) {
      let together = !uses.neighbours(of: pair.odd).isDisjoint(with: uses.neighbours(of: pair.main))
      guard pair.isMisspelling(in: vocabulary, together: together) else { continue }
      settled.insert(pair.odd)
      let main = vocabulary.spelling(of: pair.main)
      for use in uses.places(of: pair.odd).prefix(Self.mostReports) {
        found.append(report(use, instead: main, first: uses.places(of: pair.main).first, deck))
      }
    }
    return found.sorted()
  }

  private func report(
    _ use: TermUses.Use, instead main: String, first: TermUses.Use?, _ deck: Deck
  ) -> Diagnostic {
    let spelling = Spelling.like(use.spelling, main)
    let place = use.place(in: deck)
    let fixIt = Diagnostic.FixIt(
      "write \"\(spelling)\"", at: place, length: use.spelling.utf8.count, replacement: spelling)
    return .warning(
      "inconsistent-term",
      "\"\(use.spelling)\" is spelled \"\(main)\" elsewhere in this deck; "
        + "write one of them throughout",
      at: place,
      notes: first.map { [.init("spelled \"\($0.spelling)\"", at: $0.place(in: deck))] } ?? [],
      fixIts: use.hasColumn ? [fixIt] : [])
  }
}
