/// What the questions of one file have in common and no single one of them shows.
struct QuestionHabits {
  /// What the first option is counted as where a key is a number.
  var base = 0
  /// Whether the base was assumed, as no key of the file decides it.
  var isBaseAssumed = false
  /// Where the first such key stands.
  var firstIndex: Int?
  /// Whether keys that are numbers count the options, even where one is an option's text, too.
  var numbersCount = false
  /// Whether every key names the label of an option, so that an option whose text is the same is not
  /// meant.
  var labelsCount = false
  /// Whether each question starts with its number.
  var areNumbered = false

  /// Unknown keys whose text is the same wherever it stands: "Try again!" explains no question.
  var sharedProse: Set<String> = []

  /// Whether texts listed as answers are all accepted: some questions have but one, and none says
  /// which of several is right.
  var areAllAccepted = false

  private static let fewestShared = 3

  /// The habits of a file's questions.
  init(_ records: [QuestionRecord]) {
    var first = false
    var last = false
    var byName = false
    var before: Int?
    var numbered = 0
    var isRising = true
    var labels = 0
    var keys = 0
    for record in records {
      for answer in record.answers where record.choices.count > 1 {
        keys += 1
        if record.choices.contains(where: { $0.label != nil && $0.label == answer.text }) {
          labels += 1
        }
      }
      for answer in record.answers where record.choices.count > 1 {
        guard let text = answer.text, let index = Int(text) else { continue }
        if case .number = answer.content, !record.choices.contains(where: { $0.text.text == text })
        {
          numbersCount = true
        }
        guard
          record.answerIsIndex || !record.choices.contains(where: { $0.text.text == text }),
          !record.choices.contains(where: { $0.label == text })
        else { continue }
        firstIndex = firstIndex ?? answer.range.lowerBound
        if index == 0 { first = true }
        if index == record.choices.count { last = true }
        if record.answerIsIndex { byName = true }
      }
      let number = Self.number(of: record.prompts.first?.text ?? "")?.number
      guard let number else { continue }
      numbered += 1
      if number <= before ?? -1 { isRising = false }
      before = number
    }
    sharedProse = Self.sharedProse(records)
    areAllAccepted =
      records.contains { $0.bareAnswers == 1 }
      && records.allSatisfy { $0.bareAnswers < 2 || $0.answers.isEmpty }
    labelsCount = labels > 0 && labels == keys
    areNumbered = isRising && numbered > 1 && numbered * 2 > records.count
    base = last && !first ? 1 : 0
    isBaseAssumed = firstIndex != nil && !first && !last && !byName
  }

  private static func sharedProse(_ records: [QuestionRecord]) -> Set<String> {
    var texts: [String: (text: String?, count: Int)] = [:]
    for entry in records.flatMap(\.guesses) {
      let text = entry.value.text
      if let (before, count) = texts[entry.plainKey] {
        texts[entry.plainKey] = (before == text ? text : nil, count + 1)
      } else {
        texts[entry.plainKey] = (text, 1)
      }
    }
    return Set(texts.filter { $0.value.text != nil && $0.value.count >= fewestShared }.keys)
  }

  /// Whether a question is a paragraph of HTML, so that tags are no part of what it says.
  static func isHTML(_ record: QuestionRecord) -> Bool {
    if record.isNote { return true }
    let prompt = record.prompts.first.map(text(of:)) ?? ""
    return ["<p", "<div", "<span", "<h"].contains(where: prompt.hasPrefix)
  }

  private static func text(of node: DataNode) -> String {
    node.text
      ?? node.entries?.first { QuestionKeys.text.contains($0.plainKey) && $0.value.text != nil }?
      .value.text ?? ""
  }

  /// The number that a question starts with, and its length with the space after it.
  static func number(of prompt: String) -> (number: Int, length: Int)? {
    let utf8 = prompt.utf8
    let digits = utf8.prefix(while: ASCII.isDigit)
    guard digits.count > 0, digits.count < 6, let number = Int(Substring(digits)) else {
      return nil
    }
    let rest = Substring(utf8.dropFirst(digits.count))
    guard let sign = rest.first, ".)、．:：".contains(sign) else { return nil }
    let after = rest.dropFirst()
    let space = after.prefix { $0 == " " || $0 == "\t" }
    guard !space.isEmpty || !sign.isASCII else { return nil }
    return (number, digits.count + String(sign).utf8.count + space.utf8.count)
  }
}
