/// Sees the verb behind an inflected form.
enum Inflection {
  /// How sure a form is a verb.
  enum Kind { case plain, ambiguous }

  /// The kind of verb whose third person ("measures", "relies") the word is; nil for none.
  static func verb(behind word: Word) -> Kind? {
    guard word.last == UInt8(ascii: "s"), word.count > 3 else { return nil }
    for key in word.stems {
      if EnglishVerbs.plain.contains(key) { return .plain }
      if EnglishVerbs.ambiguous.contains(key) { return .ambiguous }
    }
    return nil
  }

  /// Whether two words are a verb and the preposition that it needs, such as "results in".
  static func phrasal(_ word: Word, _ next: Word) -> Bool {
    phrases.contains(pair(word.key, next.key))
  }

  private static func pair(_ one: UInt64, _ other: UInt64) -> UInt64 { one &* 31 &+ other }

  private static let phrases: Set<UInt64> = {
    let pairs = """
      result in, results in, result from, results from, work by, works by, work with, works
      with, work on, works on, works as, works in, function as, functions as, focus on, focuses
      on, act as, acts as, act on, acts on, account for, accounts for, range from, ranges from,
      start with, starts with, start at, starts at, end in, ends in, end with, ends with, aim
      to, aims to, aim at, aims at, point to, points to, live in, lives in, lie in, lies in, run
      on, runs on, run in, runs in, run at, runs at, need to, needs to, help to, helps to, care
      for, cares for, call for, calls for, deal with, deals with
      """
    return Set(
      pairs.split(separator: ",").map {
        let words = $0.split(whereSeparator: \.isWhitespace)
        return pair(Lexicon.key(words[0]), Lexicon.key(words[1]))
      })
  }()
}
