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
}
