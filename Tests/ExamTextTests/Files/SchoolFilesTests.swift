import Cards
import ExamText
import Testing

/// Tests of schools, publishers and quiz masters, with the keys that they have.
@Suite struct SchoolFilesTests {
  static let samples: [PersonsFile] = [
    PersonsFile(
      "publisher-bank.txt",
      #"""
      Chapter 3 – Soil

      MULTIPLE CHOICE

      1. The layer in which most roots grow is called
      a. bedrock
      b. topsoil
      c. magma
      ANS: B   PTS: 1   DIF: Easy   REF: p. 31   OBJ: 3-1
      NAT: INQ: Recall   TOP: Layers

      2. Which of these is lightest?
      a. peat
      b. granite
      ANS: A   PTS: 1   DIF: Easy   REF: p. 33

      TRUE/FALSE

      3. Clay holds more water than sand.
      ANS: T   PTS: 1   DIF: Hard   REF: p. 35

      4. Worms harm most soils.
      ANS: F   PTS: 1   DIF: Hard   REF: p. 36

      SHORT ANSWER

      5. What does pH measure?
      ANS:
      How sour a soil is
      PTS: 1   DIF: Easy   REF: p. 38
      """#,
      [
        .init("The layer in which most roots grow", options: 3, right: [1]),
        .init("Which of these is lightest?", options: 2, right: [0]),
        .init("Clay holds more water", options: 2, right: [0]),
        .init("Worms harm most", options: 2, right: [1]),
        .init("What does pH measure?", answer: "How sour a soil is"),
      ]),
    PersonsFile(
      "answer-section.txt",
      #"""
      Chapter 4 Test

      Multiple Choice
      Identify the choice that best completes the statement.

      ____\#t1.\#tA boat is steered with the
      a.\#tmast\#tc.\#trudder
      b.\#tkeel\#td.\#tjib

      ____\#t2.\#tThe left side of a boat is called
      a.\#tport
      b.\#tstern

      True/False
      Indicate whether the statement is true or false.

      ____\#t3.\#tThe bow is at the back.

      ____\#t4.\#tAn anchor holds a boat.

      Completion
      Complete each statement.

      5.\#tThe body of a boat is its ____________________.

      Chapter 4 Test
      Answer Section

      MULTIPLE CHOICE

      1.\#tANS:\#tC\#tPTS:\#t1\#tDIF:\#tLevel 1
      2.\#tANS:\#tA\#tPTS:\#t1

      TRUE/FALSE

      3.\#tANS:\#tF\#tPTS:\#t1
      4.\#tANS:\#tT\#tPTS:\#t1

      COMPLETION

      5.\#tANS:\#thull

      PTS:\#t1
      """#,
      [
        .init("A boat is steered with the", options: 4, right: [2]),
        .init("The left side of a boat", options: 2, right: [0]),
        .init("The bow is at the back", options: 2, right: [1]),
        .init("An anchor holds a boat", options: 2, right: [0]),
        .init("The body of a boat is its", answer: "hull"),
      ]),
    PersonsFile(
      "mark-scheme.txt",
      #"""
      Forces quiz                                        /3

      1. What is the unit of force? [1 mark]
      A  joule
      B  newton
      C  watt

      2. Which force slows a sledge down? [1 mark]
      A  friction
      B  lift
      C  thrust

      Mark scheme
      1  B  [1]
      2  A  [1]
      """#,
      [
        .init("What is the unit of force?", options: 3, right: [1]),
        .init("Which force slows a sledge down?", options: 3, right: [0]),
      ]),
    PersonsFile(
      "teachers-copy.txt",
      #"""
      1. (b) Sound travels fastest through
         a. air
         b. steel
         c. water

      2. (a) A high tone has a high
         a. frequency
         b. mass
         c. weight

      3. (c) Bats find their way by
         a. smell
         b. touch
         c. echoes
      """#,
      [
        .init("Sound travels fastest through", options: 3, right: [1]),
        .init("A high tone has a high", options: 3, right: [0]),
        .init("Bats find their way by", options: 3, right: [2]),
      ]),
    PersonsFile(
      "answer-number-key.txt",
      #"""
      1. Which tool drives nails?
      a. saw
      b. hammer
      2. Which tool cuts boards?
      a. saw
      b. hammer

      Answers to the questions
      Answer 1: b
      Answer 2: a
      """#,
      [
        .init("Which tool drives nails?", options: 2, right: [1]),
        .init("Which tool cuts boards?", options: 2, right: [0]),
      ]),
    PersonsFile(
      "q-colon-key.txt",
      #"""
      Q1: Which one has strings?
      A: Drum
      B: Harp

      Q2: Which one has keys?
      A: Organ
      B: Drum

      Correct answers: Q1: B, Q2: A
      """#,
      [
        .init("Which one has strings?", options: 2, right: [1]),
        .init("Which one has keys?", options: 2, right: [0]),
      ]),
    PersonsFile(
      "stars-in-line.txt",
      #"""
      1. Milk is kept at or below:   a) 0°C   *b) 7°C   c) 20°C
      2. Rice is reheated:   *a) once   b) twice   c) as often as you like
      """#,
      [
        .init("Milk is kept at or below:", options: 3, right: [1]),
        .init("Rice is reheated:", options: 3, right: [0]),
      ]),
    PersonsFile(
      "brackets-behind.txt",
      #"""
      Quiz about the sea

      1. Which ocean is the largest? (Pacific)
      2. Which sea has no coast? (the Sargasso Sea)
      3. How many arms has a starfish? (five)
      """#,
      [
        .init("Which ocean is the largest?", answer: "Pacific"),
        .init("Which sea has no coast?", answer: "the Sargasso Sea"),
        .init("How many arms has a starfish?", answer: "five"),
      ]),
    PersonsFile(
      "two-rounds.txt",
      #"""
      Round 1: Music
      1. How many strings has a violin?
      2. Who wrote Carmen?

      Round 2: Cheese
      1. From which country does Gouda come?
      2. Which milk is feta made of?

      ANSWERS

      Round 1: Music
      1. four
      2. Bizet

      Round 2: Cheese
      1. the Netherlands
      2. sheep's milk
      """#,
      [
        .init("How many strings has a violin?", answer: "four"),
        .init("Who wrote Carmen?", answer: "Bizet"),
        .init("From which country does Gouda", answer: "the Netherlands"),
        .init("Which milk is feta made of?", answer: "sheep's milk"),
      ]),
    PersonsFile(
      "wide-numbers.txt",
      #"""
      問題1 水の沸点はどれか。
      1．90度
      2．100度
      3．110度
      【正答】2
      """#,
      [
        .init("水の沸点はどれか。", options: 3, right: [1])
      ]),
    PersonsFile(
      "numbers-in-line.txt",
      #"""
      1. 黃燈亮時應該？
      (1)加速 (2)準備停車 (3)按喇叭
      答：2

      2. 騎車要戴什麼？
      (1)安全帽 (2)草帽 (3)耳機
      答：1

      3. 喝酒後可以開車。
      答：╳
      """#,
      [
        .init("黃燈亮時應該？", options: 3, right: [1]),
        .init("騎車要戴什麼？", options: 3, right: [0]),
        .init("喝酒後可以開車", options: 2, right: [1]),
      ]),
    PersonsFile(
      "scanned-numbers.txt",
      #"""
      1 . The currency of Peru is the
      A. sol
      B. yen

      2. The capital of Japan is
      A. Kyoto
      B. Tokyo

      3 .Which bird cannot fly ?
      A. emu
      B. swift

      ANSWERS
      1.A 2.B 3.A
      """#,
      [
        .init("The currency of Peru", options: 2, right: [0]),
        .init("The capital of Japan", options: 2, right: [1]),
        .init("Which bird cannot fly", options: 2, right: [0]),
      ]),
    PersonsFile(
      "lost-signs.txt",
      #"""
      1. The longest river of France is
      A  the Rhône
      B. the Loire
      C, the Seine
      D. the Somme

      2. The highest peak is
      A. Mont Blanc
      B  Puy de Dôme
      C. Ventoux

      ANSWERS
      1.B 2.A
      """#,
      [
        .init("The longest river of France", options: 4, right: [1]),
        .init("The highest peak is", options: 3, right: [0]),
      ]),
    PersonsFile(
      "numbered-columns.txt",
      #"""
      1  The part of a plant that takes in most of its water is
         (1) the stem             (3) the root
         (2) the leaf             (4) the seed

      2  Which gas do green plants give off in the light?
         (1) oxygen               (3) helium
         (2) nitrogen             (4) methane

      Scoring key: 1-3, 2-1
      """#,
      [
        .init("The part of a plant that takes in", options: 4, right: [2]),
        .init("Which gas do green plants", options: 4, right: [0]),
      ]),
  ]

  @Test(arguments: samples) func isUnderstood(_ sample: PersonsFile) { sample.check() }
}
