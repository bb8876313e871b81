import Cards
import Testing

@testable import Pipeline

@Suite struct DeckNameTests {
  @Test(arguments: [
    ("biology-unit-3", "Biology unit 3"), ("biology", "Biology"), ("cell_parts", "Cell parts"),
    ("My own deck", "My own deck"), ("my own-deck", "my own-deck"), ("iOS-basics", "iOS basics"),
    ("2026-01-15", "2026-01-15"), ("exam-2026-01-15", "Exam 2026-01-15"),
    ("v1.2-notes", "V1.2 notes"),
    ("übung-1", "Übung 1"), ("生物-第一章", "生物 第一章"), ("--", "--"), ("_", "_"), ("", ""),
    ("a--b__c", "A b c"),
  ])
  func namesOfFilesReadWell(name: String, title: String) {
    #expect(NameTitle.of(name) == title)
  }

  private func publication(
    _ settings: String = "",
    text: String = "term,definition\nCell,The smallest unit\nRoot,A part\n",
    at path: String = "unit-3.csv"
  ) -> LoadedProject {
    let files = MemoryFileSystem(
      [
        "/p/recto.yml": settings, "/p/Content/\(path)": text,
      ].filter { !$0.value.isEmpty })
    var loader = ProjectLoader(project: Project(root: "/p"), files: files)
    return loader.load()
  }

  @Test func aDeckOfDataIsNamedForItsFileOrInTheSettings() {
    #expect(publication().publication.decks.map(\.title) == ["Unit 3"])
    let named = publication("decks:\n  - unit-3: Cells and roots\n").publication
    #expect(named.decks.map(\.title) == ["Cells and roots"])
    #expect(named.title == "Cells and roots")
  }

  @Test func progressStaysWithASiteWhoseTitleReadsBetter() {
    let bare = hexadecimal(StableHash.of(Array("unit-3".utf8)))
    #expect(publication().publication.id == bare)
    #expect(publication("decks:\n  - unit-3: Cells\n").publication.id == bare)
    let titled = publication(
      text: "---\ntitle: Unit 3\n---\n\nQ: What is a cell?\nA: A unit.\n\n"
        + "Q: What is a root?\nA: A part.\n", at: "unit-3.txt")
    #expect(titled.publication.title == "Unit 3")
    #expect(titled.publication.id == hexadecimal(StableHash.of(Array("Unit 3".utf8))))
  }
}
