import Cards
import Diagnostics

/// Runs the state machine over the lines of one question and makes a card of them.
struct PasteReader {
  private let text: ExamLines
  private let start: Int
  private var state = PasteState.prompt
  private var roles: [LineRole] = []
  private var prompt: [Int] = []
  private var answer: [Int] = []
  private var explanation: [Int] = []
  private var right: [Int] = []
  private var wrong: [Int] = []

  init(text: ExamLines, start: Int) {
    self.text = text
    self.start = start
  }

  /// Made for each look: keeping it would keep a second copy of the text's references.
  private var judge: StemJudge { StemJudge(text: text) }

  /// Takes the next element of the question.
  mutating func take(_ index: Int) {
    let line = text.lines[index]
    if line.shape == .comment { return roles.append(.metadata) }
    if state == .explanation, roles.last == .answer, text.wrapping.continues(index, in: text) {
      return roles.append(keep(index, as: .answer))
    }
    if promptGoesOn(at: index) {
      if line.isContent { prompt.append(index) }
      roles.append(line.isContent ? .prompt : .marker)
      return
    }
    let event = event(of: line)
    if case .marker(.explanation) = event, takesReason(line) {
      roles.append(keep(index, as: .option))
      return
    }
    if state == .prompt, event == .text || event == .item, wanted > 1 { state = .rightOptions }
    let step = PasteStep.of(state, event)
    state = step.next
    guard case .marker = event else { return roles.append(keep(index, as: step.role)) }
    guard line.isContent else { return roles.append(.marker) }
    let content = PasteStep.of(state, .text)  // "Answer: …": the text after the marker
    state = content.next
    roles.append(keep(index, as: content.role))
  }

  /// How many right answers the prompt asks for.
  private var wanted: Int {
    prompt.lazy.compactMap { WantedCount.count(in: text.lines[$0].content, of: text.bytes) }
      .first ?? 1
  }

  /// Whether the element is the stem, or the part of it that comes after its first line.
  private func promptGoesOn(at index: Int) -> Bool {
    if index == start { return true }
    let line = text.lines[index]
    guard state == .prompt, line.shape == .text else { return false }
    if prompt.isEmpty || text.wrapping.goesOn(index, in: text) { return true }
    guard let next = text.next(after: index) else { return false }
    if case .marker(.correct) = text.lines[next].shape { return true }
    return false
  }

  private func event(of line: Line) -> PasteEvent {
    switch line.shape {
    case .blank, .comment: .blank
    case .rule: .rule
    case .code: .code
    case .marker(let marker): .marker(marker)
    case .bullet: .item
    case .numbered: state == .prompt || state == .answer ? .text : .item
    case .heading: .heading
    case .pictograph: wrong.isEmpty || startsWithPictograph(wrong[0]) ? .text : .heading
    case .text: .text
    }
  }

  private func startsWithPictograph(_ index: Int) -> Bool {
    text.lines[index].shape == .pictograph
  }

  /// Whether "Reason: …" belongs to the option before it.
  private func takesReason(_ line: Line) -> Bool {
    guard state == .wrongOptions, let last = wrong.last else { return false }
    return line.isContent && text.lines[last].shape != .bullet
  }

  private mutating func keep(_ index: Int, as role: LineRole) -> LineRole {
    switch role {
    case .prompt: prompt.append(index)
    case .answer: answer.append(index)
    case .explanation: explanation.append(index)
    case .option where state == .rightOptions: right.append(index)
    case .option: wrong.append(index)
    default: break
    }
    return role
  }

  /// Whether the next question starts at an element, given what this one holds so far.
  func nextQuestionStarts(at index: Int) -> Bool {
    let line = text.lines[index]
    if text.wrapping.goesOn(index, in: text) { return false }
    if state != .prompt,
      SectionLine.isLettered(index, in: text) || SectionLine.isInCapitals(index, in: text)
    {
      return true
    }
    if case .numbered(let number) = line.shape {
      if inNumberedList(number) { return false }
      if goesOnCounting(number), !answer.isEmpty || !right.isEmpty { return true }
    }
    if state == .explanation, startsNextPart(index) { return true }
    if state != .prompt, text.wrapping.asks(from: index, in: text) { return true }
    let sign = judge.sign(at: index)
    if sign == .none, line.shape == .heading, state != .prompt, let next = text.next(after: index),
      judge.sign(at: next) == .sure
    {
      return true  // a section's heading
    }
    if sign == .none || promptGoesOn(at: index) { return false }
    if case .marker = line.shape { return !prompt.isEmpty }
    switch state {
    case .prompt, .answer: return sign == .sure && !mayAnswerWithQuestion
    case .answerList, .explanation: return true
    case .rightOptions, .wrongOptions:
      let reasoned = text.next(after: index).map { text.lines[$0].shape == .bullet } ?? false
      if sign == .weak {
        // Options without a full stop are followed by a sentence with one.
        let isOther = line.ending == .sentence && optionsEndOpen
        return !reasoned && (isOther || !optionsGiveOrders)
      }
      return !(reasoned && mayAnswerWithQuestion)
    }
  }

  /// Whether this number is the one after this question's own.
  private func goesOnCounting(_ number: Int) -> Bool {
    guard let first = prompt.first, case .numbered(let own) = text.lines[first].shape else {
      return false
    }
    return number == own + 1
  }

  /// Whether a line below a blank one or a rule has the number after this question's, where that is
  /// a number within a part: "3.5" below "3.4", or "4" for the next part.
  private func startsNextPart(_ index: Int) -> Bool {
    guard index > start, let own = DottedNumber(of: text.lines[start], in: text) else {
      return false
    }
    switch text.lines[index - 1].shape {
    case .blank, .rule: break
    default: return false
    }
    if case .numbered(let number) = text.lines[index].shape, number == own.part + 1 { return true }
    return DottedNumber(of: text.lines[index], in: text)?.follows(own) ?? false
  }

  /// Whether the list before goes on with this number.
  private func inNumberedList(_ number: Int) -> Bool {
    guard let last = explanation.last ?? answer.last else { return false }
    if case .numbered(let before) = text.lines[last].shape { return number == before + 1 }
    return false
  }

  /// "Which question should be asked …": its answer may end in a question mark.
  private var mayAnswerWithQuestion: Bool {
    prompt.contains { index in
      Words.first(80, of: text.lines[index].content, in: text.bytes)
        .contains { Self.asking.contains($0.key) }
    }
  }

  private static let asking = Lexicon(
    "question questions ask asks asked say response respond reply")

  /// Whether the answer or an option starts like an order, so that further ones may.
  private var optionsGiveOrders: Bool {
    (answer + wrong.prefix(1)).contains { index in
      guard let word = Words.opener(of: text.lines[index].content, in: text.bytes)
      else { return false }
      return EnglishVerbs.plain.contains(word.key) || EnglishVerbs.ambiguous.contains(word.key)
        || EnglishQuestions.orders.contains(word.key)
    }
  }

  /// Whether no full stop ends the answer and the first option.
  private var optionsEndOpen: Bool {
    (answer.prefix(1) + wrong.prefix(1)).allSatisfy { text.lines[$0].ending == .open }
  }

  /// The card, once the question's end is known.
  func draft(end: Int, dialect: String) -> QuestionDraft {
    var roles = roles
    let prose = ProseWriter(text: text)
    let statement = answer.first.map {
      SubjectHead(of: text.lines[$0].content, in: text.bytes) != nil
    }
    let section = OptionSection(text: text, answerIsStatement: statement ?? false)
    var right = right
    var explanation = explanation
    if !right.isEmpty, wanted > 1, let below = section.end(of: wanted, in: right) {
      // What follows the right answers that were asked for explains them.
      for index in right[below...] { roles[index - start] = .explanation }
      explanation = right[below...] + explanation
      right = Array(right[..<below])
    }
    let rightOptions = section.options(from: right, correct: true)
    let wrongOptions = section.options(from: wrong, correct: false)
    for index in rightOptions.reasons + wrongOptions.reasons { roles[index - start] = .rationale }

    var last = end - 1
    while last > start, !text.lines[last].isContent { last -= 1 }
    let lines = text.lines[start].number...text.lines[last].number
    let key = prose.plain(answer)
    var options = rightOptions.options + wrongOptions.options
    // An answer that was broken into lines is a text with paragraphs, no option.
    if let key, !options.isEmpty || !explanation.isEmpty && !text.wrapping.areUsual {
      let place = text.lines[answer[0]].number...text.lines[answer[answer.count - 1]].number
      options.insert(Option(key, isCorrect: true, lines: place), at: 0)
    }
    options.sort { ($0.lines?.lowerBound ?? 0) < ($1.lines?.lowerBound ?? 0) }
    // In one expression: a card that is kept first is copied.
    return QuestionDraft(
      card: Card(
        kind: options.isEmpty ? .recall : .choice, prompt: prose.stem(prompt) ?? "",
        options: options, answer: options.isEmpty ? key : nil,
        explanation: prose.rich(explanation),
        origin: CardOrigin(path: text.path, lines: lines, dialect: dialect)),
      roles: roles, end: end)
  }
}
