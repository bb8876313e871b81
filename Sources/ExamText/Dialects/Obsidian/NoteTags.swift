/// A line of nothing but tags: `#flashcards/science/physics #review`.
struct NoteTags {
  private static let longest = 300

  /// Whether one of them says that cards follow.
  private(set) var isDeck = false
  /// The topics behind it, from the widest to the narrowest.
  private(set) var topics: [String] = []

  /// The tags of a line; nil when it holds anything else.
  init?(of raw: Range<Int>, in bytes: [UInt8]) {
    let range = Trim.both(raw, in: bytes)
    guard range.count > 1, range.count <= Self.longest, bytes[range.lowerBound] == ASCII.hash,
      bytes[range.lowerBound + 1] != ASCII.space
    else { return nil }
    let words = String(decoding: bytes[range], as: UTF8.self).split { $0 == " " || $0 == "\t" }
    for word in words {
      guard word.utf8.first == ASCII.hash, word.utf8.count > 1,
        word.utf8.dropFirst().allSatisfy({
          ASCII.isWordByte($0) || $0 == ASCII.dash || $0 == ASCII.underscore
            || $0 == UInt8(ascii: "/")
        })
      else { return nil }
      let parts = word.dropFirst().split(separator: "/").map(String.init)
      guard let first = parts.first, !first.utf8.allSatisfy(ASCII.isDigit) else { return nil }
      if ["flashcards", "flashcard", "card", "cards", "anki"].contains(first.lowercased()) {
        isDeck = true
        topics += parts.dropFirst()
      }
    }
  }
}
