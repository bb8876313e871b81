/// Finds the traces that share rare words with another one, without looking at all of them.
struct WordIndex {
  /// Words that more traces have than this tell too little to look at each of them.
  private static let mostPlaces = 64
  /// How many of a card's words are looked up, the rarest first.
  private static let mostWords = 24
  /// How many traces are compared word by word.
  private static let mostCandidates = 8

  private let words: [CardWords]
  private let likeness: Likeness
  private var places: [UInt64: [Int]] = [:]

  /// An index of the given traces' words; how rare a word is is told by all traces of the deck.
  init(_ words: [CardWords], all: [CardWords]) {
    self.words = words
    likeness = Likeness(all)
    for (place, trace) in words.enumerated() {
      for word in trace.distinctHashes { places[word, default: []].append(place) }
    }
  }

  /// The places of traces that are like the given one, the most alike first.
  func alike(_ trace: CardWords, promptIsShared: Bool) -> [(place: Int, likeness: Int)] {
    let known = trace.distinctHashes
      .compactMap { word in places[word].map { (word: word, places: $0) } }
      .sorted { ($0.places.count, $0.word) < ($1.places.count, $1.word) }
    var votes: [Int: Int] = [:]
    for (rank, entry) in known.prefix(Self.mostWords).enumerated() {
      if entry.places.count > Self.mostPlaces, rank >= 4 { break }
      let weight = likeness.weight(entry.word)
      for place in entry.places.prefix(4 * Self.mostPlaces) { votes[place, default: 0] += weight }
    }
    return votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(Self.mostCandidates)
      .map { ($0.key, likeness.of(words[$0.key], trace, promptIsShared: promptIsShared)) }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }
}
