import Bytes

/// Finds for each run of options the stem above it and what belongs to it below.
struct QuestionFinder {
  let source: ChoiceLines
  /// Lines that belong to a table of answers, or to another dialect.
  let tables: [Range<Int>]
  /// Whether the text has a table of answers.
  let hasKeys: Bool
  /// Whether it has one whose answers are numbers.
  let hasNumberKeys: Bool

  var lines: [ChoiceLine] { source.lines }
  var bytes: [UInt8] { source.text.bytes }

  /// Every question with options, in source order.
  func places() -> [QuestionPlace] {
    let runs = OptionRunFinder(source, hasNumberKeys: hasNumberKeys).runs()
    var places: [QuestionPlace] = []
    let usual = usualBlocks(runs)
    let quizLevels = askingLevels(runs)
    let isLone = runs.count(where: \.isBoxed) == 1
    let keysStandAbove = KeyAbove.isUsual(in: source, runs)
    // Nothing above a run that was looked at is looked at again.
    var floor = 0
    for run in runs {
      let next = firstTable { $0.upperBound > run.lines.lowerBound }
      if next < tables.count, tables[next].overlaps(run.lines) { continue }
      defer { floor = run.lines.upperBound }
      let key = KeyAbove(above: run.lines.lowerBound, in: source)
      let end = keysStandAbove ? key?.line : nil
      guard let (start, header) = stem(before: run, upTo: end, floor: floor, places.last, usual)
      else {
        if !places.isEmpty { places[places.count - 1].repeated.append(run) }
        continue
      }
      let isQuiz = lines[start].headingLevel.map(quizLevels.contains) ?? false
      if run.isBoxed, !isQuiz, !asks(start, header, run, isLone: isLone) { continue }
      if run.isBoxed, header?.strength == .number, hasHeading(start + 1..<run.lines.lowerBound) {
        continue
      }
      if let last = places.indices.last {
        places[last].tail = tail(of: places[last], until: start)
      }
      places.append(
        QuestionPlace(
          stem: start..<run.lines.lowerBound, run: run,
          tail: run.lines.upperBound..<run.lines.upperBound, header: header,
          keyAbove: key.flatMap { asksAbove($0, start, header) ? $0 : nil }))
    }
    if let last = places.indices.last {
      places[last].tail = tail(of: places[last], until: lines.count)
      places[last].tail = withoutFoot(places)
    }
    return places
  }

  /// Whether a question's words stand above a key that is followed by its options.
  private func asksAbove(_ key: KeyAbove, _ start: Int, _ header: QuestionHeader?) -> Bool {
    guard start < key.line else { return false }
    if let header, !header.content.isEmpty { return true }
    return hasText(start + (header == nil ? 0 : 1)..<key.line)
      || lines[start..<key.line].contains { $0.headingLevel != nil && $0.header == nil }
  }

  /// The levels of headings that ask something right above boxes: the file is a quiz, so that
  /// its other headings do, too.
  private func askingLevels(_ runs: [OptionRun]) -> Set<Int> {
    var levels: Set<Int> = []
    for run in runs where run.isBoxed {
      var at = run.lines.lowerBound - 1
      while at >= 0, lines[at].isBlank || lines[at].isQuoted { at -= 1 }
      if at >= 0, let level = lines[at].headingLevel, isQuestion(at) { levels.insert(level) }
    }
    return levels
  }

  /// The index of the first table with a property that all further ones have; their count if none.
  func firstTable(_ fits: (Range<Int>) -> Bool) -> Int {
    var low = 0
    var high = tables.count
    while low < high {
      let middle = (low + high) / 2
      if fits(tables[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  func isQuestion(_ at: Int) -> Bool {
    LineEnding.of(trimmed(at), in: bytes) == .question
  }

  /// Whether a stem asks, or leaves something to be filled in: no full stop ends its last line.
  func mayAsk(_ place: QuestionPlace) -> Bool {
    if place.header?.strength == .named || place.run.isBoxed { return true }
    let judge = StemJudge(text: source.text)
    if lines[place.run.lines.lowerBound].stemBefore != nil { return true }
    let said = place.stem.filter { lines[$0].kind != .blank && lines[$0].kind != .code }
    guard let last = said.last else { return true }
    switch LineEnding.of(trimmed(last), in: bytes) {
    case .question, .colon: return true
    case .open where Words.count(4, of: lines[last].range, in: bytes) > 3: return true
    default: break
    }
    return said.contains { at in
      ByteSearch.hasGap(bytes, lines[at].range)
        || judge.sign(at: source.text.firstElements[at]) != .none
    }
  }

  /// Whether a stem asks so that a lone list below it is no list of other things: by its number,
  /// a question mark, a gap, or its words.
  func surelyAsks(_ place: QuestionPlace) -> Bool {
    if place.run.isBoxed { return true }
    if let header = place.header, header.strength != .heading { return true }
    if lines[place.run.lines.lowerBound].stemBefore != nil { return true }
    let judge = StemJudge(text: source.text)
    return place.stem.contains { at in
      lines[at].kind == .text || lines[at].headingLevel != nil
        ? isQuestion(at) || ByteSearch.hasGap(bytes, lines[at].range)
          || judge.sign(at: source.text.firstElements[at]) != .none
        : false
    }
  }

  /// Whether a list goes on with the sentence above it: commas or semicolons end its items, as in
  /// rules and contracts.
  func enumerates(_ place: QuestionPlace) -> Bool {
    place.run.items.dropLast().allSatisfy { item in
      guard item.entry >= 0 else { return false }
      var range = source.entries[item.entry].content
      if let last = item.continuation.last { range = lines[last].range }
      for word in [" and", " or", " und", " oder"] {
        if bytes[range.suffix(word.utf8.count)].elementsEqual(word.utf8) {
          range = Trim.end(range.dropLast(word.utf8.count), in: bytes)
        }
      }
      return range.last.map { ",;".utf8.contains(bytes[$0]) } ?? false
    }
  }

  func trimmed(_ at: Int) -> Range<Int> {
    var range = lines[at].range
    while let last = bytes[range].last, last == ASCII.star || last == ASCII.underscore {
      range = range.lowerBound..<range.upperBound - 1
    }
    return Trim.end(range, in: bytes)
  }

  func isQuizTag(_ line: ChoiceLine) -> Bool {
    guard case .tags = line.kind else { return false }
    return Tag.name(at: line.range.lowerBound, in: bytes, end: line.range.upperBound) == "quiz"
  }

  func hasHeading(_ range: Range<Int>) -> Bool {
    range.contains { lines[$0].headingLevel != nil }
  }

  func hasText(_ range: Range<Int>) -> Bool {
    range.contains { at in
      switch lines[at].kind {
      case .text, .code: true
      default: false
      }
    }
  }

  /// Whether no further paragraph parts boxes from their numbered stem.
  private func followsStem(_ run: OptionRun) -> Bool {
    var at = run.lines.lowerBound - 1
    while at >= 0, lines[at].isBlank { at -= 1 }
    while at >= 0, !lines[at].isBlank {
      if lines[at].header != nil { return true }
      at -= 1
    }
    return false
  }

  /// Whether boxes are the options of a question, not a list of things to do.
  ///
  /// The only list with boxes below a numbered heading is hardly a quiz, where other text parts them.
  private func asks(
    _ start: Int, _ header: QuestionHeader?, _ run: OptionRun, isLone: Bool
  ) -> Bool {
    if header?.strength == .named || isQuizTag(lines[start]) { return true }
    if run.items.contains(where: { $0.entry >= 0 && source.entries[$0.entry].mark == .wrong }) {
      return true
    }
    for at in start..<run.lines.lowerBound where lines[at].kind != .code {
      if WantedCount.count(in: lines[at].range, of: bytes) != nil { return true }
      if bytes.holds(ASCII.question, in: lines[at].range) { return true }
      if ByteSearch.hasGap(bytes, lines[at].range) { return true }
      let end = lines[at].range.upperBound
      if end >= 3, bytes[end - 3] == 0xEF, bytes[end - 2] == 0xBC, bytes[end - 1] == 0x9F {
        return true  // ？
      }
    }
    if lines[run.lines.upperBound..<min(run.lines.upperBound + 12, lines.count)].contains(where: {
      $0.isLabel(.answer)
    }) {
      return true
    }
    if header?.strength == .number || isLone && header?.strength == .heading, !followsStem(run) {
      return false
    }
    // A list of things to do has its name above it.
    if isLone, let words = header?.content, header?.strength == .heading,
      Words.count(4, of: words, in: bytes) < 4
    {
      return false
    }
    let isLettered = run.items.allSatisfy { $0.entry >= 0 && source.entries[$0.entry].label != nil }
    return isLettered || header != nil
  }
}
