import Diagnostics

extension Vocabulary.Pair {
  /// How long a word must be for its rarity alone to speak against it.
  private static let longWord = 8

  /// Whether the rarer word is the other one misspelled.
  ///
  /// - Parameters:
  ///   - vocabulary: the words.
  ///   - together: whether both stand beside one and the same word somewhere.
  /// - Returns: false when in doubt.
  func isMisspelling(in vocabulary: Vocabulary, together: Bool) -> Bool {
    let (count, mainCount) = (vocabulary.terms[odd].count, vocabulary.terms[main].count)
    guard count == 1 || count * 2 <= mainCount else { return false }
    let (letters, mainLetters) = (vocabulary.letters(of: odd), vocabulary.letters(of: main))
    let shorter = min(letters.count, mainLetters.count)
    let distance = editDistance(
      String(decoding: letters, as: UTF8.self), String(decoding: mainLetters, as: UTF8.self))
    switch distance {
    case 1: return together || (count == 1 && mainCount >= 3 && shorter >= Self.longWord)
    case 2, 3:
      return together && count == 1 && shorter >= Self.longWord
        && Spelling.commonStart(letters, mainLetters) >= 2
        && Spelling.commonEnd(letters, mainLetters) >= 3
    default: return false
    }
  }
}
