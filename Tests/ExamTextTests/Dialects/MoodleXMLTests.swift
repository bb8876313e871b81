import Cards
import Diagnostics
import ExamText
import Testing

struct MoodleXMLTests {
  private func quiz(_ type: String, _ inner: String) -> Understanding {
    read(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <quiz>
      <question type="\(type)">
      <name><text>first</text></name>
      <questiontext format="html">
      <text><![CDATA[<p>Which is <b>red</b>?</p>]]></text>
      </questiontext>
      \(inner)
      </question>
      </quiz>
      """)
  }

  @Test func readsChoicesWithFeedback() {
    let result = quiz(
      "multichoice",
      """
      <single>true</single>
      <answer fraction="100"><text>Mars</text><feedback><text>Yes &amp; no.</text></feedback></answer>
      <answer fraction="0"><text>Moon</text></answer>
      <generalfeedback><text>It rusts.</text></generalfeedback>
      """)
    #expect(result.cards.first?.prompt == "Which is **red**?")
    #expect(result.cards.first?.answers == ["Mars"])
    #expect(result.cards.first?.options.first?.rationale == "Yes & no.")
    #expect(result.cards.first?.explanation == "It rusts.")
    #expect(result.roles[5] == .prompt)
    #expect(result.roles[7...9] == [.metadata, .option, .option])
    #expect(result.diagnostics.isEmpty)
  }

  @Test func takesEveryPositiveFractionForRight() {
    let result = quiz(
      "multichoice",
      "<single>false</single><answer fraction=\"50\"><text>a</text></answer>"
        + "<answer fraction=\"50\"><text>b</text></answer>"
        + "<answer fraction=\"-50\"><text>c</text></answer>")
    #expect(result.cards.first?.answers == ["a", "b"])
  }

  @Test func readsTheOtherKinds() {
    let answer = "<answer fraction=\"100\"><text>true</text></answer>"
    #expect(quiz("truefalse", answer).cards.first?.answers == ["True"])
    #expect(quiz("shortanswer", answer).cards.first?.answer == "true")
    let number =
      "<answer fraction=\"100\"><text>2.5</text><tolerance>0.1</tolerance></answer>"
    #expect(quiz("numerical", number).cards.first?.explanation == "± 0.1")
    let pairs = quiz(
      "matching",
      "<subquestion><text>a</text><answer><text>1</text></answer></subquestion>"
        + "<subquestion><text>b</text><answer><text>2</text></answer></subquestion>")
    #expect(pairs.cards.first?.answer == "- a → 1\n- b → 2")
    #expect(quiz("essay", "").codes == ["missing-answer"])
  }

  @Test func readsEmbeddedAnswers() {
    let result = read(
      "<quiz><question type=\"cloze\"><questiontext><text>Sea is {1:MULTICHOICE:~dry~=wet#Yes}."
        + "</text></questiontext></question></quiz>")
    #expect(result.cards.first?.prompt == "Sea is […].")
    #expect(result.cards.first?.answer == "wet")
  }

  @Test func saysWhichTypesMakeNoCard() {
    let result = quiz("randomsamatch", "<choose>5</choose>")
    #expect(result.cards.isEmpty)
    #expect(result.codes.contains("no-card-meaning"))
  }

  @Test func makesTagsOfCategoriesAndTags() {
    let result = read(
      """
      <quiz>
      <question type="category"><category><text>$course$/top/Space</text></category></question>
      <question type="shortanswer">
      <questiontext><text>Wet?</text></questiontext>
      <answer fraction="100"><text>Yes</text></answer>
      <tags><tag><text>sea</text></tag></tags>
      </question>
      </quiz>
      """)
    #expect(result.cards.first?.tags == ["Space", "sea"])
    #expect(result.roles[1] == .section)
  }

  @Test func warnsOfStoredFilesAndMissingEnds() {
    let file = quiz("shortanswer", "<file name=\"a.png\" encoding=\"base64\">AAAA</file>")
    #expect(file.codes.contains("embedded-file"))
    let open = read(
      "<quiz>\n<question type=\"essay\"><questiontext><text>Why?</text></questiontext>")
    #expect(open.codes == ["missing-answer", "unclosed-element"].sorted())
    #expect(open.cards.first?.prompt == "Why?")
  }

  @Test func cardOfAQuestionWithoutItsEndTakesAllLinesThatItWasReadFrom() {
    let result = read(
      """
      <quiz>
      <question type="multichoice">
      <questiontext><text>Which gas do fires need?</text></questiontext>
      <answer fraction="100"><text>Oxygen</text></answer>
      <answer fraction="0"><text>Neon</text>
      """)
    #expect(result.roles == [.marker, .marker, .prompt, .option, .option])
    #expect(result.cards.first?.origin?.lines == 2...5)
    #expect(result.cards.first?.options.last?.lines == 5...5)
  }

  @Test func whatAnyOtherElementOfAnAnswerSaysIsARemark() {
    let option = quiz(
      "multichoice",
      "<answer fraction=\"0\"><text>Neon</text><feedback><text>It puts them out.</text></feedback>"
        + "<remark><text>A noble gas.</text></remark><tolerance>0</tolerance></answer>")
    #expect(option.cards.first?.options.first?.rationale == "It puts them out.\n\nA noble gas.")
    let short = quiz(
      "shortanswer",
      "<answer fraction=\"100\"><text>Oxygen</text><note><text>It burns.</text></note></answer>")
    #expect(short.cards.first?.explanation?.text.contains("It burns.") == true)
  }

  @Test func leavesOtherXMLAlone() {
    let result = read("<note><question>Why?</question></note>")
    #expect(result.cards.allSatisfy { $0.origin?.dialect != "moodle-xml" })
  }

  @Test func hintsExplain() {
    let result = quiz(
      "multichoice",
      "<answer fraction=\"100\"><text>Mars</text></answer><answer fraction=\"0\"><text>Moon</text>"
        + "</answer>\n<hint format=\"html\"><text>Iron.</text></hint>\n<hint><text>Rust.</text></hint>"
    )
    #expect(result.cards.first?.explanation == "Iron.\n\nRust.")
  }

  @Test func whatMoodleComputesMakesNoCard() {
    let answer = "<answer fraction=\"100\"><text>{=2*{a}}</text></answer>"
    #expect(quiz("calculatedmulti", answer).codes.contains("no-card-meaning"))
    #expect(quiz("calculated", answer).cards.isEmpty)
    #expect(quiz("numerical", "<answer fraction=\"100\"><text>2</text></answer>").cards.count == 1)
  }

  @Test func anEssayIsAnsweredAtLength() {
    #expect(quiz("essay", "").diagnostics.first?.message.contains("at length") == true)
    #expect(
      quiz("essay", "<graderinfo><text>Iron rusts.</text></graderinfo>").cards.first?.answer
        == "Iron rusts.")
  }
}
