import Diagnostics

/// Gives each question the answer that a table lists for it: by number, else by order.
struct KeyAssignment {
  /// The entry of each question.
  private(set) var entries: [KeyTable.Entry?]
  private let tables: [KeyTable]
  private var diagnostics: [Int: [Diagnostic]] = [:]

  init(places: [QuestionPlace], tables: [KeyTable], path: String) {
    entries = Array(repeating: nil, count: places.count)
    self.tables = tables
    var first = 0
    var order = 0
    while order < tables.count {
      var end = first
      while end < places.count, places[end].stem.lowerBound < tables[order].lines.lowerBound {
        end += 1
      }
      // Tables that follow each other belong to the chapters above them.
      var last = order
      while last + 1 < tables.count,
        end == places.count || tables[last + 1].lines.lowerBound <= places[end].stem.lowerBound
      {
        last += 1
      }
      // Tables that stand before all questions are theirs, too.
      if end == first, last == tables.count - 1 { end = places.count }
      assign(order...last, to: first..<end, places, path)
      first = end
      order = last + 1
    }
  }

  /// Matches tables with the questions above them: chapter by chapter when numbers start again.
  private mutating func assign(
    _ group: ClosedRange<Int>, to range: Range<Int>, _ places: [QuestionPlace], _ path: String
  ) {
    var parts: [(order: Int, table: KeyTable)] = []
    for order in group {
      var part = KeyTable(lines: tables[order].lines, entries: [])
      for entry in tables[order].entries {
        if let last = part.entries.last, entry.number <= last.number {
          parts.append((order, part))
          part.entries = []
        }
        part.entries.append(entry)
      }
      parts.append((order, part))
    }
    var chapters: [Range<Int>] = []
    var start = range.lowerBound
    for index in range.dropFirst() {
      let number = places[index].header?.number ?? .max
      guard number <= places[index - 1].header?.number ?? .min else { continue }
      chapters.append(start..<index)
      start = index
    }
    chapters.append(start..<range.upperBound)
    if parts.count > 1, parts.count == chapters.count {
      for (part, chapter) in zip(parts, chapters) {
        assign(part.table, part.order, to: chapter, places, path)
      }
    } else {
      var whole = tables[group.lowerBound]
      for order in group.dropFirst() { whole.entries += tables[order].entries }
      assign(whole, group.lowerBound, to: range, places, path)
    }
  }

  private mutating func assign(
    _ table: KeyTable, _ order: Int, to range: Range<Int>, _ places: [QuestionPlace], _ path: String
  ) {
    let numbers = range.map { places[$0].header?.number }
    var byNumber: [Int: KeyTable.Entry] = [:]
    for entry in table.entries where byNumber[entry.number] == nil {
      byNumber[entry.number] = entry
    }
    let matched = numbers.filter { $0.map { byNumber[$0] != nil } ?? false }.count
    if matched * 2 >= range.count, Set(numbers.compactMap(\.self)).count * 2 > range.count {
      for (index, number) in zip(range, numbers) {
        if let number { entries[index] = byNumber[number] }
      }
      let known = Set(numbers.compactMap(\.self))
      for entry in table.entries where !known.contains(entry.number) {
        diagnostics[order, default: []].append(
          .warning(
            "unknown-answer",
            "the answer list has an answer to question \(entry.number), which is not in the text; "
              + "it was left out",
            at: SourceLocation(path: path, line: entry.line + 1, column: 1)))
      }
    } else {
      for (index, entry) in zip(range, table.entries) { entries[index] = entry }
      if range.count != table.entries.count {
        diagnostics[order, default: []].append(
          .warning(
            "answer-list-count",
            "the answer list has \(table.entries.count) answers for \(range.count) questions; "
              + "they were matched in order",
            at: SourceLocation(path: path, line: table.lines.lowerBound + 1, column: 1)))
      }
    }
  }

  /// The tables as passages, where some lines, from 1, stand in an explanation.
  func passages(_ source: ChoiceLines, explaining: Set<Int32>) -> [Passage] {
    let usedLines = Set(entries.compactMap { $0?.line })
    return tables.enumerated().flatMap { order, table -> [Passage] in
      guard table.lines.contains(where: usedLines.contains) else { return [] }
      // What is said of a question that is not there stands in no card.
      var left: Set<Int> = []
      for entry in table.entries
      where (entry.remark != nil || !entry.more.isEmpty) && !usedLines.contains(entry.line) {
        if entry.remark != nil { left.insert(entry.line) }
        left.formUnion(entry.more)
      }
      // Answers in words between the letters are other dialects'.
      var parts: [Passage] = []
      for line in table.lines where !source.text.isTaken(line) {
        let role: LineRole =
          if source.lines[line].isBlank {
            .blank
          } else if explaining.contains(Int32(line + 1)) {
            .explanation
          } else {
            left.contains(line) ? .ignored : .marker
          }
        if let last = parts.last, last.lines.upperBound == line {
          parts[parts.count - 1].lines = last.lines.lowerBound..<line + 1
          parts[parts.count - 1].roles.append(role)
        } else {
          parts.append(Passage(lines: line..<line + 1, roles: [role]))
        }
      }
      if !parts.isEmpty { parts[0].diagnostics = diagnostics[order] ?? [] }
      return parts
    }
  }
}
