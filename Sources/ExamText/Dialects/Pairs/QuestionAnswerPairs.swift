import Bytes
import Cards

/// Cards whose sides are labelled: `Q:` and `A:`, and texts with gaps under `C:`.
struct QuestionAnswerPairs: TextDialect {
  func passages(in text: ExamLines) -> [Passage] {
    var reader = PairReader(text: text)
    return reader.read()
  }
}

/// Walks through the lines of a text from label to label.
private struct PairReader {
  let text: ExamLines
  /// The label of each line that has one.
  private var labels: [PairLabel?] = []
  private var passages: [Passage] = []
  /// Short lines right above a question, below a blank one: names of what follows.
  private var heads: Set<Int> = []
  /// Whether the text may hold gaps such as `{{c1::…}}`.
  private var mayHoldGaps = false

  init(text: ExamLines) {
    self.text = text
  }

  mutating func read() -> [Passage] {
    let sides = text.sides
    labels = (0..<text.count).map { line in
      sides[line].map { PairLabel($0, endingAt: text.ranges[line].upperBound) } ?? label(line)
    }
    guard labels.contains(where: { $0 != nil }) else { return [] }
    heads = Set(labels.indices.filter(isHead))
    if heads.count < Self.fewestHeads { heads = [] }
    var line = 0
    mayHoldGaps = text.marks.hasDouble("{")
    while line < text.count {
      line = readCard(at: line) ?? readGapped(at: line) ?? line + 1
    }
    // A lone "Q: and A: are read" among other bullets speaks of such labels.
    if passages.count == 1, let first = passages[0].lines.first,
      let bullet = Trim.start(text.ranges[first], in: text.bytes).first,
      "-*+".utf8.contains(text.bytes[bullet]),
      let rest = labels[first].flatMap({ Trim.start($0.rest, in: text.bytes).first }),
      ASCII.isLower(text.bytes[rest])
    {
      return []
    }
    return passages
  }

  private static let fewestHeads = 2
  private static let longestHead = 40

  private func isHead(_ line: Int) -> Bool {
    guard line + 1 < text.count, labels[line + 1]?.side == .question, labels[line] == nil,
      line == 0 || shape(line - 1) == .blank, shape(line) == .text
    else { return false }
    let element = text.lines[text.firstElements[line]]
    return element.content.count <= Self.longestHead && element.ending == .open
  }

  private func shape(_ line: Int) -> Line.Shape { text.shape(of: line) }

  private func label(_ line: Int) -> PairLabel? {
    switch shape(line) {
    case .blank, .code, .comment, .rule: return nil
    default: break
    }
    guard let label = PairLabel(of: text.ranges[line], in: text.bytes) else { return nil }
    if label.side != nil { return label }
    let isLetter = label.word.unicodeScalars.count == 1
    return isLetter && !label.isLettered
      && PairWords.letters.contains { $0.question == label.word || $0.answer == label.word }
      ? label : nil
  }

  private mutating func readCard(at line: Int) -> Int? {
    guard let label = labels[line] else { return nil }
    if label.side == .cloze, !label.isLettered { return readCloze(at: line, label) }
    let mayAsk =
      label.side == .question || PairWords.letters.contains { $0.question == label.word }
    guard mayAsk else { return nil }
    guard let answer = answerLine(after: line, label) else {
      return readUnanswered(at: line, label)
    }
    let end = end(after: answer, label)
    // Wrong options below the answer: the reader of pasted flashcards takes them apart.
    if (line..<end).contains(where: { shape($0) == .marker(.incorrect) }) { return nil }
    // "Solution: …" with options and their key below it is part of what is asked.
    if let first = (answer + 1..<end).first(where: { isOption($0, "aA") }),
      (first + 1..<end).contains(where: { isOption($0, "bB") }),
      (first + 1..<end).contains(where: { statesKey($0) })
    {
      return nil
    }
    add(line..<end, question: label, answerAt: answer)
    return end
  }

  /// Reads a question that the next one follows before any answer.
  private mutating func readUnanswered(at line: Int, _ label: PairLabel) -> Int? {
    guard label.side == .question, !label.isLettered, !startsLettered(label.rest, line) else {
      return nil
    }
    var end = line + 1
    while end < text.count, !ends(end, level: label.level), labels[end]?.side != .question {
      if labels[end] != nil || isOption(end, "aAbB") || isSecondOption(end) { return nil }
      if case .marker = shape(end) { return nil }
      end += 1
    }
    while end > line + 1, shape(end - 1) == .blank || shape(end - 1) == .comment { end -= 1 }
    // "Q3: release" in a plan is no question.
    if let first = Trim.start(label.rest, in: text.bytes).first, ASCII.isLower(text.bytes[first]),
      !text.bytes.holds(ASCII.question, in: label.rest)
    {
      return nil
    }
    // Text below "Q:" may be an answer without a label, unless other answers have theirs.
    guard end == line + 1 || !passages.isEmpty else { return nil }
    add(line..<end, question: label, answerAt: nil)
    return end
  }

  /// Whether a text starts as options do, or is a letter: behind "Question 3:" it is one of a list
  /// of answers.
  private func startsLettered(_ range: Range<Int>, _ line: Int) -> Bool {
    KeyLetters(range, in: text.bytes, isWhole: true) != nil
      || OptionReader(bytes: text.bytes).entries(of: range, line: line, after: nil)
        .contains { $0.label.map { $0.alphabet != .digits } ?? false }
  }

  /// The line with the answer's label; nil when the question has none, or options before it.
  private func answerLine(after line: Int, _ question: PairLabel) -> Int? {
    var items = 0
    var at = line + 1
    while at < text.count {
      if ends(at, level: question.level) { return nil }
      if let label = labels[at] {
        if isAnswer(label, to: question) {
          return startsOptions(at) || isAboveOptions(at, label)
            || items > 1 && isKey(label, line + 1..<at) ? nil : at
        }
        // The next question ends the search, in languages whose labels are single letters, too.
        if label.side == .question || label.side == .cloze || label.word == question.word {
          return nil
        }
      }
      if isOption(at, "bB") || isSecondOption(at) || holdsOptions(at) { return nil }
      switch shape(at) {
      case .bullet, .numbered: items += 1
      default: break
      }
      at += 1
    }
    return nil
  }

  /// Whether an answer names an item above it by a letter or number, or repeats one.
  private func isKey(_ label: PairLabel, _ lines: Range<Int>) -> Bool {
    let answer = label.rest
    guard let first = text.bytes[answer].first else { return true }
    if answer.count <= 3 || ASCII.isDigit(first) || first == UInt8(ascii: "[") { return true }
    return lines.contains { line in
      let item = text.lines[text.firstElements[line]].content
      return item.count == answer.count && text.bytes[item] == text.bytes[answer]
        || item.count == answer.count + 4 && text.bytes[item].dropFirst(4) == text.bytes[answer]
    }
  }

  /// Whether options follow each other on a line: "(a) Iron (b) Gold".
  private func holdsOptions(_ line: Int) -> Bool {
    guard isOption(line, "aA") else { return false }
    let range = Trim.both(text.ranges[line], in: text.bytes)
    return OptionReader(bytes: text.bytes).entries(of: range, line: line, after: nil).count > 1
  }

  /// Whether a line starts with the second letter of another script's row, or with a box.
  private func isSecondOption(_ line: Int) -> Bool {
    if shape(line) == .code { return false }
    var at = text.ranges[line].lowerBound
    let end = text.ranges[line].upperBound
    while at < end, " \t-*+(".utf8.contains(text.bytes[at]) { at += 1 }
    guard at + 2 < end else { return false }
    if text.bytes[at] == UInt8(ascii: "["), text.bytes[at + 2] == UInt8(ascii: "]") { return true }
    guard let (label, length) = OptionLabel.at(at, in: text.bytes, end: end),
      label.alphabet != .digits, label.alphabet != .latin || length > 1, label.index == 1,
      at + length < end
    else { return false }
    return ".):、，．：）".utf8.contains(text.bytes[at + length])
  }

  private func isAnswer(_ label: PairLabel, to question: PairLabel) -> Bool {
    if label.isLettered, !question.isLettered { return false }
    if question.side == .question, label.side == .answer { return true }
    // One letter each.
    return question.word.utf8.count < 3 && label.word.utf8.count < 3
      && PairWords.letters.contains {
        $0.question == question.word && $0.answer == label.word
      }
  }

  /// "Correct answer: B".
  private func statesKey(_ line: Int) -> Bool {
    let range = Trim.both(text.ranges[line], in: text.bytes)
    guard let label = LabelReader(bytes: text.bytes).label(of: range), label.kind == .answer else {
      return false
    }
    return KeyLetters(label.rest, in: text.bytes, isWhole: false) != nil
  }

  /// Whether `A:` is followed by `B:`.
  private func startsOptions(_ line: Int) -> Bool {
    var at = line + 1
    while at < text.count, shape(at) == .blank { at += 1 }
    return at < text.count && isOption(at, "bB")
  }

  /// Whether an answer is a letter that names one of the options below it.
  private func isAboveOptions(_ line: Int, _ label: PairLabel) -> Bool {
    guard label.rest.count <= 16, KeyLetters(label.rest, in: text.bytes, isWhole: true) != nil
    else { return false }
    var at = line + 1
    while at < text.count, shape(at) == .blank { at += 1 }
    return at < text.count && isOption(at, "aA")
  }

  /// Whether a line starts with one of some letters and a mark, as an option does.
  private func isOption(_ line: Int, _ letters: String) -> Bool {
    if shape(line) == .code { return false }
    var at = text.ranges[line].lowerBound
    let end = text.ranges[line].upperBound
    while at < end, " \t-*+(".utf8.contains(text.bytes[at]) { at += 1 }
    guard at + 1 < end, letters.utf8.contains(text.bytes[at]) else { return false }
    return ".):".utf8.contains(text.bytes[at + 1])
  }

  /// Whether a rule or heading ends whatever stands before a line.
  private func ends(_ line: Int, level: Int) -> Bool {
    switch shape(line) {
    case .rule: return !text.bytes[text.ranges[line]].contains(UInt8(ascii: "|"))
    case .heading:
      let own = UnplacedLine.headingLevel(of: text.firstElements[line], in: text) ?? 1
      return level == 0 || own <= level || labels[line] != nil
    default: return false
    }
  }

  /// The line after an answer.
  private func end(after line: Int, _ question: PairLabel) -> Int {
    var at = line + 1
    while at < text.count {
      if let label = labels[at] {
        if label.side == .question && (!label.isLettered || question.isLettered) { break }
        if label.word == question.word { break }
        if label.side == .cloze, cloze(at, label) != nil { break }
      }
      if ends(at, level: question.level) { break }
      if shape(at - 1) == .blank,
        asksWithOptions(at) || asksFolded(at) || isNamed(at) || isGapped(at)
      {
        break
      }
      at += 1
    }
    func trim() {
      while at > line + 1, shape(at - 1) == .blank || shape(at - 1) == .comment { at -= 1 }
    }
    if heads.contains(at - 1), at > line + 1 { at -= 1 }
    trim()
    // "### Flashcard 2" stands above the next question.
    if at > line + 1, at < text.count, question.level == 0, shape(at - 1) != .code,
      text.bytes[Trim.start(text.ranges[at - 1], in: text.bytes)].first == ASCII.hash,
      shape(at - 2) == .blank
    {
      at -= 1
      trim()
    }
    return at
  }

  /// Whether a question of another dress starts on a line, by its name in brackets: "【問題3】…".
  private func isNamed(_ line: Int) -> Bool {
    let range = Trim.both(text.ranges[line], in: text.bytes)
    guard range.count > 6, Self.bracket.contains(where: text.bytes[range].starts),
      let header = HeaderReader(bytes: text.bytes).header(of: range)
    else { return false }
    return header.strength == .named && header.number != nil
  }

  private static let bracket = [Array("【".utf8), Array("[".utf8)]

  /// Whether a folded part starts on a line that asks something itself.
  private func asksFolded(_ line: Int) -> Bool {
    let range = Trim.both(text.ranges[line], in: text.bytes)
    guard text.bytes[range].starts(with: Self.details) else { return false }
    return (line..<min(line + 2, text.count)).contains { at in
      text.bytes.holds(ASCII.question, in: text.ranges[at])
    }
  }

  private static let details = Array("<details".utf8)

  /// Whether a line is a question whose options, `A.` and `B.`, stand right below it.
  private func asksWithOptions(_ line: Int) -> Bool {
    guard shape(line) != .blank, shape(line) != .code, line + 2 < text.count else { return false }
    var at = line + 1
    while at < text.count, at - line < 3, shape(at) == .blank { at += 1 }
    return at < text.count && isOption(at, "aA") && startsOptions(at)
  }

  private mutating func add(_ lines: Range<Int>, question: PairLabel, answerAt: Int?) {
    let writer = SourceWriter(text: text)
    var roles: [LineRole] = []
    var prompt: [SourceWriter.Piece] = []
    var answer: [SourceWriter.Piece] = []
    var explanation: [SourceWriter.Piece] = []
    var role = LineRole.prompt
    for line in lines {
      var piece = SourceWriter.Piece(line: line, range: text.ranges[line])
      if line == lines.lowerBound {
        piece = SourceWriter.Piece(line: line, range: question.rest, isTrimmed: true)
      } else if line == answerAt, let label = labels[line] {
        role = .answer
        piece = SourceWriter.Piece(line: line, range: label.rest, isTrimmed: true)
      } else if case .marker(.explanation) = shape(line) {
        role = .explanation
        let content = text.lines[text.firstElements[line]].content
        piece = SourceWriter.Piece(line: line, range: content, isTrimmed: true)
      }
      switch shape(line) {
      case .comment:
        roles.append(.metadata)
        continue
      case .blank: roles.append(.blank)
      default:
        roles.append(Trim.both(piece.range, in: text.bytes).isEmpty ? .marker : role)
      }
      switch role {
      case .prompt: prompt.append(piece)
      case .answer: answer.append(piece)
      default: explanation.append(piece)
      }
    }
    guard let asked = writer.markdown(prompt), !asked.text.isEmpty else { return }
    // In one expression: a card that is kept first is copied.
    passages.append(
      Passage(
        lines: lines, roles: roles,
        cards: [
          Card(
            kind: .recall, prompt: asked, answer: writer.markdown(answer),
            explanation: writer.markdown(explanation),
            origin: CardOrigin(
              path: text.path, lines: lines.lowerBound + 1...lines.upperBound, dialect: "qa-pairs"))
        ]))
  }

  /// Whether a paragraph starts on a line with a numbered gap: `… {{c1::…}} …`.
  private func isGapped(_ line: Int) -> Bool {
    mayHoldGaps && shape(line) != .code && line > 0 && shape(line - 1) == .blank
      && ByteSearch.first(Self.gap, in: text.ranges[line], of: text.bytes) != nil
  }

  private static let gap = Array("{{c1::".utf8)

  /// Reads a paragraph with gaps among other cards; gives the line after it.
  private mutating func readGapped(at line: Int) -> Int? {
    guard !passages.isEmpty, isGapped(line) else { return nil }
    var end = line + 1
    while end < text.count, shape(end) != .blank, labels[end] == nil { end += 1 }
    let writer = SourceWriter(text: text)
    guard let markdown = writer.markdown(writer.pieces(line..<end)),
      let cloze = ClozeText(markdown, marks: .braces)
    else { return nil }
    let origin = CardOrigin(path: text.path, lines: line + 1...end, dialect: "qa-pairs")
    passages.append(
      Passage(
        lines: line..<end, roles: (line..<end).map { _ in .prompt },
        cards: cloze.cards(origin: origin)))
    return end
  }

  /// Reads a text with gaps; gives the line after it.
  private mutating func readCloze(at line: Int, _ label: PairLabel) -> Int? {
    guard let (text, lines) = cloze(line, label) else { return nil }
    let origin = CardOrigin(
      path: self.text.path, lines: line + 1...lines.upperBound, dialect: "qa-pairs")
    let roles = lines.map { place -> LineRole in
      switch shape(place) {
      case .blank: .blank
      case .comment: .metadata
      default: place == line && label.rest.isEmpty ? .marker : .prompt
      }
    }
    passages.append(Passage(lines: lines, roles: roles, cards: text.cards(origin: origin)))
    return lines.upperBound
  }

  /// The text with gaps under a label, and its lines; nil when it has no gap.
  private func cloze(_ line: Int, _ label: PairLabel) -> (ClozeText, lines: Range<Int>)? {
    if label.isLettered || line > 0 && isOption(line - 1, "bB") { return nil }
    var end = line + 1
    while end < text.count, !ends(end, level: label.level),
      labels[end].map({ $0.side == .answer || $0.side == nil }) ?? true
    {
      end += 1
    }
    while end > line + 1, shape(end - 1) == .blank || shape(end - 1) == .comment { end -= 1 }
    let writer = SourceWriter(text: text)
    let first = SourceWriter.Piece(line: line, range: label.rest, isTrimmed: true)
    let rest = (line + 1..<end).filter { shape($0) != .comment }
    guard let markdown = writer.markdown([first] + writer.pieces(rest)),
      let cloze = ClozeText(markdown, marks: .brackets)
    else { return nil }
    return (cloze, line..<end)
  }
}
