import Cards
import Diagnostics
import Testing

@Suite struct CardFileReaderTests {
  private let text = """
    ---
    id: k3m9q2xt7
    order: 12.5
    tags: [compression, "number formats"]
    source: "Handbook, chapter 4: weights"
    lang: en-GB
    ---

    Which change shrinks a trained model *without* new training?

    - [x] Storing weights as 8-bit integers

      A quarter of the bytes,
      nearly the same answers.
    - [ ] Longer training
      It changes nothing about the size.
    - [ ] ```sh
      rm weights.bin
      ```
      Too small.

    ## Explanation

    ### More

    Read on.
    """

  private func card() throws -> CardFile {
    let (file, diagnostics) = CardFileReader().read(Array(text.utf8), path: "Content/a/b.md")
    #expect(diagnostics.isEmpty)
    return try #require(file)
  }

  @Test func readsEveryPartOfACard() throws {
    let file = try card()
    #expect(file.order == 12.5)
    #expect(file.card.id?.rawValue == "k3m9q2xt7")
    #expect(file.card.kind == .choice)
    #expect(file.card.tags == ["compression", "number formats"])
    #expect(file.card.source == "Handbook, chapter 4: weights")
    #expect(file.card.language == "en-GB")
    #expect(file.card.prompt == "Which change shrinks a trained model *without* new training?")
    #expect(
      file.card.options == [
        Option(
          "Storing weights as 8-bit integers", isCorrect: true,
          rationale: "A quarter of the bytes,\nnearly the same answers.", lines: 11...14),
        Option(
          "Longer training", isCorrect: false, rationale: "It changes nothing about the size.",
          lines: 15...16),
        Option(
          "```sh\nrm weights.bin\n```", isCorrect: false, rationale: "Too small.", lines: 17...20),
      ])
    #expect(file.card.answer == nil)
    #expect(file.card.explanation == "### More\n\nRead on.")
  }

  @Test func eachLineKnowsWhereItStands() throws {
    let card = try card().card
    #expect(card.prompt.sourceLines == [9])
    #expect(card.options[0].rationale?.sourceLines == [13, 14])
    #expect(card.explanation?.sourceLines == [24, 25, 26])
    #expect(card.origin == CardOrigin(path: "Content/a/b.md", lines: 1...26, dialect: "recto-card"))
  }

  @Test func aCardNeedsNoFrontMatter() throws {
    let text = "What is ROUGE?\n\n## Answer\n\nShared word groups.\n"
    let (file, diagnostics) = CardFileReader().read(Array(text.utf8), path: "a.md")
    #expect(diagnostics.isEmpty)
    #expect(file?.card.kind == .recall)
    #expect(file?.card.id == nil)
    #expect(file?.card.answer == "Shared word groups.")
  }

  @Test func codeBlocksMayHoldWhatLooksLikeStructure() throws {
    let text = "Q\n\n```md\n## Answer\n- [x] no\n```\n\n## Answer\n\nA\n"
    let (file, diagnostics) = CardFileReader().read(Array(text.utf8), path: "a.md")
    #expect(diagnostics.isEmpty)
    #expect(file?.card.prompt == "Q\n\n```md\n## Answer\n- [x] no\n```")
  }

  /// Front matter whose plain form and quoted or nested form must say the same.
  @Test(arguments: [
    "id: abc", "id: 'abc'", "id: \"abc\"", "id:   abc  ", "tags: [a, b c, \"d\"]", "tags: []",
    "tags: [ a ,b ]", "tags: [a,]", "tags: [a, ~]", "tags: [null]", "tags:\n- a\n- b", "tags: a",
    "source: 1e3", "source: yes", "source: a b", "source: \"a: b\"", "source: null", "source: ~",
    "source: http//x", "source: a/b.c", "source: 2024-01-02", "source: \"\"", "source:", "lang: no",
    "order: 10", "order: 0x10", "order: -2.5", "kind: cloze", "source: \"it's\"", "source: a-b",
    "id: abc\ntags: [x]\nsource: y", "source: a  b", "source: |\n  a\n  b", "source: \"a\" ",
  ])
  func theShortWayThroughFrontMatterReadsAsYAMLDoes(front: String) {
    // A comment makes the reader take the long way, through a YAML parser.
    let short = "---\n\(front)\n---\nQ\n\n## Answer\n\nA\n"
    let long = "---\n\(front)\n# comment\n---\nQ\n\n## Answer\n\nA\n"
    let one = CardFileReader().read(Array(short.utf8), path: "a.md")
    let other = CardFileReader().read(Array(long.utf8), path: "a.md")
    #expect(one.file.map { dump($0.card) } == other.file.map { dump($0.card) })
    #expect(one.file?.order == other.file?.order)
    #expect(one.diagnostics.map(\.code) == other.diagnostics.map(\.code))
    #expect(
      one.diagnostics.map(\.location.column) == other.diagnostics.map(\.location.column))
  }
}
