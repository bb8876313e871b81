import Cards

/// Reads one Open edX problem: its question, options with reasons, explanation and hints.
struct OpenEdXReader {
  private static let dialect = "open-edx"
  private static let bars = Array("||".utf8)

  private let text: ExamLines
  private let asked: Int
  /// Whether the question stands between `>>` and `<<`.
  private let isMarked: Bool
  private let floor: Int
  private var at: Int
  private var roles: [LineRole] = []
  private var prompt: [SourceWriter.Piece] = []
  private var options: [Option] = []
  private var accepted: [SourceWriter.Piece] = []
  private var explanation: [SourceWriter.Piece] = []

  /// A reader of the problem whose question stands at a line; text above it, down from a floor,
  /// belongs to it.
  init(text: ExamLines, asked: Int, floor: Int) {
    self.text = text
    self.asked = asked
    self.floor = floor
    isMarked = OpenEdXLine.opensQuestion(text.ranges[asked], in: text.bytes)
    at = asked
  }

  /// The lines above the question that belong to it.
  private func introduction() -> Range<Int> {
    var first = asked
    while isMarked, first > floor, asked - first < 200, mayIntroduce(first - 1) { first -= 1 }
    while first < asked, shape(first) == .blank { first += 1 }
    return first..<asked
  }

  private func mayIntroduce(_ line: Int) -> Bool {
    guard case .other = OpenEdXLine(text.ranges[line], in: text.bytes) else { return false }
    return switch shape(line) {
    case .heading, .rule, .comment: false
    default: true
    }
  }

  private func shape(_ line: Int) -> Line.Shape { text.shape(of: line) }

  private func piece(_ line: Int, _ range: Range<Int>) -> SourceWriter.Piece {
    SourceWriter.Piece(line: line, range: Trim.both(range, in: text.bytes), isTrimmed: true)
  }

  /// The problem; nil when it has neither options nor an answer.
  mutating func passage() -> Passage? {
    readQuestion()
    readBody()
    guard !options.isEmpty || !accepted.isEmpty else { return nil }
    let above = introduction()
    let start = above.lowerBound
    let isNumbered = !above.isEmpty && OpenEdXLine.isNumber(text.ranges[start], in: text.bytes)
    prompt.insert(
      contentsOf: above.dropFirst(isNumbered ? 1 : 0).map {
        SourceWriter.Piece(line: $0, range: text.ranges[$0])
      }, at: 0)
    roles.insert(contentsOf: above.map { shape($0) == .blank ? .blank : .prompt }, at: 0)
    if isNumbered { roles[0] = .metadata }
    while roles.last == .blank { roles.removeLast() }
    let lines = start..<start + roles.count
    let writer = SourceWriter(text: text)
    var answer: Markdown?
    if accepted.count == 1 { answer = writer.markdown(accepted) }
    if accepted.count > 1, let list = writer.markdown(accepted) {
      let items = list.text.split(separator: "\n").map { "- " + $0 }
      answer = Markdown(items.joined(separator: "\n"), sourceLines: list.sourceLines)
    }
    let card = Card(
      kind: options.isEmpty ? .recall : .choice, prompt: writer.markdown(prompt) ?? "",
      options: options, answer: options.isEmpty ? answer : nil,
      explanation: writer.markdown(explanation),
      origin: CardOrigin(
        path: text.path, lines: lines.lowerBound + 1...lines.upperBound, dialect: Self.dialect))
    return Passage(lines: lines, roles: roles, cards: [card])
  }

  /// Takes a whole line into the prompt or explanation.
  private mutating func take(_ role: LineRole) {
    let piece = SourceWriter.Piece(line: at, range: text.ranges[at])
    if role == .prompt { prompt.append(piece) } else { explanation.append(piece) }
    roles.append(shape(at) == .blank ? .blank : role)
    at += 1
  }

  /// Reads `>>…<<`, which may take several lines.
  private mutating func readQuestion() {
    var isFirst = true
    while at < text.count {
      var range = Trim.both(text.ranges[at], in: text.bytes)
      if isFirst, isMarked { range = range.lowerBound + 2..<range.upperBound }
      let closes =
        range.count >= 2 && text.bytes[range].suffix(2).allSatisfy { $0 == UInt8(ascii: "<") }
      if closes { range = range.lowerBound..<range.upperBound - 2 }
      // "Which …?||Think of …": what is shown below the question.
      if let bars = ByteSearch.first(Self.bars, in: range, of: text.bytes) {
        prompt.append(piece(at, range.lowerBound..<bars))
        prompt.append(piece(at, bars + 2..<range.upperBound))
      } else {
        prompt.append(piece(at, range))
      }
      roles.append(.prompt)
      at += 1
      isFirst = false
      guard isMarked, !closes, at < text.count, shape(at) != .blank,
        !OpenEdXLine.opensQuestion(text.ranges[at], in: text.bytes),
        case .other = OpenEdXLine(text.ranges[at], in: text.bytes)
      else { return }
    }
  }

  private mutating func readBody() {
    while at < text.count, roles.count < 100_000 {
      let range = text.ranges[at]
      if OpenEdXLine.opensQuestion(range, in: text.bytes) { return }
      if shape(at) == .blank {
        if options.isEmpty, accepted.isEmpty {
          take(.prompt)
        } else {
          roles.append(.blank)
          at += 1
        }
        continue
      }
      if shape(at) == .code {
        guard options.isEmpty, accepted.isEmpty else { return }
        take(.prompt)
        continue
      }
      if readMenu() { continue }
      switch OpenEdXLine(range, in: text.bytes) {
      case .option(let isCorrect, let rest): addOption(isCorrect, rest)
      case .menu(let items): addMenu(items)
      case .accepted(let rest):
        let (value, reason) = parts(rest)
        accepted.append(piece(at, value))
        if let reason { explanation.append(piece(at, reason)) }
        roles.append(.answer)
        at += 1
      case .refused(let rest):
        let (value, reason) = parts(rest)
        explanation.append(piece(at, value))
        if let reason { explanation.append(piece(at, reason)) }
        roles.append(.explanation)
        at += 1
      case .hint(let rest):
        explanation.append(piece(at, rest))
        roles.append(.explanation)
        at += 1
      case .reason(let rest):
        guard let last = options.indices.last else { return take(.prompt) }
        addReason(rest, to: last)
        roles.append(.rationale)
        at += 1
      case .explanation(let rest): readExplanation(rest)
      case .other:
        switch shape(at) {
        case .heading, .rule, .comment: return
        default: break
        }
        guard options.isEmpty, accepted.isEmpty else { return }
        take(.prompt)
      }
    }
  }

  /// A text and the reason in braces behind it.
  private func parts(_ range: Range<Int>) -> (text: Range<Int>, reason: Range<Int>?) {
    let bytes = text.bytes
    let range = Trim.both(range, in: bytes)
    guard range.count > 4, bytes[range].suffix(2).allSatisfy({ $0 == UInt8(ascii: "}") }) else {
      return (range, nil)
    }
    var open = range.lowerBound
    while open + 1 < range.upperBound {
      if bytes[open] == UInt8(ascii: "{"), bytes[open + 1] == UInt8(ascii: "{") {
        let reason = Trim.both(open + 2..<max(open + 2, range.upperBound - 2), in: bytes)
        return (Trim.end(range.lowerBound..<open, in: bytes), reason)
      }
      open += 1
    }
    return (range, nil)
  }

  private mutating func addOption(_ isCorrect: Bool, _ rest: Range<Int>) {
    let (value, reason) = parts(rest)
    let text = SourceWriter(text: text).markdown([piece(at, value)]) ?? ""
    options.append(Option(text, isCorrect: isCorrect, lines: at + 1...at + 1))
    if let reason { addReason(reason, to: options.count - 1) }
    roles.append(.option)
    at += 1
  }

  /// Takes a reason: one of its option, `{ selected: … }, { unselected: … }` for both cases, or
  /// `((A B)) …` of several options together, which is one of the question.
  private mutating func addReason(_ range: Range<Int>, to index: Int) {
    let cases = OpenEdXLine.cases(Trim.both(range, in: text.bytes), in: text.bytes)
    for one in cases { addSingleReason(one, to: index) }
  }

  private mutating func addSingleReason(_ range: Range<Int>, to index: Int) {
    if text.bytes[range].starts(with: "((".utf8) {
      explanation.append(piece(at, range))
      return
    }
    guard let reason = SourceWriter(text: text).markdown([piece(at, range)]) else { return }
    if let before = options[index].rationale {
      options[index].rationale = Markdown(
        before.text + "\n" + reason.text, sourceLines: before.sourceLines + reason.sourceLines)
    } else {
      options[index].rationale = reason
    }
    if let lines = options[index].lines { options[index].lines = lines.lowerBound...at + 1 }
  }

  /// Reads a menu over several lines: `[[`, an item a line, the right one in brackets, `]]`.
  private mutating func readMenu() -> Bool {
    func holds(_ line: Int, _ mark: String) -> Bool {
      text.bytes[Trim.both(text.ranges[line], in: text.bytes)].elementsEqual(mark.utf8)
    }
    guard holds(at, "[["),
      let end = (at + 1..<min(text.count, at + 100)).first(where: { holds($0, "]]") })
    else { return false }
    roles.append(.marker)
    at += 1
    while at < end {
      var item = Trim.both(text.ranges[at], in: text.bytes)
      if let last = item.last, text.bytes[last] == ASCII.comma { item.removeLast() }
      if item.isEmpty {
        roles.append(.blank)
        at += 1
        continue
      }
      let (value, reason) = parts(item)
      let isRight =
        value.count > 2 && text.bytes[value.lowerBound] == ASCII.open
        && text.bytes[value.upperBound - 1] == ASCII.close
      let name = isRight ? value.dropFirst().dropLast() : value
      addOption(isRight, name.lowerBound..<name.upperBound)
      if let reason {
        at -= 1
        addReason(reason, to: options.count - 1)
        at += 1
      }
    }
    roles.append(.marker)
    at += 1
    return true
  }

  /// Adds the items of `[[one, (two), three]]`.
  private mutating func addMenu(_ range: Range<Int>) {
    for item in text.bytes[range].split(separator: ASCII.comma) {
      var value = Trim.both(item.startIndex..<item.endIndex, in: text.bytes)
      let isCorrect =
        value.count > 2 && text.bytes[value.lowerBound] == ASCII.open
        && text.bytes[value.upperBound - 1] == ASCII.close
      if isCorrect { value = value.lowerBound + 1..<value.upperBound - 1 }
      guard let choice = SourceWriter(text: text).markdown([piece(at, value)]) else { continue }
      options.append(Option(choice, isCorrect: isCorrect, lines: at + 1...at + 1))
    }
    roles.append(.option)
    at += 1
  }

  /// What stands between `[explanation]` and the next one.
  private mutating func readExplanation(_ rest: Range<Int>) {
    let (first, closed) = upToMark(rest)
    if !first.isEmpty { explanation.append(piece(at, first)) }
    roles.append(first.isEmpty ? .marker : .explanation)
    at += 1
    guard !closed else { return }
    while at < text.count {
      if case .explanation = OpenEdXLine(text.ranges[at], in: text.bytes) {
        roles.append(.marker)
        at += 1
        return
      }
      if OpenEdXLine.opensQuestion(text.ranges[at], in: text.bytes) { return }
      let (inner, closes) = upToMark(text.ranges[at])
      guard closes else {
        take(.explanation)
        continue
      }
      explanation.append(piece(at, inner))
      roles.append(.explanation)
      at += 1
      return
    }
  }

  /// A range up to the mark that ends an explanation on its line.
  private func upToMark(_ range: Range<Int>) -> (Range<Int>, closes: Bool) {
    let trimmed = Trim.both(range, in: text.bytes)
    for mark in ["[explanation]", "[/explanation]"] where trimmed.count >= mark.utf8.count {
      let tail = trimmed.upperBound - mark.utf8.count
      if text.bytes[tail..<trimmed.upperBound].map(ASCII.lower).elementsEqual(mark.utf8) {
        return (Trim.end(trimmed.lowerBound..<tail, in: text.bytes), true)
      }
    }
    return (trimmed, false)
  }
}
