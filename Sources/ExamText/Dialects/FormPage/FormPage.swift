import Cards

/// Questions copied from the page of an online form: a stem, its points, options without letters.
///
/// A form that was marked repeats the right ones below a wrong answer.
///
///     Which planet is closest to the sun? *
///     0/1
///     Venus
///     Mercury
///     Correct answer
///     Mercury
struct FormPage: TextDialect {
  private static let dialect = "form-page"

  func passages(in text: ExamLines) -> [Passage] {
    let points = PointLines(text)
    guard !points.lines.isEmpty else { return [] }
    let prose = ProseWriter(text: text.withoutMarkers)
    var passages: [Passage] = []
    var floor = 0
    for (place, line) in points.lines.enumerated() where line >= floor {
      let next = place + 1 < points.lines.count ? points.lines[place + 1] : nil
      guard let stem = points.stem(above: line, floor: floor),
        let question = FormQuestion(stem, points: line, next: next, points)
      else { continue }
      passages.append(passage(question, text, prose))
      floor = question.lines.upperBound
    }
    return passages
  }

  private func passage(
    _ question: FormQuestion, _ text: ExamLines, _ prose: ProseWriter
  ) -> Passage {
    let lines = question.lines
    var prompt = LineBuilder()
    for line in question.stem where !question.isCount(line, in: text) {
      prompt.add(prose.inline(question.words(on: line, in: text), line: line + 1))
    }
    var card = Card(
      kind: .choice, prompt: prompt.markdown ?? "",
      origin: CardOrigin(
        path: text.path, lines: lines.lowerBound + 1...lines.upperBound, dialect: Self.dialect))
    for line in question.options {
      card.options.append(
        Option(
          prose.inline(Trim.both(text.ranges[line], in: text.bytes), line: line + 1),
          isCorrect: question.right.contains(line), lines: line + 1...line + 1))
    }
    card.explanation = prose.rich(question.feedback.map { text.firstElements[$0] })
    var sheet = RoleSheet(lines: lines, in: text)
    sheet.mark(card)
    sheet.mark(question.points + 1, .metadata)
    return Passage(lines: lines, roles: sheet.roles, cards: [card])
  }
}
