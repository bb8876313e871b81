import Cards
import ExamText
import Testing

@Suite struct WikiQuizTests {
  @Test func stemSettingsOptionsAndReasons() {
    let result = read(
      """
      <quiz display=simple>
      {Which part of a ship
      lies below?
      |type="()"}
      - Mast
      || It stands on top.
      + Keel

      { Which ones are sails? |type="[]" }
      + Jib
      - Anchor
      + Spanker
      </quiz>
      """)
    #expect(
      result.texts == [
        CardText(
          "Which part of a ship\nlies below?", ["Keel"], wrong: [["Mast", "It stands on top."]]),
        CardText("Which ones are sails?", ["Jib", "Spanker"], wrong: [["Anchor", ""]]),
      ])
    #expect(result.roles.first == .marker && result.roles.last == .marker)
    #expect(result.codes.isEmpty)
  }

  @Test func bracesOfAProgramAskNothing() {
    let result = read("{ x |type }\n- one\n- two\n\nWhat is a keel?\nThe spine of a ship.\n")
    #expect(result.cards.map(\.prompt.text) == ["What is a keel?"])
  }
}
