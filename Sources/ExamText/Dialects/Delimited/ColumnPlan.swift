/// What each column of a table is for.
struct ColumnPlan {
  /// One role for each column.
  private(set) var roles: [ColumnRole]
  /// The columns' names; empty without a header.
  private(set) var names: [String]
  /// Whether the first record is the header.
  let hasHeader: Bool
  /// Whether numbers in the key column count the options from 0.
  private(set) var keysCountFromZero = false
  /// The column that says of what kind a question is.
  let kindColumn: Int?
  /// Whether a number in the key column is an option's place though another option reads like it.
  private(set) var keysArePlaces = false

  /// The plan for some records.
  ///
  /// `isHeaded` says that the first one is known to hold the columns' names.
  init(
    records: [DelimitedRecord], header: AnkiHeader, isHeaded: Bool = false,
    cell: (DelimitedCell) -> String
  ) {
    let width = records.prefix(200).map(\.cells.count).max() ?? 0
    let first = records[0].cells.map(cell)
    let sample = records.dropFirst().prefix(100).map { $0.cells.map(cell) }
    var names: [String] = []
    if let given = header.names {
      names = given
      hasHeader = false
    } else {
      hasHeader = isHeaded || (header.count == 0 || header.isSheet) && Self.isHeader(first, sample)
      if hasHeader { names = first }
    }
    self.names = names
    kindColumn = names.firstIndex(where: QuestionKind.isName)
    var found: [ColumnRole?] = (0..<width).map { column in
      header.roles[column] ?? (column < names.count ? ColumnRole(name: names[column]) : nil)
    }
    Self.settleNumbered(&found, names: names)
    let rows = hasHeader ? Array(sample) : [first] + sample
    Self.settle(&found, rows: rows, names: names)
    roles = found.map { $0 ?? .other }
    leaveOutSettings()
    settleKey(rows)
  }

  /// The plan for some records below a head with names.
  init(records: [DelimitedRecord], names: [String], cell: (DelimitedCell) -> String) {
    self.names = names
    kindColumn = names.firstIndex(where: QuestionKind.isName)
    hasHeader = true
    let rows = records.dropFirst().prefix(100).map { $0.cells.map(cell) }
    var found = names.map { ColumnRole(name: $0) }
    Self.settleNumbered(&found, names: names)
    Self.settle(&found, rows: rows, names: names)
    roles = found.map { $0 ?? .other }
    leaveOutSettings()
    settleKey(rows)
  }

  /// "Question", "Q_1", "Q_2", …: beside the question and its key, numbered ones are the options.
  private static func settleNumbered(_ roles: inout [ColumnRole?], names: [String]) {
    let asking = names.indices.filter { roles.indices.contains($0) && roles[$0] == .question }
    let numbered = asking.filter { ColumnRole.isNumbered(names[$0]) }
    guard numbered.count > 1, numbered.count + 1 == asking.count,
      roles.contains(.answer) || roles.contains(.correct), !roles.contains(.option)
    else { return }
    for column in numbered { roles[column] = .option }
  }

  /// Leaves out what the sheet of a quiz tells its program of each question: the kind, the time.
  private mutating func leaveOutSettings() {
    guard roles.contains(.option) else { return }
    for (column, name) in names.enumerated()
    where column < roles.count && roles[column] == .other
      && (QuestionKind.isName(name) || QuestionKind.isSetting(name))
    {
      roles[column] = .metadata
    }
  }

  /// Takes the letters where two columns give the key; sees whether numbers start at 0.
  private mutating func settleKey(_ rows: [[String]]) {
    let keys = columns(.correct)
    func values(_ column: Int) -> [String] {
      rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }
    }
    if keys.count > 1, columns(.question).count == 1,
      let best = keys.first(where: { values($0).contains { !$0.isEmpty && Int($0) == nil } })
    {
      for column in keys where column != best { roles[column] = .number }
    }
    guard let key = columns(.correct).first else { return }
    keysCountFromZero = values(key).contains("0")
    let options = columns(.option)
    let keyed = rows.filter { $0.indices.contains(key) && !$0[key].isEmpty }
    keysArePlaces =
      options.count > 1
      && keyed.allSatisfy { row in
        row[key].allSatisfy { $0.isNumber || ", ;".contains($0) }
          && (Int(row[key]) ?? 0) <= options.count
      }
      && keyed.contains { row in
        !options.contains { row.indices.contains($0) && row[$0] == row[key] }
      }
  }

  /// The columns with a role.
  func columns(_ role: ColumnRole) -> [Int] { roles.indices.filter { roles[$0] == role } }

  /// The plans of the languages in which the rows say the same; this one alone where they say it
  /// once.
  var languages: [ColumnPlan] {
    let starts = columns(.question)
    guard hasHeader, starts.count > 1 else { return [self] }
    let ends = starts.dropFirst() + [roles.count]
    let parts = zip(starts, ends).map { Array(roles[$0..<$1]) }
    guard parts[0].contains(.wrongOption), parts.allSatisfy({ $0 == parts[0] }) else {
      return [self]
    }
    return zip(starts, ends).map { start, end in
      var plan = self
      for column in starts[0]..<roles.count where !(start..<end).contains(column) {
        plan.roles[column] = .metadata
      }
      return plan
    }
  }

  private static func isHeader(_ first: [String], _ sample: [[String]]) -> Bool {
    let cells = first.filter { !$0.isEmpty }.map(ColumnRole.withoutNote)
    let single = cells.filter { ColumnRole(name: $0) != .option }
    guard cells.count > 1, Set(single).count == single.count, !sample.isEmpty,
      cells.allSatisfy({ $0.utf8.count <= 40 && !$0.contains("?") && !$0.contains("<") })
    else { return false }
    let known = cells.compactMap { ColumnRole(name: $0) }
    let telling: Set<ColumnRole> = [.question, .answer, .correct, .option, .tags, .wrongOption]
    let exact = Set(
      cells.filter { ColumnRole.words($0).count == 1 }.compactMap { ColumnRole(name: $0) })
    if exact.contains(.question), !exact.isDisjoint(with: [.answer, .correct]) { return true }
    if known.count * 2 >= cells.count, !telling.isDisjoint(with: known) { return true }
    if known.count == cells.count, cells.count > 2 { return true }
    let small = cells.count(where: startsSmall)
    if small * 10 >= cells.count * 8, !telling.isDisjoint(with: known) { return true }
    guard small == cells.count else { return false }
    let others = sample.joined().filter { !$0.isEmpty }
    return others.count { startsSmall($0) } * 2 < others.count
  }

  private static func startsSmall(_ text: String) -> Bool {
    text.unicodeScalars.first?.properties.isLowercase ?? false
  }

  /// Gives roles to the columns that no name told of.
  private static func settle(_ roles: inout [ColumnRole?], rows: [[String]], names: [String]) {
    func values(_ column: Int) -> [String] {
      rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }
    }
    func mostly(_ column: Int, _ test: (String) -> Bool) -> Bool {
      let values = values(column).filter { !$0.isEmpty }
      return !values.isEmpty && values.count(where: test) * 10 >= values.count * 9
    }
    if !roles.contains(.question) {
      var free = roles.indices.filter { roles[$0] == nil }
      while free.count > 2, mostly(free[0], isNumber) {
        roles[free[0]] = .number
        free.removeFirst()
      }
      let asking = free.first { column in
        let asked = values(column).count { $0.contains("?") || $0.contains("？") }
        return asked * 2 > rows.count
      }
      if let column = asking ?? free.first ?? roles.indices.first { roles[column] = .question }
    }
    for column in names.indices
    where names[column].isEmpty && roles[column] == nil && mostly(column, isNumber) {
      roles[column] = .number
    }
    let free = roles.indices.filter { roles[$0] == nil }
    if !roles.contains(.correct), !roles.contains(.answer), roles.count(where: isOption) > 1,
      let key = free.last(where: { mostly($0, isKey) })
    {
      roles[key] = .correct
      return
    }
    let isTable = !roles.contains { $0 == .answer || $0 == .option || $0 == .correct }
    if isTable, free.count >= 3, rows.count > 1, let key = free.last,
      rows.allSatisfy({ row in
        row.indices.contains(key) && !row[key].isEmpty
          && free.dropLast().count { row.indices.contains($0) && row[$0] == row[key] } == 1
      })
    {
      // The last column repeats one of those before it.
      roles[key] = .correct
      for column in free.dropLast() { roles[column] = .option }
      return
    }
    if isTable, free.count >= 3, rows.count > 1, let key = free.last(where: { mostly($0, isKey) }),
      let question = roles.firstIndex(of: .question)
    {
      let options = free.filter { $0 > question && $0 < key }
      if options.count >= 2 {
        roles[key] = .correct
        for column in options { roles[column] = .option }
      }
    }
    if !roles.contains(.answer), !roles.contains(.option), !roles.contains(.wrongOption) {
      if let correct = roles.firstIndex(of: .correct) {
        roles[correct] = .answer
      } else if let column = roles.indices.first(where: { roles[$0] == nil }) {
        roles[column] = .answer
      }
    }
    if names.isEmpty, let last = roles.indices.last, roles[last] == nil, areTags(values(last)) {
      roles[last] = .tags
    }
  }

  /// Whether the cells of a column are lists of tags, as Anki's older exports end with: some have
  /// levels, some are Anki's own, or they are few words again and again.
  private static func areTags(_ cells: [String]) -> Bool {
    let words = cells.flatMap { $0.split(separator: " ") }
    guard
      words.allSatisfy({ word in
        word.allSatisfy { $0.isLetter || $0.isNumber || "_-:/".contains($0) }
      })
    else { return false }
    if words.contains(where: { $0 == "marked" || $0 == "leech" || $0.contains("::") }) {
      return true
    }
    return words.count > 3 && Set(words).count * 2 <= words.count
      && words.allSatisfy { $0.utf8.count > 3 }
  }

  private static func isOption(_ role: ColumnRole?) -> Bool { role == .option }

  private static func isNumber(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy(ASCII.isDigit)
  }

  private static func isKey(_ text: String) -> Bool {
    guard let byte = text.utf8.first, text.utf8.count == 1 else { return false }
    return (0x61...0x68).contains(byte | 0x20) && !ASCII.isDigit(byte)
      || (0x30...0x38).contains(byte)
  }
}
