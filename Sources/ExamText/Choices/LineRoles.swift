/// The roles of the lines of one question, while it is taken apart.
struct LineRoles {
  private let lines: Range<Int>
  private var roles: [LineRole?]

  /// No role for any line yet.
  init(of lines: Range<Int>) {
    self.lines = lines
    roles = Array(repeating: nil, count: lines.count)
  }

  /// The role of a line, from 0; lines of other questions have none and get none.
  subscript(line: Int) -> LineRole? {
    get { lines.contains(line) ? roles[line - lines.lowerBound] : nil }
    set { if lines.contains(line) { roles[line - lines.lowerBound] = newValue } }
  }

  /// The role of each line, from the first to the last.
  func all(orElse other: LineRole) -> [LineRole] { roles.map { $0 ?? other } }
}
