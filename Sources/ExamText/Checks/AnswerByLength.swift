import Cards
import Diagnostics

/// `answer-by-length`: the right answer is much longer than every wrong one, which gives it away.
struct AnswerByLength: Check {
  private static let fewestDistractors = 2
  private static let surplus = 40

  func diagnostics(for deck: Deck) -> [Diagnostic] {
    deck.cards.compactMap { card in
      // Bytes are no fewer than characters: most cards need no closer look.
      guard card.options.contains(where: { $0.isCorrect && $0.text.text.utf8.count > Self.surplus })
      else { return nil }
      let right = card.options.filter { $0.isCorrect }
      let wrong = card.distractors.map { length($0) }
      guard right.count == 1, let answer = right.first, wrong.count >= Self.fewestDistractors,
        let longest = wrong.max(), longest > 0
      else { return nil }
      let count = length(answer)
      guard count > 2 * longest, count >= longest + Self.surplus else { return nil }
      return .warning(
        "answer-by-length",
        "the right answer has \(count) characters, the longest wrong one \(longest): "
          + "length gives it away; shorten it, or say more in the wrong ones",
        at: card.place(of: answer, in: deck))
    }
  }

  private func length(_ option: Option) -> Int { option.text.text.unicodeScalars.count }
}
