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
  private var language: String?
  /// The passages that whole-text dialects claim; each is moved out when it is read.
  private var passages: [Passage] = []
  /// For each element the place in `passages`, from 1, of the one that starts there; 0 for none.
  private var passageStarts: [Int32]
  /// How many cards they hold.
  private var passageCards = 0
  /// What their cards ask; nil until it is wanted.
  private var asked: Set<UInt64>?
  /// The headings that the line at hand stands below.
  private var sections = SectionTrail()
  /// The number of the last question that has one, and where it ended.
  private var counted: (number: Int, end: Int)?
  /// For each line whether a passage has said why it is ignored.
  private var isExplained: [Bool]

  /// An assembly of a classified text.
  init(text: ExamLines) {
    var text = text
    text.wrapping = WrappedLines(text)
    self.text = text
    roles = Array(repeating: .blank, count: text.count)
    isExplained = Array(repeating: false, count: text.count)
    passageStarts = Array(repeating: 0, count: text.lines.count)
  }

  /// Reads the text from its first line to its last.
  mutating func understanding() -> Understanding {
    claimPassages()
    cards.reserveCapacity(passageCards)
    var at = readFrontMatter()
    while at < text.lines.count {
      at = readPassage(at: at) ?? readQuestion(at: at) ?? readUnplaced(at: at)
    }
    dropRhetoric()
    dropProse()
    if cards.isEmpty, !diagnostics.contains(where: { $0.severity == .error }) {
      diagnostics.append(
        .error(
          "no-questions",
          "no question was recognised; end each with a question mark, "
            + "or put \"Question:\" before it",
          at: SourceLocation(path: text.path, line: 1, column: 1)))
    }
    tellMissingAnswers()
    diagnostics += UnclosedFence.diagnostics(in: text)
    let unclosed = UnclosedDetails.diagnostics(in: text)
    if !unclosed.isEmpty {
      let told = Set(diagnostics.filter { $0.code == "unclosed-details" }.map(\.location.line))
      diagnostics += unclosed.filter { !told.contains($0.location.line) }
    }
    diagnostics += ignoredLines()
    sortDiagnostics()
    return Understanding(
      title: title, language: language, cards: cards, roles: roles, diagnostics: diagnostics)
  }

  /// Takes back a text's only question where prose stands above it and goes on below it, and nothing
  /// but its question mark makes it one.
  private mutating func dropRhetoric() {
    guard cards.count == 1, let origin = cards[0].origin, origin.dialect == FlashcardPaste.name,
      !cards[0].options.contains(where: { !$0.isCorrect })
    else { return }
    let range = origin.lines.lowerBound - 1..<origin.lines.upperBound
    if isWithinBlock(range) { return dropCards(of: range) }
    let isAmidProse = (0..<range.lowerBound).contains { line in
      roles[line] == .ignored && text.lines[text.firstElements[line]].ending == .sentence
    }
    let isMarked = range.contains { text.shape(of: $0).isMarker }
    guard isAmidProse, !isMarked, range.count(where: { text.isBlank($0) }) > 1 else { return }
    dropCards(of: range)
  }

  /// Takes every card back; some lines belong to no question then.
  private mutating func dropCards(of lines: some Sequence<Int>) {
    cards = []
    for line in lines { roles[line] = text.isBlank(line) ? .blank : .ignored }
  }

  /// Whether many lines that ask nothing stand around the only question, some of them right above it.
  private func isWithinBlock(_ range: Range<Int>) -> Bool {
    guard let first = range.first, first > 0, roles[first - 1] == .ignored else { return false }
    if text.shape(of: first).isMarker { return false }
    return roles.count { $0 == .ignored } > max(9, 3 * range.count)
  }

  /// Takes back every card of a mail, chat, poem or article, where nothing but question marks made
  /// them.
  private mutating func dropProse() {
    guard !cards.isEmpty, cards.allSatisfy({ $0.origin?.dialect == FlashcardPaste.name }),
      !cards.contains(where: { $0.options.contains { !$0.isCorrect } }),
      Genre(text).isProse(cards)
    else { return }
    dropCards(of: roles.indices.filter { roles[$0] != .title })
    diagnostics.removeAll { $0.code == "missing-answer" }
  }

  /// Takes the front matter, if the text has one; gives the index after it.
  private mutating func readFrontMatter() -> Int {
    guard let front = FrontMatterLines(of: text),
      !(0..<front.end).contains(where: { passageStarts[text.firstElements[$0]] > 0 })
    else { return 0 }
    for line in 0..<front.end { roles[line] = .metadata }
    (title, language) = (front.title, front.language)
    diagnostics += front.diagnostics
    return front.end < text.count ? text.firstElements[front.end] : text.lines.count
  }

  /// Asks the whole-text dialects; lines that two of them want go to the first.
  private mutating func claimPassages() {
    var claimed = Array(repeating: false, count: text.count)
    // Where every line that says something has found its dialect, the others need not look.
    var free = (0..<text.count).count(where: saysSomething)
    var seen = text
    for dialect in allTextDialects where dialect.mayOccur(among: text.marks) {
      if !passages.isEmpty, free == 0 { break }
      if !passages.isEmpty { seen.isClaimed = claimed }
      let found = dialect.passages(in: seen)
      if passages.isEmpty { passages.reserveCapacity(found.count) }
      for index in found.indices {
        let lines = found[index].lines
        guard !lines.isEmpty, !claimed[lines].contains(true) else { continue }
        for line in lines {
          claimed[line] = true
          if saysSomething(line) { free -= 1 }
        }
        passages.append(found[index])
        passageStarts[text.firstElements[lines.lowerBound]] = Int32(passages.count)
        passageCards += found[index].cards.count
      }
    }
  }

  /// Whether a line, from 0, is neither blank nor a rule, nor the `~~` between a pool's questions.
  private func saysSomething(_ line: Int) -> Bool {
    let element = text.lines[text.firstElements[line]]
    switch element.shape {
    case .blank, .rule: return false
    default:
      return element.content.count != 2 || !text.bytes[element.content].elementsEqual("~~".utf8)
    }
  }

  /// Takes a passage if one starts here; gives the index after it.
  private mutating func readPassage(at index: Int) -> Int? {
    let place = Int(passageStarts[index]) - 1
    guard place >= 0 else { return nil }
    var passage = Passage(lines: 0..<0, roles: [])
    swap(&passage, &passages[place])
    for (line, role) in zip(passage.lines, passage.roles) { roles[line] = role }
    sections.leave(for: index, in: text)
    let first = cards.count
    cards.take(&passage.cards)
    for card in first..<cards.count { finish(card) }
    for diagnostic in passage.diagnostics where diagnostic.location.line > 0 {
      let lines = diagnostic.location.line - 1..<diagnostic.location.endLine
      for line in lines.clamped(to: 0..<text.count) { isExplained[line] = true }
    }
    diagnostics.take(&passage.diagnostics)
    if title == nil { title = passage.title }
    let end = passage.lines.upperBound
    return end < text.count ? text.firstElements[end] : text.lines.count
  }

  /// Gives a card the tags of the headings above it, and options where it asks "True or false: …".
  private mutating func finish(_ card: Int) {
    sections.tag(&cards[card])
    // Field by field: a copy of a card counts the references of all its texts.
    guard StatedTruth.mayBeOne(cards[card].kind, cards[card].prompt.text) else { return }
    if let choice = StatedTruth.asChoice(cards[card]) { cards[card] = choice }
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
      var draft = dialect.readQuestion(at: index, in: text) { later in
        passageStarts[later] > 0
          || allDialects[..<place].contains { $0.startsQuestion(at: later, in: text) }
      }
      // Among questions of a stricter shape, one that nothing answers is a remark.
      if isLast, isAmongOthers, !draft.card.hasAnswer || isInContents(draft.card) { return nil }
      for (offset, role) in draft.roles.enumerated() { set(role, at: index + offset) }
      if case .numbered(let number) = text.lines[index].shape { counted = (number, draft.end) }
      sections.leave(for: index, in: text)
      // Swapped for an empty one: see above.
      cards.append(Card(kind: .recall, prompt: ""))
      swap(&cards[cards.count - 1], &draft.card)
      finish(cards.count - 1)
      diagnostics.take(&draft.diagnostics)
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

  /// Whether a passage asks the same: the line stands in a list of the text's questions.
  private mutating func isInContents(_ card: Card) -> Bool {
    if asked == nil {
      let all = cards + passages.flatMap(\.cards)
      asked = Set(all.map { RepeatedPrompt.key(of: $0.prompt.text) })
    }
    return asked?.contains(RepeatedPrompt.key(of: card.prompt.text)) ?? false
  }

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

  /// Adds a warning for each card whose text says nowhere what is right.
  private mutating func tellMissingAnswers() {
    var isTold = Array(repeating: false, count: text.count + 1)
    for diagnostic in diagnostics where diagnostic.code == "missing-answer" {
      isTold[min(diagnostic.location.line, text.count)] = true
    }
    // Kept apart: looked at in place, a card of a list that may change is copied.
    let cards = cards
    for index in cards.indices {
      // Field by field: a copy of a card counts the references of all its texts.
      let isAnswered =
        cards[index].kind == .choice
        ? cards[index].options.contains { $0.isCorrect } : cards[index].answer != nil
      guard !isAnswered, let lines = cards[index].origin?.lines,
        !isTold[lines.clamped(to: 0...text.count)].contains(true)
      else { continue }
      isTold[min(lines.lowerBound, text.count)] = true
      diagnostics.append(
        .warning(
          "missing-answer",
          "the text gives no answer to this question; the card asks it without one, "
            + "so write the answer below it",
          at: SourceLocation(path: text.path, line: lines.lowerBound, column: 1)))
    }
  }

  /// Puts the diagnostics in order; most are told in it, or by their lines alone.
  private mutating func sortDiagnostics() {
    let path = text.path
    guard diagnostics.allSatisfy({ $0.location.path == path }) else { return diagnostics.sort() }
    let lines = diagnostics.map(\.location.line)
    var order = Array(diagnostics.indices)
    order.sort { one, other in
      lines[one] != lines[other]
        ? lines[one] < lines[other] : diagnostics[one] < diagnostics[other]
    }
    guard !order.elementsEqual(diagnostics.indices) else { return }
    diagnostics = order.map { diagnostics[$0] }
  }

  /// One warning for each run of lines that found no place.
  private func ignoredLines() -> [Diagnostic] {
    var found: [Diagnostic] = []
    var at = 0
    while at < roles.count {
      guard roles[at] == .ignored, !isExplained[at] else {
        at += 1
        continue
      }
      var end = at
      while end + 1 < roles.count, !isExplained[end + 1],
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

extension Card {
  /// Whether anything is said to be right; a look that makes no list of it.
  var hasAnswer: Bool {
    kind == .choice ? options.contains(where: \.isCorrect) : answer != nil
  }
}
