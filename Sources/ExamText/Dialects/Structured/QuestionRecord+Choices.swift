extension QuestionRecord {
  /// Takes the options that a list or table holds.
  mutating func takeChoices(_ node: DataNode) {
    if let items = node.items {
      choices += items.filter { !isBlank($0) }.map(choice)
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
    for entry in entries where !entry.value.isEmpty {
      let label = QuestionKeys.optionLabel(of: entry.plainKey).map(String.init) ?? entry.key
      if let truth = entry.value.truth, case .bool = entry.value.content {
        let text = DataNode(
          content: .string(entry.key), range: entry.start..<entry.value.range.upperBound)
        choices.append(Choice(text: text, isCorrect: truth, range: text.range))
      } else {
        var choice = choice(entry.value)
        choice.label = choice.label ?? label
        choices.append(choice)
      }
    }
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
    guard let entries = node.entries else { return Choice(text: node, range: node.range) }
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
      choice.label = QuestionKeys.optionLabel(of: only.plainKey).map(String.init)
    }
    if let text { choice.text = text.value }
    return choice
  }

  /// Whether an entry says more plainly than another what an option's text is.
  private func better(_ entry: DataEntry, than other: DataEntry?) -> Bool {
    guard let other else { return true }
    return QuestionKeys.labels.contains(other.plainKey)
      && !QuestionKeys.labels.contains(entry.plainKey)
  }
}
