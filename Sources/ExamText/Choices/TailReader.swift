/// Takes apart what stands below a question's options: keys, explanation, reasons for options.
struct TailReader {
  let source: ChoiceLines
  let resolver: KeyResolver

  /// A key and where it stands.
  struct Claim {
    var key: KeyResolver.Key
    var line: Int
  }

  /// The keys that labels state.
  private(set) var claims: [Claim] = []
  /// What a sentence calls the answer; it counts when no label states one.
  private(set) var said: [Claim] = []
  /// The first line of a key that names no option.
  private(set) var unresolved: Int?
  private(set) var explanation: [FieldText.Piece] = []
  private(set) var rationales: [Int: [FieldText.Piece]] = [:]
  /// What the reasons call each option.
  private(set) var verdicts: [Int: (isRight: Bool, line: Int)] = [:]
  /// The role of each line that was taken.
  private(set) var roles: LineRoles

  /// The first lines of the tail, where they name options and no later line another.
  private var restated = 0..<0
  private var expectsKey = false
  /// Whether what was folded away may start with the text of what is right.
  private var mayNameText = false
  private var expectsMore = false

  private var lines: [ChoiceLine] { source.lines }
  private var bytes: [UInt8] { source.text.bytes }

  /// A reader for a question whose lines above the tail have these roles.
  init(_ source: ChoiceLines, resolver: KeyResolver, roles: LineRoles) {
    self.source = source
    self.resolver = resolver
    self.roles = roles
  }

  /// Reads the lines of a tail.
  mutating func read(_ tail: Range<Int>) {
    restated = restatedOptions(tail)
    for line in tail { read(line) }
    if claims.isEmpty, said.isEmpty { readUnknownLabels() }
    takeReasons()
    if claims.isEmpty, said.isEmpty, verdicts.isEmpty { readJudged() }
  }

  /// "Option B right": a sentence without a verb, as some languages have them.
  private mutating func readJudged() {
    for piece in explanation where piece.range == nil && lines[piece.line].kind == .text {
      guard let letters = KeyLetters(judged: lines[piece.line].range, in: bytes) else { continue }
      let key = resolver.key(letters.labels)
      guard key.unknown.isEmpty else { continue }
      return said.append(Claim(key: key, line: piece.line))
    }
  }

  private mutating func read(_ at: Int) {
    let line = lines[at]
    switch line.kind {
    case .blank:
      roles[at] = .blank
      if !explanation.isEmpty { explanation.append(.init(line: at, range: nil)) }
    case .summary:
      roles[at] = .marker
      mayNameText = claims.isEmpty && FoldWords.offersAnswer(line.range, in: source.text)
    case .rule, .tags:
      roles[at] = .marker
    case .label(.answer, let rest): readAnswer(at, rest)
    case .label(.saidAnswer, let rest):
      expectsKey = false
      if let key = resolver.key(in: rest) ?? leadingKey(rest) {
        said.append(Claim(key: key, line: at))
      }
      add(at, nil)
    case .label(.explanation, let rest):
      expectsKey = false
      if rest.isEmpty {
        roles[at] = .marker
      } else {
        add(at, rest)
      }
    case .code, .heading, .text, .label(.options, _):
      readText(at)
    }
  }

  private func leadingKey(_ rest: Range<Int>) -> KeyResolver.Key? {
    KeyLetters(rest, in: bytes, isWhole: false).map { resolver.key($0.labels) }
  }

  private mutating func readAnswer(_ at: Int, _ rest: Range<Int>) {
    expectsMore = false
    guard !rest.isEmpty else {
      expectsKey = true
      roles[at] = .marker
      return
    }
    expectsKey = false
    if judgesEach(rest) {
      if unresolved == nil { unresolved = at }
      return add(at, rest)
    }
    guard let key = resolver.key(in: rest) else {
      if let (key, reason) = gluedKey(rest) {
        claims.append(Claim(key: key, line: at))
        if reason.isEmpty { roles[at] = .marker } else { add(at, reason) }
        return
      }
      if bytes[rest].elementsEqual([0x30]) {
        // Nobody has filled in the number yet.
        roles[at] = .marker
        return
      }
      if let key = concluded(rest) {
        said.append(Claim(key: key, line: at))
      } else if unresolved == nil {
        unresolved = at
      }
      return add(at, rest)
    }
    claim(key, at)
  }

  /// What the last sentence of an answer that reasons first calls right: "It is green. The answer is
  /// (B)."
  private func concluded(_ range: Range<Int>) -> KeyResolver.Key? {
    let labels = LabelReader(bytes: bytes)
    for at in range.suffix(Self.longestConclusion) where at > range.lowerBound + 1 {
      guard bytes[at - 1] == ASCII.space, bytes[at - 2] == ASCII.dot,
        let label = labels.label(of: at..<range.upperBound),
        label.kind == .saidAnswer || label.kind == .answer,
        let key = leadingKey(label.rest), key.unknown.isEmpty
      else { continue }
      return key
    }
    return nil
  }

  private static let longestConclusion = 80

  /// Whether a key calls its first option true or false and goes on with the next, so that no option
  /// is the answer: "(a) True (b) False".
  private func judgesEach(_ rest: Range<Int>) -> Bool {
    guard let first = KeyLetters(rest, in: bytes, isWhole: false), first.labels.count == 1,
      let word = Words.opener(of: first.end..<rest.upperBound, in: bytes),
      TruthWords.verdict(word.range, in: bytes) != nil, word.range.upperBound < rest.upperBound
    else { return false }
    let behind = Decoration.skipMarks(word.range.upperBound, rest.upperBound, bytes)
    let marks = bytes[behind..<rest.upperBound].prefix { ",;. ".utf8.contains($0) }
    let next = KeyLetters(marks.endIndex..<rest.upperBound, in: bytes, isWhole: false)
    return next?.labels.first.map { $0.index == first.labels[0].index + 1 } ?? false
  }

  /// "BExplanation: …": letters that the next label is glued to.
  private func gluedKey(_ rest: Range<Int>) -> (KeyResolver.Key, Range<Int>)? {
    let labels = LabelReader(bytes: bytes)
    var letters: [OptionLabel] = []
    var at = rest.lowerBound
    while letters.count < 6, at < rest.upperBound, ASCII.isUpper(bytes[at]),
      let (letter, length) = OptionLabel.at(at, in: bytes, end: rest.upperBound)
    {
      letters.append(letter)
      at += length
      if let label = labels.label(of: at..<rest.upperBound), label.kind == .explanation {
        let key = resolver.key(letters)
        return key.unknown.isEmpty ? (key, label.rest) : nil
      }
    }
    return nil
  }

  private mutating func claim(_ key: KeyResolver.Key, _ at: Int) {
    claims.append(Claim(key: key, line: at))
    if let rest = key.rest {
      add(at, rest)
    } else if key.contradicting != nil {
      add(at, nil)
    } else {
      roles[at] = .marker
    }
  }

  private mutating func readText(_ at: Int) {
    let line = lines[at]
    if mayNameText, let named = resolver.named(by: Self.withoutBullet(line.range, in: bytes)) {
      claims.append(Claim(key: KeyResolver.Key(indices: named), line: at))
      roles[at] = .marker
      mayNameText = false
      expectsMore = true
      return
    }
    mayNameText = false
    if !claims.isEmpty, explanation.isEmpty, BankFields.isSection(line.range, in: bytes) {
      roles[at] = .metadata
      return
    }
    if expectsKey || expectsMore, line.kind != .code {
      let decoration = Decoration(of: line.range, in: bytes)
      let range = decoration.start..<line.range.upperBound
      if let key = resolver.key(in: line.range) ?? resolver.key(in: range),
        key.rest == nil || expectsKey
      {
        if expectsMore, key.rest == nil {
          claims[claims.count - 1].key.indices += key.indices.filter {
            !claims[claims.count - 1].key.indices.contains($0)
          }
          claims[claims.count - 1].key.indices.sort()
          roles[at] = .marker
        } else {
          claim(key, at)
        }
        expectsKey = false
        expectsMore = key.rest == nil
        return
      }
      if expectsKey, unresolved == nil { unresolved = at }
      expectsKey = false
      expectsMore = false
    } else if claims.isEmpty, explanation.isEmpty, isBareKey(at) {
      if let key = resolver.key(in: line.range), key.unknown.isEmpty {
        claim(key, at)
        return
      }
    } else if restated.contains(at), claims.count == at - restated.lowerBound,
      let key = resolver.key(in: line.range)
    {
      if at == restated.lowerBound {
        claim(key, at)
      } else {
        claims[0].key.indices = Set(claims[0].key.indices).union(key.indices).sorted()
        claims.append(claims[0])
        roles[at] = .marker
      }
      return
    }
    add(at, nil)
  }

  /// The first line below the options, where it holds the key with its reason: "B) Because …"; or
  /// the first lines, where they repeat several options word for word.
  ///
  /// Where further lines start with other letters, they are a list of reasons.
  private func restatedOptions(_ tail: Range<Int>) -> Range<Int> {
    func option(_ at: Int) -> Int? {
      guard lines[at].kind == .text else { return nil }
      if lines[at].entries.count == 1 {
        let entry = source.entries[lines[at].entries.lowerBound]
        return entry.label.flatMap { $0.alphabet == .digits ? nil : resolver.index(of: $0) }
      }
      return dashedOption(lines[at].range)
    }
    let first = tail.first { at in
      switch lines[at].kind {
      case .blank, .tags, .summary, .rule: false
      default: true
      }
    }
    guard let first, let named = option(first) else { return 0..<0 }
    let isAlone = tail.allSatisfy { at in
      at <= first || lines[at].entries.isEmpty || option(at) == named
    }
    if isAlone { return first..<first + 1 }
    var end = first
    while end < tail.upperBound, let index = option(end),
      resolver.named(by: lines[end].range) == [index]
    {
      end += 1
    }
    let isWhole = tail.allSatisfy { $0 < end || lines[$0].entries.isEmpty }
    return isWhole && end - first < resolver.options.count ? first..<end : 0..<0
  }

  /// The first option that "B - because …" or "<b>B, C</b> - because …" names.
  private func dashedOption(_ range: Range<Int>) -> Int? {
    let isTagged = range.first.map { bytes[$0] == UInt8(ascii: "<") } ?? false
    guard let letters = KeyLetters(range, in: bytes, isWhole: false),
      letters.labels[0].alphabet != .digits,
      isTagged || letters.labels.count == 1 && letters.end == range.lowerBound + 1
    else { return nil }
    let rest = Trim.start(letters.end..<range.upperBound, in: bytes)
    guard rest.lowerBound > letters.end, rest.count > 3 else { return nil }
    let isDash =
      bytes[rest.lowerBound] == ASCII.dash
      || bytes[rest.lowerBound] == 0xE2 && bytes[rest.lowerBound + 1] == 0x80
    return isDash ? resolver.index(of: letters.labels[0]) : nil
  }

  private static func withoutBullet(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    guard range.count > 2, "-*+".utf8.contains(bytes[range.lowerBound]),
      bytes[range.lowerBound + 1] == ASCII.space
    else { return range }
    return range.dropFirst(2)
  }

  /// Whether a line is nothing but letters: the key of a text without labels.
  ///
  /// A number apart from lettered options is that of a page.
  private func isBareKey(_ at: Int) -> Bool {
    let line = lines[at]
    guard line.range.count <= 12, line.kind == .text, line.header == nil,
      let key = KeyLetters(line.range, in: bytes, isWhole: true)
    else { return false }
    let isNumber = key.labels.allSatisfy { $0.alphabet == .digits }
    return !isNumber || at == 0 || !lines[at - 1].isBlank
      || resolver.options.first?.label?.alphabet == .digits
      || resolver.options.first?.label == nil
  }

  private mutating func add(_ at: Int, _ range: Range<Int>?) {
    explanation.append(.init(line: at, range: range))
    roles[at] = .explanation
  }

  /// A label in a language that no table knows: a word or two, a colon, letters.
  private mutating func readUnknownLabels() {
    for (place, piece) in explanation.enumerated() where piece.range == nil {
      let line = lines[piece.line]
      guard line.kind != .code, line.range.count <= 64 else { continue }
      let decoration = Decoration(of: line.range, in: bytes)
      let words = decoration.start..<line.range.upperBound
      guard let at = Decoration.firstColon(in: words, before: words.upperBound, bytes),
        at > decoration.start
      else { continue }
      let length = Decoration.colon(at, words.upperBound, bytes)
      let rest = at + length..<line.range.upperBound
      guard Words.count(4, of: decoration.start..<at, in: bytes) <= 3,
        let letters = KeyLetters(rest, in: bytes, isWhole: true)
      else { continue }
      let key = resolver.key(letters.labels)
      guard key.unknown.isEmpty else { continue }
      claims.append(Claim(key: key, line: piece.line))
      roles[piece.line] = .marker
      explanation.remove(at: place)
      return
    }
  }

  // MARK: Reasons

  /// Moves "Option A is incorrect because …" from the explanation to the options.
  private mutating func takeReasons() {
    guard !explanation.isEmpty else { return }
    let reader = ReasonReader(source: source, resolver: resolver)
    var found: [(place: Int, reason: ReasonReader.Reason)] = []
    for (place, piece) in explanation.enumerated() {
      guard lines[piece.line].kind != .code, let reason = reader.reason(piece) else { continue }
      found.append((place, reason))
    }
    let listed = Set(found.filter { !$0.reason.isSaid }.map(\.reason.option))
    // "**B** is correct.": no reason for an option, but what is right.
    if claims.isEmpty, said.isEmpty, listed.count == 1,
      let only = found.first(where: { !$0.reason.isSaid && $0.reason.isRight == true })
    {
      verdicts[only.reason.option] = (true, explanation[only.place].line)
    }
    if claims.isEmpty, said.isEmpty, verdicts.isEmpty, found.isEmpty {
      for piece in explanation where piece.range == nil && lines[piece.line].kind == .text {
        guard let right = reader.calledRight(lines[piece.line].range) else { continue }
        verdicts[right] = (true, piece.line)
        break
      }
    }
    found.removeAll { !$0.reason.isSaid && listed.count < 2 }
    guard !found.isEmpty else { return }
    var owner: Int?
    var next = found.startIndex
    var rest: [FieldText.Piece] = []
    for (place, piece) in explanation.enumerated() {
      if next < found.endIndex, found[next].place == place {
        let reason = found[next].reason
        owner = reason.option
        if let verdict = reason.isRight, verdicts[reason.option] == nil {
          verdicts[reason.option] = (verdict, piece.line)
        }
        next += 1
        if goesOnBelow(place, reason) {
          // The option's own words stand above the reason.
          roles[piece.line] = .marker
          continue
        }
        rationales[reason.option, default: []].append(
          .init(line: piece.line, range: reason.text ?? piece.range))
        roles[piece.line] = .rationale
      } else if lines[piece.line].isBlank, lines[piece.line].kind != .code {
        owner = nil
        rest.append(piece)
      } else if let owner, piece.range == nil, !isLabelled(piece.line) {
        rationales[owner, default: []].append(piece)
        roles[piece.line] = .rationale
      } else {
        owner = nil
        rest.append(piece)
      }
    }
    explanation = rest
  }

  /// Whether a reason's first line holds nothing but the option's words, and more follows below it.
  private func goesOnBelow(_ place: Int, _ reason: ReasonReader.Reason) -> Bool {
    guard let text = reason.text, place + 1 < explanation.count,
      resolver.named(by: text) == [reason.option]
    else { return false }
    let next = explanation[place + 1]
    return next.range == nil && next.line == explanation[place].line + 1
      && lines[next.line].kind == .text && lines[next.line].entries.isEmpty
  }

  private func isLabelled(_ line: Int) -> Bool {
    if case .label = lines[line].kind { return true }
    return lines[line].headingLevel != nil
  }
}
