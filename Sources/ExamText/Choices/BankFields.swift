/// What question banks print behind a key: `ANS: B  PTS: 1  DIF: Easy  REF: p. 61`.
enum BankFields {
  private static let longest = 12

  /// Whether a range starts with such a field: a word in capitals and a colon.
  static func start(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let word = bytes[range.prefix(longest)].prefix(while: ASCII.isUpper)
    return word.count > 1 && word.endIndex < range.upperBound
      && bytes[word.endIndex] == ASCII.colon
  }
}
