import Cards
import ExamText
import Testing

/// Files of rarer shapes.
@Suite struct RareFilesTests {
  static let samples: [PersonsFile] = [
    PersonsFile(
      "answers-per-line-table.md",
      #"""
      # Quiz

      1. Which bird sings?
         - A) Wren
         - B) Ostrich
      2. Which bird runs?
         - A) Wren
         - B) Ostrich
      3. Which bird swims?
         - A) Duck
         - B) Hen

      ## Answer Key

      | Question | Answer | Why |
      |---|---|---|
      | 1 | A | It is small. |
      | 2 | B | It can not fly. |
      | 3 | A | It has webs. |
      """#,
      [
        .init("Which bird sings", options: 2, right: [0]),
        .init("Which bird runs", options: 2, right: [1]),
        .init("Which bird swims", options: 2, right: [0]),
      ]),
    PersonsFile(
      "key-upside.txt",
      #"""
      Answers: 1. A 2. C 3. B

      1. One?
      A. yes
      B. no
      C. maybe

      2. Two?
      A. yes
      B. no
      C. maybe

      3. Three?
      A. yes
      B. no
      C. maybe
      """#,
      [
        .init("One", options: 3, right: [0]),
        .init("Two", options: 3, right: [2]),
        .init("Three", options: 3, right: [1]),
      ]),
    PersonsFile(
      "roman.txt",
      #"""
      1. Consider the statements:
      I. Whales are mammals.
      II. Sharks are mammals.
      III. Bats are mammals.
      Which are true?
      A. I only
      B. I and III
      C. II and III
      Answer: B

      2. Consider the statements:
      I. Ice floats.
      II. Iron floats.
      Which are true?
      A. I only
      B. II only
      Answer: A
      """#,
      [
        .init("Consider the statements", options: 3, right: [1]),
        .init("Consider the statements", options: 2, right: [0]),
      ]),
    PersonsFile(
      "assertion.txt",
      #"""
      1) Assertion (A): The moon has no air.
      Reason (R): Its pull is weak.
      (a) Both are true and R explains A
      (b) Both are true, R does not explain A
      (c) A is true, R is false
      (d) A is false
      Answer: (a)
      2) Assertion (A): Fish have gills.
      Reason (R): They fly.
      (a) Both are true
      (b) A is true, R is false
      Answer: (b)
      """#,
      [
        .init("Assertion (A): The moon", options: 4, right: [0]),
        .init("Assertion (A): Fish", options: 2, right: [1]),
      ]),
    PersonsFile(
      "multi-para.txt",
      #"""
      QUESTION NO: 1
      A company runs a shop on the web.

      The shop is slow in the evening.

      What should be added?

      A. a cache
      B. a printer
      C. a desk

      Answer: A

      QUESTION NO: 2
      DRAG DROP
      Match the parts.
      Answer: see the picture

      QUESTION NO: 3
      Which one stores files?
      A. disk
      B. fan
      Answer: A
      """#,
      [
        .init("A company runs", options: 3, right: [0]),
        .init("DRAG DROP", answer: "see the"),
        .init("Which one stores", options: 2, right: [0]),
      ]),
    PersonsFile(
      "lower-glued.txt",
      #"""
      1.what is a byte?
      a.8 bits
      b.4 bits
      ans:a
      2.what is a nibble?
      a.8 bits
      b.4 bits
      ans:b
      """#,
      [
        .init("what is a byte", options: 2, right: [0]),
        .init("what is a nibble", options: 2, right: [1]),
      ]),
    PersonsFile(
      "answer-in-parens.txt",
      #"""
      1. Water is made of hydrogen and (B)
      A. carbon
      B. oxygen
      C. iron

      2. Salt is made of sodium and (A)
      A. chlorine
      B. oxygen
      C. iron
      """#,
      [
        .init("Water is made", options: 3, right: [1]),
        .init("Salt is made", options: 3, right: [0]),
      ]),
    PersonsFile(
      "answer-dash-list.md",
      #"""
      ## Questions

      1. What does CPU stand for?
         - A. Central Processing Unit
         - B. Core Power Unit

         > Answer: A

      2. What does RAM stand for?
         - A. Read A Map
         - B. Random Access Memory

         > Answer: B
      """#,
      [
        .init("What does CPU", options: 2, right: [0]),
        .init("What does RAM", options: 2, right: [1]),
      ]),
    PersonsFile(
      "sections.md",
      #"""
      # Exam

      ## Section A: Networks

      1. What is a LAN?
      A. a local network
      B. a wide network
      Answer: A

      ## Section B: Storage

      1. What is a disk?
      A. a store
      B. a fan
      Answer: A
      """#,
      [
        .init("What is a LAN", options: 2, right: [0]),
        .init("What is a disk", options: 2, right: [0]),
      ]),
    PersonsFile(
      "freecodecamp.md",
      #"""
      # --question--

      ## --text--

      Which keyword makes a constant?

      ## --answers--

      `let`

      ---

      `const`

      ---

      `var`

      ## --video-solution--

      2
      """#,
      [
        .init("Which keyword", options: 3, right: [1])
      ]),
    PersonsFile(
      "amc.txt",
      #"""
      * Which of these is a prime?
      - 4
      + 5
      - 6

      ** Which are even?
      + 2
      - 3
      + 4
      """#,
      [
        .init("Which of these is a prime", options: 3, right: [1]),
        .init("Which are even", options: 3, right: [0, 2]),
      ]),
    PersonsFile(
      "mkdocs.md",
      #"""
      ??? question "What is a wiki?"

          Pages that readers edit.

      ??? question "What is a blog?"

          Pages by date.
      """#,
      [
        .init("What is a wiki", answer: "Pages that"),
        .init("What is a blog", answer: "Pages by"),
      ]),
    PersonsFile(
      "callout.md",
      #"""
      > [!question]- What is a keel?
      > The beam along the bottom.

      > [!question]- What is a mast?
      > The pole for the sails.
      """#,
      [
        .init("What is a keel", answer: "The beam"),
        .init("What is a mast", answer: "The pole"),
      ]),
    PersonsFile(
      "hashcard.md",
      #"""
      What is a rudder? #card
      It steers the ship.

      What is a tiller? #card
      It moves the rudder.
      """#,
      [
        .init("What is a rudder", answer: "It steers"),
        .init("What is a tiller", answer: "It moves"),
      ]),
    PersonsFile(
      "start-basic.md",
      #"""
      START
      Basic
      What is a bow?
      Back: The front of a ship.
      END

      START
      Basic
      What is a stern?
      Back: Its back.
      END
      """#,
      [
        .init("What is a bow", answer: "The front"),
        .init("What is a stern", answer: "Its back"),
      ]),
    PersonsFile(
      "stuvia.txt",
      #"""
      osmosis - CORRECT ANSWER -movement of water
      diffusion - CORRECT ANSWER -movement of particles
      turgor - CORRECT ANSWER -pressure of the cell
      """#,
      [
        .init("osmosis", answer: "movement of water"),
        .init("diffusion", answer: "movement of part"),
        .init("turgor", answer: "pressure"),
      ]),
    PersonsFile(
      "anki-md.md",
      #"""
      ## What is a fjord?

      An inlet made by ice.

      ## What is a delta?

      Where a river splits.

      ## What is a reef?

      Rock below the waves.
      """#,
      [
        .init("What is a fjord", answer: "An inlet"),
        .init("What is a delta", answer: "Where"),
        .init("What is a reef", answer: "Rock"),
      ]),
    PersonsFile(
      "term-colon.txt",
      #"""
      ebb: the tide going out
      flood: the tide coming in
      slack: the time between them
      neap: the weakest tide
      """#,
      [
        .init("ebb", answer: "the tide going out"),
        .init("flood", answer: "the tide coming in"),
        .init("slack", answer: "the time"),
        .init("neap", answer: "the weakest"),
      ]),
  ]

  @Test(arguments: samples) func isUnderstood(_ sample: PersonsFile) {
    sample.check()
  }
}
