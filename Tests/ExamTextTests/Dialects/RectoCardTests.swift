import Cards
import ExamText
import Testing

/// Recto's own card files, as input.
@Suite struct RectoCardTests {
  @Test func readsACardFileWithItsIdAndRoles() {
    let result = read(
      """
      ---
      id: k7m2p9xw
      tags: [plants]
      ---
      Which plants have no seeds?

      - [x] Ferns

        They have spores.

      - [ ] Oaks

      ## Explanation

      Spores came first.
      """, path: "ferns.md")
    #expect(
      result.texts == [
        CardText(
          "Which plants have no seeds?", ["Ferns"], wrong: [["Oaks", ""]],
          explanation: "Spores came first.")
      ])
    #expect(result.cards.first?.origin?.dialect == "recto-card")
    #expect(result.cards.first?.tags == ["plants"])
    #expect(
      result.roles == [
        .metadata, .metadata, .metadata, .metadata, .prompt, .blank, .option, .blank, .rationale,
        .blank, .option, .blank, .marker, .blank, .explanation,
      ])
  }

  @Test func readsACardFileWithoutFrontMatter() {
    let result = read("What is a fern?\n\n## Answer\n\nA plant without seeds.\n")
    #expect(result.texts == [CardText("What is a fern?", ["A plant without seeds."])])
    #expect(result.cards.first?.origin?.dialect == "recto-card")
  }

  @Test(arguments: [
    "# Notes\n\nSome text.\n\n## Answer\n\nx\n\n## Answer\n\ny\n",
    "---\ntitle: Notes\n---\nText about ferns.\n",
  ])
  func leavesOtherMarkdownAlone(text: String) {
    #expect(!read(text).cards.contains { $0.origin?.dialect == "recto-card" })
  }
}
