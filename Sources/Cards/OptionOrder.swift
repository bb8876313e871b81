/// The order in which a card's options are shown wherever they stand still: on paper and on pages
/// without JavaScript.
///
/// Sources often list the right option first, so source order would give the answer away. The order
/// hangs on the card's id and the options' words alone: it is the same on paper and on screen, on
/// any machine, and moving an option in the source does not change it.
public enum OptionOrder {
  /// Indices into the card's options, in the order in which to show them.
  ///
  /// Options that point at the others ("all of the above") come last. When the card calls options
  /// by letter or number, all of them stay in source order.
  public static func indices(of card: Card) -> [Int] {
    let options = card.options
    if isFixed(for: card) { return Array(options.indices) }
    let seed = card.id?.rawValue ?? card.prompt.text
    let keys = options.map { option in
      (last: pointsAtOthers(option.text.text), hash: hash(seed, option.text.text))
    }
    return options.indices.sorted { one, other in
      let a = keys[one]
      let b = keys[other]
      if a.last != b.last { return b.last }
      return a.hash == b.hash ? one < other : a.hash < b.hash
    }
  }

  /// Whether a card is right only while its options stand in source order: an option names others
  /// by letter ("both A and C"), or an explanation does ("B is wrong because …").
  public static func isFixed(for card: Card) -> Bool {
    let options = card.options
    guard options.count > 1 else { return false }
    for index in options.indices where namesOthersByLetter(options[index].text.text) { return true }
    if let explanation = card.explanation?.text,
      OptionMentions.isAny(in: explanation, of: options.count)
    {
      return true
    }
    for index in options.indices {
      guard let reason = options[index].rationale?.text else { continue }
      if OptionMentions.isAny(in: reason, of: options.count) { return true }
    }
    return false
  }

  /// Whether an option speaks of all the others at once, such as "None of the above", so that it
  /// must stand below them.
  public static func pointsAtOthers(_ text: String) -> Bool {
    guard text.utf8.count <= longestPhrase, let first = text.utf8.first else { return false }
    // Nearly all options are done with after their first word.
    var isPhrase = false
    OptionWords.each(of: text) { word in
      isPhrase = OptionPhrases.openers.contains(word)
      return false
    }
    return isPhrase && OptionPhrases.contains(text)
      || first >= 0xE3 && OptionPhrases.beginsUnspaced(text)
  }

  /// Whether an option names others by letter or number: "A and B", "both 1 and 3", "B, C and D".
  ///
  /// A row of numbers such as "[1. 0. 0. 0.]" does not: who means options names each of them once
  /// and joins numbers by a word.
  public static func namesOthersByLetter(_ text: String) -> Bool {
    guard text.utf8.count <= longestPhrase else { return false }
    var names: [OptionWord] = []
    var isPhrase = true
    var isJoined = false
    var areLetters = true
    OptionWords.each(of: text) { word in
      let opens = names.isEmpty && !isJoined && openers.contains(word)
      if opens || joiners.contains(word) || names.count >= 2 && closers.contains(word) {
        isJoined = true
        return true
      }
      isPhrase =
        !names.contains(word) && (word.only.map(isOptionName) ?? false || numerals.contains(word))
      // Nearly all options end here, before anything is allocated.
      guard isPhrase else { return false }
      areLetters = areLetters && (word.only ?? 0x61) >= 0x61
      names.append(word)
      return true
    }
    return isPhrase && names.count >= 2 && (isJoined || areLetters)
  }

  /// How many bytes such a phrase has at most: in some writings a letter has three.
  private static let longestPhrase = 120
  private static let openers: OptionWordSet = [
    "all", "both", "either", "neither", "only", "options", "answers", "sowohl", "weder", "nur",
    "antworten", "beide", "ambas", "ambos", "seul", "solo",
  ]
  private static let joiners: OptionWordSet = [
    "and", "or", "nor", "of", "only", "und", "oder", "noch", "als", "auch", "et", "ou", "ni", "y",
    "o", "en", "och", "og", "и", "или", "nur",
  ]
  private static let closers: OptionWordSet = [
    "are", "is", "correct", "right", "true", "sind", "richtig", "sont", "correctes", "son",
    "correctas",
  ]
  private static let numerals: OptionWordSet = ["i", "ii", "iii", "iv", "v", "vi"]

  private static func isOptionName(_ byte: UInt8) -> Bool {
    (0x61...0x68).contains(byte) || (0x31...0x38).contains(byte)
  }

  /// FNV-1a of both texts, with its bits mixed so that near-equal texts fall far apart.
  private static func hash(_ seed: String, _ text: String) -> UInt64 {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    let seed = seed.utf8.span
    for index in seed.indices { value = (value ^ UInt64(seed[index])) &* 0x100_0000_01b3 }
    value = (value ^ 0xff) &* 0x100_0000_01b3
    let text = text.utf8.span
    for index in text.indices { value = (value ^ UInt64(text[index])) &* 0x100_0000_01b3 }
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}
