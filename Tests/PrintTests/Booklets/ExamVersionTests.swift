import Cards
import Testing

@testable import Print

@Suite struct ExamVersionTests {
  private func card(_ options: [String], id: String = "c1") -> Card {
    Card(
      id: CardID(rawValue: id), kind: .choice, prompt: Markdown("Which?"),
      options: options.enumerated().map { Option(Markdown($1), isCorrect: $0 == 0) })
  }

  private func deck(_ count: Int) -> [Card] {
    (0..<count).map { card(["a", "b", "c", "d"], id: "c\($0)") }
  }

  @Test(arguments: [UInt64(0), 1, 7, .max])
  func everyVersionAsksEveryQuestionOnce(seed: UInt64) {
    for name in ["A", "B", "Thursday"] {
      let order = ExamVersion(name: name, seed: seed).questions(deck(60))
      #expect(order.sorted() == Array(0..<60))
      #expect(order != Array(0..<60))
      #expect(order == ExamVersion(name: name, seed: seed).questions(deck(60)))
    }
  }

  @Test func versionsAndSeedsDiffer() {
    let cards = deck(40)
    let orders = [("A", 1), ("B", 1), ("A", 2), ("B", 2)].map {
      ExamVersion(name: $0.0, seed: UInt64($0.1)).questions(cards)
    }
    #expect(Set(orders).count == 4)
  }

  @Test func withoutASeedAllStandsAsOnTheCards() {
    let version = ExamVersion(name: "", seed: nil)
    let cards = deck(9)
    #expect(version.questions(cards) == Array(0..<9))
    #expect(version.options(of: cards[3]) == OptionOrder.indices(of: cards[3]))
  }

  @Test func optionsOfACardDoNotHangOnItsNeighbours() {
    let version = ExamVersion(name: "A", seed: 3)
    let one = card(["red", "green", "blue", "grey", "pink"])
    #expect(version.options(of: one) == version.options(of: one))
    #expect(version.options(of: one).sorted() == Array(0..<5))
    let orders = (0..<30).map { version.options(of: card(["a", "b", "c"], id: "x\($0)")) }
    #expect(Set(orders).count == 6)
  }

  @Test(arguments: 0..<20)
  func allOfTheAboveStaysLast(seed: UInt64) {
    let order = ExamVersion(name: "A", seed: seed).options(
      of: card(["All of the above", "red", "green", "blue"]))
    #expect(order.last == 0)
  }

  @Test(arguments: 0..<20)
  func optionsThatNameLettersKeepTheirOrder(seed: UInt64) {
    let order = ExamVersion(name: "A", seed: seed).options(
      of: card(["red", "green", "Both A and B", "blue"]))
    #expect(order == [0, 1, 2, 3])
  }
}
