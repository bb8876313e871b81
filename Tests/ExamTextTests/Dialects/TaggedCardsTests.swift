import Cards
import ExamText
import Testing

/// Lines of notes with the tag `#card`.
@Suite struct TaggedCardsTests {
  @Test func takesWhatStandsDeeper() {
    let result = read(
      """
      - Birds are nice.
      - What is a wren? #card #birds
        card-repeats:: 4
      \t- A bird
      \t- that sings
      - Which one swims? #flashcard
        - carp
      - That is all.
      """, path: "notes.md")
    #expect(
      result.texts == [
        CardText("What is a wren?", ["- A bird\n- that sings"]),
        CardText("Which one swims?", ["- carp"]),
      ])
    #expect(result.cards.map(\.tags) == [["birds"], []])
    #expect(result.roles.map(\.rawValue)[2] == "metadata")
  }

  @Test func takesASectionOrAParagraph() {
    let result = read(
      "### What is a wren? #card\n\nA bird.\n\nIt sings.\n\n### Notes\n\n"
        + "Which one swims? #card\ncarp\n",
      path: "notes.md")
    #expect(
      result.texts == [
        CardText("What is a wren?", ["A bird.\n\nIt sings."]),
        CardText("Which one swims?", ["carp"]),
      ])
  }

  @Test func tagsMayStandInBracketsOrInFront() {
    let result = read(
      """
      title:: Small birds
      tags:: nature
      - What is a wren? #[[card]] #[[garden birds]]
      \t  id:: 1-2
      \t- A bird
      \t  logseq.order-list-type:: number
      - #card Which one swims?
      \t- carp
      - TODO Which one flies? #card
      \t  :LOGBOOK:
      \t  CLOCK: [2024-01-01 Mon 10:00:00]
      \t  :END:
      \t- tit
      """, path: "notes.md")
    #expect(result.title == "Small birds")
    #expect(
      result.texts == [
        CardText("What is a wren?", ["- A bird"]), CardText("Which one swims?", ["- carp"]),
        CardText("Which one flies?", ["- tit"]),
      ])
    #expect(result.cards.first?.tags == ["garden birds"])
  }

  @Test func aTagWithNothingBelowMakesNoCard() {
    #expect(read("- Buy a #card\n- and a #cardboard box\n", path: "notes.md").cards.isEmpty)
  }

  @Test func gapsOfATaggedLineAreCards() {
    let result = read(
      "- # Birds\n\t- A {{cloze wren}} sings {{cloze loudly}}. #card #song\n\t\t- In spring.\n"
        + "\t- {{cloze }} and {{cloze open #card\n",
      path: "notes.md")
    #expect(
      result.texts == [
        CardText("A […] sings loudly.", ["wren"], explanation: "- In spring."),
        CardText("A wren sings […].", ["loudly"], explanation: "- In spring."),
      ])
    #expect(result.cards.map(\.tags) == [["song"], ["song"]])
  }

  @Test func linesOfTheItemItselfGoOnWithTheQuestion() {
    let result = read(
      "- What is a wren #card\n  id:: 1\n  in a garden?\n  - A bird\n- Tits? #card\n  Birds\n",
      path: "notes.md")
    #expect(
      result.texts == [
        CardText("What is a wren\nin a garden?", ["- A bird"]), CardText("Tits?", ["Birds"]),
      ])
  }

  @Test func aPointMayBeABlockOfCode() {
    let result = read(
      "- How is a list made? #card\n\t- ```js\n\t  // Why? A: no\n\t  const a = [];\n\t  ```\n"
        + "- What is a map? #card\n\t- ```js\n\t  new Map()\n\t  ```\n", path: "notes.md")
    #expect(
      result.texts == [
        CardText("How is a list made?", ["- ```js\n  // Why? A: no\n  const a = [];\n  ```"]),
        CardText("What is a map?", ["- ```js\n  new Map()\n  ```"]),
      ])
    #expect(result.codes.isEmpty)
  }
}
