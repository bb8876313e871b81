import Cards
import ExamText
import Testing

/// Lists of terms, lists of other things, and questions in parts.
@Suite struct TermFilesTests {
  static let samples: [PersonsFile] = [
    PersonsFile(
      "terms-of-a-chapter.txt",
      #"""
      Chapter 4: Cells

      mitochondrion - the organelle that releases energy from food
      ribosome - the organelle that builds proteins
      nucleus - the part that holds the DNA
      vacuole - a sac that stores water and waste
      cell wall - the stiff outer layer of plant cells
      """#,
      [
        .init("mitochondrion", answer: "the organelle that releases energy from"),
        .init("ribosome", answer: "the organelle that builds proteins"),
        .init("nucleus", answer: "the part that holds the DNA"),
        .init("vacuole", answer: "a sac that stores water and waste"),
        .init("cell wall", answer: "the stiff outer layer of plant cells"),
      ]),
    PersonsFile(
      "vocabulary.txt",
      #"""
      Vocabulary Unit 3

      abundant: existing in large amounts
      brittle: hard but easily broken
      candid: saying openly what one thinks
      diligent: working with care
      eloquent: speaking well
      """#,
      [
        .init("abundant", answer: "existing in large amounts"),
        .init("brittle", answer: "hard but easily broken"),
        .init("candid", answer: "saying openly what one thinks"),
        .init("diligent", answer: "working with care"),
        .init("eloquent", answer: "speaking well"),
      ]),
    PersonsFile(
      "arrows.txt",
      #"""
      Italian verbs

      mangiare >> to eat
      bere >> to drink
      dormire >> to sleep
      correre >> to run
      """#,
      [
        .init("mangiare", answer: "to eat"),
        .init("bere", answer: "to drink"),
        .init("dormire", answer: "to sleep"),
        .init("correre", answer: "to run"),
      ]),
    PersonsFile(
      "bold-terms.md",
      #"""
      # Networking terms

      - **Router**: forwards packets between networks
      - **Switch**: connects devices of one network
      - **Firewall**: lets through only what its rules allow
      - **Hub**: repeats each signal to every port
      """#,
      [
        .init("Router", answer: "forwards packets between networks"),
        .init("Switch", answer: "connects devices of one network"),
        .init("Firewall", answer: "lets through only what its rules allow"),
        .init("Hub", answer: "repeats each signal to every port"),
      ]),
    PersonsFile(
      "glossary.txt",
      #"""
      Biology glossary

      Osmosis – movement of water through a membrane
      Diffusion – movement of particles from high to low concentration
      Enzyme – a protein that speeds up reactions
      Substrate – the molecule on which an enzyme acts
      """#,
      [
        .init("Osmosis", answer: "movement of water through a membrane"),
        .init("Diffusion", answer: "movement of particles from high to low c"),
        .init("Enzyme", answer: "a protein that speeds up reactions"),
        .init("Substrate", answer: "the molecule on which an enzyme acts"),
      ]),
    PersonsFile(
      "spaced-terms.md",
      #"""
      ## Key Terms

      **Amplitude** – the greatest distance from rest.

      **Frequency** – the number of waves per second.

      **Wavelength** – the distance from crest to crest.
      """#,
      [
        .init("Amplitude", answer: "the greatest distance from rest."),
        .init("Frequency", answer: "the number of waves per second."),
        .init("Wavelength", answer: "the distance from crest to crest."),
      ]),
    PersonsFile(
      "release-notes.md",
      #"""
      # Release notes 2.4

      Changes in this version:

      - **Fixed**: crash when the file was empty
      - **Added**: a button for the dark theme
      - **Changed**: the menu is shorter
      """#,
      []),
    PersonsFile(
      "tasks.txt",
      #"""
      Things to do

      Monday - call the plumber
      Tuesday - buy paint
      Wednesday - paint the hall
      """#,
      []),
    PersonsFile(
      "contact.txt",
      #"""
      Name: Jo Miller
      Phone: 555 0101
      Address: 4 Elm Road
      Position: Engineer
      """#,
      []),
    PersonsFile(
      "shortcuts.md",
      #"""
      # Keyboard shortcuts

      - Ctrl+C: copy
      - Ctrl+V: paste
      - Ctrl+Z: undo
      """#,
      []),
    PersonsFile(
      "parts-with-answers.txt",
      #"""
      1. Photosynthesis
      (a) Where in the cell does it take place?
      (b) What gas is given off?
      (c) What colour of light is used least?

      2. Respiration
      (a) Where in the cell does it take place?
      (b) What gas is given off?

      Answers
      1. (a) In the chloroplast (b) Oxygen (c) Green
      2. (a) In the mitochondrion (b) Carbon dioxide
      """#,
      [
        .init("Photosynthesis  (a) Where in", answer: "(a) In the chloroplast (b) Oxygen (c) Gr"),
        .init(
          "Respiration  (a) Where in the cell does it take",
          answer: "(a) In the mitochondrion (b) Carbon diox"),
      ]),
    PersonsFile(
      "parts-answered-below.txt",
      #"""
      1. (a) What is a primary key?
      Answer: A column whose value identifies each row.
      (b) What is a foreign key?
      Answer: A column that refers to the primary key of another table.

      2. (a) What is an index?
      Answer: A structure that makes look-ups faster.
      (b) Name one cost of an index.
      Answer: Writes become slower.
      """#,
      [
        .init("(a) What is a primary key?", answer: "A column whose value identifies each row"),
        .init("(b) What is a foreign key?", answer: "A column that refers to the primary key"),
        .init("(a) What is an index?", answer: "A structure that makes look-ups faster."),
        .init("(b) Name one cost of an index.", answer: "Writes become slower."),
      ]),
  ]

  @Test(arguments: samples) func isUnderstood(_ sample: PersonsFile) { sample.check() }
}
