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

/// Random numbers that are the same on every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
