import Testing

@testable import Pipeline

@Suite struct ProjectSkeletonTests {
  @Test(arguments: [
    "plain", "Q: what?", "it's \"hard\"", "back\\slash", "tab\there", "bell\u{7}", "🪨 # no remark",
    "- [x]", "true", "a\u{2028}b",
  ])
  func settingsHoldAnyTitle(title: String) {
    let files = ProjectSkeleton.files(title: title)
    var reader = ConfigurationReader(path: "recto.yml")
    reader.read(Array((files.first { $0.path == "recto.yml" }?.text ?? "").utf8))
    #expect(reader.diagnostics.isEmpty)
    #expect(reader.configuration.title == title)
    #expect(reader.configuration.id?.count == 16)
  }

  @Test(arguments: [
    ("my-exam", "my-exam"), ("my exam", "'my exam'"), ("it's", "'it'\\''s'"), ("", "''"),
    ("$(x)", "'$(x)'"),
  ])
  func quotesForTheShell(path: String, word: String) {
    #expect(ProjectSkeleton.shellWord(path) == word)
  }
}
