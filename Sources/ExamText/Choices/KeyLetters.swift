/// Reads the letters of a key: `B`, `BE`, `B, E`, `A D`, `B and E`, `*D*`, `(B)`, `B.`.
struct KeyLetters {
  /// The labels, in source order, without repetition.
  private(set) var labels: [OptionLabel] = []
  /// Where the text after the letters starts.
  private(set) var end: Int

  private static let words = PhraseTable(
    "option, options, choice, choices, letter, letters, answer, opción, opcion, opção, opcao,"
      + " opzione, alternativa, letra, letras, lettre, lettera, buchstabe, вариант, варіант, optie,"
      + " opcja, گزینه, گزینهٔ, گزینه‌ی, seçenek, pilihan, ข้อ, विकल्प, 选项, 選項, 選択肢")

  /// The letters that a range starts with; nil when it starts with none.
  ///
  /// With `isWhole` nothing but marks may follow them.
  init?(_ range: Range<Int>, in bytes: [UInt8], isWhole: Bool) {
    end = range.lowerBound
    var at = range.lowerBound
    let stop = range.upperBound
    // "(B) A switch": where one letter has a bracket, a blank parts it from letters with one only.
    var isClosed = false
    // "**B** A switch": nor is a letter outside of the marks around the first.
    var isDressed = false
    scanning: while at < stop {
      var next = Self.skipMarks(at, stop, bytes)
      if let word = Self.words.end(of: next..<stop, in: bytes) {
        next = Self.skipMarks(word, stop, bytes)
      }
      guard let run = Self.run(next, stop, bytes), labels.isEmpty || run.more.isEmpty,
        labels.isEmpty || labels[0].alphabet == run.first.alphabet
          || labels[0].asRoman.alphabet == run.first.asRoman.alphabet,
        !isClosed && (labels.isEmpty || !bytes[at..<next].contains(ASCII.open))
          || Decoration.closingBracket(run.end, stop, bytes) > 0,
        !isDressed || bytes[at..<next].contains(where: { "*_".utf8.contains($0) }),
        !isArticle(run, at..<next, stop, bytes)
      else { break }
      if !labels.contains(run.first) { labels.append(run.first) }
      for label in run.more where !labels.contains(label) { labels.append(label) }
      at = run.end
      // closing marks of the letter itself
      isDressed = at < stop && (bytes[at] == ASCII.star || bytes[at] == ASCII.underscore)
      while at < stop {
        let bracket = Decoration.closingBracket(at, stop, bytes)
        if bytes[at] == ASCII.star || bytes[at] == ASCII.underscore || bytes[at] == ASCII.backtick {
          at += 1
        } else if bracket > 0 {
          at += bracket
          isClosed = true
        } else if bytes[at] == UInt8(ascii: "<"), let tag = Tag.end(at: at, in: bytes, at..<stop) {
          at = tag
        } else {
          break
        }
      }
      end = at
      let separator = Self.separator(at, stop, bytes)
      guard separator > at else { break }
      let isBlank = Trim.start(at..<separator, in: bytes).isEmpty
      isClosed = isClosed && isBlank
      isDressed = isDressed && isBlank
      // A space alone parts letters only when the next word is a letter, too.
      at = separator
    }
    guard !labels.isEmpty else { return nil }
    if isWhole {
      var rest = end
      while rest < stop {
        let space = Trim.spaceLength(bytes, at: rest, end: stop)
        if space > 0 {
          rest += space
        } else if ".*_`)!,;\"'".utf8.contains(bytes[rest]) {
          rest += 1
        } else if Self.isQuote(rest, stop, bytes) {
          rest += bytes[rest] == 0xC2 ? 2 : 3
        } else if let length = Pictograph.length(in: bytes, at: rest, end: stop) {
          rest += length
        } else if bytes[rest] == UInt8(ascii: "<"),
          let tag = Tag.end(at: rest, in: bytes, rest..<stop)
        {
          rest = tag
        } else if bytes[rest] == 0xE3 || bytes[rest] == 0xEF, rest + 2 < stop,
          bytes[rest + 1] == 0x80 || bytes[rest + 1] == 0xB8 || bytes[rest + 1] == 0xBC
        {
          rest += 3  // 。and other full-width marks
        } else {
          return nil
        }
      }
    }
  }

  /// The letters of a sentence that calls them right, "Option B is correct"; nil for another text.
  init?(judged range: Range<Int>, in bytes: [UInt8]) {
    guard let first = range.first, !ASCII.isDigit(bytes[first]),
      Self.words.end(of: range, in: bytes) != nil,
      let key = KeyLetters(range, in: bytes, isWhole: false)
    else { return nil }
    let rest = Trim.start(key.end..<range.upperBound, in: bytes)
    let said = PhraseTable.behindCopula(rest, in: bytes) ?? rest
    guard PhraseTable.right.end(of: said, in: bytes) != nil else { return nil }
    self = key
  }

  /// Whether a letter that a blank alone parts from a later one is the first word of a sentence:
  /// "B A switch is …".
  private func isArticle(
    _ run: (first: OptionLabel, more: [OptionLabel], end: Int), _ gap: Range<Int>, _ stop: Int,
    _ bytes: [UInt8]
  ) -> Bool {
    guard let last = labels.last, run.more.isEmpty, run.first.index < last.index,
      Trim.start(gap, in: bytes).isEmpty, run.end < stop
    else { return false }
    let rest = Trim.start(run.end..<stop, in: bytes)
    guard rest.lowerBound > run.end, rest.count > 1, Self.run(rest.lowerBound, stop, bytes) == nil,
      PhraseTable.and.end(of: rest, in: bytes) == nil
    else { return false }
    return ASCII.isLetter(bytes[rest.lowerBound]) || bytes[rest.lowerBound] >= 0xC3
  }

  /// One letter, or letters glued together such as `BE`, that no other letter follows; the first
  /// apart, as most have no other and take no list then.
  private static func run(
    _ from: Int, _ stop: Int, _ bytes: [UInt8]
  ) -> (first: OptionLabel, more: [OptionLabel], end: Int)? {
    // Most words hold a letter that names no option: nothing else but a Roman number starts there.
    guard let (first, length) = OptionLabel.at(from, in: bytes, end: stop) else { return nil }
    var at = from + length
    if first.alphabet == .roman { return (first, [], at) }
    if isWord(from, stop, bytes) { return nil }
    var more: [OptionLabel] = []
    while first.alphabet != .digits, let (label, length) = OptionLabel.at(at, in: bytes, end: stop)
    {
      if label == first || more.contains(label) || label.alphabet != first.alphabet { return nil }
      more.append(label)
      at += length
      if more.count > 9 { return nil }
    }
    if at < stop,
      ASCII.isLetter(bytes[at]) || ASCII.isDigit(bytes[at])
        || bytes[at] == UInt8(ascii: "'") && at + 1 < stop && ASCII.isLetter(bytes[at + 1])
    {
      return nil
    }
    if at < stop, bytes[at] >= 0xC0, first.alphabet != .circled, isLetter(bytes, at, stop) {
      return first.alphabet == .latin && more.isEmpty && bytes[at] >= 0xE3 ? (first, [], at) : nil
    }
    // `Bad` is a word: glued letters are capitals, or rise.
    if !more.isEmpty, first.alphabet == .latin {
      let capitals = bytes[from..<at].filter(ASCII.isUpper).count
      let rises =
        first.index < more[0].index
        && zip(more, more.dropFirst()).allSatisfy { $0.index < $1.index }
      guard capitals == more.count + 1 || rises else { return nil }
    }
    return (first, more, at)
  }

  /// Whether a run of ASCII letters holds one that no option is named by.
  private static func isWord(_ from: Int, _ stop: Int, _ bytes: [UInt8]) -> Bool {
    var at = from
    while at < stop, ASCII.isLetter(bytes[at]) {
      if bytes[at] | 0x20 > UInt8(ascii: "p") { return true }
      at += 1
    }
    return false
  }

  private static func isLetter(_ bytes: [UInt8], _ at: Int, _ stop: Int) -> Bool {
    if Trim.spaceLength(bytes, at: at, end: stop) > 0 { return false }
    if bytes[at] == 0xC2 { return false }  // » and other signs of Latin-1
    if Pictograph.length(in: bytes, at: at, end: stop) != nil { return false }
    guard at + 2 < stop else { return bytes[at] < 0xE0 }
    if bytes[at] == 0xE3, bytes[at + 1] == 0x80 { return false }
    if bytes[at] == 0xEF { return false }
    return bytes[at] != 0xE2
  }

  private static func skipMarks(_ from: Int, _ stop: Int, _ bytes: [UInt8]) -> Int {
    var at = Decoration.skipMarks(from, stop, bytes)
    while at < stop, !ASCII.isLetter(bytes[at]),
      "([`\"'".utf8.contains(bytes[at]) || isQuote(at, stop, bytes)
    {
      at = Decoration.skipMarks(
        at + (bytes[at] < 0x80 ? 1 : bytes[at] == 0xC2 ? 2 : 3), stop, bytes)
    }
    if at < stop, let length = Pictograph.length(in: bytes, at: at, end: stop),
      OptionLabel.at(at, in: bytes, end: stop) == nil
    {
      at = Decoration.skipMarks(at + length, stop, bytes)
    }
    return at
  }

  /// Whether `“`, `”`, `‘`, `’`, `„`, `«` or `»` stands at an index.
  private static func isQuote(_ at: Int, _ stop: Int, _ bytes: [UInt8]) -> Bool {
    if bytes[at] == 0xC2, at + 1 < stop { return bytes[at + 1] == 0xAB || bytes[at + 1] == 0xBB }
    return bytes[at] == 0xE2 && at + 2 < stop && bytes[at + 1] == 0x80
      && (0x98...0x9E).contains(bytes[at + 2])
  }

  /// The index after what parts two letters: comma, `/`, `&`, `+`, `、`, "and", white space.
  private static func separator(_ from: Int, _ stop: Int, _ bytes: [UInt8]) -> Int {
    var at = from
    while at < stop {
      let space = Trim.spaceLength(bytes, at: at, end: stop)
      if space > 0 {
        at += space
      } else if ",;/&+".utf8.contains(bytes[at]) {
        at += 1
      } else if at + 2 < stop, bytes[at] == 0xE3, bytes[at + 1] == 0x80, bytes[at + 2] == 0x81 {
        at += 3  // 、
      } else if at + 2 < stop, bytes[at] == 0xEF, bytes[at + 1] == 0xBC,
        bytes[at + 2] == 0x8C || bytes[at + 2] == 0x9B
      {
        at += 3  // ， ；
      } else if let word = PhraseTable.and.end(of: at..<stop, in: bytes),
        OptionLabel.at(at, in: bytes, end: stop) == nil || at > from && word - at > 1
          || ASCII.isLower(bytes[at]) && from > 0 && ASCII.isUpper(bytes[from - 1])
            && word < stop && bytes[word] == ASCII.space
      {
        at = word
      } else {
        break
      }
    }
    return at
  }
}
