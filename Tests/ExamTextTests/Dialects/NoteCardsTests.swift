import Cards
import ExamText
import Testing

@Suite struct NoteCardsTests {
  @Test func readsCardsBetweenProseAndDropsTheirSchedule() {
    let result = read(
      """
      #flashcards/science/physics

      Some words on light, which nobody asks, and some more of them on how it was measured.

      Speed of light::about 300 000 km/s
      <!--SR:!2031-01-02,10,250-->

      - Colour with the longest wave :: red <!--SR:!2031-01-02,10,250-->
      """)
    #expect(
      result.texts == [
        CardText("Speed of light", ["about 300 000 km/s"]),
        CardText("Colour with the longest wave", ["red"]),
      ])
    #expect(result.cards.allSatisfy { $0.tags == ["science", "physics"] })
    #expect(result.roles[5] == .metadata)
    #expect(result.codes == ["ignored-lines"])
  }

  @Test func makesTwoCardsOfATwoWayLine() {
    let result = read("#flashcards\n\nchat:::cat\n")
    #expect(result.texts == [CardText("chat", ["cat"]), CardText("cat", ["chat"])])
  }

  @Test func readsBlocksAroundAQuestionMark() {
    let result = read(
      "Prose.\n\nfirst line\nsecond `line`\n?\n- one\n- two\n\nname\n??\nmeaning\n<!--SR:!x,1,2-->\n"
    )
    #expect(
      result.texts == [
        CardText("first line\nsecond `line`", ["- one\n- two"]), CardText("name", ["meaning"]),
        CardText("meaning", ["name"]),
      ])
    #expect(result.roles[4] == .marker)
  }

  @Test func readsHighlightsAsGapsWhereTheNoteIsADeck() {
    let text = "The ==heart== pumps ==blood==; `a == b`.\n"
    let result = read("#flashcards\n\n" + text)
    #expect(
      result.texts == [
        CardText("The […] pumps blood; `a == b`.", ["heart"]),
        CardText("The heart pumps […]; `a == b`.", ["blood"]),
      ])
    #expect(read(text).cards.isEmpty)
  }

  @Test(arguments: [
    "Use std::vector for it.\n", "The call `a::b` is fast.\n", ".. note:: read this\n",
    "```\nfront::back\n```\n", "::: tip\nBe kind.\n:::\n", "Is it?\n\n?\n\nNo front.\n",
  ])
  func takesNoCodeAndNoMarkupForACard(_ text: String) {
    #expect(read(text).cards.allSatisfy { $0.origin?.dialect != "note-cards" })
  }

  @Test(arguments: [
    "tags: [flashcards/birds]", "tags:\n  - flashcards/birds", "tags: \"#flashcards/birds\"",
  ])
  func settingsOfANoteSayThatItIsADeck(_ tags: String) {
    let result = read(
      "---\n\(tags)\n---\n\nSome words on birds and what they do.\n\n"
        + "wren::a bird\n")
    #expect(result.texts == [CardText("wren", ["a bird"])])
    #expect(result.cards.map(\.tags) == [["birds"]])
  }

  @Test func aDeckBehindTheFrontIsNoPartOfIt() {
    let result = read(
      "Which sings? #flashcards/birds/song\n?\nA wren.\n\nWhich swims?\n?\nA carp.\n")
    #expect(
      result.texts == [
        CardText("Which sings?", ["A wren."]), CardText("Which swims?", ["A carp."]),
      ])
    #expect(result.cards.map(\.tags) == [["birds", "song"], []])
  }
}
