import Cards

/// Notes for Anki between words in capitals.
///
///     START
///     Basic
///     What is a keel?
///     Back: The spine of a boat
///     Tags: hull
///     END
///     STARTI [Basic] What is a boom? Back: A spar ENDI
struct FramedNotes: TextDialect {
  private static let dialect = "titled-notes"
  private static let longest = 400

  func mayOccur(among marks: TextMarks) -> Bool { marks.starts("S") || marks.starts("T") }

  func passages(in text: ExamLines) -> [Passage] {
    text.passages { line in
      let words = text.bytes[Trim.both(text.ranges[line], in: text.bytes)]
      guard let first = words.first,
        first == UInt8(ascii: "S") || first == UInt8(ascii: "T") || first == UInt8(ascii: "F"),
        text.shape(of: line) != .code
      else { return nil }
      if words.elementsEqual("START".utf8) { return framed(at: line, text) }
      if words.starts(with: "STARTI ".utf8) { return inline(at: line, text) }
      return deck(at: line, text)
    }
  }

  /// A field of a note.
  private struct Field {
    var use: NoteFields
    var pieces: [SourceWriter.Piece]
  }

  /// `TARGET DECK` and the name of the deck, behind a colon or on the next line; `FILE TAGS`.
  private func deck(at line: Int, _ text: ExamLines) -> Passage? {
    let words = text.string(Trim.both(text.ranges[line], in: text.bytes))
    guard let name = ["TARGET DECK", "FILE TAGS"].first(where: words.hasPrefix) else { return nil }
    let isDeck = name == "TARGET DECK"
    let rest = words.dropFirst(name.count)
    if let colon = rest.first, colon == ":" {
      let value = String(rest.dropFirst().trimmingPrefix { $0 == " " })
      return Passage(
        lines: line..<line + 1, roles: [isDeck ? .title : .metadata], title: isDeck ? value : nil)
    }
    guard rest.isEmpty, line + 1 < text.count, !text.isBlank(line + 1) else { return nil }
    let value = text.string(Trim.both(text.ranges[line + 1], in: text.bytes))
    return Passage(
      lines: line..<line + 2, roles: [.metadata, isDeck ? .title : .metadata],
      title: isDeck ? value : nil)
  }

  /// A note whose fields stand on lines of their own.
  private func framed(at start: Int, _ text: ExamLines) -> Passage? {
    func content(_ line: Int) -> Range<Int> { Trim.both(text.ranges[line], in: text.bytes) }
    var end = start + 1
    while end < text.count, !text.bytes[content(end)].elementsEqual("END".utf8) {
      if text.bytes[content(end)].starts(with: "START".utf8) || end - start > Self.longest {
        return nil
      }
      end += 1
    }
    guard end < text.count, start + 2 < end else { return nil }
    var fields = [Field(use: .front, pieces: [])]
    var metadata = [start + 1]
    for line in start + 2..<end {
      let range = content(line)
      let isID = text.bytes[range].starts(with: "ID:".utf8)
      if isID || text.shape(of: line) == .comment {
        metadata.append(line)
        continue
      }
      var piece = SourceWriter.Piece(line: line, range: text.ranges[line])
      if let label = label(range, text) {
        piece.range = label.rest
        piece.isTrimmed = true
        if label.use == .tags { metadata.append(line) }
        fields.append(Field(use: label.use, pieces: [piece]))
      } else {
        fields[fields.count - 1].pieces.append(piece)
      }
    }
    return passage(
      start..<end + 1, kind: text.string(content(start + 1)), fields, metadata: metadata, text)
  }

  /// The name of a field before a colon, and what follows it.
  private func label(_ range: Range<Int>, _ text: ExamLines) -> (use: NoteFields, rest: Range<Int>)?
  {
    guard let colon = text.bytes[range.prefix(40)].firstIndex(of: ASCII.colon),
      let use = NoteFields(text.string(range.lowerBound..<colon))
    else { return nil }
    return (use, Trim.start(colon + 1..<range.upperBound, in: text.bytes))
  }

  /// A note on one line.
  private func inline(at line: Int, _ text: ExamLines) -> Passage? {
    var range = Trim.both(text.ranges[line], in: text.bytes)
    guard text.bytes[range].suffix(4).elementsEqual("ENDI".utf8) else { return nil }
    range = Trim.both(range.dropFirst(7).dropLast(4), in: text.bytes)
    guard let open = range.first, text.bytes[open] == UInt8(ascii: "["),
      let close = text.bytes[range].firstIndex(of: UInt8(ascii: "]"))
    else { return nil }
    let kind = text.string(open + 1..<close)
    range = Trim.start(close + 1..<range.upperBound, in: text.bytes)
    if text.bytes[range].suffix(3).elementsEqual("-->".utf8),
      let comment = text.bytes[range].lastIndex(of: UInt8(ascii: "<"))
    {
      range = Trim.end(range.lowerBound..<comment, in: text.bytes)
    }
    var fields: [Field] = []
    func add(_ use: NoteFields, _ part: Range<Int>) {
      let piece = SourceWriter.Piece(
        line: line, range: Trim.both(part, in: text.bytes), isTrimmed: true)
      fields.append(Field(use: use, pieces: [piece]))
    }
    var use = NoteFields.front
    var start = range.lowerBound
    for colon in range where text.bytes[colon] == ASCII.colon {
      let word = text.bytes[start..<colon].lastIndex { $0 <= ASCII.space }.map { $0 + 1 } ?? start
      guard let next = NoteFields(text.string(word..<colon)) else { continue }
      add(use, start..<word)
      use = next
      start = colon + 1
    }
    add(use, start..<range.upperBound)
    return passage(line..<line + 1, kind: kind, fields, metadata: [], text)
  }

  private func passage(
    _ lines: Range<Int>, kind: String, _ fields: [Field], metadata: [Int], _ text: ExamLines
  ) -> Passage? {
    let writer = SourceWriter(text: text)
    func said(_ use: NoteFields) -> Markdown? {
      LineBuilder.paragraphs(
        fields.filter { $0.use == use }.compactMap { writer.markdown($0.pieces) })
    }
    let origin = CardOrigin(
      path: text.path, lines: lines.lowerBound + 1...lines.upperBound, dialect: Self.dialect)
    guard var prompt = said(.front) else { return nil }
    if NoteKind(kind).hasGaps { prompt = SingleBraces.doubled(prompt) }
    var cards: [Card]
    if let cloze = ClozeText(prompt, marks: .braces) {
      cards = cloze.cards(origin: origin)
      let more = LineBuilder.paragraphs([said(.back), said(.extra)].compactMap { $0 })
      for index in cards.indices { cards[index].explanation = more }
    } else {
      guard let answer = said(.back) else { return nil }
      let card = Card(
        kind: .recall, prompt: prompt, answer: answer, explanation: said(.extra), origin: origin)
      cards = NoteKind(kind).cards(of: card, isWanted: false)
    }
    let tags = said(.tags)?.text.split { " ,".contains($0) }.map(String.init) ?? []
    var sheet = RoleSheet(lines: lines, in: text)
    for index in cards.indices {
      cards[index].tags = tags
      sheet.mark(cards[index])
    }
    for line in metadata { sheet.mark(line + 1, .metadata) }
    return Passage(lines: lines, roles: sheet.roles, cards: cards)
  }
}
