import Cards
import ExamText
import Testing

/// Keys in places where few tests have them.
@Suite struct KeyPlaceFilesTests {
  static let samples: [PersonsFile] = [
    PersonsFile(
      "letters-behind-stems.txt",
      #"""
      1. The boiling point of water at sea level is: [B]
      A. 90 °C
      B. 100 °C
      C. 120 °C

      2. The freezing point of water is: [A]
      A. 0 °C
      B. 10 °C
      C. -10 °C

      3. Iron melts at about: [C]
      A. 500 °C
      B. 1000 °C
      C. 1538 °C
      """#,
      [
        .init("The boiling point of water at sea level is:", options: 3, right: [1]),
        .init("The freezing point of water is:", options: 3, right: [0]),
        .init("Iron melts at about:", options: 3, right: [2]),
      ]),
    PersonsFile(
      "labelled-letters-behind-stems.txt",
      #"""
      1. The heart has how many chambers? (Answer: B)
      A. 2
      B. 4
      C. 6

      2. Which vessel carries blood away from the heart? (Answer: A)
      A. artery
      B. vein
      C. capillary
      """#,
      [
        .init("The heart has how many chambers?", options: 3, right: [1]),
        .init("Which vessel carries blood away from the heart?", options: 3, right: [0]),
      ]),
    PersonsFile(
      "braces-behind-stems.txt",
      #"""
      1. The heart has how many chambers? {B}
      A. 2
      B. 4
      C. 6

      2. Which vessel carries blood away from the heart? {A}
      A. artery
      B. vein
      C. capillary
      """#,
      [
        .init("The heart has how many chambers?", options: 3, right: [1]),
        .init("Which vessel carries blood away from the heart?", options: 3, right: [0]),
      ]),
    PersonsFile(
      "a-before-numbers.txt",
      #"""
      1. Who wrote the first dictionary of English?
      1) Johnson
      2) Cawdrey
      3) Webster

      2. Who printed the first English book?
      1) Caxton
      2) Gutenberg
      3) Aldus

      Answers
      A1 – 2
      A2 – 1
      """#,
      [
        .init("Who wrote the first dictionary of English?", options: 3, right: [1]),
        .init("Who printed the first English book?", options: 3, right: [0]),
      ]),
    PersonsFile(
      "ids-alone.txt",
      #"""
      LAW-0107
      A contract needs which of the following?
      A. Offer and acceptance
      B. A notary
      C. A seal
      Answer: A

      LAW-0108
      A tort is
      A. a crime
      B. a civil wrong
      C. a contract
      Answer: B

      LAW-0109
      Which court hears appeals from the High Court?
      A. The Magistrates' Court
      B. The Court of Appeal
      C. The County Court
      Answer: B
      """#,
      [
        .init("A contract needs which of the following?", options: 3, right: [0]),
        .init("A tort is", options: 3, right: [1]),
        .init("Which court hears appeals from the High Court?", options: 3, right: [1]),
      ]),
    PersonsFile(
      "key-by-ids.txt",
      #"""
      LAW-0107: A contract needs which of the following?
      A. Offer and acceptance
      B. A notary
      C. A seal
      LAW-0108: A tort is
      A. a crime
      B. a civil wrong
      C. a contract

      Key
      LAW-0107 A
      LAW-0108 B
      """#,
      [
        .init("A contract needs which of the following?", options: 3, right: [0]),
        .init("A tort is", options: 3, right: [1]),
      ]),
    PersonsFile(
      "notes-behind-options.txt",
      #"""
      1. Which tree keeps its needles?
      a) Larch
      b) Pine (correct)
      c) Birch
      2. Which tree gives cork?
      a) Cork oak [correct]
      b) Ash
      c) Elm
      3. Which tree gives amber?
      a) Beech
      b) Willow
      c) Pine {ans}
      """#,
      [
        .init("Which tree keeps its needles?", options: 3, right: [1]),
        .init("Which tree gives cork?", options: 3, right: [0]),
        .init("Which tree gives amber?", options: 3, right: [2]),
      ]),
    PersonsFile(
      "hidden-letters.txt",
      #"""
      **Which gas do plants take in?**
      A) Oxygen
      B) Carbon dioxide
      C) Nitrogen

      Answer: ||B||

      **Which gas do they give off?**
      A) Oxygen
      B) Helium
      C) Nitrogen

      Answer: ||A||
      """#,
      [
        .init("Which gas do plants take in?", options: 3, right: [1]),
        .init("Which gas do they give off?", options: 3, right: [0]),
      ]),
    PersonsFile(
      "key-in-cells.md",
      #"""
      Q1 Which ropes trim a sail? (Choose two.)

      (A) Sheet
      (B) Shroud
      (C) Vang

      Q2 Which rope hoists a sail?

      (A) Painter
      (B) Halyard
      (C) Sheet

      Q3 Which wire holds the mast at its side?

      (A) Stay
      (B) Boom
      (C) Shroud

      | Q1 | Q2 | Q3 |
      |----|----|----|
      | A, C | B | C |
      """#,
      [
        .init("Which ropes trim a sail? (Choose two.)", options: 3, right: [0, 2]),
        .init("Which rope hoists a sail?", options: 3, right: [1]),
        .init("Which wire holds the mast at its side?", options: 3, right: [2]),
      ]),
    PersonsFile(
      "digits-for-several.txt",
      #"""
      1. В каком году основан Санкт-Петербург?
      1) 1703
      2) 1803
      3) 1603

      2. Какие два города стоят на Волге? Выберите два ответа.
      1) Омск
      2) Самара
      3) Псков
      4) Казань

      Ответы: 1 – 1; 2 – 24
      """#,
      [
        .init("В каком году основан Санкт-Петербург?", options: 3, right: [0]),
        .init("Какие два города стоят на Во", options: 4, right: [1, 3]),
      ]),
    PersonsFile(
      "letter-before-text.txt",
      #"""
      1. Which record names an IPv6 address?
      A. AAAA
      B. A
      C. PTR
      Answer: A

      2. Which record names an IPv4 address?
      A. AAAA
      B. A
      C. PTR
      Answer: B
      """#,
      [
        .init("Which record names an IPv6 address?", options: 3, right: [0]),
        .init("Which record names an IPv4 address?", options: 3, right: [1]),
      ]),
    PersonsFile(
      "answers-in-brackets-and-dashes.txt",
      #"""
      Q.1 Which river flows west?
      (a) Ganga
      (b) Narmada
      (c) Godavari
      Ans. (b) Narmada flows into the Arabian Sea.

      Q.2 How many seas are there in this list?
      (a) 8      (b) 7      (c) 9
      Ans:- (a)

      Q.3 'Kathak' is a dance of which region?
      (a) North (b) South (c) East
      Ans : a
      """#,
      [
        .init("Which river flows west?", options: 3, right: [1]),
        .init("How many seas are there in this list?", options: 3, right: [0]),
        .init("'Kathak' is a dance of which region?", options: 3, right: [0]),
      ]),
    PersonsFile(
      "always-first.txt",
      #"""
      Fragen zum Bootsschein
      Die richtige Antwort ist immer die erste (a).

      1. Was ist ein Fall?

      a. Ein Tau zum Setzen eines Segels.
      b. Ein Unglück.
      c. Ein Knoten.

      2. Was zeigt ein Lot?

      a. Die Tiefe.
      b. Die Fahrt.
      c. Den Kurs.
      """#,
      [
        .init("Was ist ein Fall?", options: 3, right: [0]),
        .init("Was zeigt ein Lot?", options: 3, right: [0]),
      ]),
    PersonsFile(
      "qcm.txt",
      #"""
      QCM de navigation

      QCM 1. Un voilier porte :
      A. un mât
      B. une voile
      C. une hélice d'avion

      QCM 2. La quille :
      A. stabilise le bateau
      B. est au sommet du mât
      C. ne sert à rien

      Corrigé :
      QCM 1 : A, B
      QCM 2 : A
      """#,
      [
        .init("Un voilier porte :", options: 3, right: [0, 1]),
        .init("La quille :", options: 3, right: [0]),
      ]),
    PersonsFile(
      "review-with-appendix.txt",
      #"""
      Chapter 8 Review Questions

      1. Which of these keeps a boat from
         drifting sideways?

         A. The mast
         B. The keel

      2. Which of these steer a boat? (Choose all
         that apply.)

         A. The rudder
         B. The anchor
         C. The tiller


      Appendix A
      Answers to Review Questions

      Chapter 8: Parts of a Boat, Their Names, and What They Do

      1. B. The keel offers resistance
         to the side.

      2. A, C. The tiller moves the rudder.
      """#,
      [
        .init("Which of these keeps a boat from drifting sidewa", options: 2, right: [1]),
        .init("Which of these steer a boat? (Choose all that ap", options: 3, right: [0, 2]),
      ]),
    PersonsFile(
      "key-behind-page-break.txt",
      #"""
      Boating Practice Tests                                        Chapter 2

      1.  Which knot makes a loop that does
          not slip?
          A.  Bowline
          B.  Clove hitch

                                                                           12
      Boating Practice Tests                                        Chapter 2

      2.  Which knot joins two ropes?
          A.  Figure eight
          B.  Sheet bend

                                                                           13
      Boating Practice Tests                                        Answers

      Chapter 2: Knots

      1.   A.  It is called the king of knots.
      2.   B.  It holds ropes of different size.
      """#,
      [
        .init("Which knot makes a loop that does not slip?", options: 2, right: [0]),
        .init("Which knot joins two ropes?", options: 2, right: [1]),
      ]),
    PersonsFile(
      "matched-lists.txt",
      #"""
      Q.1 Match the dams with their rivers:
      A.   High Dam          1.   Rhine
      B.   Low Dam           2.   Nile
      C.   Old Dam           3.   Seine
      Codes:
      (a) A-1, B-2, C-3 (b) A-2, B-1, C-3 (c) A-3, B-1, C-2
      Ans: (b)

      Q.2 Which river is longest?
      (a) Rhine (b) Nile (c) Seine
      Ans: (b)
      """#,
      [
        .init("Match the dams with their ri", options: 3, right: [1]),
        .init("Which river is longest?", options: 3, right: [1]),
      ]),
    PersonsFile(
      "folded-tags.md",
      #"""
      **1. Which sail is set in front of the mast?**<br>
      A. The jib<br>
      B. The spanker<br>

      <details>
        <summary>Show answer</summary>
        <b>A</b> – it pulls at the bow.
      </details>

      **2. Which two of these are knots?**<br>
      A. A bowline<br>
      B. A halyard<br>
      C. A sheet bend<br>

      <details>
        <summary>Show answer</summary>
        <b>A and C</b> – a halyard is a rope.
      </details>
      """#,
      [
        .init("**Which sail is set in front", options: 2, right: [0]),
        .init("**Which two of these are knots?", options: 3, right: [0, 2]),
      ]),
  ]

  @Test(arguments: samples) func isUnderstood(_ sample: PersonsFile) { sample.check() }
}
