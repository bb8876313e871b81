/// What is remembered of a card so that it is known again after an edit.
struct CardTrace: Sendable, Hashable {
  /// Hash of the prompt, byte by byte.
  var prompt: UInt64
  /// Hash of everything that the card says, byte by byte.
  var content: UInt64
  /// The prompt's words.
  var promptWords: [UInt8]
  /// The words of what is right; those of all options when the source has no key.
  var answerWords: [UInt8]

  /// A trace with its parts.
  init(prompt: UInt64, content: UInt64, promptWords: [UInt8], answerWords: [UInt8]) {
    self.prompt = prompt
    self.content = content
    self.promptWords = promptWords
    self.answerWords = answerWords
  }

  /// Hashes the hashes alone: the words hang on them, and are long.
  func hash(into hasher: inout Hasher) {
    hasher.combine(prompt)
    hasher.combine(content)
  }

  /// The trace that a card leaves.
  init(of card: Card) {
    var hash = StableHash()
    hash.combine(card.prompt.text)
    prompt = hash.value
    for option in card.options {
      hash.combine(option.isCorrect ? "right" : "wrong")
      hash.combine(option.text.text)
      hash.combine(option.rationale?.text ?? "")
    }
    hash.combine(card.answer?.text ?? "")
    hash.combine(card.explanation?.text ?? "")
    content = hash.value
    promptWords = PlainWords.of(card.prompt.text, limit: 64)
    let right = card.answers.isEmpty ? card.options.map(\.text) : card.answers
    let text = right.count == 1 ? right[0].text : right.map(\.text).joined(separator: " ")
    answerWords = PlainWords.of(text, limit: 48)
  }
}
