import Cards
import ExamText
import Testing

/// Habits of tools that their manuals hardly mention.
struct ToolHabitsTests {
  @Test func readsQuestionsWithoutOptionsAmongThoseOfRespondus() {
    let result = read(
      """
      Type: MC
      1) Which bird dives?
      a. wren
      *b. duck

      Type: F
      2) What is a young swan called?
      a. cygnet
      b. a cygnet

      Type: E
      3) Describe a nest.
      a. It holds eggs.

      Type: T/F
      4) A wren is big.
      a. True
      *b. False
      """)
    #expect(
      result.cards.map(\.prompt) == [
        "Which bird dives?", "What is a young swan called?", "Describe a nest.", "A wren is big.",
      ])
    #expect(
      result.cards.map { $0.answers.first?.text } == [
        "duck", "- cygnet\n- a cygnet", "It holds eggs.", "False",
      ])
  }

  @Test func readsPoolsWithBareNumbers() {
    let result = read(
      """
      K-001-002 (2)
      Which bird dives?
      1 wren
      2 duck
      3 crow
      > It has webs.

      K-001-003 (1)
      Which bird
      is white?
      1\tswan
      2\tcrow
      """)
    #expect(result.cards.map { $0.answers } == [["duck"], ["swan"]])
    #expect(result.cards.map { $0.options.count } == [3, 2])
    #expect(result.cards.first?.explanation == "It has webs.")
  }

  @Test func readsExercisesInLaTeX() {
    let result = read(
      """
      <<echo=FALSE>>=
      n <- 2
      @
      \\begin{question}
      Which bird dives?
      \\begin{answerlist}
        \\item wren
        \\item duck
      \\end{answerlist}
      \\end{question}
      \\begin{solution}
      \\begin{answerlist}
        \\item False.
        \\item True.
      \\end{answerlist}
      \\end{solution}
      %% \\extype{schoice}
      %% \\exsolution{01}
      """, path: "bird.Rnw")
    #expect(result.cards.map(\.prompt) == ["Which bird dives?"])
    #expect(result.cards.first?.options.map(\.text) == ["wren", "duck"])
    #expect(result.cards.first?.answers == ["duck"])
  }

  @Test func readsMenusOverSeveralLines() {
    let result = read(">>The bird dives:<<\n\n[[\nwren {{It flies.}}\n(duck)\n]]\n", path: "p.md")
    #expect(result.cards.first?.options.map(\.text) == ["wren", "duck"])
    #expect(result.cards.first?.answers == ["duck"])
    #expect(result.cards.first?.options.first?.rationale == "It flies.")
  }

  @Test func takesNumbersOffQuestionsOfTestownik() {
    let result = read("X01\n12. Which bird dives?\nwren\nduck\n")
    #expect(result.cards.map(\.prompt) == ["Which bird dives?"])
  }

  @Test func keepsPairsOfHTMLOnOneLine() {
    let result = read("::p::[html]<p>Match.</p>{\n=<p>duck</p> -> dives\n=<p>emu</p> -> runs\n}\n")
    #expect(result.cards.first?.answer == "- duck → dives\n- emu → runs")
  }

  @Test func takesTheTitleThatAsksAndNotTheName() {
    let result = read(
      #"{"pages":[{"elements":[{"type":"radiogroup","name":"b1","title":"Which bird dives?","#
        + #""choices":["wren","duck"],"correctAnswer":"duck"}]}]}"#, path: "survey.json")
    #expect(result.cards.map(\.prompt) == ["Which bird dives?"])
    #expect(result.cards.first?.answers == ["duck"])
  }

  @Test func readsNotesWithoutNamesOfFields() {
    let result = read(
      """
      {"__type__": "Deck", "name": "Birds", "notes": [
        {"__type__": "Note", "fields": ["Which bird dives?", "duck"], "guid": "a", "tags": ["pond"]}
      ]}
      """, path: "deck.json")
    #expect(result.cards.map(\.prompt) == ["Which bird dives?"])
    #expect(result.cards.first?.answers == ["duck"])
    #expect(result.cards.first?.tags.contains("pond") == true)
  }

  @Test func leavesATitleOutOfAFoldedQuestion() {
    let result = read(
      """
      # Birds

      1. **Which bird dives?**

         <details><summary>Answer</summary>

         The duck.
         </details>

      2. **Which bird runs?**

         <details><summary>Answer</summary>

         The emu.
         </details>
      """, path: "birds.md")
    #expect(
      result.cards.map { $0.prompt.text } == ["**Which bird dives?**", "**Which bird runs?**"])
    #expect(result.cards.map { $0.answers } == [["The duck."], ["The emu."]])
  }

  @Test func takesLettersOffOptionsOfTestownik() {
    let result = read("X010\nWhich is aft?\n(a) jib\n(b) mizzen\n(c) boom\n")
    #expect(
      result.texts == [CardText("Which is aft?", ["mizzen"], wrong: [["jib", ""], ["boom", ""]])])
  }

  @Test(arguments: [
    ("〔%〕　", "　%　", "正解：%"), ("問%　", "%　", "正答：%"), ("[A-%] ", "% ", "答え %"),
    ("%. ", " % ", "Answer: %"), ("%　", "　%　", "正解：%"),
  ])
  func readsOptionsBehindBareNumbers(_ head: String, _ option: String, _ key: String) {
    func written(_ form: String, _ number: Int) -> String {
      let wide = form.contains("　") ? String("０１２３４５６７８９".dropFirst(number).prefix(1)) : "\(number)"
      return form.replacing("%", with: wide)
    }
    func question(_ number: Int, _ stem: String, _ options: [String], _ right: Int) -> String {
      written(head, number) + stem + "\n"
        + options.enumerated().map { written(option, $0 + 1) + $1 + "\n" }.joined()
        + written(key, right) + "\n\n"
    }
    let result = read(
      "Boats\n\n" + question(1, "Which sail is aft?", ["jib", "mizzen", "boom"], 2)
        + question(2, "The spine of a boat is the", ["keel", "mast"], 1))
    #expect(
      result.texts == [
        CardText("Which sail is aft?", ["mizzen"], wrong: [["jib", ""], ["boom", ""]]),
        CardText("The spine of a boat is the", ["keel"], wrong: [["mast", ""]]),
      ])
  }
}
