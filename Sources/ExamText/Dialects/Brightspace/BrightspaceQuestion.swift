import Cards

/// The rows of one question.
struct BrightspaceQuestion {
  let rows: [DelimitedRecord]
  let lines: Range<Int>
  let text: ExamLines
  private var prompt: Markdown?
  private var options: [(option: Option, weight: Double)] = []
  private var answers: [Markdown] = []
  private var remarks: [Markdown] = []
  private var sides: [String: Markdown] = [:]
  private var ignored: [Int] = []

  init(rows: [DelimitedRecord], lines: Range<Int>, in text: ExamLines) {
    self.rows = rows
    self.lines = lines
    self.text = text
    for row in rows { take(row) }
  }

  private mutating func take(_ row: DelimitedRecord) {
    let cells = row.cells.map { $0.traced(in: text) }
    let place = row.lines.lowerBound + 1...max(row.lines.upperBound, row.lines.lowerBound + 1)
    func cell(_ index: Int) -> Markdown? {
      guard cells.indices.contains(index) else { return nil }
      let isHTML = cells.dropFirst(index + 1).contains { $0.trimmed.string.lowercased() == "html" }
      return cells[index].trimmed.markdown(isHTML ? .html : .markdown)
    }
    let weight = cells.count > 1 ? Double(cells[1].trimmed.string) ?? 0 : 0
    switch cells.first?.trimmed.string.lowercased() ?? "" {
    case "questiontext": prompt = cell(1)
    case "option":
      guard let option = cell(2) else { return }
      options.append(
        (Option(option, isCorrect: false, rationale: reason(cells, from: 3), lines: place), weight))
    case "true", "false":
      let word = cells[0].trimmed.string.lowercased() == "true" ? "True" : "False"
      options.append(
        (Option(Markdown(word), isCorrect: weight > 0, rationale: reason(cells, from: 2)), weight))
    case "answer":
      // Numbers may stand before what has to be typed.
      if let answer = cell(2) ?? cell(1) { answers.append(answer) }
    case "answerkey", "item":
      if let answer = cell(1) { answers.append(answer) }
    case "choice": if cells.count > 2 { sides[cells[1].trimmed.string] = cell(2) }
    case "match":
      guard cells.count > 2, let choice = sides[cells[1].trimmed.string], let match = cell(2) else {
        return
      }
      answers.append(
        Markdown(
          choice.text + " → " + match.text, sourceLines: choice.sourceLines + match.sourceLines))
    case "feedback", "hint": if let remark = cell(1) { remarks.append(remark) }
    case "newquestion", "id", "title", "points", "difficulty", "image", "scoring", "inputbox",
      "initialtext", "":
      break
    default: ignored += Array(row.lines)
    }
  }

  /// What a row says of its option, behind a word for the kind of its text.
  private func reason(_ cells: [TracedText], from index: Int) -> Markdown? {
    cells.dropFirst(index).first {
      let word = $0.trimmed.string
      return !word.isEmpty && word.lowercased() != "html"
    }?.trimmed.markdown(.markdown)
  }

  /// The question with its card; nil where it asks nothing.
  func passage() -> Passage? {
    guard let prompt else { return nil }
    var last = lines.upperBound
    while last > lines.lowerBound + 1, isEmpty(last - 1) { last -= 1 }
    let lines = lines.lowerBound..<last
    let most = options.map(\.weight).max() ?? 0
    let isSeveral = rows.first.map { row in
      row.cells.count > 1 && row.cells[1].traced(in: text).trimmed.string.lowercased() == "ms"
    }
    var card = Card(
      kind: options.isEmpty ? .recall : .choice, prompt: prompt,
      answer: options.isEmpty ? LineBuilder.list(answers) : nil,
      explanation: LineBuilder.paragraphs(remarks),
      origin: CardOrigin(
        path: text.path, lines: lines.lowerBound + 1...lines.upperBound, dialect: Brightspace.name))
    card.options = options.map { option, weight in
      var option = option
      option.isCorrect = weight > 0 && (isSeveral == true || weight == most)
      return option
    }
    var sheet = RoleSheet(lines: lines, in: text)
    sheet.mark(card)
    for line in ignored { sheet.mark(line + 1, .ignored) }
    return Passage(lines: lines, roles: sheet.roles, cards: [card])
  }

  private func isEmpty(_ line: Int) -> Bool {
    text.bytes[text.ranges[line]].allSatisfy { ",;\t\" ".utf8.contains($0) }
  }
}
