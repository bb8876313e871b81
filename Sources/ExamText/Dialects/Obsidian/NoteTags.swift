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
    var at = range.lowerBound
    while at < range.upperBound {
      let rest = bytes[at..<range.upperBound].drop { $0 == ASCII.space || $0 == ASCII.tab }
      let word = rest.prefix { $0 != ASCII.space && $0 != ASCII.tab }
      at = word.endIndex
      guard word.first == ASCII.hash, word.count > 1,
        word.dropFirst().allSatisfy({
          ASCII.isWordByte($0) || $0 == ASCII.dash || $0 == ASCII.underscore
            || $0 == UInt8(ascii: "/")
        })
      else { return nil }
      guard add(word.dropFirst(), in: bytes) else { return nil }
    }
  }

  /// The tags that a note's settings name; nil where none of them says that cards follow.
  init?(frontMatterOf text: ExamLines) {
    guard let front = FrontMatterLines(of: text) else { return nil }
    for range in text.ranges[..<front.end] {
      let line = text.string(Trim.both(range.prefix(Self.longest), in: text.bytes))
      for word in line.split(whereSeparator: { " \t,[]\"'#:".contains($0) }) {
        _ = add(word, decks: Self.namedDecks)
      }
    }
    guard isDeck else { return nil }
  }

  private static let decks: Set<String> = ["flashcards", "flashcard", "card", "cards", "anki"]
  /// Those that in a note's settings are no common word.
  private static let namedDecks: Set<String> = ["flashcards", "flashcard"]

  private static let deckKeys = Lexicon(keys: decks.map { Lexicon.key($0) })

  /// Takes a tag; false where it is a number.
  ///
  /// Few name a deck, and only these are written out.
  private mutating func add(_ word: ArraySlice<UInt8>, in bytes: [UInt8]) -> Bool {
    let slash = UInt8(ascii: "/")
    if word.allSatisfy({ $0 < 0x80 }) {
      let first = word.drop { $0 == slash }.prefix { $0 != slash }
      guard !first.isEmpty, !first.allSatisfy(ASCII.isDigit) else { return false }
      guard Self.deckKeys.contains(Lexicon.key(of: bytes, first.indices)) else { return true }
      isDeck = true
      for topic in word[first.endIndex...].split(separator: slash) {
        topics.append(String(decoding: topic, as: UTF8.self))
      }
      return true
    }
    return add(Substring(decoding: word, as: UTF8.self), decks: Self.decks)
  }

  /// Takes a tag; false where it is a number.
  private mutating func add(_ word: Substring, decks: Set<String>) -> Bool {
    let parts = word.split(separator: "/").map(String.init)
    guard let first = parts.first, !first.utf8.allSatisfy(ASCII.isDigit) else { return false }
    if decks.contains(first.lowercased()) {
      isDeck = true
      topics += parts.dropFirst()
    }
    return true
  }

  /// A text without the tags before it that say what deck it is in: `#flashcards/biology What …?`.
  static func deck(before range: Range<Int>, in bytes: [UInt8]) -> (words: Range<Int>, NoteTags)? {
    guard let first = range.first, bytes[first] == ASCII.hash,
      let blank = bytes[range.prefix(longest)].firstIndex(of: ASCII.space),
      let tags = NoteTags(of: first..<blank, in: bytes), tags.isDeck
    else { return nil }
    return (Trim.start(blank..<range.upperBound, in: bytes), tags)
  }

  /// Whether a line is nothing but a name for links to the paragraph above it: `^a1b2c3`.
  static func isAnchor(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    range.count > 2 && bytes[range.lowerBound] == UInt8(ascii: "^")
      && bytes[range].dropFirst().allSatisfy {
        ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == ASCII.dash
      }
  }

  /// A text without the tags behind it that say what deck it is in: `What …? #flashcards/biology`.
  static func deck(behind range: Range<Int>, in bytes: [UInt8]) -> (words: Range<Int>, NoteTags)? {
    let range = Trim.end(range, in: bytes)
    guard let last = range.last, ASCII.isWordByte(bytes[last]),
      let hash = bytes[range.suffix(longest)].lastIndex(of: ASCII.hash),
      hash > range.lowerBound, bytes[hash - 1] == ASCII.space,
      let tags = NoteTags(of: hash..<range.upperBound, in: bytes), tags.isDeck
    else { return nil }
    return (Trim.end(range.lowerBound..<hash, in: bytes), tags)
  }
}
