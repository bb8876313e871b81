import Cards

/// Questions as Blackboard takes them from text files: a type, then cells parted by tabs.
///
///     MC<tab>Which metal is liquid?<tab>Tin<tab>incorrect<tab>Mercury<tab>correct
struct Blackboard: TextDialect {
  static let name = "blackboard"

  func mayOccur(among marks: TextMarks) -> Bool {
    marks.has("\t") && "MTEOFNSJQ".unicodeScalars.contains(where: marks.starts)
  }

  func passages(in text: ExamLines) -> [Passage] {
    let rows = (0..<text.count).compactMap { BlackboardRow(line: $0, in: text) }
    // Words such as "NUM" before a tab say little where no row says what is right in words.
    guard rows.contains(where: \.isTelling) else { return [] }
    return rows.compactMap { row in
      guard let card = row.card() else { return nil }
      var sheet = RoleSheet(lines: row.line..<row.line + 1, in: text)
      sheet.mark(card)
      return Passage(lines: row.line..<row.line + 1, roles: sheet.roles, cards: [card])
    }
  }
}

/// One row: its type and its cells.
struct BlackboardRow {
  /// What may stand in the first cell.
  enum Kind: String {
    case choice = "MC"
    case several = "MA"
    case truth = "TF"
    case essay = "ESS"
    case order = "ORD"
    case pairs = "MAT"
    case gap = "FIB"
    case gaps = "FIB_PLUS"
    case file = "FIL"
    case number = "NUM"
    case short = "SR"
    case opinion = "OP"
    case jumbled = "JUMBLED_SENTENCE"
    case quizBowl = "QUIZ_BOWL"
  }

  /// The line, from 0.
  let line: Int
  private let kind: Kind
  private let cells: [TracedText]
  private let path: String

  /// The row on a line; nil for another line.
  init?(line: Int, in text: ExamLines) {
    let range = text.ranges[line]
    guard let tab = text.bytes[range].prefix(20).firstIndex(of: ASCII.tab),
      let kind = Kind(rawValue: text.string(range.lowerBound..<tab).uppercased())
    else { return nil }
    var reader = RecordReader(text: text, separator: [ASCII.tab])
    guard let record = reader.first(in: line..<line + 1), record.cells.count > 1 else {
      return nil
    }
    self.line = line
    self.kind = kind
    path = text.path
    cells = record.cells.dropFirst().map { $0.traced(in: text) }
  }

  /// Whether the row could hardly be another's: it says of options or a statement what they are.
  var isTelling: Bool {
    switch kind {
    case .choice, .several: cells.count > 2 && Self.verdict(cells[2]) != nil
    case .truth: cells.count > 1 && Self.verdict(cells[1]) != nil
    default: false
    }
  }

  /// Whether each cell is understood: a verdict that is no known word may be text to be kept.
  private var isWhole: Bool {
    let rest = cells.dropFirst()
    switch kind {
    case .choice, .several:
      return rest.count > 1 && rest.count.isMultiple(of: 2)
        && stride(from: 2, to: cells.count, by: 2).allSatisfy { Self.verdict(cells[$0]) != nil }
    case .truth: return rest.count == 1 && Self.verdict(cells[1]) != nil
    case .number: return rest.count < 3
    default: return true
    }
  }

  private static let right = Lexicon("correct true right t c")
  private static let wrong = Lexicon("incorrect false wrong f i")

  private static func verdict(_ cell: TracedText) -> Bool? {
    let word = cell.trimmed.string
    if right.contains(Lexicon.key(word)) { return true }
    return wrong.contains(Lexicon.key(word)) ? false : nil
  }

  /// The card; nil where the question asks nothing.
  func card() -> Card? {
    guard isWhole, let prompt = cells[0].markdown() else { return nil }
    let place = line + 1...line + 1
    var card = Card(
      kind: .recall, prompt: prompt,
      origin: CardOrigin(path: path, lines: place, dialect: Blackboard.name))
    let rest = Array(cells.dropFirst())
    switch kind {
    case .choice, .several:
      card.kind = .choice
      for index in stride(from: 0, to: rest.count, by: 2) {
        guard let option = rest[index].markdown() else { continue }
        let isRight = rest.indices.contains(index + 1) ? Self.verdict(rest[index + 1]) : nil
        card.options.append(Option(option, isCorrect: isRight ?? false, lines: place))
      }
    case .truth:
      card.kind = .choice
      // `isWhole` has seen that there is a verdict.
      let isTrue = rest.first.flatMap(Self.verdict) ?? false
      card.options = TruthWords.options(isTrue: isTrue, line: line + 1)
    case .order:
      card.answer = numbered(rest.compactMap { $0.markdown() })
    case .pairs:
      card.answer = LineBuilder.list(pairs(rest))
      let items = stride(from: 0, to: rest.count, by: 2).compactMap { rest[$0].markdown() }
      card.prompt =
        LineBuilder.paragraphs([prompt] + [LineBuilder.list(items)].compactMap { $0 }) ?? prompt
    case .number:
      card.answer = rest.first?.markdown()
      if rest.count > 1, Double(rest[1].trimmed.string) != 0, let text = rest[1].markdown() {
        card.explanation = Markdown("± " + text.text, sourceLines: text.sourceLines)
      }
    default:
      card.answer = LineBuilder.list(rest.compactMap { $0.markdown() })
    }
    return card
  }

  private func numbered(_ items: [Markdown]) -> Markdown? {
    var builder = LineBuilder()
    for (index, item) in items.enumerated() {
      builder.add(item, prefix: "\(index + 1). ", hanging: "   ")
    }
    return builder.markdown
  }

  private func pairs(_ cells: [TracedText]) -> [Markdown] {
    stride(from: 0, to: cells.count, by: 2).compactMap { index in
      let item = cells[index].markdown()
      let partner = cells.indices.contains(index + 1) ? cells[index + 1].markdown() : nil
      guard item != nil || partner != nil else { return nil }
      let text = [item?.text, partner?.text].compactMap { $0 }.joined(separator: " → ")
      return Markdown(text, sourceLines: [Int32(line + 1)])
    }
  }
}
