/// The label of one side of a card: `Q:`, `**A:**`, `3. Q)`, `### Question 7:`, `Antwort:`, `问：`.
struct PairLabel {
  /// What it labels.
  enum Side: Hashable {
    case question, answer
    /// `C:`, a text with gaps.
    case cloze
  }

  /// The word, in lower case.
  var word: String
  /// Which side it stands for, by its word alone.
  var side: Side?
  /// Where the text after it stands, without the marks that dress the label.
  var rest: Range<Int>
  /// Whether a full stop or bracket ends it rather than a colon, so that it may be an option's.
  var isLettered: Bool
  /// How many `#` stand before it.
  var level: Int

  private static let longest = 24

  /// A label that takes a whole line, up to an index.
  init(_ side: Side, endingAt end: Int) {
    word = side == .question ? "question" : "answer"
    rest = end..<end
    isLettered = false
    level = 0
  }

  /// The label at the start of a line; nil for none.
  init?(of raw: Range<Int>, in bytes: [UInt8]) {
    var at = Trim.start(raw, in: bytes).lowerBound
    let end = Trim.end(raw, in: bytes).upperBound
    guard at < end else { return nil }
    level = bytes[at..<end].prefix { $0 == ASCII.hash }.count
    at += level
    at = Self.skipBullet(Self.skip(at, end, bytes), end, bytes)
    at = Self.skipNumber(at, end, bytes)
    let open = Self.skipMarks(at, end, bytes)
    let marks = open - at
    at = Self.skipNumber(open, end, bytes)
    if at >= end || !ASCII.isWordByte(bytes[at]) { return nil }
    let start = at
    while at < end, at - start < Self.longest, ASCII.isLetter(bytes[at]) || bytes[at] >= 0x80 {
      if bytes[at] == 0xEF, at + 2 < end, bytes[at + 1] == 0xBC, bytes[at + 2] == 0x9A { break }
      at += 1
    }
    guard at > start else { return nil }
    let wordEnd = at
    if Self.isOther(start..<wordEnd, bytes) { return nil }
    while at < end, bytes[at] == ASCII.space { at += 1 }
    let digits = at
    while at < end, ASCII.isDigit(bytes[at]), at - digits < 5 { at += 1 }
    // `Q2.3:`
    while at > digits, at + 1 < end, bytes[at] == ASCII.dot, ASCII.isDigit(bytes[at + 1]),
      at - digits < 12
    {
      at += 1
      while at < end, ASCII.isDigit(bytes[at]) { at += 1 }
    }
    if at == digits { at = wordEnd }
    let isNumbered = at > wordEnd
    var inner = Self.skipMarks(at, end, bytes)
    while inner < end, bytes[inner] == ASCII.space { inner += 1 }
    var length = Self.separator(inner, end, bytes)
    let dash = Decoration.dash(inner + length, end, bytes)
    guard length + dash > 0 else { return nil }
    word = String(decoding: bytes[start..<wordEnd], as: UTF8.self).lowercased()
    side = Self.side(of: word)
    if dash > 0, inner + length + dash < end, bytes[inner + length + dash] == ASCII.space,
      length > 0 || side != nil && word.utf8.count > 1 && !PairWords.nouns.contains(word)
    {
      length += dash  // `Ans- `, `Ans:- `
    }
    guard length > 0 else { return nil }
    isLettered = bytes[inner] == ASCII.dot || bytes[inner] == ASCII.close
    if isLettered, !isNumbered, marks == 0 {
      // "a.m." is no label
      guard inner + 1 == end || bytes[inner + 1] == ASCII.space || length > 1 else { return nil }
    }
    var from = inner + length
    var close = end
    if marks > 0 {
      let after = Self.skipMarks(from, end, bytes)
      if after > from {
        from = after
      } else if Self.skipMarks(at, end, bytes) == at, close - from >= marks,
        bytes[close - marks..<close].allSatisfy({ $0 == bytes[open - marks] })
      {
        close -= marks  // the whole line is bold
      }
    }
    from = Self.skip(from, close, bytes)
    // `Q. 3. What`
    if side == .question, isLettered, !isNumbered { from = Self.skipNumber(from, close, bytes) }
    rest = from..<max(from, close)
  }

  /// Whether a word labels no side, as nearly all do not: of scripts whose letters have a small
  /// form only ASCII is looked up.
  private static func isOther(_ word: Range<Int>, _ bytes: [UInt8]) -> Bool {
    word.count > 1 && !words.contains(Lexicon.key(of: bytes, word))
      && bytes[word].allSatisfy { $0 < 0xC2 || 0xE3...0xEE ~= $0 }
  }

  private static let words = Lexicon(
    PairWords.question.union(PairWords.answer).joined(separator: " ") + " cloze")

  private static let questions = Lexicon(keys: PairWords.question.map { Lexicon.key($0) })
  private static let answers = Lexicon(keys: PairWords.answer.map { Lexicon.key($0) })

  private static func side(of word: String) -> Side? {
    if word.utf8.count == 1 {
      // Most lines with such a letter are options: no need to look it up.
      return word == "q" ? .question : word == "a" ? .answer : word == "c" ? .cloze : nil
    }
    if word.utf8.allSatisfy({ $0 < 0x80 }) {
      let key = Lexicon.key(word)
      if questions.contains(key) { return .question }
      if answers.contains(key) { return .answer }
    } else {
      if PairWords.question.contains(word) { return .question }
      if PairWords.answer.contains(word) { return .answer }
    }
    return word == "c" || word == "cloze" ? .cloze : nil
  }

  private static func skip(_ at: Int, _ end: Int, _ bytes: [UInt8]) -> Int {
    at < end ? Trim.start(at..<end, in: bytes).lowerBound : at
  }

  private static func skipMarks(_ index: Int, _ end: Int, _ bytes: [UInt8]) -> Int {
    var at = index
    while at < end, at - index < 3, bytes[at] == ASCII.star || bytes[at] == ASCII.underscore {
      at += 1
    }
    return at
  }

  private static func skipBullet(_ at: Int, _ end: Int, _ bytes: [UInt8]) -> Int {
    guard at + 1 < end, bytes[at + 1] == ASCII.space else { return at }
    switch bytes[at] {
    case ASCII.dash, ASCII.star, ASCII.plus: return skip(at + 1, end, bytes)
    default: return at
    }
  }

  private static func skipNumber(_ index: Int, _ end: Int, _ bytes: [UInt8]) -> Int {
    var at = index
    while at < end, ASCII.isDigit(bytes[at]), at - index < 5 { at += 1 }
    guard at > index, at + 1 < end, bytes[at] == ASCII.dot || bytes[at] == ASCII.close,
      bytes[at + 1] == ASCII.space
    else { return index }
    return skip(at + 1, end, bytes)
  }

  /// How many bytes of a separator stand at an index.
  private static func separator(_ at: Int, _ end: Int, _ bytes: [UInt8]) -> Int {
    guard at < end else { return 0 }
    switch bytes[at] {
    case ASCII.colon:
      return at + 1 < end && bytes[at + 1] == ASCII.colon ? 0 : 1
    case ASCII.dot, ASCII.close: return 1
    case 0xEF:
      return at + 2 < end && bytes[at + 1] == 0xBC && bytes[at + 2] == 0x9A ? 3 : 0
    default: return 0
    }
  }
}
