import Cards

/// Lists whose items are questions, as people prepare for interviews with them.
///
/// What is indented below an item answers it, or asks further.
struct QuestionLists: TextDialect {
  func passages(in text: ExamLines) -> [Passage] {
    var reader = QuestionListReader(text: text)
    return reader.read()
  }
}

/// Finds lists of questions, each in one pass.
private struct QuestionListReader {
  private static let dialect = "question-list"
  private static let fewest = 3

  let text: ExamLines

  private func shape(_ line: Int) -> Line.Shape { text.shape(of: line) }

  private func isItem(_ line: Int) -> Bool {
    switch shape(line) {
    case .bullet, .numbered: true
    default: false
    }
  }

  private func indent(_ line: Int) -> Int { text.lines[text.firstElements[line]].indent }

  private func content(_ line: Int) -> Range<Int> {
    let range = text.lines[text.firstElements[line]].content
    return range.lowerBound..<Trim.end(text.ranges[line], in: text.bytes).upperBound
  }

  mutating func read() -> [Passage] {
    var passages: [Passage] = []
    var line = 0
    while line < text.count {
      guard isItem(line) else {
        line += 1
        continue
      }
      let list = list(from: line)
      passages += cards(list)
      line = max(line + 1, list.end)
    }
    return passages
  }

  /// A list: the lines of its outermost items, and the line after its last.
  private struct List {
    var items: [Int]
    var end: Int
  }

  private func list(from start: Int) -> List {
    let margin = indent(start)
    var items = [start]
    var end = start + 1
    var at = start + 1
    while at < text.count {
      switch shape(at) {
      case .blank, .comment:
        at += 1
        continue
      case .code where end == at || isIndented(at, margin): break
      case .bullet, .numbered:
        guard indent(at) >= margin else { return List(items: items, end: end) }
        if indent(at) <= margin + 1 { items.append(at) }
      case .text, .pictograph:
        // Text that is not indented goes on with an item only right below it.
        guard isIndented(at, margin) || end == at else { return List(items: items, end: end) }
      default: return List(items: items, end: end)
      }
      at += 1
      end = at
    }
    return List(items: items, end: end)
  }

  private func isIndented(_ line: Int, _ margin: Int) -> Bool {
    guard let first = text.bytes[text.ranges[line]].first else { return false }
    return first == ASCII.tab || first == ASCII.space && indent(line) > margin
      || shape(line) == .code
  }

  private func cards(_ list: List) -> [Passage] {
    guard list.items.count >= Self.fewest else { return [] }
    let asking = Asking(text: text)
    // Most lists ask nothing: a fifth of their items shows that.
    var others = 0
    for item in list.items where !asks(item, asking) {
      others += 1
      if others * 5 > list.items.count { return [] }
    }
    // Below a question of its own, a list of questions is what was asked for.
    if let above = above(list.items[0]),
      asking.asks(content(above)) || shape(above) == .marker(.question)
    {
      return []
    }
    let ends = list.items.dropFirst() + [list.end]
    return zip(list.items, ends).compactMap { passage($0, $1, asking) }
  }

  private func above(_ line: Int) -> Int? {
    var at = line - 1
    while at >= 0, shape(at) == .blank { at -= 1 }
    return at >= 0 && shape(at) != .heading ? at : nil
  }

  private func asks(_ line: Int, _ asking: Asking) -> Bool {
    let range = content(line)
    guard let first = text.bytes[range].first, first != UInt8(ascii: "[") else { return false }
    return asking.asks(range)
  }

  private func passage(_ line: Int, _ next: Int, _ asking: Asking) -> Passage? {
    var end = next
    while end > line + 1, shape(end - 1) == .blank || shape(end - 1) == .comment { end -= 1 }
    let below = Array(line + 1..<end)
    let items = below.filter(isItem)
    let further = !items.isEmpty && items.allSatisfy { asks($0, asking) }
    let writer = SourceWriter(text: text)
    var prompt = [
      SourceWriter.Piece(line: line, range: bare(content(line)), isTrimmed: true)
    ]
    let rest = writer.pieces(below.filter { shape($0) != .comment })
    if further { prompt += rest }
    guard let question = writer.markdown(prompt) else { return nil }
    let roles: [LineRole] =
      [.prompt]
      + below.map { at in
        switch shape(at) {
        case .blank: .blank
        case .comment: .metadata
        default: further ? .prompt : .answer
        }
      }
    let card = Card(
      kind: .recall, prompt: question, answer: further ? nil : writer.markdown(rest),
      origin: CardOrigin(path: text.path, lines: line + 1...end, dialect: Self.dialect))
    return Passage(lines: line..<end, roles: roles, cards: [card])
  }

  /// The range without the bold marks that dress the whole of it.
  private func bare(_ range: Range<Int>) -> Range<Int> {
    let bytes = text.bytes
    guard range.count > 4, bytes[range].prefix(2).allSatisfy({ $0 == ASCII.star }),
      bytes[range].suffix(2).allSatisfy({ $0 == ASCII.star })
    else { return range }
    let inner = range.lowerBound + 2..<range.upperBound - 2
    return bytes[inner].contains(ASCII.star) ? range : inner
  }
}
