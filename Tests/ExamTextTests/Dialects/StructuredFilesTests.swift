import Cards
import Diagnostics
import ExamText
import Testing

/// JSON, YAML and TOML question lists.
@Suite struct StructuredFilesTests {
  private static let rivers = CardText(
    "Which river crosses Cairo?", ["Nile"], wrong: [["Congo", ""], ["Niger", ""]])

  @Test(arguments: [
    #"[{"question": "Which river crosses Cairo?", "options": ["Nile", "Congo", "Niger"], "answer": "Nile"}]"#,
    #"[{"question": "Which river crosses Cairo?", "options": ["Nile", "Congo", "Niger"], "answer": "A"}]"#,
    #"[{"question": "Which river crosses Cairo?", "options": ["A. Nile", "B. Congo", "C. Niger"], "answer": "A. Nile"}]"#,
    #"{"questions": [{"stem": "Which river crosses Cairo?", "choices": ["Nile", "Congo", "Niger"], "correctIndex": 0}]}"#,
    #"[{"question": "Which river crosses Cairo?", "correct_answer": "Nile", "incorrect_answers": ["Congo", "Niger"]}]"#,
    #"[{"question": "Which river crosses Cairo?", "a": "Nile", "b": "Congo", "c": "Niger", "answer": "a"}]"#,
    #"[{"question": "Which river crosses Cairo?", "option1": "Nile", "option2": "Congo", "option3": "Niger", "answer": "option 1"}]"#,
    #"{"question": {"stem": "Which river crosses Cairo?", "choices": [{"label": "A", "text": "Nile"}, {"label": "B", "text": "Congo"}, {"label": "C", "text": "Niger"}]}, "answerKey": "A"}"#,
    #"{"q1": {"prompt": "Which river crosses Cairo?", "options": {"x": "Nile", "y": "Congo", "z": "Niger"}, "answer": "x"}}"#,
    #"[{"text": "Which river crosses Cairo?", "answers": [{"text": "Nile", "correct": true}, {"text": "Congo"}, {"text": "Niger"}]}]"#,
    #"[{"question": "Which river crosses Cairo?", "distractor1": "Congo", "distractor2": "Niger", "correct_answer": "Nile"}]"#,
    #"[{"frage": "Which river crosses Cairo?", "antworten": ["Nile", "Congo", "Niger"], "richtig": 0}]"#,
    #"{"vragen": [{"vraag": "Which river crosses Cairo?", "antwoorden": ["Nile", "Congo", "Niger"], "juist": "Nile"}]}"#,
    #"[{"pergunta": "Which river crosses Cairo?", "alternativas": {"a": "Nile", "b": "Congo", "c": "Niger"}, "gabarito": "a"}]"#,
  ])
  func readsTheKeyWhateverShapeItHas(text: String) {
    let result = read(text, path: "quiz.json")
    #expect(result.cards.count == 1)
    #expect(Set(result.texts.map(\.prompt)) == [Self.rivers.prompt])
    #expect(result.cards.first?.answers.map(\.text) == ["Nile"])
    #expect(result.cards.first?.distractors.map(\.text.text) == ["Congo", "Niger"])
    #expect(!result.codes.contains("missing-answer"))
  }

  @Test func readsYAMLWithThePlaceOfEachLine() {
    let result = read(
      """
      # rivers of the world
      title: Rivers
      questions:
        -
          question: 'Which river crosses Cairo?'
          answers:
            - {value: Nile, correct: true}
            - {value: Congo, correct: false}
            - {value: Niger, correct: false}
          help: |
            Boats went up to Aswan.

            Today a dam stands there.
      """, path: "rivers.yml")
    #expect(result.title == "Rivers")
    #expect(
      result.texts == [
        CardText(
          "Which river crosses Cairo?", ["Nile"], wrong: [["Congo", ""], ["Niger", ""]],
          explanation: "Boats went up to Aswan.\n\nToday a dam stands there.")
      ])
    #expect(
      result.roles == [
        .metadata, .title, .marker, .marker, .prompt, .marker, .option, .option, .option, .marker,
        .explanation, .blank, .explanation,
      ])
    #expect(result.cards.first?.origin?.lines == 5...13)
    #expect(result.cards.first?.options.map(\.lines) == [7...7, 8...8, 9...9])
    #expect(result.diagnostics.isEmpty)
  }

  @Test func readsTOMLWithDottedKeysAndLongTexts() {
    let result = read(
      #"""
      [[questions]]
      prompt.prompt = """
      What does this print?
      ```
      print(1)
      ```
      """
      answer.answer = ["1"]
      prompt.distractors = [
        "2",
        'C:\path'
      ]

      [[questions]]
      prompt.program = """
      let a = 1
      """
      answer.compiles = true
      answer.stdout = "nothing"
      """#, path: "quiz.txt")
    #expect(
      result.texts.first
        == CardText(
          "What does this print?\n```\nprint(1)\n```", ["1"],
          wrong: [["2", ""], [#"C:\path"#, ""]]))
    #expect(
      result.texts.last
        == CardText("```\nlet a = 1\n```", ["- compiles: true\n- stdout: nothing"]))
    #expect(
      result.roles == [
        .marker, .marker, .prompt, .prompt, .prompt, .prompt, .marker, .option, .marker, .option,
        .option, .marker, .blank, .marker, .marker, .prompt, .marker, .answer, .answer,
      ])
  }

  @Test(arguments: [
    (
      "[\n{\"front\": \"Peru?\", \"back\": \"Lima\"},\n{\"term\": \"osmosis\",\n \"definition\": \"Flow\"}\n]",
      2
    ),
    ("{\"question\": \"One?\", \"answer\": \"1\"}\n{\"question\": \"Two?\", \"answer\": \"2\"}", 2),
    ("{\"What is a noun?\": \"A name.\", \"What is a verb?\": \"A deed.\"}", 2),
    ("// notes\n[{\"q\": \"One?\", \"a\": \"1\",},]", 1),
  ])
  func readsCards(text: String, count: Int) {
    let result = read(text)
    #expect(result.cards.count == count)
    #expect(result.cards.allSatisfy { $0.kind == .recall && $0.answer != nil })
    #expect(result.diagnostics.isEmpty)
  }

  @Test(arguments: [
    (#"[{"question": "One?", "options": ["x", "y"], "answer": "E"}]"#, "unknown-answer"),
    (#"[{"question": "One?", "options": ["x", "y"]}]"#, "missing-answer"),
    (#"[{"question": "One?", "options": ["x", "y", "z"], "answer": 1}]"#, "assumed-zero-based"),
    (#"[{"question": "One?", "answer": "x", "mood": 3}]"#, "unknown-key"),
    (
      #"[{"question": "One?", "options": [{"text": "x", "correct": true}, {"text": "y"}], "answer": "y"}]"#,
      "contradicting-keys"
    ),
    (#"[{"question": "One?" "answer": "x"}]"#, "broken-json"),
  ])
  func saysWhatIsWrong(text: String, code: String) {
    #expect(read(text, path: "quiz.json").codes.contains(code))
  }

  @Test(arguments: [
    ("package.json", #"{"name": "box", "options": {"a": true}, "scripts": {"test": "x"}}"#),
    ("stack.yml", "services:\n  web:\n    image: nginx\n"),
    ("tool.toml", "[tool]\nname = \"x\"\n"),
    ("broken.yaml", "a: [1\n"),
    ("broken.toml", "a = \"x\n"),
  ])
  func takesNoOtherFileForQuestions(path: String, text: String) {
    let result = read(text, path: path)
    #expect(result.cards.isEmpty)
    #expect(result.diagnostics.filter { $0.severity == .error }.count == 1)
    #expect(result.roles.allSatisfy { $0 == .ignored })
  }

  @Test func countsOptionsFromOneWhereAKeySaysSo() {
    let result = read(
      #"""
      [{"question": "One?", "options": ["x", "y"], "answer": 1},
       {"question": "Two?", "options": ["x", "y"], "answer": 2}]
      """#)
    #expect(result.cards.map { $0.answers.map(\.text) } == [["x"], ["y"]])
  }

  @Test func makesTopicsTagsAndDropsNumbers() {
    let result = read(
      """
      sections:
        - name: Seas
          questions:
            - question: 1. Which sea is saltiest?
              answer: The Dead Sea
              tags: [salt]
            - question: 2. Which sea is largest?
              answer: The Philippine Sea
      """, path: "seas.yaml")
    #expect(result.cards.map(\.prompt.text) == ["Which sea is saltiest?", "Which sea is largest?"])
    #expect(result.cards.map(\.tags) == [["Seas", "salt"], ["Seas"]])
  }

  @Test func turnsTrueAndFalseIntoOptions() {
    let result = read(#"[{"question": "Ice floats.", "answer": true}]"#)
    #expect(result.texts == [CardText("Ice floats.", ["True"], wrong: [["False", ""]])])
  }

  @Test func keepsTextThatLooksLikeAListAsText() {
    let result = read(
      #"[{"question": "Which line?", "options": ["- a: b", "1. x", "\u00e9\ud83d\ude00"], "answer": 0}]"#
    )
    #expect(
      result.cards.first?.options.map(\.text.text) == [#"\- a: b"#, #"1\. x"#, "é😀"])
  }

  @Test(
    arguments: [
      String(repeating: "[", count: 5000), String(repeating: "{\"a\":", count: 5000),
      "- question: " + String(repeating: "[", count: 5000),
      "question: x\na: &a [x]\n"
        + (0..<24).map { "k\($0): &b\($0) [*\($0 == 0 ? "a" : "b\($0 - 1)"), *a]\n" }.joined(),
      "[[a]]\nb = " + String(repeating: "[", count: 5000),
    ], ["x.json", "x.yaml", "x.toml"])
  func survivesHostileNesting(text: String, path: String) {
    #expect(read(text, path: path).cards.isEmpty)
  }

  @Test(arguments: [
    #"[{"q": "Which sings?", "a": ["carp", "wren"], "c": 1}, {"q": "Or?", "a": ["x", "y"], "c": 0}]"#,
    #"[{"q": "Which sings?", "o": ["carp", "wren"], "a": 1}, {"q": "Or?", "o": ["x", "y"], "a": 0}]"#,
  ])
  func readsKeysOfOneLetter(_ text: String) {
    let cards = read(text, path: "quiz.json").cards
    #expect(cards.map { $0.options.map(\.isCorrect) } == [[false, true], [true, false]])
  }

  @Test(arguments: ["correctChoiceIds", "correctOptionId", "rightAnswerKeys", "correct_ids"])
  func readsCompoundNamesOfTheKey(_ name: String) {
    let text = """
      [{"text": "Which sings?", "choices": [{"id": "a", "text": "carp"}, {"id": "b", "text": "wren"}],
      "\(name)": ["b"]}]
      """
    #expect(
      read(text, path: "quiz.json").cards.map { $0.options.map(\.isCorrect) } == [[false, true]])
  }

  @Test func readsTheNotesOfASharedDeck() {
    let result = read(
      #"""
      {"__type__": "Deck", "name": "Birds",
       "note_models": [
         {"crowdanki_uuid": "m1", "flds": [{"name": "Bird"}, {"name": "Call"}, {"name": "Extra"}]},
         {"crowdanki_uuid": "m2", "flds": [{"name": "Text"}, {"name": "Extra"}]}],
       "notes": [
         {"fields": ["wren", "a <b>loud</b> trill", "It is small."], "guid": "a", "note_model_uuid": "m1",
          "tags": ["song"]},
         {"fields": ["A {{c1::swift}} sleeps in the air.", ""], "guid": "b", "note_model_uuid": "m2"}]}
      """#, path: "deck.json")
    #expect(result.title == "Birds")
    #expect(
      result.cards.map(\.prompt.text) == ["wren", "A […] sleeps in the air."])
    #expect(result.cards.map { $0.answers.map(\.text) } == [["a **loud** trill"], ["swift"]])
    #expect(result.cards.map(\.tags) == [["song"], []])
    #expect(!result.codes.contains("missing-answer"))
  }

  @Test func readsTheNotesThatAProgramAdds() {
    let result = read(
      #"""
      {"notes": [{"deckName": "Birds", "modelName": "Basic", "tags": ["song"],
        "fields": {"Front": "Which bird trills?", "Back": "the wren"}}]}
      """#, path: "add.json")
    #expect(result.texts == [CardText("Which bird trills?", ["the wren"])])
    #expect(result.cards.map(\.tags) == [["song"]])
  }

  @Test(arguments: [
    "export const birds: Question[] = [LIST];\n",
    "birds = [LIST]\n\nfor b in birds:\n    ask(b[0])\n",
    "import { Question } from './q'\n\ninterface Q {\n  a: string[]\n}\n\nlet birds: Q[] = [LIST]\nask(birds[0])\n",
    "# asked by the club\nBIRDS: list[dict] = [LIST]\n",
    "const a = {questions: [LIST]};\nlet b = [1];\n",
  ])
  func readsTheListOfAProgram(_ program: String) {
    let list = """

        {
          question: 'Which ] sings?',
          options: ['carp', "wren"], # a remark
          answer: 1,
        },
        // a remark [
        {"question": "Which one swims?", "options": ["carp", "wren"], "answer": 0},

      """
    let result = read(program.replacing("LIST", with: list), path: "birds.txt")
    #expect(result.texts.map(\.prompt) == ["Which ] sings?", "Which one swims?"])
    #expect(result.texts.map(\.answers) == [["wren"], ["carp"]])
  }

  @Test func optionsUnderLetteredKeysAskWithoutAQuestionMark() {
    let result = read(
      #"[{"question": "A keel is", "answer_a": "a spine", "answer_b": "a sail"}]"#,
      path: "pool.json")
    #expect(result.cards.map(\.options.count) == [2])
    #expect(result.codes == ["missing-answer"])
  }

  @Test func aNumberCountsOptionsThatAreNumbersToo() {
    let result = read(
      #"""
      {"question": "How many masts has a sloop?", "choices": ["2", "1", "0"], "answer": 1}
      {"question": "Where is aft?", "choices": ["in front", "above", "behind"], "answer": 2}
      """#, path: "ships.jsonl")
    #expect(result.cards.map { $0.answers.map(\.text) } == [["1"], ["behind"]])
  }

  @Test func statementsInAProgramAreTrueOrFalse() {
    let result = read(
      """
      from quiz import Question
      LIMIT = 3
      question_data = [
          {"text": "A keel lies on top.", "answer": "False"},
          {"text": "A mast stands.", "answer": "True"},
      ]
      """, path: "data.py")
    #expect(result.cards.map { $0.answers.map(\.text) } == [["False"], ["True"]])
    #expect(result.cards.map(\.options.count) == [2, 2])
  }

  @Test func aListMayStandBelowOtherValues() {
    let result = read(
      """
      import type { Question } from "./types";
      export const PASS = 0.5;

      export const questions: Question[] = [
        { question: 'Where is aft?', options: ['behind', 'above'], answer: 0 }, // easy
      ];
      export default questions;
      """, path: "questions.ts")
    #expect(result.texts == [CardText("Where is aft?", ["behind"], wrong: [["above", ""]])])
  }

  @Test func alternativesBelongToTheAnswer() {
    let result = read(
      """
      [[questions]]
      type = "ShortAnswer"
      prompt.prompt = "What lies below?"
      answer.answer = "keel"
      answer.alternatives = ["the keel"]
      """, path: "ships.toml")
    #expect(result.cards.map(\.options.count) == [0])
    #expect(result.cards.first?.answer == "- keel\n- the keel")
  }

  @Test(arguments: [
    "- question: What is a keel?\n  answer: The spine.\n- a remark on hulls\n"
      + "- question: What is a bow?\n  answer: The front.\n",
    "Q: What is a keel?\nA: The spine.\n---\na remark on hulls\n---\nQ: What is a bow?\nA: The front.\n",
  ])
  func aTextAmongQuestionsIsTold(text: String) {
    let result = read(text, path: "quiz.yaml")
    #expect(result.cards.count == 2)
    #expect(result.codes == ["ignored-lines"])
    let line = text.split(separator: "\n").firstIndex { $0.contains("remark") }
    #expect(line.map { result.roles[$0] } == .ignored)
  }
}
