import Cards
import Diagnostics

/// Makes a card of one question of a structured file.
struct QuestionMaker {
  let record: QuestionRecord
  let tags: [String]
  let habits: QuestionHabits
  let data: DataText
  private(set) var diagnostics: [Diagnostic] = []

  /// A maker for one question.
  init(record: QuestionRecord, tags: [String], habits: QuestionHabits, data: DataText) {
    self.record = record
    self.tags = tags
    self.habits = habits
    self.data = data
  }

  /// The card.
  mutating func card(path: String, dialect: String) -> Card {
    let prompt = prompt()
    var options = options()
    var answer: Markdown?
    if options.isEmpty {
      answer = DataText.listed(
        record.answers.compactMap(data.markdown)
          + [data.record(record.answerFacts)].compactMap { $0 })
      (options, answer) = truthOptions() ?? (options, answer)
    } else {
      mark(&options)
    }
    var explanations = record.explanations.compactMap(data.markdown)
    explanations += reasonsWithoutOption(options)
    let explanation = DataText.joined(explanations)
    for index in options.indices {
      options[index].lines = span([options[index].text, options[index].rationale])
    }
    let lines = span([prompt, answer, explanation] + options.flatMap { [$0.text, $0.rationale] })
    let first = data.line(at: record.range.lowerBound) + 1
    let card = Card(
      kind: options.isEmpty ? .recall : .choice, prompt: prompt ?? "", options: options,
      answer: answer, explanation: explanation, tags: allTags(),
      source: record.sources.compactMap(\.text).first,
      origin: CardOrigin(
        path: path,
        lines: min(first, lines?.lowerBound ?? first)...max(first, lines?.upperBound ?? first),
        dialect: dialect))
    if !card.hasAnswer { report(missing(card)) }
    return card
  }

  // MARK: - Fields

  private func prompt() -> Markdown? {
    var parts = record.passages.compactMap(data.markdown)
    for (index, node) in record.prompts.enumerated() {
      var node = node
      if index == 0, habits.areNumbered, let text = node.text,
        let number = QuestionHabits.number(of: text)
      {
        let rest = String(decoding: text.utf8.dropFirst(number.length), as: UTF8.self)
        node.content = .string(rest)
      }
      if let part = data.markdown(node) { parts.append(part) }
    }
    parts += record.code.compactMap { data.code($0, language: record.codeLanguage) }
    for image in record.images {
      guard let address = image.text, !address.isEmpty else { continue }
      let line = Int32(data.line(at: image.range.lowerBound) + 1)
      parts.append(Markdown("![](\(address))", sourceLines: [line]))
    }
    return DataText.joined(parts)
  }

  private func options() -> [Option] {
    let prefix = labelPrefixes()
    return record.choices.enumerated().map { index, choice in
      let said = choice.isCode ? code(choice.text) : data.markdown(choice.text)
      var text =
        DataText.joined([said, choice.code.flatMap(code)].compactMap { $0 })
        ?? Markdown(
          "", sourceLines: [Int32(data.line(at: choice.range.lowerBound) + 1)])
      if prefix {
        text.text = String(text.text.drop { "([".contains($0) }.dropFirst(2).drop { $0 == " " })
      }
      return Option(
        text, isCorrect: choice.isCorrect ?? false,
        rationale: choice.reason.flatMap(data.markdown))
    }
  }

  /// A program that is an option: one line of it stands as a word does.
  private func code(_ node: DataNode) -> Markdown? {
    if let text = node.text, !text.contains("\n"), !text.contains("`") {
      return data.markdown(node).map { Markdown("`\(text)`", sourceLines: $0.sourceLines) }
    }
    return data.code(node, language: record.codeLanguage)
  }

  /// Whether the options' texts start with `A.`, `B.` and so on, one after the other.
  private func labelPrefixes() -> Bool {
    guard record.choices.count > 1 else { return false }
    return record.choices.enumerated().allSatisfy { index, choice in
      let text = (choice.text.text ?? "").utf8.drop { $0 == ASCII.open || $0 == 0x5B }
      guard let letter = text.first, ASCII.lower(letter) == UInt8(ascii: "a") &+ UInt8(index & 31),
        let sign = text.dropFirst().first, ".):]".utf8.contains(sign)
      else { return false }
      return sign != ASCII.dot || text.dropFirst(2).first == ASCII.space
    }
  }

  private func allTags() -> [String] {
    var all: [String] = []
    for tag in tags + record.tags.compactMap(\.text)
    where !tag.isEmpty && !all.contains(tag) && !SectionTrail.isNumber(tag) {
      all.append(tag)
    }
    return all
  }

  /// "True" and "False" where the answer is one of them and the source lists no options.
  private func truthOptions() -> ([Option], Markdown?)? {
    guard let truth = record.statementTruth else { return nil }
    let line = Int32(data.line(at: record.answers[0].range.lowerBound) + 1)
    let options = [true, false].map { value in
      Option(
        Markdown(value ? "True" : "False", sourceLines: [line]), isCorrect: value == truth,
        rationale: record.truthReasons[value].flatMap(data.markdown))
    }
    return (options, nil)
  }

  private func reasonsWithoutOption(_ options: [Option]) -> [Markdown] {
    guard !options.contains(where: { $0.rationale != nil }) else { return [] }
    return [true, false].compactMap { record.truthReasons[$0].flatMap(data.markdown) }
  }

  // MARK: - The key

  /// Marks the options that the key names.
  private mutating func mark(_ options: inout [Option]) {
    let given = options.contains(where: \.isCorrect)
    if !given, !record.choices.contains(where: { $0.isCorrect == true }) {
      for (index, choice) in record.choices.enumerated() where (choice.weight ?? 0) > 0 {
        options[index].isCorrect = true
      }
    }
    var named: [Int] = []
    for answer in record.answers {
      let key = AnswerKey(options: options.map(\.text.text), record: record, habits: habits)
      if let found = key.options(namedBy: answer) {
        named += found
      } else if let text = data.markdown(answer) {
        report(
          .warning(
            "unknown-answer",
            "the key '\(text.text.prefix(60))' names none of the \(options.count) options; "
              + "no option was marked right for it",
            at: place(answer)))
      }
    }
    if !named.isEmpty, given, Set(named) != Set(options.indices.filter { options[$0].isCorrect }) {
      report(
        .warning(
          "contradicting-keys",
          "the key and the marks on the options disagree; the marks were kept",
          at: place(record.answers[0])))
      return
    }
    for index in named { options[index].isCorrect = true }
  }

  private func missing(_ card: Card) -> Diagnostic {
    .warning(
      "missing-answer", "the question has no answer; add one, such as \"answer\": \"…\"",
      at: place(record.prompts.first ?? record.code.first))
  }

  private mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  private func place(_ node: DataNode?) -> SourceLocation {
    let offset = node?.range.lowerBound ?? record.range.lowerBound
    let line = data.line(at: offset)
    return SourceLocation(
      path: data.text.path, line: line + 1,
      column: max(offset - data.text.ranges[line].lowerBound, 0) + 1)
  }

  /// The source lines that fields take together.
  private func span(_ fields: [Markdown?]) -> ClosedRange<Int>? {
    var low = Int32.max
    var high: Int32 = 0
    for field in fields {
      for line in field?.sourceLines ?? [] where line > 0 {
        low = min(low, line)
        high = max(high, line)
      }
    }
    return high > 0 ? Int(low)...Int(high) : nil
  }
}
