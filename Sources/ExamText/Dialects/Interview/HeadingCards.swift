import Cards

/// Questions that are headings, with the answer below: under a heading of its own ("Answer"), or
/// right below the question.
struct HeadingCards: TextDialect {
  func mayOccur(among marks: TextMarks) -> Bool {
    marks.starts("#") || marks.starts("*") || marks.startsWithDigit
  }

  func passages(in text: ExamLines) -> [Passage] {
    var reader = HeadingReader(text: text)
    return reader.read()
  }
}

/// Finds question headings by their level.
private struct HeadingReader {
  private static let dialect = "heading-questions"
  /// How many questions make a level of headings one of questions.
  private static let fewest = 3
  /// Where all of them bear numbers, too, fewer do.
  private static let fewestNumbered = 2
  /// The level of questions that are paragraphs in bold.
  private static let bold = 7

  let text: ExamLines
  /// The headings: line and level.
  private var headings: [(line: Int, level: Int)] = []

  init(text: ExamLines) {
    self.text = text
    for line in 0..<text.count {
      let level = level(line)
      if level > 0 { headings.append((line, level)) }
    }
  }

  private func shape(_ line: Int) -> Line.Shape { text.shape(of: line) }

  /// How many `#` stand before a line, perhaps behind its number; 0 when it is no heading.
  private func level(_ line: Int) -> Int {
    var range = Trim.both(text.ranges[line], in: text.bytes)
    switch shape(line) {
    case .heading, .marker: break
    case .numbered where text.bytes[content(line)].first == ASCII.hash: range = content(line)
    case .numbered, .text: return isBoldQuestion(line) ? Self.bold : 0
    default: return 0
    }
    let level = text.bytes[range].prefix { $0 == ASCII.hash }.count
    guard level > 0, level <= 6, level < range.count,
      text.bytes[range.lowerBound + level] == ASCII.space
    else { return 0 }
    return level
  }

  private func content(_ line: Int) -> Range<Int> {
    text.lines[text.firstElements[line]].content
  }

  /// Whether a line is a paragraph of its own in bold that asks.
  private func isBoldQuestion(_ line: Int) -> Bool {
    let bytes = text.bytes
    let range = Trim.both(text.ranges[line], in: bytes)
    guard range.count > 8, bytes[range.lowerBound] == ASCII.star,
      bytes[range].starts(with: Self.stars), bytes[range.suffix(2)].elementsEqual(Self.stars),
      text.ranges[line].lowerBound == range.lowerBound, line == 0 || text.isBlank(line - 1)
    else { return false }
    return Asking(text: text).asks(words(line))
  }

  private static let stars: [UInt8] = [ASCII.star, ASCII.star]

  /// The words of a heading, without marks and number.
  private func words(_ line: Int) -> Range<Int> {
    let bytes = text.bytes
    var range = Trim.both(content(line), in: bytes)
    // `<a name="3"></a>`: a place to link to.
    while let first = range.first, bytes[first] == UInt8(ascii: "<"),
      let end = Tag.end(at: first, in: bytes, range),
      ["a", "/a"].contains(Tag.name(at: first, in: bytes, end: end))
    {
      range = Trim.start(end..<range.upperBound, in: bytes)
    }
    while let first = range.first, bytes[first] == ASCII.hash || bytes[first] == ASCII.star {
      range = Trim.start(range.dropFirst(), in: bytes)
    }
    while let last = range.last, bytes[last] == ASCII.star { range.removeLast() }
    return FoldedPrompt.withoutNumber(range, in: bytes)
  }

  mutating func read() -> [Passage] {
    guard !headings.isEmpty else { return [] }
    let asking = askingLevels()
    let lone = loneStatement()
    var passages: [Passage] = []
    var at = 0
    while at < headings.count {
      let heading = headings[at]
      var next = at + 1
      while next < headings.count, headings[next].level > heading.level { next += 1 }
      let end = next < headings.count ? headings[next].line : text.count
      // An answer under a heading of its own stands right below the question's.
      if let answer = answerHeading(at, next) {
        if let passage = passage(heading.line, answer: answer, end: end) {
          passages.append(passage)
          at = next
          continue
        }
      } else if asking[heading.level], asks(heading.line) || heading.line == lone {
        if let passage = passage(heading.line, answer: nil, end: end) {
          passages.append(passage)
          at = next
          continue
        }
      }
      at += 1
    }
    return passages
  }

  /// Whether a level's headings are questions, most of them at least.
  private func askingLevels() -> [Bool] {
    var all = [Int](repeating: 0, count: Self.bold + 1)
    var asking = all
    var numbered = all
    for heading in headings {
      all[heading.level] += 1
      let content = content(heading.line)
      if case .numbered = shape(heading.line) {
        numbered[heading.level] += 1
      } else if FoldedPrompt.withoutNumber(content, in: text.bytes) != content {
        numbered[heading.level] += 1
      }
      if asks(heading.line) { asking[heading.level] += 1 }
    }
    return (0...Self.bold).map { level in
      let fewest = numbered[level] == all[level] ? Self.fewestNumbered : Self.fewest
      return asking[level] >= fewest && asking[level] * 3 >= all[level] * 2
    }
  }

  /// The only heading without a question among many of its level that ask, not the first or last of
  /// them: "I have lost my key" in a list of what people ask.
  private func loneStatement() -> Int? {
    for level in 1...Self.bold {
      let own = headings.filter { $0.level == level }
      guard own.count > Self.fewestAround else { continue }
      let silent = own.indices.filter { !asks(own[$0].line) }
      guard silent.count == 1, silent[0] > 0, silent[0] + 1 < own.count,
        shape(own[silent[0]].line) == .heading,
        Words.count(4, of: words(own[silent[0]].line), in: text.bytes) > 3
      else { continue }
      return own[silent[0]].line
    }
    return nil
  }

  private static let fewestAround = 10

  private func asks(_ line: Int) -> Bool {
    if case .marker = shape(line) { return false }
    return Asking(text: text).asks(words(line))
  }

  /// The "Answer" heading among those below a heading; nil when there is none.
  private func answerHeading(_ at: Int, _ next: Int) -> Int? {
    guard shape(headings[at].line) == .heading, at + 1 < next else { return nil }
    let first = headings[at + 1]
    if case .marker(.correct) = shape(first.line) { return first.line }
    return nil
  }

  private func passage(_ line: Int, answer: Int?, end: Int) -> Passage? {
    var last = end == text.count ? farewell(line + 1..<end) : end
    while last > line + 1, isOutside(last - 1) { last -= 1 }
    let start = answer ?? line + 1
    var prompt = FoldedPrompt(text: text)
    prompt.read(line..<start)
    if shape(line) != .heading || text.bytes[content(line)].first == UInt8(ascii: "<"),
      answer == nil
    {
      prompt.read(heading: words(line), on: line)
    }
    guard !prompt.hasOptions, let question = prompt.prompt else { return nil }
    var roles = prompt.roles
    var pieces: [SourceWriter.Piece] = []
    var options = 0
    for at in start..<max(start, last) {
      var piece = SourceWriter.Piece(line: at, range: text.ranges[at])
      switch shape(at) {
      case .blank: roles.append(.blank)
      case .comment:
        roles.append(.metadata)
        continue
      case .rule where pieces.allSatisfy({ text.isBlank($0.line) }):
        // The next slide holds the answer.
        roles.append(.marker)
        continue
      case .marker(.incorrect), .marker(.question): return nil
      default:
        var isLabel = false
        if case .marker(.correct) = shape(at) {
          isLabel = pieces.allSatisfy { text.isBlank($0.line) }
        }
        if at == answer || isLabel {
          let content = text.lines[text.firstElements[at]].content
          piece = SourceWriter.Piece(line: at, range: content, isTrimmed: true)
        }
        if isOption(at) { options += 1 }
        let isEmpty = Trim.both(piece.range, in: text.bytes).isEmpty
        roles.append(isEmpty ? .marker : .answer)
      }
      pieces.append(piece)
    }
    if answer == nil, options > 1 || repeatsBullet(line + 1..<max(start, last)) { return nil }
    let lines = line..<max(start, last)
    guard answer != nil || !pieces.isEmpty else { return nil }
    let card = Card(
      kind: .recall, prompt: question, answer: SourceWriter(text: text).markdown(pieces),
      tags: prompt.tags,
      origin: CardOrigin(
        path: text.path, lines: lines.lowerBound + 1...lines.upperBound, dialect: Self.dialect))
    return Passage(lines: lines, roles: roles, cards: [card])
  }

  /// Where the last answer of a page ends: below a rule, one paragraph says farewell to readers.
  ///
  /// A page whose other answers hold rules has none.
  private func farewell(_ lines: Range<Int>) -> Int {
    guard let rule = lines.last(where: { shape($0) == .rule }), rule > lines.lowerBound + 1,
      text.isBlank(rule - 1), rule + 1 < text.count, text.isBlank(rule + 1),
      (headings[0].line..<lines.lowerBound).allSatisfy({ shape($0) != .rule })
    else { return lines.upperBound }
    let below = (rule + 1..<lines.upperBound).filter { !text.isBlank($0) }
    let isParagraph =
      below.allSatisfy { shape($0) == .text }
      && (below.last ?? 0) - (below.first ?? 0) < below.count && below.count < 4
    return isParagraph ? rule : lines.upperBound
  }

  /// Whether a label's answer is one of the bullets above it: they are options.
  private func repeatsBullet(_ lines: Range<Int>) -> Bool {
    let bullets = lines.filter { shape($0) == .bullet }
    guard bullets.count > 1 else { return false }
    let labels = LabelReader(bytes: text.bytes)
    return lines.contains { at in
      guard shape(at) != .bullet, shape(at) != .code,
        let label = labels.label(of: Trim.both(text.ranges[at], in: text.bytes)),
        label.kind == .answer, !label.rest.isEmpty
      else { return false }
      return bullets.contains { bullet in
        let content = Trim.both(text.lines[text.firstElements[bullet]].content, in: text.bytes)
        return text.bytes[content].elementsEqual(text.bytes[label.rest])
      }
    }
  }

  /// Whether a line at the end of a section is no part of the answer: a rule, a tag, a link back.
  private func isOutside(_ line: Int) -> Bool {
    if case .silent = UnplacedLine.kind(of: text.firstElements[line], in: text) { return true }
    return false
  }

  /// Whether a line starts with a letter and a mark, or with a box.
  private func isOption(_ line: Int) -> Bool {
    if shape(line) == .code { return false }
    return FoldedPrompt.isOption(text.ranges[line], in: text.bytes)
  }
}
