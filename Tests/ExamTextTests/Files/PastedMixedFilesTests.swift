import Cards
import ExamText
import Testing

/// Mixtures and rarer habits.
@Suite struct PastedMixedFilesTests {
  static let samples: [PersonsFile] = [
    PersonsFile(
      "mix3.txt",
      #"""
      1. What is a lemma?
      Answer: a small theorem

      2. Which is a proof technique?
      A. Induction
      B. Reduction of salt
      C. Deduction of tax
      Answer: A

      3. True or false: every square is a rhombus.
      Answer: True

      4. A triangle may have two right angles.
      Answer: False
      """#,
      [
        .init("What is a lemma?", answer: "a small theorem"),
        .init("Which is a proof technique?", options: 3, right: [0]),
        .init("True or false: every square is a r", options: 2, right: [0]),
        .init("A triangle may have two right angl", options: 2, right: [1]),
      ]),
    PersonsFile(
      "tfkey.txt",
      #"""
      1. Iron is a metal.
      2. Neon is a metal.
      3. Tin is a metal.

      Answer key:
      1. True
      2. False
      3. True
      """#,
      [
        .init("Iron is a metal.", options: 2, right: [0]),
        .init("Neon is a metal.", options: 2, right: [1]),
        .init("Tin is a metal.", options: 2, right: [0]),
      ]),
    PersonsFile(
      "tfmd.md",
      #"""
      **1.** Python lists are mutable.

      - True
      - False

      **Answer:** True

      **2.** Tuples are mutable.

      - True
      - False

      **Answer:** False
      """#,
      [
        .init("Python lists are mutable.", options: 2, right: [0]),
        .init("Tuples are mutable.", options: 2, right: [1]),
      ]),
    PersonsFile(
      "tfboxes.md",
      #"""
      1. Python lists are mutable.
         - [x] True
         - [ ] False

      2. Tuples are mutable.
         - [ ] True
         - [x] False
      """#,
      [
        .init("Python lists are mutable.", options: 2, right: [0]),
        .init("Tuples are mutable.", options: 2, right: [1]),
      ]),
    PersonsFile(
      "tfdetails.md",
      #"""
      1. Light is faster than sound.

      <details><summary>Answer</summary>True</details>

      2. Sound travels in empty space.

      <details><summary>Answer</summary>False</details>
      """#,
      [
        .init("Light is faster than sound.", answer: "True"),
        .init("Sound travels in empty space.", answer: "False"),
      ]),
    PersonsFile(
      "keyend2.txt",
      #"""
      PRACTICE QUIZ

      1) The unit of force is the
         a) joule
         b) newton
         c) watt
      2) The unit of power is the
         a) joule
         b) newton
         c) watt
      3) The unit of energy is the
         a) joule
         b) newton
         c) watt

      Answers: 1) b 2) c 3) a
      """#,
      [
        .init("The unit of force is the", options: 3, right: [1]),
        .init("The unit of power is the", options: 3, right: [2]),
        .init("The unit of energy is the", options: 3, right: [0]),
      ]),
    PersonsFile(
      "keyend3.txt",
      #"""
      1. The unit of force is the
      a. joule
      b. newton
      2. The unit of power is the
      a. watt
      b. newton

      Answer Key
      1 b
      2 a
      """#,
      [
        .init("The unit of force is the", options: 2, right: [1]),
        .init("The unit of power is the", options: 2, right: [0]),
      ]),
    PersonsFile(
      "keyend4.txt",
      #"""
      1. The unit of force is the
      a. joule
      b. newton
      2. The unit of power is the
      a. watt
      b. newton

      Solutions
      1. The correct answer is b, since force is mass times acceleration.
      2. The correct answer is a, as a watt is a joule per second.
      """#,
      [
        .init("The unit of force is the", options: 2, right: [1]),
        .init("The unit of power is the", options: 2, right: [0]),
      ]),
    PersonsFile(
      "keyend5.txt",
      #"""
      1. The unit of force is the
      a. joule
      b. newton
      2. The unit of power is the
      a. watt
      b. newton
      3. The unit of mass is the
      a. gram
      b. metre

      ANSWER KEY
      1\#t2\#t3
      B\#tA\#tA
      """#,
      [
        .init("The unit of force is the", options: 2, right: [1]),
        .init("The unit of power is the", options: 2, right: [0]),
        .init("The unit of mass is the", options: 2, right: [0]),
      ]),
    PersonsFile(
      "upper.txt",
      #"""
      QUESTION: WHICH PLANET IS HOTTEST?
      A. MARS
      B. VENUS
      ANSWER: B

      QUESTION: WHICH PLANET IS COLDEST?
      A. NEPTUNE
      B. VENUS
      ANSWER: A
      """#,
      [
        .init("WHICH PLANET IS HOTTEST?", options: 2, right: [1]),
        .init("WHICH PLANET IS COLDEST?", options: 2, right: [0]),
      ]),
    PersonsFile(
      "answerafter.txt",
      #"""
      Q1. What is the SI unit of pressure?
      (a) Pascal (b) Newton (c) Joule (d) Watt
      Ans. (a)

      Q2. What is the SI unit of charge?
      (a) Volt (b) Coulomb (c) Ohm (d) Tesla
      Ans. (b)
      """#,
      [
        .init("What is the SI unit of pressure?", options: 4, right: [0]),
        .init("What is the SI unit of charge?", options: 4, right: [1]),
      ]),
    PersonsFile(
      "sol1.txt",
      #"""
      1. A car drives 60 km in 40 min. Its mean speed is:
      (1) 60 km/h
      (2) 90 km/h
      (3) 100 km/h
      (4) 40 km/h
      Sol. (2)
      Speed is way over time.

      2. A stone falls for 2 s. It is then as fast as:
      (1) 10 m/s
      (2) 20 m/s
      (3) 30 m/s
      (4) 40 m/s
      Sol. (2)
      """#,
      [
        .init("A car drives 60 km in 40 min. Its ", options: 4, right: [1]),
        .init("A stone falls for 2 s. It is then ", options: 4, right: [1]),
      ]),
    PersonsFile(
      "explmulti.md",
      #"""
      **Question 5**

      A team wants to store logs. Which **two** services fit?

      - A. Object storage
      - B. A message queue
      - C. A log service
      - D. A DNS zone

      <details><summary>Show Answer</summary>

      **Correct: A, C**

      - **A** is right because objects are cheap.
      - **C** is right because it is made for logs.
      - **B** is wrong because queues forget.
      - **D** is wrong because it holds names.

      </details>
      """#,
      [
        .init("A team wants to store logs. Which ", options: 4, right: [0, 2])
      ]),
    PersonsFile(
      "imgq.md",
      #"""
      1. What does the figure show?

      ![A cell](cell.png)

      A. A plant cell
      B. A virus
      C. A stone

      Answer: A

      2. Which formula is right?

      \[ E = mc^2 \]

      A. The first
      B. None

      Answer: A
      """#,
      [
        .init("What does the figure show?  ![A ce", options: 3, right: [0]),
        .init("Which formula is right?  \\[ E = mc", options: 2, right: [0]),
      ]),
    PersonsFile(
      "dup1.txt",
      #"""
      1. Which is red?
      A. Ruby
      B. Emerald
      Answer: A
      1. Which is green?
      A. Ruby
      B. Emerald
      Answer: B
      """#,
      [
        .init("Which is red?", options: 2, right: [0]),
        .init("Which is green?", options: 2, right: [1]),
      ]),
    PersonsFile(
      "nokey1.txt",
      #"""
      1. Which is red?
      A. Ruby
      B. Emerald
      C. Opal
      2. Which is green?
      A. Ruby
      B. Emerald
      C. Opal
      """#,
      [
        .init("Which is red?", options: 3, right: []),
        .init("Which is green?", options: 3, right: []),
      ]),
    PersonsFile(
      "wrong1.txt",
      #"""
      1. Which is red?
      A. Ruby
      B. Emerald
      Answer: E
      2. Which is green?
      A. Ruby
      B. Emerald
      Correct answer: Sapphire
      """#,
      [
        .init("Which is red?", options: 2, right: []),
        .init("Which is green?", options: 2, right: []),
      ]),
    PersonsFile(
      "wrong2.md",
      #"""
      - [x] A

      1. Which is red?
         - [x] A. Ruby
         - [ ] B. Emerald

         Answer: B
      """#,
      [
        .init("Which is red?", options: 2, right: [1])
      ]),
    PersonsFile(
      "wrong3.txt",
      #"""
      1. Which two are red? (Select two)
      A. Ruby
      B. Emerald
      C. Garnet
      D. Carnelian
      Answer: A, C, D
      """#,
      [
        .init("Which two are red? (Select two)", options: 4, right: [0, 2, 3])
      ]),
    PersonsFile(
      "wrong4.txt",
      #"""
      1. Which is red?
      A. Ruby
      B.
      C. Opal
      Answer: A
      """#,
      [
        .init("Which is red?", options: 3, right: [0])
      ]),
    PersonsFile(
      "wrong5.md",
      #"""
      1. Which prints 1?

      ```js
      print(1)

      A. This
      B. That

      Answer: A
      """#,
      [
        .init("Which prints 1?  ```js print(1)", options: 2, right: [0])
      ]),
    PersonsFile(
      "wrong6.md",
      #"""
      1. Which is red?

      A. Ruby
      B. Emerald

      <details><summary>Answer</summary>

      A

      2. Which is green?

      A. Ruby
      B. Emerald

      <details><summary>Answer</summary>

      B

      </details>
      """#,
      [
        .init("Which is red?", options: 2, right: [0]),
        .init("Which is green?", options: 2, right: [1]),
      ]),
  ]

  @Test(arguments: samples) func isUnderstood(_ file: PersonsFile) { file.check() }
}
