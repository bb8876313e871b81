import Cards
import ExamText
import Testing

/// What stands beside a question and is no part of it.
@Suite struct QuestionNoteTests {
  @Test func aNoteWithTheQuestionsNumberIsNoPartOfIt() {
    let text = (4...6).map { number in
      """
      Question \(number)
      Which tool is number \(number) on the bench?
      Choices for question \(number)
      a) saw
      b) plane
      Answer: b

      """
    }.joined(separator: "\n")
    #expect(
      read(text).cards.map(\.prompt.text)
        == (4...6).map { "Which tool is number \($0) on the bench?" })
  }

  @Test func aStemWithItsNumberStays() {
    let text = (4...6).map { number in
      "Question \(number)\nWhich is tool \(number)?\na) saw\nb) plane\nAnswer: b\n\n"
    }.joined()
    #expect(read(text).cards.map(\.prompt.text) == (4...6).map { "Which is tool \($0)?" })
  }

  @Test func settingsInBracketsBelowAHead() {
    let text = """
      ## Question 1
      [Type: multiple_choice]
      [Points: 1]

      Which saw cuts curves?

      a) panel saw
      *b) fret saw

      ## Question 2
      [Type: multiple_choice]

      [Hint: think of the teeth] Which saw cuts along the grain?

      a) cross-cut saw
      *b) rip saw
      """
    #expect(
      read(text, path: "quiz.md").cards.map(\.prompt.text) == [
        "Which saw cuts curves?", "[Hint: think of the teeth] Which saw cuts along the grain?",
      ])
  }

  @Test func settingsInAFence() {
    let text = """
      ## Which saw cuts curves?

      ```quiz
      id: curves
      points: 3
      ```

      - [ ] Panel saw
      - [x] Fret saw

      ## Which saw cuts tenons?

      - [x] Tenon saw
      - [ ] Fret saw
      """
    let found = read(text, path: "quiz.md")
    #expect(found.cards.map(\.prompt.text) == ["Which saw cuts curves?", "Which saw cuts tenons?"])
    #expect(found.roles[2...5].allSatisfy { $0 == .metadata })
  }

  @Test func aParagraphWithGapsAmongPairs() {
    let text = """
      :::card tags=wood
      Q: What does a plane do?
      A: It takes off shavings.
      :::

      :::cloze tags=wood
      A {{c1::chisel}} cuts a {{c2::mortise}}.
      :::
      """
    let cards = read(text, path: "deck.md").cards
    #expect(cards.map(\.kind) == [.recall, .cloze, .cloze])
    #expect(cards.first?.answer?.text == "It takes off shavings.")
    #expect(cards.dropFirst().map { $0.answer?.text } == ["chisel", "mortise"])
  }

  @Test func oneHeadingAmongManyThatAsk() {
    let asking = (1...12).map { "### What is drawer \($0) for?\n\nIt holds tool \($0).\n\n" }
    let text =
      asking[..<6].joined() + "### I lost the key of the chest\n\nAsk for another one.\n\n"
      + asking[6...].joined()
    let cards = read(text, path: "faq.md").cards
    #expect(cards.count == 13)
    #expect(cards[6].answer?.text == "Ask for another one.")
  }

  @Test func idsAboveStemsAreNoPartOfThem() {
    let text = (1...3).map { number in
      "Question ID: 47\(number)\nWhich saw cuts curves?\nA. Fret saw\nB. Rip saw\nANSWER: A\n\n"
    }.joined()
    let cards = read(text).cards
    #expect(cards.map(\.prompt.text) == Array(repeating: "Which saw cuts curves?", count: 3))
  }

  @Test(arguments: ["Answer: B", "答案：B", "Antwort: B"])
  func aKeyBehindTheStemOrTheLastOption(_ key: String) {
    let behindStem = (1...3).map { number in
      "\(number). Which saw is number \(number)? \(key)\nA. Fret saw\nB. Rip saw\n"
    }.joined()
    let behindLast = (1...3).map { number in
      "\(number). Which saw is number \(number)?\nA. Fret saw\nB. Rip saw  \(key)\n"
    }.joined()
    for text in [behindStem, behindLast] {
      let cards = read(text).cards
      #expect(cards.map { $0.answers.map(\.text) } == Array(repeating: ["Rip saw"], count: 3))
      #expect(cards.map(\.prompt.text) == (1...3).map { "Which saw is number \($0)?" })
    }
  }

  @Test func aKeyRightBehindAChineseStem() {
    let text = "1. 哪种锯能锯曲线？答案：A\nA. 线锯\nB. 横锯\n2. 哪种锯能锯板？答案：B\nA. 线锯\nB. 横锯\n"
    #expect(read(text).cards.map(\.prompt.text) == ["哪种锯能锯曲线？", "哪种锯能锯板？"])
    #expect(read(text).cards.map { $0.answers.map(\.text) } == [["线锯"], ["横锯"]])
  }
}
