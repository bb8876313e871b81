import Bytes
import Cards

/// Cards whose answer stands behind a mark on the question's own line.
///
///     What is a server? - CORRECT ANSWER-A computer that serves others.
///     What is a client? ✔✔ A computer that asks a server.
struct InlineAnswers: TextDialect {
  private static let dialect = "inline-answers"
  private static let fewest = 2
  private static let mostLines = 60
  private static let words = PhraseTable(
    "correct answer, correct answers, answer, answers, ans, verified answer, correct answer(s)")

  func passages(in text: ExamLines) -> [Passage] {
    let marks = (0..<text.count).map { mark(on: $0, text) }
    guard marks.count(where: { $0 != nil }) >= Self.fewest else { return [] }
    let prose = ProseWriter(text: text.withoutMarkers)
    let lines = marks.indices.filter { marks[$0] != nil }
    let isParted = zip(lines, lines.dropFirst()).allSatisfy { one, next in
      (one + 1..<next).contains { text.isBlank($0) }
    }
    var starts: [Int] = []
    var floor = 0
    for line in lines {
      starts.append(start(of: line, floor, isParted, text))
      floor = line + 1
    }
    return lines.enumerated().compactMap { place, line in
      guard let mark = marks[line], starts[place] <= line else { return nil }
      let next = place + 1 < lines.count ? starts[place + 1] : text.count
      var end = max(line + 1, min(next, line + Self.mostLines))
      // Below the last one the page may go on.
      if place == lines.count - 1 {
        end = line + 1
        while end < next, !text.isBlank(end) { end += 1 }
      }
      while end > line + 1, text.isBlank(end - 1) { end -= 1 }
      return passage(line, mark, from: starts[place], to: end, text, prose)
    }
  }

  /// The range of the mark on a line, with something before it; nil for a line without one.
  private func mark(on line: Int, _ text: ExamLines) -> Range<Int>? {
    let range = Trim.both(text.ranges[line], in: text.bytes)
    let bytes = text.bytes
    guard range.count > 6, text.shape(of: line) != .code else { return nil }
    // Most lines hold neither, which a search for one byte sees soonest.
    let inner = range.dropFirst()
    let dash = bytes.place(of: ASCII.dash, in: inner) ?? range.upperBound
    var at = min(dash, bytes.place(of: 0xE2, in: inner) ?? range.upperBound)
    while let sign = Self.signs.place(in: bytes, at..<range.upperBound) {
      at = sign
      if bytes[at] == 0xE2, let end = ticks(at, range.upperBound, bytes) {
        return behindWord(at, range, bytes)..<behindDash(end, range.upperBound, bytes)
      }
      guard bytes[at - 1] == ASCII.space else {
        at += 1
        continue
      }
      let dash = Decoration.dash(at, range.upperBound, bytes)
      let word = Trim.start(at + dash..<range.upperBound, in: bytes)
      // In capitals: "a dash - answer it" is a sentence.
      if dash > 0, let first = word.first, "ACV".utf8.contains(bytes[first]), word.count > 2,
        ASCII.isUpper(bytes[first + 1]), let end = Self.words.end(of: word, in: bytes)
      {
        var rest = end
        while rest < range.upperBound, "-: ".utf8.contains(bytes[rest]) { rest += 1 }
        return Trim.end(range.lowerBound..<at, in: bytes).upperBound..<rest
      }
      at += 1
    }
    return nil
  }

  /// What marks start with.
  private static let signs = ByteSet { $0 == ASCII.dash || $0 == 0xE2 }

  /// Where "Ans" starts right before the ticks; else where these start.
  private func behindWord(_ at: Int, _ range: Range<Int>, _ bytes: [UInt8]) -> Int {
    guard
      let space = (range.lowerBound..<at).suffix(16).first(where: { start in
        bytes[start] == ASCII.space
          && Self.words.end(of: start + 1..<at, in: bytes).map { $0 == at } ?? false
      })
    else { return Self.words.end(of: range, in: bytes) == at ? range.lowerBound : at }
    return space
  }

  /// Where the answer starts behind ticks with a dash glued to them.
  private func behindDash(_ at: Int, _ stop: Int, _ bytes: [UInt8]) -> Int {
    at + 1 < stop && bytes[at] == ASCII.dash && !ASCII.isDigit(bytes[at + 1]) ? at + 1 : at
  }

  /// Where two ticks in a row end: `✔✔`.
  private func ticks(_ at: Int, _ end: Int, _ bytes: [UInt8]) -> Int? {
    guard at + 5 < end, bytes[at + 1] == 0x9C, bytes[at + 2] == 0x93 || bytes[at + 2] == 0x94,
      bytes[at..<at + 3].elementsEqual(bytes[at + 3..<at + 6])
    else { return nil }
    return at + 6
  }

  /// Where the question starts whose mark stands on a line: with the paragraph, or, where no blank
  /// lines part cards, with the line itself or the stem of its options.
  private func start(of line: Int, _ floor: Int, _ isParted: Bool, _ text: ExamLines) -> Int {
    var first = line
    if isParted {
      while first > floor, line - first < Self.mostLines, !text.isBlank(first - 1) { first -= 1 }
      return first
    }
    let options = OptionReader(bytes: text.bytes)
    while first > floor, line - first < Self.mostLines, isOption(first, options, text) {
      first -= 1
    }
    return first
  }

  private func isOption(_ line: Int, _ options: OptionReader, _ text: ExamLines) -> Bool {
    let range = Trim.both(text.ranges[line], in: text.bytes)
    return options.entries(of: range, line: line, after: nil).first?.label != nil
  }

  private func passage(
    _ line: Int, _ mark: Range<Int>, from first: Int, to end: Int, _ text: ExamLines,
    _ prose: ProseWriter
  ) -> Passage? {
    let bytes = text.bytes
    func words(_ at: Int) -> Range<Int> {
      let range = Trim.both(text.ranges[at], in: bytes)
      return at == line ? range.lowerBound..<mark.lowerBound : range
    }
    let rest = Trim.both(mark.upperBound..<text.ranges[line].upperBound, in: bytes)
    let reader = OptionReader(bytes: bytes)
    let options = (first...line).compactMap { at -> OptionEntry? in
      let found = reader.entries(of: Trim.end(words(at), in: bytes), line: at, after: nil)
      return found.count == 1 && found[0].label?.alphabet != .digits ? found[0] : nil
    }
    var answer = LineBuilder()
    if !rest.isEmpty {
      var said = prose.inline(rest, line: line + 1)
      // The first item of a list that goes on below is one, too.
      if said.text.hasPrefix("1\\. "), line + 1 < end,
        text.shape(of: line + 1) == .numbered(2)
      {
        said.text.remove(at: said.text.index(after: said.text.startIndex))
      }
      answer.add(said)
    }
    if end > line + 1, let more = prose.rich((line + 1..<end).map { text.firstElements[$0] }) {
      answer.add(more)
    }
    guard let said = answer.markdown else { return nil }
    let key =
      options.count > 1 && options[0].line > first
      ? KeyResolver(options: options.map { ($0.label, $0.content) }, bytes: bytes).key(in: rest)
      : nil
    let bottom = key == nil ? line : options[0].line - 1
    var stem = LineBuilder()
    for at in first...bottom where !text.isBlank(at) {
      var range = Trim.end(words(at), in: bytes)
      if at == first, let header = HeaderReader(bytes: bytes).header(of: range),
        !header.content.isEmpty
      {
        range = header.content
      }
      stem.add(prose.inline(range, line: at + 1))
    }
    var card = Card(
      kind: key == nil ? .recall : .choice, prompt: stem.markdown ?? "",
      answer: key == nil ? said : nil,
      origin: CardOrigin(path: text.path, lines: first + 1...end, dialect: Self.dialect))
    if let key {
      for (index, option) in options.enumerated() {
        let place = option.line + 1
        card.options.append(
          Option(
            prose.inline(option.content, line: place), isCorrect: key.indices.contains(index),
            lines: place...place))
      }
      if end > line + 1 || key.rest != nil { card.explanation = said }
    }
    var sheet = RoleSheet(lines: first..<end, in: text)
    sheet.mark(card)
    return Passage(lines: first..<end, roles: sheet.roles, cards: [card])
  }
}
