import Bytes

/// The lines of a text as questions with options are made of.
struct ChoiceLines {
  let text: ExamLines
  private(set) var lines: [ChoiceLine] = []
  private(set) var entries: [OptionEntry] = []

  private var bytes: [UInt8] { text.bytes }

  /// What parts the questions of a pool.
  private static let poolRule = Array("~~".utf8)
  private static let endOfSummary = Array("</summary>".utf8)
  private static let button = Array("🔘".utf8)
  private static let emptyRadio = Array("( ) ".utf8)

  /// Looks at each line of a text once.
  init(_ text: ExamLines) {
    self.text = text
    lines.reserveCapacity(text.count)
    let options = OptionReader(
      bytes: text.bytes,
      hasRadios: text.marks.starts("(")
        && text.ranges.contains {
          text.bytes[Trim.start($0, in: text.bytes)].starts(with: Self.emptyRadio)
        },
      hasButtons: text.marks.starts(byte: 0xF0)
        && text.ranges.contains {
          text.bytes[Trim.start($0, in: text.bytes)].starts(with: Self.button)
        },
      isWide: text.bytes.holds(0xE3, in: text.bytes.indices)
        || text.bytes.holds(0xEF, in: text.bytes.indices))
    let headers = HeaderReader(bytes: text.bytes)
    let labels = LabelReader(bytes: text.bytes)
    let numerals = RomanHeaders(text, options: options)
    let sides = text.sides
    for number in 0..<text.count {
      let shape = text.shape(of: number)
      var line = Self.bare(text.ranges[number], text.bytes)
      if shape == .code {
        line.kind = .code
      } else if line.range.isEmpty {
        line.kind = .blank
      } else if shape == .rule && !text.bytes[line.range].contains(UInt8(ascii: "|"))
        || text.bytes[line.range].elementsEqual(Self.poolRule)
      {
        line.kind = .rule
      } else if let side = sides[number] {
        let rest = line.range.upperBound..<line.range.upperBound
        if side == .answer { line.kind = .label(.answer, rest: rest) }
        if side == .question { line.header = QuestionHeader(strength: .named, content: rest) }
      } else {
        read(&line, number, options, headers, labels)
        if line.kind == .text, let header = numerals[number], !line.isQuoted {
          line.header = header
        }
      }
      lines.append(line)
    }
    for entry in LooseLetters(text, lines: lines).entries()
      + NamedLetters(text, lines: lines).entries()
    {
      lines[entry.line].entries = entries.count..<entries.count + 1
      lines[entry.line].looksLikeKey = false
      lines[entry.line].header = nil
      entries.append(entry)
    }
    for entry in MarkedBullets(text, lines: lines).entries() {
      lines[entry.line].entries = entries.count..<entries.count + 1
      entries.append(entry)
    }
    let told = ToldBullets(text, lines: lines, options: entries).read()
    for entry in told.entries {
      lines[entry.line].entries = entries.count..<entries.count + 1
      entries.append(entry)
    }
    for answer in told.answers {
      lines[answer.line].kind = .label(.answer, rest: answer.rest)
      lines[answer.line].entries = 0..<0
    }
    nameQuestions()
    markStarred()
    readVotes()
    readTold(labels)
  }

  /// Makes labels of the lines below options that tell one of them in words that are no label by
  /// themselves.
  private mutating func readTold(_ labels: LabelReader) {
    var last = -Self.mostBelow
    for at in lines.indices {
      if last >= 0, at - last < Self.mostBelow, at > last,
        let rest = behindLetter(at, below: last) ?? numbered(at, below: last)
      {
        lines[at].kind = .label(.answer, rest: rest)
        lines[at].entries = 0..<0
        lines[at].header = nil
        continue
      }
      if !lines[at].entries.isEmpty { last = at }
      guard at > last, at - last < Self.mostBelow, lines[at].header == nil else { continue }
      switch lines[at].kind {
      case .text, .label(.saidAnswer, _): break
      default: continue
      }
      guard let rest = labels.told(lines[at].range) else { continue }
      var options: [(label: OptionLabel?, content: Range<Int>)] = []
      for entry in entries[..<lines[last].entries.upperBound].reversed().prefix(Self.mostOptions) {
        if let below = options.last, below.label?.index == 0 { break }
        if last - entry.line > Self.mostLines { break }
        options.append((entry.label, entry.content))
      }
      let resolver = KeyResolver(options: options.reversed(), bytes: bytes)
      guard let key = resolver.key(in: rest), key.unknown.isEmpty,
        key.hasWords || KeyLetters(rest, in: bytes, isWhole: true) != nil
      else { continue }
      lines[at].kind = .label(.answer, rest: rest)
      lines[at].looksLikeKey = false
    }
  }

  /// The text behind an `A:` that stands for "Answer": below options with another sign, and not
  /// above a `B:`; nil for another line.
  private func behindLetter(_ at: Int, below last: Int) -> Range<Int>? {
    guard lines[at].entries.count == 1, lines[at].kind == .text else { return nil }
    let entry = entries[lines[at].entries.lowerBound]
    let above = entries[lines[last].entries.upperBound - 1]
    guard entry.mayBeAnswer, above.closer != ASCII.colon,
      above.label.map({ $0.index > 0 }) ?? above.isBoxed
    else { return nil }
    let below = lines[(at + 1)...].prefix(Self.mostBelow).first { !$0.isBlank }
    let isList = below.map { line in
      line.entries.count == 1 && entries[line.entries.lowerBound].closer == ASCII.colon
        && entries[line.entries.lowerBound].label?.index == 1
    }
    return isList == true ? nil : entry.content
  }

  /// A line below numbered options that repeats one of them with its number, or holds nothing but
  /// numbers above an explanation; nil for another line.
  private func numbered(_ at: Int, below last: Int) -> Range<Int>? {
    guard lines[at].kind == .text, lines[last].entries.count == 1 else { return nil }
    let end = lines[last].entries.lowerBound
    guard let label = entries[end].label, label.alphabet == .digits, label.index > 0 else {
      return nil
    }
    func repeats(_ line: Int) -> Bool {
      guard lines.indices.contains(line), lines[line].entries.count == 1 else { return false }
      let entry = entries[lines[line].entries.lowerBound]
      guard let own = entry.label, own.alphabet == .digits, own.index <= label.index,
        end >= label.index - own.index
      else { return false }
      let option = entries[end - (label.index - own.index)]
      return option.label == own && option.line < line
        && bytes[option.content].elementsEqual(bytes[entry.content])
    }
    if repeats(at) { return repeats(at + 1) ? nil : lines[at].range }
    guard lines[at].header == nil, at + 1 < lines.count, lines[at + 1].isLabel(.explanation),
      KeyLetters(lines[at].range, in: bytes, isWhole: true)?.labels.allSatisfy({
        $0.alphabet == .digits && $0.index <= label.index
      }) == true
    else { return nil }
    return lines[at].range
  }

  private static let mostBelow = 4
  private static let mostOptions = 10
  private static let mostLines = 24

  /// Gives the questions that ids or bare numbers count their headers.
  private mutating func nameQuestions() {
    for (at, header) in BareNumbers(text, lines: lines, entries: entries).headers {
      lines[at].header = header
    }
    let names = NamedHeaders(text, lines: lines, entries: entries)
    guard !names.isEmpty else { return }
    for at in lines.indices {
      guard let header = names[at] else { continue }
      lines[at].header = header
      lines[at].looksLikeKey = false
    }
  }

  private static let votes = PhraseSet("Most Voted\nHighly Voted")

  /// Marks the options that most readers chose, where a line below them says so.
  private mutating func readVotes() {
    for at in lines.indices.dropFirst() where lines[at].kind == .text {
      guard lines[at].entries.isEmpty, Self.votes.contains(lines[at].range, in: bytes) else {
        continue
      }
      var above = at - 1
      while above > 0, at - above < 6, lines[above].entries.isEmpty, !lines[above].isBlank {
        above -= 1
      }
      guard let entry = lines[above].entries.last else { continue }
      lines[at].isVote = true
      if entries[entry].mark == .none { entries[entry].mark = .right }
    }
  }

  /// Marks options with a star or plus before their letter, where others of the question have none.
  private mutating func markStarred() {
    var last: Int?
    for line in lines where line.entries.count == 1 {
      let at = line.entries.lowerBound
      defer { last = at }
      guard let last, let label = entries[at].label, let before = entries[last].label,
        label.alphabet == before.alphabet, label.alphabet != .digits,
        label.index == before.index + 1, entries[at].isBulleted != entries[last].isBulleted,
        entries[at].closer == entries[last].closer, !entries[at].isBoxed, !entries[last].isBoxed
      else { continue }
      let starred = entries[at].isBulleted ? at : last
      let start = lines[entries[starred].line].range.lowerBound
      if bytes[start] == ASCII.plus || bytes[start] == ASCII.star && bytes[start + 1] != ASCII.star
      {
        entries[starred].mark = .right
      }
    }
  }

  private mutating func read(
    _ line: inout ChoiceLine, _ number: Int, _ options: OptionReader, _ headers: HeaderReader,
    _ labels: LabelReader
  ) {
    if let rest = foldedAnswer(line.range, labels) ?? hiddenAnswer(line.range, labels) {
      line.kind = .label(.answer, rest: rest)
      return
    }
    if let kind = tags(line.range) {
      line.kind = kind
      return
    }
    if let behind = Self.behindArrow(line.range, bytes),
      !options.entries(of: behind, line: number, after: nil).isEmpty
    {
      line.range = behind
      line.isQuoted = true
    }
    let last = number > 0 && lines[number - 1].entries.count > 1 ? entries.last : nil
    let found = options.entries(of: line.range, line: number, after: last)
    if let rest = keyBelowOptions(found, number) {
      line.kind = .label(.answer, rest: rest)
      return
    }
    let isNumbered = found.count == 1 && found[0].label?.alphabet == .digits && !found[0].isBoxed
    if found.isEmpty || isNumbered, addBehindStem(&line, number, options, headers) {
      line.header = headers.header(of: line.range)
      return
    }
    if !found.isEmpty {
      line.entries = entries.count..<entries.count + found.count
      entries += found
    }
    if found.isEmpty || !found[0].isBoxed, let label = labels.label(of: line.range) {
      line.kind = .label(label.kind, rest: label.rest)
      return
    }
    line.header = headers.header(of: line.range)
    line.looksLikeKey = line.header == nil && found.isEmpty && looksLikeKey(line.range)
    if bytes[line.range.lowerBound] == ASCII.hash {
      let decoration = Decoration(of: line.range, in: bytes)
      if decoration.headingLevel <= 6 { line.kind = .heading(decoration.headingLevel) }
    }
  }

  /// The letters behind `A:` below an option of another letter and sign: "A: D" below "D) …"; nil for
  /// another line.
  private func keyBelowOptions(_ found: [OptionEntry], _ number: Int) -> Range<Int>? {
    guard found.count == 1, found[0].closer == ASCII.colon,
      (1...3).contains(found[0].content.count),
      found[0].label == OptionLabel(alphabet: .latin, index: 0), number > 0,
      let above = lines[number - 1].entries.last.map({ entries[$0] }), above.closer != ASCII.colon,
      let label = above.label, label.alphabet == .latin, label.index > 0,
      let key = KeyLetters(found[0].content, in: bytes, isWhole: true),
      key.labels.allSatisfy({ $0.alphabet == .latin && $0.index <= label.index })
    else { return nil }
    return found[0].content
  }

  /// The letters in `<!-- answer: b -->`; nil for another line.
  private func hiddenAnswer(_ range: Range<Int>, _ labels: LabelReader) -> Range<Int>? {
    guard bytes[range.lowerBound] == UInt8(ascii: "<"), range.count > 8, range.count < 60,
      bytes[range.lowerBound + 1] == ASCII.bang, bytes[range].suffix(3).elementsEqual("-->".utf8),
      bytes[range].prefix(4).elementsEqual("<!--".utf8),
      let label = labels.label(of: Trim.both(range.dropFirst(4).dropLast(3), in: bytes)),
      label.kind == .answer, KeyLetters(label.rest, in: bytes, isWhole: true) != nil
    else { return nil }
    return label.rest
  }

  /// What follows `<summary>Answer</summary>` on its line; nil for another line.
  private func foldedAnswer(_ range: Range<Int>, _ labels: LabelReader) -> Range<Int>? {
    guard bytes[range.lowerBound] == UInt8(ascii: "<") else { return nil }
    let mark = Self.endOfSummary
    guard let close = ByteSearch.first(mark, in: range, of: bytes) else { return nil }
    let head = Decoration(of: range.lowerBound..<close, in: bytes).start..<close
    let word = Words.opener(of: head, in: bytes).map { source -> String in
      text.string(source.range).lowercased()
    }
    guard let word, FoldWords.answers.contains(word) || FoldWords.shows.contains(word),
      Words.count(5, of: head, in: bytes) < 5
    else { return nil }
    var rest = Trim.both(close + mark.count..<range.upperBound, in: bytes)
    while rest.last == rest.upperBound - 1, bytes[rest.upperBound - 1] == UInt8(ascii: ">"),
      let open = bytes[rest].lastIndex(of: UInt8(ascii: "<")),
      bytes[open + 1] == UInt8(ascii: "/")
    {
      rest = Trim.end(rest.lowerBound..<open, in: bytes)
    }
    while !rest.isEmpty, bytes[rest.lowerBound] == UInt8(ascii: "<"),
      let end = Tag.end(at: rest.lowerBound, in: bytes, rest)
    {
      rest = Trim.start(end..<rest.upperBound, in: bytes)
    }
    return rest.isEmpty ? nil : labels.label(of: rest).map(\.rest) ?? rest
  }

  /// The text behind `->`, `=>`, `→` or `►`; nil for a line without an arrow.
  private static func behindArrow(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    guard range.count > 4 else { return nil }
    let start = range.lowerBound
    let head = bytes[start]
    if head == ASCII.dash || head == UInt8(ascii: "=") {
      let shaft = bytes[range].prefix { $0 == head }.count
      guard shaft < 4, shaft + 1 < range.count,
        bytes[start + shaft] == UInt8(ascii: ">")
      else { return nil }
      return Trim.start(range.dropFirst(shaft + 1), in: bytes)
    }
    guard head == 0xE2 else { return nil }
    switch (bytes[start + 1], bytes[start + 2]) {
    case (0x86, 0x92), (0x96, 0xBA), (0x96, 0xB6), (0x9E, 0x9C):
      return Trim.start(range.dropFirst(3), in: bytes)
    default: return nil
    }
  }

  /// Adds the options that stand behind their stem on the same line, if a key follows.
  private mutating func addBehindStem(
    _ line: inout ChoiceLine, _ number: Int, _ options: OptionReader, _ headers: HeaderReader
  ) -> Bool {
    let found = options.entriesBehindStem(of: line.range, line: number)
    guard let first = found.first else { return false }
    let stem = line.range.lowerBound..<first.content.lowerBound
    // The letter with its marks stands right before the first option's text.
    let label = bytes[stem].lastIndex { $0 | 0x20 == UInt8(ascii: "a") } ?? stem.upperBound
    let isBracketed = label > stem.lowerBound && bytes[label - 1] == ASCII.open
    let before = Trim.both(line.range.lowerBound..<(isBracketed ? label - 1 : label), in: bytes)
    guard
      found.contains(where: { $0.mark == .right }) || isKeyed(below: number)
        || found.count > 2 && isNumberedGap(before)
        || found.count > 3 && isBracketed && headers.header(of: before)?.number != nil
    else { return false }
    line.entries = entries.count..<entries.count + found.count
    entries += found
    line.stemBefore = before
    return true
  }

  /// Whether a text has a question's number and ends with a gap in wide brackets: `1. …是（ ）`.
  private func isNumberedGap(_ range: Range<Int>) -> Bool {
    guard range.count > 9, let first = range.first, ASCII.isDigit(bytes[first]) else {
      return false
    }
    let isGap =
      bytes[range].suffix(3).elementsEqual([0xEF, 0xBC, 0x89])
      || LineEnding.of(range, in: bytes) == .question && bytes[range.upperBound - 1] >= 0x80
      || bytes[range].suffix(6).starts(with: [0xEF, 0xBC, 0x89])
      || ByteSearch.hasGap(bytes, range.suffix(16))
    return isGap && HeaderReader(bytes: bytes).header(of: range) != nil
  }

  /// Whether the next line that holds anything states a key.
  private func isKeyed(below number: Int) -> Bool {
    var at = number + 1
    while at < text.count, text.isBlank(at) { at += 1 }
    guard at < text.count else { return false }
    let range = Trim.both(text.ranges[at], in: bytes)
    if looksLikeKey(range) { return true }
    return LabelReader(bytes: bytes).label(of: range)?.kind == .answer
  }

  /// `B`, `AC`, `Svar: B`.
  private func looksLikeKey(_ range: Range<Int>) -> Bool {
    guard range.count <= 48 else { return false }
    let decoration = Decoration(of: range, in: bytes)
    let at =
      Decoration.firstColon(
        in: decoration.start..<range.upperBound, before: range.upperBound, bytes)
      ?? range.upperBound
    let length = Decoration.colon(at, range.upperBound, bytes)
    guard length > 0 || range.count <= 12 else { return false }
    if KeyLetters(range, in: bytes, isWhole: true) != nil { return range.count <= 12 }
    guard length > 0, at > decoration.start else { return false }
    return Words.count(4, of: decoration.start..<at, in: bytes) <= 3
      && KeyLetters(at + length..<range.upperBound, in: bytes, isWhole: true) != nil
  }

  /// A line without white space and quote marks.
  private static func bare(_ raw: Range<Int>, _ bytes: [UInt8]) -> ChoiceLine {
    var range = Trim.both(raw, in: bytes)
    let indent = bytes[raw.lowerBound..<range.lowerBound].reduce(0) {
      $1 == ASCII.tab ? $0 + 4 - $0 % 4 : $0 + 1
    }
    var isQuoted = false
    while range.count > 0, bytes[range.lowerBound] == UInt8(ascii: ">") {
      isQuoted = true
      range = Trim.start(range.lowerBound + 1..<range.upperBound, in: bytes)
    }
    // `||C) Neon||`: hidden until it is clicked.
    range = HiddenText.shown(range, in: bytes)
    return ChoiceLine(range: range, indent: indent, isQuoted: isQuoted, kind: .text)
  }

  /// What a line of tags is; nil for a line that says something.
  private func tags(_ range: Range<Int>) -> ChoiceLine.Kind? {
    guard bytes[range.lowerBound] == UInt8(ascii: "<") else { return nil }
    var at = range.lowerBound
    var closing = false
    var isSummary = false
    var words = 0..<0
    while at < range.upperBound {
      if bytes[at] == UInt8(ascii: "<"), let end = Tag.end(at: at, in: bytes, range) {
        let name = Tag.name(at: at, in: bytes, end: end)
        if name == "/details" || name == "/quiz" { closing = true }
        if name == "summary" { isSummary = true }
        at = end
        continue
      }
      if Trim.spaceLength(bytes, at: at, end: range.upperBound) == 0 {
        words = (words.isEmpty ? at : words.lowerBound)..<at + 1
      }
      at += 1
    }
    if words.isEmpty { return .tags(closing: closing) }
    guard isSummary else { return nil }
    let first = Words.first(10, of: words, in: bytes)
    let offers = first.contains { word in
      let name = text.string(word.range).lowercased()
      return FoldWords.answers.contains(name)
    }
    let isShort = first.count <= (offers ? 8 : 4) && words.count <= (offers ? 80 : 48)
    let asks = bytes[words].contains(ASCII.question)
    return isShort && !asks ? .summary : nil
  }
}
