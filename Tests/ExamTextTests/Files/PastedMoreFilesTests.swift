import Cards
import ExamText
import Testing

/// Files as chat assistants, flashcard sites, PDFs and word processors leave them.
@Suite struct PastedMoreFilesTests {
  static let samples: [PersonsFile] = [
    PersonsFile(
      "pdf1.txt",
      #"""
      Network Basics – Practice Test
      Page 1 of 3

      1. Which cable carries light?
      A. Coaxial
      B. Fibre
      C. Twisted pair
      Answer: B

      2. Which device joins two networks
      and decides where each packet goes?
      A. Hub
      B. Switch
      Network Basics – Practice Test
      Page 2 of 3
      C. Router
      Answer: C

      3. Which protocol is without connection?
      A. UDP
      B. TCP
      Answer: A
      Network Basics – Practice Test
      Page 3 of 3
      """#,
      [
        .init("Which cable carries light?", options: 3, right: [1]),
        .init("Which device joins two networks an", options: 3, right: [2]),
        .init("Which protocol is without connecti", options: 2, right: [0]),
      ]),
    PersonsFile(
      "pdf2.txt",
      #"""
      1. A patient comes with pain in the chest that
      started an hour ago and goes into the left arm.
      Which test should be done first?
      A. X-ray of the chest
      B. An ECG with twelve leads, as it shows at once
      whether the heart is short of blood
      C. Blood count
      Answer: B
      Rationale: An ECG is quick and tells what to do
      next.
      - 12 -
      2. The same patient turns pale. What is given
      first?
      A. Oxygen
      B. Tea
      C. Bread
      Answer: A
      """#,
      [
        .init("A patient comes with pain in the c", options: 3, right: [1]),
        .init("The same patient turns pale. What ", options: 3, right: [0]),
      ]),
    PersonsFile(
      "code1.md",
      #"""
      **Question 1**

      What does this print?

      ```python
      for i in range(3):
          # 1. comment
          print(i)
      ```

      A. 0 1 2
      B. 1 2 3
      C. nothing

      **Answer:** A

      **Question 2**

      What is the value of $x$ in $2x + 1 = 7$?

      A. $2$
      B. $3$
      C. $4$

      **Answer:** B

      **Question 3**

      Which row is wrong?

      | n | n² |
      |---|---|
      | 2 | 4 |
      | 3 | 6 |

      A. first
      B. second

      **Answer:** B
      """#,
      [
        .init("What does this print?  ```python f", options: 3, right: [0]),
        .init("What is the value of $x$ in $2x + ", options: 3, right: [1]),
        .init("Which row is wrong?  | n | n² | |-", options: 2, right: [1]),
      ]),
    PersonsFile(
      "quizlet1.txt",
      #"""
      mitosis\#tdivision of a nucleus into two equal ones
      meiosis\#tdivision that halves the chromosomes
      gamete\#tcell that fuses with another
      zygote\#twhat two gametes make
      """#,
      [
        .init("mitosis", answer: "division of a nucleus in"),
        .init("meiosis", answer: "division that halves the"),
        .init("gamete", answer: "cell that fuses with ano"),
        .init("zygote", answer: "what two gametes make"),
      ]),
    PersonsFile(
      "quizlet2.txt",
      #"""
      Terms in this set (3)

      mitosis
      division of a nucleus into two equal ones

      meiosis
      division that halves the chromosomes

      gamete
      cell that fuses with another
      """#,
      [
        .init("mitosis", answer: "division of a nucleus in"),
        .init("meiosis", answer: "division that halves the"),
        .init("gamete", answer: "cell that fuses with ano"),
      ]),
    PersonsFile(
      "brainscape1.txt",
      #"""
      1
      Q

      What does the cerebellum do?

      A

      It steers movement and balance.

      How well did you know this?
      1
      Not at all
      2
      3
      4
      5
      Perfectly

      2
      Q

      What does the hippocampus do?

      A

      It lays down memories.

      How well did you know this?
      1
      Not at all
      2
      3
      4
      5
      Perfectly
      """#,
      [
        .init("What does the cerebellum do?", answer: "It steers movement and b"),
        .init("What does the hippocampus do?", answer: "It lays down memories."),
      ]),
    PersonsFile(
      "kahoot1.csv",
      #"""
      Question,Answer 1,Answer 2,Answer 3,Answer 4,Time limit,Correct answer(s)
      What is the freezing point of water?,0 °C,10 °C,32 °C,100 °C,20,1
      Which are primary colours of light?,Red,Brown,Green,Grey,30,"1,3"
      """#,
      [
        .init("What is the freezing point of wate", options: 4, right: [0]),
        .init("Which are primary colours of light", options: 4, right: [0, 2]),
      ]),
    PersonsFile(
      "moodlereview1.txt",
      #"""
      Question 1
      Correct
      Mark 1.00 out of 1.00
      Flag question
      Question text
      Which alloy holds copper and tin?
      Select one:
      a. Brass
      b. Bronze
      c. Steel
      Feedback
      Your answer is correct.
      The correct answer is: Bronze
      Question 2
      Incorrect
      Mark 0.00 out of 1.00
      Flag question
      Question text
      Which alloy holds copper and zinc?
      Select one:
      a. Brass
      b. Bronze
      c. Steel
      Feedback
      Your answer is incorrect.
      The correct answer is: Brass
      """#,
      [
        .init("Which alloy holds copper and tin?", options: 3, right: [1]),
        .init("Which alloy holds copper and zinc?", options: 3, right: [0]),
      ]),
    PersonsFile(
      "word1.txt",
      #"""
      1. Which of the following is a mammal?
      •\#tA. Whale
      •\#tB. Trout
      •\#tC. Newt
      Answer: A

      2. Which of the following is a fish?
      •\#tA. Whale
      •\#tB. Trout
      •\#tC. Newt
      Answer: B
      """#,
      [
        .init("Which of the following is a mammal", options: 3, right: [0]),
        .init("Which of the following is a fish?", options: 3, right: [1]),
      ]),
    PersonsFile(
      "word2.txt",
      #"""
      Question 1
      Which of the following is a bird?
      ○ Bat
      ○ Owl
      ○ Moth
      Correct answer: Owl

      Question 2
      Which of the following is an insect?
      ○ Bat
      ○ Owl
      ○ Moth
      Correct answer: Moth
      """#,
      [
        .init("Which of the following is a bird?", options: 3, right: [1]),
        .init("Which of the following is an insec", options: 3, right: [2]),
      ]),
    PersonsFile(
      "nested1.txt",
      #"""
      Section 1: Cells
      1.1 What surrounds a cell?
      A. Membrane
      B. Nucleus
      Answer: A
      1.2 What holds the genes?
      A. Membrane
      B. Nucleus
      Answer: B
      Section 2: Tissue
      2.1 What joins muscle to bone?
      A. Tendon
      B. Ligament
      Answer: A
      """#,
      [
        .init("What surrounds a cell?", options: 2, right: [0]),
        .init("What holds the genes?", options: 2, right: [1]),
        .init("What joins muscle to bone?", options: 2, right: [0]),
      ]),
    PersonsFile(
      "mixed1.md",
      #"""
      # Mixed deck

      Q: What is a byte?
      A: Eight bits.

      1. Which is volatile?
      A. ROM
      B. RAM
      Answer: B

      - [ ] 

      ::T1:: What is 2+2? {=4 ~5 ~3}

      ### What is a cache?
      <details><summary>Answer</summary>

      A small fast memory.

      </details>
      """#,
      [
        .init("What is a byte?", answer: "Eight bits."),
        .init("Which is volatile?", options: 2, right: [1]),
        .init("What is 2+2?", options: 3, right: [0]),
        .init("What is a cache?", answer: "A small fast memory."),
      ]),
    PersonsFile(
      "multikey1.txt",
      #"""
      1. Which TWO of these are operating systems? (Select two.)
      A. Linux
      B. Python
      C. Windows
      D. HTML
      E. Excel
      Answer: A & C

      2. Which are browsers? Select all that apply.
      A. Firefox
      B. Word
      C. Safari
      D. Chrome
      Answer: A/C/D

      3. Which are compilers?
      A. gcc
      B. clang
      C. bash
      Answers: A; B

      4. Which are shells?
      A. gcc
      B. zsh
      C. bash
      Answer: B + C
      """#,
      [
        .init("Which TWO of these are operating s", options: 5, right: [0, 2]),
        .init("Which are browsers? Select all tha", options: 4, right: [0, 2, 3]),
        .init("Which are compilers?", options: 3, right: [0, 1]),
        .init("Which are shells?", options: 3, right: [1, 2]),
      ]),
  ]

  @Test(arguments: samples) func isUnderstood(_ file: PersonsFile) { file.check() }
}
