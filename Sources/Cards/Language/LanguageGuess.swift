/// Guesses which language cards are written in, so that a voice, a hyphen and the words around them
/// suit a deck whose author said nothing.
public enum LanguageGuess {
  /// How many bytes of text are looked at: more would not make the guess any better.
  private static let enough = 4000
  /// How many of its small words a language needs to be believed.
  private static let fewest = 6

  /// The BCP 47 tag of the language of some cards; nil when in doubt.
  ///
  /// Questions and right answers tell the most; what else there is helps where they are few.
  public static func language(of cards: [Card]) -> String? {
    var text = ""
    func take(_ parts: [Markdown?]) {
      for part in parts.compactMap(\.self) where text.utf8.count < enough {
        text += part.text + "\n"
      }
    }
    for card in cards where text.utf8.count < enough { take([card.prompt] + card.answers) }
    for card in cards where text.utf8.count < enough {
      take(card.distractors.map(\.text) + card.options.map(\.rationale) + [card.explanation])
    }
    return language(of: text)
  }

  static func language(of text: String) -> String? {
    let words = withoutCode(text)
    return ScriptGuess.language(of: words) ?? byWords(words)
  }

  /// What stands outside of backticks: code is English whatever is said of it.
  private static func withoutCode(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "`")) else { return text }
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    return parts.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
      .joined(separator: " ")
  }

  /// The language most of whose small words occur, well before any other.
  private static func byWords(_ text: String) -> String? {
    var counts = [Int](repeating: 0, count: SmallWords.all.count)
    var words = 0
    var word: UInt64 = 0
    func endWord() {
      words += 1
      for language in languages[word] ?? [] { counts[language] += 1 }
      word = 0
    }
    // By scalars: to see which of them are one character takes most of the time of a guess.
    for scalar in text.unicodeScalars {
      if isLetter(scalar) || !scalar.isASCII && scalar.properties.isGraphemeExtend {
        word = mixed(word, scalar)
      } else if word != 0 {
        endWord()
      }
    }
    if word != 0 { endWord() }
    let ranked = counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
    let first = ranked[0]
    let kin = SmallWords.all[first].kin
    let near = ranked.dropFirst().first { SmallWords.all[$0].language == kin }
    let other = ranked.dropFirst().first { $0 != near } ?? first
    guard counts[first] >= fewest, counts[first] * 8 > words,
      counts[first] * 3 > counts[other] * 4, near.map({ counts[first] > counts[$0] }) ?? true
    else { return nil }
    return SmallWords.all[first].language
  }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? (scalar.value | 0x20) &- 0x61 < 26 : scalar.properties.isAlphabetic
  }

  /// The hash of a word with one letter more, whatever the letter's case; never 0.
  private static func mixed(_ word: UInt64, _ scalar: Unicode.Scalar) -> UInt64 {
    var letter = scalar.value | 0x20
    if !scalar.isASCII {
      letter = scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
    }
    return max(1, (word ^ UInt64(letter)) &* 0x100_0000_01b3)
  }

  /// The languages that have a word, by its hash.
  private static let languages: [UInt64: [Int]] = {
    var table: [UInt64: [Int]] = [:]
    for (language, entry) in SmallWords.all.enumerated() {
      for word in entry.words.split(separator: " ") {
        table[word.unicodeScalars.reduce(0, mixed), default: []].append(language)
      }
    }
    return table
  }()
}
