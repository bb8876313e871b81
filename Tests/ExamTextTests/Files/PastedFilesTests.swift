import Cards
import ExamText
import Testing

/// Files as chat assistants, flashcard sites, PDFs and word processors leave them.
@Suite struct PastedFilesTests {
  static let samples: [PersonsFile] = [
    PersonsFile(
      "chat1.md",
      #"""
      Sure! Here are 5 multiple-choice questions about photosynthesis:

      **1. Where in a plant cell does photosynthesis take place?**
      A) Nucleus
      B) Chloroplast
      C) Mitochondrion
      D) Vacuole

      **2. Which gas is given off?**
      A) Nitrogen
      B) Carbon dioxide
      C) Oxygen
      D) Methane

      **3. What is the green pigment called?**
      A) Carotene
      B) Chlorophyll
      C) Keratin
      D) Melanin

      ---

      ### Answers

      1. **B) Chloroplast**
      2. **C) Oxygen**
      3. **B) Chlorophyll**

      Let me know if you'd like more questions!
      """#,
      [
        .init("Where in a plant cell does photosy", options: 4, right: [1]),
        .init("Which gas is given off?", options: 4, right: [2]),
        .init("What is the green pigment called?", options: 4, right: [1]),
      ]),
    PersonsFile(
      "chat2.md",
      #"""
      Of course. Below is a short quiz.

      ### Question 1
      What does DNS translate?
      - A. Names into addresses
      - B. Addresses into routes
      - C. Frames into packets

      ✅ **Answer: A** — DNS turns names into IP addresses.

      ### Question 2
      Which port does HTTPS use by default?
      - A. 80
      - B. 443
      - C. 22

      ✅ **Answer: B** — 443 is assigned to HTTP over TLS.

      Would you like me to make it harder?
      """#,
      [
        .init("What does DNS translate?", options: 3, right: [0]),
        .init("Which port does HTTPS use by defau", options: 3, right: [1]),
      ]),
    PersonsFile(
      "chat3.md",
      #"""
      Here are your flashcards:

      **Q1: What is osmosis?**
      A: Movement of water through a membrane.

      **Q2: What is diffusion?**
      A: Movement of particles from high to low concentration.

      **Q3: What is active transport?**
      A: Movement against the gradient, which costs energy.
      """#,
      [
        .init("What is osmosis?", answer: "Movement of water throug"),
        .init("What is diffusion?", answer: "Movement of particles fr"),
        .init("What is active transport?", answer: "Movement against the gra"),
      ]),
    PersonsFile(
      "chat4.md",
      #"""
      | # | Question | Options | Answer |
      |---|---|---|---|
      | 1 | What is the largest ocean? | A) Atlantic B) Pacific C) Indian | B |
      | 2 | What is the smallest continent? | A) Europe B) Asia C) Australia | C |
      """#,
      [
        .init("What is the largest ocean?", options: 3, right: [1]),
        .init("What is the smallest continent?", options: 3, right: [2]),
      ]),
    PersonsFile(
      "chat5.md",
      #"""
      1. **What is the powerhouse of the cell?**
         a) Ribosome
         b) Mitochondrion
         c) Golgi body
         **Correct answer: b) Mitochondrion**
         *Explanation: It makes ATP.*

      2. **What carries genetic information?**
         a) DNA
         b) Lipids
         c) Starch
         **Correct answer: a) DNA**
         *Explanation: Its bases spell the code.*
      """#,
      [
        .init("What is the powerhouse of the cell", options: 3, right: [1]),
        .init("What carries genetic information?", options: 3, right: [0]),
      ]),
    PersonsFile(
      "table1.md",
      #"""
      | Term | Definition |
      |------|------------|
      | Keel | The spine of a ship |
      | Bow | The front of a ship |
      | Stern | The back of a ship |
      """#,
      [
        .init("Keel", answer: "The spine of a ship"),
        .init("Bow", answer: "The front of a ship"),
        .init("Stern", answer: "The back of a ship"),
      ]),
    PersonsFile(
      "keycols1.txt",
      #"""
      1. Which is a fruit?
      A. Carrot
      B. Apple
      C. Leek
      2. Which is a root?
      A. Beet
      B. Plum
      C. Kale
      3. Which is a leaf?
      A. Pea
      B. Bean
      C. Spinach
      4. Which is a seed?
      A. Rice
      B. Pear
      C. Chard

      ANSWERS
      1. B    3. C
      2. A    4. A
      """#,
      [
        .init("Which is a fruit?", options: 3, right: [1]),
        .init("Which is a root?", options: 3, right: [0]),
        .init("Which is a leaf?", options: 3, right: [2]),
        .init("Which is a seed?", options: 3, right: [0]),
      ]),
    PersonsFile(
      "keycols2.txt",
      #"""
      1. Which is a fruit?
      A. Carrot
      B. Apple
      C. Leek
      2. Which two are roots?
      A. Beet
      B. Radish
      C. Kale
      3. Which is a leaf?
      A. Pea
      B. Bean
      C. Spinach

      Key: 1. B 2. A, B 3. C
      """#,
      [
        .init("Which is a fruit?", options: 3, right: [1]),
        .init("Which two are roots?", options: 3, right: [0, 1]),
        .init("Which is a leaf?", options: 3, right: [2]),
      ]),
    PersonsFile(
      "keytable.md",
      #"""
      ## Questions

      **1.** Which sea lies between Europe and Africa?

      a. Baltic
      b. Mediterranean
      c. North Sea

      **2.** Which strait leads out of it to the west?

      a. Gibraltar
      b. Bosporus
      c. Dover

      ## Answer Key

      | Question | Answer | Explanation |
      |:--:|:--:|---|
      | 1 | b | It has three continents around it. |
      | 2 | a | The others lie elsewhere. |
      """#,
      [
        .init("Which sea lies between Europe and ", options: 3, right: [1]),
        .init("Which strait leads out of it to th", options: 3, right: [0]),
      ]),
    PersonsFile(
      "oneline1.txt",
      #"""
      1. Which is a prime? A. 9 B. 11 C. 15 D. 21
      Answer: B
      2. Which is a square? A. 8 B. 12 C. 16 D. 20
      Answer: C
      """#,
      [
        .init("Which is a prime?", options: 4, right: [1]),
        .init("Which is a square?", options: 4, right: [2]),
      ]),
    PersonsFile(
      "oneline2.txt",
      #"""
      1. Which is a prime?
      a) 9   b) 11   c) 15   d) 21
      2. Which is a square?
      a) 8   b) 12   c) 16   d) 20
      Answers: 1 b, 2 c
      """#,
      [
        .init("Which is a prime?", options: 4, right: [1]),
        .init("Which is a square?", options: 4, right: [2]),
      ]),
    PersonsFile(
      "oneline3.txt",
      #"""
      Question 1: Which is even?
      (A) 3  (B) 5  (C) 8  (D) 9
      Correct: C

      Question 2: Which is odd?
      (A) 4  (B) 6  (C) 8  (D) 9
      Correct: D
      """#,
      [
        .init("Which is even?", options: 4, right: [2]),
        .init("Which is odd?", options: 4, right: [3]),
      ]),
    PersonsFile(
      "blanks1.txt",
      #"""
      What does SMTP carry?

      A. Mail

      B. Pages

      C. Names

      Answer: A

      What does DHCP hand out?

      A. Mail

      B. Addresses

      C. Names

      Answer: B
      """#,
      [
        .init("What does SMTP carry?", options: 3, right: [0]),
        .init("What does DHCP hand out?", options: 3, right: [1]),
      ]),
    PersonsFile(
      "many1.txt",
      #"""
      1. Choose all vowels.
      a. a
      b. b
      c. c
      d. d
      e. e
      f. f
      g. g
      h. h
      i. i
      j. j
      Answer: a, e, i
      """#,
      [
        .init("Choose all vowels.", options: 10, right: [0, 4, 8])
      ]),
    PersonsFile(
      "roman1.txt",
      #"""
      I. Which tree bears acorns?
      a) Oak
      b) Fir
      c) Yew
      Answer: a
      II. Which tree bears cones?
      a) Oak
      b) Fir
      c) Yew
      Answer: b
      III. Which tree bears red berries?
      a) Oak
      b) Fir
      c) Yew
      Answer: c
      """#,
      [
        .init("Which tree bears acorns?", options: 3, right: [0]),
        .init("Which tree bears cones?", options: 3, right: [1]),
        .init("Which tree bears red berries?", options: 3, right: [2]),
      ]),
    PersonsFile(
      "roman2.txt",
      #"""
      1. Which of these are noble gases?
      (i) Neon
      (ii) Oxygen
      (iii) Argon
      (iv) Chlorine
      Answer: (i) and (iii)
      2. Which are halogens?
      (i) Neon
      (ii) Fluorine
      (iii) Argon
      (iv) Chlorine
      Answer: (ii), (iv)
      """#,
      [
        .init("Which of these are noble gases?", options: 4, right: [0, 2]),
        .init("Which are halogens?", options: 4, right: [1, 3]),
      ]),
    PersonsFile(
      "roman3.txt",
      #"""
      1. Consider the statements:
      I. Mercury is a metal.
      II. Mercury is solid at room temperature.
      III. Mercury conducts current.
      Which are true?
      A. I only
      B. I and III
      C. II and III
      D. All of them
      Answer: B
      """#,
      [
        .init("Consider the statements: I. Mercur", options: 4, right: [1])
      ]),
    PersonsFile(
      "nbsp1.txt",
      #"""
      1.\#u{A0}\#u{A0}Which layer of the atmosphere is lowest?
      A.\#u{A0}Stratosphere
      B.\#u{A0}Troposphere
      C.\#u{A0}Mesosphere
      Answer:\#u{A0}B
      \#u{A0}
      2.\#u{A0}\#u{A0}Which gas is most of air?
      A.\#u{A0}Oxygen
      B.\#u{A0}Argon
      C.\#u{A0}Nitrogen
      Answer:\#u{A0}C
      """#,
      [
        .init("Which layer of the atmosphere is l", options: 3, right: [1]),
        .init("Which gas is most of air?", options: 3, right: [2]),
      ]),
    PersonsFile(
      "tabs1.txt",
      #"""
      1.\#tWhich bone is in the thigh?
      \#tA.\#tFemur
      \#tB.\#tTibia
      \#tC.\#tUlna
      \#tAnswer:\#tA
      2.\#tWhich bone is in the arm?
      \#tA.\#tFemur
      \#tB.\#tTibia
      \#tC.\#tUlna
      \#tAnswer:\#tC
      """#,
      [
        .init("Which bone is in the thigh?", options: 3, right: [0]),
        .init("Which bone is in the arm?", options: 3, right: [2]),
      ]),
    PersonsFile(
      "zw1.txt",
      #"""
      \#u{200B}1. Which star is nearest?
      \#u{200B}A. Sirius
      \#u{200B}B. The Sun
      \#u{200B}C. Vega
      \#u{200B}Answer: B
      \#u{200B}2. Which star marks the north?
      \#u{200B}A. Sirius
      \#u{200B}B. Rigel
      \#u{200B}C. Polaris
      \#u{200B}Answer: C
      """#,
      [
        .init("Which star is nearest?", options: 3, right: [1]),
        .init("Which star marks the north?", options: 3, right: [2]),
      ]),
    PersonsFile(
      "smart1.txt",
      #"""
      1. Who wrote “Hamlet”?
      A. Marlowe
      B. ‘Shakespeare’
      C. Jonson
      Answer: “B”
      2. What does “e.g.” mean?
      A. that is
      B. for example
      C. and so on
      Answer – B
      """#,
      [
        .init("Who wrote “Hamlet”?", options: 3, right: [1]),
        .init("What does “e.g.” mean?", options: 3, right: [1]),
      ]),
  ]

  @Test(arguments: samples) func isUnderstood(_ file: PersonsFile) { file.check() }
}
