import Cards
import Diagnostics

/// A question of a text2qti quiz while its lines are read.
struct QTIQuestion {
  private struct Choice {
    var isRight: Bool
    var text: TracedText
    var feedback = TracedText()
  }

  /// The field that a line without a mark goes on with.
  private enum Field {
    case stem, choice, choiceFeedback, feedback, gap, accepted, none
  }

  private let text: ExamLines
  private let first: Int
  private var last: Int
  private var open = Field.stem
  private var stem: TracedText
  private var choices: [Choice] = []
  private var accepted: [TracedText] = []
  private var numbers: [TracedText] = []
  private var feedback: [TracedText] = []
  private var gaps: [(name: String, text: TracedText)] = []
  private var matches: [(gap: String, place: TracedText)] = []
  private var asides: [(line: Int, role: LineRole)] = []
  private var diagnostics: [Diagnostic] = []
  private var isFree = false
  /// Which of the feedback is the solution.
  private var solution: Int?

  /// A question whose text starts at a byte.
  init(text: ExamLines, line: Int, start: Int) {
    self.text = text
    first = line
    last = line
    stem = TracedText(start..<text.ranges[line].upperBound, of: text)
  }

  /// Notes a line in its midst that is no part of it.
  mutating func setAside(_ line: Int, _ role: LineRole, _ notes: [Diagnostic]) {
    asides.append((line, role))
    diagnostics += notes
    last = line
  }

  /// Takes a line that goes on with the field before.
  mutating func goOn(_ line: Int, code: Bool) {
    let range = code ? dedented(line) : Trim.both(text.ranges[line], in: text.bytes)
    var more = TracedText("\n", line: line)
    if line > last + 1 { more.append(TracedText("\n", line: line)) }
    more.append(TracedText(range, of: text))
    last = line
    switch open {
    case .stem: stem.append(more)
    case .choice: choices[choices.count - 1].text.append(more)
    case .choiceFeedback: choices[choices.count - 1].feedback.append(more)
    case .feedback: feedback[feedback.count - 1].append(more)
    case .accepted: accepted[accepted.count - 1].append(more)
    case .gap: gaps[gaps.count - 1].text.append(more)
    case .none: feedback.append(more)
    }
  }

  /// A line of code without the indentation that makes it a part of the question.
  private func dedented(_ line: Int) -> Range<Int> {
    let range = text.ranges[line]
    if text.bytes[range].first == ASCII.tab { return range.dropFirst() }
    return range.dropFirst(text.bytes[range].prefix(4).prefix { $0 == ASCII.space }.count)
  }

  /// Takes a line with a mark.
  mutating func take(_ kind: QTILine, line: Int, content: Range<Int>) {
    func rest(_ start: Int) -> TracedText { TracedText(start..<content.upperBound, of: text) }
    let isIndented = content.lowerBound > text.ranges[line].lowerBound
    if isIndented, kind != .free, open != .none { return goOn(line, code: false) }
    switch kind {
    case .choice(let isRight, let start):
      choices.append(Choice(isRight: isRight, text: rest(start)))
      open = .choice
    case .accepted(let start):
      accepted.append(rest(start))
      open = .accepted
    case .number(let start):
      numbers.append(rest(start))
      open = .none
    case .feedback(let start):
      if choices.isEmpty {
        if text.bytes[content.lowerBound] == ASCII.bang { solution = feedback.count }
        feedback.append(rest(start))
        open = .feedback
      } else {
        let separator = choices[choices.count - 1].feedback.isBlank ? "" : "\n\n"
        choices[choices.count - 1].feedback.append(TracedText(separator, line: line + 1))
        choices[choices.count - 1].feedback.append(rest(start))
        open = .choiceFeedback
      }
    case .looselyAccepted(let start):
      guard choices.isEmpty, open == .stem || open == .accepted else {
        return goOn(line, code: false)
      }
      accepted.append(rest(start))
      open = .accepted
    case .free:
      open = .none
      isFree = true
    case .gap(let start):
      let label = text.bytes[start..<content.upperBound].firstIndex(of: ASCII.close)
      let name = label.map { text.string(start..<$0) } ?? ""
      gaps.append((name, rest(start).trimmed))
      open = .gap
    case .match(let start):
      let blank = text.bytes[start..<content.upperBound].firstIndex { $0 <= ASCII.space }
      let end = blank ?? content.upperBound
      matches.append((text.string(start..<end), rest(end).trimmed))
      open = .none
    default: return goOn(line, code: false)
    }
    last = line
  }

  /// The question's lines with its card.
  mutating func passage(before end: Int) -> Passage {
    let lines = first..<last + 1
    let numbersOfLines = first + 1...last + 1
    var card = Card(
      kind: choices.isEmpty ? .recall : .choice, prompt: stem.trimmed.markdown(.markdown) ?? "",
      origin: CardOrigin(path: text.path, lines: numbersOfLines, dialect: Text2QTI.name))
    card.options = choices.map { choice in
      let name = choice.text.trimmed.markdown(.markdown)
      let line = max(choice.text.firstLine, 1)
      if name == nil {
        diagnostics.append(
          .warning(
            "empty-option", "an option without text; write it, or delete its mark",
            at: text.location(lines: numbersOfLines)))
      }
      return Option(
        name ?? "", isCorrect: choice.isRight,
        rationale: choice.feedback.trimmed.markdown(.markdown), lines: line...line)
    }
    fillAnswer(&card)
    if choices.isEmpty, !card.hasAnswer, let solution {
      card.answer = feedback.remove(at: solution).trimmed.markdown(.markdown)
    }
    let reasons = feedback.compactMap { $0.trimmed.markdown(.markdown) }
    card.explanation = LineBuilder.paragraphs([card.explanation].compactMap { $0 } + reasons)
    if !card.hasAnswer {
      diagnostics.append(
        .warning(
          "missing-answer",
          isFree
            ? "the question is answered at length; write a model answer behind '!' to study it"
            : "the question has no right answer; put '*' before the right one",
          at: text.location(lines: numbersOfLines)))
    }
    var sheet = RoleSheet(lines: lines, in: text)
    for aside in asides { sheet.mark(aside.line + 1, aside.role) }
    sheet.mark(card)
    return Passage(lines: lines, roles: sheet.roles, cards: [card], diagnostics: diagnostics)
  }

  private func fillAnswer(_ card: inout Card) {
    if let number = numbers.first {
      let mark = Array("+-".utf8)
      let at = number.bytes.indices.dropLast().first {
        number.bytes[$0] == mark[0] && number.bytes[$0 + 1] == mark[1]
      }
      card.answer = number[0..<(at ?? number.bytes.count)].trimmed.markdown(.plain)
      if let at {
        var tolerance = TracedText("± ", line: number.firstLine)
        tolerance.append(number[at + 2..<number.bytes.count].trimmed)
        card.explanation = tolerance.markdown(.plain)
      }
    } else if !accepted.isEmpty {
      card.answer = LineBuilder.list(accepted.compactMap { $0.trimmed.markdown(.markdown) })
    } else if !gaps.isEmpty {
      let words = gaps.compactMap { $0.text.markdown(.markdown) }
      card.prompt =
        LineBuilder.paragraphs([card.prompt] + [LineBuilder.list(words)].compactMap { $0 })
        ?? card.prompt
      card.answer = LineBuilder.list(
        matches.compactMap { match in
          guard let gap = gaps.first(where: { $0.name == match.gap }) else { return nil }
          let word = gap.text.string.dropFirst(gap.name.isEmpty ? 0 : gap.name.count + 1)
          var pair = TracedText("\(match.place.string) → ", line: 0)
          pair.append(TracedText(String(word), line: 0).trimmed)
          return pair.markdown(.markdown)
        })
    }
  }
}
