import Diagnostics
import Testing

@testable import Pipeline

@Suite struct ContentScannerTests {
  @Test func findsTextsAndFoldersOfCards() {
    let (sources, codes) = scan([
      "a.txt": "", "B.md": "", "cards/one.md": "", "cards/deck.yml": "", "pictures/x.png": "",
      "a.ids": "", "README.md": "", ".hidden.txt": "", "_draft.txt": "", "x.png": "",
      "cards/README.md": "", "cards/imported.ids": "", "cards/media/LICENSE.txt": "",
    ])
    #expect(sources.map(\.path) == ["Content/B.md", "Content/a.txt", "Content/cards"])
    #expect(sources.map(\.name) == ["b", "a", "cards"])
    #expect(sources.map(\.lockPath) == ["Content/B.ids", "Content/a.ids", "Content/cards.ids"])
    #expect(codes.isEmpty)
  }

  @Test(arguments: [
    "a.csv", "a.tsv", "a.json", "a.yml", "a.yaml", "a.toml", "a.xml", "a.gift", "a.tex", "a.Rmd",
    "a.rst", "a.TXT",
  ])
  func takesTablesAndFilesOfOtherTools(name: String) {
    let (sources, codes) = scan([name: ""])
    #expect(sources.map(\.path) == ["Content/\(name)"])
    #expect(codes.isEmpty)
  }

  @Test(arguments: [
    (["a.txt": "", "A.md": ""], "same-deck-name"),
    (["a.txt": "", "a/one.md": ""], "same-deck-name"),
    (["a b.txt": "", "a-b.txt": ""], "same-deck-name"), (["x.docx": ""], "unknown-file"),
    (["x.docx": ""], "no-decks"), (["deck/a.md": "", "deck/b.txt": ""], "unread-file"),
    (["deck/a.md": "", "deck/deep/b.md": ""], "unread-file"),
    (["term 1/exam.csv": ""], "unread-file"), (["term 1/exam.csv": ""], "no-decks"),
    (["x.png": ""], "no-decks"),
  ])
  func saysWhatIsWrong(contents: [String: String], code: String) {
    #expect(scan(contents).codes.contains(code))
  }

  @Test func saysThatThereIsNoContent() {
    var scanner = ContentScanner(project: Project(root: "/p"), files: MemoryFileSystem())
    #expect(scanner.scan().isEmpty)
    #expect(scanner.diagnostics.map(\.code) == ["no-content"])
  }

  private func scan(_ contents: [String: String]) -> (sources: [DeckSource], codes: [String]) {
    let disk = MemoryFileSystem()
    for (path, text) in contents { disk.write("/p/Content/" + path, Array(text.utf8)) }
    var scanner = ContentScanner(project: Project(root: "/p"), files: disk)
    let sources = scanner.scan()
    return (sources, scanner.diagnostics.map(\.code))
  }
}
