import Cards

/// The roles of some whole lines, filled in field by field; the stronger role stays.
struct RoleSheet {
  /// The lines, from 0.
  let lines: Range<Int>
  /// A role for each line.
  private(set) var roles: [LineRole] = []

  /// A sheet on which lines with text are markers.
  init(lines: Range<Int>, in text: borrowing ExamLines) {
    self.lines = lines
    roles.reserveCapacity(lines.count)
    for line in lines { roles.append(text.isBlank(line) ? .blank : .marker) }
  }

  /// Gives a line, numbered from 1, a role unless it has a stronger one.
  mutating func mark(_ number: Int, _ role: LineRole) {
    let place = number - 1 - lines.lowerBound
    guard roles.indices.contains(place), roles[place] != .blank else { return }
    if Self.strength(role) > Self.strength(roles[place]) { roles[place] = role }
  }

  /// Gives the lines of a field their role.
  mutating func mark(_ text: Markdown?, _ role: LineRole) {
    for line in text?.sourceLines ?? [] where line > 0 { mark(Int(line), role) }
  }

  /// Gives the lines of a card's fields their roles.
  mutating func mark(_ card: Card) {
    mark(card.prompt, .prompt)
    mark(card.answer, .answer)
    mark(card.explanation, .explanation)
    for option in card.options {
      mark(option.text, .option)
      mark(option.rationale, .rationale)
    }
  }

  private static func strength(_ role: LineRole) -> Int {
    switch role {
    case .prompt: 9
    case .option: 8
    case .answer: 7
    case .rationale: 6
    case .explanation: 5
    case .title: 4
    case .section: 3
    case .ignored: 2
    case .metadata: 1
    case .marker, .blank: 0
    }
  }
}
