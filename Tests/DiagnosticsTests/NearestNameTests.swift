import Diagnostics
import Testing

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("titel", "title"), ("lnaguage", "language"), ("base-ul", "base-url"), ("dekcs", "decks"),
  ])
  func findsWhatWasMeant(name: String, meant: String) {
    #expect(nearestName(to: name, in: ["title", "language", "base-url", "decks"]) == meant)
  }

  @Test func saysNothingWhenNothingIsNear() {
    #expect(nearestName(to: "colour", in: ["title", "decks"]) == nil)
    #expect(nearestName(to: "x", in: ["a", "b"]) == nil)
  }

  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "acb", 1), ("kitten", "sitting", 3),
  ])
  func countsSlips(one: String, other: String, distance: Int) {
    #expect(editDistance(one, other) == distance)
  }
}
