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
  /// Whether each question starts with its number.
  var areNumbered = false

  /// The habits of a file's questions.
  init(_ records: [QuestionRecord]) {
    var first = false
    var last = false
    var byName = false
    var before: Int?
    var numbered = 0
    var isRising = true
    for record in records {
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
    areNumbered = isRising && numbered > 1 && numbered * 2 > records.count
    base = last && !first ? 1 : 0
    isBaseAssumed = firstIndex != nil && !first && !last && !byName
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
