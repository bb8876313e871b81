import Cards

/// Questions in callouts of note takers with the answer in a callout of their own.
///
///     > [!question] Which side is port?
///     > a) left
///     > b) right
///     >> [!success]- Answer
///     >> a) left
struct CalloutQuiz: TextDialect {
  private static let dialect = "callout-quiz"

  func mayOccur(among marks: TextMarks) -> Bool { marks.starts(">") && marks.has("!") }

  func passages(in text: ExamLines) -> [Passage] {
    text.passages { passage(at: $0, text) }
  }

  /// A line of a quote: how deep it is, and its words.
  private struct Quoted {
    var line: Int
    var depth: Int
    var words: Range<Int>
  }

  private func quoted(_ line: Int, _ text: ExamLines) -> Quoted? {
    var words = Trim.both(text.ranges[line], in: text.bytes)
    var depth = 0
    while let first = words.first, text.bytes[first] == UInt8(ascii: ">") {
      depth += 1
      words = Trim.start(words.dropFirst(), in: text.bytes)
    }
    return depth > 0 ? Quoted(line: line, depth: depth, words: words) : nil
  }

  /// The kind of a callout and its title: `[!question]- Title`.
  private func callout(_ words: Range<Int>, _ text: ExamLines) -> (kind: String, title: Range<Int>)?
  {
    guard text.bytes[words].starts(with: "[!".utf8),
      let close = text.bytes[words].firstIndex(of: UInt8(ascii: "]"))
    else { return nil }
    var title = close + 1..<words.upperBound
    if let fold = title.first, text.bytes[fold] == ASCII.dash || text.bytes[fold] == ASCII.plus {
      title.removeFirst()
    }
    return (
      text.string(words.lowerBound + 2..<close).lowercased(), Trim.both(title, in: text.bytes)
    )
  }

  private static let answers: Set<String> = [
    "success", "check", "done", "answer", "solution", "hint", "tip",
  ]

  private func passage(at start: Int, _ text: ExamLines) -> Passage? {
    guard let first = quoted(start, text), first.depth == 1, let head = callout(first.words, text),
      TitledNotes.kinds.contains(head.kind)
    else { return nil }
    var stem = [SourceWriter.Piece(line: start, range: head.title, isTrimmed: true)]
    var options: [(label: Int, piece: SourceWriter.Piece)] = []
    var answer: [SourceWriter.Piece] = []
    var more: [SourceWriter.Piece] = []
    var inner: String?
    let reader = OptionReader(bytes: text.bytes)
    var end = start + 1
    while end < text.count, let next = quoted(end, text) {
      if next.depth == 1, callout(next.words, text) != nil { break }
      defer { end += 1 }
      let piece = SourceWriter.Piece(line: end, range: next.words, isTrimmed: true)
      if next.depth > 1 {
        if let name = callout(next.words, text) {
          inner = name.kind
        } else if inner.map(Self.answers.contains) ?? false {
          answer.append(piece)
        } else {
          more.append(piece)
        }
      } else if inner != nil {
        if !next.words.isEmpty { more.append(piece) }
      } else if let entry = reader.entries(of: next.words, line: end, after: nil).first,
        let label = entry.label, label.index == options.count
      {
        options.append(
          (
            label.index,
            SourceWriter.Piece(
              line: end, range: entry.content.lowerBound..<next.words.upperBound, isTrimmed: true)
          ))
      } else {
        guard options.isEmpty else { return nil }
        stem.append(piece)
      }
    }
    let writer = SourceWriter(text: text)
    guard inner.map(Self.answers.contains) ?? false || !answer.isEmpty,
      let prompt = writer.markdown(stem), let said = writer.markdown(answer)
    else { return nil }
    var card = Card(
      kind: .recall, prompt: prompt, explanation: writer.markdown(more),
      origin: CardOrigin(path: text.path, lines: start + 1...end, dialect: Self.dialect))
    if options.count > 1 {
      card.kind = .choice
      card.options = options.compactMap { option in
        writer.markdown([option.piece]).map {
          Option($0, isCorrect: false, lines: option.piece.line + 1...option.piece.line + 1)
        }
      }
      guard card.options.count == options.count, mark(&card.options, answer, said, text) else {
        return nil
      }
    } else {
      guard options.isEmpty else { return nil }
      card.options = RowReader.truths(said, of: prompt.text)
      if card.options.isEmpty { card.answer = said } else { card.kind = .choice }
    }
    var sheet = RoleSheet(lines: start..<end, in: text)
    sheet.mark(card)
    for piece in answer { sheet.mark(piece.line + 1, .answer) }
    return Passage(lines: start..<end, roles: sheet.roles, cards: [card])
  }

  /// Marks the options that the lines of the answer name, each by its letter or its text; false
  /// where one names none.
  private func mark(
    _ options: inout [Option], _ answer: [SourceWriter.Piece], _ said: Markdown, _ text: ExamLines
  ) -> Bool {
    let texts = options.map(\.text.text)
    let reader = OptionReader(bytes: text.bytes)
    for piece in answer where !piece.range.isEmpty {
      let entry = reader.entries(of: piece.range, line: piece.line, after: nil).first
      if let label = entry?.label, options.indices.contains(label.index) {
        options[label.index].isCorrect = true
      } else if let named = TableKey(text.string(piece.range), options: texts).indices {
        for index in named { options[index].isCorrect = true }
      } else {
        return false
      }
    }
    return true
  }
}
