import Cards

/// Cards in notes, as spaced-repetition plug-ins of note takers read them.
///
/// They are `front::back`, a line `?` between front and back, and `==gaps==`.
struct NoteCards: TextDialect {
  func mayOccur(among marks: TextMarks) -> Bool {
    marks.hasDouble(":") || marks.hasDouble("=") || marks.starts("?")
  }

  func passages(in text: ExamLines) -> [Passage] {
    var reader = NoteReader(text: text)
    return reader.read()
  }
}

/// Finds the cards between the prose of a note.
private struct NoteReader {
  private static let dialect = "note-cards"

  let text: ExamLines
  private var passages: [Passage] = []
  private var tags: [String] = []
  /// Whether the note says that it holds cards, so that `::` and `==` mean them.
  private var isDeck = false
  /// The card on each line that holds one.
  private var inlineCards: [InlineCard?]
  /// The first line that no card has taken.
  private var floor = 0

  init(text: ExamLines) {
    self.text = text
    inlineCards = Array(repeating: nil, count: text.count)
  }

  private func shape(_ line: Int) -> Line.Shape { text.shape(of: line) }

  mutating func read() -> [Passage] {
    if let front = NoteTags(frontMatterOf: text) {
      isDeck = true
      tags = front.topics
    }
    survey()
    var line = 0
    while line < text.count {
      if let tag = NoteTags(of: text.ranges[line], in: text.bytes), shape(line) != .code {
        if !tag.topics.isEmpty || tag.isDeck { tags = tag.topics }
        line += 1
        continue
      }
      line = readInline(line) ?? readBlock(line) ?? readGaps(line) ?? line + 1
    }
    return passages
  }

  /// Looks for what tells that the text is a deck.
  private mutating func survey() {
    var content = 0
    var found = 0
    var plain = 0
    for line in 0..<text.count {
      switch shape(line) {
      case .blank, .code, .rule: continue
      case .heading:
        if NoteTags.deck(behind: text.ranges[line], in: text.bytes) != nil { isDeck = true }
        continue
      case .comment:
        if isSchedule(text.ranges[line]) { isDeck = true }
        continue
      default: break
      }
      let range = Trim.both(text.ranges[line], in: text.bytes)
      if let tag = NoteTags(of: range, in: text.bytes) {
        if tag.isDeck { isDeck = true }
        continue
      }
      content += 1
      let visible = withoutComment(
        text.shape(of: line) == .bullet
          ? text.lines[text.firstElements[line]].content.lowerBound..<range.upperBound : range)
      if visible.count < range.count, isSchedule(visible.upperBound..<range.upperBound) {
        isDeck = true
      }
      guard let card = InlineCard(of: visible, in: text.bytes) else { continue }
      if NoteTags.deck(before: card.front, in: text.bytes) != nil
        || NoteTags.deck(behind: card.back, in: text.bytes) != nil
      {
        isDeck = true
      }
      inlineCards[line] = card
      found += 1
      if card.isPlain { plain += 1 }
    }
    if found >= 3, found * 5 >= content * 3 { isDeck = true }
    guard !isDeck else { return }
    for line in inlineCards.indices where plain < 2 || inlineCards[line]?.isPlain == false {
      inlineCards[line] = nil
    }
  }

  /// `<!--SR:!2024-03-20,124,270-->`: when a tool will ask again.
  private func isSchedule(_ range: Range<Int>) -> Bool {
    let bytes = Trim.start(range, in: text.bytes)
    guard bytes.count > 8 else { return false }
    let start = text.bytes[bytes].dropFirst(4).drop { $0 == ASCII.space }
    return start.starts(with: "SR:".utf8)
  }

  /// A range up to the comment at its end.
  private func withoutComment(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 7, text.bytes[range.upperBound - 1] == UInt8(ascii: ">"),
      text.bytes[range.upperBound - 2] == ASCII.dash
    else { return range }
    var at = range.upperBound - 4
    let least = max(range.lowerBound, range.upperBound - 400)
    while at >= least {
      if text.bytes[at] == UInt8(ascii: "<"), text.bytes[at + 1] == ASCII.bang {
        return Trim.end(range.lowerBound..<at, in: text.bytes)
      }
      at -= 1
    }
    return range
  }

  private mutating func readInline(_ line: Int) -> Int? {
    guard var card = inlineCards[line] else { return nil }
    let noteTags = tags
    defer { tags = noteTags }
    if let deck = NoteTags.deck(before: card.front, in: text.bytes) {
      card.front = deck.words
      tags = deck.1.topics
    } else if let deck = NoteTags.deck(behind: card.back, in: text.bytes) {
      card.back = deck.words
      tags = deck.1.topics
    }
    let writer = SourceWriter(text: text)
    let front = writer.markdown([SourceWriter.Piece(line: line, range: card.front, isTrimmed: true)]
    )
    let back = writer.markdown([SourceWriter.Piece(line: line, range: card.back, isTrimmed: true)])
    guard let front, let back else { return nil }
    let end = line + 1
    var sides = [(front, back)]
    if card.isTwoWay { sides.append((back, front)) }
    add(line..<end, sides: sides) { _ in .prompt }
    return floor
  }

  /// Reads the lines around a line `?` or `??`.
  private mutating func readBlock(_ line: Int) -> Int? {
    let mark = Trim.both(text.ranges[line], in: text.bytes)
    guard (1...2).contains(mark.count), shape(line) != .code,
      text.bytes[mark].allSatisfy({ $0 == ASCII.question })
    else { return nil }
    var start = line
    while start > floor, isSide(start - 1) { start -= 1 }
    if start == line, start > floor, shape(start - 1) == .heading { start -= 1 }
    // A mark below nothing is looked at once, not with all that stands under it.
    guard start < line else { return nil }
    var end = line + 1
    while end < text.count, isSide(end) || shape(end) == .heading { end += 1 }
    let writer = SourceWriter(text: text)
    let trimmed = (start..<end).map { at in
      SourceWriter.Piece(line: at, range: withoutComment(text.ranges[at]))
    }
    var front = Array(trimmed[..<(line - start)])
    if let first = front.first, shape(first.line) == .heading {
      front[0].range = text.lines[text.firstElements[first.line]].content
      front[0].isTrimmed = true
    }
    let noteTags = tags
    defer { tags = noteTags }
    if let first = front.first, let deck = NoteTags.deck(before: first.range, in: text.bytes) {
      front[0].range = deck.words
      tags = deck.1.topics
    }
    if let last = front.last, let deck = NoteTags.deck(behind: last.range, in: text.bytes) {
      front[front.count - 1].range = deck.words
      tags = deck.1.topics
    }
    let back = trimmed[(line - start + 1)...].filter { !isAnchor($0.line) }
    guard let prompt = writer.markdown(front), let answer = writer.markdown(back)
    else { return nil }
    let isTwoWay = mark.count == 2
    let anchors = (line + 1..<end).filter(isAnchor)
    add(start..<end, sides: [(prompt, answer)] + (isTwoWay ? [(answer, prompt)] : [])) { at in
      at == line ? .marker : at < line ? .prompt : anchors.contains(at) ? .metadata : .answer
    }
    return floor
  }

  private func isAnchor(_ line: Int) -> Bool {
    NoteTags.isAnchor(Trim.both(text.ranges[line], in: text.bytes), in: text.bytes)
  }

  private func isSide(_ line: Int) -> Bool {
    switch shape(line) {
    case .blank, .comment, .heading: return false
    case .rule: return text.bytes[text.ranges[line]].contains(UInt8(ascii: "|"))
    default: return NoteTags(of: text.ranges[line], in: text.bytes) == nil
    }
  }

  /// Reads a paragraph with highlighted gaps.
  private mutating func readGaps(_ line: Int) -> Int? {
    guard isDeck, isSide(line), shape(line) != .code, line >= floor else { return nil }
    var end = line
    while end < text.count, isSide(end), inlineCards[end] == nil, !isMark(end) { end += 1 }
    guard end > line else { return nil }
    // The paragraph may be the front of a card: then its mark follows.
    if end < text.count, isMark(end) { return end }
    let pieces = (line..<end).map {
      SourceWriter.Piece(line: $0, range: withoutComment(text.ranges[$0]))
    }
    guard let markdown = SourceWriter(text: text).markdown(pieces),
      let cloze = ClozeText(markdown, marks: .highlights, hint: ";;")
    else { return end }
    let origin = CardOrigin(path: text.path, lines: line + 1...end, dialect: Self.dialect)
    add(line..<end, cards: cloze.cards(origin: origin)) { _ in .prompt }
    return floor
  }

  private func isMark(_ line: Int) -> Bool {
    let mark = Trim.both(text.ranges[line], in: text.bytes)
    return (1...2).contains(mark.count) && text.bytes[mark].allSatisfy { $0 == ASCII.question }
  }

  private mutating func add(
    _ lines: Range<Int>, sides: [(Markdown, Markdown)], role: (Int) -> LineRole
  ) {
    let origin = CardOrigin(
      path: text.path, lines: lines.lowerBound + 1...lines.upperBound, dialect: Self.dialect)
    let cards = sides.map { front, back in
      Card(kind: .recall, prompt: front, answer: back, origin: origin)
    }
    add(lines, cards: cards, role: role)
  }

  private mutating func add(_ lines: Range<Int>, cards: consuming [Card], role: (Int) -> LineRole) {
    var roles = lines.map(role)
    var end = lines.upperBound
    // The comment with the card's schedule belongs to it.
    if end < text.count, shape(end) == .comment, isSchedule(text.ranges[end]) {
      roles.append(.metadata)
      end += 1
    }
    for card in cards.indices { cards[card].tags = tags }
    passages.append(Passage(lines: lines.lowerBound..<end, roles: roles, cards: cards))
    floor = end
  }
}
