import Cards
import ExamText
import Testing

/// Files whose right options bear a mark of their own.
@Suite struct MarkedFilesTests {
  static let samples: [PersonsFile] = [
    PersonsFile(
      "aws-udemy.txt",
      #"""
      Question 1:
      A company needs to store session data. The data must survive a restart.

      Which service fits? (Choose two.)

      A. In-memory cache
      B. Key-value database
      C. Relational database
      D. Message queue

      Answer: B and C

      Explanation
      Correct options:
      Key-value database - it persists.
      Relational database - it persists, too.

      Incorrect options:
      In-memory cache - it forgets.
      Message queue - it hands on.

      Question 2:
      Which one forgets?

      A. In-memory cache
      B. Key-value database

      Answer: A

      Explanation
      It lives in memory.
      """#,
      [
        .init("A company needs", options: 4, right: [1, 2]),
        .init("Which one forgets", options: 2, right: [0]),
      ]),
    PersonsFile(
      "explained.txt",
      #"""
      1) The largest organ of the body is the:
      A) heart
      B) liver
      C) skin
      D) lung
      The correct answer is C.
      The skin weighs about 4 kg.

      2) Red cells are made in the:
      A) heart
      B) marrow
      The correct answer is B.
      """#,
      [
        .init("The largest organ", options: 4, right: [2]),
        .init("Red cells", options: 2, right: [1]),
      ]),
    PersonsFile(
      "bold-questions.md",
      #"""
      **1. What is the unit of power?**

      a) joule
      b) **watt**
      c) volt

      **2. What is the unit of charge?**

      a) **coulomb**
      b) ohm
      """#,
      [
        .init("What is the unit of power", options: 3, right: [1]),
        .init("What is the unit of charge", options: 2, right: [0]),
      ]),
    PersonsFile(
      "h2-options-bullets.md",
      #"""
      ## Q1. What is polymorphism?

      - A) One name, many forms
      - B) One form, many names
      - C) No form

      ✔️ Answer: A

      ## Q2. What is inheritance?

      - A) Taking over from a parent
      - B) Hiding data

      ✔️ Answer: A
      """#,
      [
        .init("What is polymorphism", options: 3, right: [0]),
        .init("What is inheritance", options: 2, right: [0]),
      ]),
    PersonsFile(
      "correct-suffix.txt",
      #"""
      What is the freezing point of water?
      A. 0 °C (correct)
      B. 10 °C
      C. -10 °C

      What is its boiling point?
      A. 90 °C
      B. 100 °C (correct)
      """#,
      [
        .init("What is the freezing", options: 3, right: [0]),
        .init("What is its boiling", options: 2, right: [1]),
      ]),
    PersonsFile(
      "arrow.txt",
      #"""
      1. Which is a mammal?
         a. shark
      -> b. whale
         c. tuna

      2. Which is a fish?
      -> a. tuna
         b. whale
      """#,
      [
        .init("Which is a mammal", options: 3, right: [1]),
        .init("Which is a fish", options: 2, right: [0]),
      ]),
    PersonsFile(
      "quote-mark.md",
      #"""
      1. Which one is red?
      A. sky
      > B. rose
      C. leaf

      2. Which one is green?
      > A. leaf
      B. rose
      """#,
      [
        .init("Which one is red", options: 3, right: [1]),
        .init("Which one is green", options: 2, right: [0]),
      ]),
    PersonsFile(
      "strike.md",
      #"""
      1. Which one is a verb?
      A. ~~house~~
      B. run
      C. ~~blue~~

      2. Which one is a noun?
      A. house
      B. ~~run~~
      """#,
      [
        .init("Which one is a verb", options: 3, right: [1]),
        .init("Which one is a noun", options: 2, right: [0]),
      ]),
    PersonsFile(
      "x-mark.txt",
      #"""
      1. Which is a star?
      A. Sun x
      B. Moon
      C. Mars

      2. Which is a moon?
      A. Sirius
      B. Titan x
      """#,
      [
        .init("Which is a star", options: 3, right: [0]),
        .init("Which is a moon", options: 2, right: [1]),
      ]),
    PersonsFile(
      "table-options.md",
      #"""
      ### Question 5

      Which protocol is shown?

      | Field | Size |
      |-------|------|
      | src   | 16   |
      | dst   | 16   |

      A. UDP
      B. ICMP

      **Answer: A**

      ### Question 6

      See the code:

          int main() {
              return 0;
          }

      What does it return?

      A. 0
      B. 1

      **Answer: A**
      """#,
      [
        .init("Which protocol is", options: 2, right: [0]),
        .init("See the code", options: 2, right: [0]),
      ]),
    PersonsFile(
      "glued-expl.txt",
      #"""
      1. Which planet has the most mass?
      A. Mars
      B. Jupiter
      Answer: BExplanation: It has more than all others.

      2. Which planet is nearest to the Sun?
      A. Mercury
      B. Venus
      Answer: AExplanation: 58 million km.
      """#,
      [
        .init("Which planet has", options: 2, right: [1]),
        .init("Which planet is nearest", options: 2, right: [0]),
      ]),
    PersonsFile(
      "no-space.txt",
      #"""
      1.Which gas burns?
      A)Hydrogen
      B)Helium
      C)Neon
      Answer:A
      2.Which gas glows red?
      A)Hydrogen
      B)Neon
      Answer:B
      """#,
      [
        .init("Which gas burns", options: 3, right: [0]),
        .init("Which gas glows", options: 2, right: [1]),
      ]),
    PersonsFile(
      "nbsp.txt",
      #"""
      1. What is a fjord?
      A. an inlet
      B. a hill
      Correct answer: A
      2. What is a moor?
      A. an inlet
      B. wet land
      Correct answer: B
      """#,
      [
        .init("What is a fjord", options: 2, right: [0]),
        .init("What is a moor", options: 2, right: [1]),
      ]),
  ]

  @Test(arguments: samples) func isUnderstood(_ sample: PersonsFile) {
    sample.check()
  }
}
