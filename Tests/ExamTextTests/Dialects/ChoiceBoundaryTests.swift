import Cards
import ExamText
import Testing

/// Where one question with options ends and the next one starts.
@Suite struct ChoiceBoundaryTests {
  @Test func aStemMayFollowAQuestionWithoutKey() {
    let result = read(
      """
      Does ice float?
      A. Yes
      B. No

      Name the odd number
      A. 1
      B. 2
      ANSWER: A
      """)
    #expect(result.cards.map(\.prompt.text) == ["Does ice float?", "Name the odd number"])
    #expect(result.codes == ["missing-answer"])
  }

  @Test(arguments: ["\n", "\n\n"])
  func aQuestionWithItsAnswerBelowMayStandBetween(gap: String) {
    let questions = [
      "1. Which one flies?\nA. The owl\nB. The cod\nAnswer: A",
      "2. What do owls eat?\nMice and voles", "3. How many eggs lays an owl?\nFour",
      "4. Which one swims?\nA. The hen\nB. The eel\nAnswer: B",
    ]
    let result = read(questions.joined(separator: gap) + "\n")
    #expect(
      result.texts == [
        CardText("Which one flies?", ["The owl"], wrong: [["The cod", ""]]),
        CardText("What do owls eat?", ["Mice and voles"]),
        CardText("How many eggs lays an owl?", ["Four"]),
        CardText("Which one swims?", ["The eel"], wrong: [["The hen", ""]]),
      ])
    #expect(result.diagnostics.isEmpty)
  }

  @Test func aQuestionAnsweredInWordsMayStandBetween() {
    let result = read(
      """
      1. Which one flies?
      A. The owl
      B. The cod
      Answer: A
      2. True or False: Cod can fly.
      Answer: False
      3. Which one swims?
      A. The hen
      B. The eel
      Answer: B
      """)
    #expect(result.cards.map(\.prompt.text).last == "Which one swims?")
    #expect(result.cards.count == 3)
    #expect(result.cards[1].answers == ["False"])
  }

  @Test func numberingMayStartAgainInEachChapter() {
    let result = read(
      """
      1. Which one flies?
         a) owl    b) cod
      2. Which one swims?
         a) hen    b) eel

      CHAPTER TWO

      1. Which one runs?
         a) elk    b) oak

      ANSWERS
      Chapter One
      1. a  2. b
      Chapter Two
      1. a  2. b
      """)
    #expect(result.texts.map(\.answers).prefix(3) == [["owl"], ["eel"], ["elk"]])
  }

  @Test(arguments: [
    "NEW QUESTION 7", "Question #7", "QUESTION NO: 7", "Exam A QUESTION 7", "Question 7 of 9",
    "**Question 7**", "Q7.", "第7题", "Frage 7:", "Вопрос 7.",
  ])
  func headersAreNoContent(_ header: String) {
    let result = read("\(header)\nWhich one is blue?\nA. Sky\nB. Grass\nAnswer: A\n")
    #expect(result.cards.map(\.prompt.text) == ["Which one is blue?"], "\(header)")
  }

  @Test func aListInsideAStemStartsNoQuestion() {
    let result = read(
      """
      1. Look at these facts:
      1. Fire is hot.
      2. Ice is warm.
      3. Snow is white.
      Which are true?
      A. 1 and 2
      B. 1 and 3
      Answer: B

      2. Which one is a metal?
      A. Zinc
      B. Wood
      Answer: A
      """)
    #expect(result.cards.count == 2)
    #expect(result.cards.last?.prompt.text == "Which one is a metal?")
  }

  @Test(arguments: [
    "- A) Rye\n- B) Moss ✅", "- A) Rye\n- **B) Moss**", "a. Rye\n*b. Moss", "A. ~~Rye~~\nB. Moss",
    "A. Rye\nB. Moss (correct)", "- [ ] Rye\n- [x] Moss", "* [ ] Rye\n* [X] Moss",
    "1. [ ] Rye\n2. [x] Moss", "- [] Rye\n- [x] Moss", "☐ Rye\n☑ Moss",
    "- [ ] Incorrect: Rye\n- [x] Correct: Moss",
  ])
  func aMarkOnTheOptionIsAKey(_ options: String) {
    let result = read("Which one is no grass?\n\n\(options)\n")
    #expect(result.cards.first?.answers.map { letters($0.text) } == ["moss"], "\(options)")
    #expect(result.cards.first?.options.count == 2)
    #expect(result.codes.isEmpty)
  }

  @Test func thingsToDoAreNoQuestion() {
    let result = read("# Plan\n\n## To do\n\n- [ ] Paint the door\n- [x] Fix the roof\n")
    #expect(result.cards.isEmpty)
  }

  @Test func boxesInsideFencesAreNoQuestion() {
    let result = read(
      "Write it so:\n\n```markdown\n### Ready?\n- [x] Yes\n- [ ] No\n```\n", path: "a.md")
    #expect(result.cards.isEmpty)
  }

  @Test func quotesBelowABoxAreItsReason() {
    let result = read(
      """
      ### Which one is a prime?

      - [ ] 4
        > It is 2 times 2.
      - [x] 5
        > Nothing divides it.
      """, path: "quiz.md")
    #expect(
      result.cards.first?.options.map { $0.rationale?.text } == [
        "It is 2 times 2.", "Nothing divides it.",
      ])
  }

  @Test func optionsMayBeCode() {
    let result = read(
      """
      ### Which one prints 2?

      - [ ]

      ```js
      print(1)
      ```

      - [x]

      ```js
      print(2)
      ```
      """, path: "quiz.md")
    #expect(
      result.cards.first?.options.map(\.text.text) == [
        "```js\nprint(1)\n```", "```js\nprint(2)\n```",
      ])
  }

  @Test func aPairAndAClozeAreNoOptions() {
    let result = read("Q: Why is ice cold?\nA: It lacks heat.\n\nC: Ice is [cold].\n")
    #expect(result.cards.allSatisfy { $0.options.isEmpty })
    #expect(result.cards.count == 2)
  }

  @Test func aShortSummaryMayAsk() {
    let result = read(
      """
      ### Question 1
      <details><summary>Pick the metal</summary>

      - [x] Tin
      - [ ] Silk
      </details>
      """, path: "a.md")
    #expect(result.cards.map(\.prompt.text) == ["Pick the metal"])
  }

  @Test func whatPartsTheQuestionsOfAPoolIsNoExplanation() {
    let question = "N2B05 (B) [47.12]\nWhich wave is long?\nA. This\nB. That\n~~\n"
    let result = read(question + question)
    #expect(result.cards.count == 2)
    #expect(result.cards.allSatisfy { $0.explanation == nil && $0.answers.map(\.text) == ["That"] })
    #expect(result.roles[4] == .marker)
  }
}
