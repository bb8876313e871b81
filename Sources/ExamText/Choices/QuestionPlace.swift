/// Where the parts of one question stand.
struct QuestionPlace {
  /// The lines of the stem, its header included; they end where the options start.
  var stem: Range<Int>
  var run: OptionRun
  /// The lines after the options: key, explanation, reasons.
  var tail: Range<Int>
  /// The header, when the stem has one, and its line.
  var header: QuestionHeader?
  /// Runs further down that only repeat the options, to give a reason for each.
  var repeated: [OptionRun] = []
  /// The key, where it stands between stem and options.
  var keyAbove: KeyAbove?

  /// The question's lines.
  var lines: Range<Int> { stem.lowerBound..<tail.upperBound }
}

/// Finds for each run of options the stem above it and what belongs to it below.
struct QuestionFinder {
  let source: ChoiceLines
  /// Lines that belong to a table of answers.
  let tables: [Range<Int>]

  private var lines: [ChoiceLine] { source.lines }
  private var bytes: [UInt8] { source.text.bytes }

  /// Every question with options, in source order.
  func places() -> [QuestionPlace] {
    let runs = OptionRunFinder(source).runs()
    var places: [QuestionPlace] = []
    let usual = usualBlocks(runs)
    let quizLevels = askingLevels(runs)
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
      if run.isBoxed, !isQuiz, !asks(start, header, run) { continue }
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
  private func firstTable(_ fits: (Range<Int>) -> Bool) -> Int {
    var low = 0
    var high = tables.count
    while low < high {
      let middle = (low + high) / 2
      if fits(tables[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  // MARK: Stems

  /// Where the stem above a run starts; nil when the run repeats the options of the one before.
  ///
  /// The stem ends with its options, or with a key above them.
  private func stem(
    before run: OptionRun, upTo key: Int?, floor: Int, _ previous: QuestionPlace?, _ usual: Int
  ) -> (start: Int, header: QuestionHeader?)? {
    let options = run.lines.lowerBound
    let end = key ?? options
    let above = firstTable { $0.upperBound > end } - 1
    let lowest = above >= 0 ? max(tables[above].upperBound, floor) : floor
    if lines[options].stemBefore != nil, lines[options].header != nil {
      return (options, lines[options].header)
    }
    if let found = header(lowest..<end, after: previous) {
      return (found, lines[found].header)
    }
    if lines[options].stemBefore != nil { return (options, nil) }
    var lower = lowest
    var afterLabel = false
    let lastText = (lowest..<end).last { hasText($0..<$0 + 1) } ?? -1
    for at in lowest..<end {
      let line = lines[at]
      switch line.kind {
      case .rule:
        lower = at + 1
        afterLabel = false
      case .tags(let closing) where closing:
        lower = at + 1
        afterLabel = false
      case .heading where !line.isQuoted:
        lower = lastText > at && !isQuestion(at) ? at + 1 : at
        afterLabel = false
      case .label(let kind, _) where kind != .options && previous != nil:
        lower = at
        afterLabel = true
      case .text where line.looksLikeKey && previous != nil && lower == lowest:
        lower = at
        afterLabel = true
      case .text where lower == lowest && previous.map { names(at, optionOf: $0) } ?? false:
        lower = at
        afterLabel = true
      default: break
      }
      if isQuizTag(line) {
        lower = at
        afterLabel = false
      }
    }
    if !afterLabel {
      if previous == nil, lower == floor, lower < end, lines[lower].headingLevel == nil {
        return lastBlock(lower..<end).map { ($0, nil) }
      }
      return first(lower..<end).map { ($0, nil) }
    }
    return afterKey(lower..<end, usual).map { ($0, nil) }
  }

  /// Whether a line right below a question's options starts with the letter of one of them.
  private func names(_ at: Int, optionOf place: QuestionPlace) -> Bool {
    let line = lines[at]
    guard line.entries.count == 1,
      lines[place.run.lines.upperBound..<at].allSatisfy(\.isBlank),
      let label = source.entries[line.entries.lowerBound].label, label.alphabet != .digits
    else { return false }
    return place.run.items.contains { item in
      item.entry >= 0 && source.entries[item.entry].label == label
    }
  }

  /// The line of the question's number or name, in what lies between two runs of options.
  private func header(_ gap: Range<Int>, after previous: QuestionPlace?) -> Int? {
    let named = gap.last { at in
      guard let header = lines[at].header, !lines[at].isQuoted else { return false }
      return header.strength != .number
    }
    if let named { return named }
    let numbers = gap.filter { at in
      lines[at].header != nil && !lines[at].isQuoted && lines[at].kind == .text
    }
    guard !numbers.isEmpty else { return nil }
    let free = numbers.filter { at in !isListItem(at, gap) }
    if let before = previous?.header?.number {
      if let expected = free.last(where: { lines[$0].header?.number == before + 1 }) {
        return pastAnswers(expected, free)
      }
      return free.last { isFirstOfBlock($0, gap) && lines[$0].header?.content.isEmpty == false }
    }
    if previous != nil { return free.last { isFirstOfBlock($0, gap) } }
    return free.last { isFirstOfBlock($0, gap) } ?? free.last ?? numbers.first
  }

  /// The first numbered line that isn't answered in words before the next number follows.
  ///
  /// Questions without options stand between those with options: "Answer: …" closes them.
  private func pastAnswers(_ first: Int, _ numbers: [Int]) -> Int {
    var start = first
    for next in numbers where next > start {
      let follows = lines[next].header?.number == (lines[start].header?.number ?? 0) + 1
      guard follows, lines[start..<next].contains(where: { $0.isLabel(.answer) }) else { continue }
      start = next
    }
    return start
  }

  /// Whether a number goes on with a list: the line before has the number before.
  private func isListItem(_ at: Int, _ gap: Range<Int>) -> Bool {
    guard let number = lines[at].header?.number else { return false }
    var above = at - 1
    while above >= gap.lowerBound, lines[above].isBlank { above -= 1 }
    if above >= gap.lowerBound, let before = lines[above].header?.number,
      lines[above].kind == .text,
      before == number - 1
    {
      return true
    }
    var below = at + 1
    while below < gap.upperBound, lines[below].isBlank { below += 1 }
    return below < gap.upperBound && lines[below].header?.number == number + 1
      && lines[below].kind == .text
  }

  private func isFirstOfBlock(_ at: Int, _ gap: Range<Int>) -> Bool {
    guard at > gap.lowerBound, at > 0 else { return true }
    switch lines[at - 1].kind {
    case .blank, .rule, .tags, .heading: return true
    case .label(.answer, let rest): return !rest.isEmpty
    default: return false
    }
  }

  private func isQuestion(_ at: Int) -> Bool {
    LineEnding.of(trimmed(at), in: bytes) == .question
  }

  private func trimmed(_ at: Int) -> Range<Int> {
    var range = lines[at].range
    while let last = bytes[range].last, last == ASCII.star || last == ASCII.underscore {
      range = range.lowerBound..<range.upperBound - 1
    }
    return Trim.end(range, in: bytes)
  }

  private func isQuizTag(_ line: ChoiceLine) -> Bool {
    guard case .tags = line.kind else { return false }
    return Tag.name(at: line.range.lowerBound, in: bytes, end: line.range.upperBound) == "quiz"
  }

  /// The names of the tags on a line.
  private func tagNames(_ range: Range<Int>) -> [String] {
    range.filter { bytes[$0] == UInt8(ascii: "<") }.prefix(12)
      .map { Tag.name(at: $0, in: bytes, end: range.upperBound) }
  }

  private func hasText(_ range: Range<Int>) -> Bool {
    range.contains { at in
      switch lines[at].kind {
      case .text, .code: true
      default: false
      }
    }
  }

  /// The first line of a range that says something.
  private func first(_ range: Range<Int>) -> Int? {
    guard
      range.contains(where: { at in
        switch lines[at].kind {
        case .text, .code, .heading: true
        case .label(let kind, _): kind != .options
        default: false
        }
      })
    else { return nil }
    return range.first { !lines[$0].isBlank }
  }

  /// The last paragraph of a range, with what it leans on: code, a table, a line with a colon.
  private func lastBlock(_ range: Range<Int>) -> Int? {
    var at = range.upperBound - 1
    while at >= range.lowerBound, lines[at].isBlank || lines[at].isLabel(.options) { at -= 1 }
    guard at >= range.lowerBound else { return nil }
    while true {
      let bottom = at
      while at > range.lowerBound, !lines[at - 1].isBlank || lines[at - 1].kind == .code { at -= 1 }
      var above = at - 1
      while above >= range.lowerBound, lines[above].isBlank { above -= 1 }
      guard above >= range.lowerBound, lines[above].kind != .rule else { return at }
      let leans =
        lines[at].kind == .code || bytes[lines[at].range.lowerBound] == UInt8(ascii: "|")
        || bytes[lines[at].range.lowerBound] == UInt8(ascii: "!")
        || bytes[lines[at].range.lowerBound] == ASCII.backtick
        || LineEnding.of(lines[above].range, in: bytes) == .colon
        || lines[above].kind == .code
      guard leans, bottom >= at else { return at }
      at = above
    }
  }

  /// The stem in what follows a key, when no number, rule or heading parts them.
  private func afterKey(_ range: Range<Int>, _ usual: Int) -> Int? {
    guard range.lowerBound < range.upperBound else { return nil }
    let blocks = blocks(range)
    guard let label = blocks.first else { return nil }
    if blocks.count == 1 {
      let body = label.dropFirst().filter { !lines[$0].isBlank }
      guard let first = body.first else { return nil }
      if body.count == 1 { return isStem(first) || !explains(range.lowerBound) ? first : nil }
      let judge = StemJudge(text: source.text)
      if let asking = body.first(where: { judge.sign(at: source.text.firstElements[$0]) != .none })
      {
        return wrappedStart(of: asking, in: body)
      }
      let last = body[body.count - 1]
      switch LineEnding.of(trimmed(last), in: bytes) {
      case .colon: return last
      case .question: return wrappedStart(of: last, in: body)
      default: return nil
      }
    }
    if usual == 2 || blocks.count == 2 { return blocks[1].lowerBound }
    return lastBlock(blocks[1].lowerBound..<range.upperBound)
  }

  /// Where a stem starts that was broken into lines: no sentence ends on those above it.
  private func wrappedStart(of stem: Int, in body: [Int]) -> Int {
    let asking = Asking(text: source.text)
    guard !asking.opens(lines[stem].range) else { return stem }
    var start = stem
    for at in body.reversed() where at < stem {
      guard LineEnding.of(lines[at].range, in: bytes) == .open, lines[at].kind == .text else {
        break
      }
      start = at
      if asking.opens(lines[at].range) { break }
    }
    let isWhole = ASCII.isUpper(bytes[lines[start].range.lowerBound])
    return isWhole ? start : stem
  }

  private func explains(_ at: Int) -> Bool { lines[at].isLabel(.explanation) }

  private func isStem(_ at: Int) -> Bool {
    switch LineEnding.of(trimmed(at), in: bytes) {
    case .question, .colon: return true
    default:
      return StemJudge(text: source.text).sign(at: source.text.firstElements[at]) != .none
    }
  }

  /// The paragraphs of a range.
  private func blocks(_ range: Range<Int>) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var at = range.lowerBound
    while at < range.upperBound {
      while at < range.upperBound, lines[at].isBlank { at += 1 }
      let start = at
      while at < range.upperBound, !lines[at].isBlank { at += 1 }
      if at > start { blocks.append(start..<at) }
    }
    return blocks
  }

  /// How many paragraphs lie between the last label of a question and the options of the next,
  /// most often in this text.
  private func usualBlocks(_ runs: [OptionRun]) -> Int {
    var counts: [Int: Int] = [:]
    for (run, next) in zip(runs, runs.dropFirst()) {
      var lower = run.lines.upperBound
      for at in run.lines.upperBound..<next.lines.lowerBound
      where lines[at].isLabel(.answer, .explanation) {
        lower = at
      }
      counts[min(blocks(lower..<next.lines.lowerBound).count, 4), default: 0] += 1
    }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
  }

  /// Whether boxes are the options of a question, not a list of things to do.
  private func asks(_ start: Int, _ header: QuestionHeader?, _ run: OptionRun) -> Bool {
    if header?.strength == .named || isQuizTag(lines[start]) { return true }
    if run.items.contains(where: { $0.entry >= 0 && source.entries[$0.entry].mark == .wrong }) {
      return true
    }
    for at in start..<run.lines.lowerBound where lines[at].kind != .code {
      if bytes[lines[at].range].contains(ASCII.question) { return true }
      if ByteSearch.hasGap(bytes, lines[at].range) { return true }
      let end = lines[at].range.upperBound
      if end >= 3, Array(bytes[end - 3..<end]) == [0xEF, 0xBC, 0x9F] { return true }  // ？
    }
    if lines[run.lines.upperBound..<min(run.lines.upperBound + 12, lines.count)].contains(where: {
      $0.isLabel(.answer)
    }) {
      return true
    }
    let isLettered = run.items.allSatisfy { $0.entry >= 0 && source.entries[$0.entry].label != nil }
    return isLettered || header != nil
  }

  // MARK: Passages of several questions

  /// The numbers of the questions that a line announces a passage for.
  private func announces(_ at: Int) -> ClosedRange<Int>? {
    guard at == 0 || lines[at - 1].kind != .text, lines[at].entries.isEmpty else { return nil }
    return SharedStem.numbers(on: lines[at].range, in: bytes)
  }

  /// The passages between questions that several of them ask about.
  func sharedStems(_ places: [QuestionPlace]) -> [SharedStem] {
    var stems: [SharedStem] = []
    var floor = 0
    for place in places {
      let end = place.stem.lowerBound
      defer { floor = place.lines.upperBound }
      guard let number = place.header?.number, floor < end else { continue }
      for at in floor..<end {
        guard let numbers = announces(at), numbers.contains(number) else { continue }
        var last = end
        while last > at, lines[last - 1].isBlank { last -= 1 }
        stems.append(SharedStem(lines: at..<last, numbers: numbers))
        break
      }
    }
    return stems
  }

  // MARK: Tails

  /// What belongs to a question below its options.
  private func tail(of place: QuestionPlace, until limit: Int) -> Range<Int> {
    let start = place.run.lines.upperBound
    let below = firstTable { $0.lowerBound >= start }
    let limit = below < tables.count ? min(tables[below].lowerBound, limit) : limit
    let lastLabel = (start..<limit).last { lines[$0].isLabel(.answer, .explanation) } ?? -1
    let lastAnswer = (start..<limit).last { lines[$0].isLabel(.answer) } ?? -1
    let level = lines[place.stem.lowerBound].headingLevel ?? 0
    let hasKey = (start..<limit).contains {
      lines[$0].looksLikeKey || lines[$0].kind == .summary || !lines[$0].entries.isEmpty
    }
    if !tables.isEmpty, lastLabel < 0, !hasKey, !place.run.isBoxed { return start..<start }
    let judge = StemJudge(text: source.text)
    var end = start
    var sawLabel = false
    var depth = 0
    for at in start..<limit {
      let line = lines[at]
      let mayEnd = sawLabel || lastLabel < at
      switch line.kind {
      case .blank: continue
      case .rule where mayEnd && depth == 0: return start..<end
      case .text where mayEnd && depth == 0 && announces(at) != nil,
        .heading where mayEnd && depth == 0 && announces(at) != nil:
        return start..<end
      case .heading(let own) where mayEnd && depth == 0 && own <= max(level, 2):
        return start..<end
      case .tags, .summary:
        let names = tagNames(line.range)
        if names.contains("details") { depth += 1 }
        if names.contains("/details") { depth -= 1 }
        if names.contains("/quiz") { return start..<at + 1 }
        if names.contains("/details"), mayEnd, depth <= 0 { return start..<at + 1 }
      case .label(.answer, _), .label(.explanation, _), .label(.saidAnswer, _): sawLabel = true
      default: break
      }
      if sawLabel, depth == 0, line.kind == .text, let number = place.header?.number,
        line.header?.number == number + 1, at < lastAnswer
      {
        return start..<end
      }
      if at > start, lines[at - 1].isBlank, lastLabel < at, line.kind == .text {
        let element = source.text.firstElements[at]
        if line.header?.strength == .named || judge.sign(at: element) == .sure
          || source.text.lines[element].shape == .marker(.question)
        {
          return start..<end
        }
      }
      end = at + 1
    }
    return start..<end
  }
}
