/// Recognises the lines of an explanation that speak of one option: "Option A is incorrect …".
struct ReasonReader {
  let source: ChoiceLines
  let resolver: KeyResolver

  /// A line about one option.
  struct Reason {
    var option: Int
    /// The reason; nil for the whole line.
    var text: Range<Int>?
    /// Whether words, not just a list, say that it is about an option.
    var isSaid: Bool
    /// What it calls the option; nil when it does not say.
    var isRight: Bool?
  }

  private static let words = PhraseTable(
    "option, l'option, l’option, l'opzione, l’opzione, choice, answer, answer choice, letter, why, why not, why option, 选项, 選項, opción,"
      + " opcion, opção, opcao, opzione, alternativa, вариант, antwort, optie, opcja, seçenek,"
      + " pilihan, đáp án, ข้อ, विकल्प, 選択肢")
  private static let copulas = PhraseTable(
    "is, was, are, isn't, es, está, ist, est, è, é, 是, 项, 項, 为, は, adalah, là, jest")
  private static let wrong = PhraseTable(LabelWords.wrong)
  private static let verdict = 72

  private var bytes: [UInt8] { source.text.bytes }

  /// What a piece of an explanation says of one option; nil for anything else.
  func reason(_ piece: FieldText.Piece) -> Reason? {
    let line = source.lines[piece.line]
    let range = piece.range ?? line.range
    if piece.range == nil, line.entries.count == 1 {
      let entry = source.entries[line.entries.lowerBound]
      if let label = entry.label, let option = resolver.index(of: label), !entry.content.isEmpty {
        return Reason(
          option: option, text: entry.content, isSaid: false, isRight: judgement(entry.content))
      }
    }
    let decoration = Decoration(of: range, in: bytes)
    var at = decoration.start
    var isNamed = false
    // "La opción a) es incorrecta"
    if let article = PhraseTable.the.end(of: at..<range.upperBound, in: bytes) {
      let behind = Decoration.skipMarks(article, range.upperBound, bytes)
      if Self.words.end(of: behind..<range.upperBound, in: bytes) != nil { at = behind }
    }
    if let end = Self.words.end(of: at..<range.upperBound, in: bytes) {
      at = Decoration.skipMarks(end, range.upperBound, bytes)
      if let more = Self.words.end(of: at..<range.upperBound, in: bytes) {
        at = Decoration.skipMarks(more, range.upperBound, bytes)
      }
      isNamed = true
      while at < range.upperBound, "([\"'".utf8.contains(bytes[at]) { at += 1 }
    }
    guard let (label, length) = OptionLabel.at(at, in: bytes, end: range.upperBound),
      label.alphabet != .digits || isNamed, let option = resolver.index(of: label)
    else { return nil }
    let after = at + length
    guard after < range.upperBound, !ASCII.isWordByte(bytes[after]) || bytes[after] >= 0xE0 else {
      return nil
    }
    let rest = after..<range.upperBound
    if !isNamed, !startsVerdict(rest) { return nil }
    if isNamed, namesMore(rest) { return nil }
    if judgesAnother(than: option, in: rest) { return nil }
    return Reason(option: option, text: nil, isSaid: true, isRight: judgement(rest))
  }

  /// The option that a line calls right first, before it calls others wrong: "B is right: … A is
  /// wrong, as …"; nil for another line.
  func calledRight(_ range: Range<Int>) -> Int? {
    guard let (label, length) = OptionLabel.at(range.lowerBound, in: bytes, end: range.upperBound),
      label.alphabet != .digits, let option = resolver.index(of: label)
    else { return nil }
    let rest = range.lowerBound + length..<range.upperBound
    guard rest.count > 4, bytes[rest.lowerBound] == ASCII.space,
      judgesAnother(than: option, in: rest),
      let end = Self.copulas.end(of: rest.dropFirst(), in: bytes),
      PhraseTable.right.end(of: Trim.start(end..<rest.upperBound, in: bytes), in: bytes) != nil
    else { return nil }
    return option
  }

  /// Whether "is", a sign, and then "right" or "wrong" stand first.
  private func startsVerdict(_ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound,
      ".):-*_]".utf8.contains(bytes[at])
        || Trim.spaceLength(bytes, at: at, end: range.upperBound) > 0
        || Decoration.colon(at, range.upperBound, bytes) > 0 || isDash(at, range.upperBound)
    {
      let space = Trim.spaceLength(bytes, at: at, end: range.upperBound)
      let colon = Decoration.colon(at, range.upperBound, bytes)
      at += max(1, space, colon, isDash(at, range.upperBound) ? 3 : 1)
    }
    if let end = Self.copulas.end(of: at..<range.upperBound, in: bytes) {
      at = Decoration.skipMarks(end, range.upperBound, bytes)
    }
    if let the = PhraseTable.the.end(of: at..<range.upperBound, in: bytes) {
      at = Decoration.skipMarks(the, range.upperBound, bytes)
    }
    let words = at..<range.upperBound
    return PhraseTable.right.end(of: words, in: bytes) != nil
      || Self.wrong.end(of: words, in: bytes) != nil
  }

  private func isDash(_ at: Int, _ end: Int) -> Bool {
    at + 2 < end && bytes[at] == 0xE2 && bytes[at + 1] == 0x80
  }

  /// Whether a later sentence starts with another option and a verdict, so that all is about several.
  private func judgesAnother(than option: Int, in range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while let stop = bytes[at..<range.upperBound].firstIndex(where: {
      $0 == ASCII.dot || $0 == ASCII.semicolon
    }) {
      at = stop + 1
      guard at < range.upperBound, bytes[at] == ASCII.space else { continue }
      var start = Decoration.skipMarks(at, range.upperBound, bytes)
      if let end = Self.words.end(of: start..<range.upperBound, in: bytes) {
        start = Decoration.skipMarks(end, range.upperBound, bytes)
      }
      guard let (label, length) = OptionLabel.at(start, in: bytes, end: range.upperBound),
        label.alphabet != .digits, let other = resolver.index(of: label), other != option,
        start + length < range.upperBound, !ASCII.isWordByte(bytes[start + length]),
        startsVerdict(start + length..<range.upperBound)
      else { continue }
      return true
    }
    return false
  }

  /// "Options A and C": the line is about several.
  private func namesMore(_ range: Range<Int>) -> Bool {
    guard
      let next = KeyLetters(
        Decoration.skipMarks(range.lowerBound, range.upperBound, bytes)..<range.upperBound,
        in: bytes, isWhole: false)
    else {
      var at = range.lowerBound
      while at < range.upperBound, ", &/".utf8.contains(bytes[at]) { at += 1 }
      if let and = PhraseTable.and.end(of: at..<range.upperBound, in: bytes) {
        at = Trim.start(and..<range.upperBound, in: bytes).lowerBound
        return KeyLetters(at..<range.upperBound, in: bytes, isWhole: false) != nil
      }
      return at > range.lowerBound + 1
        && KeyLetters(at..<range.upperBound, in: bytes, isWhole: false) != nil
    }
    return !next.labels.isEmpty && next.end > range.lowerBound
      && bytes[range.lowerBound] == ASCII.comma
  }

  /// What the start of a reason calls its option.
  private func judgement(_ range: Range<Int>) -> Bool? {
    var end = min(range.lowerBound + Self.verdict, range.upperBound)
    while end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
    var words = range.lowerBound..<end
    // Only the first clause counts: "is wrong; the correct one is …".
    if let stop = bytes[words].firstIndex(where: { $0 == ASCII.dot || $0 == ASCII.semicolon }) {
      if stop > words.lowerBound + 2 { words = words.lowerBound..<stop }
    }
    if Self.wrong.occurs(in: words, of: bytes) { return false }
    return startsVerdict(words) && PhraseTable.right.occurs(in: words, of: bytes) ? true : nil
  }
}
