/// Compares spellings of words that hold ASCII letters only.
enum Spelling {
  /// A hash that words share which sound alike: the first letter, then the consonants, each run
  /// of one consonant once.
  static func skeleton(_ word: borrowing Span<UInt8>) -> UInt64 {
    var hash = Lexicon.mix(Lexicon.seed, ASCII.lower(word[0]))
    var last: UInt8 = 0
    for index in word.indices {
      let byte = ASCII.lower(word[index])
      if isVowel(byte) || byte == last { continue }
      hash = Lexicon.mix(hash, byte)
      last = byte
    }
    return hash
  }

  /// A hash that words share which have the same letters in any order.
  static func letters(_ word: borrowing Span<UInt8>) -> UInt64 {
    // A sum hangs on no order; its parts are far from each other.
    var sum = ~Lexicon.seed
    for index in word.indices {
      var part = UInt64(ASCII.lower(word[index])) &* 0x9E37_79B9_7F4A_7C15
      part = (part ^ part >> 29) &* 0xBF58_476D_1CE4_E5B9
      sum &+= part ^ part >> 32
    }
    return sum
  }

  /// How many letters two words have in common at their starts.
  static func commonStart(_ one: [UInt8], _ other: [UInt8]) -> Int {
    zip(one, other).prefix { $0 == $1 }.count
  }

  /// How many letters two words have in common at their ends.
  static func commonEnd(_ one: [UInt8], _ other: [UInt8]) -> Int {
    zip(one.reversed(), other.reversed()).prefix { $0 == $1 }.count
  }

  /// A word in the case of another one: capitals, a capital first letter, or as it is.
  static func like(_ model: String, _ word: String) -> String {
    let bytes = Array(model.utf8)
    if bytes.allSatisfy(ASCII.isUpper) { return word.uppercased() }
    if bytes.allSatisfy(ASCII.isLower) { return word.lowercased() }
    guard ASCII.isUpper(bytes[0]), bytes.dropFirst().allSatisfy(ASCII.isLower) else { return word }
    return word.prefix(1).uppercased() + word.dropFirst().lowercased()
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }
}
