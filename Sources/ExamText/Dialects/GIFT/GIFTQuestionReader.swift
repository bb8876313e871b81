import Cards
import Diagnostics

/// Makes a card of a GIFT question.
struct GIFTQuestionReader {
  private let text: ExamLines
  private let question: GIFTQuestion
  private let parts: GIFTAnswers
  /// Made for each look: keeping it would keep a further copy of the text's references.
  private var fields: GIFTText { GIFTText(text: text) }
  /// How the stem is written, and so the fields that do not say.
  private var format = TracedText.Format.unknown
  private var diagnostics: [Diagnostic] = []

  init(text: ExamLines, question: GIFTQuestion) {
    self.text = text
    self.question = question
    parts = GIFTAnswers(question.answers, in: text)
  }

  /// The question's lines with its card.
  mutating func passage(tags: [String]) -> Passage {
    var sheet = RoleSheet(lines: question.lines, in: text)
    let lines = question.lines.lowerBound + 1...question.lines.upperBound
    var card = Card(
      kind: .recall, prompt: prompt(), tags: tags,
      origin: CardOrigin(path: text.path, lines: lines, dialect: GIFT.name))
    let general = parts.general.flatMap { markdown($0) }
    fill(&card)
    if parts.isEmpty, general != nil {
      card.answer = general
    } else if let general {
      card.explanation = LineBuilder.paragraphs([card.explanation, general].compactMap { $0 })
    }
    if let title = question.title { sheet.mark(text.lineNumber(at: title.lowerBound), .metadata) }
    sheet.mark(card)
    let here = text.location(lines: lines)
    if !card.hasAnswer {
      diagnostics.append(
        .warning(
          "missing-answer",
          parts.isEmpty
            ? "the question is answered at length; write a model answer behind '####' to study it"
            : "the question has no right answer; put '=' before the right one",
          at: here))
    }
    if !question.isClosed {
      diagnostics.append(
        .warning(
          "unclosed-braces",
          "no '}' ends the answers; the next blank line was taken for their end", at: here))
    }
    return Passage(
      lines: question.lines, roles: sheet.roles, cards: [card], diagnostics: diagnostics)
  }

  private mutating func fill(_ card: inout Card) {
    let first = text.bytes[parts.body].first { $0 > ASCII.space }
    if first == ASCII.hash {
      fillNumber(&card)
    } else if parts.answers.isEmpty, !parts.isEmpty {
      fillTruth(&card)
    } else if parts.answers.contains(where: { !$0.isRight }) {
      fillChoice(&card)
    } else if parts.answers.count > 1, parts.answers.allSatisfy({ arrow(in: $0.text) != nil }) {
      fillPairs(&card)
    } else {
      fillShort(&card, parts.answers)
    }
  }

  private mutating func prompt() -> Markdown {
    let (stem, declared) = fields.field(question.stem)
    format = declared ?? .unknown
    var whole = stem
    let tail = fields.field(question.tail).text
    if !tail.isBlank {
      let line = text.lineNumber(at: question.answers.lowerBound)
      let isOpen = ASCII.isWordByte(tail.bytes[0]) || tail.bytes[0] == ASCII.open
      whole.append(TracedText(" _____" + (isOpen ? " " : ""), line: line))
      whole.append(tail)
    }
    if let prompt = whole.markdown(format) { return prompt }
    guard let title = question.title else { return "" }
    return fields.field(title).text.markdown(.plain) ?? ""
  }

  private func markdown(_ range: Range<Int>) -> Markdown? {
    let (field, declared) = fields.field(range)
    return field.markdown(declared ?? format)
  }

  private func lines(_ answer: GIFTAnswer) -> ClosedRange<Int> {
    let end = (answer.feedback ?? answer.text).upperBound
    var last = end - 1
    while last > answer.text.lowerBound, text.bytes[last] <= ASCII.space { last -= 1 }
    let first = text.lineNumber(at: max(answer.text.lowerBound - 1, 0))
    return first...max(first, text.lineNumber(at: max(last, 0)))
  }

  private mutating func fillChoice(_ card: inout Card) {
    card.kind = .choice
    let marks = parts.answers.map { answer in
      answer.weight ?? (answer.isRight ? 100 : 0)
    }
    let hasFull = zip(parts.answers, marks).contains { $0.isRight && $1 >= 100 || $1 >= 100 }
    for (answer, mark) in zip(parts.answers, marks) {
      let name = markdown(answer.text)
      if name == nil {
        diagnostics.append(
          .warning(
            "empty-option", "an option without text; write it, or delete its mark",
            at: text.location(of: max(answer.text.lowerBound - 1, 0))))
      }
      let isRight = hasFull ? mark >= 100 : mark > 0
      card.options.append(
        Option(
          name ?? "", isCorrect: isRight, rationale: answer.feedback.flatMap { markdown($0) },
          lines: lines(answer)))
    }
  }

  private func fillShort(_ card: inout Card, _ answers: [GIFTAnswer]) {
    let full = answers.filter { ($0.weight ?? 100) >= 100 }
    let right = full.isEmpty ? answers.filter { ($0.weight ?? 100) > 0 } : full
    card.answer = LineBuilder.list(right.compactMap { markdown($0.text) })
    var reasons: [Markdown] = []
    for answer in answers {
      let feedback = answer.feedback.flatMap { markdown($0) }
      let isFull = full.isEmpty || (answer.weight ?? 100) >= 100
      let name = isFull && answers.count == 1 ? nil : markdown(answer.text)
      if isFull, feedback == nil { continue }
      if let reason = reason(of: isFull ? name : name.map { share(answer, $0) }, feedback) {
        reasons.append(reason)
      }
    }
    card.explanation = LineBuilder.list(reasons)
  }

  /// An answer with the share of the grade that it is worth.
  private func share(_ answer: GIFTAnswer, _ name: Markdown) -> Markdown {
    var name = name
    if let tolerance = answer.tolerance { name.text += " " + tolerance.text }
    if let weight = answer.weight, weight > 0 { name.text += " (\(Int(weight.rounded())) %)" }
    return name
  }

  /// `answer: what is said to who gave it`.
  private func reason(of name: Markdown?, _ feedback: Markdown?) -> Markdown? {
    guard let name, let feedback else { return feedback ?? name }
    let isOneLine = !name.text.contains("\n") && !feedback.text.contains("\n")
    guard isOneLine, name.sourceLines == feedback.sourceLines else {
      return LineBuilder.paragraphs([name, feedback])
    }
    return Markdown(name.text + ": " + feedback.text, sourceLines: name.sourceLines)
  }

  private func fillTruth(_ card: inout Card) {
    let body = parts.body
    let mark = parts.feedbackMark(in: body)
    let key = Trim.both(body.lowerBound..<(mark ?? body.upperBound), in: text.bytes)
    var word = key
    while let first = word.first, text.bytes[first] <= ASCII.space { word = word.dropFirst() }
    let isTrue = word.first.map { ASCII.lower(text.bytes[$0]) == UInt8(ascii: "t") } ?? false
    var right: Markdown?
    var wrong: Markdown?
    if let mark {
      let second = parts.feedbackMark(in: mark + 1..<body.upperBound)
      wrong = markdown(mark + 1..<(second ?? body.upperBound))
      right = second.flatMap { markdown($0 + 1..<body.upperBound) }
    }
    let line = text.lineNumber(at: word.lowerBound)
    card.kind = .choice
    card.options = TruthWords.options(isTrue: isTrue, line: line)
    for index in card.options.indices {
      card.options[index].rationale = card.options[index].isCorrect ? right : wrong
    }
  }

  private func fillNumber(_ card: inout Card) {
    let start = (text.bytes[parts.body].firstIndex { $0 > ASCII.space } ?? 0) + 1
    var answers = parts.answers
    if answers.isEmpty {
      let mark = parts.feedbackMark(in: start..<parts.body.upperBound)
      let end = mark ?? parts.body.upperBound
      answers = [
        GIFTAnswer(
          isRight: true, text: start..<end, feedback: mark.map { $0 + 1..<parts.body.upperBound })
      ]
    }
    var tolerances: [Markdown] = []
    for index in answers.indices {
      let range = answers[index].text
      guard let colon = text.bytes[range].firstIndex(of: ASCII.colon) else { continue }
      answers[index].text = range.lowerBound..<colon
      var tolerance = colon + 1..<range.upperBound
      while let last = tolerance.last, text.bytes[last] <= ASCII.space { tolerance.removeLast() }
      let number = text.string(Trim.start(tolerance, in: text.bytes))
      guard Double(number).map({ $0 != 0 }) ?? true else { continue }
      let line = Int32(text.lineNumber(at: colon))
      answers[index].tolerance = Markdown("± \(number)", sourceLines: [line])
      if answers[index].weight ?? 100 >= 100, let tolerance = answers[index].tolerance {
        tolerances.append(tolerance)
      }
    }
    fillShort(&card, answers)
    card.explanation = LineBuilder.paragraphs(tolerances + [card.explanation].compactMap { $0 })
  }

  private func arrow(in range: Range<Int>) -> Int? {
    guard range.count > 2 else { return nil }
    return range.dropLast().first {
      text.bytes[$0] == ASCII.dash && text.bytes[$0 + 1] == UInt8(ascii: ">")
    }
  }

  private func fillPairs(_ card: inout Card) {
    var items: [Markdown] = []
    var pairs: [Markdown] = []
    for answer in parts.answers {
      guard let arrow = arrow(in: answer.text) else { continue }
      let item = fields.field(answer.text.lowerBound..<arrow).text.markdown(format)
      let partner = fields.field(arrow + 2..<answer.text.upperBound).text.markdown(format)
      if let item { items.append(Markdown(item.text)) }
      let left = item?.sourceLines ?? [Int32(text.lineNumber(at: arrow))]
      pairs.append(
        Markdown(
          (item.map { $0.text + " " } ?? "") + "→ " + (partner?.text ?? ""),
          sourceLines: left + (partner?.sourceLines.dropFirst() ?? [])))
    }
    card.answer = LineBuilder.list(pairs)
    card.prompt =
      LineBuilder.paragraphs([card.prompt] + [LineBuilder.list(items)].compactMap { $0 })
      ?? card.prompt
  }
}
