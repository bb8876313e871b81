import Cards
import ExamText
import Testing

/// Texts as pages, bots and programs give them.
@Suite struct CopiedHabitsFilesTests {
  static let samples: [PersonsFile] = [
    PersonsFile(
      "button-above-answers.txt",
      #"""
      Sailing Questions and Answers

      1. Which sail is hoisted in a storm?
      a) spinnaker
      b) storm jib
      c) genoa
      View Answer

      Answer: b
      Explanation: It is small and strong.

      2. What is a keel for?
      a) It keeps a boat from drifting sideways
      b) It holds the mast
      c) It steers
      View Answer

      Answer: a
      Explanation: None.

      3. Which side is port?
      a) right
      b) left
      c) rear
      View Answer

      Answer: b
      Explanation: Seen from the stern.

      4. Which rope hoists a sail?
      a) sheet
      b) halyard
      c) painter
      View Answer

      Answer: b
      Explanation: Sheets trim it.
      """#,
      [
        .init("Which sail is hoisted in a storm?", options: 3, right: [1]),
        .init("What is a keel for?", options: 3, right: [0]),
        .init("Which side is port?", options: 3, right: [1]),
        .init("Which rope hoists a sail?", options: 3, right: [1]),
      ]),
    PersonsFile(
      "ids-and-wrong-answers.txt",
      #"""
      Practice Exam C

      B4. A sailor sees a red light on the left side of another boat. Which side of
      that boat does he see?

          ❍ A. Starboard
          ❍ B. Port
          ❍ C. Stern

      The Answer: B. Port
      A red light marks the port side.

      The incorrect answers:

      A. Starboard
      A green light marks this side.

      C. Stern
      The stern has a white light.


      B5. Which of these tells the depth?

          ❍ A. Lead line
          ❍ B. Log
          ❍ C. Sextant

      The Answer: A. Lead line
      It is lowered to the ground.

      The incorrect answers:

      B. Log
      A log tells the speed.

      C. Sextant
      A sextant measures angles.
      """#,
      [
        .init("A sailor sees a red light on", options: 3, right: [1]),
        .init("Which of these tells the depth?", options: 3, right: [0]),
      ]),
    PersonsFile(
      "set-page-with-footer.txt",
      #"""
      Rigging Terms
      Terms in this set (4)

      Halyard

      A rope that hoists a sail

      Sheet

      A rope that trims a sail

      Shroud

      A wire that holds the mast at its side

      Stay

      A wire that holds the mast fore and aft

      Students also viewed
      Knots
      12 terms
      jollysailor
      """#,
      [
        .init("Halyard", answer: "A rope that hoists a sail"),
        .init("Sheet", answer: "A rope that trims a sail"),
        .init("Shroud", answer: "A wire that holds the mast at its side"),
        .init("Stay", answer: "A wire that holds the mast fore and aft"),
      ]),
    PersonsFile(
      "quiz-bot.txt",
      #"""
      🎲 Quiz "Sailing"

      [1/3] A boat's left side is ___.
      🔘 starboard
      ✅ port
      🔘 stern

      [2/3] The front of a boat is the ___.
      ✅ bow
      🔘 beam
      🔘 bilge

      [3/3] Which of these is a rope?
      🔘 mast
      🔘 boom
      ✅ painter

      🏁 The quiz has finished!
      """#,
      [
        .init(#"A boat's left side is \_\_\_."#, options: 3, right: [1]),
        .init(#"The front of a boat is the \_\_\_."#, options: 3, right: [0]),
        .init("Which of these is a rope?", options: 3, right: [2]),
      ]),
    PersonsFile(
      "yes-or-no.txt",
      #"""
      Pytanie 1
      Czy żaglówka ma pierwszeństwo przed motorówką?
      Tak
      Nie
      Prawidłowa odpowiedź: Tak

      Pytanie 2
      Czy wolno pływać bez kamizelki?
      Tak
      Nie
      Prawidłowa odpowiedź: Nie

      Pytanie 3
      Co to jest bom?
      A. Drzewce żagla
      B. Lina
      C. Kotwica
      Prawidłowa odpowiedź: A
      """#,
      [
        .init("Czy żaglówka ma pierwszeństwo przed motorówką?", options: 2, right: [0]),
        .init("Czy wolno pływać bez kamizelki?", options: 2, right: [1]),
        .init("Co to jest bom?", options: 3, right: [0]),
      ]),
    PersonsFile(
      "dashed-pairs.txt",
      #"""
      Question n° 1 : Un feu rouge indique bâbord :
      A - oui
      B - non
      Réponse : A

      Question n° 2 : La marée dépend de :
      A - la Lune
      B - la couleur de l'eau
      C - la longueur du bateau
      Réponse : A
      """#,
      [
        .init("Un feu rouge indique bâbord :", options: 2, right: [0]),
        .init("La marée dépend de :", options: 3, right: [0]),
      ]),
    PersonsFile(
      "true-false-among-cards.txt",
      #"""
      Q: Which valve lies between the left chambers of the heart?
      A) Tricuspid
      B) Aortic
      C) Mitral
      A: C

      Q: Which nerve moves the diaphragm?
      A: The phrenic nerve

      Q: True or False: The left lung has three lobes.
      A: False. It has two.
      """#,
      [
        .init("Which valve lies between the left chambers of th", options: 3, right: [2]),
        .init("Which nerve moves the diaphragm?", answer: "The phrenic nerve"),
        .init("True or False: The left lung has three lobes.", options: 2, right: [1]),
      ]),
    PersonsFile(
      "numbers-on-their-own-lines.txt",
      #"""
      Boating test

      1
      Which side is port?
      A
      Left
      B
      Right
      C
      Rear
      Correct answer: A

      2
      Is it TRUE or FALSE? A sloop has one mast.
      A
      TRUE
      B
      FALSE
      Correct answer: A

      3
      What does a log tell?
      A
      Depth
      B
      Speed
      C
      Wind
      Correct answer: B
      """#,
      [
        .init("Which side is port?", options: 3, right: [0]),
        .init("Is it TRUE or FALSE? A sloop has one mast.", options: 2, right: [0]),
        .init("What does a log tell?", options: 3, right: [1]),
      ]),
    PersonsFile(
      "bold-lines.txt",
      #"""
      1. Which sail is set in a storm?

      spinnaker
      **storm jib**
      genoa
      drifter

      Explanation: It is small.

      2. Which two ropes trim a sail? (Choose two.)

      halyard
      **sheet**
      painter
      **vang**
      """#,
      [
        .init("Which sail is set in a storm?", options: 4, right: [1]),
        .init("Which two ropes trim a sail? (Choose two.)", options: 4, right: [1, 3]),
      ]),
    PersonsFile(
      "labelled-terms.txt",
      #"""
      Rigging

      Term
      Halyard
      Definition
      A rope that hoists a sail

      Term
      If the wind drops, then:
      a. the boat slows
      b. the boat speeds up
      c. the mast falls
      Definition
      a. the boat slows

      Term
      What is a sheet?
      Definition
      A rope that trims a sail
      """#,
      [
        .init("Halyard", answer: "A rope that hoists a sail"),
        .init("If the wind drops, then:", options: 3, right: [0]),
        .init("What is a sheet?", answer: "A rope that trims a sail"),
      ]),
    PersonsFile(
      "cards-under-headings.md",
      #"""
      Sure! Here are 3 flashcards:

      ### Flashcard 1
      **Question:** What hoists a sail?
      **Answer:** A halyard.

      ### Flashcard 2
      **Question:** What trims a sail?
      **Answer:** A sheet.

      ### Flashcard 3
      **Question:** True or False: A sloop has two masts.
      **Answer:** False. It has one.
      """#,
      [
        .init("What hoists a sail?", answer: "A halyard."),
        .init("What trims a sail?", answer: "A sheet."),
        .init("True or False: A sloop has two masts.", options: 2, right: [1]),
      ]),
    PersonsFile(
      "slides.md",
      #"""
      ---
      marp: true
      theme: default
      ---

      # Networking quiz

      ---

      ## What does DNS do?

      ---

      It turns names into addresses.

      ---

      ## Which port does SSH use?

      ---

      22

      ---

      ## What is a subnet mask for?

      ---

      It tells which part of an address names the network.
      """#,
      [
        .init("What does DNS do?", answer: "It turns names into addresses."),
        .init("Which port does SSH use?", answer: "22"),
        .init("What is a subnet mask for?", answer: "It tells which part of an address names"),
      ]),
    PersonsFile(
      "hidden-answers.md",
      #"""
      1. What is the capital of Mongolia?

      >!Ulaanbaatar!<

      2. What is the longest river of Asia?

      >!The Yangtze!<

      3. Which sea has no coast?

      >!The Sargasso Sea!<
      """#,
      [
        .init("What is the capital of Mongolia?", answer: "Ulaanbaatar"),
        .init("What is the longest river of Asia?", answer: "The Yangtze"),
        .init("Which sea has no coast?", answer: "The Sargasso Sea"),
      ]),
    PersonsFile(
      "sheet-with-separator.csv",
      #"""
      sep=;
      Question;Answer
      What is the capital of Chad?;N'Djamena
      What is the capital of Mali?;Bamako
      """#,
      [
        .init("What is the capital of Chad?", answer: "N'Djamena"),
        .init("What is the capital of Mali?", answer: "Bamako"),
      ]),
  ]

  @Test(arguments: samples) func isUnderstood(_ sample: PersonsFile) { sample.check() }
}
