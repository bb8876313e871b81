import Cards
import ExamText
import Testing

/// Questions between settings, boxes below them.
@Suite struct QuestionSettingsTests {
  private static func file(_ setting: String, _ name: String) -> String {
    """
    ---
    \(setting)
    documentation: "https://example.org/\(name)"
    title: "Question \(name)"
    ---

    - [x] Cork
    - [ ] Lead

    > Cork is light.

    """
  }

  @Test(arguments: [
    #"question: "Which one floats?""#, "question: Which one floats?",
    "question: 'Which one floats?'",
  ])
  func readsTheQuestionAlone(_ setting: String) {
    let files = [Self.file(setting, "a"), Self.file(setting, "b") + Self.file(setting, "c")]
    for file in files {
      let result = read(file, path: "quiz.md")
      #expect(
        Set(result.texts) == [
          CardText(
            "Which one floats?", ["Cork"], wrong: [["Lead", ""]], explanation: "Cork is light.")
        ])
      #expect(result.codes.filter { $0 != "near-duplicate" }.isEmpty, "\(result.codes)")
    }
  }

  @Test func readsAQuestionWithoutFurtherSettings() {
    let result = read(
      "---\nquestion: \"The left side is\"\n---\n\n- [ ] starboard\n- [x] port\n\n"
        + "---\nquestion: \"The right side is\"\n---\n\n- [x] starboard\n- [ ] port\n", path: "q.md"
    )
    #expect(
      result.texts.map(\.prompt) == ["The left side is", "The right side is"])
    #expect(result.texts.map(\.answers) == [["port"], ["starboard"]])
  }
}
