import Cards
import ExamText
import Testing

/// Answers apart from their questions, below the questions' names or in words on one line.
@Suite struct AnswerSectionTests {
  private static let questions = """
    Question 1

    A skipper posts an offer to a sailor.

    Is there a contract?

    (A) Yes, once the reply is posted.
    (B) Yes, as the offer stands.
    (C) No, as nothing arrived.

    Question 2

    Which of these is a knot?

    (A) A mast.
    (B) A bowline.
    (C) A tide.


    """

  @Test(arguments: [
    (
      "Answers\n\nQuestion 1\nAnswer: A\nThe post counts.\n\nQuestion 2\nAnswer: B\nIt is tied.\n",
      "The post counts."
    ),
    (
      "Answers and Explanations\n\nQuestion 1\n(A) is correct. The post counts.\n\nQuestion 2\n(B) is correct. It is tied.\n",
      "(A) is correct. The post counts."
    ),
    (
      "Answers and Explanations\n\nQuestion 1\nThe correct answer is A.\nThe post counts.\n\nQuestion 2\nThe correct answer is B.\nIt is tied.\n",
      "The correct answer is A.\nThe post counts."
    ),
    (
      "ANSWERS\n\nQuestion 1\n(A) The post counts.\n\nQuestion 2\n(B) It is tied.\n",
      "The post counts."
    ),
    (
      "ANSWERS\n\nAnswer to Question 1\n\nA is correct. The post counts.\n\nAnswer to Question 2\n\nB is correct. It is tied.\n",
      "A is correct. The post counts."
    ),
    (
      "Answers\n\nQuestion 1: A\nThe post counts.\n\nQuestion 2: B\nIt is tied.\n",
      "The post counts."
    ),
    (
      "ANSWER KEY\n\nQuestion 1: (A) is correct. The post counts.\nQuestion 2: (B) is correct. It is tied.\n",
      "(A) is correct. The post counts."
    ),
  ])
  func readsAnswersBelowNames(_ key: String, _ explanation: String) {
    let result = read(Self.questions + key)
    #expect(
      result.texts.map(\.answers) == [["Yes, once the reply is posted."], ["A bowline."]], "\(key)")
    #expect(result.cards.first?.explanation?.text == explanation)
  }

  @Test(arguments: [
    "Answers: 1. The Volga 2. Four 3. Lima", "Answers:\n1. The Volga; 2. Four; 3. Lima",
    "ANSWERS\n1) The Volga 2) Four\n3) Lima",
  ])
  func readsAnswersInWordsOnOneLine(_ key: String) {
    let result = read(
      "Pub quiz\n\n1. Which is the longest river in Europe?\n2. How many strings has a violin?\n"
        + "3. What is the capital of Peru?\n\n\(key)\n")
    #expect(result.texts.map(\.answers) == [["The Volga"], ["Four"], ["Lima"]], "\(key)")
  }

  @Test(arguments: ["Key: 1-b, 2-a, 3-c", "Answers\n1. b\n2. a\n3. c", "Answer key: 1b 2a 3c"])
  func matchesTwoColumns(_ key: String) {
    let result = read(
      "Match the words.\n\n1. keel        a. left side\n2. port        b. spine of a boat\n"
        + "3. bow         c. front\n\n\(key)\n")
    #expect(
      result.texts == [
        CardText("keel", ["spine of a boat"]), CardText("port", ["left side"]),
        CardText("bow", ["front"]),
      ], "\(key)")
  }

  @Test func readsPartsThatRomanNumbersName() {
    let result = read(
      "TEST\n\nI. Choose the letter.\n1. Which one floats?\na) lead   b) cork\n2. Which one sinks?\n"
        + "a) iron   b) pine\n\nII. State whether true or false.\n1. Cork floats on water.\n"
        + "2. Iron floats on water.\n\nANSWERS\n\nI. 1. b  2. a\nII. 1. True  2. False\n")
    #expect(result.texts.map(\.answers) == [["cork"], ["iron"], ["True"], ["False"]])
  }

  @Test(arguments: ["__T__ ", "_T_ "])
  func readsVerdictsInTheBlankBeforeANumber(_ mark: String) {
    let result = read(
      "\(mark)1. Cork floats on water.\n\(mark.replacing("T", with: "F"))2. Iron is a gas.\n"
        + "\(mark)3. Pine burns well.\n")
    #expect(result.texts.map(\.answers) == [["True"], ["False"], ["True"]])
  }

  @Test func boxesMayBeTypedAsLetters() {
    let result = read(
      "1) Which one floats?\n   o lead\n   x cork\n   o iron\n\n2) Which ones burn?\n   x pine\n   o lead\n   x oak\n"
    )
    #expect(result.texts.map(\.answers) == [["cork"], ["pine", "oak"]])
  }

  @Test func optionsWithoutAKeyAreNotAnswered() {
    let stems = ["Which one floats?", "What burns in a stove?", "Who steers a boat?"]
    let options = ["cork\ntin\nlead\nzinc", "pine\niron\nsalt\nsand", "left\nright\nfront\nrear"]
    let numbered = zip(stems, options).map { stem, words in
      stem + "\n"
        + words.split(separator: "\n").enumerated().map { "\($0.0 + 1)) \($0.1)\n" }.joined()
    }
    let page = stems.indices.map {
      "\($0 + 1).\nMultiple Choice\n30 seconds\n1 pt\n\(stems[$0])\n\(options[$0])\n"
    }
    for text in [numbered.joined(separator: "\n"), page.joined()] {
      let result = read(text)
      #expect(result.texts.map(\.prompt) == stems)
      #expect(result.cards.map(\.options.count) == [4, 4, 4])
      #expect(result.cards.allSatisfy { $0.answers.isEmpty })
    }
  }

  @Test func verdictsOnEachOptionAreNoKey() {
    let result = read(
      "Write true or false.\n\n(a) Cork floats on water.\n(b) Iron is a gas.\n(c) The moon pulls.\n\n"
        + "Ans: (a) True (b) False (c) True\n")
    #expect(result.cards.allSatisfy { $0.kind != .choice || $0.answers.isEmpty })
  }

  @Test(arguments: ["1.) ", "1. ", "1) "])
  func theSignBehindANumberIsNoPartOfTheStem(_ number: String) {
    let result = read("\(number)Which one floats?\na. lead\nb. cork\nAns: b\nExp : It is light.\n")
    #expect(
      result.texts == [
        CardText("Which one floats?", ["cork"], wrong: [["lead", ""]], explanation: "It is light.")
      ])
  }

  @Test(arguments: [
    ("1. پایتخت ایران کدام است؟\n۱) تهران\n۲) شیراز\n۳) تبریز\nگزینه ۱ صحیح است.\n", "تهران"),
    ("1. Which one floats?\n1) lead\n2) cork\n3) iron\nOption 2 is correct.\n", "cork"),
    ("1. Which one floats?\n1) lead\n2) cork\n3) iron\nAnswer: 2. It is light.\n", "cork"),
  ])
  func readsSentencesThatNameANumber(_ text: String, _ answer: String) {
    #expect(read(text).texts.map(\.answers) == [[answer]])
  }

  @Test func numbersOfTermsAreNoPartOfThem() {
    let list =
      "1. keel - spine of a boat\n2. mast - pole for sails\n3. bow - front\n4. stern - rear\n"
    for text in [list, "Sailing words\n\n" + list] {
      #expect(read(text).texts.map(\.prompt) == ["keel", "mast", "bow", "stern"])
    }
  }

  @Test func verdictsBehindADashCallStatements() {
    let result = read(
      "Signs - a quiz\n\n1) The sign bids you stop - F\n2) The sign tells of a bend - T\n"
        + "3) The sign bans walkers - F\n4) The sign tells of a hump - T\n")
    #expect(result.texts.map(\.answers) == [["False"], ["True"], ["False"], ["True"]])
  }

  @Test func cyrillicLettersNeedNoSign() {
    let result = read(
      "1. Хто плаває?\nА грак\nБ сом\nВ кіт\n\n2. Хто літає?\nА грак\nБ сом\nВ кіт\n\n"
        + "Відповіді: 1 – Б, 2 – А\n")
    #expect(result.texts.map(\.answers) == [["сом"], ["грак"]])
  }

  @Test func idsWithDotsAreNoWords() {
    let result = read(
      "1.1.02-001 Was schwimmt?\n[x] Kork\n[ ] Blei\n\n1.1.02-002 Was brennt?\n[ ] Blei\n[x] Holz\n"
    )
    #expect(result.texts.map(\.prompt) == ["Was schwimmt?", "Was brennt?"])
  }
}
