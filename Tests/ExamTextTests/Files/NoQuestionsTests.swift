import Cards
import ExamText
import Testing

/// Texts that ask nothing.
@Suite struct NoQuestionsTests {
  static let samples: [PersonsFile] = [
    PersonsFile(
      "neg1.md",
      #"""
      # My project

      A small tool that reads files. Why another one? Because the others are slow.

      ## Install

      1. Clone the repository
      2. Run `make`
      3. Copy the binary

      ## Usage

      ```sh
      tool --help
      ```

      - [x] Parser
      - [ ] Printer
      - [ ] Docs

      ## License

      MIT
      """#,
      []),
    PersonsFile(
      "neg2.txt",
      #"""
      Minutes of the meeting, 3 May

      Present: Ann, Bob, Carl
      1. Budget. Ann shows the numbers. Agreed.
      2. Office. Bob looks for a new place.
         a. near the station
         b. not above 2000 a month
      3. Any other business: none.
      Next meeting: 10 May
      """#,
      []),
    PersonsFile(
      "neg3.txt",
      #"""
      Pancakes

      Ingredients:
      - 2 eggs
      - 200 g flour
      - 300 ml milk

      1. Mix all.
      2. Let it rest.
      3. Fry in butter.
      """#,
      []),
    PersonsFile(
      "neg4.md",
      #"""
      # Changelog

      ## 1.2.0 - 2024-05-01
      ### Added
      - New option `--fast`
      ### Fixed
      - Crash on empty files (#12)

      ## 1.1.0 - 2024-03-01
      - A: first alpha
      """#,
      []),
    PersonsFile(
      "neg5.txt",
      #"""
      Shopping
      milk
      bread
      - apples
      - pears
      eggs: 12
      """#,
      []),
    PersonsFile(
      "neg6.py",
      #"""
      def main():
          # A. first
          # B. second
          x = {"a": True, "b": False}
          answer = 42
          return x
      """#,
      []),
    PersonsFile(
      "neg7.txt",
      #"""
      Dear Ms Meyer,

      thank you for your letter of 3 June. The answer is: we cannot deliver before August.
      Could you tell us whether that suits you

      Yours sincerely
      A. Schmidt
      """#,
      []),
    PersonsFile(
      "neg8.yaml",
      #"""
      version: "3"
      services:
        web:
          image: nginx
          ports: ["80:80"]
          healthcheck: true
        db:
          image: postgres
          answer: no
      """#,
      []),
    PersonsFile(
      "neg9.json",
      #"""
      {"name": "tool", "version": "1.0.0", "scripts": {"test": "node test.js"}, "private": true}
      """#,
      []),
    PersonsFile(
      "neg10.csv",
      #"""
      Date,Amount,Shop
      2024-01-02,12.50,Baker
      2024-01-03,8.20,Butcher
      2024-01-04,3.10,Kiosk
      """#,
      []),
    PersonsFile(
      "neg12.tex",
      #"""
      \documentclass{article}
      \begin{document}
      \section{Intro}
      We list things.
      \begin{enumerate}
      \item First
      \item Second
      \end{enumerate}
      \begin{equation} a = b \end{equation}
      \end{document}
      """#,
      []),
    PersonsFile(
      "neg13.sh",
      #"""
      #!/bin/sh
      # 1. set up
      set -e
      DEBUG=true
      if [ "$1" = "-x" ]; then
        true
      else
        false
      fi
      """#,
      []),
    PersonsFile(
      "neg14.txt",
      #"""
      Packing list

      [ ] tent
      [x] stove
      [ ] map

      Call Ann about the car
      """#,
      []),
    PersonsFile(
      "neg15.txt",
      #"""
      I. Introduction
      II. Methods
      III. Results
         A. Survey
         B. Interviews
      IV. Discussion
      """#,
      []),
    PersonsFile(
      "neg16.txt",
      #"""
      Once there was a miller who had three sons. "Is it true?" asked the first.
      "True," said the second.
      False friends are worse than none.
      The end
      """#,
      []),
    PersonsFile(
      "neg17.txt",
      #"""
      RULES OF THE CLUB

      § 2 Members
      (1) People become members when they have
          a) signed the form,
          b) paid the fee, and
          c) met the board.
      (2) The board decides about exceptions.

      § 3 Votes
      Votes are counted by hand.
      """#,
      []),
    PersonsFile(
      "neg18.txt",
      #"""
      TERMS

      1. Use. You may read the files at home.

      2. Limits. You may not:
         a) sell the files;
         b) change them;
         c) send them to others.

      3. End. The right ends when you break a term.
      """#,
      []),
    PersonsFile(
      "neg19.md",
      #"""
      # Minutes, 4 May

      ## 1. Budget

      Ann shows the numbers.

      ## 2. Other business

      1. A new printer
      2. The summer party

      Action items:

      - [ ] Bob: call the printer
      - [x] Ann: book the hall
      """#,
      []),
    PersonsFile(
      "neg20.txt",
      #"""
      Preface

      Since the first edition much has changed. The need for clear words has not.

      Who should read this? Anyone who builds houses, and anyone who lives in one.

      I thank my sister.

      M. Brandt
      """#,
      []),
  ]

  @Test(arguments: samples) func isUnderstood(_ file: PersonsFile) { file.check() }
}
