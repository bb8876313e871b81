import Cards
import ExamText
import Testing

/// Files of many habits, mixed.
@Suite struct OtherFilesTests {
  static let samples: [PersonsFile] = [
    PersonsFile(
      "html-in-stem.md",
      #"""
      1. What does <code>ls -l</code> do?<br/>Choose one.
         - A. lists files
         - B. removes files

         <details>
           <summary>Answer</summary>
           A
         </details>

      2. What does `rm` do?
         - A. lists files
         - B. removes files

         <details>
           <summary>Answer</summary>
           B - it removes.
         </details>
      """#,
      [
        .init("What does", options: 2, right: [0]),
        .init("What does", options: 2, right: [1]),
      ]),
    PersonsFile(
      "qa-multiline.md",
      #"""
      Q: Explain the difference between a list
      and a tuple.
      A: A list can change.

      A tuple can not:

      | | list | tuple |
      |---|---|---|
      | mutable | yes | no |

      ---

      Q: What prints `print(f"{x!r}")`?
      A: The `repr` of x. See [docs](https://example.org).
      """#,
      [
        .init("Explain the difference", answer: "A list can change"),
        .init("What prints", answer: "The `repr`"),
      ]),
    PersonsFile(
      "anki-plain.txt",
      #"""
      Was ist <b>Osmose</b>?;"Wasser wandert; durch eine
      Membran"
      Was ist Diffusion?;Teilchen wandern
      Was ist Turgor?;Druck
      """#,
      [
        .init("Was ist **Osmose", answer: "Wasser wandert"),
        .init("Was ist Diff", answer: "Teilchen"),
        .init("Was ist Turgor", answer: "Druck"),
      ]),
    PersonsFile(
      "cloze-anki.txt",
      #"""
      #separator:tab
      #html:true
      The capital of {{c1::Peru}} is {{c2::Lima}}.	geo
      Ice is {{c1::water::a liquid}}.	phys
      """#,
      [
        .init("The capital of […] is Lima", answer: "Peru"),
        .init("The capital of Peru is […]", answer: "Lima"),
        .init("Ice is […]", answer: "water"),
      ]),
    PersonsFile(
      "obsidian-inline.md",
      #"""
      # Biology

      #flashcards

      Cell::Smallest unit of life <!--SR:!2024-01-01,3,250-->
      `std::vector` is no card.
      Nucleus::Holds the DNA
      - Ribosome::Makes proteins
      """#,
      [
        .init("Cell", answer: "Smallest"),
        .init("Nucleus", answer: "Holds"),
        .init("Ribosome", answer: "Makes"),
      ]),
    PersonsFile(
      "true-false-q.txt",
      #"""
      1. T/F: The sun is a star.
      Answer: T
      2. T/F: The moon is a star.
      Answer: F
      """#,
      [
        .init("T/F: The sun", answer: "T"),
        .init("T/F: The moon", answer: "F"),
      ]),
    PersonsFile(
      "founding-other.txt",
      #"""
      Sailing Basics Flashcards
      What is the front of a boat called?
      Bow
      The bow cuts through the water.
      Incorrect Answers
      Stern
      - The stern is the back of a boat.
      Keel
      - The keel is the beam along the bottom.
      Which side of a boat is starboard when you look ahead?
      Right
      Starboard comes from the steering board.
      Incorrect Answers
      Left
      -Left is port.
      What is a halyard?
      A rope that hoists a sail.
      Name the rope that controls a sail.
      Sheet
      """#,
      [
        .init("What is the front", options: 3, right: [0]),
        .init("Which side of a boat", options: 2, right: [0]),
        .init("What is a halyard", answer: "A rope"),
        .init("Name the rope", answer: "Sheet"),
      ]),
    PersonsFile(
      "studocu.txt",
      #"""
      Chapter 1: Cells

      Q1. The "powerhouse" of the cell is the _____.
      a. nucleus
      b. mitochondrion
      c. ribosome
      d. Golgi body
      ANS: B    PTS: 1    DIF: Easy    REF: p. 12

      Q2. Which is not an organelle?
      a. nucleus
      b. cytosol
      c. ribosome
      ANS: B    PTS: 1    DIF: Easy
      """#,
      [
        .init("The \"powerhouse\"", options: 4, right: [1]),
        .init("Which is not", options: 3, right: [1]),
      ]),
    PersonsFile(
      "latex-md.md",
      #"""
      1. Let $A \subset B$. Which holds?
         (a) $P(A) \le P(B)$
         (b) $P(A) > P(B)$
         (c) \(P(A) = \frac{1}{2}\)

         Answer: (a)

         Explanation: $$P(B) = P(A) + P(B \setminus A)$$

      2. What is $\binom{4}{2}$?
         (a) 4
         (b) 6

         Answer: (b)
      """#,
      [
        .init("Let $A", options: 3, right: [0]),
        .init("What is", options: 2, right: [1]),
      ]),
    PersonsFile(
      "greek-romanian.txt",
      #"""
      1. Care este capitala României?
      a) Cluj
      b) București
      Răspuns corect: b

      2. Ποια είναι η πρωτεύουσα της Ελλάδας;
      α) Πάτρα
      β) Αθήνα
      Σωστή απάντηση: β
      """#,
      [
        .init("Care este", options: 2, right: [1]),
        .init("Ποια είναι", options: 2, right: [1]),
      ]),
    PersonsFile(
      "hebrew.txt",
      #"""
      1. מהי בירת צרפת?
      א. ליון
      ב. פריז
      תשובה: ב

      2. מהו הנהר הארוך?
      א. הנילוס
      ב. הירדן
      תשובה נכונה: א
      """#,
      [
        .init("מהי בירת", options: 2, right: [1]),
        .init("מהו הנהר", options: 2, right: [0]),
      ]),
    PersonsFile(
      "bengali.txt",
      #"""
      ১. বাংলাদেশের রাজধানী কোনটি?
      ক) চট্টগ্রাম
      খ) ঢাকা
      গ) খুলনা
      উত্তর: খ

      ২. জাতীয় ফুল কোনটি?
      ক) শাপলা
      খ) গোলাপ
      উত্তর: ক
      """#,
      [
        .init("বাংলাদেশের", options: 3, right: [1]),
        .init("জাতীয়", options: 2, right: [0]),
      ]),
    PersonsFile(
      "thai.txt",
      #"""
      1. เมืองหลวงของไทยคือข้อใด
      ก. เชียงใหม่
      ข. กรุงเทพฯ
      ค. ภูเก็ต
      เฉลย: ข

      2. ข้อใดเป็นผลไม้
      ก. มะม่วง
      ข. ผักบุ้ง
      คำตอบ: ก
      """#,
      [
        .init("เมืองหลวง", options: 3, right: [1]),
        .init("ข้อใด", options: 2, right: [0]),
      ]),
  ]

  @Test(arguments: samples) func isUnderstood(_ sample: PersonsFile) {
    sample.check()
  }
}
