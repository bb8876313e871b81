import Cards
import Diagnostics
import ExamText
import Testing

/// What a text says of its deck before its first question.
@Suite struct FrontMatterTests {
  private static let question = "What is a keel?\nThe spine of a ship.\n"

  @Test(arguments: [
    ("title: Parts of ships\nlang: en-GB", "Parts of ships", "en-GB"),
    ("Title: 'Schiffe'\nlanguage: \"de\"", "Schiffe", "de"),
    ("author: somebody", nil, nil),
  ])
  func namesTitleAndLanguage(settings: String, title: String?, language: String?) {
    let result = read("---\n\(settings)\n---\n\n" + Self.question)
    #expect(result.title == title)
    #expect(result.language == language)
    #expect(result.cards.map(\.prompt.text) == ["What is a keel?"])
    #expect(result.codes.isEmpty)
  }

  @Test func theNameOfALanguageIsNoTag() {
    let result = read("---\ntitle: Schiffe\nlang: Deutsch\n---\n" + Self.question)
    #expect(result.language == nil)
    #expect(result.diagnostics.map(\.code) == ["bad-language"])
    #expect(result.diagnostics.first?.location.line == 3)
  }

  @Test(arguments: [("titel: Schiffe", "title"), ("lnag: de", "lang")])
  func aSlipInAKeyIsTold(setting: String, meant: String) {
    let result = read("---\nauthor: somebody\n\(setting)\n---\n" + Self.question)
    #expect(result.diagnostics.map(\.code) == ["unknown-key"])
    #expect(result.diagnostics.first?.location.line == 3)
    #expect(result.diagnostics.first?.message.hasSuffix("did you mean '\(meant)'?") == true)
  }

  @Test func settingsBelowAKeyAskNothing() {
    let result = read("---\nscoring:\n  correct: 2\n  incorrect: -1\n---\n" + Self.question)
    #expect(result.cards.map(\.prompt.text) == ["What is a keel?"])
    #expect(result.roles.prefix(5).allSatisfy { $0 == .metadata })
  }
}
