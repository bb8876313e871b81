import Bytes

/// Reads the numbers and names by which questions start: `12.`, `### Question 3`, `第3题`.
struct HeaderReader {
  let bytes: [UInt8]

  private static let questions = PhraseTable(LabelWords.question)
  private static let numberWords = PhraseTable("number, no, no., nr, nr., №, num, n°, #")

  /// The header at the start of a line; nil for none.
  func header(of range: Range<Int>) -> QuestionHeader? {
    if let (key, rest) = keyBlank(range), var header = header(of: rest) {
      header.key = key
      return header
    }
    if let title = Admonition(range, in: bytes), title.isQuestion {
      return QuestionHeader(strength: .named, content: title.words)
    }
    var decoration = Decoration(of: range, in: bytes)
    let stop = range.upperBound
    var isKind = false
    if decoration.isBracketed, let behind = behindKind(decoration.start, stop) {
      isKind = true
      decoration = Decoration(of: behind..<stop, in: bytes)
    }
    let start = decoration.start
    guard start < stop else { return nil }
    if isKind, !ASCII.isDigit(bytes[start]), chinese(start, stop, decoration) == nil {
      return QuestionHeader(strength: .named, content: Trim.both(start..<stop, in: bytes))
    }
    if let pool = poolHeader(range) { return pool }
    if let counted = counted(range) { return counted }
    let first = bytes[start]
    if ASCII.isDigit(first) || first == 0xD9 || first == 0xDB || first == 0xE0 || first == 0xEF,
      let (number, end) = digits(start, stop)
    {
      return numbered(number, end, decoration, stop)
    }
    if let named = chinese(start, stop, decoration) { return named }
    var at = start
    if bytes[at] | 0x20 == UInt8(ascii: "q"), at + 2 < stop, bytes[at + 1] == ASCII.dot,
      bytes[at + 2] == ASCII.space, behindLetter(at, stop) == nil
    {
      return unnumbered(at..<at + 1, Trim.both(at + 2..<stop, in: bytes), decoration)
    }
    if bytes[at] | 0x20 == UInt8(ascii: "q"), let digit = behindLetter(at, stop) {
      at = digit
    } else if let digit = behindNumberSign(at, stop) {
      at = digit
    } else if bytes[at] == 0xD8, at + 3 < stop, bytes[at + 1] == 0xB3, digits(at + 2, stop) != nil {
      at += 2  // س1
    } else if let end = Self.questions.end(of: start..<stop, in: bytes) {
      at = Trim.start(end..<stop, in: bytes).lowerBound
      if at == end, at + 1 < stop, bytes[at] == ASCII.dash, ASCII.isDigit(bytes[at + 1]) {
        at += 1  // MCQ-0042
      }
      if let word = Self.numberWords.end(of: at..<stop, in: bytes) {
        at = Decoration.skipMarks(word, stop, bytes)
        at += Decoration.colon(at, stop, bytes)
        at = Trim.start(at..<stop, in: bytes).lowerBound
      } else if decoration.isMarked, Self.lone.contains(start..<stop, in: bytes) {
        return QuestionHeader(strength: .named, content: stop..<stop)
      } else if Decoration.colon(at, stop, bytes) > 0 {
        // "Question: 3" on a line of its own
        let number = Trim.both(at + Decoration.colon(at, stop, bytes)..<stop, in: bytes)
        guard number.count <= 4, bytes[number].allSatisfy(ASCII.isDigit) else {
          return unnumbered(start..<end, number, decoration)
        }
        at = number.lowerBound
      }
    } else if let named = behindWords(start, stop) {
      return named
    } else {
      return nil
    }
    guard let (number, end) = digits(at, stop) else { return nil }
    let isIdeographic = bytes[Trim.end(start..<end, in: bytes).lowerBound] >= 0xE3
    at = total(end, stop)
    at = Decoration.skipMarks(at, stop, bytes)
    if at < stop {
      let bracket = Decoration.closingBracket(at, stop, bytes)
      let colon = Decoration.colon(at, stop, bytes)
      let sign = bracket > 0 ? bracket : colon > 0 ? colon : 0
      if sign > 0 {
        at += sign
      } else if ".-".utf8.contains(bytes[at]) {
        at += 1
      } else if bytes[at] == 0xE2 {
        at = min(at + 3, stop)
      } else if bytes[at] == 0xC2, at + 1 < stop, bytes[at + 1] == 0xB7 {
        at += 2  // ·
      } else if isPart(at..<stop) {
        at = stop
      } else if bytes[at] == ASCII.open {
        // "Question 3 (2 points)"
      } else if decoration.headingLevel == 0, !isIdeographic, !asks(start, at, stop) {
        return nil  // "Question 3 asks …"
      }
    }
    return named(number, at..<stop, decoration)
  }

  /// `____ 3. Which …`, `__B__ 3. Which …`, `B 3. Which …`: the blank that a letter was or will be
  /// written into, and what follows it.
  private func keyBlank(_ range: Range<Int>) -> (key: Range<Int>?, rest: Range<Int>)? {
    guard let first = range.first, range.count > 8,
      bytes[first] == ASCII.underscore
        || isKeyLetter(bytes[first]) && ASCII.isUpper(bytes[first])
          && bytes[first + 1] == ASCII.space
    else { return nil }
    let stop = range.upperBound
    let isBlank = { (at: Int) in at < stop && bytes[at] == ASCII.underscore }
    var at = first
    while isBlank(at) { at += 1 }
    let letter = at
    while at < stop, isKeyLetter(bytes[at]), at - letter < 4 { at += 1 }
    // `T` calls a statement true.
    let key = bytes[letter..<at].contains { $0 & 0xDF == UInt8(ascii: "T") } ? at..<at : letter..<at
    while isBlank(at) { at += 1 }
    let rest = Trim.start(at..<stop, in: bytes)
    guard rest.lowerBound > at, let digit = rest.first, ASCII.isDigit(bytes[digit]) else {
      return nil
    }
    let sign = bytes[rest].firstIndex { !ASCII.isDigit($0) } ?? stop
    guard sign + 1 < stop, sign - digit < 4, ".)".utf8.contains(bytes[sign]),
      Trim.spaceLength(bytes, at: sign + 1, end: stop) > 0
    else { return nil }
    return (key.isEmpty ? nil : key, rest)
  }

  private func isKeyLetter(_ byte: UInt8) -> Bool {
    (0x41...0x48).contains(byte & 0xDF) || byte & 0xDF == UInt8(ascii: "T")
  }

  /// `[3/20] Which …`, as bots count their questions.
  private func counted(_ range: Range<Int>) -> QuestionHeader? {
    guard range.count > 6, bytes[range.lowerBound] == UInt8(ascii: "["),
      let (number, end) = digits(range.lowerBound + 1, range.upperBound), end < range.upperBound,
      bytes[end] == UInt8(ascii: "/"), let (total, close) = digits(end + 1, range.upperBound),
      close < range.upperBound, bytes[close] == UInt8(ascii: "]"), number <= total
    else { return nil }
    return QuestionHeader(
      strength: .named, number: number, content: Trim.both(close + 1..<range.upperBound, in: bytes))
  }

  /// Whether `Q.1 Which …` goes on with a question.
  private func asks(_ start: Int, _ at: Int, _ stop: Int) -> Bool {
    let isShort =
      bytes[start] | 0x20 == UInt8(ascii: "q") && behindLetter(start, stop) != nil
      || behindNumberSign(start, stop) != nil
    return isShort
      && (ASCII.isUpper(bytes[at]) || bytes[at] >= 0xC2 || "'\"".utf8.contains(bytes[at]))
      && Words.count(4, of: at..<stop, in: bytes) > 3
  }

  /// A header with a number and the text behind it; "(Select all that apply)" is no text.
  private func named(
    _ number: Int, _ rest: Range<Int>, _ decoration: Decoration
  ) -> QuestionHeader {
    let content = Decoration.close(rest, isMarked: decoration.isMarked, in: bytes)
    let isBracketed = isBracketed(content)
    let isNote = isBracketed || Self.kinds.contains(content, in: bytes)
    return QuestionHeader(
      strength: .named, number: number,
      content: isNote ? rest.upperBound..<rest.upperBound : content,
      key: isBracketed ? bracketedKey(content) : nil)
  }

  /// Whether one pair of brackets holds the whole of a text.
  private func isBracketed(_ range: Range<Int>) -> Bool {
    guard range.count > 2, range.count <= Self.longestNote else { return false }
    let isWide = Array(bytes[range.prefix(3)]) == [0xEF, 0xBC, 0x88]
    guard isWide || bytes[range.lowerBound] == ASCII.open else { return false }
    let width = isWide ? 3 : 1
    let inner = range.lowerBound + width..<range.upperBound
    let close = inner.first { Decoration.closingBracket($0, range.upperBound, bytes) > 0 }
    return close.map {
      $0 + Decoration.closingBracket($0, range.upperBound, bytes) == range.upperBound
    } ?? false
  }

  private static let longestNote = 80

  /// `(Answer: C)` behind a question's number: the letters.
  private func bracketedKey(_ note: Range<Int>) -> Range<Int>? {
    guard bytes[note.lowerBound] == ASCII.open else { return nil }
    let inner = Trim.both(note.lowerBound + 1..<note.upperBound - 1, in: bytes)
    guard let label = LabelReader(bytes: bytes).label(of: inner), label.kind == .answer,
      KeyLetters(label.rest, in: bytes, isWhole: true) != nil
    else { return nil }
    return label.rest
  }

  /// What tools call their questions behind the number.
  private static let kinds = PhraseSet(
    """
    Quiz
    Multiple choice
    Multiple choice question
    Multiple select
    Multiple response
    Multiple answer
    Multiple answers
    Single choice
    Single select
    Single answer
    Select all that apply
    Choose all that apply
    True or false
    True False
    Short answer
    Fill in the blank
    MCQ
    """)

  /// Whether a text is what tools call a kind of question and nothing else.
  static func isKind(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    kinds.contains(range, in: bytes)
  }

  /// Whether such a kind stands behind a number and its sign, as in `3. Multiple choice`.
  static func endsWithKind(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let sign = bytes[range].firstIndex { !ASCII.isDigit($0) } ?? range.upperBound
    return sign < range.upperBound
      && kinds.contains(Trim.both(sign + 1..<range.upperBound, in: bytes), in: bytes)
  }

  /// What stands in bold above each question of a quiz without numbers.
  private static let lone = PhraseSet("Question\nQuiz question\nPractice question\nExam question")

  /// "Question: Which …": a word that announces nothing but a question, and the question itself.
  private func unnumbered(
    _ word: Range<Int>, _ content: Range<Int>, _ decoration: Decoration
  ) -> QuestionHeader? {
    guard content.count > 4 else { return nil }
    let name = String(decoding: bytes[word], as: UTF8.self).lowercased()
    guard PairWords.question.contains(name), !PairWords.fronts.contains(name) else { return nil }
    let rest = Decoration.close(content, isMarked: decoration.isMarked, in: bytes)
    return QuestionHeader(strength: .named, content: withoutQuotes(rest))
  }

  /// The words of a text that one pair of quotation marks holds, as values of settings are.
  private func withoutQuotes(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 4, let first = range.first, "\"'".utf8.contains(bytes[first]),
      bytes[range.upperBound - 1] == bytes[first],
      !bytes.holds(bytes[first], in: range.dropFirst().dropLast())
    else { return range }
    return range.dropFirst().dropLast()
  }

  /// Where a line goes on behind the kind of its question in brackets: `（单选题）1．`, `【多选题】`.
  private func behindKind(_ from: Int, _ stop: Int) -> Int? {
    var at = from
    while at + 2 < stop, at - from < 36, bytes[at] >= 0xE3 {
      let close = Decoration.closingBracket(at, stop, bytes)
      if close > 0 {
        let kind = String(decoding: bytes[from..<at], as: UTF8.self)
        let sign = kind.last
        return at > from + 3 && (sign == "题" || sign == "題") || Self.choices.contains(kind)
          ? at + close : nil
      }
      at += 3
    }
    return nil
  }

  /// Kinds of questions in brackets before a stem.
  private static let choices: Set<String> = [
    "单选", "多选", "判断", "填空", "不定项", "單選", "多選", "判斷", "复选", "複選", "简答",
  ]

  /// "Topic 1": the part of a collection behind the number of a question.
  func isPart(_ range: Range<Int>) -> Bool {
    let range = Trim.both(range, in: bytes)
    guard range.count <= 24, let last = range.last, ASCII.isDigit(bytes[last]) else { return false }
    let words = Words.first(3, of: range, in: bytes)
    return words.count == 2 && words[0].isCapital
      && bytes[words[1].range].allSatisfy(ASCII.isDigit)
  }

  /// "Exam A QUESTION 12": the line holds nothing else.
  private func behindWords(_ start: Int, _ stop: Int) -> QuestionHeader? {
    guard stop - start <= 40, bytes[start..<stop].contains(where: ASCII.isDigit) else { return nil }
    let words = Words.first(5, of: start..<stop, in: bytes)
    for (before, word) in zip(words, words.dropFirst())
    where Self.exact.contains(word.key) && !EnglishParticles.prepositions.contains(before.key) {
      var at = Trim.start(word.range.upperBound..<stop, in: bytes).lowerBound
      if let sign = Self.numberWords.end(of: at..<stop, in: bytes) {
        at = Decoration.skipMarks(sign, stop, bytes)
      }
      at += Decoration.colon(at, stop, bytes)
      at = Trim.start(at..<stop, in: bytes).lowerBound
      guard let (number, end) = digits(at, stop) else { continue }
      let rest = Decoration.skipMarks(end, stop, bytes)
      guard rest == stop || rest + 1 == stop && ".:".utf8.contains(bytes[rest]) else { continue }
      return QuestionHeader(strength: .named, number: number, content: stop..<stop)
    }
    return nil
  }

  private static let exact = Lexicon("question")

  /// `Q1`, `Q.1`, `Q. 1`: where the digits start.
  private func behindLetter(_ letter: Int, _ stop: Int) -> Int? {
    var at = letter + 1
    if at < stop, bytes[at] == ASCII.dot { at = Trim.start(at + 1..<stop, in: bytes).lowerBound }
    return at < stop && ASCII.isDigit(bytes[at]) ? at : nil
  }

  /// `NO.1`, `No. 12`: where the digits start.
  private func behindNumberSign(_ at: Int, _ stop: Int) -> Int? {
    guard at + 3 < stop, bytes[at] == UInt8(ascii: "N"), bytes[at + 1] | 0x20 == UInt8(ascii: "o"),
      bytes[at + 2] == ASCII.dot
    else { return nil }
    return behindLetter(at + 1, stop)
  }

  private func numbered(
    _ number: Int, _ end: Int, _ decoration: Decoration, _ stop: Int
  ) -> QuestionHeader? {
    guard end < stop, number < 10_000 else { return nil }
    if let text = behindBlanks(end, stop), number < 1000 {
      return QuestionHeader(strength: .number, number: number, content: text)
    }
    var at = end
    var isBackslashed = false
    if bytes[at] == UInt8(ascii: "\\"), at + 1 < stop {
      at += 1
      isBackslashed = true
    }
    var length = 0
    if bytes[at] == ASCII.dot, at + 1 < stop, bytes[at + 1] == ASCII.close {
      length = 2  // `1.)`
    } else if bytes[at] == ASCII.dot || bytes[at] == ASCII.close {
      length = 1
    } else if bytes[at...].starts(with: Self.keycap) {
      length = Self.keycap.count  // 1️⃣
    } else if bytes[at] == ASCII.space, at + 3 < stop, bytes[at + 1] == ASCII.dot,
      bytes[at + 2] == ASCII.space || ASCII.isUpper(bytes[at + 2])
    {
      at += 1  // `1 . The`, as scanners read it
      length = 1
    } else if bytes[at] == ASCII.dash, at + 1 < stop, bytes[at + 1] == ASCII.space {
      length = 1
    } else if let dash = spacedDash(at, stop), number < 1000 {
      length = dash
    } else if at + 2 < stop {
      switch (bytes[at], bytes[at + 1], bytes[at + 2]) {
      case (0xEF, 0xBC, 0x8E), (0xE3, 0x80, 0x81), (0xEF, 0xBC, 0x89), (0xE3, 0x80, 0x91):
        length = 3
      default: break
      }
    }
    guard length > 0 || isBackslashed else { return nil }
    at += length
    // `1.- ¿…`
    if length == 1, bytes[at - 1] != ASCII.dash, at + 1 < stop, bytes[at] == ASCII.dash,
      bytes[at + 1] != ASCII.dash
    {
      at += 1
    }
    if length == 1, let (whole, end) = subnumbered(number, at, stop) {
      let content = Decoration.close(end..<stop, isMarked: decoration.isMarked, in: bytes)
      let strength: QuestionHeader.Strength = decoration.headingLevel > 0 ? .heading : .number
      return QuestionHeader(strength: strength, number: whole, content: content)
    }
    let next = at < stop ? bytes[at] : ASCII.space
    guard !ASCII.isDigit(next) else { return nil }
    guard
      next == ASCII.space || next == ASCII.tab || next >= 0x80 || ASCII.isUpper(next)
        || next == ASCII.star || next == UInt8(ascii: "[") || next == ASCII.open
        || next == UInt8(ascii: "<") || length >= 3
        || ASCII.isLower(next) && at + 1 < stop && ASCII.isLower(bytes[at + 1])
    else { return nil }
    var content = Decoration.close(at..<stop, isMarked: decoration.isMarked, in: bytes)
    if Self.kinds.contains(content, in: bytes) { content = stop..<stop }
    if Self.words.contains(content, in: bytes) {
      return QuestionHeader(strength: .named, number: number, content: stop..<stop)
    }
    let strength: QuestionHeader.Strength = decoration.headingLevel > 0 ? .heading : .number
    return QuestionHeader(strength: strength, number: number, content: content)
  }

  /// The sign behind a digit that makes a key of it: `1️⃣`.
  private static let keycap: [UInt8] = [0xEF, 0xB8, 0x8F, 0xE2, 0x83, 0xA3]

  /// The word for a question behind its number: `3. Question`.
  private static let words = PhraseSet(
    "Question\nFrage\nPregunta\nPergunta\nQuestão\nDomanda\nВопрос\nVraag\nPytanie\nSoru\n题目\n問題")

  /// `001  Which …`: a number that wide blanks part from its text.
  private func behindBlanks(_ at: Int, _ stop: Int) -> Range<Int>? {
    let text = Trim.both(at..<stop, in: bytes)
    guard text.lowerBound - at > 1, text.count > 20, ASCII.isUpper(bytes[text.lowerBound]) else {
      return nil
    }
    return Words.count(5, of: text, in: bytes) > 4 ? text : nil
  }

  /// `3 - Which …`: how many bytes the dash takes with the blank before it.
  private func spacedDash(_ at: Int, _ stop: Int) -> Int? {
    guard at + 4 < stop, bytes[at] == ASCII.space else { return nil }
    let length = 1 + Decoration.dash(at + 1, stop, bytes)
    guard length > 1, at + length + 1 < stop, bytes[at + length] == ASCII.space else { return nil }
    let next = bytes[at + length + 1]
    guard ASCII.isUpper(next) || next >= 0xC2 else { return nil }
    let isKind = Self.kinds.contains(at + length + 1..<stop, in: bytes)
    return isKind || stop - at > 12 ? length : nil
  }

  /// `2.13 Which …`: a question's number within its section, as 2013.
  private func subnumbered(_ number: Int, _ from: Int, _ stop: Int) -> (whole: Int, end: Int)? {
    guard number < 100, bytes[from - 1] == ASCII.dot, from < stop, ASCII.isDigit(bytes[from]),
      let (minor, end) = digits(from, stop), minor > 0, minor < 1000
    else { return nil }
    var at = end
    if at < stop, ".)".utf8.contains(bytes[at]) { at += 1 }
    guard at + 1 < stop, Trim.spaceLength(bytes, at: at, end: stop) > 0 else { return nil }
    let text = Trim.start(at..<stop, in: bytes)
    guard let first = text.first, ASCII.isUpper(bytes[first]) || bytes[first] >= 0xC2,
      text.count > 12
    else { return nil }
    return (number * 1000 + minor, at)
  }

  /// `第3题`, `第 3 問`.
  private func chinese(
    _ start: Int, _ stop: Int, _ decoration: Decoration
  ) -> QuestionHeader? {
    guard start + 6 < stop, bytes[start] == 0xE7, bytes[start + 1] == 0xAC, bytes[start + 2] == 0xAC
    else { return nil }
    let at = Trim.start(start + 3..<stop, in: bytes).lowerBound
    guard let (number, end) = digits(at, stop) else { return nil }
    let sign = Trim.start(end..<stop, in: bytes).lowerBound
    guard sign + 2 < stop,
      ["题", "題", "问", "問", "道"].contains(where: {
        Array($0.utf8) == Array(bytes[sign..<sign + 3])
      })
    else { return nil }
    var rest = sign + 3
    rest += Decoration.closingBracket(rest, stop, bytes)
    rest += Decoration.colon(rest, stop, bytes)
    if rest < stop, bytes[rest] == ASCII.dot { rest += 1 }
    return named(number, rest..<stop, decoration)
  }
}
