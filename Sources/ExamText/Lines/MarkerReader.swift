import Bytes

/// Recognises lines that only say what follows, in their many spellings.
enum MarkerReader {
  private static let longest = 64

  /// The marker that a line starts with, and where the text after it starts; nil for none.
  ///
  /// A marker is a whole line, or it ends in a colon and text may follow.
  static func marker(in range: Range<Int>, of bytes: [UInt8]) -> (Marker, rest: Int)? {
    guard let first = firstLetter(in: range, of: bytes) else { return nil }
    // Nearly every line is dismissed by its first two letters.
    let line = first..<range.upperBound
    let isEnglish = openings.mayStart(line, in: bytes) || bytes[first] | 0x20 == UInt8(ascii: "q")
    let isOther = otherStarts[Int(bytes[first])] && MarkerWords.mayStart(line, in: bytes)
    guard isEnglish || isOther else { return nil }
    let stop = end(of: first..<range.upperBound, in: bytes)
    guard stop.index - first <= longest else { return nil }
    if isOther, let marker = MarkerWords.marker(first..<stop.index, in: bytes) {
      return (marker, stop.rest)
    }
    guard isEnglish, let opener = Words.opener(of: first..<stop.index, in: bytes),
      openers.contains(opener.key) || bytes[opener.range.lowerBound] | 0x20 == UInt8(ascii: "q")
    else { return nil }
    let words = Words.first(9, of: first..<stop.index, in: bytes)
    guard let marker = meaning(of: words, range: first..<stop.index, bytes: bytes) else {
      return nil
    }
    // "the answer" ends many a sentence that was broken there.
    if stop.index == range.upperBound, isThe.contains(words[0].key), ASCII.isLower(bytes[first]) {
      return nil
    }
    if marker == .question, stop.index == range.upperBound, words.count > 4 { return nil }
    return (marker, stop.rest)
  }

  /// The first bytes of words in other languages.
  private static let otherStarts: [Bool] = {
    var table = (0..<256).map { $0 >= 0xC0 }
    for byte in "abcdefghijlmoprstuvwyABCDEFGHIJLMOPRSTUVWY".utf8 { table[Int(byte)] = true }
    return table
  }()

  /// The first letter behind stars, `#` and pictographs, if nothing else stands before it.
  private static func firstLetter(in range: Range<Int>, of bytes: [UInt8]) -> Int? {
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      if ASCII.isLetter(byte) { return at }
      if byte >= 0xC3, byte != 0xE2, byte < 0xF0,
        Pictograph.length(in: bytes, at: at, end: range.upperBound) == nil
      {
        return at
      }
      guard
        byte == ASCII.star || byte == ASCII.underscore || byte == ASCII.hash
          || byte == ASCII.space || byte >= 0x80 || byte == ASCII.open || byte == UInt8(ascii: "[")
      else { return nil }
      at += 1
    }
    return nil
  }

  /// Where the marker's words end and where the text after it starts.
  private static func end(of range: Range<Int>, in bytes: [UInt8]) -> (index: Int, rest: Int) {
    var at = range.lowerBound
    while let place = colons.place(in: bytes, at..<range.prefix(longest + 1).upperBound) {
      at = place
      var length = 0
      if bytes[at] == ASCII.colon {
        length = 1
      } else if bytes[at] == 0xEF, at + 2 < range.upperBound, bytes[at + 1] == 0xBC,
        bytes[at + 2] == 0x9A
      {
        length = 3  // full-width colon
      }
      if length > 0 {
        var rest = at + length
        while rest < range.upperBound, bytes[rest] == ASCII.star || bytes[rest] == ASCII.space {
          if bytes[rest] == ASCII.star, bytes[rest - 1] == ASCII.space { break }
          rest += 1
        }
        return (at, Trim.start(rest..<range.upperBound, in: bytes).lowerBound)
      }
      at += 1
    }
    return (range.upperBound, range.upperBound)
  }

  /// What narrow and full-width colons start with.
  private static let colons = ByteSet { $0 == ASCII.colon || $0 == 0xEF }

  private static func meaning(
    of words: [Word], range: Range<Int>, bytes: [UInt8]
  ) -> Marker? {
    guard let first = words.first else { return nil }
    if isWhy.contains(first.key) { return reason(words) }
    if let question = question(words, bytes) { return question }
    var at = isThe.contains(first.key) && words.count > 1 ? 1 : 0
    var judgement: Marker?
    if right.contains(words[at].key) { judgement = .correct(many: false) }
    if wrong.contains(words[at].key) { judgement = .incorrect }
    if judgement != nil { at += 1 }
    if at == words.count { return alone.contains(words[at - 1].key) ? judgement : nil }
    let noun = words[at].key
    if words.count - at > 2 { return nil }
    if words.count - at == 2, !copula.contains(words[at + 1].key) { return nil }
    if nouns.contains(noun) {
      if judgement == nil { return answers.contains(noun) ? .correct(many: false) : nil }
      return judgement == .incorrect ? .incorrect : .correct(many: plurals.contains(noun))
    }
    if judgement == nil, explanations.contains(noun), words.count - at == 1 { return .explanation }
    return nil
  }

  /// "Why this is correct", "Why the other options are wrong".
  private static func reason(_ words: [Word]) -> Marker? {
    let saysWrong = words.contains { wrong.contains($0.key) || $0.key == Lexicon.key("not") }
    let saysRight = words.contains { right.contains($0.key) }
    let last = words[words.count - 1].key
    if saysWrong, words.contains(where: { others.contains($0.key) }) { return .incorrect }
    if saysRight, !saysWrong, right.contains(last) { return .explanation }
    return nil
  }

  /// "Question", "Question 3 of 20", "Q3", "Card 7".
  private static func question(_ words: [Word], _ bytes: [UInt8]) -> Marker? {
    let first = words[0]
    let named = questions.contains(first.key)
    let glued =
      bytes[first.range.lowerBound] | 0x20 == UInt8(ascii: "q") && first.count > 1
      && bytes[first.range.dropFirst()].allSatisfy(ASCII.isDigit)
    guard named || glued else { return nil }
    for word in words.dropFirst() where !numberWords.contains(word.key) {
      guard bytes[word.range].allSatisfy({ ASCII.isDigit($0) || $0 == UInt8(ascii: "/") }) else {
        return nil
      }
    }
    return named && words.count == 1 && cards.contains(first.key) ? nil : .question
  }

  private static let isThe = Lexicon("the")
  private static let isWhy = Lexicon("why")
  private static let rightWords = "correct right true best proper accepted"
  private static let wrongWords = "incorrect wrong false bad other invalid remaining distractors"
  private static let nounWords = """
    answer answers answer(s ans solution solutions option options option(s choice choices
    choice(s response responses response(s alternative alternatives
    """
  private static let explanationWords =
    "explanation explanations explanation/reference rationale reasoning reason"
  private static let right = Lexicon(rightWords)
  private static let wrong = Lexicon(wrongWords)
  private static let alone = Lexicon("correct incorrect wrong distractors")
  private static let answers = Lexicon("answer answers answer(s ans solution")
  private static let nouns = Lexicon(nounWords)
  private static let plurals = Lexicon(
    "answers answer(s solutions options option(s choices choice(s responses response(s alternatives"
  )
  private static let others = Lexicon(
    "other others options answers choices distractors rest alternatives responses")
  private static let copula = Lexicon("is are")
  private static let explanations = Lexicon(explanationWords)
  private static let questionWords = "question q card flashcard"
  private static let questions = Lexicon(questionWords)
  /// The words that a marker in English starts with, but for "Q3".
  private static let openerWords =
    "the why \(rightWords) \(wrongWords) \(nounWords) \(explanationWords) \(questionWords)"
  private static let openers = Lexicon(openerWords)
  private static let openings = PhraseSet(
    openerWords.split(whereSeparator: \.isWhitespace).joined(separator: "\n"))
  private static let cards = Lexicon("card flashcard")
  private static let numberWords = Lexicon("of no nr number out")
}
