import Cards
import ExamText
import Foundation
import Testing

/// The page on dialects and its fixtures.
@Suite struct DialectPageTests {
  @Test func pageShowsWhatIsUnderstoodOfEachFixture() throws {
    let page = try DialectPage.text()
    if ProcessInfo.processInfo.environment["RECORD_FIXTURES"] != nil {
      try Data(page.utf8).write(to: DialectPage.file)
      Issue.record("docs/dialects.md was recorded; read the difference before you commit it")
    }
    let recorded = try String(contentsOf: DialectPage.file, encoding: .utf8)
    #expect(
      page == recorded, "docs/dialects.md is stale: run RECORD_FIXTURES=1 swift test --filter Page"
    )
  }

  @Test(arguments: try DialectPage.fixtures()) func fixtureIsUnderstoodWhole(fixture: URL) throws {
    let result = try DialectPage.understanding(of: fixture)
    #expect(!result.cards.isEmpty)
    #expect(result.cards.allSatisfy { !$0.answers.isEmpty })
    #expect(!result.roles.contains(.ignored))
    #expect(result.diagnostics.isEmpty)
  }
}
