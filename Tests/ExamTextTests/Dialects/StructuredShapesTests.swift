import Cards
import Diagnostics
import ExamText
import Testing

/// Shapes of question lists that single tools write.
struct StructuredShapesTests {
  @Test func aHintMakesNoOptionOfAnAnswer() {
    let result = read(
      #"[{"front": "to reef", "back": "to make a sail smaller", "hint": "in wind"}]"#,
      path: "deck.json")
    #expect(result.cards.map(\.kind) == [.recall])
    #expect(
      result.texts == [CardText("to reef", ["to make a sail smaller"], explanation: "in wind")])
  }

  @Test(arguments: [
    #""answers": ["spar", "a spar"]"#,
    #""answer": ["spar", "a spar"]"#,
    #""answers": [{"text": "spar", "fraction": 100}, {"text": "a spar", "fraction": 50}]"#,
    #""choices": [{"answer": "spar", "correct": true}, {"answer": "a spar", "correct": true}]"#,
  ])
  func whatIsTypedInIsNoOption(_ answers: String) {
    let result = read(
      #"[{"question": "What holds the sail out?", "type": "short_answer", \#(answers)}]"#,
      path: "quiz.json")
    #expect(result.texts == [CardText("What holds the sail out?", ["- spar\n- a spar"])])
    #expect(!result.codes.contains("missing-answer"))
  }

  @Test func wrongNumbersExplain() {
    let result = read(
      #"""
      [{"question": "How many knots?", "type": "numeric", "answers": [
         {"type": "value", "value": 6, "correct": true, "feedback": "Fast."},
         {"type": "range", "range": [7, 9], "correct": false, "feedback": "No wind for that."},
         {"type": "default", "feedback": "Look at the log."}]}]
      """#, path: "quiz.json")
    #expect(result.cards.map(\.kind) == [.recall])
    #expect(result.cards.first?.answer == "6")
    let explanation = result.cards.first?.explanation?.text ?? ""
    for part in ["Fast.", "7 – 9: No wind for that.", "Look at the log."] {
      #expect(explanation.contains(part))
    }
  }

  @Test func optionsMayBeCode() {
    let result = read(
      #"""
      [{"question": "What fills a list?", "type": "multiple_choice", "answers": [
         {"code": "[1]", "correct": true, "feedback": "Yes."},
         {"answer": "This:", "code": "a = 1\nb = 2", "correct": false}]}]
      """#, path: "quiz.json")
    #expect(
      result.cards.first?.options.map(\.text) == ["`[1]`", "This:\n\n```\na = 1\nb = 2\n```"])
  }

  @Test(arguments: [
    #""header": "Exam 1 part 2", "body": "Which sail is aft?""#,
    #""title": "Question no. 4", "text": "The aft sail is the""#,
    #""title": "Which sail is aft?", "text": "of two masts""#,
  ])
  func whatAsksIsThePrompt(_ fields: String) {
    let result = read(
      #"[{\#(fields), "options": ["jib", "mizzen"], "answer": "B"}]"#, path: "q.json")
    #expect(result.cards.first?.prompt.text.contains("aft") == true)
    #expect(result.cards.first?.answers == ["mizzen"])
  }

  @Test func aKeyMayNameTheKeyOfAnOption() {
    let result = read(
      #"""
      [{"question": "Which sail is aft?", "answers": {"answer_a": "jib", "answer_b": "mizzen"},
        "correct_answer": "answer_b"}]
      """#, path: "q.json")
    #expect(result.cards.first?.answers == ["mizzen"])
    #expect(result.diagnostics.isEmpty)
  }

  @Test func whatAllQuestionsShareExplainsNone() {
    func question(_ stem: String) -> String {
      #"{"question": "\#(stem)", "options": ["a", "b"], "answer": 0, "#
        + #""message": "That was wrong, so please try again.", "link_text": "About the \#(stem)"}"#
    }
    let result = read(
      "[" + ["jib?", "boom?", "keel?"].map(question).joined(separator: ",\n") + "]", path: "q.json")
    #expect(result.cards.map(\.explanation) == [nil, nil, nil])
    #expect(result.codes.contains("unknown-key"))
  }

  @Test func whatReadersSayIsNoExplanation() {
    let result = read(
      #"""
      [{"question": "Which sail is aft?", "options": ["jib", "mizzen"], "answer": "B",
        "answer_description": "It stands on the second mast.",
        "comments": [{"content": "It is B.", "date": "May"}]}]
      """#, path: "q.json")
    #expect(result.cards.first?.explanation == "It stands on the second mast.")
    #expect(result.codes == ["unknown-key"])
  }

  @Test func readsTriviaLists() {
    let result = read(
      """
      AUTHOR: a sailor
      DESCRIPTION: Words of the sea
      Which sail is aft?:
      - mizzen
      - the mizzen
      "What's the front of a boat called?":
      - bow
      'A rope that holds the mast is a':
      - stay
      How many masts has a sloop?:
      - 1
      """, path: "sea.yaml")
    #expect(
      result.texts == [
        CardText("Which sail is aft?", ["- mizzen\n- the mizzen"]),
        CardText("What's the front of a boat called?", ["bow"]),
        CardText("A rope that holds the mast is a", ["stay"]),
        CardText("How many masts has a sloop?", ["1"]),
      ])
    #expect(result.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("app.yaml", "on push:\n- main\nname: Build it\nrun jobs:\n- test\n"),
    (
      "de.json",
      #"{"Sign in": "Anmelden", "Sign out": "Abmelden", "Save all": "Alles sichern", "Go": "Los"}"#
    ),
  ])
  func takesNoTableOfWordsForQuestions(path: String, text: String) {
    #expect(read(text, path: path).cards.isEmpty)
  }

  @Test func theFirstAnswerOfAnOfficialPoolIsRight() {
    func question(_ number: String) -> String {
      #"""
      {"number": "\#(number)", "class": "1", "question": "Which is \#(number)?", "answer_a": "this",
       "answer_b": "that", "answer_c": "none", "answer_d": "all"}
      """#
    }
    let pool = #"{"sections": [{"title": "Sea", "questions": [LIST]}]}"#
    let result = read(
      pool.replacing("LIST", with: question("SA101") + "," + question("SA102")), path: "pool.json")
    #expect(result.cards.map(\.answers) == [["this"], ["this"]])
    #expect(result.codes.contains("first-answer-right"))
    let keyed = question("SA103").replacing("}", with: #", "answer": "b"}"#)
    let mixed = read(pool.replacing("LIST", with: question("SA101") + "," + keyed), path: "p.json")
    #expect(mixed.cards.map(\.answers) == [[], ["that"]])
  }

  @Test func theOnlyListOfAFileIsNoTopic() {
    let list = #"[{"question": "Which sail is aft?", "answer": "mizzen"}]"#
    #expect(read(#"{"sorular": \#(list)}"#, path: "q.json").cards.map(\.tags) == [[]])
    #expect(read(#"{"zeilen": \#(list)}"#, path: "q.json").cards.map(\.tags) == [[]])
    #expect(
      read(
        #"{"sails": \#(list), "hulls": \#(list.replacing("sail", with: "hull"))}"#, path: "q.json"
      )
      .cards.map(\.tags) == [["sails"], ["hulls"]])
  }

  @Test(arguments: [
    (#""choices": [{"o": "jib"}, {"x": "mizzen"}]"#, "mizzen"),
    (#""answers": {"perfect": "mizzen", "wrong": ["jib", "boom"]}"#, "mizzen"),
    (#""answers": {"wrong": ["jib"], "correct": ["mizzen"]}"#, "mizzen"),
    (#""answers": {"1": "4", "2": "mizzen", "3": "2"}, "answer": "2""#, "mizzen"),
    (#""answers": {"1": "4", "2": "mizzen", "3": "2"}, "answer": 2"#, "mizzen"),
    (#""options": [["jib", false], ["mizzen", true]]"#, "mizzen"),
    (#""answers": {"perfect": "mizzen", "wrong": [["jib", 50], "boom"]}"#, "mizzen"),
  ])
  func optionsAndTheirKeysHaveManyForms(_ fields: String, _ answer: String) {
    let result = read(
      #"[{"question": "Which sail is aft?", \#(fields)}]"#, path: "quiz.json")
    #expect(result.cards.map { $0.answers.map(\.text) } == [[answer]])
    #expect(!result.codes.contains("missing-answer"))
  }

  @Test func answersWithoutOptionsAreAllAccepted() {
    let list = """
      {"question": "Name a sail.", "answers": ["jib", "mizzen"]},
      {"question": "Name the spine of a boat.", "answers": ["keel"]}
      """
    #expect(
      read("[\(list)]", path: "q.json").texts == [
        CardText("Name a sail.", ["- jib\n- mizzen"]),
        CardText("Name the spine of a boat.", ["keel"]),
      ])
    // Where others of the file have keys, a list is one of options.
    let keyed = #", {"question": "Which is aft?", "answers": ["jib", "mizzen"], "correct": 1}"#
    let cards = read("[\(list)\(keyed)]", path: "q.json").cards
    #expect(cards.map(\.options.count) == [2, 0, 2])
  }

  @Test func aNumberMayBeOff() {
    let result = read(
      "- question: How long is a cable?\n  solution:\n    value: 185.2\n    error: 0.1\n",
      path: "sea.yaml")
    #expect(result.texts == [CardText("How long is a cable?", ["185.2"], explanation: "± 0.1")])
  }

  @Test func aDescriptionAsksBesideAProgram() {
    let result = read(
      #"""
      [{"description": "What is printed?", "code": "log(1)", "answers": {"1": "0", "2": "1"},
        "correct_answer": "2"}]
      """#, path: "q.json")
    #expect(
      result.texts == [
        CardText("What is printed?\n\n```\nlog(1)\n```", ["1"], wrong: [["0", ""]])
      ])
    let schema = #"{"size": {"type": "boolean", "description": "Is it large?"}}"#
    #expect(read(schema, path: "schema.json").cards.isEmpty)
  }

  @Test func whatIsToBeOrderedMakesNoCard() {
    let result = read(
      "- type: ordering\n  question: Order them.\n  choices: [keel, mast]\n"
        + "- question: Which is low?\n  answer: keel\n", path: "sea.yaml")
    #expect(result.cards.map(\.prompt) == ["Which is low?"])
    #expect(result.codes == ["no-card-meaning"])
  }

  @Test func aTextWithGapsNeedsNoFields() {
    let result = read(
      """
      cards:
        - Front: What is a keel?
          Back: The spine of a boat.
        - model: Cloze
          Text: A sloop has {{c1::one mast}} and {{c2::two sails}}.
          Extra: Mostly.
      """, path: "sea.yaml")
    #expect(
      result.cards.map(\.prompt.text) == [
        "What is a keel?", "A sloop has […] and two sails.", "A sloop has one mast and […].",
      ])
    #expect(!result.codes.contains("missing-answer"))
  }

  @Test func aKeyThatComesTwiceCostsNoOtherQuestion() {
    let result = read(
      "Which is low?:\n- keel\nWhich is high?:\n- mast\nWhich is low?:\n- hull\n",
      path: "sea.yaml")
    #expect(result.cards.map { $0.answers.map(\.text) } == [["keel"], ["mast"], ["hull"]])
    #expect(result.codes == ["doubled-key"])
  }

  @Test(arguments: [
    "---\ntitle: Boats\nquestions:\n- question: Which is low?\n  options: [keel, mast]\n  answer: 0\n---\n",
    "+++\ntitle = 'Boats'\n[[questions]]\nquestion = 'Which is low?'\noptions = ['keel', 'mast']\n"
      + "answer = 'keel'\n+++\n",
  ])
  func aPageMayHaveItsQuestionsInItsHead(_ head: String) {
    let result = read(
      head + "\n# All about boats\n\n> Read this: it helps.\n\nQ: What is high?\nA: the mast\n",
      path: "quiz.md")
    #expect(
      result.texts == [
        CardText("Which is low?", ["keel"], wrong: [["mast", ""]]),
        CardText("What is high?", ["the mast"]),
      ])
    #expect(result.title == "Boats")
  }

  @Test func theHeadOfANoteIsNoQuestion() {
    let head = "---\ntitle: Boats\ndescription: What is low?\ntags: [sea]\n---\n\n"
    #expect(
      read(head + "Q: What is high?\nA: the mast\n", path: "note.md").texts == [
        CardText("What is high?", ["the mast"])
      ])
  }
}
