import Cards
import Diagnostics
import Testing

@Suite struct DeckFolderTests {
  private func file(_ name: String, _ text: String) -> TextFile {
    TextFile(path: "Content/deck/\(name)", bytes: Array(text.utf8))
  }

  private func recall(_ prompt: String, order: String? = nil) -> String {
    (order.map { "---\norder: \($0)\n---\n" } ?? "") + "\(prompt)\n\n## Answer\n\nA\n"
  }

  @Test func cardsStandByOrderThenByName() {
    let files = [
      file("card-10.md", recall("ten")), file("card-2.md", recall("two")),
      file("z.md", recall("first", order: "5")), file("a.md", recall("second", order: "7.5")),
      file("deck.yml", "title: \"A deck: mine\"\nlang: de\n"), file("README.md", "# No card"),
      file("imported.ids", "# no card"), file("_draft.md", "no card"),
    ]
    let (folder, diagnostics) = DeckFolderReader().read(files)
    #expect(diagnostics.isEmpty)
    #expect(folder.cards.map(\.prompt.text) == ["first", "second", "two", "ten"])
    #expect(folder.title == "A deck: mine")
    #expect(folder.language == "de")
    #expect(DeckFolderReader().read(files.reversed()).folder == folder)
  }

  @Test func mistakesInDeckFilesAreTold() {
    let (_, diagnostics) = DeckFolderReader().read([
      file("deck.yml", "titel: A\nlang: [de]\n")
    ])
    #expect(diagnostics.map(\.code) == ["unknown-key", "wrong-type"])
    #expect(diagnostics.map(\.location.line) == [1, 2])
  }

  @Test func oneIDInTwoFilesIsAnErrorWithBothPlaces() throws {
    let text = "---\nid: abc\n---\nQ\n\n## Answer\n\nA\n"
    let cards = DeckFolderReader().read([file("a.md", text), file("b.md", text)]).folder.cards
    let found = duplicateIDs(in: [Deck(name: "deck", title: "Deck", cards: cards, path: "x")])
    let error = try #require(found.first)
    #expect(found.count == 1)
    #expect(error.code == "duplicate-id")
    #expect(error.location.path == "Content/deck/b.md")
    #expect(error.notes.map(\.location.path) == ["Content/deck/a.md"])
    #expect(error.message.contains("delete the line 'id:'"))
  }

  @Test func aTextLeftBesideItsImportedCardsIsToMoveAway() throws {
    let text = "---\nid: abc\n---\nQ\n\n## Answer\n\nA\n"
    let cards = DeckFolderReader().read([file("a.md", text)]).folder.cards
    var source = cards
    source[0].origin = CardOrigin(path: "Content/exam.txt", lines: 3...4, dialect: "lettered")
    let error = try #require(
      duplicateIDs(in: [
        Deck(name: "deck", title: "Deck", cards: cards, path: "x"),
        Deck(name: "exam", title: "Exam", cards: source, path: "y"),
      ]).first)
    #expect(error.location.path == "Content/exam.txt")
    #expect(error.message.hasSuffix("'Content/exam.txt' was imported, so move it out of 'Content'"))
  }

  @Test(arguments: [
    ("Practice Exam 1.txt", "practice-exam-1"), ("./some/folder/Día 2.txt", "dia-2"),
    ("TCP/IP: the basics", "tcp-ip-the-basics"), ("Größe & Maß", "groesse-mass"),
    ("Основы сетей", "osnovy-setej"), ("CON", "deck-con"), ("Don’t panic", "dont-panic"),
    ("Content/My deck/", "my-deck"),
  ])
  func decksGetReadableNames(title: String, name: String) {
    #expect(deckSlug(for: title) == name)
  }

  @Test(arguments: ["日本語の試験", "練習 1", "", "🦊", "…"])
  func everyTitleGetsSomeName(title: String) {
    let name = deckSlug(for: title)
    #expect(!name.isEmpty)
    #expect(name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
    #expect(deckSlug(for: title) == name)
  }
}
