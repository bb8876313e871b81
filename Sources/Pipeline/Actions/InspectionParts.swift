import Cards
import ExamText

/// The parts of a card that has fewer lines than parts, as the row of a table has: each line can be
/// named for one of them only.
struct InspectionParts {
  /// A part and what it is for.
  struct Part: Hashable {
    var role: LineRole
    var isRight = false
    /// Its text on one line.
    var text: String
  }

  /// What follows the question; empty for a card whose parts have lines of their own.
  let parts: [Part]

  init(of card: Card) {
    let count = 1 + card.options.count + [card.answer, card.explanation].count { $0 != nil }
    guard let lines = card.origin?.lines, lines.count < count, card.kind != .cloze else {
      parts = []
      return
    }
    var parts: [Part] = []
    func add(_ role: LineRole, _ text: Markdown?, isRight: Bool = false) {
      guard let text else { return }
      let line = text.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      parts.append(Part(role: role, isRight: isRight, text: line))
    }
    for option in card.options {
      // A table may have a right option only: it is the answer.
      let isAlone = card.options.count == 1
      add(isAlone ? .answer : .option, option.text, isRight: !isAlone && option.isCorrect)
      add(.rationale, option.rationale)
    }
    add(.answer, card.answer)
    add(.explanation, card.explanation)
    if !card.tags.isEmpty {
      add(.metadata, Markdown(card.tags.joined(separator: ", ")))
    }
    self.parts = parts
  }
}
