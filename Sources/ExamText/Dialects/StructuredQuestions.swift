import Cards

/// Numbered questions in parts that are answered in words: `1. …`, `(a) Calculate …`,
/// `(b) Explain …`.
///
/// The parts stay one question. Where a list at the end answers them, `1. (a) … (b) …`, so does it.
struct StructuredQuestions: TextDialect {
  private static let dialect = "structured-question"
  private static let fewestParts = 2
  private static let mostLines = 60

  /// A numbered stretch of lines.
  private struct Block {
    var lines: Range<Int>
    var header: QuestionHeader
  }

  func mayOccur(among marks: TextMarks) -> Bool {
    marks.starts("(") || marks.starts("a") || marks.starts("i") || marks.startsWithDigit
  }

  func passages(in text: ExamLines) -> [Passage] {
    // Nearly every text is seen to have no parts by the signs that its lines start with.
    guard (0..<text.count).contains(where: { startsAskingParts($0, text) }) else { return [] }
    let blocks = blocks(text)
    let key = blocks.firstIndex { isBelowAnswers($0.lines.lowerBound, text) } ?? blocks.count
    let labels = LabelReader(bytes: text.bytes)
    let isKeyed = (0..<text.count).contains { line in
      text.ranges[line].count > 2 && text.ranges[line].count < 60
        && labels.label(of: Trim.both(text.ranges[line], in: text.bytes))?.kind == .answer
    }
    let answers = Dictionary(
      blocks[key...].map { ($0.header.number ?? 0, $0) }, uniquingKeysWith: { one, _ in one })
    return blocks[..<key].flatMap { block -> [Passage] in
      guard let parts = parts(of: block, text), parts.allSatisfy({ asks($0, text) }) else {
        return []
      }
      let answer = block.header.number.flatMap { answers[$0] }
      let answersParts = answer.map { startsPart($0.header.content, text.bytes) } ?? false
      // Options may ask, too: "Which question comes first?"
      let mayBeOptions = parts.allSatisfy {
        LineEnding.of(Self.withoutMarks($0, text.bytes), in: text.bytes) == .question
      }
      if isKeyed, !answersParts, mayBeOptions || answer != nil { return [] }
      return passages(block, answeredBy: answersParts ? answer : nil, text)
    }
  }

  /// Whether a line starts the first part of a question, and a line below the second one, and both
  /// ask: options hardly do.
  private func startsAskingParts(_ line: Int, _ text: ExamLines) -> Bool {
    guard startsPart(line, text) else { return false }
    let bytes = text.bytes
    func words(_ range: Range<Int>) -> Range<Int> {
      let close = range.prefix(8).first { bytes[$0] == ASCII.close || bytes[$0] == ASCII.dot }
      return Trim.start((close ?? range.lowerBound) + 1..<range.upperBound, in: bytes)
    }
    for below in line + 1..<min(line + Self.farthestPart, text.count) {
      let range = Trim.both(text.ranges[below], in: bytes)
      guard range.count > 4 else { continue }
      let letter = range.lowerBound + (bytes[range.lowerBound] == ASCII.open ? 1 : 0)
      guard bytes[letter] == UInt8(ascii: "b") || bytes[letter] == UInt8(ascii: "i"),
        ".)i".utf8.contains(bytes[letter + 1])
      else { continue }
      return asks(words(range), text)
    }
    return false
  }

  private static let farthestPart = 8

  /// Whether a line or the text behind its number starts with `(a)`, `a)`, `a.` or `(i)`.
  private func startsPart(_ line: Int, _ text: ExamLines) -> Bool {
    guard !text.isTaken(line) else { return false }
    var range = Trim.both(text.ranges[line], in: text.bytes)
    while let first = range.first, ASCII.isDigit(text.bytes[first]) { range.removeFirst() }
    if let first = range.first, text.bytes[first] == ASCII.dot || text.bytes[first] == ASCII.close {
      range = Trim.start(range.dropFirst(), in: text.bytes)
    }
    return startsPart(range, text.bytes)
  }

  private func startsPart(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard range.count > 6 else { return false }
    let (one, two, three) = (
      bytes[range.lowerBound], bytes[range.lowerBound + 1], bytes[range.lowerBound + 2]
    )
    if one == ASCII.open, three == ASCII.close {
      return two == UInt8(ascii: "a") || two == UInt8(ascii: "i")
    }
    return one == UInt8(ascii: "a") && (two == ASCII.close || two == ASCII.dot)
      && three == ASCII.space
  }

  /// The numbered stretches of a text, each up to the next number, rule, heading or section.
  private func blocks(_ text: ExamLines) -> [Block] {
    let headers = HeaderReader(bytes: text.bytes)
    var blocks: [Block] = []
    var open: Block?
    func close(at end: Int) {
      guard var block = open else { return }
      var end = min(end, block.lines.lowerBound + Self.mostLines)
      while end > block.lines.lowerBound + 1, text.isBlank(end - 1) { end -= 1 }
      block.lines = block.lines.lowerBound..<end
      blocks.append(block)
      open = nil
    }
    for line in 0..<text.count {
      let range = Trim.both(text.ranges[line], in: text.bytes)
      guard !range.isEmpty else { continue }
      let shape = text.shape(of: line)
      if let header = headers.header(of: range), header.number != nil, shape != .code,
        !text.isTaken(line)
      {
        close(at: line)
        open = Block(lines: line..<line + 1, header: header)
      } else if text.isTaken(line) || shape == .rule || shape == .heading
        || SectionLine.isOne(range, in: text.bytes)
        || LabelReader(bytes: text.bytes).label(of: range) != nil
      {
        close(at: line)
      }
    }
    close(at: text.count)
    return blocks
  }

  /// Whether the line above a block announces answers.
  private func isBelowAnswers(_ line: Int, _ text: ExamLines) -> Bool {
    var at = line - 1
    while at >= 0, text.isBlank(at) { at -= 1 }
    guard at >= 0 else { return false }
    let range = Trim.both(text.ranges[at], in: text.bytes)
    guard let label = LabelReader(bytes: text.bytes).label(of: range) else { return false }
    return label.kind == .answer && label.rest.isEmpty
  }

  /// The texts of a block's parts, each with its letter; nil where letters do not follow each other,
  /// or where capitals, as before options, start a line.
  private func parts(of block: Block, _ text: ExamLines) -> [Range<Int>]? {
    let bytes = text.bytes
    var parts: [Range<Int>] = []
    var isRoman = false
    for line in block.lines {
      let range =
        line == block.lines.lowerBound
        ? block.header.content : Trim.both(text.ranges[line], in: bytes)
      guard range.count > 4 else { continue }
      let start = range.lowerBound + (bytes[range.lowerBound] == ASCII.open ? 1 : 0)
      guard let (label, length) = OptionLabel.at(start, in: bytes, end: range.upperBound),
        start + length < range.upperBound,
        bytes[start + length] == ASCII.close || bytes[start + length] == ASCII.dot,
        Trim.spaceLength(bytes, at: start + length + 1, end: range.upperBound) > 0
      else { continue }
      guard ASCII.isLower(bytes[start]) else { return nil }
      if parts.isEmpty { isRoman = label.asRoman == OptionLabel(alphabet: .roman, index: 0) }
      let place = isRoman ? label.asRoman : label
      guard place == OptionLabel(alphabet: isRoman ? .roman : .latin, index: parts.count) else {
        // `(i)` and `(ii)` below `(a)`.
        if label.alphabet == .roman || label.asRoman != label { continue }
        return nil
      }
      parts.append(Trim.start(start + length + 1..<range.upperBound, in: bytes))
    }
    return parts.count >= Self.fewestParts ? parts : nil
  }

  /// Whether a part asks: by a question mark, an order, or the points that it is worth.
  private func asks(_ part: Range<Int>, _ text: ExamLines) -> Bool {
    let bare = Self.withoutMarks(part, text.bytes)
    if LineEnding.of(bare, in: text.bytes) == .question || bare != part { return true }
    // "A ball falls for 2 s. Calculate its speed.": the last sentence gives the order.
    let end = bare.dropLast().last { at in
      text.bytes[at] == ASCII.dot && text.bytes[at + 1] == ASCII.space
    }
    let said = end.map { Trim.start($0 + 1..<bare.upperBound, in: text.bytes) } ?? bare
    return isOrder(bare, text) || isOrder(said, text)
  }

  private func isOrder(_ bare: Range<Int>, _ text: ExamLines) -> Bool {
    guard let word = Words.opener(of: bare, in: text.bytes) else { return false }
    return Self.orders.contains(word.key) && Words.first(3, of: bare, in: text.bytes).count > 2
      && text.bytes[bare].last != ASCII.semicolon && text.bytes[bare].last != ASCII.comma
  }

  private static let orders = Lexicon(
    """
    calculate explain state describe define outline discuss find show prove derive determine solve
    compute estimate evaluate give list name identify sketch draw suggest compare contrast justify
    comment deduce verify write using hence what which why how who when where erkläre berechne nenne
    beschreibe bestimme zeige calcula explica define calculer expliquer définir calculez expliquez
    """)

  /// A part without the points behind it: `[4]`, `(2 marks)`.
  private static func withoutMarks(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    guard let last = range.last, bytes[last] == ASCII.close || bytes[last] == UInt8(ascii: "]"),
      let open = range.suffix(16).last(where: { "([".utf8.contains(bytes[$0]) }),
      open + 1 < last, ASCII.isDigit(bytes[open + 1])
    else { return range }
    return Trim.end(range.lowerBound..<open, in: bytes)
  }

  private func passages(_ block: Block, answeredBy answer: Block?, _ text: ExamLines) -> [Passage] {
    let prompt = markdown(block, text)
    let card = Card(
      kind: .recall, prompt: prompt ?? "", answer: answer.flatMap { markdown($0, text) },
      origin: CardOrigin(
        path: text.path, lines: block.lines.lowerBound + 1...block.lines.upperBound,
        dialect: Self.dialect))
    var sheet = RoleSheet(lines: block.lines, in: text)
    sheet.mark(card.prompt, .prompt)
    var passages = [Passage(lines: block.lines, roles: sheet.roles, cards: [card])]
    if let answer {
      var sheet = RoleSheet(lines: answer.lines, in: text)
      sheet.mark(card.answer, .answer)
      passages.append(Passage(lines: answer.lines, roles: sheet.roles))
    }
    return passages
  }

  /// The lines of a block, each a paragraph.
  private func markdown(_ block: Block, _ text: ExamLines) -> Markdown? {
    let prose = ProseWriter(text: text)
    return LineBuilder.paragraphs(
      block.lines.compactMap { line in
        let range =
          line == block.lines.lowerBound
          ? block.header.content : Trim.both(text.ranges[line], in: text.bytes)
        return range.isEmpty ? nil : prose.inline(range, line: line + 1)
      })
  }
}
