import Cards
import Diagnostics
import ExamText

/// Reads a text as an exam.
func read(_ text: String, path: String = "exam.txt") -> Understanding {
  ExamReader().read(Array(text.utf8), path: path)
}

/// What matters of a card, to be compared in tests.
struct CardText: Hashable, Sendable {
  var prompt: String
  var answers: [String]
  var wrong: [[String]]
  var explanation: String?

  init(_ card: Card) {
    prompt = card.prompt.text
    answers = card.answers.map(\.text)
    wrong = card.distractors.map { [$0.text.text, $0.rationale?.text ?? ""] }
    explanation = card.explanation?.text
  }

  init(
    _ prompt: String, _ answers: [String], wrong: [[String]] = [], explanation: String? = nil
  ) {
    self.prompt = prompt
    self.answers = answers
    self.wrong = wrong
    self.explanation = explanation
  }
}

extension Understanding {
  /// The cards without their places.
  var texts: [CardText] { cards.map(CardText.init) }

  /// The codes of the diagnostics.
  var codes: [String] { diagnostics.map(\.code) }
}

/// The letters and digits of a text, without case: what conservation compares.
func letters(_ text: some StringProtocol) -> String {
  String(String.UnicodeScalarView(text.unicodeScalars.filter(\.properties.isAlphabeticOrDigit)))
    .lowercased()
}

extension Unicode.Scalar.Properties {
  fileprivate var isAlphabeticOrDigit: Bool {
    isAlphabetic || numericType != nil
  }
}
