extension QuestionRecord {
  /// Takes the options that a list or table holds.
  mutating func takeChoices(_ node: DataNode) {
    if let items = node.items {
      for item in items where !isBlank(item) { takeChoice(item) }
      return
    }
    guard let entries = node.entries else {
      takeLines(node)
      return
    }
    if let texts = entries.first(where: { QuestionKeys.text.contains($0.plainKey) })?.value.items,
      let labels = entries.first(where: { QuestionKeys.labels.contains($0.plainKey) })?.value.items,
      texts.count == labels.count
    {
      choices += zip(texts, labels).map { text, label in
        Choice(text: text, label: label.text, range: text.range)
      }
      return
    }
    if let number = entries.first(where: { $0.plainKey == "number" })?.value, entries.count < 4 {
      answers.append(number)
      return
    }
    if takeSides(entries) { return }
    for entry in entries where !entry.value.isEmpty {
      let label = QuestionKeys.optionLabel(of: entry.plainKey).map(String.init) ?? entry.key
      if let truth = entry.value.truth, case .bool = entry.value.content {
        let text = DataNode(
          content: .string(entry.key), range: entry.start..<entry.value.range.upperBound)
        choices.append(Choice(text: text, isCorrect: truth, range: text.range))
      } else {
        takeChoice(entry.value, label: label)
      }
    }
  }

  /// Takes an option, or what is said of all that is no other option.
  private mutating func takeChoice(_ node: DataNode, label: String? = nil) {
    var choice = choice(node)
    if choice.text.entries != nil, let reason = choice.reason {
      explanations.append(reason)
      return
    }
    choice.label = choice.label ?? label
    choices.append(choice)
  }

  /// Takes `{correct: …, wrong: […]}`; false for another table.
  private mutating func takeSides(_ entries: [DataEntry]) -> Bool {
    func isRight(_ entry: DataEntry) -> Bool {
      if case .answer? = QuestionKeys.meaning(of: entry.plainKey) { return true }
      return entry.plainKey == "right" || entry.plainKey == "perfect"
    }
    func isWrong(_ entry: DataEntry) -> Bool {
      QuestionKeys.meaning(of: entry.plainKey) == .distractors
    }
    guard entries.contains(where: isRight), entries.contains(where: isWrong),
      entries.allSatisfy({ isRight($0) || isWrong($0) || $0.value.items == nil })
    else { return false }
    for entry in entries where !entry.value.isEmpty {
      guard isRight(entry) || isWrong(entry) else {
        takeUnknown(entry)
        continue
      }
      for node in entry.value.items ?? [entry.value] {
        var choice = choice(node)
        choice.isCorrect = isRight(entry)
        choices.append(choice)
      }
    }
    return true
  }

  private func isBlank(_ node: DataNode) -> Bool {
    if case .null = node.content { true } else { false }
  }

  /// Options in one text, one per line.
  private mutating func takeLines(_ node: DataNode) {
    guard let text = node.text else { return }
    let separator: Character = text.contains("\n") ? "\n" : text.contains("|") ? "|" : ";"
    for part in text.split(separator: separator) {
      let trimmed = part.drop { $0.isWhitespace }
      if trimmed.isEmpty { continue }
      choices.append(
        Choice(
          text: DataNode(content: .string(String(trimmed)), range: node.range), range: node.range))
    }
  }

  private func choice(_ node: DataNode) -> Choice {
    guard let entries = node.entries else { return Self.paired(node) }
    // {"Paris": true}: the key is what it says
    if entries.count == 1, case .bool(let truth) = entries[0].value.content,
      !QuestionKeys.flags.contains(entries[0].plainKey)
    {
      let text = DataNode(content: .string(entries[0].key), range: node.range)
      return Choice(text: text, isCorrect: truth, range: node.range)
    }
    var text: DataEntry?
    var choice = Choice(text: node, range: node.range)
    for entry in entries {
      let key = entry.plainKey
      if QuestionKeys.flags.contains(key), let truth = entry.value.truth {
        choice.isCorrect = truth
      } else if key == "answer", case .bool(let truth) = entry.value.content {
        choice.isCorrect = truth
      } else if QuestionKeys.weights.contains(key) {
        choice.weight = entry.value.text.flatMap(Double.init)
      } else if case .code? = QuestionKeys.meaning(of: key), !entry.value.isEmpty {
        choice.code = entry.value
      } else if key == "range", let text = Self.span(entry.value) {
        choice.text = text
      } else if QuestionKeys.text.contains(key), better(entry, than: text) {
        if let text, QuestionKeys.labels.contains(text.plainKey) {
          choice.label = text.value.text
        }
        text = entry
      } else if QuestionKeys.rationales.contains(key) {
        if !entry.value.isEmpty { choice.reason = entry.value }
      } else if QuestionKeys.labels.contains(key) {
        choice.label = entry.value.text
      }
    }
    if text == nil, let only = entries.first(where: { $0.value.text != nil }),
      entries.count == 1
    {
      text = only
      // `{x: …}` and `{o: …}`: crossed or not.
      if only.plainKey == "x" || only.plainKey == "o" { choice.isCorrect = only.plainKey == "x" }
      choice.label = QuestionKeys.optionLabel(of: only.plainKey).map(String.init)
    }
    if let text, !text.value.isEmpty || choice.code == nil {
      choice.text = text.value
    } else if let code = choice.code {
      choice.text = code
      choice.isCode = true
      choice.code = nil
    }
    return choice
  }

  /// `["keel", true]`, `["keel", 50]`: a text and what it is worth; any other value as it is.
  private static func paired(_ node: DataNode) -> Choice {
    var choice = Choice(text: node, range: node.range)
    guard let pair = node.items, pair.count == 2, case .string = pair[0].content else {
      return choice
    }
    switch pair[1].content {
    case .bool(let truth): choice.isCorrect = truth
    case .number(let number): choice.weight = Double(number)
    case .string(let text) where text.first == "-" && Double(text) != nil:
      choice.weight = Double(text)
    default: return choice
    }
    choice.text = pair[0]
    return choice
  }

  /// `[2, 5]`: two ends, as a text.
  private static func span(_ node: DataNode) -> DataNode? {
    guard let ends = node.items, ends.count == 2, let low = ends[0].text, let high = ends[1].text
    else { return nil }
    return DataNode(content: .string("\(low) – \(high)"), range: node.range)
  }

  /// Whether an entry says more plainly than another what an option's text is.
  private func better(_ entry: DataEntry, than other: DataEntry?) -> Bool {
    guard let other else { return true }
    return QuestionKeys.labels.contains(other.plainKey)
      && !QuestionKeys.labels.contains(entry.plainKey)
  }
}
