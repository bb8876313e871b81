import Cards
import Diagnostics

/// `missing-answer`: a question whose source marks nothing as right.
struct MissingAnswer: Check {
  func diagnostics(for deck: Deck) -> [Diagnostic] {
    deck.cards.filter { $0.kind != .cloze && $0.answers.isEmpty }.map { card in
      .warning(
        "missing-answer",
        card.options.isEmpty
          ? "this question has no answer; write it on the line after the question"
          : "no option is marked as right; write the answer on the line after the question, "
            + "or after \"Correct Answer\"",
        at: card.promptPlace(in: deck))
    }
  }
}
