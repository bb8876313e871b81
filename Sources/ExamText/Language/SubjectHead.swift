/// Finds the subject of an English sentence: the words before its finite verb.
///
/// "Mean shift measures the …" has the subject "Mean shift". A name or phrase without a finite
/// verb has none.
struct SubjectHead {
  /// The bytes of the subject without its article.
  var range: Range<Int>
  /// Whether the subject is a name that can stand for itself, not "it" or half a clause.
  var isName: Bool

  private static let wordsSeen = 24
  private static let longestName = 8
  private static let by = Lexicon.key("by")

  /// The subject of the sentence in a range; nil when no finite verb is found in its first words.
  init?(of line: Range<Int>, in bytes: [UInt8]) {
    let words = Words.first(Self.wordsSeen, of: line, in: bytes)
    guard words.count > 1 else { return nil }
    let loose = words.count > 5 || words[words.count - 1].stops
    var found = Self.verb(of: words, strict: true)
    if found == nil, loose { found = Self.verb(of: words, strict: false) }
    guard let verb = found else { return nil }
    var end = verb
    while end > 1, Self.isAdverb(words[end - 1]) { end -= 1 }
    if let pause = words[..<(end - 1)].firstIndex(where: \.pauses) { end = pause + 1 }
    var start = 0
    if end > 1, EnglishParticles.articles.contains(words[0].key) { start = 1 }
    var upper = words[end - 1].range.upperBound
    if words[end - 1].closes, upper < bytes.count, bytes[upper] == ASCII.close { upper += 1 }
    range = words[start].range.lowerBound..<upper
    isName =
      end - start <= Self.longestName
      && !EnglishParticles.openings.contains(words[0].key)
      && !EnglishParticles.pronouns.contains(words[0].key)
  }

  /// The index of the finite verb; a strict search takes no participle for one.
  private static func verb(of words: [Word], strict: Bool) -> Int? {
    var depth = words[0].opens ? 1 : 0
    if words[0].closes { depth = 0 }
    var relative = false
    for index in 1..<words.count {
      let word = words[index]
      if word.opens { depth += 1 }
      defer { if word.closes { depth = max(0, depth - 1) } }
      if depth > 0 { continue }
      if words[index - 1].stops, words[index - 1].count > 1 { return nil }
      if EnglishParticles.relatives.contains(word.key), !words[index - 1].pauses || index > 1 {
        relative = true
        continue
      }
      let opensClause = relative && EnglishParticles.relatives.contains(words[index - 1].key)
      let looksFinite = opensClause && word.last == UInt8(ascii: "s")
      guard looksFinite || isFinite(words, index, strict: strict) else { continue }
      if relative {
        relative = false
        continue
      }
      return index
    }
    return nil
  }

  private static func isFinite(_ words: [Word], _ index: Int, strict: Bool) -> Bool {
    let word = words[index]
    if EnglishVerbs.auxiliaries.contains(word.key) { return true }
    if word.isCapital || word.pauses || word.stops || word.closes { return false }
    guard index + 1 < words.count else { return false }
    let before = words[index - 1]
    let next = words[index + 1]
    if EnglishParticles.articles.contains(before.key) { return false }
    let complement =
      EnglishParticles.complements.contains(next.key)
      || EnglishParticles.particles.contains(next.key)
    if word.last == UInt8(ascii: "s"), word.count > 3 {
      switch Inflection.verb(behind: word) {
      case .plain: return true
      case .ambiguous: return complement || takesObject(next, after: word)
      case nil:
        if word.lastButOne == UInt8(ascii: "s") { return false }
        return complement || (!strict && takesObject(next, after: word))
      }
    }
    if EnglishVerbs.irregularPast.contains(word.key) {
      return complement || !EnglishParticles.prepositions.contains(next.key)
    }
    if word.last == UInt8(ascii: "d"), word.lastButOne == UInt8(ascii: "e"), word.count > 3 {
      if complement || (next.isCapital && before.isCapital) { return true }
      return !strict && next.key != Self.by && !EnglishVerbs.auxiliaries.contains(next.key)
    }
    guard isPlural(before, in: words[..<index]) else { return false }
    if EnglishVerbs.plain.contains(word.key) { return true }
    return EnglishVerbs.ambiguous.contains(word.key)
      && (complement || takesObject(next, after: word))
  }

  /// Whether the next word can be the object of a verb that may be a noun as well.
  private static func takesObject(_ next: Word, after word: Word) -> Bool {
    if EnglishVerbs.auxiliaries.contains(next.key) { return false }
    if Inflection.phrasal(word, next) { return true }
    return !EnglishParticles.prepositions.contains(next.key)
      && Inflection.verb(behind: next) == nil
  }

  private static func isPlural(_ word: Word, in head: ArraySlice<Word>) -> Bool {
    if word.last == UInt8(ascii: "s"), word.lastButOne != UInt8(ascii: "s"), word.count > 2 {
      return true
    }
    if EnglishVerbs.irregularPlurals.contains(word.key) || isAdverb(word) { return true }
    return head.contains { $0.key == Lexicon.key("and") }
  }

  private static func isAdverb(_ word: Word) -> Bool {
    if EnglishParticles.adverbs.contains(word.key) { return true }
    return word.count > 4 && !word.isCapital && word.last == UInt8(ascii: "y")
      && word.lastButOne == UInt8(ascii: "l")
  }
}
