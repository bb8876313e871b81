import Cards

/// The longer words of a deck and how often each occurs.
struct Vocabulary {
  /// One word.
  struct Term {
    /// As it is spelled where it first occurs.
    var spelling: String
    /// Its lower-case letters.
    var letters: [UInt8]
    /// How often it occurs, in any case.
    var count: Int
  }

  /// Two words that may be one, by their index.
  struct Pair {
    var odd: Int
    var main: Int
  }

  /// The words, by first occurrence.
  private(set) var terms: [Term] = []
  private var index = KeyIndex()

  private static let compared = 4

  /// Counts the words of a deck.
  init(of deck: Deck) {
    for field in TermScanner.fields(of: deck) {
      let bytes = Array(field.text.text.utf8)
      TermScanner.words(of: bytes) { range, key in
        guard range.count >= TermScanner.shortest, range.count <= TermScanner.longest else {
          return
        }
        if let known = index[key] {
          terms[known].count += 1
        } else if !TermScanner.isSmallWord(key) {
          index.insert(key, terms.count)
          terms.append(
            Term(
              spelling: String(decoding: bytes[range], as: UTF8.self),
              letters: bytes[range].map(ASCII.lower), count: 1))
        }
      }
    }
  }

  /// The index of the word with a hash; nil when the deck has no such word.
  func term(_ key: UInt64) -> Int? { index[key] }

  /// Words that sound alike or have swapped letters, the rarer first.
  func suspects() -> [Pair] {
    var buckets: [UInt64: [Int]] = [:]
    for (index, term) in terms.enumerated() {
      buckets[Spelling.skeleton(term.letters), default: []].append(index)
      buckets[Spelling.letters(term.letters), default: []].append(index)
    }
    var pairs: [Pair] = []
    for bucket in buckets.values where bucket.count > 1 {
      let ranked = bucket.sorted { isLikelier($0, $1) }
      for (place, odd) in ranked.enumerated().dropFirst() {
        for main in ranked[..<min(place, Self.compared)] where couldBeOne(odd, main) {
          pairs.append(Pair(odd: odd, main: main))
        }
      }
    }
    return pairs.sorted { ($0.odd, $0.main) < ($1.odd, $1.main) }
  }

  /// Whether one word is rather the right spelling: it is commoner, or longer, or comes first.
  private func isLikelier(_ one: Int, _ other: Int) -> Bool {
    let a = terms[one]
    let b = terms[other]
    if a.count != b.count { return a.count > b.count }
    if a.letters.count != b.letters.count { return a.letters.count > b.letters.count }
    return one < other
  }

  /// A quick look that spares most pairs the closer one.
  private func couldBeOne(_ odd: Int, _ main: Int) -> Bool {
    let a = terms[odd].letters
    let b = terms[main].letters
    return a[0] == b[0] && abs(a.count - b.count) <= 3
      && Spelling.commonStart(a, b) < min(a.count, b.count) - 2
  }
}
