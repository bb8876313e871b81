import Cards
import Diagnostics

/// Puts the questions of a text together, whatever dialect each is written in.
struct Assembly {
  let text: ExamLines
  /// What the author should know.
  var diagnostics: [Diagnostic] = []
  private var cards: [Card] = []
  private var roles: [LineRole]
  private var title: String?
  /// The passages that whole-text dialects claim, by the index of their first element.
  private var passages: [Int: Passage] = [:]
  /// How many cards they hold.
  private var passageCards = 0
  /// The headings that the line at hand stands below.
  private var sections = SectionTrail()
  /// The number of the last question that has one, and where it ended.
  private var counted: (number: Int, end: Int)?
  /// The lines of which a passage has said why they are ignored.
  private var explained: Set<Int> = []

  /// An assembly of a classified text.
  init(text: ExamLines) {
    self.text = text
    roles = Array(repeating: .blank, count: text.count)
  }

  /// Reads the text from its first line to its last.
  mutating func understanding() -> Understanding {
    claimPassages()
    var at = readFrontMatter()
    while at < text.lines.count {
      at = readPassage(at: at) ?? readQuestion(at: at) ?? readUnplaced(at: at)
    }
    if cards.isEmpty, !diagnostics.contains(where: { $0.severity == .error }) {
      diagnostics.append(
        .error(
          "no-questions",
          "no question was recognised; end each with a question mark, "
            + "or put \"Question:\" before it",
          at: SourceLocation(path: text.path, line: 1, column: 1)))
    }
    diagnostics += missingAnswers()
    diagnostics += UnclosedFence.diagnostics(in: text)
    let told = Set(diagnostics.filter { $0.code == "unclosed-details" }.map(\.location.line))
    diagnostics += UnclosedDetails.diagnostics(in: text).filter { !told.contains($0.location.line) }
    diagnostics += ignoredLines()
    return Understanding(
      title: title, cards: cards, roles: roles, diagnostics: diagnostics.sorted())
  }

  /// Takes the front matter, if the text has one; gives the index after it.
  private mutating func readFrontMatter() -> Int {
    guard let front = FrontMatterLines(of: text),
      !(0..<front.end).contains(where: { passages[text.firstElements[$0]] != nil })
    else { return 0 }
    for line in 0..<front.end { roles[line] = .metadata }
    title = front.title
    return front.end < text.count ? text.firstElements[front.end] : text.lines.count
  }

  /// Asks the whole-text dialects; lines that two of them want go to the first.
  private mutating func claimPassages() {
    var claimed = Array(repeating: false, count: text.count)
    var seen = text
    for dialect in allTextDialects where dialect.mayOccur(among: text.marks) {
      if !passages.isEmpty { seen.isClaimed = claimed }
      for passage in dialect.passages(in: seen)
      where !passage.lines.isEmpty && !claimed[passage.lines].contains(true) {
        for line in passage.lines { claimed[line] = true }
        passages[text.firstElements[passage.lines.lowerBound]] = passage
        passageCards += passage.cards.count
      }
    }
  }

  /// Takes a passage if one starts here; gives the index after it.
  private mutating func readPassage(at index: Int) -> Int? {
    guard let passage = passages[index] else { return nil }
    for (line, role) in zip(passage.lines, passage.roles) { roles[line] = role }
    sections.leave(for: index, in: text)
    cards += passage.cards.map(sections.tagging)
    for diagnostic in passage.diagnostics where diagnostic.location.line > 0 {
      explained.formUnion(diagnostic.location.line - 1..<diagnostic.location.endLine)
    }
    diagnostics += passage.diagnostics
    if title == nil { title = passage.title }
    let end = passage.lines.upperBound
    return end < text.count ? text.firstElements[end] : text.lines.count
  }

  /// Reads a question if one starts here; gives the index after it.
  private mutating func readQuestion(at index: Int) -> Int? {
    for (place, dialect) in allDialects.enumerated()
    where dialect.startsQuestion(at: index, in: text) || goesOnCounting(index) {
      let isLast = place == allDialects.count - 1
      if isLast, isAmongOthers, goesOnWithList(index) { return nil }
      if isLast, passageCards > 0, text.next(after: index) == nil,
        Offers.isOne(text.lines[index].content, in: text.bytes)
      {
        return nil
      }
      let text = text
      let passages = passages
      let draft = dialect.readQuestion(at: index, in: text) { later in
        passages[later] != nil
          || allDialects[..<place].contains { $0.startsQuestion(at: later, in: text) }
      }
      // Among questions of a stricter shape, one that nothing answers is a remark.
      if isLast, isAmongOthers, draft.card.answers.isEmpty { return nil }
      for (offset, role) in draft.roles.enumerated() { set(role, at: index + offset) }
      if case .numbered(let number) = text.lines[index].shape { counted = (number, draft.end) }
      sections.leave(for: index, in: text)
      cards.append(sections.tagging(draft.card))
      diagnostics += draft.diagnostics
      return draft.end
    }
    return nil
  }

  /// Whether a numbered line follows a question with the number before, so that it is one, too.
  private func goesOnCounting(_ index: Int) -> Bool {
    guard case .numbered(let number) = text.lines[index].shape, let counted else { return false }
    return counted.end == index && number == counted.number + 1
      && text.lines[index - 1].shape == .blank
  }

  /// Whether passages hold so many questions that a lone line elsewhere hardly is another.
  private var isAmongOthers: Bool { passageCards >= 3 }

  /// Whether a numbered line is a later item of a list that asks nothing at its start.
  private func goesOnWithList(_ index: Int) -> Bool {
    guard case .numbered(let number) = text.lines[index].shape, index > 0,
      case .numbered(number - 1) = text.lines[index - 1].shape
    else { return false }
    return roles[text.lines[index - 1].number - 1] == .ignored
  }

  /// Takes a line that belongs to no question.
  private mutating func readUnplaced(at index: Int) -> Int {
    let line = text.lines[index]
    switch UnplacedLine.kind(of: index, in: text) {
    case .heading(let level):
      if level == 1, title == nil, cards.isEmpty, let name = DeckTitle.title(of: line, in: text) {
        title = name
        set(.title, at: index)
      } else {
        sections.enter(index, level: level, in: text)
        set(.section, at: index)
      }
    case .silent(let role): set(role, at: index)
    case .text:
      if title == nil, cards.isEmpty, let name = DeckTitle.title(of: line, in: text) {
        title = name
        set(.title, at: index)
      } else {
        set(.ignored, at: index)
      }
    }
    return index + 1
  }

  /// Gives a line its role; the first element of a line decides.
  private mutating func set(_ role: LineRole, at index: Int) {
    let line = text.lines[index]
    if !line.isGlued { roles[line.number - 1] = role }
  }

  /// One warning for each card whose text says nowhere what is right.
  private func missingAnswers() -> [Diagnostic] {
    var told = Set(diagnostics.filter { $0.code == "missing-answer" }.map(\.location.line))
    return cards.compactMap { card in
      guard card.answers.isEmpty, let lines = card.origin?.lines,
        lines.allSatisfy({ !told.contains($0) })
      else { return nil }
      told.insert(lines.lowerBound)
      return .warning(
        "missing-answer",
        "the text gives no answer to this question; the card asks it without one, "
          + "so write the answer below it",
        at: SourceLocation(path: text.path, line: lines.lowerBound, column: 1))
    }
  }

  /// One warning for each run of lines that found no place.
  private func ignoredLines() -> [Diagnostic] {
    var found: [Diagnostic] = []
    var at = 0
    while at < roles.count {
      guard roles[at] == .ignored, !explained.contains(at) else {
        at += 1
        continue
      }
      var end = at
      while end + 1 < roles.count, !explained.contains(end + 1),
        roles[end + 1] == .ignored || roles[end + 1] == .blank
      {
        end += 1
      }
      while roles[end] == .blank { end -= 1 }
      let count = end - at + 1
      found.append(
        .warning(
          "ignored-lines",
          (count == 1 ? "this line belongs" : "these \(count) lines belong")
            + " to no question; delete what is not to be studied, "
            + "or put \"Question:\" before a question",
          at: SourceLocation(path: text.path, line: at + 1, column: 1, endLine: end + 1)))
      at = end + 1
    }
    return found
  }
}
