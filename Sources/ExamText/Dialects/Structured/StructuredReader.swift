import Cards
import Diagnostics

/// Turns the values of a structured file into cards.
struct StructuredReader {
  let text: ExamLines
  let dialect: String
  var data: DataText
  var sheet: RoleSheet
  var cards: [Card] = []
  var title: String?
  var diagnostics: [Diagnostic] = []
  /// The questions, with the topics they stand under.
  private var records: [(record: QuestionRecord, tags: [String])] = []
  private var notes: AnkiNotes?
  private var unknown: [String: (entry: DataEntry, count: Int)] = [:]

  /// A reader for the text of a dialect.
  init(text: ExamLines, dialect: String) {
    self.text = text
    self.dialect = dialect
    data = DataText(text: text)
    sheet = RoleSheet(lines: 0..<text.count, in: text)
  }

  /// Reads a whole file; afterwards cards, roles and diagnostics are there.
  mutating func read(_ root: DataNode) {
    notes = AnkiNotes(root)
    find(root, tags: [], isRoot: true)
    let habits = QuestionHabits(records.map(\.record))
    noteFirstRight()
    for (var record, tags) in records {
      record.settleGuesses(shared: habits.sharedProse)
      if habits.areAllAccepted { record.acceptAll() }
      if record.isArranged {
        passOver(record)
        continue
      }
      data.isHTML = QuestionHabits.isHTML(record)
      var maker = QuestionMaker(record: record, tags: tags, habits: habits, data: data)
      let card = maker.card(path: text.path, dialect: dialect)
      let gaps = gaps(record, card)
      for card in gaps.isEmpty ? [card] : gaps {
        sheet.mark(card)
        cards.append(card)
      }
      paintMetadata(record)
      if gaps.isEmpty { diagnostics += maker.diagnostics }
      for entry in record.unknown { unknown[entry.key, default: (entry, 0)].count += 1 }
    }
    if habits.isBaseAssumed, let first = habits.firstIndex {
      diagnostics.append(
        .note(
          "assumed-zero-based",
          "the keys are numbers; they were taken to count the options from 0", at: place(first)))
    }
    for (key, found) in unknown {
      diagnostics.append(
        .note(
          "unknown-key",
          "'\(key)' is no part of a card; "
            + (found.count == 1 ? "its value was" : "its \(found.count) values were") + " left out",
          at: place(found.entry.start)))
    }
  }

  /// Leaves out a question that makes no card, and says so.
  private mutating func passOver(_ record: QuestionRecord) {
    let first = data.line(at: record.range.lowerBound) + 1
    let last = max(first, data.line(at: max(record.range.upperBound - 1, 0)) + 1)
    for line in first...last { sheet.mark(line, .ignored) }
    diagnostics.append(
      .warning(
        "no-card-meaning",
        "a question of the type '\(record.kind ?? "")' without its solution makes no card",
        at: text.location(lines: first...last)))
  }

  /// Marks the first options of an official pool that names no key, and says so.
  private mutating func noteFirstRight() {
    guard let first = records.first, records.allSatisfy({ $0.record.isOfAnswerFirstPool }) else {
      return
    }
    for index in records.indices { records[index].record.choices[0].isCorrect = true }
    diagnostics.append(
      .note(
        "first-answer-right",
        "no question names its right answer; in official pools of this form the first one is right",
        at: place(first.record.range.lowerBound)))
  }

  /// The cards of a note with Anki's gaps; none for another question.
  private func gaps(_ record: QuestionRecord, _ card: Card) -> [Card] {
    guard record.isNote, let node = record.prompts.first, let value = node.text else { return [] }
    let line = data.line(at: node.range.lowerBound) + 1
    let gaps = AnkiGaps(TracedText(value, line: line))
    let isHTML = HTMLSniffer.isHTML(Array(value.utf8))
    return gaps.isEmpty ? [] : gaps.cards(like: card, format: isHTML ? .html : .markdown)
  }

  /// The roles of all lines.
  func roles() -> [LineRole] {
    zip(text.ranges, sheet.roles).map { range, role in
      let line = Trim.start(range, in: text.bytes)
      return role == .marker && text.bytes[line].first == ASCII.hash ? .metadata : role
    }
  }

  private mutating func mark(_ lines: [Int], _ role: LineRole) {
    for line in lines where line > 0 { sheet.mark(line, role) }
  }

  func place(_ offset: Int) -> SourceLocation {
    let line = data.line(at: offset)
    return SourceLocation(
      path: text.path, line: line + 1, column: max(offset - text.ranges[line].lowerBound, 0) + 1)
  }

  private mutating func paintMetadata(_ record: QuestionRecord) {
    for node in record.metadata + record.tags + record.sources + record.unknown.map(\.value) {
      mark(lines(node), .metadata)
    }
  }

  /// The lines, from 1, of all texts in a value.
  private func lines(_ node: DataNode) -> [Int] {
    switch node.content {
    case .list(let items): return items.flatMap(lines)
    case .table(let entries): return entries.flatMap { lines($0.value) }
    default: return (data.markdown(node)?.sourceLines ?? []).map(Int.init)
    }
  }

  // MARK: - Finding questions

  private mutating func find(_ node: DataNode, tags: [String], isRoot: Bool) {
    if let items = node.items {
      // A text among tables is part of no question: it must not go without a word.
      let holdsTables = items.contains { $0.entries != nil }
      for item in items {
        if holdsTables, item.text?.isEmpty == false { mark(lines(item), .ignored) }
        find(item, tags: tags, isRoot: isRoot && items.count == 1)
      }
      return
    }
    guard let entries = node.entries else { return }
    let note = notes?.question(entries, range: node.range) ?? AnkiNotes.cloze(entries, node.range)
    if let note, var record = QuestionRecord(note) {
      record.isNote = true
      records.append((record, tags))
      return
    }
    if let record = QuestionRecord(node) {
      records.append((record, tags))
      return
    }
    if let pairs = QuestionPairs(entries) {
      records += pairs.questions.compactMap { QuestionRecord(QuestionPairs.table($0)) }
        .map { ($0, tags) }
      for entry in pairs.others { mark(lines(entry.value), .metadata) }
      return
    }
    var tags = tags
    let before = records.count
    var names: [DataEntry] = []
    for entry in entries {
      guard entry.value.items == nil, entry.value.entries == nil else { continue }
      if QuestionKeys.names.contains(entry.plainKey) {
        names.append(entry)
        if !isRoot, let name = entry.value.text, !name.isEmpty { tags.append(name) }
      } else if case .tags? = QuestionKeys.meaning(of: entry.plainKey) {
        if let topic = entry.value.text, !topic.isEmpty { tags.append(topic) }
        names.append(entry)
      }
    }
    let groups = entries.count { $0.value.items != nil || $0.value.entries != nil }
    for entry in entries {
      if entry.value.items != nil || entry.value.entries != nil {
        // The only list of a file is no topic among others.
        let isTopic =
          !QuestionKeys.containers.contains(entry.plainKey)
          && QuestionKeys.meaning(of: entry.plainKey) == nil
          && !(isRoot && groups == 1 && entry.value.items != nil)
        let count = records.count
        find(
          entry.value,
          tags: isTopic && !isRoot || isTopic && entry.value.items != nil
            ? tags + [entry.key] : tags, isRoot: isRoot && entry.value.entries != nil)
        if records.count == count {
          mark(lines(entry.value), .metadata)
        }
      } else {
        mark(lines(entry.value), .metadata)
      }
    }
    guard records.count > before || isRoot else { return }
    for entry in names where !entry.value.isEmpty {
      let isTitle = isRoot && title == nil && QuestionKeys.names.contains(entry.plainKey)
      if isTitle { title = entry.value.text }
      mark(lines(entry.value), isTitle ? .title : .section)
    }
  }
}
