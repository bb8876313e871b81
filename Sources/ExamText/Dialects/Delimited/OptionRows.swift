import Cards

/// A table with a row for each option: the question again, or nothing, before each of them.
struct OptionRows {
  /// The rows of each question; nil for other tables.
  let questions: [[DelimitedRecord]]?

  /// Looks at the rows below the head.
  init(_ plan: ColumnPlan, _ records: [DelimitedRecord], _ text: ExamLines) {
    func cell(_ column: Int, _ record: DelimitedRecord) -> String {
      guard record.cells.indices.contains(column) else { return "" }
      return text.string(Trim.both(record.cells[column].range, in: text.bytes))
    }
    let options = plan.columns(.option) + plan.columns(.answer)
    guard plan.hasHeader, options.count == 1, let key = plan.columns(.correct).first,
      let question = plan.columns(.question).first,
      records.allSatisfy({ Self.truth(cell(key, $0)) != nil })
    else {
      questions = nil
      return
    }
    var groups: [[DelimitedRecord]] = []
    var last: String?
    for record in records {
      let asked = cell(question, record)
      if last != nil, asked.isEmpty || asked == last {
        groups[groups.count - 1].append(record)
      } else {
        groups.append([record])
        last = asked
      }
    }
    questions = records.count >= groups.count * 2 ? groups : nil
  }

  /// Whether a cell says that its row's option is right; nil when it says something else.
  static func truth(_ cell: String) -> Bool? {
    switch cell.lowercased() {
    case "x", "1", "true", "yes", "y", "t", "correct", "right", "✓", "✔", "✅": true
    case "", "0", "false", "no", "n", "f", "incorrect", "wrong", "-", "✗", "✘", "❌": false
    default: nil
    }
  }
}

extension RowReader {
  /// The card of a question that has a row for each option.
  mutating func card(ofOptions rows: [DelimitedRecord]) -> Card? {
    let first = rows[0]
    let told = diagnostics.count
    guard let key = plan.columns(.correct).first,
      let option = (plan.columns(.option) + plan.columns(.answer)).first,
      var card = cards(of: first).first
    else { return nil }
    // What was said of the first row's cells as the whole of a question.
    diagnostics.removeSubrange(told...)
    card.kind = .choice
    card.answer = nil
    card.options = rows.compactMap { row in
      guard row.cells.indices.contains(option) else { return nil }
      let name = row.cells[option].traced(in: text)
      guard let markdown = name.markdown(format) else { return nil }
      let isRight =
        row.cells.indices.contains(key)
        && OptionRows.truth(row.cells[key].traced(in: text).string) == true
      return Option(
        markdown, isCorrect: isRight,
        lines: row.lines.lowerBound + 1...row.lines.upperBound)
    }
    let lines = first.lines.lowerBound + 1...rows[rows.count - 1].lines.upperBound
    card.origin?.lines = lines
    return card
  }
}
