import Cards
import Diagnostics
import TestSupport
import Testing

@Suite struct IdentityLockTests {
  private static let cards = [
    Card(kind: .recall, prompt: "What is a token?", answer: "A piece of text"),
    Card(
      kind: .recall, prompt: "What is a logit?", answer: "A score | before softmax\n# no comment"),
    Card(kind: .recall, prompt: "Was ist Überanpassung — kurz?", answer: "日本語の答え"),
  ]

  private func lock() -> IdentityLock {
    let identifier = CardIdentifier(deck: "d")
    let first = identifier.identify(Self.cards)
    return identifier.identify(Array(Self.cards.dropFirst()), lock: first.lock).lock
  }

  @Test func whatIsWrittenIsRead() {
    let (read, diagnostics) = IdentityLock.read(lock().bytes, path: "d.ids")
    #expect(diagnostics.isEmpty)
    #expect(read == lock())
    #expect(read.ids.count == 2)
    #expect(read.retiredIDs.count == 1)
  }

  @Test func linesAreSortedByIDAndHoldOneCardEach() {
    let text = String(decoding: lock().bytes, as: UTF8.self)
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    let ids = lines.map { $0.drop { $0 == "-" }.prefix { $0 != " " } }
    #expect(ids == ids.sorted())
    #expect(lines.count == 3)
  }

  @Test func windowsLineEndsChangeNothing() {
    let text = String(decoding: lock().bytes, as: UTF8.self)
    let windows = text.split(separator: "\n").joined(separator: "\r\n")
    #expect(IdentityLock.read(Array(windows.utf8), path: "d.ids").lock == lock())
  }

  @Test func bothSidesOfAMergeAreUsed() {
    let whole = CardIdentifier(deck: "d").identify(Self.cards)
    let lines = String(decoding: whole.lock.bytes, as: UTF8.self).split(separator: "\n")
    let cards = lines.filter { !$0.hasPrefix("#") }
    let merged = [
      "<<<<<<< HEAD", String(cards[0]), String(cards[1]), "=======", String(cards[1]),
      String(cards[2]), ">>>>>>> branch", "",
    ].joined(separator: "\n")
    let (lock, diagnostics) = IdentityLock.read(Array(merged.utf8), path: "d.ids")
    #expect(diagnostics.map(\.code) == ["lock-conflict"])
    #expect(diagnostics.map(\.location.line) == [1])
    let again = CardIdentifier(deck: "d").identify(Self.cards, lock: lock)
    #expect(again.cards.map(\.id) == whole.cards.map(\.id))
    #expect(again.lock == whole.lock)
  }

  @Test func linesThatMakeNoSenseAreToldAndLeftOut() {
    let text = "# head\nnonsense\nBAD 0000000000000000 0000000000000000 a | b\n\n"
    let (lock, diagnostics) = IdentityLock.read(Array(text.utf8), path: "d.ids")
    #expect(lock.isEmpty)
    #expect(diagnostics.map(\.code) == ["bad-lock-line", "bad-lock-line"])
    #expect(diagnostics.map(\.location.line) == [2, 3])
  }

  @Test(arguments: 0..<10)
  func anyBytesAreReadWithoutACrash(seed: UInt64) {
    var random = SplitMix(seed: seed)
    for _ in 0..<50 {
      let text = NastyText.text(&random)
      let lock = IdentityLock.read(Array(text.utf8), path: "d.ids").lock
      #expect(IdentityLock.read(lock.bytes, path: "d.ids").lock.ids == lock.ids)
    }
  }

  @Test func aLockThatWasLostIsMadeAgainForTheSameText() {
    let identifier = CardIdentifier(deck: "d")
    #expect(identifier.identify(Self.cards).lock == identifier.identify(Self.cards).lock)
  }
}
