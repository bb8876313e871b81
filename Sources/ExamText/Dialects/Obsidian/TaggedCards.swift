import Bytes
import Cards

/// Lines of notes that the tag `#card` makes a question; what stands below them answers it.
///
///     - What is the capital of Peru? #card
///       - Lima
///     - The capital of Peru is {{cloze Lima}}. #card
struct TaggedCards: TextDialect {
  private static let dialect = "tagged-cards"
  private static let tag = Array("#card".utf8)
  private static let flashcard = Array("#flashcard".utf8)

  func mayOccur(among marks: TextMarks) -> Bool { marks.has("#") }

  func passages(in text: ExamLines) -> [Passage] {
    text.passages { line in
      guard let tagged = tagged(line, text) else { return nil }
      return passage(line, tagged, text)
    }
  }

  /// The words before the tag, and the other tags of the line; nil for a line without it.
  private func tagged(_ line: Int, _ text: ExamLines) -> (front: Range<Int>, tags: [String])? {
    let element = text.lines[text.firstElements[line]]
    let bytes = text.bytes
    guard element.isContent, element.shape != .code, let last = element.content.last,
      ASCII.isWordByte(bytes[last]),
      bytes.holds(ASCII.hash, in: element.content.suffix(Self.longestTags))
    else { return nil }
    // From the end of the line, word by word.
    var end = element.content.upperBound
    var tags: [String] = []
    var isCard = false
    while let blank = bytes[element.content.lowerBound..<end].lastIndex(of: ASCII.space),
      blank + 1 < end, bytes[blank + 1] == ASCII.hash
    {
      let word = bytes[blank + 1..<end]
      if word.elementsEqual(Self.tag) || word.elementsEqual(Self.flashcard) {
        isCard = true
      } else {
        tags.insert(text.string(blank + 2..<end), at: 0)
      }
      end = Trim.end(element.content.lowerBound..<blank, in: bytes).upperBound
    }
    let front = element.content.lowerBound..<end
    return isCard && UnplacedLine.hasWords(front, in: bytes) ? (front, tags) : nil
  }

  private static let longestTags = 120

  private func passage(
    _ line: Int, _ tagged: (front: Range<Int>, tags: [String]), _ text: ExamLines
  ) -> Passage? {
    var end = line + 1
    var last = end
    while end < text.count, belongs(end, to: line, text), self.tagged(end, text) == nil {
      end += 1
      if !text.isBlank(end - 1) { last = end }
    }
    let lines = line..<last
    let rest = lines.dropFirst()
    let properties = rest.filter { isProperty($0, text) }
    let body = rest.filter { !properties.contains($0) }
    let writer = SourceWriter(text: text)
    let front = SourceWriter.Piece(line: line, range: tagged.front, isTrimmed: true)
    guard let prompt = writer.markdown([front]) else { return nil }
    let below = writer.markdown(
      body.map { SourceWriter.Piece(line: $0, range: text.ranges[$0]) })
    let origin = CardOrigin(
      path: text.path, lines: lines.lowerBound + 1...lines.upperBound, dialect: Self.dialect)
    var cards = ClozeText(prompt, marks: .commands)?.cards(origin: origin) ?? []
    for index in cards.indices { cards[index].explanation = below }
    let role: LineRole = cards.isEmpty ? .answer : .explanation
    if cards.isEmpty {
      guard let below else { return nil }
      cards = [Card(kind: .recall, prompt: prompt, answer: below, origin: origin)]
    }
    for index in cards.indices { cards[index].tags = tagged.tags }
    let roles = lines.map { at -> LineRole in
      if at == line { return .prompt }
      if text.isBlank(at) { return .blank }
      return properties.contains(at) ? .metadata : role
    }
    return Passage(lines: lines, roles: roles, cards: cards)
  }

  private func indent(_ line: Int, _ text: ExamLines) -> Int {
    text.bytes[text.ranges[line]].prefix { $0 == ASCII.space || $0 == ASCII.tab }.count
  }

  /// Whether a line answers the tagged one: deeper below a bullet, in the same section below a
  /// heading, in the same paragraph else.
  private func belongs(_ line: Int, to tagged: Int, _ text: ExamLines) -> Bool {
    let shape = text.lines[text.firstElements[line]].shape
    switch text.lines[text.firstElements[tagged]].shape {
    case .bullet, .numbered: return text.isBlank(line) || indent(line, text) > indent(tagged, text)
    case .heading: return shape != .heading && shape != .rule
    default: return !text.isBlank(line) && shape != .heading && shape != .rule
    }
  }

  /// `card-repeats:: 4`: what the note taker keeps for itself.
  private func isProperty(_ line: Int, _ text: ExamLines) -> Bool {
    let range = Trim.both(text.ranges[line], in: text.bytes)
    let key = text.bytes[range].prefix {
      ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == ASCII.dash
    }
    return !key.isEmpty && key.endIndex + 1 < range.upperBound
      && text.bytes[key.endIndex] == ASCII.colon && text.bytes[key.endIndex + 1] == ASCII.colon
  }
}
