import Bytes

/// Tells questions from other text by their mark or their first word, whatever line they stand on.
struct Asking {
  let text: ExamLines

  /// Whether a range asks something or gives an order as exams and interviews do.
  func asks(_ range: Range<Int>) -> Bool {
    let bytes = text.bytes
    let range = Trim.both(range, in: bytes)
    guard !range.isEmpty else { return false }
    if LineEnding.of(range, in: bytes) == .question { return true }
    let words = Words.first(4, of: range, in: bytes)
    guard words.count > 2 else { return false }
    return EnglishQuestions.openers.contains(words[0].key)
      || Self.orders.contains(words[0].key) || asksBeforeMore(range)
  }

  /// Whether a range starts with a word that opens a question.
  func opens(_ range: Range<Int>) -> Bool {
    Words.first(1, of: range, in: text.bytes).first
      .map { EnglishQuestions.openers.contains($0.key) } ?? false
  }

  /// Whether a question mark stands in the range and a space and a word after it.
  private func asksBeforeMore(_ range: Range<Int>) -> Bool {
    guard let at = text.bytes.place(of: ASCII.question, in: range) else { return false }
    return at + 1 < range.upperBound && text.bytes[at + 1] == ASCII.space
  }

  private static let orders = Lexicon(
    """
    create write implement design build add show use make run modify convert generate tell talk
    discuss design draw sketch prove derive solve compute estimate simplify expand factor translate
    summarize elaborate illustrate justify critique analyze analyse evaluate assess demonstrate
    """)
}
