import Cards
import ExamText
import Testing

/// Files that tools read or write.
@Suite struct ToolFilesTests {
  static let samples: [PersonsFile] = [
    PersonsFile(
      "quizlet-dash.txt",
      #"""
      photosynthesis - plants make sugar from light
      respiration - cells burn sugar
      fermentation - burning without oxygen
      ATP - the cell's energy currency
      """#,
      [
        .init("photosynthesis", answer: "plants make"),
        .init("respiration", answer: "cells burn"),
        .init("fermentation", answer: "burning"),
        .init("ATP", answer: "the cell"),
      ]),
    PersonsFile(
      "quizlet-records.txt",
      #"""
      Mitosis	division of the nucleus
      into two equal ones

      Meiosis	division into
      four different cells

      Cytokinesis	division of the cell body
      """#,
      [
        .init("Mitosis", answer: "division of the nucleus"),
        .init("Meiosis", answer: "division into"),
        .init("Cytokinesis", answer: "division of the cell"),
      ]),
    PersonsFile(
      "brace.tsv",
      #"""
      {	opens a block
      }	closes a block
      [	opens a list
      ]	closes a list
      """#,
      [
        .init("{", answer: "opens"),
        .init("}", answer: "closes"),
        .init("\\[", answer: "opens"),
        .init("\\]", answer: "closes"),
      ]),
    PersonsFile(
      "gift.txt",
      #"""
      // a comment
      $CATEGORY: geo/europe

      ::Q1:: What is the capital of Norway? {
        ~Bergen # That is in the west.
        =Oslo # Right.
        ~Stavanger
      }

      ::Q2:: The Rhine flows north. {T}

      Two plus two is {=four =4} of course.

      ::Q3::[markdown]Which are *Baltic*? {
      ~%50%Estonia
      ~%50%Latvia
      ~%-100%Norway
      ####They lie on the Baltic sea.
      }

      How far is it? {#384:5}
      """#,
      [
        .init("What is the capital", options: 3, right: [1]),
        .init("The Rhine", options: 2, right: [0]),
        .init("Two plus two", answer: ""),
        .init("Which are", options: 3, right: [0, 1]),
        .init("How far", answer: ""),
      ]),
    PersonsFile(
      "aiken.txt",
      #"""
      What is the capital of Chile?
      A) Lima
      B) Santiago
      C) Quito
      ANSWER: B

      Which ocean is west of Chile?
      A. Atlantic
      B. Pacific
      ANSWER: B
      """#,
      [
        .init("What is the capital", options: 3, right: [1]),
        .init("Which ocean", options: 2, right: [1]),
      ]),
    PersonsFile(
      "obsidian.md",
      #"""
      #flashcards/geo

      Capital of Spain::Madrid
      Capital of Italy:::Rome

      What is a fjord?
      ?
      A long narrow inlet
      made by a glacier
      <!--SR:!2024-03-20,124,270-->

      The ==Danube== flows into the ==Black Sea==.
      """#,
      [
        .init("Capital of Spain", answer: "Madrid"),
        .init("Capital of Italy", answer: "Rome"),
        .init("Rome", answer: "Capital"),
        .init("What is a fjord", answer: "A long"),
        .init("The […] flows into the Black Sea", answer: "Danube"),
        .init("The Danube flows into the […]", answer: "Black"),
      ]),
    PersonsFile(
      "ham.txt",
      #"""
      T1A01 (C) [97.1]
      Which of the following is part of the basis of the service?
      A. Personal radio for profit
      B. Broadcasting
      C. Advancing skills in radio
      D. All these choices are correct
      ~~

      T1A02 (B)
      Which agency regulates it?
      A. FEMA
      B. The FCC
      C. Homeland
      D. None
      ~~
      """#,
      [
        .init("Which of the following", options: 4, right: [2]),
        .init("Which agency", options: 4, right: [1]),
      ]),
    PersonsFile(
      "trivia.txt",
      #"""
      #Q What is the largest moon of Saturn?
      ^ Titan
      A Titan
      B Rhea
      C Dione
      D Mimas

      #Q Which planet
      has the Great Red Spot?
      ^ Jupiter
      A Mars
      B Jupiter
      """#,
      [
        .init("What is the largest", options: 4, right: [0]),
        .init("Which planet has", options: 2, right: [1]),
      ]),
    PersonsFile(
      "text2qti.txt",
      #"""
      Quiz title: Sums
      Points: 2
      1. What is 2+3?
      ... General feedback
      a) 6
      *b) 5
      ... Right.
      c) 4

      2. Which are even?
      [*] 2
      [ ] 3
      [*] 4

      3. What is pi to two places?
      = 3.14 +- 0.01

      4. Who wrote Emma?
      * Austen
      * Jane Austen
      """#,
      [
        .init("What is 2", options: 3, right: [1]),
        .init("Which are even", options: 3, right: [0, 2]),
        .init("What is pi", answer: ""),
        .init("Who wrote Emma", answer: ""),
      ]),
    PersonsFile(
      "rexams.Rmd",
      #"""
      Question
      ========
      Which of these are prime?

      Answerlist
      ----------
      * 4
      * 5
      * 7

      Solution
      ========
      5 and 7 are.

      Answerlist
      ----------
      * False
      * True
      * True

      Meta-information
      ================
      exname: primes
      extype: mchoice
      exsolution: 011
      """#,
      [
        .init("Which of these", options: 3, right: [1, 2])
      ]),
    PersonsFile(
      "rexams-two.Rmd",
      #"""
      Question
      ========
      Which is prime?

      Answerlist
      ----------
      * 4
      * 5

      Meta-information
      ================
      exname: one
      extype: schoice
      exsolution: 01

      Question
      ========
      Which is even?

      Answerlist
      ----------
      * 8
      * 9
      * 7

      Meta-information
      ================
      exname: two
      extype: schoice
      exsolution: 100
      """#,
      [
        .init("Which is prime", options: 2, right: [1]),
        .init("Which is even", options: 3, right: [0]),
      ]),
    PersonsFile(
      "edx.txt",
      #"""
      >>Which of these is a prime?<<
      ( ) 4 {{2 × 2}}
      (x) 7 {{No divisor}}
      ( ) 9

      [explanation]
      7 is divided by 1 and 7 only.
      [explanation]

      >>Pick the even ones||Two are right<<
      [x] 2
      [ ] 3
      [x] 4
      """#,
      [
        .init("Which of these", options: 3, right: [1]),
        .init("Pick the even", options: 3, right: [0, 2]),
      ]),
    PersonsFile(
      "testownik.txt",
      #"""
      X10
      What is an ion?
      A charged atom
      A kind of cat

      X011
      Which are metals?
      Sulphur
      Iron
      Tin
      """#,
      [
        .init("What is an ion", options: 2, right: [0]),
        .init("Which are metals", options: 3, right: [1, 2]),
      ]),
    PersonsFile(
      "json2.json",
      #"""
      [{"q":"Pick B","options":{"A":"x","B":"y"},"answer":"B","explanation":"since"},
       {"question":"Pick two","choices":["a","b","c"],"answers":[0,2]}]
      """#,
      [
        .init("Pick B", options: 2, right: [1]),
        .init("Pick two", options: 3, right: [0, 2]),
      ]),
    PersonsFile(
      "mixed.md",
      #"""
      # Exam

      1. Which is a fruit?
      - [ ] Leek
      - [x] Pear

      2. Which is a root?
      A. Carrot
      B. Pea
      Answer: A

      Q: What is a berry?
      A: A fruit from one ovary.

      ### What is a nut?
      <details><summary>Answer</summary>

      A dry fruit.
      </details>
      """#,
      [
        .init("Which is a fruit", options: 2, right: [1]),
        .init("Which is a root", options: 2, right: [0]),
        .init("What is a berry", answer: "A fruit"),
        .init("What is a nut", answer: "A dry"),
      ]),
  ]

  @Test(arguments: samples) func isUnderstood(_ sample: PersonsFile) {
    sample.check()
  }
}
