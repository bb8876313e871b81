import Cards

/// Flashcards copied from a page that numbers them: a number, perhaps how well it is known, the
/// front, the back.
///
///     7
///     Still learning
///     turgor
///     Pressure of a cell's content against its wall
struct CountedCards: TextDialect {
  private static let dialect = "counted-cards"
  private static let fewest = 3
  private static let longestFront = 300
  private static let mostLines = 10
  private static let arrow = Array(" --> ".utf8)

  /// The lines of one card, blank ones left out.
  private struct Section {
    var number: Int
    var lines: [Int]
  }

  func passages(in text: ExamLines) -> [Passage] {
    let sections = sections(in: text)
    guard sections.count >= Self.fewest else { return [] }
    let short = sections.count { $0.lines.count <= Self.mostLines }
    guard short * 10 >= sections.count * 9 else { return [] }
    let hasStatus = haveStatus(sections, text)
    return sections.compactMap { passage($0, hasStatus: hasStatus, text) }
  }

  /// What stands below the numbers that count up from the first one.
  private func sections(in text: ExamLines) -> [Section] {
    var sections: [Section] = []
    var last: Int?
    for line in 0..<text.count {
      let range = Trim.both(text.ranges[line], in: text.bytes)
      if let number = number(range, text.bytes), last.map({ number == $0 + 1 }) ?? (number <= 1) {
        sections.append(Section(number: line, lines: []))
        last = number
      } else if !range.isEmpty, !sections.isEmpty {
        if case .marker = text.shape(of: line) { return [] }
        // What is said in a film, and when.
        if ByteSearch.first(Self.arrow, in: range, of: text.bytes) != nil { return [] }
        sections[sections.count - 1].lines.append(line)
      }
    }
    return sections
  }

  private func number(_ range: Range<Int>, _ bytes: [UInt8]) -> Int? {
    guard !range.isEmpty, range.count <= 4 else { return nil }
    let digits = bytes[range.upperBound - 1] == ASCII.dot ? range.dropLast() : range
    guard !digits.isEmpty, bytes[digits].allSatisfy(ASCII.isDigit) else { return nil }
    return ASCII.number(bytes[digits])
  }

  /// Whether the first line below each number says how well the card is known: few short lines
  /// that come again and again.
  private func haveStatus(_ sections: [Section], _ text: ExamLines) -> Bool {
    var kinds: Set<UInt64> = []
    var isKnown = true
    for section in sections {
      guard let first = section.lines.first, section.lines.count > 2 else { return false }
      let range = Trim.both(text.ranges[first], in: text.bytes)
      guard range.count <= 32 else { return false }
      let key = PhraseSet.key(of: range, in: text.bytes)
      kinds.insert(key)
      isKnown = isKnown && Self.statuses.contains(key)
    }
    return isKnown || kinds.count * 3 <= sections.count
  }

  private static let statuses = PhraseSet(
    """
    New
    New card
    New cards
    Not studied
    Not studied yet
    Not started
    Unseen
    Learning
    Still learning
    Familiar
    Reviewing
    Known
    Mastered
    Neu
    Gelernt
    Nuevo
    Aprendiendo
    Nouveau
    """)

  private func passage(_ section: Section, hasStatus: Bool, _ text: ExamLines) -> Passage? {
    var lines = section.lines[...]
    if hasStatus { lines.removeFirst() }
    guard let first = lines.first, let last = lines.last else { return nil }
    // The front is the first paragraph; without blank lines, the first line.
    var front = 1
    let hasBlank = zip(lines, lines.dropFirst()).contains { $1 - $0 > 1 }
    while hasBlank, front < lines.count, lines[lines.startIndex + front] == first + front {
      front += 1
    }
    let prose = ProseWriter(text: text)
    func field(_ lines: ArraySlice<Int>) -> Markdown? {
      prose.plain(lines.map { text.firstElements[$0] })
    }
    let size = lines.prefix(front).reduce(0) { $0 + text.ranges[$1].count }
    guard size <= Self.longestFront, let prompt = field(lines.prefix(front)) else { return nil }
    let card = Card(
      kind: .recall, prompt: prompt, answer: field(lines.dropFirst(front)),
      origin: CardOrigin(
        path: text.path, lines: section.number + 1...last + 1, dialect: Self.dialect))
    var sheet = RoleSheet(lines: section.number..<last + 1, in: text)
    sheet.mark(card)
    sheet.mark(section.number + 1, .metadata)
    if hasStatus { sheet.mark(section.lines[0] + 1, .metadata) }
    return Passage(lines: sheet.lines, roles: sheet.roles, cards: [card])
  }
}
