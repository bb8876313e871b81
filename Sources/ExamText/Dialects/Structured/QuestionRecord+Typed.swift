extension QuestionRecord {
  /// Takes what is listed as answers where the question's kind says that one types them in, as
  /// numbers are: a wrong one there only says what to tell who typed it.
  mutating func takeTyped() {
    guard let kind, QuestionKeys.typedKinds.contains(kind), answers.isEmpty else { return }
    let right = choices.filter { $0.isCorrect ?? ($0.weight.map { $0 > 0 } ?? true) }
    guard !right.isEmpty else { return }
    answers = right.map(\.text)
    for choice in choices {
      guard let reason = choice.reason else { continue }
      guard choice.isCorrect == false, let value = choice.text.text, let text = reason.text else {
        explanations.append(reason)
        continue
      }
      explanations.append(
        DataNode(content: .string("\(value): \(text)"), range: choice.range))
    }
    choices = []
  }
}
