import Cards
import ExamText
import Testing

/// Cards in outlines: Org files, and items with two sides or gaps.
struct OutlineTests {
  @Test func readsOrgHeadingsWithATag() {
    let result = read(
      """
      #+TITLE: Birds
      * Water
      ** Which bird dives?     :drill:pond:
      :PROPERTIES:
      :ID: 1-2-3
      :END:
      *** Answer
      The duck
      ** Item   :drill:
      Which bird is white?
      *** Answer
      The swan
      ** Which bird is grey?   :fc:
      SCHEDULED: <2024-03-01 Fri>
      The heron
      ** Gap   :drill:
      A young swan is a [cygnet].
      ** Notes
      Buy bread.
      """, path: "birds.org")
    #expect(result.title == "Birds")
    #expect(
      result.cards.map(\.prompt) == [
        "Which bird dives?", "Which bird is white?", "Which bird is grey?",
        "A young swan is a […].",
      ])
    #expect(
      result.cards.map { $0.answers.first } == ["The duck", "The swan", "The heron", "cygnet"])
    #expect(result.cards.first?.tags.contains("pond") == true)
    #expect(result.roles[17] == .section && result.roles[18] == .ignored)
  }

  @Test func readsOrgNotesByTheirProperties() {
    let result = read(
      """
      * Parts of a boat
      ** Spine
      :PROPERTIES:
      :ANKI_NOTE_TYPE: Basic
      :ANKI_TAGS: hull
      :END:
      *** Front
      What is a keel?
      *** Back
      The =spine= of a *boat*
      ** Sails
      :PROPERTIES:
      :ANKI_NOTE_TYPE: Cloze
      :END:
      *** Text
      The {{c1::jib::small}} is in front.
      *** Back Extra
      See [[https://example.org][sails]].
      ** Front of a boat
      :PROPERTIES:
      :FC_TYPE: double
      :END:
      The bow
      ** The rear is the {{stern}{word}@0}. :fc:
      """, path: "boat.org")
    #expect(
      result.texts == [
        CardText("What is a keel?", ["The `spine` of a **boat**"]),
        CardText(
          "The […] (small) is in front.", ["jib"], explanation: "See [sails](https://example.org)."),
        CardText("Front of a boat", ["The bow"]), CardText("The bow", ["Front of a boat"]),
        CardText("The rear is the […] (word).", ["stern"]),
      ])
    #expect(result.cards.first?.tags == ["hull"])
  }

  @Test func writesOrgsMarksAsMarkdown() {
    let result = read(
      """
      * TODO How is a line printed? :drill:
      #+begin_src python :results output
      # * no heading
      print("hi")
      #+end_src
      Not 3*4*5, a/b or ~one, but /slanted/, +old+ and [[file:boat.png]].
      #+BEGIN_QUOTE
      Ahoy
      #+END_QUOTE
      * Gap :drill:
      The [jib||a sail] is small.[fn:1]
      """, path: "code.org")
    #expect(
      result.texts == [
        CardText(
          "How is a line printed?",
          [
            "```python\n# * no heading\nprint(\"hi\")\n```\nNot 3*4*5, a/b or ~one, but *slanted*, "
              + "~~old~~ and ![](boat.png).\n> Ahoy"
          ]),
        CardText("The […] (a sail) is small.[^1]", ["jib"]),
      ])
  }

  @Test func readsItemsWithTwoSides() {
    let result = read(
      """
      - Birds
          - Water
              - Which bird dives? >> The duck
              - White bird;; The swan
              - Birds of a pond >>
                  - duck
                  - swan
      """, path: "birds.md")
    #expect(result.cards.map(\.prompt) == ["Which bird dives?", "White bird", "Birds of a pond"])
    #expect(result.cards.map { $0.answer?.text } == ["The duck", "The swan", "- duck\n- swan"])
    #expect(result.cards.first?.tags == ["Birds", "Water"])
  }

  @Test func orgHeadingsMayBeTheSidesOfACard() {
    let result = read(
      """
      * Boats
      ** First
      *** Front
      What is a keel?
      *** Back
      The spine
      ** Word :drill:
      :PROPERTIES:
      :DRILL_CARD_TYPE: twosided
      :END:
      Translate!
      *** Latin
      navis
      *** English
      ship
      """, path: "boats.org")
    #expect(
      result.texts == [
        CardText("What is a keel?", ["The spine"]), CardText("Translate!\n\nnavis", ["ship"]),
        CardText("Translate!\n\nship", ["navis"]),
      ])
  }
}
