import Cards
import ExamText
import Foundation
import Testing

/// The founding text, read field by field; skipped where the folder beside the project is absent.
@Suite(.enabled(if: Seed.exists)) struct SeedTests {
  @Test func givesEveryCardItsLinesPromptAndAnswer() throws {
    let truth = try Seed.truth()
    let result = try ExamReader().read(Seed.text(), path: truth.source)
    #expect(result.title == truth.title)
    #expect(result.cards.count == truth.cards.count)
    for (card, wanted) in zip(result.cards, truth.cards) {
      #expect(card.origin?.lines == wanted.lines[0]...wanted.lines[1])
      #expect(card.prompt.text == wanted.prompt)
      #expect(card.answers.map(\.text) == [wanted.answer])
      #expect((card.explanation == nil) == (wanted.explanation_lines == nil))
    }
  }

  @Test func givesEveryWrongOptionItsRationale() throws {
    let truth = try Seed.truth()
    let result = try ExamReader().read(Seed.text(), path: truth.source)
    for (card, wanted) in zip(result.cards, truth.cards) {
      #expect(card.distractors.map(\.text.text) == wanted.incorrect.map(\.option))
      #expect(card.distractors.map { $0.rationale?.text } == wanted.incorrect.map(\.rationale))
      #expect(
        card.distractors.map(\.lines) == wanted.incorrect.map { $0.lines[0]...$0.lines[1] })
    }
  }

  @Test func saysNothingOfATextThatItUnderstandsWhole() throws {
    #expect(try ExamReader().read(Seed.text(), path: "exam.txt").diagnostics.isEmpty)
  }
}

/// The founding text and what is expected of it.
enum Seed {
  struct Truth: Decodable {
    var title: String
    var source: String
    var cards: [Card]
  }

  struct Card: Decodable {
    var lines: [Int]
    var prompt: String
    var answer: String
    var explanation_lines: [Int]?
    var incorrect: [Wrong]
  }

  struct Wrong: Decodable {
    var option: String
    var rationale: String
    var lines: [Int]
  }

  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared/seed")

  static var exists: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static func text() throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appendingPathComponent("practice-exam-1.txt")))
  }

  static func truth() throws -> Truth {
    let file = folder.appendingPathComponent("practice-exam-1.expected.json")
    return try JSONDecoder().decode(Truth.self, from: Data(contentsOf: file))
  }
}
