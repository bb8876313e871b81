/// Tells a language by the script that prevails in a text, where few are written in it.
enum ScriptGuess {
  /// How many letters a text must have to tell.
  private static let fewest = 20

  /// The tag of the language; nil for Latin letters, and for few letters of any.
  static func language(of text: String) -> String? {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    var counts: [String: Int] = [:]
    var letters = 0
    for scalar in text.unicodeScalars where LanguageGuess.isLetter(scalar) {
      letters += 1
      if let tag = tag(of: scalar) { counts[tag, default: 0] += 1 }
    }
    guard letters > fewest else { return nil }
    // Japanese is written with Chinese characters between its own.
    if let kana = counts["ja"], kana * 10 > letters { return "ja" }
    guard let (tag, count) = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      count * 2 > letters
    else { return nil }
    return neighbours[tag]?.first { text.unicodeScalars.contains(where: $0.letters.contains) }?.tag
      ?? tag
  }

  /// Languages that share a script with a larger one, and letters that it does not have.
  private static let neighbours: [String: [(tag: String, letters: Set<Unicode.Scalar>)]] = [
    "ru": [
      ("uk", Set("іїєґІЇЄҐ".unicodeScalars)), ("sr", Set("јљњћђџЈЉЊЋЂЏ".unicodeScalars)),
    ],
    "ar": [("ur", Set("ٹڈڑںے".unicodeScalars)), ("fa", Set("پچژگ".unicodeScalars))],
  ]

  /// The language that, of those that many people study in, a letter's script belongs to.
  private static func tag(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case ..<0x0370: nil
    case 0x0370...0x03FF: "el"
    case 0x0400...0x04FF: "ru"
    case 0x0530...0x058F: "hy"
    case 0x0590...0x05FF: "he"
    case 0x0600...0x06FF, 0x0750...0x077F: "ar"
    case 0x0900...0x097F: "hi"
    case 0x0980...0x09FF: "bn"
    case 0x0A00...0x0A7F: "pa"
    case 0x0A80...0x0AFF: "gu"
    case 0x0B80...0x0BFF: "ta"
    case 0x0C00...0x0C7F: "te"
    case 0x0C80...0x0CFF: "kn"
    case 0x0D00...0x0D7F: "ml"
    case 0x0D80...0x0DFF: "si"
    case 0x0E00...0x0E7F: "th"
    case 0x0E80...0x0EFF: "lo"
    case 0x1000...0x109F: "my"
    case 0x10A0...0x10FF: "ka"
    case 0x1200...0x137F: "am"
    case 0x1780...0x17FF: "km"
    case 0x3040...0x30FF: "ja"
    case 0x3400...0x4DBF, 0x4E00...0x9FFF: "zh"
    case 0xAC00...0xD7AF: "ko"
    default: nil
    }
  }
}
