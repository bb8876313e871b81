import Cards

/// Notes for Anki whose fields are named by one letter each, with a rule between the notes.
///
///     Q: Which sails are aft?
///     C1: jib
///     C2: mizzen
///     A: 2
///     E: It stands on the second mast.
///     ---
///     T: The spine of a boat is the {{c1::keel}}.
struct LetteredNotes: TextDialect {
  private static let dialect = "lettered-notes"

  /// What a field is for.
  private enum Use: Equatable { case front, back, text, choice, extra }

  /// A field of a note.
  private struct Field {
    var use: Use
    var pieces: [SourceWriter.Piece]
  }

  func mayOccur(among marks: TextMarks) -> Bool {
    marks.starts("T") && marks.hasDouble("{") || marks.starts("C") && marks.starts("Q")
  }

  func passages(in text: ExamLines) -> [Passage] {
    guard isOne(text) else { return [] }
    let rules = (0..<text.count).filter { line in
      // A table has rules, too.
      text.shape(of: line) == .rule && !text.bytes[text.ranges[line]].contains(UInt8(ascii: "|"))
    }
    return text.parts(between: rules).flatMap { notes($0, text) }
  }

  /// The notes between two rules, each from its front on.
  private func notes(_ part: Range<Int>, _ text: ExamLines) -> [Passage] {
    let starts = part.filter { line in
      guard text.shape(of: line) != .code, let (use, _) = field(text.ranges[line], text.bytes)
      else {
        return false
      }
      return use == .front || use == .text
    }
    return zip(starts, starts.dropFirst() + [part.upperBound]).compactMap { start, next in
      var end = next
      while end > start + 1, text.isBlank(end - 1) { end -= 1 }
      return note(start..<end, text)
    }
  }

  /// Whether choices are counted, or a text with gaps is named so: other lists of questions and
  /// answers are read elsewhere.
  private func isOne(_ text: ExamLines) -> Bool {
    var choices = 0
    for line in 0..<text.count where text.shape(of: line) != .code {
      guard let (use, rest) = field(text.ranges[line], text.bytes) else { continue }
      switch use {
      case .choice: choices += 1
      case .text where ByteSearch.first(Self.gap, in: rest, of: text.bytes) != nil: return true
      default: break
      }
      if choices > 1 { return true }
    }
    return false
  }

  private static let gap = Array("{{c".utf8)

  /// The field that a line starts: `Q:`, `C2:`.
  private func field(_ range: Range<Int>, _ bytes: [UInt8]) -> (Use, Range<Int>)? {
    guard range.count > 3 else { return nil }
    let start = range.lowerBound
    let isCounted = bytes[start] == UInt8(ascii: "C") && ASCII.isDigit(bytes[start + 1])
    let colon = start + (isCounted ? 2 : 1)
    guard bytes[colon] == ASCII.colon, bytes[colon + 1] == ASCII.space else { return nil }
    let rest = Trim.both(colon + 1..<range.upperBound, in: bytes)
    if isCounted { return (.choice, rest) }
    switch bytes[start] {
    case UInt8(ascii: "Q"), UInt8(ascii: "F"): return (.front, rest)
    case UInt8(ascii: "A"), UInt8(ascii: "B"), UInt8(ascii: "I"): return (.back, rest)
    case UInt8(ascii: "T"): return (.text, rest)
    case UInt8(ascii: "E"), UInt8(ascii: "M"): return (.extra, rest)
    default: return nil
    }
  }

  private func note(_ lines: Range<Int>, _ text: ExamLines) -> Passage? {
    var fields: [Field] = []
    for line in lines {
      if text.shape(of: line) != .code, let (use, rest) = field(text.ranges[line], text.bytes) {
        fields.append(
          Field(
            use: use, pieces: [SourceWriter.Piece(line: line, range: rest, isTrimmed: true)]))
      } else if !fields.isEmpty {
        fields[fields.count - 1].pieces.append(
          SourceWriter.Piece(line: line, range: text.ranges[line]))
      } else {
        return nil
      }
    }
    let writer = SourceWriter(text: text)
    func said(_ use: Use) -> [Markdown] {
      fields.filter { $0.use == use }.compactMap { writer.markdown($0.pieces) }
    }
    let origin = CardOrigin(
      path: text.path, lines: lines.lowerBound + 1...lines.upperBound, dialect: Self.dialect)
    let extra = LineBuilder.paragraphs(said(.extra))
    var cards: [Card]
    if let prompt = said(.text).first, let cloze = ClozeText(prompt, marks: .braces) {
      cards = cloze.cards(origin: origin)
      for index in cards.indices { cards[index].explanation = extra }
    } else {
      guard let prompt = said(.front).first, let answer = LineBuilder.paragraphs(said(.back)) else {
        return nil
      }
      let choices = said(.choice)
      let right = answer.text.split { !$0.isNumber }.compactMap { Int($0) }
      let options = choices.enumerated().map { place, choice in
        let first = choice.sourceLine(of: 1)
        let last = max(first, choice.sourceLines.last.map(Int.init) ?? first)
        return Option(choice, isCorrect: right.contains(place + 1), lines: first...last)
      }
      cards = [
        Card(
          kind: options.isEmpty ? .recall : .choice, prompt: prompt, options: options,
          answer: options.isEmpty ? answer : nil, explanation: extra, origin: origin)
      ]
    }
    var sheet = RoleSheet(lines: lines, in: text)
    for card in cards { sheet.mark(card) }
    return Passage(lines: lines, roles: sheet.roles, cards: cards)
  }
}
