import Diagnostics
import Testing

@testable import Templating

@Suite struct MessagesTests {
  private static let german = #"""
    {
      "Show": "Zeigen \"jetzt\"",
      "Print on {paper}": "Auf {paper} & drucken",
      "{n} cards": { "one": "{n} Karte", "other": "{n} Karten" }
    }
    """#

  private func library(_ text: String, _ page: String = "") -> TemplateLibrary {
    TemplateLibrary(files: [
      .init(path: "assets/words/de.json", text: text), .init(path: "page.html", text: page),
    ])
  }

  @Test func wordsAreFoundByTheirEnglishAndStayEnglishWhereThereAreNone() throws {
    let words = try #require(library(Self.german).messages(for: "de-AT"))
    #expect(words.text("Show") == #"Zeigen "jetzt""#)
    #expect(words.text("Print on {paper}", ["paper": "A4"]) == "Auf A4 & drucken")
    #expect(words.text("Of {other}", ["paper": "A4"]) == "Of {other}")
    #expect(words.text("{a}{b} {a", ["a": "{b}", "b": "ß"]) == "{b}ß {a")
    #expect(words.count(1, "{n} card", "{n} cards") == "1 Karte")
    #expect(words.count(16, "{n} card", "{n} cards") == "16 Karten")
    #expect(words.count(1, "{n} deck", "{n} decks") == "1 deck")
    #expect(library(Self.german).messages(for: "fr") == nil)
  }

  @Test(arguments: [
    ("ar", [0, 1, 2, 3, 11, 100, 103], ["zero", "one", "two", "few", "many", "other", "few"]),
    ("fr", [0, 1, 2], ["one", "one", "other"]), ("ja", [1, 2], ["other", "other"]),
    ("de-AT", [0, 1, 2], ["other", "one", "other"]),
  ]) func countsFollowTheRulesOfTheLanguage(language: String, counts: [Int], expected: [String]) {
    #expect(counts.map { PluralRule.category(of: $0, in: language) } == expected)
  }

  @Test func templatesSpeakTheLanguageWithTheirValuesInPlace() {
    let library = library(
      Self.german, "[[Show]], [[Print on {{paper}}]], [[Not known of {{paper}}]]")
    let context = TemplateContext(["paper": .text("A4")])
    let german = String(
      decoding: library.speaking("de").render("page.html", context), as: UTF8.self)
    #expect(german == "Zeigen \"jetzt\", Auf A4 &amp; drucken, Not known of A4")
    let french = String(
      decoding: library.speaking("fr").render("page.html", context), as: UTF8.self)
    #expect(french == "Show, Print on A4, Not known of A4")
  }

  @Test(arguments: [
    ("{", 1, 2), ("{\"a\": \"b\"", 1, 10), ("{\n\"a\" \"b\"}", 2, 5), ("{\"a\": \"b", 1, 9),
    ("{\"a\": \"\\u0041\"}", 1, 9), ("{\"a\": \"b\"} x", 1, 12), ("[]", 1, 1),
  ]) func aBrokenFileIsReportedWithItsPlace(text: String, line: Int, column: Int) throws {
    let diagnostic = try #require(library(text).diagnostics().first)
    #expect(diagnostic.code == "bad-messages")
    #expect(
      diagnostic.location
        == SourceLocation(path: "Templates/assets/words/de.json", line: line, column: column))
  }

  private func project(_ path: String, _ text: String) -> TemplateLibrary {
    TemplateLibrary(own: [.init(path: "assets/words/" + path, text: text)])
  }

  @Test func wordsOfAProjectLieOverTheBuiltInOnes() throws {
    let library = project("de.json", "{\"Quiz\": \"Probe\"}")
    let words = try #require(library.messages(for: "de"))
    #expect(words.text("Quiz") == "Probe")
    #expect(words.text("Date") == "Datum")
    #expect(words.count(2, "{n} card", "{n} cards") == "2 Karten")
    #expect(library.speaking("de").words(for: "de").text("Date") == "Datum")
    #expect(library.diagnostics() == [])
    let austrian = try #require(
      project("de-AT.json", "{\"Quiz\": \"Probe\"}").messages(for: "de-AT"))
    #expect(austrian.text("Quiz") == "Probe" && austrian.text("Date") == "Datum")
  }

  @Test(arguments: [
    ("{\n \"Qiuz\": \"Probe\"}", "unknown-words", 2, 2),
    ("{\"Version {name}\": \"Fassung\"}", "missing-placeholder", 1, 2),
    ("{\"{n} cards\": {\"one\": \"eine\", \"other\": \"viele\"}}", "missing-placeholder", 1, 2),
  ]) func wordsThatNobodyAsksForOrThatLoseAValueAreWarnings(
    text: String, code: String, line: Int, column: Int
  ) {
    let found = project("de.json", text).diagnostics()
    #expect(found.map(\.code) == [code] && found.first?.severity == .warning)
    #expect(
      found.first?.location
        == SourceLocation(path: "Templates/assets/words/de.json", line: line, column: column))
    #expect(project("nl.json", text).diagnostics().map(\.code) == [code])
  }

  @Test func aCountOfOneNeedsNoNumber() {
    let text = "{\"{n} cards\": {\"one\": \"eine Karte\", \"other\": \"{n} Karten\"}}"
    #expect(project("de.json", text).diagnostics() == [])
  }

  @Test func picturesTravelAsText() {
    #expect(TemplateLibrary().picture("assets/icons/icon-192.png").starts(with: [0x89, 0x50]))
  }
}
