/// Guesses which language cards are written in, so that a voice, a hyphen and the words around them
/// suit a deck whose author said nothing.
public enum LanguageGuess {
  /// How many bytes of text are looked at: more would not make the guess any better.
  private static let enough = 4000
  /// How many of its small words a language needs to be believed.
  private static let fewest = 6

  /// The BCP 47 tag of the language of some cards; nil when in doubt.
  public static func language(of cards: [Card]) -> String? {
    var text = ""
    for card in cards {
      for part in [card.prompt.text] + card.answers.map(\.text) where text.utf8.count < enough {
        text += part + "\n"
      }
      if text.utf8.count >= enough { break }
    }
    return language(of: text)
  }

  static func language(of text: String) -> String? {
    byScript(text) ?? byWords(text)
  }

  /// The language of a text in which another script than the Latin one prevails.
  private static func byScript(_ text: String) -> String? {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    var counts: [Script: Int] = [:]
    var letters = 0
    for scalar in text.unicodeScalars where isLetter(scalar) {
      letters += 1
      if let script = Script(scalar) { counts[script, default: 0] += 1 }
    }
    guard letters > 20 else { return nil }
    // Japanese is written with Chinese characters between its own.
    if let kana = counts[.kana], kana * 10 > letters { return "ja" }
    guard let (script, count) = counts.max(by: { $0.value < $1.value }), count * 2 > letters else {
      return nil
    }
    if script == .cyrillic,
      text.unicodeScalars.contains(where: { "іїєґІЇЄҐ".unicodeScalars.contains($0) })
    {
      return "uk"
    }
    return script.rawValue
  }

  /// A script that, of the languages that many people study in, belongs to one.
  private enum Script: String {
    case kana = "ja"
    case han = "zh"
    case hangul = "ko"
    case arabic = "ar"
    case hebrew = "he"
    case devanagari = "hi"
    case greek = "el"
    case cyrillic = "ru"

    init?(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x3040...0x30FF: self = .kana
      case 0x4E00...0x9FFF, 0x3400...0x4DBF: self = .han
      case 0xAC00...0xD7AF: self = .hangul
      case 0x0600...0x06FF, 0x0750...0x077F: self = .arabic
      case 0x0590...0x05FF: self = .hebrew
      case 0x0900...0x097F: self = .devanagari
      case 0x0370...0x03FF: self = .greek
      case 0x0400...0x04FF: self = .cyrillic
      default: return nil
      }
    }
  }

  /// The language most of whose small words occur, well before any other.
  private static func byWords(_ text: String) -> String? {
    var counts = [Int](repeating: 0, count: smallWords.count)
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
    let (first, second) = (counts[ranked[0]], counts[ranked[1]])
    guard first >= fewest, first * 8 > words, first * 3 > second * 4 else { return nil }
    return smallWords[ranked[0]].language
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
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
    for (language, list) in smallWords.enumerated() {
      for word in list.words.split(separator: " ") {
        table[word.unicodeScalars.reduce(0, mixed), default: []].append(language)
      }
    }
    return table
  }()

  private static let smallWords: [(language: String, words: String)] = [
    ("en", "the of and is to in which what that are for with from as it this by be an not does"),
    (
      "de",
      "der die das und ist nicht ein eine welche was von mit den für auf wird werden sich im zu"
    ),
    (
      "fr",
      "le la les des est et une du dans qui que pour sur quelle quel aux par ce sont avec un de"
    ),
    ("es", "el la los las de en es que del una un por con para qué cuál se son su como al y"),
    ("pt", "o a os as de em é que do da uma um por com para qual não se são dos das no na e"),
    ("it", "il lo la i gli le di è che del della un una per con quale non si sono nel dei e"),
    ("nl", "de het een van en is dat niet welke wat voor met op zijn te door wordt aan in"),
    ("pl", "jest nie się na do który która które jak co z w to dla od przez oraz są i"),
    ("tr", "bir ve bu için ile hangi hangisi nedir olan da de en çok olarak mi"),
    ("sv", "och att det som är en ett av för på inte med vilken vilket vad till den i"),
  ]
}
