import Cards
import Diagnostics

/// Cards whose answer is folded away: a question above a `<details>` block, or in its summary.
struct FoldedCards: TextDialect {
  func mayOccur(among marks: TextMarks) -> Bool {
    marks.has("<")
  }

  func passages(in text: ExamLines) -> [Passage] {
    let blocks = FoldedBlockFinder(text: text).blocks()
    guard !blocks.isEmpty else { return [] }
    var reader = FoldedReader(text: text, blocks: blocks)
    return reader.read()
  }
}

/// Finds the question of each folded block.
private struct FoldedReader {
  private static let dialect = "folded-answers"
  /// How many lines a question may have above its block.
  private static let longestPrompt = 400

  let text: ExamLines
  let blocks: [FoldedBlock]
  private let summaries: [String]
  private var count: [String: Int] = [:]

  init(text: ExamLines, blocks: [FoldedBlock]) {
    self.text = text
    self.blocks = blocks
    summaries = blocks.map { block in
      let words = block.summary.map {
        String(decoding: TagStripper.words($0.range, in: text.bytes), as: UTF8.self)
      }
      return words.joined(separator: " ").lowercased()
    }
    for summary in summaries { count[summary, default: 0] += 1 }
  }

  mutating func read() -> [Passage] {
    var passages: [Passage] = []
    var floor = 0
    for (index, block) in blocks.enumerated() {
      let isFree = !text.isTaken(block.lines.lowerBound)
      if isFree, let passage = passage(index, block, after: floor) { passages.append(passage) }
      floor = block.lines.upperBound
    }
    return passages
  }

  private func shape(_ line: Int) -> Line.Shape { text.shape(of: line) }

  /// What a summary says of its block.
  private enum Role {
    case question, answer, shows
  }

  private func role(_ index: Int) -> Role {
    let words = summaries[index].split { !$0.isLetter && !$0.isNumber }.prefix(8).map(String.init)
    guard let first = words.first else { return .answer }
    if FoldWords.answers.contains(first) { return .answer }
    if words.count < 6, words.contains(where: FoldWords.answers.contains),
      !summaries[index].hasSuffix("?")
    {
      return .answer
    }
    if FoldWords.shows.contains(first) { return .shows }
    return count[summaries[index], default: 0] > 2 ? .shows : .question
  }

  private func passage(_ index: Int, _ block: FoldedBlock, after floor: Int) -> Passage? {
    if holdsOnlyLinks(block) { return nil }
    let role = role(index)
    if let lead = block.lead {
      guard role != .question, stands(lead, above: floor), let prompt = question(in: [lead]) else {
        return nil
      }
      return make(block, from: block.lines.lowerBound, prompt: prompt, roles: [], asks: lead.line)
    }
    if role == .question {
      guard let prompt = question(in: block.summary) else { return nil }
      let asks = summaries[index].contains("?") || summaries[index].contains("？")
      guard asks || blocks.count > 2 || block.content.contains(where: { label($0.line) != nil })
      else { return nil }
      return make(block, from: block.lines.lowerBound, prompt: prompt, roles: [])
    }
    guard let start = promptStart(above: block.lines.lowerBound, floor, role) else { return nil }
    if role == .shows, !(isRepeated(index) || asks(start)) { return nil }
    var reader = FoldedPrompt(text: text)
    reader.read(start..<block.lines.lowerBound)
    guard let prompt = reader.prompt, !reader.hasOptions else { return nil }
    return make(block, from: start, prompt: prompt, roles: reader.roles, tags: reader.tags)
  }

  /// Whether the words before a block are a question of their own, not the end of a paragraph.
  private func stands(_ lead: SourceWriter.Piece, above floor: Int) -> Bool {
    if lead.line == floor || lead.line == 0 || shape(lead.line - 1) == .blank { return true }
    if isNumbered(lead.line) { return true }
    var end = lead.range.upperBound
    while end > lead.range.lowerBound, "*_ ".utf8.contains(text.bytes[end - 1]) { end -= 1 }
    return LineEnding.of(lead.range.lowerBound..<end, in: text.bytes) == .question
  }

  private func isRepeated(_ index: Int) -> Bool { count[summaries[index], default: 0] > 1 }

  private func asks(_ line: Int) -> Bool {
    let element = text.firstElements[line]
    return StemJudge(text: text).sign(at: element) != .none
  }

  /// The question in a summary.
  private func question(in pieces: [SourceWriter.Piece]) -> Markdown? {
    let pieces = pieces.drop(while: isEmpty)
    guard let first = pieces.first else { return nil }
    if pieces.count == 1 { return TagStripper.markdown(numberless(first), in: text) }
    return SourceWriter(text: text).markdown([numberless(first)] + pieces.dropFirst())
  }

  private func numberless(_ piece: SourceWriter.Piece) -> SourceWriter.Piece {
    var piece = piece
    let range = Trim.both(piece.range, in: text.bytes)
    piece.range = FoldedPrompt.withoutNumber(range, in: text.bytes)
    let bytes = text.bytes
    // `<b>2. What …</b>`: the number goes, and with it what only dresses the line.
    let start = Decoration.skipMarks(range.lowerBound, range.upperBound, bytes)
    let words = FoldedPrompt.withoutNumber(start..<range.upperBound, in: bytes)
    guard start > range.lowerBound, words.lowerBound > start else { return piece }
    var end = words.upperBound
    while end > words.lowerBound {
      if bytes[end - 1] == ASCII.star || bytes[end - 1] == ASCII.underscore {
        end -= 1
      } else if bytes[end - 1] == UInt8(ascii: ">"),
        let open = bytes[words.lowerBound..<end].suffix(12).lastIndex(of: UInt8(ascii: "<")),
        bytes[open + 1] == UInt8(ascii: "/")
      {
        end = open
      } else {
        break
      }
    }
    piece.range = words.lowerBound..<end
    return piece
  }

  /// Where the question above a block starts: at its heading, or else at the line that asks.
  private func promptStart(above line: Int, _ floor: Int, _ role: Role) -> Int? {
    let lowest = max(floor, line - Self.longestPrompt)
    var at = line - 1
    var paragraph: Int?
    while at >= lowest {
      if isHeading(at) { return at }
      if shape(at) == .rule { break }
      if role == .answer, shape(at) != .blank, shape(at) != .code, paragraph == nil,
        asks(at) || isNumbered(at) || isMarker(at)
      {
        paragraph = at
      }
      at -= 1
    }
    if let paragraph { return paragraph }
    guard role == .answer else { return nil }
    // the paragraph right above
    at = line - 1
    while at >= floor, shape(at) == .blank { at -= 1 }
    guard at >= floor, shape(at) != .rule else { return nil }
    while at > floor, shape(at - 1) != .blank, shape(at - 1) != .rule { at -= 1 }
    return at
  }

  private func isHeading(_ line: Int) -> Bool {
    if shape(line) == .heading { return true }
    guard isMarker(line) else { return false }
    let range = Trim.start(text.ranges[line], in: text.bytes)
    return text.bytes[range].first == ASCII.hash
  }

  private func isNumbered(_ line: Int) -> Bool {
    if case .numbered = shape(line) { return true }
    return false
  }

  private func isMarker(_ line: Int) -> Bool { shape(line) == .marker(.question) }

  /// The text after a label such as "Answer:"; nil for a line without one.
  private func label(_ line: Int) -> Range<Int>? {
    guard case .marker(.correct) = shape(line) else { return nil }
    return text.lines[text.firstElements[line]].content
  }

  private func isEmpty(_ piece: SourceWriter.Piece) -> Bool {
    Trim.both(piece.range, in: text.bytes).isEmpty
  }

  /// A table of contents is folded away, too.
  private func holdsOnlyLinks(_ block: FoldedBlock) -> Bool {
    var links = 0
    for piece in block.content where !Trim.both(piece.range, in: text.bytes).isEmpty {
      let element = text.firstElements[piece.line]
      guard case .silent(let role) = UnplacedLine.kind(of: element, in: text) else {
        return false
      }
      if role == .metadata { links += 1 }
    }
    return links > 0
  }

  private func make(
    _ block: FoldedBlock, from start: Int, prompt: Markdown, roles above: [LineRole],
    tags: [String] = [], asks asking: Int? = nil
  ) -> Passage {
    var roles = above
    var answer: [SourceWriter.Piece] = []
    let said = FoldedAnswer(text: text).text(block, isQuestion: above.isEmpty && asking == nil)
    if let said { answer.append(said) }
    var hasLabel = false
    for line in block.lines {
      var piece = block.content.first.map { line - $0.line }.flatMap {
        block.content.indices.contains($0) ? block.content[$0] : nil
      }
      let isSummary = block.summary.contains { $0.line == line && !$0.range.isEmpty }
      var role = LineRole.marker
      // "#### Answer: …" as the first line of what is folded away.
      if let label = label(line), !hasLabel, answer.allSatisfy(isEmpty), piece != nil {
        hasLabel = true
        piece = SourceWriter.Piece(line: line, range: label, isTrimmed: true)
      }
      if let piece, let kept = FoldedAnswer(text: text).kept(piece) {
        if shape(line) != .comment { answer.append(kept) }
        role = Trim.both(kept.range, in: text.bytes).isEmpty ? .blank : .answer
      }
      if shape(line) == .comment { role = .metadata }
      if line == asking || isSummary && above.isEmpty && asking == nil {
        role = .prompt
      } else if said?.line == line {
        role = .answer
      }
      if role == .blank, shape(line) != .blank { role = .marker }
      roles.append(role)
    }
    if let trail = block.trail {
      answer.append(trail)
      if roles[roles.count - 1] != .prompt { roles[roles.count - 1] = .answer }
    }
    let lines = start..<block.lines.upperBound
    let origin = CardOrigin(
      path: text.path, lines: lines.lowerBound + 1...lines.upperBound, dialect: Self.dialect)
    let card = Card(
      kind: .recall, prompt: prompt, answer: SourceWriter(text: text).markdown(answer), tags: tags,
      origin: origin)
    var passage = Passage(lines: lines, roles: roles, cards: [card])
    if block.isUnclosed {
      passage.diagnostics.append(
        .warning(
          "unclosed-details",
          "no </details> closes this block; it was taken to end before the next heading, "
            + "so put </details> where the answer ends",
          at: SourceLocation(path: text.path, line: block.lines.lowerBound + 1, column: 1)))
    }
    return passage
  }
}
