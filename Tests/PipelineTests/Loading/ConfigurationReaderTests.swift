import Diagnostics
import Testing

@testable import Pipeline

@Suite struct ConfigurationReaderTests {
  @Test func readsEveryKey() {
    let (configuration, diagnostics) = read(
      "title: Q: what?\n".replacing("Q: what?", with: "'Q: what?'")
        + "language: pt-BR\nbase-url: https://example.org/exam\ndecks:\n  - a\n  - b: Beta, first\n"
        + "id: 7f3\nnew-cards-per-day: 8\n")
    #expect(diagnostics.isEmpty)
    #expect(configuration.title == "Q: what?")
    #expect(configuration.language == "pt-BR")
    #expect(configuration.baseURL == "https://example.org/exam/")
    #expect(configuration.decks.map(\.name) == ["a", "b"])
    #expect(configuration.decks.map(\.title) == [nil, "Beta, first"])
    #expect(configuration.id == "7f3")
    #expect(configuration.newCardsPerDay == 8)
  }

  @Test(arguments: ["", "\n", "# nothing but a remark\n", "---\n"])
  func takesAnEmptyFile(text: String) {
    let (configuration, diagnostics) = read(text)
    #expect(diagnostics.isEmpty)
    #expect(configuration == ProjectConfiguration())
  }

  @Test(arguments: [("title: 7\n", "7"), ("title: yes\n", "yes"), ("title: 0x1F\n", "0x1F")])
  func takesTextAsItIsWritten(text: String, title: String) {
    #expect(read(text).configuration.title == title)
  }

  @Test(arguments: [
    ("title: [a]\n", 1, 8, "wrong-value"), ("language: \"\"\n", 1, 11, "wrong-value"),
    ("a\n", 1, 1, "wrong-value"), ("- a\n", 1, 1, "wrong-value"),
    ("id: A1\n", 1, 5, "wrong-value"), ("language: e_n\n", 1, 11, "wrong-value"),
    ("language: english\n", 1, 11, "wrong-value"),
    ("base-url: ftp://example.org\n", 1, 11, "wrong-value"),
    ("base-url: https://\n", 1, 11, "wrong-value"),
    ("base-url: https:///x\n", 1, 11, "wrong-value"),
    ("decks: a\n", 1, 8, "wrong-value"), ("decks: [a, [b]]\n", 1, 12, "wrong-value"),
    ("decks:\n- a: b\n  c: d\n", 2, 3, "wrong-value"),
    ("decks:\n- a: [b]\n", 2, 6, "wrong-value"), ("decks:\n- a:\n", 2, 5, "wrong-value"),
    ("new-cards-per-day: few\n", 1, 20, "wrong-value"),
    ("new-cards-per-day: -1\n", 1, 20, "wrong-value"),
    ("title: a: b\n", 1, 9, "broken-yaml"), ("title: a\ntitle: b\n", 2, 1, "broken-yaml"),
    ("title: é: b\n", 1, 10, "broken-yaml"), ("\ttitle: a\n", 1, 1, "broken-yaml"),
  ])
  func saysWhereAMistakeIs(text: String, line: Int, column: Int, code: String) throws {
    let diagnostic = try #require(read(text).diagnostics.first)
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.code == code)
    #expect(diagnostic.location == SourceLocation(path: "recto.yml", line: line, column: column))
  }

  @Test func proposesTheNearestKey() throws {
    let diagnostic = try #require(read("titel: a\n").diagnostics.first)
    #expect(diagnostic.severity == .warning)
    #expect(diagnostic.message == "unknown key 'titel': did you mean 'title'?")
  }

  @Test(arguments: ["[", "{", "- ", "? "])
  func survivesAnyDepth(piece: String) {
    let text = "decks: \n" + String(repeating: piece, count: 60_000)
    #expect(read(text).diagnostics.contains { $0.severity == .error })
  }

  @Test func saysWhatIsNotUTF8() throws {
    var reader = ConfigurationReader(path: "recto.yml")
    reader.read(Array("title: a\nid: ".utf8) + [0xe9])
    let diagnostic = try #require(reader.diagnostics.first)
    #expect(diagnostic.code == "not-utf8")
    #expect(diagnostic.location == SourceLocation(path: "recto.yml", line: 2, column: 5))
  }

  private func read(
    _ text: String
  ) -> (configuration: ProjectConfiguration, diagnostics: [Diagnostic]) {
    var reader = ConfigurationReader(path: "recto.yml")
    reader.read(Array(text.utf8))
    return (reader.configuration, reader.diagnostics)
  }
}
