import Testing

@testable import Site

@Suite struct AddressTests {
  @Test(arguments: [
    ("index.html", ""), ("decks/a.html", "../"), ("cards/a/b.html", "../../"),
    ("decks/a/2.html", "../../"),
  ])
  func rootLeadsBackToTheSitesFolder(path: String, root: String) {
    #expect(Address.root(of: path) == root)
  }

  @Test(arguments: [
    ("decks/a-b_c.1~.html", "decks/a-b_c.1~.html"), ("a b", "a%20b"), ("é", "%C3%A9"),
    ("\"><x>", "%22%3E%3Cx%3E"), ("a#b?c%d", "a%23b%3Fc%25d"), ("", ""),
  ])
  func addressesHoldPlainCharactersOnly(path: String, encoded: String) {
    #expect(Address.encoded(path) == encoded)
  }

  @Test func furtherPagesOfADeckNeverMeetAnotherDecksFirst() {
    #expect(Address.deckPage("a") == "decks/a.html")
    #expect(Address.deckPage("a", page: 2) == "decks/a/2.html")
  }

  @Test func studyLinksNameTheAppAndARoute() {
    #expect(Address.study("tea", "quiz") == "index.html#/deck/tea/quiz")
    #expect(Address.study("tea", "flip", card: "k1") == "index.html#/deck/tea/flip/k1")
  }
}
