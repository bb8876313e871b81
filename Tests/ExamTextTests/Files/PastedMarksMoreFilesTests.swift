import Cards
import ExamText
import Testing

/// Files with bare options, marks of many kinds, and one of each tool.
@Suite struct PastedMarksMoreFilesTests {
  static let samples: [PersonsFile] = [
    PersonsFile(
      "gift2.txt",
      #"""
      What is 1 \= 1 in logic?{=true#Yes.~false#No.####A tautology.}

      [html]<p>Which tag makes <b>bold</b>?</p>{=&lt;b&gt; ~&lt;i&gt;}
      """#,
      [
        .init("What is 1 = 1 in logic?", options: 2, right: [0]),
        .init("Which tag makes **bold**?", options: 2, right: [0]),
      ]),
    PersonsFile(
      "aiken2.txt",
      #"""
      What is the boiling point of water at sea level?
      A) 90 °C
      B) 100 °C
      C) 110 °C
      ANSWER: B

      What is the freezing point of water?
      A) 0 °C
      B) 10 °C
      ANSWER: A
      """#,
      [
        .init("What is the boiling point of water", options: 3, right: [1]),
        .init("What is the freezing point of wate", options: 2, right: [0]),
      ]),
    PersonsFile(
      "qti1.txt",
      #"""
      Quiz title: Little test

      1. Which are even?
      [*] 2
      [ ] 3
      [*] 4

      2. What is pi to two places?
      =   3.14 +- 0.005

      3. Name a planet with rings.
      *   Saturn
      *   Uranus
      """#,
      [
        .init("Which are even?", options: 3, right: [0, 2]),
        .init("What is pi to two places?", answer: "3.14"),
        .init("Name a planet with rings.", answer: "- Saturn - Uranus"),
      ]),
    PersonsFile(
      "rexams1.Rmd",
      #"""
      ```{r, echo=FALSE}
      x <- 5
      ```

      Question
      ========
      What is the square of 5?

      Answerlist
      ----------
      * 10
      * 25
      * 50

      Solution
      ========
      Five times five.

      Answerlist
      ----------
      * False
      * True
      * False

      Meta-information
      ================
      exname: square
      extype: schoice
      exsolution: 010
      """#,
      [
        .init("What is the square of 5?", options: 3, right: [1])
      ]),
    PersonsFile(
      "edx1.md",
      #"""
      >>Which is a fruit?<<

      ( ) Carrot {{It is a root.}}
      (x) Plum
      ( ) Kale

      ||A hint: it grows on a tree.||

      >>Which are roots?<<

      [x] Beet
      [x] Radish
      [ ] Kale

      >>What is the capital of Italy?<<

      = Rome
      or= Roma
      """#,
      [
        .init("Which is a fruit?", options: 3, right: [1]),
        .init("Which are roots?", options: 3, right: [0, 1]),
        .init("What is the capital of Italy?", answer: "- Rome - Roma"),
      ]),
    PersonsFile(
      "json1.json",
      #"""
      {"quiz": {"title": "Small", "questions": [
        {"q": "Which is red?", "choices": {"a": "Ruby", "b": "Emerald"}, "correct": "a"},
        {"prompt": "Which is green?", "options": [{"text": "Ruby", "isCorrect": false}, {"text": "Emerald", "isCorrect": true}]}
      ]}}
      """#,
      [
        .init("Which is red?", options: 2, right: [0]),
        .init("Which is green?", options: 2, right: [1]),
      ]),
    PersonsFile(
      "json2.json",
      #"""
      [{"question":"What is 2+3?","A":"4","B":"5","C":"6","answer":"B"},
       {"question":"What is 2*3?","A":"4","B":"5","C":"6","answer":"C"}]
      """#,
      [
        .init("What is 2+3?", options: 3, right: [1]),
        .init("What is 2*3?", options: 3, right: [2]),
      ]),
    PersonsFile(
      "json3.json",
      #"""
      {"category":"Science","results":[{"type":"multiple","question":"What is H2O?","correct_answer":"Water","incorrect_answers":["Air","Salt","Sand"]},{"type":"boolean","question":"The Earth is flat.","correct_answer":"False","incorrect_answers":["True"]}]}
      """#,
      [
        .init("What is H2O?", options: 4, right: [0]),
        .init("The Earth is flat.", options: 2, right: [0]),
      ]),
    PersonsFile(
      "yaml1.yml",
      #"""
      title: Colours
      questions:
        - text: Which is a primary colour of light?
          options:
            - Green
            - Brown
            - Grey
          answer: 0
          explanation: Light mixes from red, green and blue.
        - text: Which is dark?
          options: [White, Black]
          answer: Black
      """#,
      [
        .init("Which is a primary colour of light", options: 3, right: [0]),
        .init("Which is dark?", options: 2, right: [1]),
      ]),
    PersonsFile(
      "toml1.toml",
      #"""
      [[question]]
      text = "Which is a bird?"
      options = ["Bat", "Owl"]
      correct = 1

      [[question]]
      text = "Which is a mammal?"
      options = ["Bat", "Owl"]
      correct = 0
      """#,
      [
        .init("Which is a bird?", options: 2, right: [1]),
        .init("Which is a mammal?", options: 2, right: [0]),
      ]),
    PersonsFile(
      "trivia1.txt",
      #"""
      #Q Which colour has the sky?
      ^ Blue
      A Red
      B Blue
      C Green

      #Q Is the sea salty?
      ^ Yes
      A Yes
      B No
      """#,
      [
        .init("Which colour has the sky?", options: 3, right: [1]),
        .init("Is the sea salty?", options: 2, right: [0]),
      ]),
    PersonsFile(
      "pool1.txt",
      #"""
      T1A01 (C) [97.1]
      Who may ask?
      A. Nobody
      B. Some
      C. Everyone
      D. All of these choices are correct
      ~~

      T1A02 (A)
      Who may answer?
      A. One
      B. Two
      C. Three
      D. Four
      ~~
      """#,
      [
        .init("Who may ask?", options: 4, right: [2]),
        .init("Who may answer?", options: 4, right: [0]),
      ]),
    PersonsFile(
      "testownik1.txt",
      #"""
      X0110
      Which are vowels?
      b
      a
      e
      d
      """#,
      [
        .init("Which are vowels?", options: 4, right: [1, 2])
      ]),
    PersonsFile(
      "h6code1.md",
      #"""
      ###### 1. What is logged?

      ```javascript
      console.log(typeof null);
      ```

      - A: `"null"`
      - B: `"object"`
      - C: `"undefined"`

      <details><summary><b>Answer</b></summary>
      <p>

      #### Answer: B

      An old slip of the language.

      </p>
      </details>

      ---

      ###### 2. What is logged?

      ```javascript
      console.log([] + []);
      ```

      - A: `""`
      - B: `"[]"`

      <details><summary><b>Answer</b></summary>
      <p>

      #### Answer: A

      Both become empty texts.

      </p>
      </details>
      """#,
      [
        .init("What is logged?  ```javascript con", options: 3, right: [1]),
        .init("What is logged?  ```javascript con", options: 2, right: [0]),
      ]),
    PersonsFile(
      "qabold1.md",
      #"""
      **Q:** What is latency?
      **A:** How long one has to wait.

      **Q:** What is throughput?
      **A:** How much gets done:

      - per second
      - per core
      """#,
      [
        .init("What is latency?", answer: "How long one has to wait"),
        .init("What is throughput?", answer: "How much gets done:  - p"),
      ]),
    PersonsFile(
      "qanum.txt",
      #"""
      Q1. What is a lemma?
      Ans: A small theorem on the way.

      Q2. What is a corollary?
      Ans: What follows at once.
      """#,
      [
        .init("What is a lemma?", answer: "A small theorem on the w"),
        .init("What is a corollary?", answer: "What follows at once."),
      ]),
    PersonsFile(
      "mkdocs.md",
      #"""
      <quiz>
      Which are editors?
      - [x] vim
      - [ ] ls
      - [x] nano

      They edit.
      </quiz>
      """#,
      [
        .init("Which are editors?", options: 3, right: [0, 2])
      ]),
    PersonsFile(
      "paste1.txt",
      #"""
      Sailing basics
      Which knot makes a loop that does not slip?
      Bowline
      It holds under load and opens easily.
      Incorrect Answers
      Clove hitch
      - It ties a rope to a post.
      Sheet bend
      - It joins two ropes.
      What is the right side of a ship called?
      Starboard
      """#,
      [
        .init("Which knot makes a loop that does ", options: 3, right: [0]),
        .init("What is the right side of a ship c", answer: "Starboard"),
      ]),
    PersonsFile(
      "longstem.txt",
      #"""
      1. A company moves its servers to the cloud. It wants to pay only for what it uses.
      It also needs to keep its data in one country.

      Which TWO things should it look at first?
      (Select TWO.)

      A. The regions of the provider
      B. The colour of the logo
      C. The price list
      D. The weather

      Correct Answer: A,C
      Explanation/Reference:
      Regions say where data lies.
      """#,
      [
        .init("A company moves its servers to the", options: 4, right: [0, 2])
      ]),
    PersonsFile(
      "exp1.txt",
      #"""
      Question 1:
      Which protocol is encrypted?
      A. Telnet
      B. SSH
      C. FTP
      Correct Answer: B
      Explanation:
      A. Incorrect: Telnet sends plain text.
      B. Correct: SSH encrypts everything.
      C. Incorrect: FTP sends plain text.

      Question 2:
      Which is oldest?
      A. Telnet
      B. SSH
      C. HTTPS
      Correct Answer: A
      Explanation:
      Option A is correct because it dates from 1969.
      Option B is incorrect because it came in 1995.
      """#,
      [
        .init("Which protocol is encrypted?", options: 3, right: [1]),
        .init("Which is oldest?", options: 3, right: [0]),
      ]),
  ]

  @Test(arguments: samples) func isUnderstood(_ file: PersonsFile) { file.check() }
}
