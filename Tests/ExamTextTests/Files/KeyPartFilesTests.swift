import Cards
import ExamText
import Testing

/// Keys at the end that have parts, explanations or names of their own.
@Suite struct KeyPartFilesTests {
  static let samples: [PersonsFile] = [
    PersonsFile(
      "parts.md",
      #"""
      ## Part 1: Knots

      1. A reef knot joins
         - A. two ropes
         - B. a rope and a post
      2. A bowline makes a
         - A. loop
         - B. stopper

      ## Part 2: Sails

      1. The jib stands
         - A. aft
         - B. forward
      2. To reef means to
         - A. make smaller
         - B. hoist

      ## Answer Key

      ### Part 1: Knots
      1. A
      2. A

      ### Part 2: Sails
      1. B
      2. A
      """#,
      [
        .init("A reef knot", options: 2, right: [0]), .init("A bowline", options: 2, right: [0]),
        .init("The jib", options: 2, right: [1]), .init("To reef", options: 2, right: [0]),
      ]),
    PersonsFile(
      "explained.txt",
      #"""
      1. Which oil floats?
      A. All of them
      B. None
      2. Which salt is table salt?
      A. KCl
      B. NaCl
      3. Which acid is in vinegar?
      A. Acetic acid
      B. Nitric acid

      Answers and Explanations

      1. A. Oil is lighter than water, whatever plant it
      comes from.

      2. B. It is made of sodium and chlorine.

      3. A. Bacteria make it out of wine.
      """#,
      [
        .init("Which oil", options: 2, right: [0]), .init("Which salt", options: 2, right: [1]),
        .init("Which acid", options: 2, right: [0]),
      ]),
    PersonsFile(
      "named.txt",
      #"""
      Question 1
      Which bird cannot fly?
      A. Swift
      B. Kiwi
      Question 2
      Which bird is the smallest?
      A. Hummingbird
      B. Heron
      Answers
      Question 1: B. Kiwi
      Question 2: A. Hummingbird
      """#,
      [
        .init("Which bird cannot", options: 2, right: [1]),
        .init("Which bird is", options: 2, right: [0]),
      ]),
    PersonsFile(
      "folded.md",
      #"""
      1. What is a fen?
         - A) a bog
         - B) a hill

      2. What is a tor?
         - A) a lake
         - B) a rock

      <details>
      <summary>Click here for the answers</summary>

      1. A
      2. B

      </details>
      """#,
      [
        .init("What is a fen", options: 2, right: [0]),
        .init("What is a tor", options: 2, right: [1]),
      ]
    ),
    PersonsFile(
      "slashes.txt",
      #"""
      1. Tea comes from
      A. roots  B. leaves  C. bark
      2. Cocoa comes from
      A. beans  B. leaves  C. bark

      (Answers: 1B / 2A)
      """#,
      [.init("Tea comes", options: 3, right: [1]), .init("Cocoa comes", options: 3, right: [0])]),
    PersonsFile(
      "letter-names.txt",
      #"""
      Q1: Which key is ivory?
      A: the white one
      B: the black one

      Q2: Which one is lower?
      A: a violin
      B: a bass

      Correct answers: Q1: A, Q2: B
      """#,
      [.init("Which key", options: 2, right: [0]), .init("Which one", options: 2, right: [1])]),
    PersonsFile(
      "each-named.txt",
      #"""
      1. Copper is
      a. a metal
      b. a gas
      2. Argon is
      a. a metal
      b. a gas

      Answers to Questions
      Answer 1: a
      Answer 2: b
      """#,
      [.init("Copper is", options: 2, right: [0]), .init("Argon is", options: 2, right: [1])]),
    PersonsFile(
      "bare-letters.txt",
      #"""
      QUESTÃO 11
      A cor do mar depende
      A da lua.
      B da luz.
      C do sal.

      QUESTÃO 12
      O sal vem
      A do sol.
      B do vento.
      C das rochas.

      GABARITO
      11 - B
      12 - C
      """#,
      [.init("A cor do mar", options: 3, right: [1]), .init("O sal vem", options: 3, right: [2])]),
  ]

  @Test(arguments: samples) func isUnderstood(_ file: PersonsFile) { file.check() }

  @Test func anExplanationOfSeveralLinesStaysWhole() {
    let result = read(
      "1. Which is red?\nA. Ruby\nB. Jade\n2. Which is green?\nA. Ruby\nB. Jade\n\n"
        + "Answers\n1. A. Chromium makes it\nred.\n\nIn jade it is green.\n\n2. B. See above.\n")
    #expect(
      result.cards[0].explanation?.text
        == "Chromium makes it\nred.\n\nIn jade it is green.")
    #expect(result.cards[1].answers.map(\.text) == ["Jade"])
  }
}
