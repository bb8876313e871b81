import Cards

/// One question of a LaTeX source.
struct LaTeXQuestion {
  /// One of its options.
  struct Choice {
    var text = LaTeXText()
    var isCorrect = false
    var line: Int
  }

  /// What it asks, and before that what the parts of one question share.
  var shared: LaTeXText?
  var stem = LaTeXText()
  var choices: [Choice] = []
  /// Answers to be written: in gaps, or items of a short answer.
  var written: [LaTeXText] = []
  var solution = LaTeXText()
  /// What the solution's list says of each choice.
  var reasons: [LaTeXText] = []
  /// Whether it is answered at length: its choices are the marks that a teacher may give.
  var isGraded = false
  /// Whether it is an environment, whose solution may follow in one of its own.
  var isEnvironment = false
  /// Its lines, from 1.
  var first: Int
  var last: Int

  /// The card; nil where nothing is asked.
  func card(path: String) -> Card? {
    let parts = [shared?.markdown, stem.markdown].compactMap { $0 }
    guard let prompt = LineBuilder.paragraphs(parts) else { return nil }
    var card = Card(
      kind: choices.isEmpty ? .recall : .choice, prompt: prompt,
      origin: CardOrigin(path: path, lines: first...last, dialect: LaTeXExam.name))
    let said = reasons.map(\.markdown)
    card.options = choices.enumerated().map { index, choice in
      Option(
        choice.text.markdown ?? "", isCorrect: choice.isCorrect,
        rationale: said.count == choices.count ? said[index] : nil,
        lines: choice.line...choice.line)
    }
    let answers = written.compactMap(\.markdown)
    let list = said.count == choices.count ? nil : LineBuilder.list(said.compactMap { $0 })
    let solution = LineBuilder.paragraphs([solution.markdown, list].compactMap { $0 })
    if choices.isEmpty {
      card.answer = LineBuilder.list(answers) ?? solution
      card.explanation = answers.isEmpty ? nil : solution
    } else {
      card.explanation = LineBuilder.paragraphs(answers + [solution].compactMap { $0 })
    }
    return card
  }
}

/// Walks through the pieces of a LaTeX source and gathers its questions.
struct LaTeXReader {
  private let text: ExamLines
  private let tokens: [LaTeXToken]
  /// Whether choices are commands of their own anywhere, so that an `\item` is none.
  private let usesChoiceCommands: Bool
  /// For each `\begin` of a list whether its items are choices, and whether they are questions.
  private var lists: [Int: ListKind] = [:]
  /// For each `\end` of a list the key that the line below it states.
  private var keys: [Int: LaTeXKeyLine] = [:]
  /// Where a key ends that is no text of its question.
  private var keyEnd = 0
  private var found: [LaTeXQuestion] = []
  private var open: LaTeXQuestion?
  /// The stem that the parts of a question share.
  private var shared: LaTeXText?
  private var sink = Sink.none
  /// The environments that are open.
  private var stack: [(name: String, kind: ListKind, sink: Sink)] = []
  private var line = 1

  /// Where text goes.
  private enum Sink { case none, stem, choice, solution, written, reason }
  private enum ListKind { case none, choices, questions, answers }

  private static let choiceLists: Set<String> = [
    "choices", "checkboxes", "oneparchoices", "oneparcheckboxes", "answers", "choiceshoriz",
    "reponses", "reponseshoriz",
  ]
  private static let solutions: Set<String> = [
    "solution", "solutionorbox", "solutionorlines", "solutionordottedlines", "solutionorgrid",
    "explanation", "answer", "feedback",
  ]
  /// Environments that are one question each, with what their items are.
  private static let questions: [String: ListKind] = [
    "question": .choices, "questionmult": .choices, "questionmultx": .choices, "multi": .choices,
    "truefalse": .choices,
    "shortanswer": .answers, "numerical": .answers, "essay": .answers,
  ]
  /// `\begin{flashcard}[…]{front} back \end{flashcard}`.
  private static let flashcard = "flashcard"
  private static let itemLists: Set<String> = ["enumerate", "itemize", "tasks", "multicols"]
  private static let asks: Set<String> = [
    "question", "question*", "titledquestion", "bonusquestion", "bonustitledquestion",
  ]
  private static let parts: Set<String> = ["part", "subpart", "subsubpart", "bonuspart"]
  private static let choiceCommands: Set<String> = [
    "choice", "CorrectChoice", "correctchoice", "wrongchoice", "CorrectChoice*", "correctChoice",
    "bonne", "mauvaise",
  ]
  /// Of these, the ones that are right.
  private static let rightCommands: Set<String> = [
    "CorrectChoice", "correctchoice", "CorrectChoice*", "correctChoice", "bonne",
  ]

  init(text: ExamLines) {
    self.text = text
    tokens = LaTeXLexer.tokens(of: text)
    usesChoiceCommands = tokens.contains { token in
      if case .command(let name) = token.kind { Self.choiceCommands.contains(name) } else { false }
    }
  }

  /// The questions, in source order.
  mutating func questions() -> [LaTeXQuestion] {
    judgeLists()
    for index in tokens.indices { read(index) }
    close()
    return found
  }

  // MARK: Lists

  /// Says of each list of items what they are: choices where one is marked as right or a key stands
  /// below, questions where a list of choices stands in it.
  private mutating func judgeLists() {
    var begun: [Int] = []
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .begin(let name) where Self.itemLists.contains(name): begun.append(index)
      case .begin(let name) where Self.choiceLists.contains(name):
        if let list = begun.last { lists[list] = .questions }
      case .end(let name) where Self.itemLists.contains(name):
        guard let list = begun.popLast(), let outer = begun.last else { continue }
        if lists[list] == nil, let key = LaTeXKeyLine(behind: token.range.upperBound, in: text) {
          lists[list] = .choices
          keys[index] = key
        }
        if lists[list] == .choices, lists[outer] == nil { lists[outer] = .questions }
      case .command("correct"), .command("item*"), .command("CorrectItem"):
        if let list = begun.last { lists[list] = .choices }
      case .command("item") where token.option.map(isTick) ?? false:
        if let list = begun.last { lists[list] = .choices }
      default: break
      }
    }
  }

  /// `\item[\correct]`, `\item[*]`, `\item[\checkmark]`.
  private func isTick(_ range: Range<Int>) -> Bool {
    let inner = text.string(range).filter { !$0.isWhitespace }
    return ["*", "x", "X", "\\correct", "\\checkmark", "\\checked", "$\\checkmark$"].contains(inner)
  }

  // MARK: Pieces

  private mutating func read(_ index: Int) {
    let token = tokens[index]
    switch token.kind {
    case .begin(let name): begin(name, token, index)
    case .end(let name):
      end(name, token)
      if let key = keys[index] { take(key) }
    case .command(let name): command(name, token)
    default: write(token)
    }
    for place in token.range where text.bytes[place] == ASCII.lineFeed { line += 1 }
    // A lone carriage return ends lines, too.
    for place in token.range
    where text.bytes[place] == ASCII.carriageReturn
      && (place + 1 >= text.bytes.count || text.bytes[place + 1] != ASCII.lineFeed)
    {
      line += 1
    }
  }

  private mutating func begin(_ name: String, _ token: LaTeXToken, _ index: Int) {
    var kind = lists[index] ?? .none
    let before = sink
    if Self.choiceLists.contains(name), open != nil {
      kind = .choices
      sink = .none
    } else if Self.solutions.contains(name), open != nil || reopens() {
      sink = .solution
    } else if let items = Self.questions[name], stack.allSatisfy({ $0.kind == .none }) {
      start()
      open?.isEnvironment = true
      kind = items
      argument = token.range.upperBound
    } else if name == Self.flashcard, let front = braced(behind: token) {
      start()
      open?.stem.add(LaTeXToken(kind: .text, range: front, inner: front), of: text, line: line)
      keyEnd = front.upperBound + 1
      sink = .solution
    } else if name == "parts" || name == "subparts" {
      share()
    } else if kind == .choices, open != nil {
      sink = .none
    } else if kind == .questions {
      close()
    }
    stack.append((name, kind, before))
    touch(token)
  }

  /// Where the title of a question's environment may stand: it is no part of the question.
  private var argument: Int?

  private mutating func end(_ name: String, _ token: LaTeXToken) {
    touch(token)
    guard let place = stack.lastIndex(where: { $0.name == name }) else { return }
    let (_, kind, before) = stack[place]
    stack.removeSubrange(place...)
    if Self.questions[name] != nil, kind != .none { return close() }
    if name == "questions" || name == Self.flashcard || kind == .questions { return close() }
    if name == "parts" || name == "subparts" {
      close()
      shared = nil
      return
    }
    sink = before
  }

  private mutating func command(_ name: String, _ token: LaTeXToken) {
    let list = stack.last { $0.kind != .none }?.kind ?? .none
    if Self.asks.contains(name) {
      shared = nil
      start()
      argument = name.contains("titled") ? token.range.upperBound : nil
    } else if Self.parts.contains(name), open != nil || shared != nil {
      share()
      start()
    } else if Self.choiceCommands.contains(name), open != nil {
      if open?.isGraded == true { return }
      choose(isCorrect: Self.rightCommands.contains(name), token)
    } else if name == "item" || name == "item*" {
      item(list, isMarked: name == "item*" || (token.option.map(isTick) ?? false), token)
    } else if name == "explain", open?.choices.isEmpty == false {
      sink = .solution
      touch(token)
    } else if name == "AMCOpen", open != nil {
      open?.isGraded = true
      sink = .none
    } else if name == "AMCnumericChoices", open != nil, let value = braced(behind: token) {
      take(solution: value)
      keyEnd = endOfBraces(value.upperBound + 1)
    } else if name == "exsolution", open != nil, let value = braced(behind: token) {
      take(solution: value)
    } else if name == "correct", let last = open?.choices.indices.last, list == .choices {
      open?.choices[last].isCorrect = true
    } else if name == "fillin" || name == "answerline", open != nil {
      if name == "fillin" { say("____") }
      if let option = token.option {
        var answer = LaTeXText()
        answer.add(
          LaTeXToken(kind: .text, range: option, inner: option), of: text, line: line)
        open?.written.append(answer)
        touch(token)
      }
    } else {
      write(token)
    }
  }

  private mutating func item(_ list: ListKind, isMarked: Bool, _ token: LaTeXToken) {
    // Lists inside of what is asked, where the choices have commands of their own.
    if let inner = stack.last, Self.itemLists.contains(inner.name), inner.kind == .none,
      list == .choices, usesChoiceCommands
    {
      return say("\n- ")
    }
    switch list {
    case .choices where open != nil: choose(isCorrect: isMarked, token)
    case .questions: start()
    case .answers where open != nil:
      open?.written.append(LaTeXText())
      sink = .written
    case .none where stack.last?.name == "answerlist" && (sink == .solution || sink == .reason):
      open?.reasons.append(LaTeXText())
      sink = .reason
      touch(token)
    default: say("\n- ")
    }
  }

  private mutating func choose(isCorrect: Bool, _ token: LaTeXToken) {
    open?.choices.append(.init(isCorrect: isCorrect, line: line))
    sink = .choice
    touch(token)
  }

  // MARK: Questions

  private mutating func start() {
    close()
    open = LaTeXQuestion(shared: shared, first: line, last: line)
    sink = .stem
  }

  private mutating func close() {
    if let question = open { found.append(question) }
    open = nil
    sink = .none
    argument = nil
  }

  /// Takes up the last question again where its solution stands behind its environment.
  private mutating func reopens() -> Bool {
    guard let last = found.last, last.isEnvironment, last.solution.isBlank, last.reasons.isEmpty
    else { return false }
    open = found.removeLast()
    return true
  }

  /// What stands in braces right behind a command, on one line.
  private func braced(behind token: LaTeXToken) -> Range<Int>? {
    let start = token.range.upperBound
    let rest = start..<min(text.bytes.count, start + Self.longestKey)
    guard rest.first.map({ text.bytes[$0] == UInt8(ascii: "{") }) ?? false,
      let close = text.bytes[rest].firstIndex(of: UInt8(ascii: "}"))
    else { return nil }
    return start + 1..<close
  }

  private static let longestKey = 200

  /// Where braces end that stand right at a place, on one line.
  private func endOfBraces(_ start: Int) -> Int {
    let rest = start..<min(text.bytes.count, start + Self.longestKey)
    guard rest.first.map({ text.bytes[$0] == UInt8(ascii: "{") }) ?? false,
      let close = text.bytes[rest].firstIndex(of: UInt8(ascii: "}"))
    else { return start }
    return close + 1
  }

  /// `\exsolution{0100}`: one digit for each choice; a text or number where there is none.
  private mutating func take(solution range: Range<Int>) {
    guard let question = open else { return }
    let value = text.string(range)
    if question.choices.isEmpty {
      var answer = LaTeXText()
      answer.add(LaTeXToken(kind: .text, range: range, inner: range), of: text, line: line)
      open?.written.append(answer)
    } else {
      let key = RExamsKey(solution: value, count: question.choices.count, isSingle: true)
      for index in key.right ?? [] { open?.choices[index].isCorrect = true }
    }
    open?.last = max(question.last, line)
  }

  /// Marks the choices that the line below their list names; what follows explains them.
  private mutating func take(_ key: LaTeXKeyLine) {
    guard let question = open else { return }
    for index in key.indices where question.choices.indices.contains(index) {
      open?.choices[index].isCorrect = true
    }
    open?.last = max(question.last, text.lineNumber(at: key.end - 1))
    keyEnd = key.end
    sink = .solution
  }

  /// What was asked so far is what the parts below share.
  private mutating func share() {
    guard let question = open, question.choices.isEmpty, question.solution.isBlank, shared == nil
    else { return }
    shared = question.stem.isBlank ? nil : question.stem
    open = nil
    sink = .none
  }

  private mutating func touch(_ token: LaTeXToken) {
    guard let last = open?.last else { return }
    open?.last = max(last, line)
  }

  private mutating func say(_ words: String) {
    switch sink {
    case .stem: open?.stem.addLine(words, line: line)
    case .solution: open?.solution.addLine(words, line: line)
    default: break
    }
  }

  private mutating func write(_ token: LaTeXToken) {
    guard open != nil, sink != .none, token.range.upperBound > keyEnd else { return }
    var token = token
    if token.range.lowerBound < keyEnd { token.range = keyEnd..<token.range.upperBound }
    if let start = argument, token.range.lowerBound == start {
      argument = nil
      token.range = behindArgument(token.range)
    }
    switch sink {
    case .stem: open?.stem.add(token, of: text, line: line)
    case .choice:
      guard let last = open?.choices.indices.last else { return }
      open?.choices[last].text.add(token, of: text, line: line)
    case .solution: open?.solution.add(token, of: text, line: line)
    case .reason:
      guard let last = open?.reasons.indices.last else { return }
      open?.reasons[last].add(token, of: text, line: line)
    case .written:
      guard let last = open?.written.indices.last else { return }
      open?.written[last].add(token, of: text, line: line)
    case .none: break
    }
    let isSeen = text.bytes[token.range].contains { $0 > ASCII.space }
    if isSeen, token.kind != .comment {
      let last = lineOf(token)
      open?.last = last
    }
  }

  /// The line on which the last sign of a piece stands.
  private func lineOf(_ token: LaTeXToken) -> Int {
    var range = token.range
    while let last = range.last, text.bytes[last] <= ASCII.space { range.removeLast() }
    return line + text.bytes[range].count { $0 == ASCII.lineFeed }
  }

  /// What follows `{…}` at the start of a piece.
  private func behindArgument(_ range: Range<Int>) -> Range<Int> {
    guard text.bytes[range].first == UInt8(ascii: "{"),
      let close = text.bytes[range].firstIndex(of: UInt8(ascii: "}"))
    else { return range }
    return close + 1..<range.upperBound
  }
}
