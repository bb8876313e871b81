import Cards
import Diagnostics

/// `answer-in-prompt`: the question names its right answer, and none of the wrong ones.
struct AnswerInPrompt: Check {
  private static let mostWords = 6
  private static let fewestLetters = 5

  func diagnostics(for deck: Deck) -> [Diagnostic] {
    deck.cards.compactMap { card in
      guard let answer = onlyAnswer(of: card) else { return nil }
      let words = PlainWords(answer)
      let letters = words.words.reduce(0) { $0 + $1.range.count }
      guard letters >= Self.fewestLetters, words.words.count <= Self.mostWords else { return nil }
      if let only = words.words.first, words.words.count == 1, Self.verdicts.contains(only.key) {
        return nil
      }
      let prompt = PlainWords(card.prompt)
      guard let index = prompt.index(of: words.keys) else { return nil }
      if card.distractors.contains(where: { prompt.contain(PlainWords($0.text).keys) }) {
        return nil
      }
      let place = MarkdownPlace.of(prompt.words[index].range.lowerBound, in: card.prompt)
      return .warning(
        "answer-in-prompt",
        "the question names its own answer \"\(answer.text)\"; reword one of them",
        at: place.map {
          SourceLocation(path: card.path(in: deck), line: $0.line, column: $0.column)
        } ?? card.promptPlace(in: deck),
        notes: card.options.first(where: \.isCorrect).map {
          [.init("the answer", at: card.place(of: $0, in: deck))]
        } ?? [])
    }
  }

  /// What is right, where one thing is.
  private func onlyAnswer(of card: Card) -> Markdown? {
    guard card.kind == .choice else { return card.answer }
    guard let first = card.options.firstIndex(where: { $0.isCorrect }),
      !card.options[(first + 1)...].contains(where: { $0.isCorrect })
    else { return nil }
    return card.options[first].text
  }

  private static let verdicts = Lexicon("true false never always")
}
