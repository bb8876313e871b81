import Cards

/// The words of a Markdown text as comparisons see them: letters and digits, without case.
struct PlainWords {
  /// One word: where it stands in the text's UTF-8, and the hash of its lower-case bytes.
  struct Word {
    var range: Range<Int>
    var key: UInt64
  }

  /// Its words, in order.
  private(set) var words: [Word] = []

  /// The words of a text; cost is linear in its bytes.
  init(_ text: Markdown) {
    let bytes = text.text.utf8.span
    words.reserveCapacity(bytes.count / 6)
    var at = 0
    while at < bytes.count {
      guard ASCII.isWordByte(bytes[at]) else {
        at += 1
        continue
      }
      let start = at
      var hash = Lexicon.seed
      while at < bytes.count, ASCII.isWordByte(bytes[at]) {
        hash = Lexicon.mix(hash, ASCII.lower(bytes[at]))
        at += 1
      }
      words.append(Word(range: start..<at, key: hash))
    }
  }

  /// The hashes of the words.
  var keys: [UInt64] { words.map(\.key) }

  /// One hash of all the words in their order; that of an empty text for none.
  var signature: UInt64 {
    words.reduce(Lexicon.seed) { ($0 ^ $1.key) &* 0x100_0000_01B3 }
  }

  /// Whether other words stand in this text one after the other.
  func contain(_ other: [UInt64]) -> Bool {
    index(of: other) != nil
  }

  /// The index of the word where other words stand one after the other.
  func index(of other: [UInt64]) -> Int? {
    guard let first = other.first, other.count <= words.count else { return nil }
    for start in 0...(words.count - other.count) where words[start].key == first {
      if other.indices.allSatisfy({ words[start + $0].key == other[$0] }) { return start }
    }
    return nil
  }
}
