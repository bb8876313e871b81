import Cards
import Diagnostics

/// Reads one exercise of R/exams.
struct RExamsReader {
  /// Where in the exercise a line stands.
  private enum Section {
    case head, question, questionList, solution, solutionList, topics, after
  }

  private let text: ExamLines
  private let lines: Range<Int>
  private let settings: RExamsSettings
  /// For each line of the text whether it is code.
  private let isCode: [Bool]
  private var sheet: RoleSheet
  private var diagnostics: [Diagnostic] = []
  private var stem: [Int] = []
  private var reasons: [Int] = []
  private var options: [[Int]] = []
  private var rationales: [[Int]] = []
  private var first: Int?
  private var last = 0
  private var tags: [String] = []

  init(text: ExamLines, lines: Range<Int>, settings: RExamsSettings, isCode: [Bool]) {
    self.text = text
    self.lines = lines
    self.settings = settings
    self.isCode = isCode
    sheet = RoleSheet(lines: lines, in: text)
  }

  /// The exercise's lines with its card; nil when nothing is asked.
  mutating func passage() -> Passage? {
    let settingLines = Set(settings.entries.map(\.line))
    var section = Section.head
    var line = readFrontMatter()
    let hasHeading = (line..<lines.upperBound).contains { heading($0) == .question }
    if !hasHeading { section = .question }
    while line < lines.upperBound {
      defer { line += 1 }
      if settingLines.contains(line) {
        sheet.mark(line + 1, .metadata)
        continue
      }
      let content = Trim.both(text.ranges[line], in: text.bytes)
      if !isCode[line] {
        if let next = heading(line) {
          section = next
          continue
        }
        if isRule(content) {
          let isBreak = line == 0 || text.isBlank(line - 1)
          let isEnd = section == .solution || section == .solutionList || section == .topics
          if isBreak, isEnd { section = .after }
          continue
        }
        if section == .solution || section == .solutionList, isTopics(content) {
          section = .topics
          sheet.mark(line + 1, .metadata)
          continue
        }
        if Self.startsList(line, in: text) {
          section = section == .question ? .questionList : .solutionList
          continue
        }
        if isBreak(content) { continue }
      }
      take(line, content, in: section, isCode: isCode[line])
    }
    return made()
  }

  private mutating func take(
    _ line: Int, _ content: Range<Int>, in section: Section, isCode: Bool
  ) {
    if !content.isEmpty, section != .head, section != .topics, section != .after {
      first = first ?? line
      last = line
    }
    switch section {
    case .head, .after: if !content.isEmpty { sheet.mark(line + 1, .metadata) }
    case .topics:
      if isItem(content) {
        addTag(text.string(Trim.start(content.dropFirst(), in: text.bytes)))
        sheet.mark(line + 1, .metadata)
      } else if !content.isEmpty {
        // A remark below the topics is one of the solution.
        reasons.append(line)
      }
    case .question: stem.append(line)
    case .solution: reasons.append(line)
    case .questionList: Self.add(line, isItem(content), to: &options)
    case .solutionList: Self.add(line, isItem(content), to: &rationales)
    }
  }

  private static func add(_ line: Int, _ startsItem: Bool, to list: inout [[Int]]) {
    if startsItem {
      list.append([line])
    } else if !list.isEmpty {
      list[list.count - 1].append(line)
    }
  }

  /// Marks the front matter; gives the line after it.
  private mutating func readFrontMatter() -> Int {
    let first = lines.lowerBound
    guard Self.isDashes(first, in: text) else { return first }
    var line = first + 1
    var isTagList = false
    while line < lines.upperBound, !Self.isDashes(line, in: text) {
      let content = Trim.both(text.ranges[line], in: text.bytes)
      let words = text.string(content)
      if isTagList, words.hasPrefix("- ") {
        addTag(String(words.dropFirst(2)))
      } else {
        isTagList = words == "categories:" || words == "tags:"
      }
      line += 1
    }
    guard line < lines.upperBound else { return first }
    for number in first + 1...line + 1 { sheet.mark(number, .metadata) }
    return line + 1
  }

  /// What a category is called, but for those that name the type of the exercise.
  private mutating func addTag(_ name: String) {
    let types = ["schoice", "mchoice", "num", "string", "cloze"]
    if !name.isEmpty, !types.contains(name), !tags.contains(name) { tags.append(name) }
  }

  /// Whether a line is the rule around front matter.
  static func isDashes(_ line: Int, in text: ExamLines) -> Bool {
    FrontMatterLines.mark(text.ranges[line], text.bytes) == ASCII.dash
  }

  private func isRule(_ content: Range<Int>) -> Bool { Self.isRule(content, in: text) }

  private static func isRule(_ content: Range<Int>, in text: ExamLines) -> Bool {
    content.count >= 3
      && (text.bytes[content].allSatisfy { $0 == ASCII.dash }
        || text.bytes[content].allSatisfy { $0 == UInt8(ascii: "=") })
  }

  /// Empty lines written as HTML.
  private func isBreak(_ content: Range<Int>) -> Bool {
    guard content.count < 8, let tag = text.bytes[content].first, tag == UInt8(ascii: "<") else {
      return false
    }
    return ["<br>", "</br>", "<br/>", "<br />"].contains(text.string(content))
  }

  /// `Categories:` above a list.
  private func isTopics(_ content: Range<Int>) -> Bool {
    guard content.count < 20, content.count > 3, text.bytes[content.upperBound - 1] == ASCII.colon
    else { return false }
    return Self.topics.contains(text.string(content.dropLast()).lowercased())
  }

  /// Whether a line says that a list of answers follows.
  static func startsList(_ line: Int, in text: ExamLines) -> Bool {
    var word = Trim.both(text.ranges[line], in: text.bytes)
    guard word.count >= 10, word.count < 30 else { return false }
    while let at = word.first, text.bytes[at] == ASCII.hash { word = word.dropFirst() }
    return answerLists.contains(text.string(Trim.both(word, in: text.bytes)).lowercased())
  }

  private func isItem(_ content: Range<Int>) -> Bool {
    guard content.count > 1, let mark = text.bytes[content].first else { return false }
    return (mark == ASCII.star || mark == ASCII.dash || mark == ASCII.plus)
      && text.bytes[content.lowerBound + 1] <= ASCII.space
  }

  /// The part of the exercise that a heading starts, in one of the languages people write in.
  private func heading(_ line: Int) -> Section? { Self.heading(line, in: text) }

  /// Whether a line is the heading of a question.
  static func asks(on line: Int, in text: ExamLines) -> Bool {
    heading(line, in: text) == .question
  }

  private static func heading(_ line: Int, in text: ExamLines) -> Section? {
    let content = Trim.both(text.ranges[line], in: text.bytes)
    guard content.count < 40 else { return nil }
    var word = content
    while let at = word.first, text.bytes[at] == ASCII.hash { word = word.dropFirst() }
    let isMarked = word.count < content.count
    let isUnderlined = line + 1 < text.count && isRule(text.ranges[line + 1], in: text)
    let name = text.string(Trim.both(word, in: text.bytes)).lowercased()
    if meta.contains(name), isMarked || isUnderlined { return .after }
    if questions.contains(name) { return .question }
    if solutions.contains(name), isMarked || isUnderlined { return .solution }
    return nil
  }

  private static let questions: Set<String> = [
    "question", "aufgabe", "frage", "pregunta", "exercise", "domanda", "questão", "pergunta",
    "pytanie", "вопрос", "vraag", "问题", "enoncé", "énoncé", "exercice", "problem",
  ]
  private static let solutions: Set<String> = [
    "solution", "lösung", "loesung", "solución", "soluzione", "solução", "rozwiązanie", "решение",
    "oplossing", "解答", "corrigé", "answer", "solutions",
  ]
  private static let answerLists: Set<String> = [
    "answerlist", "antwortliste", "lista de respuestas", "liste de réponses", "elenco risposte",
    "lista de respostas", "antwoordenlijst",
  ]
  private static let topics: Set<String> = [
    "categories", "kategorien", "tags", "topics", "themen", "categorías", "catégories", "categorie",
  ]
  private static let meta: Set<String> = [
    "meta-information", "meta information", "metainformation",
  ]

  private func markdown(_ lines: [Int], item: Bool = false) -> Markdown? {
    guard let first = lines.first, let last = lines.last else { return nil }
    var builder = LineBuilder()
    var next = 0
    for line in first...last {
      let isOwn = lines[next] == line
      if isOwn { next += 1 }
      var range = Trim.end(text.ranges[line], in: text.bytes)
      let content = Trim.both(range, in: text.bytes)
      guard !content.isEmpty, isOwn, !isBreak(content) else {
        builder.blank()
        continue
      }
      if item {
        range = line == first ? Trim.start(content.dropFirst(), in: text.bytes) : content
      }
      builder.line(Int32(line + 1)) { $0 += text.bytes[range] }
    }
    return builder.markdown
  }

  private mutating func made() -> Passage? {
    guard let prompt = markdown(stem), let first else { return nil }
    var card = Card(
      kind: options.isEmpty ? .recall : .choice, prompt: prompt, tags: tags,
      origin: CardOrigin(path: text.path, lines: first + 1...last + 1, dialect: RExams.name))
    let solution = settings.value("exsolution") ?? ""
    var key = RExamsKey(
      solution: solution, count: options.count, isSingle: settings.value("extype") == "schoice")
    let reasons = options.indices.map { index in
      rationales.count == options.count ? markdown(rationales[index], item: true) : nil
    }
    if key.right == nil { key.take(reasons.map { $0.flatMap(Self.judgement) }) }
    let place = SourceLocation(
      path: text.path, line: (settings.line("exsolution") ?? 0) + 1, column: 1)
    for (index, option) in options.enumerated() {
      // "True" alone says what the key says, and no reason.
      let rationale = reasons[index].flatMap { Self.isJudgement($0) ? nil : $0 }
      card.options.append(
        Option(
          markdown(option, item: true) ?? "", isCorrect: key.right?.contains(index) ?? false,
          rationale: rationale, lines: option[0] + 1...option[option.count - 1] + 1))
    }
    card.explanation = markdown(self.reasons)
    if rationales.count != options.count, !rationales.isEmpty {
      let list = LineBuilder.list(rationales.compactMap { markdown($0, item: true) })
      card.explanation = LineBuilder.paragraphs([card.explanation, list].compactMap { $0 })
    }
    if options.isEmpty {
      let value = solution.isEmpty ? nil : TracedText(solution, line: place.line).markdown(.plain)
      card.answer = value ?? card.explanation
      if value == nil {
        card.explanation = nil
      } else {
        card.origin?.lines = min(first + 1, place.line)...max(last + 1, place.line)
      }
    } else {
      checkKey(key, card, reasons, solution, place)
    }
    sheet.mark(card)
    return Passage(lines: lines, roles: sheet.roles, cards: [card], diagnostics: diagnostics)
  }

  private mutating func checkKey(
    _ key: RExamsKey, _ card: Card, _ reasons: [Markdown?], _ solution: String,
    _ place: SourceLocation
  ) {
    if key.wasOctal {
      diagnostics.append(
        .note(
          "octal-solution",
          "'\(solution)' has not one digit per option; it was read as a bit string that a YAML "
            + "tool had turned from octal, write '\(key.bits)'", at: place))
    }
    let isComputed = solution.contains("`") || solution.contains("\\")
    if key.right == nil || key.isJudged && !isComputed {
      diagnostics.append(
        .warning(
          "unknown-key",
          "'exsolution: \(solution)' does not fit \(options.count) options; "
            + (key.isJudged ? "what the solutions say of them was taken, so " : "")
            + "write one 0 or 1 for each", at: place))
    }
    for (option, reason) in zip(card.options, reasons) {
      guard let says = reason.flatMap(Self.judgement), says != option.isCorrect, key.right != nil
      else { continue }
      diagnostics.append(
        .warning(
          "explanation-contradicts-answer",
          "the solution calls this option \(says ? "right" : "wrong"), the key calls it "
            + "\(says ? "wrong" : "right"); the key was kept",
          at: SourceLocation(path: text.path, line: reason?.sourceLine(of: 1) ?? 0)))
    }
  }

  /// What the first word of a solution says of its option; nil when it says nothing.
  private static func judgement(_ rationale: Markdown) -> Bool? {
    let word = rationale.text.lowercased().prefix(40).split { !$0.isLetter }.first.map(String.init)
    guard let word else { return nil }
    if rightWords.contains(word) { return true }
    return wrongWords.contains(word) ? false : nil
  }

  /// Whether a solution is a judgement and nothing else.
  private static func isJudgement(_ rationale: Markdown) -> Bool {
    judgement(rationale) != nil && rationale.text.split { !$0.isLetter }.count == 1
  }

  private static let rightWords: Set<String> = [
    "true", "correct", "right", "wahr", "richtig", "verdadero", "vrai", "vero", "verdadeiro",
  ]
  private static let wrongWords: Set<String> = [
    "false", "incorrect", "wrong", "falsch", "falso", "faux",
  ]
}
