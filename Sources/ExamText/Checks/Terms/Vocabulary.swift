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

  /// The texts of the deck.
  let fields: [TermScanner.Field]
  /// The words, by first occurrence.
  let terms: [Term]
  private let index: KeyIndex
  /// The terms of all fields as they stand there, and where each field's end.
  private let found: [Int32]
  private let ends: [Int]

  private static let compared = 4

  /// Counts the words of a deck.
  init(of deck: Deck) {
    fields = TermScanner.fields(of: deck)
    // Small words have the number -1, so that each is looked up in the lexicons once.
    var index = KeyIndex()
    var terms: [Term] = []
    var found: [Int32] = []
    var ends: [Int] = []
    ends.reserveCapacity(fields.count)
    for field in fields {
      let bytes = field.text.text.utf8.span
      TermScanner.words(of: bytes) { range, key in
        guard range.count >= TermScanner.shortest, range.count <= TermScanner.longest else {
          return
        }
        if let known = index[key] {
          guard known >= 0 else { return }
          terms[known].count += 1
          found.append(Int32(known))
        } else if TermScanner.isSmallWord(key) {
          index.insert(key, -1)
        } else {
          index.insert(key, terms.count)
          found.append(Int32(terms.count))
          terms.append(Self.term(bytes, range))
        }
      }
      ends.append(found.count)
    }
    (self.index, self.terms, self.found, self.ends) = (index, terms, found, ends)
  }

  /// The index of the word with a hash; nil when the deck has no such word.
  func term(_ key: UInt64) -> Int? { index[key].flatMap { $0 < 0 ? nil : $0 } }

  /// The fields in which some of the words stand, by their index in `fields`.
  func fields(with isWanted: [Bool]) -> [Int] {
    var start = 0
    return ends.indices.filter { field in
      defer { start = ends[field] }
      return found[start..<ends[field]].contains { isWanted[Int($0)] }
    }
  }

  private static func term(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Term {
    let word = range.map { bytes[$0] }
    return Term(
      spelling: String(decoding: word, as: UTF8.self), letters: word.map(ASCII.lower), count: 1)
  }

  /// Words that sound alike or have swapped letters, the rarer first.
  func suspects() -> [Pair] {
    // Sorted and cut into runs: a dictionary of lists took ten times as long.
    var keys: [(key: UInt64, term: Int)] = []
    keys.reserveCapacity(terms.count * 2)
    for (index, term) in terms.enumerated() {
      keys.append((Spelling.skeleton(term.letters), index))
      keys.append((Spelling.letters(term.letters), index))
    }
    keys.sort { ($0.key, $0.term) < ($1.key, $1.term) }
    var pairs: [Pair] = []
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end].key == keys[start].key { end += 1 }
      if end > start + 1 { addPairs(of: keys[start..<end].map { $0.term }, to: &pairs) }
      start = end
    }
    return pairs.sorted { ($0.odd, $0.main) < ($1.odd, $1.main) }
  }

  private func addPairs(of bucket: [Int], to pairs: inout [Pair]) {
    let ranked = bucket.sorted { isLikelier($0, $1) }
    for (place, odd) in ranked.enumerated().dropFirst() {
      for main in ranked[..<min(place, Self.compared)] where couldBeOne(odd, main) {
        pairs.append(Pair(odd: odd, main: main))
      }
    }
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
