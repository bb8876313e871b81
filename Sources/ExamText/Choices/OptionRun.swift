import Bytes

/// The options of one question: entries that follow each other, and the lines that belong to each.
struct OptionRun {
  /// One option.
  struct Item {
    /// Its entry, as an index into the text's entries.
    var entry: Int
    /// Lines that go on with its text.
    var continuation: [Int] = []
    /// Lines that give its reason.
    var reasons: [Int] = []
  }

  var items: [Item]
  /// The first line, and the line after the last.
  var lines: Range<Int>
  /// Whether the options have boxes.
  var isBoxed: Bool
  /// Whether it may be a list of other things, unless others of the text look like it.
  var isDoubtful = false
}

/// Finds the runs of options in a text.
struct OptionRunFinder {
  let source: ChoiceLines
  /// Whether the text has a list of answers that are numbers.
  let hasNumberKeys: Bool
  private static let longestBreak = 40

  private var lines: [ChoiceLine] { source.lines }
  private var bytes: [UInt8] { source.text.bytes }

  init(_ source: ChoiceLines, hasNumberKeys: Bool = false) {
    self.source = source
    self.hasNumberKeys = hasNumberKeys
  }

  /// Every run, in source order.
  func runs() -> [OptionRun] {
    var runs: [OptionRun] = []
    var at = 0
    while at < lines.count {
      if !lines[at].entries.isEmpty, let run = run(at: at) {
        runs.append(run)
        at = run.lines.upperBound
      } else {
        at += 1
      }
    }
    let found = runs.indices.filter { !isStatements($0, runs) }.map { runs[$0] }
    let numbered = NumberedChoices(source)
    return numbered.areUsual(found.filter(\.isDoubtful))
      ? found : found.filter { !$0.isDoubtful }
  }

  /// Whether numbers count what a question lists: its options, under letters, stand below.
  private func isStatements(_ index: Int, _ runs: [OptionRun]) -> Bool {
    guard index + 1 < runs.count, alphabet(of: runs[index + 1]) == .latin,
      let own = alphabet(of: runs[index]),
      own == .roman || own == .digits || namesLetters(runs[index + 1], of: runs[index])
    else { return false }
    return (runs[index].lines.upperBound..<runs[index + 1].lines.lowerBound).allSatisfy {
      !lines[$0].isLabel(.answer) && !lines[$0].looksLikeKey && lines[$0].header == nil
    }
  }

  /// Whether most options name letters of the list above them: "(A) and (C)", "Only (B)".
  private func namesLetters(_ run: OptionRun, of list: OptionRun) -> Bool {
    guard let letter = list.items.first.flatMap({ byte(of: $0) }), let own = run.items.first,
      byte(of: own) != letter
    else { return false }
    let naming = run.items.count { item in
      guard item.entry >= 0 else { return false }
      let content = source.entries[item.entry].content
      return content.count < 40
        && content.dropFirst().dropLast().contains { at in
          (bytes[at - 1] == ASCII.open && bytes[at + 1] == ASCII.close
            || isPaired(at, content.upperBound))
            && bytes[at] >= letter && bytes[at] < letter + UInt8(list.items.count)
        }
    }
    return naming * 2 > run.items.count
  }

  /// Whether a letter stands before a dash and a number, as in "A-2, B-1".
  private func isPaired(_ at: Int, _ stop: Int) -> Bool {
    let dash = Decoration.dash(at + 1, stop, bytes)
    return dash > 0 && at + 1 + dash < stop && ASCII.isDigit(bytes[at + 1 + dash])
      && !ASCII.isWordByte(bytes[at - 1])
  }

  /// The letter of an option as it stands in the text; nil for one without.
  private func byte(of item: OptionRun.Item) -> UInt8? {
    guard item.entry >= 0 else { return nil }
    let entry = source.entries[item.entry]
    return bytes[lines[entry.line].range.lowerBound..<entry.content.lowerBound]
      .first(where: ASCII.isLetter)
  }

  private func alphabet(of run: OptionRun) -> OptionLabel.Alphabet? {
    guard let last = run.items.last, last.entry >= 0 else { return nil }
    return source.entries[last.entry].label?.alphabet
  }

  private func entry(_ line: Int) -> OptionEntry { source.entries[lines[line].entries.lowerBound] }

  /// An entry that may start a run: `i.` is the first of Roman numbers where `ii.` follows.
  private func firstEntry(_ start: Int) -> OptionEntry {
    var first = entry(start)
    guard let label = first.label, label.asRoman != label else { return first }
    var at = start + 1
    while at < lines.count, at - start < 4, lines[at].entries.isEmpty { at += 1 }
    if at < lines.count, at - start < 4,
      entry(at).label == OptionLabel(alphabet: .roman, index: 1)
    {
      first.label = label.asRoman
    }
    return first
  }

  private static let copulas = PhraseTable("is, was, are, isn't, es, ist, est, è, é")
  private static let verdicts = PhraseTable(LabelWords.right + "," + LabelWords.wrong)

  /// "(A) is incorrect because …": a reason, which no list of options starts with.
  private func isJudged(_ entry: OptionEntry) -> Bool {
    guard entry.label != nil, let end = Self.copulas.end(of: entry.content, in: bytes) else {
      return false
    }
    let rest = Trim.start(end..<entry.content.upperBound, in: bytes)
    return Self.verdicts.end(of: rest, in: bytes) != nil
  }

  private func run(at start: Int) -> OptionRun? {
    let first = firstEntry(start)
    guard first.label.map({ $0.index == 0 }) ?? first.isBoxed, !isJudged(first) else { return nil }
    if let columns = columns(at: start) { return columns }
    var run = OptionRun(
      items: lines[start].entries.map { OptionRun.Item(entry: $0) }, lines: start..<start + 1,
      isBoxed: first.isBoxed)
    var pending: [Int] = []
    var at = start + 1
    while at < lines.count, at - run.lines.upperBound < Self.longestBreak {
      let line = lines[at]
      if line.isVote, pending.isEmpty {
        run.lines = run.lines.lowerBound..<at + 1
      } else if !line.entries.isEmpty, follows(entry(at), run, first) {
        settle(pending, &run)
        pending = []
        for index in line.entries { run.items.append(OptionRun.Item(entry: index)) }
        run.lines = run.lines.lowerBound..<at + 1
      } else if run.isBoxed, let plain = plainBullet(at, first),
        pending.allSatisfy({ !isBlank($0) })
      {
        _ = plain
        settle(pending, &run)
        pending = []
        run.items.append(OptionRun.Item(entry: -at - 1))
        run.lines = run.lines.lowerBound..<at + 1
      } else if ends(at, run) {
        break
      } else {
        pending.append(at)
      }
      at += 1
    }
    takeTail(pending, &run)
    let isList = run.items.count >= 2
    guard isList else { return nil }
    guard first.label?.alphabet == .digits, !run.isBoxed else { return run }
    let numbered = NumberedChoices(source)
    if numbered.hasKey(below: run) { return run }
    guard numbered.asks(above: run) else { return nil }
    if hasNumberKeys || numbered.isMarked(run) { return run }
    run.isDoubtful = true
    return numbered.isBracketed(run) ? run : nil
  }

  /// Options in two columns, read down: A and C on the first line, B and D on the next one.
  private func columns(at start: Int) -> OptionRun? {
    func index(_ line: Int, _ column: Int) -> Int? {
      guard line < lines.count, lines[line].entries.count == 2 else { return nil }
      return source.entries[lines[line].entries.lowerBound + column].label?.index
    }
    guard let height = index(start, 1), (2...4).contains(height) else { return nil }
    guard (0..<height).allSatisfy({ index(start + $0, 0) == $0 }) else { return nil }
    let right = (0..<height).filter { index(start + $0, 1) == height + $0 }
    guard right.count == height else { return nil }
    let items = [0, 1].flatMap { column in
      (0..<height).map { OptionRun.Item(entry: lines[start + $0].entries.lowerBound + column) }
    }
    return OptionRun(items: items, lines: start..<start + height, isBoxed: false)
  }

  private func isBlank(_ line: Int) -> Bool { lines[line].isBlank }

  /// A bullet without a box among boxes: a wrong option that nobody dressed.
  private func plainBullet(_ at: Int, _ first: OptionEntry) -> Range<Int>? {
    let line = lines[at]
    guard first.label == nil, line.kind == .text, line.range.count > 2,
      line.indent == lines[first.line].indent, "-*+".utf8.contains(bytes[line.range.lowerBound]),
      bytes[line.range.lowerBound + 1] == ASCII.space
    else { return nil }
    return line.range
  }

  /// Whether an entry is the next option of a run.
  private func follows(_ entry: OptionEntry, _ run: OptionRun, _ first: OptionEntry) -> Bool {
    guard entry.isBoxed == run.isBoxed else { return false }
    guard let label = entry.label else { return run.isBoxed && first.label == nil }
    guard let start = first.label, label.alphabet == start.alphabet else { return false }
    if label.alphabet == .digits, entry.closer != first.closer { return false }
    var last = 0
    if let item = run.items.last, item.entry >= 0 {
      last = source.entries[item.entry].label?.index ?? 0
      if start.alphabet == .roman, run.items.count == 1 { last = 0 }
    }
    // Two columns that were read across, letters on lines of their own: A and C, then B and D.
    if run.items.count == 2, last == 2, label.index == 1 { return entry.content.isEmpty }
    // One letter may be missing, but not B: a reader of `A:` and `C:` sees no options.
    let isAlone = entry.content.isEmpty && first.content.isEmpty
    let step = run.items.count == 1 && !isAlone || entry.closer == ASCII.colon ? 1 : 2
    guard label.index > last, label.index <= last + step else { return false }
    return entry.isBulleted == first.isBulleted || entry.closer == first.closer
  }

  /// Whether a line cannot stand between two options.
  private func ends(_ at: Int, _ run: OptionRun) -> Bool {
    let line = lines[at]
    switch line.kind {
    case .label, .rule, .heading, .summary: return true
    case .tags(let closing): return closing || opensDetails(line.range)
    case .blank, .code: return false
    case .text:
      if run.isBoxed, run.items.count > 1, !line.isQuoted,
        line.entries.isEmpty || entry(at).label?.alphabet == .digits && !entry(at).isBoxed,
        line.indent <= lines[run.lines.lowerBound].indent, asks(at)
      {
        return true
      }
      if let header = line.header {
        if header.strength == .named { return true }
        let start = lines[run.lines.lowerBound]
        let isOutside =
          !run.isBoxed || line.indent < start.indent
          || !"-*+".utf8.contains(bytes[start.range.lowerBound])
          || bytes[start.range.lowerBound + 1] != ASCII.space
        if lines[at - 1].isBlank, isOutside || startsBoxes(at, header, run) { return true }
      }
      return !line.entries.isEmpty && entry(at).label?.index == 0 && !run.isBoxed
        && (entry(at).label?.alphabet != .digits || run.items.count == 1)
    }
  }

  /// Whether a numbered line stands right above further boxes and goes on with no list of an
  /// option's: the next question, whatever its words.
  private func startsBoxes(_ at: Int, _ header: QuestionHeader, _ run: OptionRun) -> Bool {
    guard let number = header.number, lines[at].indent <= lines[run.lines.lowerBound].indent,
      let below = (at + 1..<lines.count).first(where: { !lines[$0].isBlank }),
      !lines[below].entries.isEmpty, entry(below).isBoxed
    else { return false }
    let above = (run.lines.lowerBound..<at).last { !lines[$0].isBlank }
    return number > 1 && above.map { lines[$0].header?.number != number - 1 } ?? true
  }

  /// Whether a line asks the next question, below options that only boxes mark.
  private func asks(_ at: Int) -> Bool {
    let line = lines[at]
    let range = StemNotes.withoutStar(line.range, in: bytes)
    let ending = LineEnding.of(range, in: bytes)
    let isApart = lines[at - 1].isBlank || line.header != nil
    return ending == .question && (isApart || range.count > Self.longestAside)
      || WantedCount.count(in: range, of: bytes) != nil
      || isApart && (bytes.holds(ASCII.question, in: range) || ByteSearch.hasGap(bytes, range))
  }

  /// A shorter question may go on with an option.
  private static let longestAside = 24

  private func opensDetails(_ range: Range<Int>) -> Bool {
    let name = Tag.name(at: range.lowerBound, in: bytes, end: range.upperBound)
    return name == "details" || name == "quiz"
  }

  /// Gives the lines between two options to the first of them.
  private func settle(_ pending: [Int], _ run: inout OptionRun) {
    let last = run.items.count - 1
    for line in pending where !isBlank(line) || lines[line].kind == .code {
      if lines[line].isQuoted, !lines[run.lines.lowerBound].isQuoted {
        run.items[last].reasons.append(line)
      } else if !run.items[last].reasons.isEmpty {
        run.items[last].reasons.append(line)
      } else {
        run.items[last].continuation.append(line)
      }
    }
  }

  /// The lines after the last option that still belong to it.
  private func takeTail(_ pending: [Int], _ run: inout OptionRun) {
    let owner = run.lines.upperBound - 1
    let others = run.items.dropLast()
    let othersHaveCode = others.contains { $0.continuation.contains { lines[$0].kind == .code } }
    let othersHaveQuotes = others.contains { !$0.reasons.isEmpty }
    var taken: [Int] = []
    for line in pending {
      let found = lines[line]
      if found.isBlank {
        guard othersHaveCode, line + 1 < lines.count, lines[line + 1].kind == .code else { break }
        continue
      }
      let isLone =
        taken.isEmpty && (run.items.last.map { $0.entry >= 0 } ?? false)
        && source.entries[run.items[run.items.count - 1].entry].content.isEmpty
        && found.kind == .text && found.header == nil
      let isDirect = line == owner + 1 || taken.last == line - 1
      if found.kind == .code {
        guard othersHaveCode || found.indent > lines[owner].indent && isDirect else { break }
      } else if found.isQuoted, !lines[owner].isQuoted {
        guard isDirect, run.isBoxed || othersHaveQuotes else { break }
      } else {
        guard isLone || isDirect && isWrapped(line, owner) else { break }
      }
      taken.append(line)
    }
    guard let last = taken.last else { return }
    settle(taken, &run)
    run.lines = run.lines.lowerBound..<last + 1
  }

  /// Whether a line goes on with the option's text: it is indented deeper, or starts small.
  private func isWrapped(_ line: Int, _ owner: Int) -> Bool {
    let found = lines[line]
    guard found.kind == .text, found.header == nil, !found.looksLikeKey else { return false }
    if found.indent > lines[owner].indent, lines[owner].indent > 0 || found.indent >= 2 {
      return true
    }
    let first = bytes[found.range.lowerBound]
    return ASCII.isLower(first) && LineEnding.of(lines[owner].range, in: bytes) == .open
  }
}
