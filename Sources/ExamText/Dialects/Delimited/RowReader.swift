import Cards
import Diagnostics

/// Makes cards of the rows of a table.
struct RowReader {
  let text: ExamLines
  let plan: ColumnPlan
  let header: AnkiHeader
  let dialect: String
  /// What the author should know.
  var diagnostics: [Diagnostic] = []
  private var noteKinds: [String: NoteKind] = [:]
  /// The kind of the row before: most notes are of one.
  private var lastKind: (name: String, kind: NoteKind)?
  private let questionColumn: Int?
  private let answerColumn: Int?
  /// How many columns hold options.
  private let optionColumns: Int

  init(
    text: ExamLines, plan: ColumnPlan, header: AnkiHeader, dialect: String = Delimited.name
  ) {
    self.dialect = dialect
    self.text = text
    self.plan = plan
    self.header = header
    questionColumn = plan.columns(.question).first
    answerColumn = plan.columns(.answer).first
    optionColumns = plan.columns(.option).count + plan.columns(.wrongOption).count
  }

  var format: TracedText.Format {
    header.isHTML.map { $0 ? .html : .plain } ?? .unknown
  }

  /// The cards of a row: one, one for each gap, or none where it asks nothing.
  mutating func cards(of record: DelimitedRecord) -> [Card] {
    let lines = record.lines.lowerBound + 1...record.lines.upperBound
    let isNote = header.count > 0
    let fields = record.cells.map { cell in
      isNote ? AnkiFormulas.marked(cell.traced(in: text)) : cell.traced(in: text)
    }
    func field(_ column: Int) -> TracedText? {
      fields.indices.contains(column) && !fields[column].isBlank ? fields[column] : nil
    }
    var question = questionColumn
    if question.flatMap(field) == nil {
      question = fields.indices.first { column in
        field(column) != nil && [.question, .answer, .other].contains(role(column))
      }
    }
    let isMarkOnly = question.map { column in
      fields.indices.allSatisfy { $0 == column || fields[$0].isBlank }
        && fields[column].string.unicodeScalars.allSatisfy {
          !$0.properties.isAlphabetic && $0.properties.numericType == nil
        }
    }
    guard let question, isMarkOnly != true, let stem = field(question) else {
      diagnostics.append(
        .warning(
          "empty-question", "the row asks nothing; write its question, or delete it",
          at: text.location(lines: lines)))
      return []
    }
    let gaps = AnkiGaps(stem)
    if gaps.hidePictures {
      diagnostics.append(
        .warning(
          "no-card-meaning",
          "the note hides parts of a picture, which no card can; it was left out",
          at: text.location(lines: lines)))
      return []
    }
    var card = Card(
      kind: .recall, prompt: "", tags: header.tags,
      origin: CardOrigin(path: text.path, lines: lines, dialect: dialect))
    var rest: [(column: Int, text: Markdown)] = []
    var answers: [Markdown] = []
    let kind = plan.kindColumn.flatMap(field)?.string
    var key: TracedText?
    var places: [Int] = []
    for column in fields.indices where column != question {
      guard let text = field(column) else { continue }
      switch role(column) {
      case .tags: addTags(text, to: &card)
      case .metadata: break
      case .option, .wrongOption:
        var more = options(text)
        if more.count == 1 { places.append(column) } else { places += more.map { _ in -1 } }
        card.options.take(&more)
      case .correct where key == nil: key = text
      case .answer where answers.isEmpty:
        if let markdown = text.markdown(format) { answers.append(markdown) }
      case .number where text.bytes.allSatisfy(ASCII.isDigit): break
      default: if let markdown = text.markdown(format) { rest.append((column, markdown)) }
      }
    }
    if optionColumns > 0 {
      let own = answerColumn.flatMap(field)
      if key ?? own == nil, !card.options.isEmpty, QuestionKind.wantsWords(kind) {
        // What the sheet lists are the answers that it takes for right.
        card.answer = LineBuilder.list(card.options.map(\.text))
        card.options = []
      } else {
        choose(&card, key: key ?? own, answer: key == nil ? nil : answers.first, places)
      }
    } else {
      if answers.isEmpty, let key, let markdown = key.markdown(format) { answers = [markdown] }
      if answers.isEmpty, let place = rest.firstIndex(where: { role($0.column) == .other }) {
        answers = [rest.remove(at: place).text]
      }
      card.answer = answers.first
    }
    card.explanation = explanation(rest)
    if card.options.isEmpty, let answer = card.answer {
      if let choice = choice(in: stem, answer: answer, card) { return [choice] }
      card.options = Self.truths(answer, of: stem.string)
      if !card.options.isEmpty {
        card.kind = .choice
        card.answer = nil
      }
    }
    guard gaps.isEmpty else { return gaps.cards(like: card, format: format) }
    card.prompt = stem.markdown(format) ?? ""
    let column = header.noteTypeColumn.flatMap { fields.indices.contains($0) ? $0 : nil }
    let note = noteKind(column.map { fields[$0].string } ?? header.noteType ?? "")
    return note.isReversed ? note.cards(of: card, isWanted: !rest.isEmpty) : [card]
  }

  /// The kind of notes with a name, looked into once.
  private mutating func noteKind(_ name: String) -> NoteKind {
    if let lastKind, lastKind.name == name { return lastKind.kind }
    let kind = noteKinds[name] ?? NoteKind(name)
    noteKinds[name] = kind
    lastKind = (name, kind)
    return kind
  }

  private func role(_ column: Int) -> ColumnRole {
    plan.roles.indices.contains(column) ? plan.roles[column] : .other
  }

  private func addTags(_ text: TracedText, to card: inout Card) {
    let list = text.string
    let isSpaced =
      !list.contains(",") && !list.contains(";")
      && (header.count > 0 || plan.names.isEmpty)
    let parts = list.split { isSpaced ? $0 == " " : $0 == "," || $0 == ";" || $0 == "\n" }
    for part in parts {
      let tag = part.split(separator: " ").joined(separator: " ")
      if !tag.isEmpty, !card.tags.contains(tag) { card.tags.append(tag) }
    }
  }

  /// The options of a cell: one, or several when they are parted by lines or bars.
  private func options(_ text: TracedText) -> [Option] {
    // Nothing parts options within one word.
    let isWord = text.bytes.allSatisfy { ASCII.isLetter($0) || ASCII.isDigit($0) }
    let parts = optionColumns == 1 && !isWord ? lettered(text) ?? split(text) : [text]
    return parts.compactMap { part in
      guard let markdown = part.markdown(format) else { return nil }
      let line = part.firstLine
      return Option(markdown, isCorrect: false, lines: line...line)
    }
  }

  /// "A) Iron B) Gold C) Tin": the texts behind letters that follow each other; nil for others.
  private func lettered(_ text: TracedText) -> [TracedText]? {
    let reader = OptionReader(bytes: text.bytes)
    var entries: [OptionEntry] = []
    for row in Self.rows(of: text) {
      entries += reader.entries(of: Trim.both(row, in: text.bytes), line: 0, after: nil)
      if let first = entries.first, first.label?.index != 0 { return nil }
    }
    guard entries.count > 1, entries.map({ $0.label?.index }) == Array(0..<entries.count) else {
      return nil
    }
    return entries.map { text[$0.content].trimmed }
  }

  private func split(_ text: TracedText) -> [TracedText] {
    let marks: [UInt8] = [ASCII.lineFeed, UInt8(ascii: "|"), ASCII.semicolon, ASCII.comma]
    guard let mark = marks.first(where: { text.bytes.contains($0) }) else { return [text] }
    var parts: [TracedText] = []
    var start = 0
    for end in text.bytes.indices where text.bytes[end] == mark {
      parts.append(text[start..<end].trimmed)
      start = end + 1
    }
    parts.append(text[start..<text.bytes.count].trimmed)
    parts = parts.filter { !$0.isBlank }
    return withoutLetters(parts) ?? parts
  }

  /// "A.left", "B.right": parts without the letters before them; nil where these do not count up.
  private func withoutLetters(_ parts: [TracedText]) -> [TracedText]? {
    var bare: [TracedText] = []
    for (place, part) in parts.enumerated() {
      let reader = OptionReader(bytes: part.bytes)
      let entry = reader.entries(of: 0..<part.bytes.count, line: 0, after: nil).first
      guard let entry, entry.label?.index == place else { return nil }
      bare.append(part[entry.content.lowerBound..<part.bytes.count].trimmed)
    }
    return bare
  }

  /// Marks the options that the key names; `places` are the columns that they stand in.
  private mutating func choose(
    _ card: inout Card, key: TracedText?, answer: Markdown?, _ places: [Int]
  ) {
    card.kind = card.options.isEmpty ? .recall : .choice
    if card.options.count == 1, optionColumns > 1, plan.columns(.wrongOption).isEmpty,
      key.map({ $0.markdown(format) == card.options[0].text }) ?? true
    {
      // A gap to be filled in, which the sheet gives what belongs into.
      card.kind = .recall
      card.answer = card.options.removeFirst().text
      return
    }
    guard let key else { return }
    if card.options.isEmpty {
      card.answer = key.markdown(format)
      return
    }
    let line = key.firstLine
    if let right = indices(namedBy: key.string, card.options, places) {
      for index in right { card.options[index].isCorrect = true }
    } else if let markdown = key.markdown(format),
      !plan.columns(.wrongOption).isEmpty
        || key.bytes.count > 3
    {
      card.options.insert(Option(markdown, isCorrect: true, lines: line...line), at: 0)
    } else {
      diagnostics.append(
        .warning(
          "unknown-key",
          "the key '\(key.string)' names no option; the card has no right answer until it does",
          at: SourceLocation(path: text.path, line: line, column: 1)))
    }
    if let answer { card.explanation = answer }
  }

  /// The options that a key names by text, by letter or number of their column, or by its name.
  private func indices(
    namedBy key: String, _ options: [Option], _ places: [Int]
  ) -> [Int]? {
    let first = plan.keysCountFromZero ? 0 : 1
    let columns = plan.columns(.option)
    guard places.count == options.count, places.allSatisfy({ columns.contains($0) }) else {
      return TableKey(key, options: options.map(\.text.text), firstNumber: first).indices
    }
    if key.utf8.count >= options.count, let first = key.utf8.first, "01".utf8.contains(first),
      let right = TableKey.bits(key.split(separator: " ").map(String.init), count: options.count)
    {
      return right
    }
    // Cells that are empty count, too: the key 3 names the third column.
    let texts = columns.map { column in
      places.firstIndex(of: column).map { options[$0].text.text } ?? ""
    }
    let names = columns.map { plan.names.indices.contains($0) ? plan.names[$0] : "" }
    let found =
      TableKey(key, options: texts, firstNumber: first, isPlace: plan.keysArePlaces).indices
      ?? TableKey(key, names: names).indices
    let right = found?.compactMap { places.firstIndex(of: columns[$0]) }
    return right?.count == found?.count ? right : nil
  }

  /// What else the row says, under the columns' names where the table has them.
  private func explanation(_ rest: [(column: Int, text: Markdown)]) -> Markdown? {
    guard !rest.isEmpty else { return nil }
    let reasons = rest.filter { role($0.column) == .explanation }.map(\.text)
    var builder = LineBuilder()
    for (column, text) in rest where role(column) != .explanation {
      let name = plan.names.indices.contains(column) ? plan.names[column] : ""
      if plan.names.isEmpty || name.isEmpty {
        builder.blank()
        builder.add(text)
      } else {
        var escaped: [UInt8] = []
        let bytes = Array(name.utf8)
        MarkdownEscaping.append(0..<bytes.count, of: bytes, to: &escaped)
        builder.add(
          text, prefix: "- **\(String(decoding: escaped, as: UTF8.self)):** ", hanging: "  ")
      }
    }
    return LineBuilder.paragraphs(reasons + [builder.markdown].compactMap { $0 })
  }
}
