import Cards
import ExamText
import Testing

/// Files as quiz pages, forms and printed tests leave them: right lines in bold or with a tick,
/// keys behind options on one line, words of the page between number and stem.
@Suite struct PageFilesTests {
  static let samples: [PersonsFile] = [
    PersonsFile(
      "bold-bullets.md",
      #"""
      **Who steers a boat in a race?**

      - The stroke
      - **The cox**
      - The bow

      **Which of these are knots? (choose all that apply)**

      - **Bowline**
      - Boom
      - **Clove hitch**
      """#,
      [
        .init("Who steers a boat in a race?", options: 3, right: [1]),
        .init("Which of these are knots? (choose all", options: 3, right: [0, 2]),
      ]),
    PersonsFile(
      "bold-nested.md",
      #"""
      1. Which call sorts a list in place?
         * `sorted(a)`
         * **`a.sort()`**
      2. What does `len` give?
         * **a number**
         * a list
      """#,
      [
        .init("Which call sorts a list in place?", options: 2, right: [1]),
        .init("What does `len` give?", options: 2, right: [0]),
      ]),
    PersonsFile(
      "plus-minus.txt",
      #"""
      1. Which gas do fires need?
      - neon
      + oxygen
      - helium
      2. Which of these float on water?
      + oil
      - sand
      + cork
      """#,
      [
        .init("Which gas do fires need?", options: 3, right: [1]),
        .init("Which of these float on water?", options: 3, right: [0, 2]),
      ]),
    PersonsFile(
      "ticks.txt",
      #"""
      1 - Quiz
      What does a barometer measure?
      20 sec
      Wind ✗
      Pressure ✓
      Rain ✗

      2 - True or false
      Hail is frozen rain.
      20 sec
      True ✓
      False ✗
      """#,
      [
        .init("What does a barometer measure?", options: 3, right: [1]),
        .init("Hail is frozen rain.", options: 2, right: [0]),
      ]),
    PersonsFile(
      "form.txt",
      #"""
      1. Which tree keeps its needles? *
      1 point
      ○ Larch
      ● Fir
      2. Which tree has acorns? *
      1 point
      ● Oak
      ○ Beech
      ○ Birch
      """#,
      [
        .init("Which tree keeps its needles?", options: 2, right: [1]),
        .init("Which tree has acorns?", options: 3, right: [0]),
      ]),
    PersonsFile(
      "votes.txt",
      #"""
      Question #7
      Topic 1

      A team needs a queue that keeps its order. What should it use?

      A. A standard queue
      B. A queue that is first in, first out
      Most Voted
      C. A topic

      Correct Answer: B
      """#,
      [.init("A team needs a queue that keeps its", options: 3, right: [1])]),
    PersonsFile(
      "key-behind.txt",
      #"""
      1. Gold is written a) Ag b) Au c) Gd d) Go Ans: b
      2. Tin is written a) Sn b) Ti c) Tn d) In Ans: a

      3. Lead is written
      (a) Ld (b) Pb (c) Le (d) Pd   Ans: (b)
      """#,
      [
        .init("Gold is written", options: 4, right: [1]),
        .init("Tin is written", options: 4, right: [0]),
        .init("Lead is written", options: 4, right: [1]),
      ]),
    PersonsFile(
      "starred-letter.txt",
      #"""
      1. Where does rain fall from?
       a) roots
       * b) clouds
       c) wells
      2. Where do rivers end?
       * a) seas
       b) springs
       c) peaks
      """#,
      [
        .init("Where does rain fall from?", options: 3, right: [1]),
        .init("Where do rivers end?", options: 3, right: [0]),
      ]),
    PersonsFile(
      "radios.txt",
      #"""
      Question 1
      Which is a prime number?
      ( ) 9
      (x) 11
      ( ) 15

      Question 2
      Which are even?
      [x] 4
      [ ] 5
      [x] 6
      """#,
      [
        .init("Which is a prime number?", options: 3, right: [1]),
        .init("Which are even?", options: 3, right: [0, 2]),
      ]),
    PersonsFile(
      "how-many.txt",
      #"""
      Before you turn left you should
      Mark one answer
      [ ] sound the horn
      [X] look over your shoulder

      At a crossing you should
      Mark two answers
      [X] slow down
      [ ] speed up
      [X] look both ways
      """#,
      [
        .init("Before you turn left you should", options: 2, right: [1]),
        .init("At a crossing you should", options: 3, right: [0, 2]),
      ]),
    PersonsFile(
      "printed-head.txt",
      #"""
      Name: ______________   Date: ________

      1. Which organ pumps blood?
      a. heart
      b. liver
      Answer: a
      """#,
      [.init("Which organ pumps blood?", options: 2, right: [0])]),
    PersonsFile(
      "dash-letters.txt",
      #"""
      1- ما هو لون السماء؟
      أ- أحمر
      ب- أزرق
      ج- أخضر
      الجواب: ب
      2- ما هو لون العشب؟
      أ- أخضر
      ب- أسود
      الجواب: أ
      """#,
      [
        .init("ما هو لون السماء؟", options: 3, right: [1]),
        .init("ما هو لون العشب؟", options: 2, right: [0]),
      ]),
    PersonsFile(
      "number-dash.txt",
      #"""
      1.- ¿Qué río pasa por Sevilla?
      a) Ebro
      b) Guadalquivir
      Solución: b
      2.- ¿Qué mar baña Valencia?
      a) Mediterráneo
      b) Báltico
      Solución: a
      """#,
      [
        .init("¿Qué río pasa por Sevilla?", options: 2, right: [1]),
        .init("¿Qué mar baña Valencia?", options: 2, right: [0]),
      ]),
    PersonsFile(
      "kinds.md",
      #"""
      ### **Question 1 (Select all that apply)**
      **Which are citrus fruits?**

      A) Lime
      B) Plum
      C) Lemon

      ✅ **Correct Answers:** A, C

      ### **Question 2 (Short Answer)**
      **What does yeast do to dough?**

      ✅ **Sample Answer:** It fills it with gas.
      """#,
      [
        .init("Which are citrus fruits?", options: 3, right: [0, 2]),
        .init("What does yeast do to dough?", answer: "It fills it with gas."),
      ]),
    PersonsFile(
      "kinds-zh.md",
      #"""
      ### 第1题（单选）

      水的化学式是什么？

      - A. CO2
      - B. H2O

      **参考答案：B**
      """#,
      [.init("水的化学式是什么？", options: 2, right: [1])]),
    PersonsFile(
      "key-with-reasons.txt",
      #"""
      1. Which is a root?
      a) carrot
      b) apple
      2. Which is a fruit?
      a) leek
      b) pear

      ANSWERS AND RATIONALES
      1 A  It grows in the ground.
      2 B It grows on a tree.
      """#,
      [
        .init("Which is a root?", options: 2, right: [0]),
        .init("Which is a fruit?", options: 2, right: [1]),
      ]),
    PersonsFile(
      "key-of-both.md",
      #"""
      **1. Which is a mammal?**
      - A. Shark
      - B. Whale

      **2. Which lays eggs?**
      - A. Hen
      - B. Cow

      **3. Bats are birds.**

      **4. Bees make honey.**

      ### ✅ Answer Key

      1. **B. Whale** – it breathes air.
      2. **A. Hen** – like all birds.
      3. **False** – they are mammals.
      4. **True** – from nectar.
      """#,
      [
        .init("Which is a mammal?", options: 2, right: [1]),
        .init("Which lays eggs?", options: 2, right: [0]),
        .init("Bats are birds.", options: 2, right: [1]),
        .init("Bees make honey.", options: 2, right: [0]),
      ]),
    PersonsFile(
      "truth-behind.txt",
      #"""
      1. Il verde significa via libera. V
      2. Con il rosso si passa. F
      3. Il casco protegge la testa. V
      """#,
      [
        .init("Il verde significa via libera.", options: 2, right: [0]),
        .init("Con il rosso si passa.", options: 2, right: [1]),
        .init("Il casco protegge la testa.", options: 2, right: [0]),
      ]),
    PersonsFile(
      "judged-letters.txt",
      #"""
      Question 1
      May a tenant paint the walls?
      (A) Yes, in any colour.
      (B) Yes, if the lease allows it.
      (C) No, never.

      Answer: (B) is correct.

      The lease decides what a tenant may change.

      (A) is incorrect because some colours need consent.
      (C) is incorrect because leases differ.
      """#,
      [.init("May a tenant paint the walls?", options: 3, right: [1])]),
    PersonsFile(
      "terms.txt",
      #"""
      Terms in this set (3)
      dew
      water that settles at night
      fog
      a cloud on the ground
      frost
      ice on cold things
      Students also viewed
      Weather words
      """#,
      [
        .init("dew", answer: "water that settles at night"),
        .init("fog", answer: "a cloud on the ground"),
        .init("frost", answer: "ice on cold things"),
      ]),
    PersonsFile(
      "sheet.csv",
      #"""
      Question - max 120 characters,Answer 1 - max 75 characters,Answer 2 - max 75 characters,Time limit (sec) – 5 to 240,Correct answer(s) - choose at least one
      What is the plural of mouse?,mouses,mice,20,2
      Which word is a colour?,green,grain,20,1
      """#,
      [
        .init("What is the plural of mouse?", options: 2, right: [1]),
        .init("Which word is a colour?", options: 2, right: [0]),
      ]),
    PersonsFile(
      "lone-mark.csv",
      "front,back\nWhat is a hull?,A ship's body\n★,\nWhat is a keel?,Its spine",
      [
        .init("What is a hull?", answer: "A ship's body"),
        .init("What is a keel?", answer: "Its spine"),
      ]),
    PersonsFile(
      "languages.csv",
      "german,english,example\nder Fluss,the river,Der Fluss ist breit.\ndas Meer,the sea,Das Meer rauscht.",
      [
        .init("der Fluss", answer: "the river"),
        .init("das Meer", answer: "the sea"),
      ]),
    PersonsFile(
      "list.js",
      #"""
      export const questions = [
        {
          question: 'Which tag makes a list?',
          options: ["<ul>", '<p>'],
          answer: 0,
        },
        { question: "Which tag makes a cell?", options: ["<tr>", "<td>"], answer: 1 },
      ];
      """#,
      [
        .init("Which tag makes a list?", options: 2, right: [0]),
        .init("Which tag makes a cell?", options: 2, right: [1]),
      ]),
    PersonsFile(
      "key-key.json",
      #"""
      [{"stem": "Who put out fires?", "choices": {"A": "Bakers", "B": "Firefighters"}, "key": "B"}]
      """#,
      [.init("Who put out fires?", options: 2, right: [1])]),
    PersonsFile(
      "bold-numbers.md",
      #"""
      # Compilers

      **1. What is a lexer?**

      It makes tokens of letters.

      ## Back ends

      **2. What is register allocation?**

      It chooses where values live.
      """#,
      [
        .init("What is a lexer?", answer: "It makes tokens of letters."),
        .init("What is register allocation?", answer: "It chooses where values live."),
      ]),
  ]

  @Test(arguments: samples) func isUnderstood(_ sample: PersonsFile) { sample.check() }

  @Test(arguments: [
    "# pail\n\n## Why use it?\n\nIt is small.\n\n## Installation\n\nRun it.\n\n## License\n\nMIT\n",
    "# Helping\n\n1. Make a branch.\n2. Open a request.\n\n**Note:** keep it small.\n\n- [ ] I read it\n- [x] I agree\n",
    "Minutes of 4 May\n\n1. Minutes of the last meeting\n   a) were read\n   b) were approved\n"
      + "2. Budget\n   a) The treasurer reported.\n   b) The report was accepted.\n",
    "Dear customer,\n\nwe would like to know what you think of:\n\na) the quality\nb) the price\n",
    "# tool\n\n## Features\n\nFast.\n\n## FAQ\n\n### Does it work on phones?\n\nYes.\n\n## License\n",
    "# GIFT\n\nA question looks like this:\n\n    ::Q1:: What is 1 + 1? {=2 ~3}\n\nIt is short.\n",
    "# lib\n\nTables:\n\n    | Question | Answer |\n    |---|---|\n    | 1 + 1 | 2 |\n",
    "# Kit\n\nIt has:\n\n- **speed**\n- few parts\n\nIt lacks:\n\n- **noise**\n- dust\n",
  ]) func findsNoQuestionIn(_ text: String) {
    #expect(read(text, path: "guide.md").cards.isEmpty)
  }
}
