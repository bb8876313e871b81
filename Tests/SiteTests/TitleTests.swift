import Testing

@testable import Site

@Suite struct TitleTests {
  @Test(arguments: [
    ("What is tea?", "What is tea?"), ("  two\n\tlines \n", "two lines"), ("", ""), (" \n ", ""),
  ])
  func shortTextsStandOnOneLine(text: String, title: String) {
    #expect(Title.line(text, limit: 40) == title)
  }

  @Test func longTextsAreCutAtABlank() {
    #expect(Title.line("green tea and black tea", limit: 16) == "green tea and…")
  }

  @Test func longWordsAreCutBetweenCharacters() {
    let title = Title.line(String(repeating: "漢", count: 50), limit: 31)
    #expect(title == String(repeating: "漢", count: 10) + "…")
  }
}
