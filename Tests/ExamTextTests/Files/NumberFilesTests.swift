import Cards
import ExamText
import Testing

/// Options that bear numbers, and keys of numbers.
@Suite struct NumberFilesTests {
  static let samples: [PersonsFile] = [
    PersonsFile(
      "brackets.txt",
      #"""
      UNIT 4: ROCKS

      1. Granite is a rock that formed from
      (1) sand (2) magma (3) shells (4) ice

      2. Chalk consists of
      (1) salt (2) glass
      (3) lime (4) iron

      3. Marble was once
      (1) limestone
      (2) coal
      (3) basalt
      (4) clay

      ANSWER KEY
      1. (2)   2. (3)   3. (1)
      """#,
      [
        .init("Granite is", options: 4, right: [1]),
        .init("Chalk consists", options: 4, right: [2]),
        .init("Marble was", options: 4, right: [0]),
      ]),
    PersonsFile(
      "columns.txt",
      #"""
      1  The tool that measures how fast the wind blows is called
         (1) barometer          (3) anemometer
         (2) hygrometer         (4) seismograph

      2  Which of these clouds stands highest?
         (1) cirrus             (3) stratus
         (2) cumulus            (4) fog

      Scoring key: 1-3, 2-1
      """#,
      [
        .init("The tool", options: 4, right: [2]), .init("Which of these", options: 4, right: [0]),
      ]),
    PersonsFile(
      "same-signs.txt",
      #"""
      PRUEBA DE QUÍMICA

      1. Se mezclan dos gases en un vaso cerrado y no pasa nada.
      ¿Qué gas puede ser?
      1. Helio.
      2. Cloro.
      3. Flúor.

      2. El agua pura es:
      1. Un metal.
      2. Un compuesto.
      3. Una mezcla.

      RESPUESTAS CORRECTAS: 1: 1; 2: 2
      """#,
      [
        .init("Se mezclan", options: 3, right: [0]), .init("El agua", options: 3, right: [1]),
      ]),
    PersonsFile(
      "ticks.md",
      #"""
      **Q1)** What carries sound?
      1. Vacuum
      2. Air ✔️
      3. Light

      **Q2)** How fast is it in air, about?
      1. 340 m/s ✔️
      2. 34 m/s
      3. 3 m/s
      """#,
      [
        .init("What carries", options: 3, right: [1]), .init("How fast", options: 3, right: [0]),
      ]),
    PersonsFile(
      "headings.md",
      #"""
      ## What does it print?

      ```c
      puts("a");
      ```

      1. b
      2. a (correct)
      3. nothing

      ## Which of them is a pointer?

      1. `int x`
      2. `int *x` (correct)
      3. `int x[0]`
      """#,
      [
        .init("What does it", options: 3, right: [1]),
        .init("Which of them", options: 3, right: [1]),
      ]),
    PersonsFile(
      "folded-numbers.md",
      #"""
      1. Which planet has rings?
         1. Mars
         2. Saturn
         3. Venus

      2. Which one is red?
         1. Mars
         2. Saturn
         3. Venus

      ## Answers

      <details>
        <summary>Spoilers!</summary>

        1. 2
        2. 1

      </details>
      """#,
      [
        .init("Which planet", options: 3, right: [1]), .init("Which one", options: 3, right: [0]),
      ]),
    PersonsFile(
      "wide.txt",
      #"""
      問題1 水が凍る温度はどれか。
      1．0℃
      2．20℃
      3．100℃
      【正答】1

      問題2 金属はどれか。
      1．木
      2．鉄
      3．紙
      【正答】2
      """#,
      [
        .init("水が凍る", options: 3, right: [0]), .init("金属は", options: 3, right: [1]),
      ]),
  ]

  @Test(arguments: samples) func isUnderstood(_ file: PersonsFile) { file.check() }

  @Test(arguments: [
    "Rules\n\n(1) No food.\n(2) No phones.\n(3) No talk.\n\nThe room closes at nine.\n",
    "1. Preheat the oven.\n2. Mix all.\n3. Bake.\n\nWhat a cake!\n",
  ])
  func otherListsAreNoOptions(_ text: String) {
    #expect(read(text).cards.allSatisfy { $0.options.count < 2 })
  }
}
