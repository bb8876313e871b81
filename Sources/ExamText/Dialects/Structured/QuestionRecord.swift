import Bytes

/// The values of one question of a structured file, by what they are for.
struct QuestionRecord {
  /// Something to choose from.
  struct Choice {
    var text: DataNode
    /// Whether its text is a program.
    var isCode = false
    /// A program below its text.
    var code: DataNode?
    /// How the source names it: `a`, `1`; nil when it does not.
    var label: String?
    /// Whether the source itself marks it as right or wrong.
    var isCorrect: Bool?
    /// Its share of the points.
    var weight: Double?
    var reason: DataNode?
    /// All of it.
    var range: Range<Int>
  }

  /// The whole table.
  let range: Range<Int>
  var prompts: [DataNode] = []
  private var weakPrompts: [DataEntry] = []
  var code: [DataNode] = []
  var codeLanguage: String?
  var passages: [DataNode] = []
  var images: [DataNode] = []
  var choices: [Choice] = []
  var answers: [DataNode] = []
  /// Whether a key of the answer counts options from 0, by its name.
  var answerIsIndex = false
  /// Parts of an answer that is a table without a text.
  var answerFacts: [DataEntry] = []
  var explanations: [DataNode] = []
  var truthReasons: [Bool: DataNode] = [:]
  var tags: [DataNode] = []
  var sources: [DataNode] = []
  var metadata: [DataNode] = []
  var unknown: [DataEntry] = []
  /// Prose under keys that say nothing of it.
  private(set) var guesses: [DataEntry] = []
  /// What the source calls this kind of question, without case and signs.
  private(set) var kind: String?
  /// Whether it is one of Anki's notes, whose fields are HTML and may have gaps.
  var isNote = false
  /// Whether it has the fields of the German radio exam's official list and no key: the answer A of
  /// that list is always the right one.
  ///
  ///     {"number": "NA101", "class": "1", "question": "…", "answer_a": "…", …}
  var isOfAnswerFirstPool: Bool {
    hasPoolFields && answers.isEmpty && choices.count == 4
      && !choices.contains { $0.isCorrect != nil }
  }
  private var hasPoolFields = false
  /// How many texts are listed under a name that may mean options or what is right, with neither of
  /// both beside it; 0 where nothing is.
  private(set) var bareAnswers = 0
  /// Whether a key for an answer or for options is there, be it empty.
  private(set) var asks = false
  private var ambiguous: [DataNode] = []
  private var distractors: [DataNode] = []
  private var lettered: [(label: String, node: DataNode)] = []

  /// The question that a table holds; nil when it holds none.
  init?(_ table: DataNode) {
    guard let entries = table.entries, !entries.isEmpty else { return nil }
    range = table.range
    collect(entries, inside: nil)
    settle()
    takeDescription(entries)
    let keys = entries.map(\.plainKey)
    hasPoolFields = ["number", "class", "answera", "answerd"].allSatisfy(keys.contains)
    if prompts.isEmpty, code.isEmpty {
      guard choices.count > 1 || !answers.isEmpty,
        !answers.isEmpty || choices.contains(where: { $0.isCorrect == true }),
        let place = Self.asking(weakPrompts)
      else { return nil }
      // "name" may be a name, where "title" asks.
      prompts = [weakPrompts.remove(at: place).value]
    }
    metadata += weakPrompts.map(\.value)
    guard asks || prompts.contains(where: { $0.text?.endsInQuestionMark ?? false })
    else { return nil }
  }

  /// Whether it asks to order or to pair what it lists and does not say how.
  var isArranged: Bool {
    guard let kind, QuestionKeys.arrangedKinds.contains(kind) else { return false }
    return answers.isEmpty && answerFacts.isEmpty && !choices.contains { $0.isCorrect == true }
  }

  /// Takes a description for the question where nothing else asks: beside a program, or with a
  /// question mark.
  private mutating func takeDescription(_ entries: [DataEntry]) {
    guard asks, prompts.isEmpty, weakPrompts.isEmpty,
      let entry = entries.first(where: { $0.plainKey == "description" }),
      let text = entry.value.text, !code.isEmpty || QuestionPairs.asks(text)
    else { return }
    explanations.removeAll { $0.range == entry.value.range }
    prompts = [entry.value]
  }

  /// What the answer says of a statement, "True" or "false" and nothing else; nil for another.
  var statementTruth: Bool? {
    guard answers.count == 1 else { return nil }
    switch answers[0].content {
    case .bool(let truth): return truth
    case .string(let text):
      return ["true": true, "false": false][text.lowercased()]
    default: return nil
    }
  }

  /// The value that asks with its mark; else the one of more than one word whose key is more often
  /// a question's than a title's; else the first that says anything.
  private static func asking(_ entries: [DataEntry]) -> Int? {
    func place(_ isOne: (DataEntry) -> Bool) -> Int? { entries.firstIndex(where: isOne) }
    func isProse(_ entry: DataEntry) -> Bool { entry.value.text?.contains(" ") ?? false }
    return place { QuestionPairs.asks($0.value.text ?? "") }
      ?? place { isProse($0) && QuestionKeys.bodies.contains($0.plainKey) }
      ?? place(isProse) ?? place { $0.value.text != nil || $0.value.entries != nil }
  }

  /// What a table was entered for.
  private enum Place { case prompt, answer }

  private mutating func collect(_ entries: [DataEntry], inside place: Place?) {
    let hasShortKeys = QuestionKeys.areShort(entries)
    for entry in entries {
      let value = entry.value
      if value.entries != nil, let place = inner(entry) {
        collect(value.entries ?? [], inside: place)
        continue
      }
      if let place,
        QuestionKeys.text.contains(entry.plainKey)
          || place == .answer && QuestionKeys.furtherAnswers.contains(entry.plainKey)
      {
        put(value, place)
        continue
      }
      let isLetter = entry.plainKey == "a" && entries.contains { $0.plainKey == "b" }
      let short = hasShortKeys ? QuestionKeys.shortMeaning(of: entry.plainKey) : nil
      guard let meaning = short ?? QuestionKeys.meaning(of: entry.plainKey), !isLetter else {
        if QuestionKeys.isDistractor(entry.plainKey), value.text != nil {
          distractors.append(value)
        } else if let label = QuestionKeys.optionLabel(of: entry.plainKey), value.text != nil {
          lettered.append((String(label), value))
        } else if place == .answer, QuestionKeys.tolerances.contains(entry.plainKey),
          let text = value.text
        {
          explanations.append(DataNode(content: .string("± \(text)"), range: value.range))
        } else if place == .answer {
          answerFacts.append(entry)
          asks = true
        } else {
          takeUnknown(entry)
        }
        continue
      }
      take(value, meaning, entry, inside: place)
    }
  }

  /// Whether a table under a key only holds further keys of the question.
  private func inner(_ entry: DataEntry) -> Place? {
    switch QuestionKeys.meaning(of: entry.plainKey) {
    case .prompt: .prompt
    case .answer where !isMarks(entry.value): .answer
    default: nil
    }
  }

  /// `{"a": true, "b": false}`: which of the options are right.
  private func isMarks(_ node: DataNode) -> Bool {
    guard let entries = node.entries, !entries.isEmpty else { return false }
    return entries.allSatisfy { $0.value.truth != nil && label(ofMark: $0) != nil }
  }

  private func label(ofMark entry: DataEntry) -> String? {
    var key = entry.plainKey[...]
    if key.hasSuffix("correct") { key = key.dropLast(7) }
    return QuestionKeys.optionLabel(of: String(key)).map(String.init)
  }

  private mutating func put(_ value: DataNode, _ place: Place) {
    switch place {
    case .prompt: prompts.append(value)
    case .answer:
      answers += value.items ?? [value]
      asks = true
    }
  }

  private mutating func take(
    _ value: DataNode, _ meaning: QuestionKeys.Meaning, _ entry: DataEntry, inside place: Place?
  ) {
    switch meaning {
    case .prompt: prompts.append(value)
    case .weakPrompt: weakPrompts.append(entry)
    case .code: code.append(value)
    case .passage: passages.append(value)
    case .image: images.append(value)
    case .options:
      asks = true
      takeChoices(value)
    case .answers:
      asks = true
      ambiguous.append(value)
    case .distractors:
      asks = true
      distractors += value.items ?? [value]
    case .answer:
      asks = true
      if isMarks(value) {
        answers += (value.entries ?? []).compactMap { mark in
          guard mark.value.truth == true, let label = label(ofMark: mark) else { return nil }
          return DataNode(content: .string(label), range: mark.value.range)
        }
      } else if !value.isEmpty {
        answers += value.items ?? [value]
      }
      if entry.plainKey.holds("x"), entry.plainKey.contains("index") { answerIsIndex = true }
    case .explanation:
      // What readers wrote below the question, each with a name and a date, explains nothing.
      if value.items?.first?.entries != nil, QuestionKeys.talks.contains(entry.plainKey) {
        unknown.append(entry)
      } else {
        explanations.append(value)
      }
    case .truthReason(let truth): truthReasons[truth] = value
    case .tags: tags += value.items ?? [value]
    case .source:
      if value.items != nil { explanations.append(value) } else { sources.append(value) }
    case .metadata:
      if entry.plainKey == "language", !code.isEmpty { codeLanguage = value.text }
      if QuestionKeys.kinds.contains(entry.plainKey), let text = value.text {
        kind = DataEntry.plain(text)
      }
      metadata.append(value)
    }
  }

  /// Keeps what reads like text, and remembers the rest to say so.
  mutating func takeUnknown(_ entry: DataEntry) {
    let texts = (entry.value.items ?? [entry.value]).map(\.text)
    let isProse =
      !texts.contains(nil)
      && texts.contains { ($0 ?? "").split(whereSeparator: \.isWhitespace).count > 4 }
    if isProse {
      guesses.append(entry)
    } else if !entry.value.isEmpty {
      unknown.append(entry)
    }
  }

  /// Takes prose under unknown keys for explanations, but for what many questions of a file share.
  mutating func settleGuesses(shared: Set<String>) {
    for entry in guesses {
      if shared.contains(entry.plainKey) {
        unknown.append(entry)
      } else {
        explanations.append(entry.value)
      }
    }
    guesses = []
    explanations.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Takes what was listed as options for accepted answers.
  mutating func acceptAll() {
    guard bareAnswers > 1, answers.isEmpty else { return }
    answers = choices.map(\.text)
    choices = []
  }

  /// Decides what `answers` are, and brings the options together in source order.
  private mutating func settle() {
    for node in ambiguous {
      let items = node.items ?? []
      let areFlagged = items.contains { item in
        (item.entries ?? []).contains {
          QuestionKeys.flags.contains($0.plainKey) || QuestionKeys.weights.contains($0.plainKey)
        }
      }
      let areAlone = choices.isEmpty && distractors.isEmpty && lettered.isEmpty
      if areAlone, !areFlagged, !items.isEmpty, items.allSatisfy({ $0.text != nil }) {
        bareAnswers = items.count
      }
      if node.entries != nil || areFlagged || areAlone && items.count > 1 {
        takeChoices(node)
      } else {
        answers += node.items ?? [node]
      }
    }
    if choices.isEmpty, lettered.count > 1 {
      asks = true
      choices = lettered.map { Choice(text: $0.node, label: $0.label, range: $0.node.range) }
    } else {
      metadata += lettered.map(\.node)
    }
    takeTyped()
    guard !distractors.isEmpty, choices.isEmpty else {
      metadata += distractors
      return
    }
    choices =
      answers.map { Choice(text: $0, isCorrect: true, range: $0.range) }
      + distractors.map { Choice(text: $0, isCorrect: false, range: $0.range) }
    choices.sort { $0.range.lowerBound < $1.range.lowerBound }
    answers = []
  }
}
