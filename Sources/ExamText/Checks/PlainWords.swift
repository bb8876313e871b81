import Cards

/// The words of a Markdown text as comparisons see them: letters and digits, without case.
struct PlainWords {
  /// One word: where it stands in the text's UTF-8, and the hash of its lower-case bytes.
  struct Word {
    var range: Range<Int>
    var key: UInt64
  }

  /// Its words, in order.
  let words: [Word]

  /// The words of a text; cost is linear in its bytes.
  init(_ text: Markdown) {
    // Filled as a list of its own: a property is looked after at each touch.
    var words: [Word] = []
    words.reserveCapacity(text.text.utf8.count / 6)
    unsafe text.text.utf8.span.withUnsafeBufferPointer { bytes in
      unsafe WordBytes.lowered.withUnsafeBufferPointer { lowered in
        var at = 0
        while at < bytes.count {
          var byte = unsafe lowered[Int(bytes[at])]
          guard byte != 0 else {
            at &+= 1
            continue
          }
          let start = at
          var hash = Lexicon.seed
          repeat {
            hash = Lexicon.mix(hash, byte)
            at &+= 1
            if at == bytes.count { break }
            byte = unsafe lowered[Int(bytes[at])]
          } while byte != 0
          words.append(Word(range: start..<at, key: hash))
        }
      }
    }
    self.words = words
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
