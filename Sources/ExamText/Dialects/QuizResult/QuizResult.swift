import Cards

/// The page that a quiz shows when it is over: options without letters, and a line next to those
/// that were right or given.
///
///     Which gas do plants take in?
///     Oxygen
///     Correct answer
///     Carbon dioxide
///     Your answer is incorrect
///     Helium
struct QuizResult: TextDialect {
  static let name = "quiz-result"

  func passages(in text: ExamLines) -> [Passage] {
    let page = ResultPage(text)
    guard page.hasMarks else { return [] }
    let prose = ProseWriter(text: text.withoutMarkers)
    var passages: [Passage] = []
    var at = 0
    while at < page.lines.count {
      guard let start = page.start(at: at), let passage = passage(start, page, text, prose) else {
        at += 1
        continue
      }
      passages.append(passage.0)
      at = max(passage.next, at + 1)
    }
    return passages
  }

  /// Reads the question that starts at a place; gives the place after it.
  private func passage(
    _ start: ResultPage.Start, _ page: ResultPage, _ text: ExamLines, _ prose: ProseWriter
  ) -> (Passage, next: Int)? {
    guard let question = ResultQuestion(start, page) else { return nil }
    let first = page.lines[start.place].line
    let lines = first..<page.lines[question.end - 1].line + 1
    var sheet = RoleSheet(lines: lines, in: text)
    func field(_ places: some Sequence<Int>) -> Markdown? {
      let pieces = places.map { page.lines[$0] }
      guard let one = pieces.first else { return nil }
      if pieces.count == 1 { return prose.inline(one.range, line: one.line + 1) }
      return prose.plain(pieces.map { text.firstElements[$0.line] })
    }
    guard let prompt = field(question.stem) else { return nil }
    var card = Card(
      kind: .choice, prompt: prompt, tags: question.tag.flatMap { [text.string($0)] } ?? [],
      origin: CardOrigin(
        path: text.path, lines: lines.lowerBound + 1...lines.upperBound, dialect: Self.name))
    for option in question.options {
      let first = page.lines[option.places.lowerBound].line + 1
      let last = page.lines[option.places.upperBound - 1].line + 1
      card.options.append(
        Option(
          field(option.places) ?? "", isCorrect: option.isRight,
          rationale: prose.rich(option.reason.map { text.firstElements[page.lines[$0].line] }),
          lines: first...last))
    }
    card.explanation = prose.rich(
      question.explanation.map { text.firstElements[page.lines[$0].line] })
    sheet.mark(card)
    for place in question.metadata { sheet.mark(page.lines[place].line + 1, .metadata) }
    return (Passage(lines: lines, roles: sheet.roles, cards: [card]), question.end)
  }
}
