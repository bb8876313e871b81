import TestSupport

/// A question that nobody wrote, to be dressed as any dialect.
struct GeneratedQuestion {
  let number: Int
  let stem: String
  /// Four options.
  let options: [String]
  /// Which of them is right.
  let right: Int
  let explanation: String

  /// The right option.
  var answer: String { options[right] }
  /// The letter of the right option.
  var letter: Character { Self.letters[right] }

  /// The letters of the options.
  static let letters = Array("ABCD")

  /// A question that the number and chance make.
  init(number: Int, random: inout SplitMix) {
    func pick(_ pieces: [String]) -> String { random.pick(pieces) }
    func clause() -> String {
      "\(pick(Fragments.subjects)) \(pick(Fragments.verbs)) \(pick(Fragments.objects)) "
        + pick(Fragments.circumstances)
    }
    self.number = number
    let count = Int.random(in: 2...900, using: &random)
    stem =
      "\(pick(Fragments.openings)) \(count) \(pick(Fragments.things)), \(clause()) "
      + "(case \(number)); \(pick(Fragments.asks))"
    options = (0..<4).map { _ in
      "It \(pick(Fragments.verbs)) \(pick(Fragments.objects)) \(pick(Fragments.circumstances))"
    }
    right = Int.random(in: 0..<4, using: &random)
    explanation = "Here \(clause()), and \(clause()). So \(clause())."
  }

  /// Each option behind its letter, as `dress` writes it.
  func lettered(_ dress: (Character, String) -> String) -> String {
    zip(Self.letters, options).map(dress).joined(separator: "\n") + "\n"
  }

  /// Each option, and whether it is right, as `dress` writes it.
  func marked(_ dress: (String, Bool) -> String) -> String {
    options.indices.map { dress(options[$0], $0 == right) }.joined(separator: "\n") + "\n"
  }
}
