import Cards
import ExamText
import Testing

/// Quiz pages that show no mark on the right option.
@Suite struct UnmarkedFilesTests {
  static let samples: [PersonsFile] = [
    PersonsFile(
      "no-key.txt",
      #"""
      Question 1 (1 point)

      Which of these is a verb?

      Question 1 options:

      run

      table

      Question 2 (1 point)

      What is the plural of "mouse"?

      Question 2 options:

      mouses

      mice
      """#,
      [.init("Which of these", options: 2, right: []), .init("What is", options: 2, right: [])]),
    PersonsFile(
      "discussed.txt",
      #"""
      Question 1
      Which structure is last in, first out?
      Stack
      Queue
      Heap
      Tree
      Discuss it
      Question 1 Explanation:
      Think of plates.
      Question 2
      Which one is first in, first out?
      Stack
      Queue
      Heap
      Tree
      Discuss it
      """#,
      [.init("Which structure", options: 4, right: []), .init("Which one", options: 4, right: [])]),
    PersonsFile(
      "verdicts.txt",
      #"""
      1. QUESTION
      Category: Storage
      Which disk is fastest?

      Tape

      NVMe

      Floppy

      Correct
      It sits on the bus.

      Hence, the correct answer is: NVMe.

      Tape is incorrect because it has to be wound.

      2. QUESTION
      Category: Memory
      Which two are volatile? (Select TWO.)

      DRAM

      ROM

      SRAM

      Incorrect
      They lose their content.

      Hence, the correct answers are:
      - DRAM
      - SRAM
      """#,
      [.init("Which disk", options: 3, right: [1]), .init("Which two", options: 3, right: [0, 2])]),
    PersonsFile(
      "offers.txt",
      #"""
      1. The sea is sweet. True / False
      Answer: False

      2. Ice floats on water.
      True / False
      Answer: True
      """#,
      [.init("The sea", options: 2, right: [1]), .init("Ice floats", options: 2, right: [0])]),
    PersonsFile(
      "columns.txt",
      #"""
      1. A want is a need.
      ANS: F   PTS: 1   REF: p. 5

      2. Prices may fall.
      ANS: T   PTS: 1   REF: p. 9
      """#,
      [.init("A want", options: 2, right: [1]), .init("Prices may", options: 2, right: [0])]),
    PersonsFile(
      "letters-listed.txt",
      #"""
      Question 1. When milk turns sour
      (A) an acid forms
      (B) sugar is used up
      (C) it boils
      The correct option is
      (a) Only (A)
      (b) (A) and (B)
      (c) (B) and (C)
      Answer: b
      """#,
      [.init("When milk turns sour", options: 3, right: [1])]),
    PersonsFile(
      "rounds.txt",
      #"""
      Round 1: Sport
      1. How many players does a water polo team have?
      2. In which sport is there a crease?

      Round 2: Food
      1. What is tofu made from?
      2. Which spice is yellow?

      ANSWERS

      Round 1: Sport
      1. Seven
      2. Cricket

      Round 2: Food
      1. Soy
      2. Turmeric
      """#,
      [
        .init("How many", answer: "Seven"), .init("In which", answer: "Cricket"),
        .init("What is tofu", answer: "Soy"), .init("Which spice", answer: "Turmeric"),
      ]),
    PersonsFile(
      "without-options.txt",
      #"""
      1. Which port is for mail?
      A. 25
      B. 80

      2. HOTSPOT
      Click the right plug.
      (See the picture.)

      3. Which port is for the web?
      A. 25
      B. 80

      Answers

      1. A
      3. B
      """#,
      [
        .init("Which port is for mail", options: 2, right: [0]),
        .init("Which port is for the web", options: 2, right: [1]),
      ]
    ),
  ]

  @Test(arguments: samples) func isUnderstood(_ file: PersonsFile) { file.check() }

  @Test func noOptionIsTakenForTheAnswerWhereNoneIsMarked() {
    let result = read(Self.samples[0].text)
    #expect(result.codes.filter { $0 == "missing-answer" }.count == 2)
    #expect(result.cards.allSatisfy { $0.kind == .choice && $0.answers.isEmpty })
  }
}
