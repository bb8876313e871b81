import Cards
import Diagnostics

/// Makes a card of a question of Moodle's XML.
struct MoodleQuestion {
  private let element: MoodleElement
  private let type: String
  private let path: String
  /// What the author should know.
  private(set) var diagnostics: [Diagnostic] = []

  init(element: MoodleElement, type: String, path: String) {
    self.element = element
    self.type = type
    self.path = path
  }

  /// The card; nil for a type that cannot be asked on one.
  mutating func card(tags: [String]) -> Card? {
    guard let prompt = element.first("questiontext")?.markdown, !isComputed else { return nil }
    let lines = element.lines
    var card = Card(
      kind: .recall, prompt: prompt, tags: tags,
      origin: CardOrigin(path: path, lines: lines, dialect: MoodleXML.name))
    switch type {
    case "multichoice", "truefalse", "multichoiceset", "calculatedmulti": choose(&card)
    case "shortanswer", "numerical", "calculated", "calculatedsimple", "regexp": recall(&card)
    case "matching", "match", "ddmatch": pair(&card)
    case "essay": card.answer = element.first("graderinfo")?.markdown
    case "gapselect", "ddwtos": fillGaps(&card)
    case "cloze", "multianswer": reveal(&card)
    case "ordering": order(&card)
    default: return nil
    }
    if let general = element.first("generalfeedback")?.markdown {
      card.explanation = LineBuilder.paragraphs([card.explanation, general].compactMap { $0 })
    }
    let hints = element.all("hint").compactMap(\.markdown)
    card.explanation = LineBuilder.paragraphs([card.explanation].compactMap { $0 } + hints)
    for tag in element.first("tags")?.all("tag") ?? [] {
      let name = tag.content.string
      if !name.isEmpty, !card.tags.contains(name) { card.tags.append(name) }
    }
    if !card.hasAnswer {
      diagnostics.append(
        .warning(
          "missing-answer",
          type == "essay"
            ? "the question is answered at length; write a model answer as 'graderinfo' to study it"
            : "the question has no answer with a fraction above 0",
          at: SourceLocation(
            path: path, line: lines.lowerBound, column: 1, endLine: lines.upperBound)))
    }
    return card
  }

  /// Whether Moodle computes question and answers anew from numbers that it draws.
  private var isComputed: Bool {
    type.hasPrefix("calculated")
      && (element.all("answer") + element.all("questiontext")).contains { part in
        part.content.bytes.contains(UInt8(ascii: "{"))
      }
  }

  private func fraction(_ answer: MoodleElement) -> Double {
    Double(answer.attribute("fraction") ?? "") ?? 0
  }

  private mutating func choose(_ card: inout Card) {
    card.kind = .choice
    let answers = element.all("answer")
    let isSingle = type == "truefalse" || element.first("single")?.content.string == "true"
    let best = answers.map(fraction).max() ?? 0
    for answer in answers {
      let share = fraction(answer)
      let isRight = share > 0 && (!isSingle && best < 100 || share >= best)
      let name = type == "truefalse" ? truth(answer) : answer.markdown
      if name == nil {
        diagnostics.append(
          .warning(
            "empty-option", "an option without text; write it, or delete it",
            at: SourceLocation(path: path, line: answer.lines.lowerBound, column: 1)))
      }
      card.options.append(
        Option(
          name ?? "", isCorrect: isRight, rationale: answer.remark, lines: answer.lines))
    }
  }

  /// `true` and `false` are Moodle's own words; they are shown as such.
  private func truth(_ answer: MoodleElement) -> Markdown? {
    let word = answer.content.string
    guard word == "true" || word == "false" else { return answer.markdown }
    return Markdown(
      word == "true" ? "True" : "False", sourceLines: [Int32(answer.content.firstLine)])
  }

  private func recall(_ card: inout Card) {
    let answers = element.all("answer")
    let best = answers.map(fraction).max() ?? 0
    var right: [Markdown] = []
    var reasons: [Markdown] = []
    for answer in answers {
      guard let text = answer.content.markdown(.plain) else { continue }
      let feedback = answer.remark
      let isRight = fraction(answer) > 0 && fraction(answer) >= best
      if isRight { right.append(text) }
      if let tolerance = answer.first("tolerance")?.content, isRight,
        let value = Double(tolerance.string), value != 0
      {
        reasons.append(Markdown("± \(tolerance.string)", sourceLines: [Int32(tolerance.firstLine)]))
      }
      if isRight, feedback == nil { continue }
      let isRest = answer.content.string == "*" && feedback == nil
      var builder = LineBuilder()
      if !isRest, !(isRight && answers.count == 1) { builder.add(text) }
      if let feedback {
        builder.blank()
        builder.add(feedback)
      }
      if let reason = builder.markdown { reasons.append(reason) }
    }
    card.answer = LineBuilder.list(right)
    card.explanation = LineBuilder.list(reasons)
  }

  private func pair(_ card: inout Card) {
    var items: [Markdown] = []
    var pairs: [Markdown] = []
    for part in element.all("subquestion") {
      let item = part.markdown
      let partner = part.first("answer")?.content.markdown(.unknown)
      if let item { items.append(Markdown(item.text)) }
      let line = Int32(partner?.sourceLine(of: 1) ?? part.lines.lowerBound)
      let text = [item?.text, partner?.text].compactMap { $0 }.joined(separator: " → ")
      let rows = text.utf8.count { $0 == ASCII.lineFeed } + 1
      let own = item?.sourceLines ?? []
      var sources = Array((own + Array(repeating: line, count: rows)).prefix(rows))
      if sources.count == own.count, own.count == rows, partner != nil { sources[rows - 1] = line }
      pairs.append(Markdown(text, sourceLines: sources))
    }
    card.answer = LineBuilder.list(pairs)
    card.prompt =
      LineBuilder.paragraphs([card.prompt] + [LineBuilder.list(items)].compactMap { $0 })
      ?? card.prompt
  }

  /// `[[1]]` in the text stands for the first word of the list.
  private func fillGaps(_ card: inout Card) {
    let words = (element.all("selectoption") + element.all("dragbox")).compactMap(\.markdown)
    var answers: [Markdown] = []
    for (place, word) in words.enumerated()
    where card.prompt.text.contains("[[\(place + 1)]]")
      || card.prompt.text.contains("\\[\\[\(place + 1)\\]\\]")
    {
      answers.append(Markdown("\(place + 1): \(word.text)", sourceLines: word.sourceLines))
    }
    card.prompt =
      LineBuilder.paragraphs([card.prompt] + [LineBuilder.list(words)].compactMap { $0 })
      ?? card.prompt
    card.answer = LineBuilder.list(answers)
  }

  private func order(_ card: inout Card) {
    card.answer = LineBuilder.list(element.all("answer").compactMap(\.markdown))
  }

  /// `{1:MULTICHOICE:=yes~no}` in the text: a gap, whose key is in it.
  private func reveal(_ card: inout Card) {
    guard let source = element.first("questiontext") else { return }
    let gaps = EmbeddedAnswers(source.content)
    guard !gaps.answers.isEmpty else { return }
    card.kind = .cloze
    var prompt = gaps.prompt.markdown(source.format) ?? card.prompt
    prompt.text = prompt.text.split(separator: "\u{E01A}", omittingEmptySubsequences: false)
      .joined(separator: "[…]")
    card.prompt = prompt
    card.answer = LineBuilder.list(gaps.answers.compactMap { $0.markdown(.unknown) })
  }
}
