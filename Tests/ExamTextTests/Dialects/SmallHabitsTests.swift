import Cards
import ExamText
import Testing

/// Small habits of people who write options, numbers and keys.
@Suite struct SmallHabitsTests {
  private func keys(_ text: String) -> [[Int]] {
    read(text).cards.map { card in card.options.indices.filter { card.options[$0].isCorrect } }
  }

  @Test(arguments: ["(ii)", "ii", "(i) and (iii)", "i, iii", "(iv)"])
  func romanNumbersNameOptions(_ key: String) {
    let text = "1. Which?\n(i) a1\n(ii) b2\n(iii) c3\n(iv) d4\nAnswer: \(key)\n"
    let expected =
      key.contains("and") || key.contains(",") ? [0, 2] : key.contains("v") ? [3] : [1]
    #expect(keys(text) == [expected])
  }

  @Test func romanNumbersCountQuestions() {
    let text =
      "I. Which is red?\na) ruby\nb) jade\nAnswer: a\nII. Which is green?\na) ruby\nb) jade\nAnswer: b\n"
    #expect(read(text).texts.map(\.prompt) == ["Which is red?", "Which is green?"])
  }

  @Test func statementsUnderRomanNumbersBelongToTheStem() {
    let text =
      "1. Read these:\nI. Tin melts.\nII. Tin burns.\nWhat holds?\nA. I only\nB. I and II\nAnswer: A\n"
    #expect(keys(text) == [[0]])
    #expect(read(text).cards[0].prompt.text.contains("Tin burns"))
  }

  @Test func numbersWithinSectionsAreNoContent() {
    let text =
      "Unit 1: Stones\n1.1 Which stone is red?\nA. ruby\nB. jade\nAnswer: A\n"
      + "Unit 2: Metals\n2.1 Which metal is red?\nA. tin\nB. copper\nAnswer: B\n"
    let cards = read(text).cards
    #expect(cards.map(\.prompt.text) == ["Which stone is red?", "Which metal is red?"])
    #expect(cards.map(\.tags) == [["Unit 1: Stones"], ["Unit 2: Metals"]])
  }

  @Test(arguments: ["“B”", "'B'", "«B»", "B <-", "b."])
  func quotesAndMarksAroundAKey(_ key: String) {
    #expect(keys("1. Which?\nA. one\nB. two\nAnswer: \(key)\n") == [[1]])
  }

  @Test(arguments: [
    "A. one\nB. two (correct answer)", "A. one\nB. two <--", "A. one\n--> B. two", "○ one\n● two",
    "[ ] one\n[x] two", "A. one ❌\nB. two ✅",
  ])
  func marksOnTheRightOption(_ options: String) {
    #expect(keys("1. Which is it?\n\(options)\n") == [[1]])
  }

  @Test func bulletsOnAllOptionsMarkNone() {
    #expect(keys("1. Which is it?\n● one\n● two\nAnswer: two\n") == [[1]])
  }

  @Test(arguments: [
    "\n1  2\nB  A\n", "\nAnswers\n1\t2\nB\tA\n",
    "\nSolutions\n1. The answer is B, of course.\n2. The answer is A.\n",
    "\n| 1 | 2 |\n|---|---|\n| B | A |\n",
  ])
  func keysInGridsAndSentences(_ key: String) {
    #expect(keys("1. Which?\nA. a\nB. b\n2. What?\nA. a\nB. b\n" + key) == [[1], [0]])
  }

  @Test func bareOptionsNamedByTheAnswer() {
    let result = read("1. Which floats?\n- iron\n- cork\nAnswer: Cork\nExplanation: It is light.\n")
    #expect(
      result.texts == [
        CardText("Which floats?", ["cork"], wrong: [["iron", ""]], explanation: "It is light.")
      ])
  }

  @Test func aPageNumberBelowOptionsIsNoKey() {
    let text =
      "1. Which is red?\nA. tin\nB. ruby\nC. jade\n\n3\n\n2. Which is green?\nA. jade\nB. tin\n"
      + "C. ruby\n\nAnswers\n1. B\n2. A\n"
    #expect(keys(text) == [[1], [0]])
  }

  @Test func aWithdrawnQuestionHasNoKey() {
    let question = "Which is red?\nA. tin\nB. ruby\n\n"
    let text =
      (1...5).map { "\($0). \(question)" }.joined()
      + "Answers\n1. b     2. b     3. a\n4. withdrawn     5. b\n"
    #expect(keys(text) == [[1], [1], [0], [], [1]])
  }

  @Test func setsOfTerms() {
    let result = read("Terms in this set (2)\n\nkeel\nspine of a ship\n\nbow\nits front\n")
    #expect(
      result.texts == [CardText("keel", ["spine of a ship"]), CardText("bow", ["its front"])])
  }

  @Test(arguments: [
    "Terms in this set (2)\nOriginal\n", "Begriffe in diesem Lernset (2)\n\nAlphabetisch\n",
    "Terms in this set (2)\nYour stats\nOriginal\nAlphabetical\n\n",
  ])
  func ordersOfASetAreNoTerms(_ head: String) {
    let result = read(head + "keel\nspine of a ship\nOriginal\nnot a copy\n")
    #expect(
      result.texts == [CardText("keel", ["spine of a ship"]), CardText("Original", ["not a copy"])])
  }

  @Test func offersOfAnAssistantAskNothing() {
    let result = read("1. Which?\nA. a\nB. b\nAnswer: A\n\nWould you like me to make ten more?\n")
    #expect(result.cards.count == 1)
    #expect(result.roles.last == .ignored)
  }

  @Test func commasOfSentencesPartNoCells() {
    let result = read(
      "Question,Answer\nWhat do bees make?,Honey, and wax\nWhat is it?,A bee\n", path: "a.csv")
    #expect(result.cards.map(\.answers.first?.text) == ["Honey, and wax", "A bee"])
  }

  @Test func foldedKeysOnOneLine() {
    let fold = "<details><summary>Answer</summary>B</details>\n"
    #expect(keys("1. Which?\n\nA. a\nB. b\n\n" + fold) == [[1]])
  }

  @Test(arguments: [
    "1. Budget. Ann reports.\n2. Office. Bob looks.\n   a. near\n   b. far\n3. None.\n",
    "I. Aims\nII. Means\n   A. Money\n   B. Time\n",
    "# Tool\n\n1. Clone it\n2. Run it\n\n## State\n\n- [x] done\n- [ ] open\n",
  ])
  func listsOfOtherThingsAskNothing(_ text: String) {
    #expect(read(text).cards.isEmpty)
  }

  @Test(arguments: [
    "Answer: (B) A wren sings.", "Answer: B) A wren sings.", "Ans. (B) A wren sings.",
    "Ans. B. A wren sings.", "Answer: [B] A wren sings.",
  ])
  func anArticleBehindTheLetterIsNoLetter(_ key: String) {
    #expect(keys("1. Which sings?\nA. carp\nB. wren\nC. cow\n\(key)\n") == [[1]], "\(key)")
  }

  @Test(arguments: ["Answer: (A) (C)", "Answer: (A), (C)", "Answer: (A) and C"])
  func lettersInBracketsAreSeveral(_ key: String) {
    #expect(keys("1. Which sing?\nA. tit\nB. carp\nC. wren\n\(key)\n") == [[0, 2]], "\(key)")
  }

  @Test(arguments: ["NO.1", "No. 1", "NO. 1"])
  func aNumberSignIsNoContent(_ number: String) {
    let text = "\(number) Which of these birds sings?\nA. wren\nB. crow\nAnswer: A\n"
    #expect(read(text).cards.map(\.prompt.text) == ["Which of these birds sings?"])
  }

  @Test func aKeyStandsBehindTheNumber() {
    let text = "Question 1 (Answer: B)\nWhich sings?\nA. carp\nB. wren\n"
    #expect(keys(text) == [[1]])
    #expect(read(text).cards.map(\.prompt.text) == ["Which sings?"])
  }

  @Test func quotedQuestionsHaveNumbers() {
    let text =
      "> **Question 1**\n> Which sings?\n>\n> A. carp\n> B. wren\n>\n> **Answer: B**\n"
    #expect(keys(text) == [[1]])
    #expect(read(text).cards.map(\.prompt.text) == ["Which sings?"])
  }

  @Test(arguments: ["(Answer: B)", "(Ans: b)", "(B)"])
  func aKeyStandsAtTheEndOfTheStem(_ key: String) {
    let text = "1. The bird that sings is the \(key)\nA. carp\nB. wren\n"
    #expect(keys(text) == [[1]], "\(key)")
  }

  @Test func boldQuestionsAreStemsHoweverShort() {
    let text =
      "# Birds\n\n**What is a wren?**\nA bird.\n\n**Why does it sing?**\nFor joy.\n\n"
      + "**When do you not hear it?**\nAt night.\n"
    #expect(
      read(text, path: "a.md").cards.map { $0.answers.map(\.text) } == [
        ["A bird."], ["For joy."], ["At night."],
      ])
  }

  @Test func aSolutionThatIsJudgedIsPartOfTheStem() {
    let text =
      "Question 1:\nBirds must sing.\nSolution: You buy a wren.\nDoes this meet the goal?\n"
      + "A. Yes\nB. No\nCorrect Answer: A\n"
    #expect(keys(text) == [[0]])
    #expect(read(text).cards[0].prompt.text.contains("Solution: You buy a wren."))
  }

  @Test func aBoldWordAnnouncesEachQuestion() {
    let text =
      "**Quiz Question**\n\nWhich of these sing?\n\n- [x] wren\n- [ ] carp\n\n"
      + "**Quiz Question**\n\nWhat is a wren?\n\n- [x] a bird\n- [ ] a fish\n"
    #expect(
      read(text, path: "a.md").cards.map(\.prompt.text)
        == ["Which of these sing?", "What is a wren?"])
  }

  @Test func bulletsThatTheAnswerRepeatsAreOptions() {
    let text =
      "### 1. What helps?\n\n* Write a song\n* Buy a wren\n\n**Answer:** Buy a wren\n\n"
      + "### 2. What then?\n\n* Listen\n* Run away\n\n**Answer:** Listen\n"
    #expect(keys(text) == [[1], [0]])
  }

  @Test(arguments: [
    "Key: A     Page: 12", "ANS:\tA\tPTS:\t1", "Answer:  A    Level: easy",
    "ANS: A PTS: 1 DIF: Easy REF: p. 61",
  ])
  func aWideBlankEndsTheKey(_ key: String) {
    #expect(keys("1. Which sings?\nA. wren\nB. carp\nC. cow\n\(key)\n") == [[0]], "\(key)")
  }

  @Test(arguments: ["__B__ 1. Which sings?", "B 1. Which sings?", "__b__ 1) Which sings?"])
  func aKeyStandsInTheBlankBeforeTheNumber(_ stem: String) {
    let text = "\(stem)\nA. carp\nB. wren\nC. cow\n"
    #expect(keys(text) == [[1]], "\(stem)")
    #expect(read(text).cards.map(\.prompt.text) == ["Which sings?"])
  }

  @Test func anEmptyBlankBeforeTheNumberIsNoContent() {
    let text =
      "____ 1. Which sings?\nA. carp\nB. wren\n\n____ 2. Which swims?\nA. carp\n"
      + "B. wren\n\nAnswers\n1. B\n2. A\n"
    #expect(keys(text) == [[1], [0]])
    #expect(read(text).cards.map(\.prompt.text) == ["Which sings?", "Which swims?"])
  }

  @Test func aCommentHidesTheKey() {
    let text = "1. Which sings?\n   - a) carp\n   - b) wren\n<!-- answer: b -->\n"
    #expect(keys(text) == [[1]])
  }

  @Test func lettersAloneAreReadAcrossColumns() {
    let card = read("1. Which sings?\na.\ncarp\nc.\ncow\nb.\nwren\nd.\ncat\n\nANS: B\n").cards.first
    #expect(card?.options.map(\.text.text) == ["carp", "cow", "wren", "cat"])
    #expect(card?.answers.map(\.text) == ["wren"])
  }

  @Test func starsBeforeLettersWithAFullStop() {
    let text =
      "1. Which sings?\n*a. wren\nb. carp\n\n2. Which swim? Select all.\n[*] carp\n"
      + "[ ] wren\n[*] tuna\n"
    #expect(keys(text) == [[0], [0, 2]])
  }

  @Test func boxesOfDocumentationAskAndAnswer() {
    let text =
      "??? question \"Which sings?\"\n\n    - [ ] carp\n    - [x] wren\n\n"
      + "1. Which swims?\n\n    a. wren\n    b. carp\n\n"
      + "    ??? success \"Answer\"\n\n        b. Carp have fins.\n"
    let cards = read(text, path: "a.txt").cards
    #expect(cards.map(\.prompt.text) == ["Which sings?", "Which swims?"])
    #expect(keys(text) == [[1], [1]])
  }

  @Test func linesOfACollectionAreNoContent() {
    let text =
      "Question #: 13\nTopic #: 1\n[All Bird Questions]\n\nWhich sings?\n\nA. carp\n"
      + "B. wren\nSuggested Answer: B\n"
    #expect(read(text).cards.map(\.prompt.text) == ["Which sings?"])
    #expect(keys(text) == [[1]])
  }

  @Test func theAnswerIsFoldedBelowAHint() {
    let text =
      "### Question 4\n\nWhich sings?\n\n- A. carp\n- B. wren\n\n"
      + "<details><summary>Hint</summary>\nListen.\n</details>\n\n"
      + "<details><summary>Solution</summary>\n\n**B** is correct.\n\nIt sings.\n\n</details>\n"
    #expect(keys(text) == [[1]])
    #expect(read(text, path: "a.md").codes.isEmpty)
  }

  @Test(arguments: ["Ans:A", "Answer:a"])
  func capitalsNeedNoBlankBehindThem(_ key: String) {
    let text =
      "1.Which of them sings?\nA.wren or tit\nB.carp\n\(key)\n\n"
      + "2.Which swims?\nA.cow\nB.carp\nAns:B\n"
    #expect(keys(text) == [[0], [1]])
    #expect(read(text).cards[0].options.map(\.text.text) == ["wren or tit", "carp"])
  }

  @Test func settingsBehindASignAreNoContent() {
    let text =
      "*[ordered,id=b1] A wren is\n+ a bird\n- a fish\n\n** [horiz]{b=1,m=-1} Which sing?\n"
      + "+{b=2} wren\n- carp\n+ tit\n\n* Which is [here](b.png)?\n+[x](w.png) wren\n- carp\n"
    #expect(
      read(text).texts.map(\.prompt) == ["A wren is", "Which sing?", "Which is [here](b.png)?"])
    #expect(read(text).texts.map(\.answers) == [["a bird"], ["wren", "tit"], ["[x](w.png) wren"]])
  }

  @Test func proseThatAnswersItselfIsNoQuestion() {
    let text =
      "# Birds\n\nWhy did they leave so soon? People give three reasons: cold, hunger and habit.\n\n"
      + "## Cold\n\nIt came early.\n"
    #expect(read(text, path: "a.md").cards.isEmpty)
  }

  @Test func lettersNamePartsOfANumberedList() {
    let result = read(
      "BIRD TEST\n\nA: Song\n\n1. What is a song made of?\n- notes\n- trills\n\nB: Flight\n\n"
        + "2. What do birds fly with?\n- wings\n")
    #expect(result.cards.map { $0.answers.map(\.text) } == [["- notes\n- trills"], ["wings"]])
    #expect(result.cards.map(\.explanation) == [nil, nil])
    #expect(result.cards.map(\.tags) == [["A: Song"], ["B: Flight"]])
  }
}
