import Diagnostics

extension Vocabulary.Pair {
  /// How long a word must be for its rarity alone to speak against it.
  private static let longWord = 8

  /// Whether the rarer word is the other one misspelled.
  ///
  /// - Parameters:
  ///   - odd: the rarer word.
  ///   - main: the commoner word.
  ///   - together: whether both stand beside one and the same word somewhere.
  /// - Returns: false when in doubt.
  func isMisspelling(odd: Vocabulary.Term, main: Vocabulary.Term, together: Bool) -> Bool {
    guard odd.count == 1 || odd.count * 2 <= main.count else { return false }
    let shorter = min(odd.letters.count, main.letters.count)
    let distance = editDistance(
      String(decoding: odd.letters, as: UTF8.self), String(decoding: main.letters, as: UTF8.self))
    switch distance {
    case 1: return together || (odd.count == 1 && main.count >= 3 && shorter >= Self.longWord)
    case 2, 3:
      return together && odd.count == 1 && shorter >= Self.longWord
        && Spelling.commonStart(odd.letters, main.letters) >= 2
        && Spelling.commonEnd(odd.letters, main.letters) >= 3
    default: return false
    }
  }
}
