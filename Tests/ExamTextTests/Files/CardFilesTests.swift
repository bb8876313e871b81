import Cards
import ExamText
import Testing

/// Files of flashcards and tables.
@Suite struct CardFilesTests {
  static let samples: [PersonsFile] = [
    PersonsFile(
      "qa-variants.txt",
      #"""
      Q1: What is a pointer?
      A1: A variable that holds an address.

      Q2: What is a reference?
      A2: Another name for an object.
      It can not be null.

      Q3: Which operator takes an address?
      A3: `&`
      """#,
      [
        .init("What is a pointer", answer: "A variable"),
        .init("What is a ref", answer: "Another name"),
        .init("Which operator", answer: "`&`"),
      ]),
    PersonsFile(
      "bold.md",
      #"""
      **Q: What is DNS?**

      A: The system that turns names into addresses.

      **Q: What is a TTL?**

      A: How long an answer may be kept:

      - in seconds
      - set by the owner
      """#,
      [
        .init("What is DNS", answer: "The system"),
        .init("What is a TTL", answer: "How long"),
      ]),
    PersonsFile(
      "question-answer.md",
      #"""
      **Question:** What is a monad?
      **Answer:** A type with `bind` and `return`.

      **Question:** What does `map` do?
      **Answer:** It applies a function to each element.

      ```haskell
      map (+1) [1,2]
      ```
      """#,
      [
        .init("What is a monad", answer: "A type"),
        .init("What does", answer: "It applies"),
      ]),
    PersonsFile(
      "cloze.txt",
      #"""
      C: The capital of [France] is [Paris].
      C: Water boils at [100 °C].

      Q: What is [a link](https://example.org/a)?
      A: Something to click.
      """#,
      [
        .init("The capital of […] is Paris", answer: "France"),
        .init("The capital of France is […]", answer: "Paris"),
        .init("Water boils", answer: "100"),
        .init("What is [a link]", answer: "Something"),
      ]),
    PersonsFile(
      "details.md",
      #"""
      # Kubernetes

      ## Pods

      ### Run a pod named web with image nginx
      <details><summary>show</summary>
      <p>

      ```bash
      # comment line
      kubectl run web --image=nginx
      ```

      </p>
      </details>

      ### List all pods in all namespaces
      <details><summary>show</summary>
      <p>

      ```bash
      kubectl get po -A
      ```

      </p>
      </details>
      """#,
      [
        .init("Run a pod", answer: "```bash"),
        .init("List all", answer: "```bash"),
      ]),
    PersonsFile(
      "heads.md",
      #"""
      ## Git

      ### What does `git fetch` do?

      It downloads commits.

      ### What does `git rebase` do?

      It puts commits on another base.

      #### Caution

      Do not rebase what is published.

      ### What is a tag?

      A name for a commit.
      """#,
      [
        .init("What does `git fetch", answer: "It downloads"),
        .init("What does `git rebase", answer: "It puts"),
        .init("What is a tag", answer: "A name"),
      ]),
    PersonsFile(
      "check.md",
      #"""
      ## Which shells are POSIX?

      - [x] dash
      - [ ] fish
      - [x] ksh
      - [ ] PowerShell

      ## Which file holds the users?

      - [ ] /etc/hosts
      - [x] /etc/passwd
      - [ ] /etc/group
      """#,
      [
        .init("Which shells", options: 4, right: [0, 2]),
        .init("Which file", options: 3, right: [1]),
      ]),
    PersonsFile(
      "check-explain.md",
      #"""
      ### Question 1

      Which of these are mammals?

      * [x] Whale
      * [ ] Shark
      * [X] Bat

      > Bats fly, but they are mammals.

      ### Question 2

      Which one lays eggs?

      * [ ] Cow
      * [x] Platypus
      """#,
      [
        .init("Which of these are", options: 3, right: [0, 2]),
        .init("Which one", options: 2, right: [1]),
      ]),
    PersonsFile(
      "quizdown.md",
      #"""
      # What is the capital of Berlin?

      > This is a hint.

      1. [x] It is a city state
          > right, it has none
      1. [ ] Potsdam
          > that is Brandenburg's
      1. [ ] Munich

      # Pick the primes

      - [x] 2
      - [x] 3
      - [ ] 4
      """#,
      [
        .init("What is the capital", options: 3, right: [0]),
        .init("Pick the primes", options: 3, right: [0, 1]),
      ]),
    PersonsFile(
      "tsv.tsv",
      #"""
      Hund	dog
      Katze	cat
      Maus	mouse
      Vogel	bird, e.g. a wren
      """#,
      [
        .init("Hund", answer: "dog"),
        .init("Katze", answer: "cat"),
        .init("Maus", answer: "mouse"),
        .init("Vogel", answer: "bird"),
      ]),
    PersonsFile(
      "anki.txt",
      #"""
      #separator:tab
      #html:true
      #tags column:3
      What is <b>osmosis</b>?	Movement of <i>water</i><br>through a membrane	bio cell
      What is H<sub>2</sub>O?	Water	chem
      """#,
      [
        .init("What is **osmosis**", answer: "Movement of *water*"),
        .init("What is H", answer: "Water"),
      ]),
    PersonsFile(
      "csv.csv",
      #"""
      Question,Option A,Option B,Option C,Option D,Answer,Explanation
      "Which is a prime?",4,6,7,9,C,"7 has no divisor, but 1 and 7"
      "Which is even?",3,8,5,9,B,
      """#,
      [
        .init("Which is a prime", options: 4, right: [2]),
        .init("Which is even", options: 4, right: [1]),
      ]),
    PersonsFile(
      "kahoot.csv",
      #"""
      Question,Answer 1,Answer 2,Answer 3,Answer 4,Time limit,Correct answer(s)
      What is 2+2?,3,4,5,6,20,2
      Which are fruits?,Apple,Pear,Carrot,Leek,30,"1,2"
      """#,
      [
        .init("What is 2", options: 4, right: [1]),
        .init("Which are fruits", options: 4, right: [0, 1]),
      ]),
  ]

  @Test(arguments: samples) func isUnderstood(_ sample: PersonsFile) {
    sample.check()
  }
}
