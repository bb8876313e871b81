/// Finds the options that a key of a structured file names.
struct AnswerKey {
  let record: QuestionRecord
  let habits: QuestionHabits
  /// The options' texts as they stand on the card.
  private let options: [String]

  /// A finder of a question's options; `options` are their texts on the card.
  init(options: [String], record: QuestionRecord, habits: QuestionHabits) {
    self.record = record
    self.habits = habits
    self.options = options
  }

  /// The options that a key names, by text, name, letter or number; nil when it names none.
  func options(namedBy node: DataNode) -> [Int]? {
    if let entries = node.entries {
      for entry in entries {
        if QuestionKeys.text.contains(entry.plainKey)
          || QuestionKeys.labels.contains(entry.plainKey),
          let found = options(namedBy: entry.value)
        {
          return found
        }
      }
      return nil
    }
    if case .bool(let truth) = node.content { return options(withText: truth ? "true" : "false") }
    guard let text = node.text else { return nil }
    var counts = record.answerIsIndex
    if case .number = node.content, habits.numbersCount { counts = true }
    if habits.labelsCount, let found = option(labelled: text) { return found }
    if counts, let index = Int(text) { return option(at: index - habits.base) }
    if let found = options(withText: text) { return found }
    if let found = option(labelled: text) { return found }
    if let index = Int(text) { return option(at: index - habits.base) }
    return letters(text) ?? letterBefore(text)
  }

  private func options(withText text: String) -> [Int]? {
    let wanted = Self.plain(text)
    let found =
      record.choices.firstIndex { $0.text.text.map { Self.says($0, wanted) } ?? false }
      ?? options.firstIndex { Self.says($0, wanted) }
    return found.map { [$0] }
  }

  /// Whether a text is a plain one, case and spaces aside; most differ in their first letter.
  private static func says(_ text: String, _ wanted: [UInt8]) -> Bool {
    if let first = text.utf8.first(where: { !isSpace($0) }), first < 0x80,
      ASCII.lower(first) != wanted.first
    {
      return false
    }
    return plain(text) == wanted
  }

  private func option(labelled name: String) -> [Int]? {
    // `answer_a` names what stands under that key.
    let names =
      [Self.plain(name)]
      + (QuestionKeys.optionLabel(of: DataEntry.plain(name)).map { [Array($0.utf8)] } ?? [])
    for name in names {
      if let found = record.choices.firstIndex(where: { $0.label.map(Self.plain) == name }) {
        return [found]
      }
    }
    return nil
  }

  private func option(at index: Int) -> [Int]? {
    options.indices.contains(index) ? [index] : nil
  }

  /// `B`, `BD`, `B, D`, `b and d`.
  private func letters(_ text: String) -> [Int]? {
    var words: [[UInt8]] = [[]]
    for byte in text.utf8 {
      if ASCII.isWordByte(byte) {
        words[words.count - 1].append(byte)
      } else if !words[words.count - 1].isEmpty {
        words.append([])
      }
    }
    words.removeAll { $0.isEmpty || $0 == Array("and".utf8) || $0 == Array("or".utf8) }
    guard !words.isEmpty, words.count <= options.count else { return nil }
    if words.count == 1, words[0].count > 1, !words[0].allSatisfy(ASCII.isUpper) { return nil }
    var found: [Int] = []
    for word in words {
      if words.count > 1, word.count > 1 { return nil }
      for byte in word {
        guard ASCII.isLetter(byte) else { return nil }
        let index = Int(ASCII.lower(byte)) - 0x61
        guard options.indices.contains(index), !found.contains(index) else { return nil }
        found.append(index)
      }
    }
    return found
  }

  /// `B. text`, `B) text`, `B: text`, `Option B`.
  private func letterBefore(_ text: String) -> [Int]? {
    let bytes = Array(text.utf8.drop { $0 == ASCII.open })
    if bytes.count > 2, ASCII.isLetter(bytes[0]), ".):".utf8.contains(bytes[1]) {
      return option(at: Int(ASCII.lower(bytes[0])) - 0x61)
    }
    let words = text.split(separator: " ")
    guard words.count == 2, let last = words.last?.utf8, last.count == 1, let letter = last.first,
      ["option", "choice", "answer"].contains(words[0].lowercased())
    else { return nil }
    if let found = option(labelled: String(words[1])) { return found }
    if ASCII.isDigit(letter) { return option(at: Int(letter) - 0x30 - habits.base) }
    return option(at: Int(ASCII.lower(letter)) - 0x61)
  }

  /// A text without case and with single spaces.
  private static func plain(_ text: String) -> [UInt8] {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      let words = text.lowercased().split(whereSeparator: \.isWhitespace)
      return Array(words.joined(separator: " ").utf8)
    }
    var plain: [UInt8] = []
    plain.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if isSpace(byte) {
        if let last = plain.last, last != ASCII.space { plain.append(ASCII.space) }
      } else {
        plain.append(ASCII.lower(byte))
      }
    }
    if plain.last == ASCII.space { plain.removeLast() }
    return plain
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == ASCII.space || (0x09...0x0D).contains(byte)
  }
}
