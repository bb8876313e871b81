/// Tells tables to study from tables of data: orders, measurements, members, logs.
struct DataTable {
  /// Whether the table asks something.
  let asks: Bool

  private static let sample = 200
  private static let fewestRows = 2

  /// Judges the records of a table, its head included.
  init(_ plan: ColumnPlan, _ records: [DelimitedRecord], _ text: ExamLines) {
    // The first row may name the columns in words that nobody knows.
    let rows = records.dropFirst().prefix(Self.sample)
    func cells(_ column: Int) -> [String] {
      rows.compactMap { record in
        guard record.cells.indices.contains(column) else { return nil }
        let cell = text.string(Trim.both(record.cells[column].range.prefix(80), in: text.bytes))
        return cell.isEmpty ? nil : cell
      }
    }
    guard let column = plan.columns(.question).first, rows.count >= Self.fewestRows else {
      asks = true
      return
    }
    let questions = cells(column)
    let named = plan.names.map { ColumnRole(name: $0) }
    let isKnown =
      plan.names.contains { $0.lowercased() == "tags" }
      || named.contains { role in
        role.map { [.correct, .option, .wrongOption].contains($0) } ?? false
      }
    if plan.roles.count > 2, questions.count(where: Self.hasWord) * 10 < questions.count {
      asks = false
      return
    }
    guard !isKnown, !(named.contains(.question) && named.contains(.answer)),
      questions.count(where: { $0.contains("?") }) * 10 < questions.count * 6
    else {
      asks = true
      return
    }
    let repeats = questions.count - Set(questions).count
    if repeats * 4 >= questions.count, plan.names.isEmpty || plan.roles.count > 3 {
      asks = false
      return
    }
    let records = plan.roles.indices.filter { column in
      let values = cells(column)
      return !values.isEmpty && values.count(where: Self.isRecord) * 10 >= values.count * 9
    }
    asks = plan.roles.count < 4 || records.isEmpty
  }

  /// Whether two letters stand together, or one of a script that needs no more for a word.
  private static func hasWord(_ cell: String) -> Bool {
    var wasLetter = false
    for scalar in cell.unicodeScalars {
      let isLetter = scalar.properties.isAlphabetic
      if isLetter, wasLetter || scalar.value > 0x2E80 { return true }
      wasLetter = isLetter
    }
    return false
  }

  /// Whether a cell is a day, a time, an address of mail, or yes or no: what nobody learns.
  private static func isRecord(_ cell: String) -> Bool {
    let text = cell.lowercased()
    if ["yes", "no", "true", "false", "y", "n"].contains(text) { return true }
    if text.contains("@"), text.contains("."), !text.contains(" ") { return true }
    let digits = text.utf8.count(where: ASCII.isDigit)
    let marks = text.utf8.count { "-/:.".utf8.contains($0) }
    let isDigit = text.utf8.first.map(ASCII.isDigit) ?? false
    return isDigit && digits >= 6 && marks >= 2
      && text.utf8.allSatisfy { ASCII.isDigit($0) || "-/:. tzampm+".utf8.contains($0) }
  }
}
