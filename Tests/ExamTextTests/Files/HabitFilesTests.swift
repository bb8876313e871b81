import Cards
import ExamText
import Testing

/// Habits of repositories, sites and assistants that show what is right in their own way.
@Suite struct HabitFilesTests {
  static let samples: [PersonsFile] = [
    PersonsFile(
      "folded-text.md",
      #"""
      ## Q1

      What does `ls` do?

      - [ ] Lists files
      - [ ] Deletes files

      <details>
      <summary>Show answer</summary>

      Lists files

      </details>

      ## Q2

      Which of these are shells? (pick 2)

      - [ ] bash
      - [ ] A `sed` script
      - [ ] zsh

      <details>
      <summary>Show answer</summary>

      - bash
      - zsh

      </details>
      """#,
      [
        .init("What does", options: 2, right: [0]),
        .init("Which of these", options: 3, right: [0, 2]),
      ]),
    PersonsFile(
      "hint.md",
      #"""
      ### Question 1

      Which one is eager?

      - A. a list
      - B. a stream

      <details><summary>Hint</summary>
      Look at its size.
      </details>

      <details><summary>Solution</summary>

      **A** is correct.

      </details>
      """#,
      [.init("Which one", options: 2, right: [0])]),
    PersonsFile(
      "spaced-colon.md",
      #"""
      ###### 1. Que vaut `x` ?

      - A : `1`
      - B : `2`

      <details><summary><b>Réponse</b></summary>
      <p>

      #### Réponse : B

      Parce que.

      </p>
      </details>
      """#,
      [.init("Que vaut", options: 2, right: [1])]),
    PersonsFile(
      "emoji.md",
      #"""
      ### ❓ Question 1: What is a hub?

      - 🅰️ A cable
      - 🅱️ A device
      - 🅲 A plug

      ✅ **Correct answer: B**

      **2️⃣ What is a port?**

      A. a number ✅
      B. a cable
      """#,
      [
        .init("What is a hub", options: 3, right: [1]),
        .init("What is a port", options: 2, right: [0]),
      ]
    ),
    PersonsFile(
      "others.md",
      #"""
      ### Question 1

      Which tap is hot?

      A. The left one
      B. The right one
      C. None

      **Correct Answer: A**

      **Why the others are wrong:**
      - **B:** It is cold.
      - **C:** One of them is.
      """#,
      [.init("Which tap", options: 3, right: [0])]),
    PersonsFile(
      "spoilers.txt",
      #"""
      1. Which number is even?
      A) 3
      B) 4
      ||B) 4||

      2. Which number is odd?
      A) 3
      B) 4
      ||A) 3||
      """#,
      [
        .init("Which number is even", options: 2, right: [1]),
        .init("Which number is odd", options: 2, right: [0]),
      ]
    ),
    PersonsFile(
      "starred-row.txt",
      #"""
      1. Store milk at or below:   a) 4 °C   *b) 8 °C   c) 20 °C
      2. Wash fruit with:   *a) water   b) soap   c) salt
      """#,
      [.init("Store milk", options: 3, right: [1]), .init("Wash fruit", options: 3, right: [0])]),
    PersonsFile(
      "arrows.txt",
      #"""
      1. A week has
      • 7 days  ← correct
      • 8 days

      2. A year has
      • 11 months
      • 12 months  ← correct
      """#,
      [.init("A week", options: 2, right: [0]), .init("A year", options: 2, right: [1])]),
    PersonsFile(
      "pages.txt",
      #"""
      1. Which bond is safest?
      A. State
      B. Junk

      Answer: A (p. 12)

      2. Which fee is fixed?
      A. Flat
      B. Spread

      Answer: A (p. 30)
      """#,
      [.init("Which bond", options: 2, right: [0]), .init("Which fee", options: 2, right: [0])]),
    PersonsFile(
      "several-lines.txt",
      #"""
      Which of these are rivers? (Select TWO.)
      A. Po
      B. Etna
      C. Ebro
      A. Po
      C. Ebro
      Which of these is a lake?
      A. Como
      B. Rhine
      A. Como
      """#,
      [
        .init("Which of these are", options: 3, right: [0, 2]),
        .init("Which of these is", options: 2, right: [0]),
      ]
    ),
    PersonsFile(
      "several-texts.txt",
      #"""
      1. Name two noble gases. Which are they?

      helium
      iron
      neon

      Answer: helium, neon

      2. Which one is a metal?

      helium
      iron
      neon

      Answer: iron
      """#,
      [.init("Name two", options: 3, right: [0, 2]), .init("Which one", options: 3, right: [1])]),
    PersonsFile(
      "page.txt",
      #"""
      Question 1
      Correct
      Mark 1.00 out of 1.00
      Flag question
      Question text
      Which clause sorts?

      Question 1Select one:
      a.
      WHERE

      b.
      ORDER BY
      Feedback
      Your answer is correct.
      The correct answer is: ORDER BY
      """#,
      [.init("Which clause", options: 2, right: [1])]),
    PersonsFile(
      "paragraphs.txt",
      #"""
      Question 1
      1 pts
      Who wrote the first act?

      Ada

      Bert (correct)

      Question 2
      1 pts
      Who wrote the second act?

      Ada (correct)

      Bert
      """#,
      [
        .init("Who wrote the first", options: 2, right: [1]),
        .init("Who wrote the second", options: 2, right: [0]),
      ]
    ),
    PersonsFile(
      "own-line.txt",
      #"""
      1. Question
      Which pulse is fast?

      A. 40
      B. 140

      Correct Answer: B. 140

      2. Question
      Which pulse is slow?

      A. 40
      B. 140

      Correct Answer: A. 40
      """#,
      [
        .init("Which pulse is fast", options: 2, right: [1]),
        .init("Which pulse is slow", options: 2, right: [0]),
      ]
    ),
    PersonsFile(
      "dashes.txt",
      #"""
      1. Which is the longest river of Spain? – Tagus
      2. Which is its highest peak? – Teide
      3. Where does the Ebro end? – In a delta
      """#,
      [
        .init("Which is the longest", answer: "Tagus"), .init("Which is its", answer: "Teide"),
        .init("Where does", answer: "In a delta"),
      ]),
    PersonsFile(
      "brackets-behind.txt",
      #"""
      1. Who sailed first? (Leif)
      2. Who sailed last? (a monk)
      3. How many ships were there? (three)
      """#,
      [
        .init("Who sailed first", answer: "Leif"), .init("Who sailed last", answer: "a monk"),
        .init("How many", answer: "three"),
      ]),
  ]

  @Test(arguments: samples) func isUnderstood(_ file: PersonsFile) { file.check() }

  @Test(arguments: [
    ("ตอบ ข. ไก่", 1), ("Отговор: Б", 1), ("Одговор: А", 0), ("პასუხი: B", 1), ("Vastus: A", 0),
    ("Odpoveď: B", 1), ("Answer B. No", 1),
  ])
  func furtherLabelsAreKnown(_ label: String, _ right: Int) {
    let letters =
      label.contains("ข")
      ? ["ก", "ข"]
      : label.contains("Б") || label.contains("А")
        ? ["А", "Б"] : ["A", "B"]
    let text = "1. Is it red?\n\(letters[0]). Yes\n\(letters[1]). No\n\(label)\n"
    #expect(read(text).cards.map { $0.options.map(\.isCorrect) } == [[right == 0, right == 1]])
  }

  @Test func aListThatGoesOnWithASentenceIsNoQuestion() {
    let text = "2. Use. You may not:\n(a) copy it;\n(b) sell it; or\n(c) rent it.\n"
    #expect(read(text).cards.isEmpty)
  }
}
