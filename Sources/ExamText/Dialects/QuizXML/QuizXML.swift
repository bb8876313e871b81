import Cards
import Diagnostics

/// Questions in the XML of learning platforms: QTI 1.2 and 2, Open edX, and lists of questions whose
/// answers say `correct="true"`.
struct QuizXML: TextDialect {
  static let name = "quiz-xml"

  func mayOccur(among marks: TextMarks) -> Bool { marks.starts("<") }

  func passages(in text: ExamLines) -> [Passage] {
    guard let start = text.bytes.firstIndex(where: { $0 > ASCII.space }),
      text.bytes[start] == UInt8(ascii: "<"), Self.mayAsk(text)
    else { return [] }
    let root = QuizElement.root(of: text)
    // A page of the web may say `correct="true"`, too.
    guard let first = root.children.first?.name, first != "html",
      !HTMLSniffer.known.contains(first)
    else { return [] }
    var sheet = RoleSheet(lines: 0..<text.count, in: text)
    var passage = Passage(lines: 0..<text.count, roles: [])
    for item in Self.items(in: root) {
      guard let card = Self.card(of: item, in: text) else {
        for line in item.lines { sheet.mark(line, .ignored) }
        passage.diagnostics.append(
          .warning(
            "no-card-meaning",
            "a question of this kind makes no card; ask it in words to study it",
            at: text.location(lines: item.lines)))
        continue
      }
      sheet.mark(card)
      passage.cards.append(card)
    }
    guard !passage.cards.isEmpty else { return [] }
    passage.roles = sheet.roles
    Self.markRest(root, &passage)
    return [passage]
  }

  /// Whether a text holds a sign of any of the formats; a look that costs little.
  private static func mayAsk(_ text: ExamLines) -> Bool {
    signs.contains { ByteSearch.first($0, in: 0..<text.bytes.count, of: text.bytes) != nil }
  }

  private static let signs = [
    "response_label", "render_fib", "interaction", "choiceresponse", "optionresponse",
    "stringresponse", "numericalresponse", "correct=\"",
  ].map { Array($0.utf8) }

  /// The elements that hold a question each.
  private static func items(in root: QuizElement) -> [QuizElement] {
    let items = root.all(["item", "assessmentitem"])
    if items.contains(where: { $0.first("presentation", "itembody") != nil }) { return items }
    let problems = EdXProblem.questions(in: root)
    return problems.isEmpty ? MarkedAnswers.questions(in: root) : problems
  }

  private static func card(of item: QuizElement, in text: ExamLines) -> Card? {
    if item.first("presentation") != nil { return QTIItem(item, text).card }
    if item.first("itembody") != nil { return QTI2Item(item, text).card }
    if EdXProblem.kinds.contains(item.name) { return EdXProblem(item, text).card }
    return MarkedAnswers.card(of: item, in: text)
  }

  /// Lines with text that went to no card keep the settings of the platform.
  static func markRest(_ root: QuizElement, _ passage: inout Passage) {
    var open = [root]
    while let element = open.popLast() {
      open += element.children
      for line in Set(element.text.trimmed.lines) where line > 0 {
        let place = Int(line) - 1
        if passage.roles[place] == .marker { passage.roles[place] = .metadata }
      }
    }
  }

  /// A card of a question's parts; nil when it asks nothing.
  static func card(
    _ item: QuizElement, _ text: ExamLines, prompt: [Markdown?], options: [Option],
    answers: [Markdown] = [], explanation: [Markdown?]
  ) -> Card? {
    guard let prompt = LineBuilder.paragraphs(prompt.compactMap { $0 }) else { return nil }
    return Card(
      kind: options.isEmpty ? .recall : .choice, prompt: prompt, options: options,
      answer: options.isEmpty ? LineBuilder.list(answers) : nil,
      explanation: LineBuilder.paragraphs(explanation.compactMap { $0 }),
      origin: CardOrigin(path: text.path, lines: item.lines, dialect: name))
  }
}

/// Lists of questions in the XML of no known tool: answers that say which of them is right.
enum MarkedAnswers {
  private static let flags = ["correct", "iscorrect", "is_correct", "right", "isright", "valid"]
  private static let reasons: Set<String> = [
    "explanation", "feedback", "rationale", "hint", "comment", "solution",
  ]

  /// The elements that hold, at once or inside of one list, two answers of which one is right.
  static func questions(in root: QuizElement) -> [QuizElement] {
    root.children.flatMap { child in
      options(of: child).isEmpty ? questions(in: child) : [child]
    }
  }

  /// What an element's attributes say of it; nil when they say nothing.
  private static func truth(_ element: QuizElement) -> Bool? {
    guard let flag = element.attributes.first(where: { flags.contains($0.name) }) else {
      return nil
    }
    switch flag.value.lowercased() {
    case "true", "1", "yes", "y", "": return true
    case "false", "0", "no", "n": return false
    default: return nil
    }
  }

  private static func options(of element: QuizElement) -> [QuizElement] {
    // A list of answers stands once in its question; questions stand side by side.
    let lists = element.children.filter { list in
      element.children.count { $0.name == list.name } == 1
    }
    for list in [element] + lists {
      // Some tools mark none but the right one.
      guard let right = list.children.first(where: { truth($0) == true }) else { continue }
      let found = list.children.filter { $0.name == right.name }
      if found.count > 1 { return found }
    }
    return []
  }

  /// The card of such an element.
  static func card(of element: QuizElement, in text: ExamLines) -> Card? {
    let answers = options(of: element)
    guard let first = answers.first else { return nil }
    let options = answers.map { answer in
      Option(
        answer.markdown(of: text, without: reasons)
          ?? Markdown(
            answer.attribute("text", "value") ?? "", sourceLines: [Int32(answer.lines.lowerBound)]),
        isCorrect: truth(answer) == true,
        rationale: answer.children.first { reasons.contains($0.name) }?.markdown(of: text),
        lines: answer.lines)
    }
    let asked = element.children.filter { child in
      child !== first && !answers.contains { $0 === child }
        && !child.children.contains { $0 === first } && !reasons.contains(child.name)
    }
    var prompt: [Markdown?] = asked.map { $0.markdown(of: text) }
    if prompt.allSatisfy({ $0 == nil }) {
      let named = element.attribute("text", "question", "title", "prompt", "name")
      prompt = [
        named.map { Markdown($0, sourceLines: [Int32(element.lines.lowerBound)]) }
          ?? element.text.trimmed.markdown(.unknown)
      ]
    }
    return QuizXML.card(
      element, text, prompt: prompt, options: options,
      explanation: element.children.filter { reasons.contains($0.name) }.map {
        $0.markdown(of: text)
      })
  }
}
