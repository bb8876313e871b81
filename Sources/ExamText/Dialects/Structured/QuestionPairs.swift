/// Tables whose keys are the questions: `{"What is …?": "…"}`, and trivia lists, in which a list of
/// accepted answers stands below each question.
struct QuestionPairs {
  /// The entries that ask.
  let questions: [DataEntry]
  /// The other entries: who wrote it, how it is played.
  let others: [DataEntry]

  private static let fewest = 3
  private static let mostOthers = 4

  /// The questions of a table; nil when its keys are no questions.
  init?(_ entries: [DataEntry]) {
    var questions: [DataEntry] = []
    var others: [DataEntry] = []
    for entry in entries {
      if Self.mayAsk(entry.key), Self.isAnswer(entry.value) {
        questions.append(entry)
      } else {
        others.append(entry)
      }
    }
    guard !questions.isEmpty else { return nil }
    let asking = questions.count { Self.asks($0.key) }
    let areListed = questions.allSatisfy { $0.value.items != nil }
    guard
      others.isEmpty && asking == questions.count
        || questions.count >= Self.fewest && others.count <= Self.mostOthers
          && (asking * 2 >= questions.count || areListed)
    else { return nil }
    self.questions = questions
    self.others = others
  }

  /// Whether a text ends with a question mark.
  static func asks(_ text: String) -> Bool {
    text.last { !$0.isWhitespace }.map { "?？؟".contains($0) } ?? false
  }

  /// Whether a key is more than a name: several words, a question mark, a picture's address.
  private static func mayAsk(_ key: String) -> Bool {
    asks(key) || key.contains(" ") || isPicture(key) || !key.utf8.allSatisfy { $0 < 0x80 }
  }

  private static func isPicture(_ key: String) -> Bool {
    guard key.hasPrefix("http") else { return false }
    return [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp"].contains(
      where: key.lowercased().hasSuffix)
  }

  private static func isAnswer(_ node: DataNode) -> Bool {
    switch node.content {
    case .string, .number, .bool: !node.isEmpty
    case .list(let items):
      !items.isEmpty && items.allSatisfy { $0.items == nil && $0.entries == nil && !$0.isEmpty }
    case .null, .table: false
    }
  }

  /// The table of a question as other files write it.
  static func table(_ entry: DataEntry) -> DataNode {
    let text = isPicture(entry.key) ? "![](\(entry.key))" : entry.key
    let key = DataNode(content: .string(text), range: entry.start..<entry.value.range.lowerBound)
    return DataNode(
      content: .table([
        DataEntry("question", start: entry.start, value: key),
        DataEntry("answer", start: entry.start, value: entry.value),
      ]), range: entry.start..<entry.value.range.upperBound)
  }
}
