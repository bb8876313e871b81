/// What question banks print behind a key: `ANS: B  PTS: 1  DIF: Easy  REF: p. 61`.
enum BankFields {
  private static let longest = 12
  private static let longestSection = 80
  private static let section = Array("Section: ".utf8)

  /// Whether a line below a key says nothing but to which section of its collection a question
  /// belongs: "Section: Routing".
  static func isSection(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    range.count <= longestSection && bytes[range].starts(with: section)
      && LineEnding.of(range, in: bytes) == .open
  }

  /// Whether a range starts with such a field: a word in capitals and a colon.
  static func start(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let word = bytes[range.prefix(longest)].prefix(while: ASCII.isUpper)
    return word.count > 1 && word.endIndex < range.upperBound
      && bytes[word.endIndex] == ASCII.colon
  }
}
