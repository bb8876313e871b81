/// Reads the labels that announce answers, explanations and options, in all their spellings.
struct LabelReader {
  let bytes: [UInt8]

  static let answers = PhraseTable(LabelWords.answer)
  private static let explanations = PhraseTable(LabelWords.explanation)
  private static let options = PhraseTable(LabelWords.options)
  /// Words that are labels only before a colon, since they start sentences, too.
  private static let longest = 96

  /// The label that a line starts with; nil for none.
  func label(of range: Range<Int>) -> (kind: ChoiceLine.LabelKind, rest: Range<Int>)? {
    if let title = Admonition(range, in: bytes), !title.isQuestion { return label(of: title.words) }
    let decoration = Decoration(of: range, in: bytes)
    let words = decoration.start..<range.upperBound
    guard !words.isEmpty else { return nil }
    if let key = behindLetter(words, decoration) { return (.answer, key) }
    if let end = Self.answers.end(of: words, in: bytes),
      let found = after(end, decoration, range)
    {
      if found.isSentence {
        return startsWithKey(found.rest) ? (.saidAnswer, found.rest) : nil
      }
      if found.isBare, !decoration.isMarked, decoration.headingLevel == 0, !found.rest.isEmpty {
        let isGiven = isKey(found.rest) || startsLettered(found.rest)
        return isGiven ? (.answer, found.rest) : nil
      }
      return (.answer, found.rest)
    }
    if let end = Self.explanations.end(of: words, in: bytes),
      let found = after(end, decoration, range),
      !found.isSentence, !found.isBare || found.rest.isEmpty
    {
      return (.explanation, found.rest)
    }
    if let end = Self.options.end(of: words, in: bytes),
      let found = after(end, decoration, range), !found.isSentence, found.rest.isEmpty
    {
      return (.options, found.rest)
    }
    return nil
  }

  /// What a line tells of the answer without a sign that makes its words a label; nil for another
  /// line: "The answer is Lima", "✅ Lima", "-> Lima".
  ///
  /// Sentences start so, too: options must have the words that it tells.
  func told(_ range: Range<Int>) -> Range<Int>? {
    if let behind = behindSign(range) {
      return label(of: behind).map { $0.kind == .answer ? $0.rest : nil } ?? behind
    }
    let decoration = Decoration(of: range, in: bytes)
    guard let end = Self.answers.end(of: decoration.start..<range.upperBound, in: bytes),
      let found = after(end, decoration, range), !found.rest.isEmpty
    else { return nil }
    return found.rest
  }

  /// The text behind `✅`, `✔`, `👉`, `→`, `->` or `=>`; nil for a line without such a sign.
  private func behindSign(_ range: Range<Int>) -> Range<Int>? {
    guard range.count > 3, let first = range.first else { return nil }
    let rest: Range<Int>
    switch bytes[first] {
    case ASCII.dash, UInt8(ascii: "="):
      let shaft = bytes[range].prefix { $0 == bytes[first] }.count
      guard shaft < 4, bytes[first + shaft] == UInt8(ascii: ">") else { return nil }
      rest = range.dropFirst(shaft + 1)
    case 0xE2, 0xF0:
      let isArrow = bytes[first + 1] == 0x86 && bytes[first + 2] == 0x92
      guard
        let length = isArrow
          ? 3 : Pictograph.length(in: bytes, at: first, end: range.upperBound)
      else { return nil }
      rest = range.dropFirst(length)
    default: return nil
    }
    let words = Trim.start(rest, in: bytes)
    return words.isEmpty ? nil : words
  }

  /// What stands behind a short label such as "ANS:"; the text itself where none starts it.
  func behindAnswerLabel(_ range: Range<Int>) -> Range<Int> {
    guard Decoration.firstColon(in: range.prefix(12), before: range.upperBound, bytes) != nil,
      let label = label(of: range), label.kind == .answer
    else { return range }
    return label.rest
  }

  /// `A: B) text`, where `A` stands for "Answer": the key; nil for another line.
  private func behindLetter(_ words: Range<Int>, _ decoration: Decoration) -> Range<Int>? {
    let colon = words.lowerBound + 1
    guard words.count > 4, bytes[words.lowerBound] | 0x20 == UInt8(ascii: "a"),
      bytes[colon] == ASCII.colon
    else { return nil }
    let rest = text(from: colon + 1, words.upperBound, decoration)
    var at = rest.lowerBound
    if at < rest.upperBound, bytes[at] == ASCII.open { at += 1 }
    guard let (label, length) = OptionLabel.at(at, in: bytes, end: rest.upperBound),
      label.alphabet == .latin, label.index < 8, at + length < rest.upperBound,
      ".)".utf8.contains(bytes[at + length]), at + length + 1 < rest.upperBound,
      bytes[at + length + 1] == ASCII.space
    else { return nil }
    return rest
  }

  /// What follows a label's words.
  private struct After {
    var rest: Range<Int>
    /// Whether a word such as "is" parts label and text.
    var isSentence = false
    /// Whether nothing but white space parts them.
    var isBare = false
  }

  private func after(_ end: Int, _ decoration: Decoration, _ range: Range<Int>) -> After? {
    let stop = range.upperBound
    var at = end
    // "Correct answer(s)", "答案 (2)"
    at = Decoration.skipMarks(at, stop, bytes)
    let bracket = Decoration.closingBracket(at, stop, bytes)
    if bracket > 0, decoration.isBracketed {
      at = Decoration.skipMarks(at + bracket, stop, bytes)
      let colon = Decoration.colon(at, stop, bytes)
      return After(rest: text(from: at + colon, stop, decoration))
    }
    if at == stop { return After(rest: stop..<stop) }
    if let behind = behindNote(at, stop) { at = behind }
    let colon = Decoration.colon(at, stop, bytes)
    if colon > 0 {
      // "Ans:- (a)"
      let isDashed =
        at + colon + 1 < stop && bytes[at + colon] == ASCII.dash
        && bytes[at + colon + 1] == ASCII.space
      return After(rest: text(from: at + colon + (isDashed ? 1 : 0), stop, decoration))
    }
    if bytes[at] == UInt8(ascii: "="), at + 1 < stop {
      return After(rest: text(from: at + 1, stop, decoration))
    }
    if bytes[at] == ASCII.dot, at + 1 < stop, bytes[at + 1] == ASCII.space {
      return After(rest: text(from: at + 1, stop, decoration), isBare: true)
    }
    if let dash = dashLength(at, stop), at > end {
      return After(rest: text(from: at + dash, stop, decoration))
    }
    if let copula = PhraseTable.copulas.end(of: at..<stop, in: bytes) {
      var rest = Decoration.skipMarks(copula, stop, bytes)
      if let next = PhraseTable.copulas.end(of: rest..<stop, in: bytes) {
        rest = Decoration.skipMarks(next, stop, bytes)
      }
      let colon = Decoration.colon(rest, stop, bytes)
      let words = Trim.both(rest + colon..<stop, in: bytes)
      return After(rest: words, isSentence: colon == 0)
    }
    return After(rest: text(from: at, stop, decoration), isBare: true)
  }

  /// Where a colon follows a note in brackets: "Key (Version B):"; nil for none.
  private func behindNote(_ at: Int, _ stop: Int) -> Int? {
    guard bytes[at] == ASCII.open,
      let close = bytes[at..<min(stop, at + Self.longestNote)].firstIndex(of: ASCII.close),
      Decoration.colon(close + 1, stop, bytes) > 0,
      KeyLetters(at + 1..<close, in: bytes, isWhole: true) == nil
    else { return nil }
    return close + 1
  }

  private static let longestNote = 32

  private func text(from: Int, _ stop: Int, _ decoration: Decoration) -> Range<Int> {
    HiddenText.shown(
      Decoration.close(min(from, stop)..<stop, isMarked: decoration.isMarked, in: bytes), in: bytes)
  }

  private func dashLength(_ at: Int, _ stop: Int) -> Int? {
    if bytes[at] == ASCII.dash { return 1 }
    guard at + 2 < stop, bytes[at] == 0xE2, bytes[at + 1] == 0x80 else { return nil }
    return bytes[at + 2] == 0x93 || bytes[at + 2] == 0x94 ? 3 : nil
  }

  /// Whether a range is letters only, as in "Answer BE".
  private func isKey(_ range: Range<Int>) -> Bool {
    range.count <= 24 && KeyLetters(range, in: bytes, isWhole: true) != nil
  }

  /// Whether a text starts as options do: `(c) a hub`, `c) a hub`.
  private func startsLettered(_ range: Range<Int>) -> Bool {
    guard range.count > 3 else { return false }
    let start = range.lowerBound + (bytes[range.lowerBound] == ASCII.open ? 1 : 0)
    guard let (_, length) = OptionLabel.at(start, in: bytes, end: range.upperBound) else {
      return false
    }
    let close = start + length
    return close + 1 < range.upperBound && ".)".utf8.contains(bytes[close])
      && bytes[close + 1] == ASCII.space
  }

  /// Whether a sentence names a letter first: "is B because …".
  private func startsWithKey(_ range: Range<Int>) -> Bool {
    KeyLetters(range, in: bytes, isWhole: false) != nil
  }
}
