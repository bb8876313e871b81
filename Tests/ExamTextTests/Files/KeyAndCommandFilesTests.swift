import Cards
import ExamText
import Testing

/// Files with keys above options, statements, LaTeX, Blackboard, Runestone and loose commas.
@Suite struct KeyAndCommandFilesTests {
  static let samples: [PersonsFile] = [
    PersonsFile(
      "above1.txt",
      #"""
      1. Which organ makes insulin?
      Answer: B
      A. Liver
      B. Pancreas
      C. Spleen
      D. Kidney

      2. Which vitamin does sunlight help to make?
      Answer: D
      A. A
      B. B12
      C. C
      D. D
      """#,
      [
        .init("Which organ makes insulin?", options: 4, right: [1]),
        .init("Which vitamin does sunlight help t", options: 4, right: [3]),
      ]),
    PersonsFile(
      "above2.md",
      #"""
      ### Question 1
      What does a barometer measure?

      **Answer: C**

      - A) Wind
      - B) Heat
      - C) Air pressure

      **Explanation:** Baros means weight.

      ### Question 2
      Choose two metals.

      **Correct Answers: A, D**

      - A) Tin
      - B) Sulphur
      - C) Neon
      - D) Lead
      """#,
      [
        .init("What does a barometer measure?", options: 3, right: [2]),
        .init("Choose two metals.", options: 4, right: [0, 3]),
      ]),
    PersonsFile(
      "above3.txt",
      #"""
      Q1) Which river crosses Vienna?
      Correct answer: a
      a) Danube
      b) Rhine
      c) Elbe
      Q2) Which river crosses Cologne?
      Correct answer: b
      a) Danube
      b) Rhine
      c) Elbe
      """#,
      [
        .init("Which river crosses Vienna?", options: 3, right: [0]),
        .init("Which river crosses Cologne?", options: 3, right: [1]),
      ]),
    PersonsFile(
      "above4.txt",
      #"""
      Which gas fills most balloons at fairs?

      Answer: B

      A. Argon
      B. Helium
      C. Radon

      Which gas glows red in tubes?

      Answer: A

      A. Neon
      B. Helium
      C. Radon
      """#,
      [
        .init("Which gas fills most balloons at f", options: 3, right: [1]),
        .init("Which gas glows red in tubes?", options: 3, right: [0]),
      ]),
    PersonsFile(
      "latex1.tex",
      #"""
      \documentclass[addpoints]{exam}
      \usepackage{amsmath}
      \begin{document}
      \begin{center}
      Midterm on Rocks
      \end{center}
      \begin{questions}
      \question[2] Which rock floats on water?
      \begin{choices}
      \choice Granite
      \CorrectChoice Pumice
      \choice Basalt
      \end{choices}
      \begin{solution}
      It is full of bubbles.
      \end{solution}

      \question Which of these are minerals?
      \begin{checkboxes}
      \CorrectChoice Quartz
      \choice Coal
      \CorrectChoice Mica
      \end{checkboxes}

      \question How hard is a diamond on the scale of Mohs?
      \begin{oneparchoices}
      \choice 7 \choice 9 \CorrectChoice 10
      \end{oneparchoices}
      \question Name the rock that marble was made from.
      \begin{solution}
      Limestone
      \end{solution}
      \end{questions}
      \end{document}
      """#,
      [
        .init("Which rock floats on water?", options: 3, right: [1]),
        .init("Which of these are minerals?", options: 3, right: [0, 2]),
        .init("How hard is a diamond on the scale", options: 3, right: [2]),
        .init("Name the rock that marble was made", answer: "Limestone"),
      ]),
    PersonsFile(
      "latex2.tex",
      #"""
      \begin{questions}
        \question What is $\int_0^1 x\,dx$?
          \begin{choices}
            \choice $1$
            \correctchoice $\frac{1}{2}$ % the area of a triangle
            \choice $\frac{1}{3}$
          \end{choices}

        \titledquestion{Sums} Let $a = 3$.
          \begin{parts}
            \part[1] What is $a + 4$?
            \begin{solution} $7$ \end{solution}
            \part What is $2a$?
            \begin{solution}[1in]
              $6$
            \end{solution}
          \end{parts}
      \end{questions}
      """#,
      [
        .init("What is $\\int_0^1 x\\,dx$?", options: 3, right: [1]),
        .init("Let $a = 3$.  What is $a + 4$?", answer: "$7$"),
        .init("Let $a = 3$.  What is $2a$?", answer: "$6$"),
      ]),
    PersonsFile(
      "latex3.tex",
      #"""
      \begin{enumerate}
      \item Which planet has rings that anyone can see?
        \begin{enumerate}
          \item Mars
          \item \correct Saturn
          \item Venus
        \end{enumerate}
      \item Which planet is nearest to the sun?
        \begin{enumerate}[label=(\alph*)]
          \item \correct Mercury
          \item Earth
        \end{enumerate}
      \end{enumerate}
      """#,
      [
        .init("Which planet has rings that anyone", options: 3, right: [1]),
        .init("Which planet is nearest to the sun", options: 2, right: [0]),
      ]),
    PersonsFile(
      "truefalse1.txt",
      #"""
      1. The heart has four chambers.
      True

      2. The liver lies on the left side.
      False

      3. Blood is made in the bones.
      True
      """#,
      [
        .init("The heart has four chambers.", options: 2, right: [0]),
        .init("The liver lies on the left side.", options: 2, right: [1]),
        .init("Blood is made in the bones.", options: 2, right: [0]),
      ]),
    PersonsFile(
      "truefalse2.txt",
      #"""
      Whales are fish.
      F
      Bats can see.
      T
      Spiders have six legs.
      F
      Bees dance.
      T
      """#,
      [
        .init("Whales are fish.", options: 2, right: [1]),
        .init("Bats can see.", options: 2, right: [0]),
        .init("Spiders have six legs.", options: 2, right: [1]),
        .init("Bees dance.", options: 2, right: [0]),
      ]),
    PersonsFile(
      "truefalse3.txt",
      #"""
      1. Die Elbe fließt in die Nordsee.
      Richtig
      2. Der Rhein entspringt in Polen.
      Falsch
      3. Wien liegt an der Donau.
      Richtig
      """#,
      [
        .init("Die Elbe fließt in die Nordsee.", options: 2, right: [0]),
        .init("Der Rhein entspringt in Polen.", options: 2, right: [1]),
        .init("Wien liegt an der Donau.", options: 2, right: [0]),
      ]),
    PersonsFile(
      "truefalse4.txt",
      #"""
      1. La Terre tourne autour du Soleil.
      Réponse : Vrai
      2. La Lune brille par elle-même.
      Réponse : Faux
      """#,
      [
        .init("La Terre tourne autour du Soleil.", options: 2, right: [0]),
        .init("La Lune brille par elle-même.", options: 2, right: [1]),
      ]),
    PersonsFile(
      "truefalse5.txt",
      #"""
      True or False: A kilobyte is always 1000 bytes.
      Answer: False

      True or False: RAM loses its contents without power.
      Answer: True
      """#,
      [
        .init("True or False: A kilobyte is alway", options: 2, right: [1]),
        .init("True or False: RAM loses its conte", options: 2, right: [0]),
      ]),
    PersonsFile(
      "truefalse6.txt",
      #"""
      1. TCP makes a connection first. (True)
      2. UDP sends again what was lost. (False)
      3. IP finds the way. (True)
      """#,
      [
        .init("TCP makes a connection first.", options: 2, right: [0]),
        .init("UDP sends again what was lost.", options: 2, right: [1]),
        .init("IP finds the way.", options: 2, right: [0]),
      ]),
    PersonsFile(
      "truefalse7.txt",
      #"""
      1. A square is a rectangle.
      True
      False
      Answer: True

      2. A circle has corners.
      True
      False
      Answer: False
      """#,
      [
        .init("A square is a rectangle.", options: 2, right: [0]),
        .init("A circle has corners.", options: 2, right: [1]),
      ]),
    PersonsFile(
      "blackboard1.txt",
      #"""
      MC\#tWhich metal is liquid at room temperature?\#tIron\#tincorrect\#tMercury\#tcorrect\#tTin\#tincorrect
      MA\#tWhich of these are gases?\#tNeon\#tcorrect\#tSulphur\#tincorrect\#tArgon\#tcorrect
      TF\#tGold rusts.\#tfalse
      FIB\#tThe sign for iron is ____.\#tFe\#tFE
      ESS\#tTell how steel is made.\#tFrom iron with a little carbon.
      NUM\#tHow many protons has helium?\#t2\#t0
      ORD\#tOrder these by weight, lightest first.\#tHydrogen\#tCarbon\#tLead
      MAT\#tMatch each sign with its metal.\#tFe\#tIron\#tPb\#tLead
      """#,
      [
        .init("Which metal is liquid at room temp", options: 3, right: [1]),
        .init("Which of these are gases?", options: 3, right: [0, 2]),
        .init("Gold rusts.", options: 2, right: [1]),
        .init("The sign for iron is \\_\\_\\_\\_.", answer: "- Fe - FE"),
        .init("Tell how steel is made.", answer: "From iron with a little "),
        .init("How many protons has helium?", answer: "2"),
        .init("Order these by weight, lightest fi", answer: "1. Hydrogen 2. Carbon 3."),
        .init("Match each sign with its metal.  -", answer: "- Fe → Iron - Pb → Lead"),
      ]),
    PersonsFile(
      "blackboard2.txt",
      #"""
      TF\#tVenus is hotter than Mercury.\#ttrue
      TF\#tMars has no moons.\#tfalse
      MC\#t"Which planet is ""red""?"\#tMars\#tCorrect\#tVenus\#tIncorrect
      """#,
      [
        .init("Venus is hotter than Mercury.", options: 2, right: [0]),
        .init("Mars has no moons.", options: 2, right: [1]),
        .init("Which planet is \"red\"?", options: 2, right: [0]),
      ]),
    PersonsFile(
      "runestone1.rst",
      #"""
      Loops
      =====

      Some words about loops that the book says before its exercises.

      .. mchoice:: loops_1
         :answer_a: once
         :answer_b: never
         :answer_c: for ever
         :correct: c
         :feedback_a: No, nothing ends it.
         :feedback_b: No, the condition holds.
         :feedback_c: Right, it never becomes false.

         How often does ``while True`` run its body?

      .. mchoice:: loops_2
         :multiple_answers:
         :correct: a,b
         :answer_a: for
         :answer_b: while
         :answer_c: if

         Which words start a loop?
      """#,
      [
        .init("How often does ``while True`` run ", options: 3, right: [2]),
        .init("Which words start a loop?", options: 3, right: [0, 1]),
      ]),
    PersonsFile(
      "runestone2.rst",
      #"""
      .. fillintheblank:: fill_1

         The first index of a list is |blank|.

         - :0: Right.
           :1: In some other languages.
           :.*: Try again.

      .. mchoice:: q3
         :practice: T

         What does ``len("ab")`` give?

         - 1

           - Count again.

         - 2

           + Yes.

         - ab

           - That is the text.
      """#,
      [
        .init("The first index of a list is ____.", answer: "0"),
        .init("What does ``len(\"ab\")`` give?", options: 3, right: [1]),
      ]),
    PersonsFile(
      "csvmore.csv",
      #"""
      Question,Answer
      What is the capital of Chad?,N'Djamena
      What do bees make?,Honey, and wax
      How many legs has an ant?,Six
      """#,
      [
        .init("What is the capital of Chad?", answer: "N'Djamena"),
        .init("What do bees make?", answer: "Honey, and wax"),
        .init("How many legs has an ant?", answer: "Six"),
      ]),
  ]

  @Test(arguments: samples) func isUnderstood(_ file: PersonsFile) { file.check() }
}
