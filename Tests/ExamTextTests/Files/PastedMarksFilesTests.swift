import Cards
import ExamText
import Testing

/// Files with bare options, marks of many kinds, and one of each tool.
@Suite struct PastedMarksFilesTests {
  static let samples: [PersonsFile] = [
    PersonsFile(
      "bare1.txt",
      #"""
      1. Which city is the capital of Norway?
      Bergen
      Oslo
      Trondheim
      Answer: Oslo

      2. Which city is the capital of Finland?
      Turku
      Helsinki
      Oulu
      Answer: Helsinki
      """#,
      [
        .init("Which city is the capital of Norwa", options: 3, right: [1]),
        .init("Which city is the capital of Finla", options: 3, right: [1]),
      ]),
    PersonsFile(
      "bare2.md",
      #"""
      **1. Which city is the capital of Norway?**

      - Bergen
      - Oslo
      - Trondheim

      **Answer:** Oslo

      **2. Which city is the capital of Finland?**

      - Turku
      - Helsinki
      - Oulu

      **Answer:** Helsinki
      """#,
      [
        .init("Which city is the capital of Norwa", options: 3, right: [1]),
        .init("Which city is the capital of Finla", options: 3, right: [1]),
      ]),
    PersonsFile(
      "bare3.txt",
      #"""
      Which metal is lightest?
      • Iron
      • Lithium
      • Zinc
      Correct answer: Lithium

      Which metal is heaviest?
      • Osmium
      • Iron
      • Zinc
      Correct answer: Osmium
      """#,
      [
        .init("Which metal is lightest?", options: 3, right: [1]),
        .init("Which metal is heaviest?", options: 3, right: [0]),
      ]),
    PersonsFile(
      "star1.txt",
      #"""
      1. Which is a reptile?
      *a. Gecko
      b. Frog
      c. Trout

      2. Which is an amphibian?
      a. Gecko
      *b. Frog
      c. Trout
      """#,
      [
        .init("Which is a reptile?", options: 3, right: [0]),
        .init("Which is an amphibian?", options: 3, right: [1]),
      ]),
    PersonsFile(
      "bold1.md",
      #"""
      1. Which is a reptile?
         - A. Newt
         - **B. Gecko**
         - C. Trout

      2. Which is an amphibian?
         - **A. Newt**
         - B. Gecko
         - C. Trout
      """#,
      [
        .init("Which is a reptile?", options: 3, right: [1]),
        .init("Which is an amphibian?", options: 3, right: [0]),
      ]),
    PersonsFile(
      "correctafter.txt",
      #"""
      1. Which is a reptile?
      a) Newt
      b) Gecko (correct)
      c) Trout
      2. Which is an amphibian?
      a) Newt (Correct answer)
      b) Gecko
      c) Trout
      """#,
      [
        .init("Which is a reptile?", options: 3, right: [1]),
        .init("Which is an amphibian?", options: 3, right: [0]),
      ]),
    PersonsFile(
      "arrow1.txt",
      #"""
      1. Which is a reptile?
      a) Newt
      --> b) Gecko
      c) Trout
      2. Which is an amphibian?
      --> a) Newt
      b) Gecko
      c) Trout
      """#,
      [
        .init("Which is a reptile?", options: 3, right: [1]),
        .init("Which is an amphibian?", options: 3, right: [0]),
      ]),
    PersonsFile(
      "checkmark1.txt",
      #"""
      1. Which is a reptile?
      A. Newt ❌
      B. Gecko ✅
      C. Trout ❌

      2. Which is an amphibian?
      A. Newt ✔
      B. Gecko
      C. Trout
      """#,
      [
        .init("Which is a reptile?", options: 3, right: [1]),
        .init("Which is an amphibian?", options: 3, right: [0]),
      ]),
    PersonsFile(
      "matching1.txt",
      #"""
      1. What does CPU stand for?
      Answer: central processing unit

      2. What does RAM stand for?
      Answer: random access memory

      3. What does ROM stand for?
      Answer: read-only memory
      """#,
      [
        .init("What does CPU stand for?", answer: "central processing unit"),
        .init("What does RAM stand for?", answer: "random access memory"),
        .init("What does ROM stand for?", answer: "read-only memory"),
      ]),
    PersonsFile(
      "short1.txt",
      #"""
      1. Define momentum.
      Mass times velocity.

      2. Define impulse.
      Force times time.

      3. State Newton's second law.
      Force equals mass times acceleration.
      """#,
      [
        .init("Define momentum.", answer: "Mass times velocity."),
        .init("Define impulse.", answer: "Force times time."),
        .init("State Newton's second law.", answer: "Force equals mass times "),
      ]),
    PersonsFile(
      "dash1.txt",
      #"""
      Photosynthesis - how plants make sugar from light
      Respiration - how cells set energy free
      Osmosis - how water passes through membranes
      Diffusion - how particles spread out
      """#,
      [
        .init("Photosynthesis", answer: "how plants make sugar fr"),
        .init("Respiration", answer: "how cells set energy fre"),
        .init("Osmosis", answer: "how water passes through"),
        .init("Diffusion", answer: "how particles spread out"),
      ]),
    PersonsFile(
      "colon1.txt",
      #"""
      HTTP: protocol of the web
      SMTP: protocol of mail
      DNS: names into addresses
      NTP: keeps clocks right
      """#,
      [
        .init("HTTP", answer: "protocol of the web"),
        .init("SMTP", answer: "protocol of mail"),
        .init("DNS", answer: "names into addresses"),
        .init("NTP", answer: "keeps clocks right"),
      ]),
    PersonsFile(
      "semicolon1.csv",
      #"""
      Frage;Antwort A;Antwort B;Antwort C;Lösung
      Was ist die Hauptstadt von Österreich?;Graz;Wien;Linz;B
      Was ist die Hauptstadt der Schweiz?;Bern;Basel;Genf;A
      """#,
      [
        .init("Was ist die Hauptstadt von Österre", options: 3, right: [1]),
        .init("Was ist die Hauptstadt der Schweiz", options: 3, right: [0]),
      ]),
    PersonsFile(
      "anki2.txt",
      #"""
      #separator:tab
      #html:true
      #deck column:1
      #tags column:4
      Bio::Cells\#tWhat is a <b>ribosome</b>?\#tIt builds proteins.\#tcell organelle
      Bio::Cells\#tWhat is a vacuole?\#tIt stores water.\#tcell
      """#,
      [
        .init("What is a **ribosome**?", answer: "It builds proteins."),
        .init("What is a vacuole?", answer: "It stores water."),
      ]),
    PersonsFile(
      "cloze1.txt",
      #"""
      The capital of {{c1::Kenya}} is {{c2::Nairobi}}.\#tgeo
      The capital of {{c1::Ghana}} is {{c2::Accra}}.\#tgeo
      """#,
      [
        .init("The capital of […] is Nairobi.", answer: "Kenya"),
        .init("The capital of Kenya is […].", answer: "Nairobi"),
        .init("The capital of […] is Accra.", answer: "Ghana"),
        .init("The capital of Ghana is […].", answer: "Accra"),
      ]),
    PersonsFile(
      "obs1.md",
      #"""
      #flashcards

      Capital of Kenya::Nairobi
      Capital of Ghana::Accra
      <!--SR:!2024-01-01,10,250-->

      What is a fjord?
      ?
      A drowned valley
      that ice has cut.

      Tides come from the ==Moon== and the ==Sun==.
      """#,
      [
        .init("Capital of Kenya", answer: "Nairobi"),
        .init("Capital of Ghana", answer: "Accra"),
        .init("What is a fjord?", answer: "A drowned valley that ic"),
        .init("Tides come from the […] and the Su", answer: "Moon"),
        .init("Tides come from the Moon and the [", answer: "Sun"),
      ]),
    PersonsFile(
      "obs2.md",
      #"""
      Word:::Meaning
      Bark::The skin of a tree

      `std::vector` is a class and `a::b` a name.

      - List item::with an answer
      - Second item::with another
      """#,
      [
        .init("Word", answer: "Meaning"),
        .init("Meaning", answer: "Word"),
        .init("Bark", answer: "The skin of a tree"),
        .init("List item", answer: "with an answer"),
        .init("Second item", answer: "with another"),
      ]),
    PersonsFile(
      "details1.md",
      #"""
      1. What is a mutex?

      <details>
      <summary>Show answer</summary>

      A lock that one thread holds at a time.

      </details>

      2. What is a semaphore?

      <details>
      <summary>Show answer</summary>

      A counter of free places.

      </details>
      """#,
      [
        .init("What is a mutex?", answer: "A lock that one thread h"),
        .init("What is a semaphore?", answer: "A counter of free places"),
      ]),
    PersonsFile(
      "details2.md",
      #"""
      <details>
      <summary>What is a deadlock?</summary>
      Two wait for each other.
      </details>
      <details>
      <summary>What is a livelock?</summary>
      Two yield for ever.
      </details>
      """#,
      [
        .init("What is a deadlock?", answer: "Two wait for each other."),
        .init("What is a livelock?", answer: "Two yield for ever."),
      ]),
    PersonsFile(
      "details3.md",
      #"""
      **Q1.** Which sort is stable?

      A. Quick sort
      B. Merge sort
      C. Heap sort

      <details><summary>Answer</summary>B. Merge sort keeps equal elements in order.</details>

      **Q2.** Which sort needs no extra room?

      A. Merge sort
      B. Heap sort

      <details><summary>Answer</summary>B</details>
      """#,
      [
        .init("Which sort is stable?", options: 3, right: [1]),
        .init("Which sort needs no extra room?", options: 2, right: [1]),
      ]),
    PersonsFile(
      "heading1.md",
      #"""
      # Networks

      ## What is a subnet?

      A part of a network.

      ## What is a mask?

      It says which bits name the network.

      ## What is a gateway?

      The way out.
      """#,
      [
        .init("What is a subnet?", answer: "A part of a network."),
        .init("What is a mask?", answer: "It says which bits name "),
        .init("What is a gateway?", answer: "The way out."),
      ]),
    PersonsFile(
      "checkbox1.md",
      #"""
      ### Which are prime? Select two.

      * [x] 2
      * [ ] 4
      * [X] 5
      * [ ] 9

      > Primes have two divisors.

      ### Which is even?

      * [ ] 3
      * [x] 8
      """#,
      [
        .init("Which are prime? Select two.", options: 4, right: [0, 2]),
        .init("Which is even?", options: 2, right: [1]),
      ]),
    PersonsFile(
      "checkbox2.md",
      #"""
      1. Which are noble gases?

      - [ ] A. Neon
      - [ ] B. Oxygen
      - [ ] C. Argon

      Answer: A, C

      2. Which is a halogen?

      - [ ] A. Neon
      - [ ] B. Iodine
      - [ ] C. Argon

      Answer: B
      """#,
      [
        .init("Which are noble gases?", options: 3, right: [0, 2]),
        .init("Which is a halogen?", options: 3, right: [1]),
      ]),
    PersonsFile(
      "gift1.txt",
      #"""
      // a comment
      $CATEGORY: science

      ::Q1:: Water is made of hydrogen and {=oxygen ~carbon ~iron}.

      ::Q2:: The Sun is a star. {T}

      Which are metals? {
        ~%50%Iron
        ~%50%Tin
        ~%-100%Neon
      }

      How many legs has a spider? {#8}

      Match. {
        =cat -> kitten
        =dog -> puppy
        =cow -> calf
      }
      """#,
      [
        .init("Water is made of hydrogen and \\_\\_", options: 3, right: [0]),
        .init("The Sun is a star.", options: 2, right: [0]),
        .init("Which are metals?", options: 3, right: [0, 1]),
        .init("How many legs has a spider?", answer: "8"),
        .init("Match.  - cat - dog - cow", answer: "- cat → kitten - dog → p"),
      ]),
  ]

  @Test(arguments: samples) func isUnderstood(_ file: PersonsFile) { file.check() }
}
