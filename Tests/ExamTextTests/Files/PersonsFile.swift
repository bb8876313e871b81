import Cards
import Diagnostics
import ExamText
import Testing

/// A file as a person may have it, and what each of its cards must be.
struct PersonsFile: Sendable, CustomTestStringConvertible {
  /// What matters of a card.
  struct Expected: Sendable {
    var prompt: String
    var options: Int?
    var right: [Int] = []
    var answer: String?

    /// A card with options, of which those at the indices are right.
    init(_ prompt: String, options: Int, right: [Int]) {
      self.prompt = prompt
      self.options = options
      self.right = right
    }

    /// A card whose answer starts with a text; empty for any answer.
    init(_ prompt: String, answer: String) {
      self.prompt = prompt
      self.answer = answer
    }
  }

  let name: String
  let text: String
  let cards: [Expected]

  init(_ name: String, _ text: String, _ cards: [Expected]) {
    self.name = name
    self.text = text
    self.cards = cards
  }

  var testDescription: String { name }

  /// Reads the text with the line ends of three systems and compares the cards.
  func check() {
    for ending in ["\n", "\r\n", "\r"] {
      let written = text.split(separator: "\n", omittingEmptySubsequences: false)
      let result = read(written.joined(separator: ending) + ending, path: name)
      #expect(result.cards.count == cards.count, "\(name): \(result.cards.map(\.prompt.text))")
      for (card, expected) in zip(result.cards, cards) { check(card, expected) }
      let told = result.roles.indices.allSatisfy { line in
        result.roles[line] != .ignored
          || result.diagnostics.contains {
            ($0.location.line...$0.location.endLine).contains(line + 1)
          }
      }
      #expect(told, "\(name): every ignored line is told of")
    }
  }

  private func check(_ card: Card, _ expected: Expected) {
    let prompt = card.prompt.text.replacing("\n", with: " ")
    #expect(prompt.hasPrefix(expected.prompt), "\(name)")
    if let options = expected.options {
      #expect(card.options.count == options, "\(name): \(prompt)")
      let right = card.options.indices.filter { card.options[$0].isCorrect }
      #expect(right == expected.right, "\(name): \(prompt)")
    }
    if let answer = expected.answer {
      let first = card.answers.first?.text.replacing("\n", with: " ")
      #expect(first?.hasPrefix(answer) == true, "\(name): \(prompt): \(first ?? "no answer")")
    }
  }
}
