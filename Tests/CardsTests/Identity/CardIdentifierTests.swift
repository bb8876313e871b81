import Cards
import Diagnostics
import Testing

@Suite struct CardIdentifierTests {
  private let identifier = CardIdentifier(deck: "demo")

  private func ids(_ cards: [Card], _ lock: IdentityLock? = nil) -> [CardID?] {
    identifier.identify(cards, lock: lock).cards.map(\.id)
  }

  private static let deck = [
    Card(
      kind: .recall, prompt: "What is tensor parallelsim?", answer: "Splitting one layer's work"),
    Card(
      kind: .recall, prompt: "What is pipeline parallelism?", answer: "Layers on several devices"),
    Card(
      kind: .choice,
      prompt: "Which metric compares a summary with reference texts by shared word groups?",
      options: [
        Option("ROUGE", isCorrect: true), Option("Perplexity", isCorrect: false),
      ]),
    Card(
      kind: .recall, prompt: "Why does early stopping help?", answer: "It ends before overfitting"),
  ]

  @Test func idsAreShortAndPlain() throws {
    for id in ids(Self.deck) {
      let text = try #require(id).rawValue
      #expect(text.utf8.count == 9)
      #expect(text.allSatisfy { "bcdfghjkmnpqrstvwxyz23456789".contains($0) })
      #expect(text.first?.isLetter == true)
    }
  }

  @Test func idsHangOnTheDeckAndTheTextAlone() {
    #expect(ids(Self.deck) == ids(Self.deck))
    #expect(Set(ids(Self.deck)) == Set(ids(Self.deck.reversed())))
    let other = CardIdentifier(deck: "other").identify(Self.deck).cards.map(\.id)
    #expect(Set(other).isDisjoint(with: Set(ids(Self.deck))))
  }

  @Test func aTypoThatIsCorrectedKeepsTheID() {
    let first = identifier.identify(Self.deck)
    var edited = Self.deck
    edited[0].prompt = "What is tensor parallelism?"
    let second = identifier.identify(edited, lock: first.lock)
    #expect(second.cards.map(\.id) == first.cards.map(\.id))
  }

  @Test func aPromptOfWhichHalfIsRewordedKeepsTheID() {
    let first = identifier.identify(Self.deck)
    var edited = Self.deck
    edited[2].prompt = "What would you use to score a summary by shared word groups?"
    edited.swapAt(0, 3)
    let second = identifier.identify(edited, lock: first.lock)
    #expect(second.cards[2].id == first.cards[2].id)
    #expect(second.cards[0].id == first.cards[3].id)
  }

  @Test func anIDOfADeletedCardIsNeverGivenToAnother() {
    let first = identifier.identify(Self.deck)
    let without = identifier.identify(Array(Self.deck.dropLast()), lock: first.lock)
    #expect(without.lock.retiredIDs.count == 1)
    let new = Card(kind: .recall, prompt: "What is a learning rate?", answer: "The size of a step")
    let third = identifier.identify(Self.deck.dropLast() + [new], lock: without.lock)
    #expect(third.cards.last?.id != first.cards.last?.id)
    #expect(third.lock.retiredIDs == without.lock.retiredIDs)
  }

  @Test func theVerySameCardComesBackWithItsID() {
    let first = identifier.identify(Self.deck)
    let without = identifier.identify(Array(Self.deck.dropFirst()), lock: first.lock)
    let back = identifier.identify(Self.deck, lock: without.lock)
    #expect(back.cards.map(\.id) == first.cards.map(\.id))
    #expect(back.lock == first.lock)
  }

  @Test func equalCardsStayDistinct() {
    let twins = [Self.deck[0], Self.deck[0], Self.deck[1]]
    let first = identifier.identify(twins)
    #expect(Set(first.cards.map(\.id)).count == 3)
    let second = identifier.identify(twins, lock: first.lock)
    #expect(second.cards.map(\.id) == first.cards.map(\.id))
  }

  @Test func equalPromptsAreToldApartByTheirAnswers() {
    let one = Card(kind: .recall, prompt: "Which is true?", answer: "Dropout zeroes activations")
    let two = Card(kind: .recall, prompt: "Which is true?", answer: "Batch norm shifts and scales")
    let first = identifier.identify([one, two])
    var edited = two
    edited.answer = "Batch normalisation shifts and scales"
    let second = identifier.identify([edited, one], lock: first.lock)
    #expect(second.cards.map(\.id) == first.cards.map(\.id).reversed())
  }

  @Test func aNewCardBesideASimilarOneIsNotTakenForIt() {
    let old = Card(
      kind: .recall, prompt: "What is gradient checkpointing?",
      answer: "It keeps few activations and computes the others again")
    let new = Card(
      kind: .recall, prompt: "What is gradient clipping?",
      answer: "It bounds how long a step may be")
    let first = identifier.identify([old] + Self.deck)
    let second = identifier.identify([new] + Self.deck, lock: first.lock)
    #expect(second.cards[0].id != first.cards[0].id)
  }

  @Test func aDoubtfulMatchIsTold() throws {
    let first = identifier.identify([
      Card(
        kind: .recall, prompt: "How does knowledge distillation train a small model from a big one?"
      )
    ])
    var card = Card(kind: .recall, prompt: "How does distillation train a student model cheaply?")
    card.origin = CardOrigin(path: "exam.txt", lines: 7...8, dialect: "test")
    let second = identifier.identify([card], lock: first.lock)
    let doubt = try #require(second.diagnostics.first)
    #expect(doubt.code == "identity-doubt")
    #expect(doubt.location == SourceLocation(path: "exam.txt", line: 7, column: 1))
    #expect(doubt.message.contains(first.cards[0].id?.rawValue ?? "?"))
    #expect(second.cards[0].id == first.cards[0].id)
  }

  @Test func anIDOfItsOwnIsKeptAndNotLocked() {
    var cards = Self.deck
    cards[1].id = CardID(rawValue: "mine")
    let result = identifier.identify(cards)
    #expect(result.cards[1].id == CardID(rawValue: "mine"))
    #expect(!result.lock.ids.contains(CardID(rawValue: "mine")))
    #expect(result.lock.ids.count == 3)
  }
}
