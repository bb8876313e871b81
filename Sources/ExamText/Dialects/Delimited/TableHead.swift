/// Finds the row of a sheet that names its columns, below a title and advice on how to fill it in.
enum TableHead {
  /// How many rows may stand above it.
  private static let deepest = 10
  /// Rows above it have no more cells filled in than this.
  private static let mostAbove = 2

  /// The place of the row; 0 when the first one is it, or no row names columns.
  static func place(in records: [DelimitedRecord], text: ExamLines) -> Int {
    for (place, record) in records.prefix(deepest + 1).enumerated() {
      let cells = record.cells.map { string($0, text) }
      let filled = cells.filter { !$0.isEmpty }
      if names(filled) { return place }
      if filled.count > mostAbove { return 0 }
    }
    return 0
  }

  /// Whether cells name what a question, its answer and at least one more column are.
  private static func names(_ cells: [String]) -> Bool {
    guard cells.count > 2, cells.allSatisfy({ ColumnRole.withoutNote($0).utf8.count <= 40 })
    else { return false }
    let roles = cells.map { ColumnRole(name: $0) }
    return roles.contains(.question)
      && roles.contains { $0 == .answer || $0 == .correct || $0 == .option || $0 == .wrongOption }
  }

  /// Whether the row below the names says what to write into each column.
  static func isAdvice(_ record: DelimitedRecord, names: [String], text: ExamLines) -> Bool {
    var filled = 0
    var repeating = 0
    for (cell, name) in zip(record.cells, names) {
      let said = words(string(cell, text))
      let named = words(ColumnRole.withoutNote(name))
      guard !said.isEmpty, !named.isEmpty else { continue }
      filled += 1
      if named.isSubset(of: said) { repeating += 1 }
    }
    return filled > 3 && repeating * 10 >= filled * 7
  }

  /// Whether a row has nothing but its number: a line of the sheet that nobody filled in.
  static func isEmpty(_ record: DelimitedRecord, _ plan: ColumnPlan, text: ExamLines) -> Bool {
    record.cells.enumerated().allSatisfy { column, cell in
      plan.roles.indices.contains(column) && plan.roles[column] == .number
        || string(cell, text).isEmpty
    }
  }

  private static func words(_ text: String) -> Set<Substring> {
    Set(text.lowercased()[...].split { !$0.isLetter && !$0.isNumber })
  }

  private static func string(_ cell: DelimitedCell, _ text: ExamLines) -> String {
    text.string(Trim.both(cell.range.prefix(400), in: text.bytes))
  }
}
