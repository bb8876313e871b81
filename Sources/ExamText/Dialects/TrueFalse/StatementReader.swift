import Bytes
import Cards

/// Finds statements that are called true or false, and makes cards of them.
struct StatementReader {
  let text: ExamLines

  private var bytes: [UInt8] { text.bytes }
  /// A statement and its reason have no more lines than this.
  private static let mostLines = 12

  /// A line that calls something true or false.
  private struct Mark {
    var verdict: TruthWords.Verdict
    var isLabelled = false
    /// Where the verdict starts, in a line whose statement it ends.
    var behind: Int?
    /// What follows it on its line.
    var reason: Range<Int>?
  }

  /// The statements of a text, in source order.
  func statements() -> [Statement] {
    var found: [Statement] = []
    var floor = 0
    var line = 0
    while line < text.count {
      guard let mark = mark(on: line), let statement = statement(line, mark, floor) else {
        line += 1
        continue
      }
      found.append(statement)
      floor = statement.lines.upperBound
      line = floor
    }
    return found
  }

  // MARK: Lines

  private func shape(_ line: Int) -> Line.Shape { text.shape(of: line) }

  private func isBlank(_ line: Int) -> Bool { shape(line) == .blank }

  /// The verdict on a line; nil for a line that says something else.
  private func mark(on line: Int) -> Mark? {
    switch shape(line) {
    case .blank, .code, .comment, .rule: return nil
    default: break
    }
    let range = Trim.both(text.ranges[line], in: bytes)
    if let verdict = TruthWords.verdict(range, in: bytes) { return Mark(verdict: verdict) }
    if let labelled = labelled(range) { return labelled }
    return bracketed(range) ?? trailing(range) ?? leading(range)
  }

  /// A verdict in the blank before a numbered statement, as in `__T__ 3. Iron is a metal`.
  private func leading(_ range: Range<Int>) -> Mark? {
    guard range.count > 12, bytes[range.lowerBound] == ASCII.underscore,
      let letter = range.prefix(8).first(where: { bytes[$0] != ASCII.underscore }),
      "TFtf".utf8.contains(bytes[letter]), bytes[letter + 1] == ASCII.underscore,
      let verdict = TruthWords.verdict(letter..<letter + 1, in: bytes),
      HeaderReader(bytes: bytes).header(of: range)?.number != nil
    else { return nil }
    return Mark(verdict: verdict, behind: range.upperBound)
  }

  /// A verdict behind a numbered sentence, as the `T` in `3. Iron is a metal. T`; a wide blank
  /// before it stands for the full stop.
  private func trailing(_ range: Range<Int>) -> Mark? {
    guard let first = range.first, ASCII.isDigit(bytes[first]) else { return nil }
    let window = range.suffix(Self.longestVerdict)
    guard range.count > 16,
      let space = window.last(where: { bytes[$0] == ASCII.space || bytes[$0] == ASCII.tab })
    else { return nil }
    let before = Trim.end(range.lowerBound..<space, in: bytes)
    guard
      bytes[before.upperBound - 1] == ASCII.dot || isWide(before.upperBound..<space + 1)
        || dash(before) != nil,
      let verdict = TruthWords.verdict(space + 1..<range.upperBound, in: bytes),
      HeaderReader(bytes: bytes).header(of: range) != nil
    else { return nil }
    return Mark(verdict: verdict, behind: dash(before) ?? before.upperBound)
  }

  /// Where a dash with a blank before it starts that ends a text: "… is a metal - T".
  private func dash(_ range: Range<Int>) -> Int? {
    for start in range.suffix(3) where Decoration.dash(start, range.upperBound, bytes) > 0 {
      let text = Trim.end(range.lowerBound..<start, in: bytes)
      return text.upperBound < start ? text.upperBound : nil
    }
    return nil
  }

  private static let longestVerdict = 24

  /// Whether blanks part columns.
  private func isWide(_ range: Range<Int>) -> Bool {
    range.count > 1 || range.first.map { bytes[$0] == ASCII.tab } ?? false
  }

  /// "Answer: False", "Answer: False. Spiders have eight legs."
  private func labelled(_ range: Range<Int>) -> Mark? {
    // Most lines have no colon with such a word behind it: that is seen at once.
    let end = range.prefix(Self.longestLabel).upperBound
    var colon = range.lowerBound
    if let first = Self.signs.place(in: bytes, colon..<end) {
      colon = first
      while let place = Self.separators.place(in: bytes, colon..<end) {
        colon = place
        if separator(colon, range.upperBound) > 0 { break }
        colon += 1
      }
      guard colon < end, separator(colon, range.upperBound) > 0 else { return nil }
    }
    let rest = colon + separator(colon, range.upperBound)..<range.upperBound
    guard let mark = verdict(startOf: Trim.both(rest, in: bytes)),
      LabelReader(bytes: bytes).label(of: range)?.kind == .answer
    else { return nil }
    return mark
  }

  private static let longestLabel = 48
  /// The bytes that separators behind a label start with.
  private static let separators = ByteSet { [ASCII.colon, 0xE2, 0xE3, 0xEF].contains($0) }
  /// These, and what else shows that a line is no English word and its reason.
  private static let signs = ByteSet { $0 == ASCII.colon || $0 >= 0xE2 }

  /// How many bytes of a colon or of the bracket behind a label (`【答案】`) stand at an index.
  private func separator(_ at: Int, _ end: Int) -> Int {
    let colon = Decoration.colon(at, end, bytes)
    return colon > 0 || bytes[at] < 0x80 ? colon : Decoration.closingBracket(at, end, bytes)
  }

  /// The verdict that a text starts with, and what it says of it.
  private func verdict(startOf range: Range<Int>) -> Mark? {
    TruthWords.leading(range, in: bytes).map {
      Mark(verdict: $0.verdict, isLabelled: true, reason: $0.reason)
    }
  }

  /// A verdict in brackets behind its statement: "The heart has four chambers (True)".
  private func bracketed(_ range: Range<Int>) -> Mark? {
    let window = range.suffix(40)
    guard range.count > 12, let last = window.last,
      bytes[last] < 0x80
        ? Decoration.closingBracket(last, range.upperBound, bytes) > 0
        : Decoration.closingBracket(last - 2, range.upperBound, bytes) == 3
    else { return nil }
    let open = window.last { bytes[$0] == ASCII.open || isWideOpen($0, range.upperBound) }
    guard let open, open > range.lowerBound + 8 else { return nil }
    let width = bytes[open] == ASCII.open ? 1 : 3
    var inner = open + width..<range.upperBound
    if bytes[last] >= 0x80 {
      guard inner.count > 3,
        Decoration.closingBracket(inner.upperBound - 3, inner.upperBound, bytes)
          == 3
      else { return nil }
      inner.removeLast(2)
    }
    guard let verdict = TruthWords.verdict(inner.dropLast(), in: bytes) else { return nil }
    return Mark(verdict: verdict, behind: open)
  }

  private func isWideOpen(_ at: Int, _ end: Int) -> Bool {
    at + 2 < end && bytes[at] == 0xEF && bytes[at + 1] == 0xBC && bytes[at + 2] == 0x88
  }

  private func header(_ line: Int) -> QuestionHeader? {
    HeaderReader(bytes: bytes).header(of: Trim.both(text.ranges[line], in: bytes))
  }

  // MARK: Statements

  /// The statement that a verdict is about; nil when none stands there.
  private func statement(_ line: Int, _ mark: Mark, _ floor: Int) -> Statement? {
    var verdictLine = line
    var verdict = mark.verdict
    var isLabelled = mark.isLabelled
    var top = line
    if mark.behind == nil, !mark.isLabelled, let key = key(of: line, verdict) {
      (verdictLine, verdict, isLabelled) = key
    }
    if mark.behind == nil {
      guard let stem = stem(above: line, floor) else { return nil }
      top = stem
    }
    let bottom = mark.behind == nil ? lastOfStem(above: line) + 1 : line + 1
    guard top < bottom, !isList(verdictLine, verdict, isLabelled) else { return nil }
    let start = self.start(of: top)
    guard start < (mark.behind ?? text.ranges[bottom - 1].upperBound),
      says(start..<(mark.behind ?? text.ranges[top].upperBound))
    else { return nil }
    return Statement(
      stem: top..<bottom, start: start, end: mark.behind, verdictLine: verdictLine,
      verdict: verdict, reasonBehind: mark.reason, reason: reason(below: verdictLine),
      isLabelled: isLabelled, isPlaced: isLabelled || mark.behind != nil,
      isSure: isLabelled && header(top)?.number != nil
        && LineEnding.of(Trim.end(text.ranges[bottom - 1], in: bytes), in: bytes) == .sentence)
  }

  /// The answer below "True" and "False", where both are offered.
  private func key(
    of line: Int, _ first: TruthWords.Verdict
  ) -> (line: Int, verdict: TruthWords.Verdict, isLabelled: Bool)? {
    guard let second = next(line), let other = mark(on: second), other.behind == nil,
      !other.isLabelled, other.verdict.isTrue != first.isTrue, let third = next(second),
      let key = mark(on: third), key.behind == nil
    else { return nil }
    return (third, key.verdict, key.isLabelled)
  }

  /// Whether a further verdict stands below one: they are options, or a key.
  private func isList(_ line: Int, _ verdict: TruthWords.Verdict, _ isLabelled: Bool) -> Bool {
    guard let below = next(line) else { return false }
    if case .marker(.incorrect) = shape(below) { return true }
    guard !isLabelled, let other = mark(on: below) else { return false }
    return other.behind == nil
  }

  private func next(_ line: Int) -> Int? {
    var at = line + 1
    while at < text.count, isBlank(at) { at += 1 }
    return at < text.count ? at : nil
  }

  private func lastOfStem(above line: Int) -> Int {
    var at = line - 1
    while at >= 0, isBlank(at) || isOffer(at) { at -= 1 }
    return at
  }

  /// Whether a line only offers what to say: "True / False".
  private func isOffer(_ line: Int) -> Bool {
    let range = Trim.both(text.ranges[line], in: bytes)
    guard range.count < 2 * Self.longestVerdict,
      let slash = bytes[range].firstIndex(where: { "/|".utf8.contains($0) }),
      let one = TruthWords.verdict(range.lowerBound..<slash, in: bytes),
      let other = TruthWords.verdict(slash + 1..<range.upperBound, in: bytes)
    else { return false }
    return one.isTrue != other.isTrue
  }

  /// Where the statement above a line starts; nil when nothing there can be one.
  private func stem(above line: Int, _ floor: Int) -> Int? {
    let last = lastOfStem(above: line)
    guard last >= floor, last >= 0, line - last <= 4 else { return nil }
    var at = last
    while true {
      switch shape(at) {
      case .text, .numbered, .heading, .bullet, .marker(.question), .pictograph: break
      default: return nil
      }
      if header(at) != nil || shape(at) != .text { return at }
      guard at > floor, last - at < Self.mostLines, !isBlank(at - 1), shape(at - 1) != .code,
        mark(on: at - 1) == nil, goesOn(at)
      else { return at }
      at -= 1
    }
  }

  /// Whether a line goes on with the one above: a sentence that was broken into lines.
  private func goesOn(_ line: Int) -> Bool {
    let above = Trim.both(text.ranges[line - 1], in: bytes)
    let own = Trim.both(text.ranges[line], in: bytes)
    guard LineEnding.of(above, in: bytes) == .open, let first = own.first else { return false }
    return ASCII.isLower(bytes[first]) || header(line - 1) != nil || above.count > 60
  }

  /// Where a statement's text starts: behind its number, its bullet, "True or false:".
  private func start(of line: Int) -> Int {
    let range = Trim.both(text.ranges[line], in: bytes)
    if let header = header(line), !header.content.isEmpty { return header.content.lowerBound }
    return max(
      range.lowerBound,
      min(
        text.lines[text.firstElements[line]].content.lowerBound,
        range.upperBound))
  }

  /// Where a statement's first line ends: before the marks that close those before its number.
  private func end(of line: Int) -> Int {
    guard let header = header(line), !header.content.isEmpty else {
      return text.ranges[line].upperBound
    }
    return header.content.upperBound
  }

  /// Whether a statement is a sentence, not a name or another verdict.
  private func says(_ range: Range<Int>) -> Bool {
    let isWhole = LineEnding.of(Trim.end(range, in: bytes), in: bytes) == .sentence
    return Words.count(3, of: range, in: bytes) >= (isWhole ? 2 : 3)
      || range.count >= 9 && bytes[range].contains { $0 >= 0xE0 }
  }

  /// The lines that say why, below a verdict.
  private func reason(below line: Int) -> Range<Int> {
    var start = line + 1
    if let label = next(line), isExplanation(label) { start = label }
    var end = start
    while end < text.count, end - start <= Self.mostLines, !isBlank(end), header(end) == nil {
      switch shape(end) {
      case .rule, .heading, .marker(.question): return start..<end
      default: break
      }
      if mark(on: end) != nil { return start..<start }
      if let below = next(end), mark(on: below) != nil { break }
      end += 1
    }
    return start..<end
  }

  private func isExplanation(_ line: Int) -> Bool {
    if case .marker(.explanation) = shape(line) { return true }
    return LabelReader(bytes: bytes).label(of: Trim.both(text.ranges[line], in: bytes))?.kind
      == .explanation
  }

  // MARK: Cards

  /// The card of a statement.
  func passage(_ statement: Statement) -> Passage {
    var sheet = RoleSheet(lines: statement.lines, in: text)
    var stem: [FieldLine] = []
    for line in statement.stem {
      var range = text.ranges[line]
      if line == statement.stem.lowerBound { range = statement.start..<self.end(of: line) }
      if let end = statement.end { range = range.lowerBound..<end }
      stem.append(FieldLine(line: line, range: range))
    }
    let verdict = statement.verdict
    let source = Int32(statement.verdictLine + 1)
    var reasons: [FieldLine] = []
    if let range = statement.reasonBehind {
      reasons.append(FieldLine(line: statement.verdictLine, range: range))
    }
    for line in statement.reason {
      reasons.append(FieldLine(line: line, range: withoutLabel(line)))
    }
    let card = Card(
      kind: .choice, prompt: markdown(stem) ?? "",
      options: zip(verdict.words, [true, false]).map { word, isTrue in
        let isRight = isTrue == verdict.isTrue
        let isNamed = isRight && !verdict.isSign
        return Option(
          Markdown(word, sourceLines: [isNamed ? source : 0]), isCorrect: isRight,
          lines: isRight ? Int(source)...Int(source) : nil)
      },
      explanation: markdown(reasons),
      origin: CardOrigin(
        path: text.path, lines: statement.lines.lowerBound + 1...statement.lines.upperBound,
        dialect: TrueFalse.name))
    sheet.mark(card)
    return Passage(lines: statement.lines, roles: sheet.roles, cards: [card])
  }

  private struct FieldLine {
    var line: Int
    var range: Range<Int>
  }

  private func withoutLabel(_ line: Int) -> Range<Int> {
    let range = Trim.both(text.ranges[line], in: bytes)
    guard let label = LabelReader(bytes: bytes).label(of: range), label.kind == .explanation
    else { return range }
    return label.rest
  }

  private func markdown(_ lines: [FieldLine]) -> Markdown? {
    let prose = ProseWriter(text: text)
    let parts = lines.compactMap { line -> Markdown? in
      let range = Trim.both(line.range, in: bytes)
      return range.isEmpty ? nil : prose.inline(range, line: line.line + 1)
    }
    guard !parts.isEmpty else { return nil }
    return Markdown(
      parts.map(\.text).joined(separator: "\n"), sourceLines: parts.flatMap(\.sourceLines))
  }
}
