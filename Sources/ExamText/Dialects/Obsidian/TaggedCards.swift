import Bytes
import Cards

/// Lines of notes that the tag `#card` makes a question; what stands below them answers it.
///
///     - What is the capital of Peru? #card
///       - Lima
///     - The capital of Peru is {{cloze Lima}}. #card
struct TaggedCards: TextDialect {
  private static let dialect = "tagged-cards"
  private static let names: Set<String> = ["card", "flashcard"]
  private static let turned: Set<String> = [
    "card-reverse", "card/reverse", "flashcard-reverse", "flashcard/reverse",
  ]

  func mayOccur(among marks: TextMarks) -> Bool { marks.has("#") }

  func passages(in text: ExamLines) -> [Passage] {
    let cards = text.passages { line in
      guard let tagged = tagged(line, text) else { return nil }
      return passage(line, tagged, text)
    }
    guard !cards.isEmpty, let page = page(text) else { return cards }
    return [page] + cards
  }

  /// What stands above the outline: `title:: Boats`, `tags:: sailing`.
  private func page(_ text: ExamLines) -> Passage? {
    let end = (0..<text.count).first { !isProperty($0, text) } ?? 0
    guard end > 0 else { return nil }
    var passage = Passage(lines: 0..<end, roles: Array(repeating: .metadata, count: end))
    for line in 0..<end {
      let words = text.string(Trim.both(text.ranges[line], in: text.bytes))
      guard words.lowercased().hasPrefix("title::") else { continue }
      passage.title = words.dropFirst(7).trimmingPrefix { $0 == " " }.description
      passage.roles[line] = .title
    }
    return passage
  }

  /// A line with the tag.
  private struct Tagged {
    var front: Range<Int>
    var tags: [String] = []
    var isCard = false
    /// Whether the answer asks for the question, too.
    var isTwoWay = false
  }

  /// The words before the tag, and the other tags of the line; nil for a line without it.
  private func tagged(_ line: Int, _ text: ExamLines) -> Tagged? {
    let element = text.lines[text.firstElements[line]]
    let bytes = text.bytes
    guard element.isContent, element.shape != .code,
      bytes.holds(ASCII.hash, in: element.content.prefix(Self.longestTags))
        || bytes.holds(ASCII.hash, in: element.content.suffix(Self.longestTags))
    else { return nil }
    var tagged = Tagged(front: element.content)
    func take(_ tag: Range<Int>) {
      let name = Self.name(text.string(tag.dropFirst()))
      if Self.names.contains(name) {
        tagged.isCard = true
      } else if Self.turned.contains(name) {
        tagged.isCard = true
        tagged.isTwoWay = true
      } else {
        tagged.tags.append(name)
      }
    }
    while let tag = Self.lastTag(of: tagged.front, in: bytes) {
      take(tag)
      tagged.front = Trim.end(tagged.front.lowerBound..<tag.lowerBound, in: bytes)
    }
    tagged.tags.reverse()
    // `#card What …?`
    if !tagged.isCard, let end = bytes[tagged.front].firstIndex(of: ASCII.space),
      bytes[tagged.front.lowerBound] == ASCII.hash
    {
      let tag = tagged.front.lowerBound..<end
      guard tag.count < Self.longestTags else { return nil }
      take(tag)
      tagged.front = Trim.start(end..<tagged.front.upperBound, in: bytes)
    }
    guard tagged.isCard else { return nil }
    tagged.front = Self.withoutState(tagged.front, text)
    return UnplacedLine.hasWords(tagged.front, in: bytes) ? tagged : nil
  }

  /// A task's words without its state before them.
  private static func withoutState(_ words: Range<Int>, _ text: ExamLines) -> Range<Int> {
    let state = text.bytes[words].prefix { ASCII.isLetter($0) }
    guard state.endIndex < words.upperBound, text.bytes[state.endIndex] == ASCII.space,
      states.contains(String(decoding: state, as: UTF8.self))
    else { return words }
    return Trim.start(state.endIndex..<words.upperBound, in: text.bytes)
  }

  private static let states: Set<String> = ["TODO", "DOING", "DONE", "LATER", "NOW", "WAITING"]

  /// The tag at the end of some words: `#card`, `#[[small boats]]`.
  private static func lastTag(of words: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    guard let last = words.last else { return nil }
    let near = words.suffix(longestTags)
    if bytes[last] == UInt8(ascii: "]") {
      guard let hash = bytes[near].lastIndex(of: ASCII.hash), hash > words.lowerBound,
        bytes[hash - 1] == ASCII.space, bytes[hash..<words.upperBound].starts(with: "#[[".utf8),
        bytes[words.suffix(2)].elementsEqual("]]".utf8)
      else { return nil }
      return hash..<words.upperBound
    }
    guard ASCII.isWordByte(bytes[last]), let blank = bytes[near].lastIndex(of: ASCII.space),
      blank + 1 < words.upperBound, bytes[blank + 1] == ASCII.hash
    else { return nil }
    return blank + 1..<words.upperBound
  }

  private static let longestTags = 120

  /// The name of a tag, which may stand in brackets: `#[[card]]`.
  private static func name(_ tag: String) -> String {
    tag.hasPrefix("[[") && tag.hasSuffix("]]") ? String(tag.dropFirst(2).dropLast(2)) : tag
  }

  private func passage(
    _ line: Int, _ tagged: Tagged, _ text: ExamLines
  ) -> Passage? {
    var end = line + 1
    var last = end
    while end < text.count, belongs(end, to: line, text), self.tagged(end, text) == nil {
      end += 1
      if !text.isBlank(end - 1) { last = end }
    }
    let lines = line..<last
    let rest = lines.dropFirst()
    let properties = Set(rest.filter { isProperty($0, text) })
    var body = rest.filter { !properties.contains($0) }
    // What stands in the item itself, above its first point, goes on with the question.
    let first = body.first { text.shape(of: $0) == .bullet }
    var asked: [Int] = []
    var start = line + 1
    if let first, text.shape(of: line) == .bullet {
      asked = body.filter { $0 < first && !text.isBlank($0) }
      body.removeAll { $0 < first }
      start = first
    }
    let writer = SourceWriter(text: text)
    let front = SourceWriter.Piece(line: line, range: tagged.front, isTrimmed: true)
    guard let prompt = writer.markdown([front] + writer.pieces(asked)) else { return nil }
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
      if tagged.isTwoWay {
        cards.append(Card(kind: .recall, prompt: below, answer: prompt, origin: origin))
      }
    }
    for index in cards.indices { cards[index].tags = tagged.tags }
    let roles = lines.map { at -> LineRole in
      if at == line || at < start && !text.isBlank(at) && !properties.contains(at) {
        return .prompt
      }
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
    let shape = text.shape(of: line)
    switch text.shape(of: tagged) {
    case .bullet, .numbered: return text.isBlank(line) || indent(line, text) > indent(tagged, text)
    case .heading: return shape != .heading && shape != .rule
    default: return !text.isBlank(line) && shape != .heading && shape != .rule
    }
  }

  /// `card-repeats:: 4`: what the note taker keeps for itself.
  private func isProperty(_ line: Int, _ text: ExamLines) -> Bool {
    let range = Trim.both(text.ranges[line], in: text.bytes)
    if range.count > 2, text.bytes[range.lowerBound] == ASCII.colon {
      // `:LOGBOOK:`, `:END:`
      return text.bytes[range.upperBound - 1] == ASCII.colon
        && !text.bytes[range].contains(ASCII.space)
    }
    if text.bytes[range].starts(with: "CLOCK: [".utf8) { return true }
    if NoteTags.isAnchor(range, in: text.bytes) { return true }
    let key = text.bytes[range].prefix {
      ASCII.isLetter($0) || ASCII.isDigit($0) || "-._".utf8.contains($0)
    }
    return !key.isEmpty && key.endIndex + 1 < range.upperBound
      && text.bytes[key.endIndex] == ASCII.colon && text.bytes[key.endIndex + 1] == ASCII.colon
  }
}
