import Cards

/// The longer words of a deck and how often each occurs.
struct Vocabulary {
  /// One word; nearly none is looked at closely, so its letters stay where it first occurs.
  struct Term {
    /// The field where it first occurs, and where in it.
    var field: Int
    var range: Range<Int>
    /// What it shares with words that sound alike, and with those of the same letters.
    var skeleton: UInt64
    var letters: UInt64
    /// How often it occurs, in any case.
    var count = 1
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
    for (place, field) in fields.enumerated() {
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
          terms.append(Self.term(bytes, range, field: place))
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

  /// A word as it is spelled where it first occurs.
  func spelling(of term: Int) -> String {
    let text = fields[terms[term].field].text.text.utf8
    let start = text.index(text.startIndex, offsetBy: terms[term].range.lowerBound)
    let end = text.index(start, offsetBy: terms[term].range.count)
    return String(decoding: text[start..<end], as: UTF8.self)
  }

  /// The lower-case letters of a word.
  func letters(of term: Int) -> [UInt8] {
    let bytes = fields[terms[term].field].text.text.utf8.span
    return terms[term].range.map { ASCII.lower(bytes[$0]) }
  }

  private static func term(
    _ bytes: borrowing Span<UInt8>, _ range: Range<Int>, field: Int
  ) -> Term {
    let word = bytes.extracting(range)
    return Term(
      field: field, range: range, skeleton: Spelling.skeleton(word),
      letters: Spelling.letters(word))
  }

  /// Words that sound alike or have swapped letters, the rarer first.
  func suspects() -> [Pair] {
    // Sorted and cut into runs: a dictionary of lists took ten times as long.
    var keys: [(key: UInt64, term: Int)] = []
    keys.reserveCapacity(terms.count * 2)
    for (index, term) in terms.enumerated() {
      keys.append((term.skeleton, index))
      keys.append((term.letters, index))
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
    if a.range.count != b.range.count { return a.range.count > b.range.count }
    return one < other
  }

  /// A quick look that spares most pairs the closer one.
  private func couldBeOne(_ odd: Int, _ main: Int) -> Bool {
    let a = letters(of: odd)
    let b = letters(of: main)
    return a[0] == b[0] && abs(a.count - b.count) <= 3
      && Spelling.commonStart(a, b) < min(a.count, b.count) - 2
  }
}
