import Cards
import ExamText
import Testing

/// Files with odd numbers, keys and options.
@Suite struct OddFilesTests {
  static let samples: [PersonsFile] = [
    PersonsFile(
      "numbered-opts.txt",
      #"""
      1. Which number is even?
      1) 3
      2) 4
      3) 5
      4) 7
      Answer: 2

      2. Which number is odd?
      1) 2
      2) 4
      3) 9
      4) 8
      Answer: 3
      """#,
      [
        .init("Which number is even", options: 4, right: [1]),
        .init("Which number is odd", options: 4, right: [2]),
      ]),
    PersonsFile(
      "option-text-key.txt",
      #"""
      1. What holds a ship in place?
      a) anchor
      b) mast
      c) keel
      Correct answer: anchor

      2. What carries the sail?
      a) anchor
      b) mast
      c) keel
      Correct answer: mast
      """#,
      [
        .init("What holds", options: 3, right: [0]),
        .init("What carries", options: 3, right: [1]),
      ]),
    PersonsFile(
      "vote.txt",
      #"""
      Question 7 Topic 1
      What is a subnet?
      A. part of a network
      B. a router
      C. a cable
      Answer: A
      Question 8 Topic 1
      What is a gateway?
      A. part of a network
      B. a router
      C. a cable
      Answer: B
      """#,
      [
        .init("What is a subnet", options: 3, right: [0]),
        .init("What is a gateway", options: 3, right: [1]),
      ]),
    PersonsFile(
      "english-odd.txt",
      #"""
      Q.1) Which of the following is a noble gas?
      (A) Neon (B) Oxygen
      (C) Nitrogen (D) Chlorine
      Ans: (A)
      Sol. It has a full shell.

      Q.2) Which of the following is a metal?
      (A) Neon (B) Iron
      (C) Nitrogen (D) Chlorine
      Ans: (B)
      """#,
      [
        .init("Which of the following is a noble", options: 4, right: [0]),
        .init("Which of the following is a metal", options: 4, right: [1]),
      ]),
    PersonsFile(
      "tabs.txt",
      #"""
      1.	Which layer has IP?
      	A.	Physical
      	B.	Network
      	C.	Transport
      	Answer:	B

      2.	Which layer has TCP?
      	A.	Physical
      	B.	Network
      	C.	Transport
      	Answer:	C
      """#,
      [
        .init("Which layer has IP", options: 3, right: [1]),
        .init("Which layer has TCP", options: 3, right: [2]),
      ]),
    PersonsFile(
      "explanations-each.txt",
      #"""
      1. Which data structure is FIFO?
      A. Stack
      B. Queue
      C. Tree
      D. Heap

      Correct Answer: B

      Explanation:
      A queue hands out what came first.

      Why the other options are wrong:
      A. A stack is LIFO.
      C. A tree has no such order.
      D. A heap hands out the smallest.

      2. Which data structure is LIFO?
      A. Stack
      B. Queue

      Correct Answer: A
      """#,
      [
        .init("Which data structure is FIFO", options: 4, right: [1]),
        .init("Which data structure is LIFO", options: 2, right: [0]),
      ]),
    PersonsFile(
      "italian.txt",
      #"""
      Domanda 1: Qual è la capitale d'Italia?
      A. Milano
      B. Roma
      C. Torino
      Risposta esatta: B

      Domanda 2: Quale fiume passa per Roma?
      A. Po
      B. Tevere
      Risposta corretta: B
      Spiegazione: Il Po passa per Torino.
      """#,
      [
        .init("Qual è la capitale", options: 3, right: [1]),
        .init("Quale fiume", options: 2, right: [1]),
      ]),
    PersonsFile(
      "polish.txt",
      #"""
      1. Który gaz jest najlżejszy?
      a) tlen
      b) wodór
      c) azot
      Odpowiedź: b

      2. Stolica Polski to
      a) Kraków
      b) Warszawa
      Poprawna odpowiedź: b) Warszawa
      """#,
      [
        .init("Który gaz", options: 3, right: [1]),
        .init("Stolica", options: 2, right: [1]),
      ]),
    PersonsFile(
      "turkish.txt",
      #"""
      Soru 1: Türkiye'nin başkenti neresidir?
      A) İstanbul
      B) Ankara
      C) İzmir
      Doğru cevap: B

      Soru 2: En uzun nehir hangisidir?
      A) Kızılırmak
      B) Sakarya
      Cevap: A
      """#,
      [
        .init("Türkiye", options: 3, right: [1]),
        .init("En uzun", options: 2, right: [0]),
      ]),
    PersonsFile(
      "vietnamese.txt",
      #"""
      Câu 1: Thủ đô của Việt Nam là gì?
      A. Huế
      B. Hà Nội
      C. Đà Nẵng
      Đáp án: B

      Câu 2: Sông nào dài nhất?
      A. Sông Hồng
      B. Sông Mê Kông
      Đáp án: B
      Giải thích: Nó chảy qua sáu nước.
      """#,
      [
        .init("Thủ đô", options: 3, right: [1]),
        .init("Sông nào", options: 2, right: [1]),
      ]),
    PersonsFile(
      "indonesian.txt",
      #"""
      1. Ibu kota Indonesia adalah ...
      a. Bandung
      b. Jakarta
      c. Medan
      Kunci jawaban: b

      2. Pulau terbesar adalah ...
      a. Kalimantan
      b. Bali
      Jawaban: a
      Pembahasan: Luasnya 743.330 km².
      """#,
      [
        .init("Ibu kota", options: 3, right: [1]),
        .init("Pulau terbesar", options: 2, right: [0]),
      ]),
    PersonsFile(
      "fullwidth.txt",
      #"""
      １．下列哪个是质数？
      （Ａ）４
      （Ｂ）５
      （Ｃ）６
      【答案】Ｂ
      【解析】５只能被１和５整除。

      ２．下列哪个是偶数？
      （Ａ）３
      （Ｂ）８
      【答案】Ｂ
      """#,
      [
        .init("下列哪个是质数", options: 3, right: [1]),
        .init("下列哪个是偶数", options: 2, right: [1]),
      ]),
    PersonsFile(
      "chinese-inline.txt",
      #"""
      1.TCP位于（  ）层。
      A.网络 B.传输 C.应用 D.物理
      答案:B
      2.IP位于（  ）层。
      A.网络 B.传输 C.应用 D.物理
      答案:A
      """#,
      [
        .init("TCP位于", options: 4, right: [1]),
        .init("IP位于", options: 4, right: [0]),
      ]),
    PersonsFile(
      "blank-lines-between.txt",
      #"""
      Question: 1

      Which port does SSH use?

      A.  21

      B.  22

      C.  23

      Answer: B

      Explanation:

      SSH listens on 22.

      Reference: https://example.org/ssh

      Question: 2

      Which port does SMTP use?

      A.  25

      B.  110

      Answer: A
      """#,
      [
        .init("Which port does SSH", options: 3, right: [1]),
        .init("Which port does SMTP", options: 2, right: [0]),
      ]),
    PersonsFile(
      "html.md",
      #"""
      <h3>1. Which tag makes a link?</h3>
      <ol type="A">
      <li>a</li>
      </ol>

      **2. Which tag makes a table?**

      - A. `<table>`
      - B. `<tr>`

      **Answer: A**

      **3. Which tag makes a row?**

      - A. `<table>`
      - B. `<tr>`

      **Answer: B**
      """#,
      [
        .init("Which tag makes a table", options: 2, right: [0]),
        .init("Which tag makes a row", options: 2, right: [1]),
      ]),
    PersonsFile(
      "code-options.md",
      #"""
      ### 4. Which loop never ends?

      A.
      ```c
      while (1) { }
      ```

      B.
      ```c
      for (int i = 0; i < 3; i++) { }
      ```

      Answer: A

      ### 5. Which one counts down?

      A.
      ```c
      for (i = 3; i--; ) ;
      ```

      B.
      ```c
      for (i = 0; i < 3; i++) ;
      ```

      Answer: A
      """#,
      [
        .init("Which loop", options: 2, right: [0]),
        .init("Which one counts", options: 2, right: [0]),
      ]),
    PersonsFile(
      "h6.md",
      #"""
      ###### 1. What's the output?

      ```javascript
      console.log(typeof null);
      ```

      - A: `"null"`
      - B: `"object"`
      - C: `"undefined"`

      <details><summary><b>Answer</b></summary>
      <p>

      #### Answer: B

      It is a bug that stayed.

      - A: no such type
      - C: that is another value

      </p>
      </details>

      ---

      ###### 2. What's the output?

      ```javascript
      console.log([] + []);
      ```

      - A: `""`
      - B: `[]`

      <details><summary><b>Answer</b></summary>
      <p>

      #### Answer: A

      </p>
      </details>
      """#,
      [
        .init("What's the output?", options: 3, right: [1]),
        .init("What's the output?", options: 2, right: [0]),
      ]),
    PersonsFile(
      "unmarked-box.md",
      #"""
      **Question 1** – Which of these are fruits? (Choose TWO)

      - [ ] **A)** Apple
      - [ ] **B)** Leek
      - [ ] **C)** Plum

      <details>
      <summary>Show Answer</summary>

      #### **✅ Correct Answer: A, C**

      **Explanation:** Both grow on trees.

      - **B) is incorrect** because it is a vegetable.

      </details>

      **Question 2** – Which of these is a root?

      - [ ] **A)** Apple
      - [ ] **B)** Beet

      <details>
      <summary>Show Answer</summary>

      #### **✅ Correct Answer: B**

      </details>
      """#,
      [
        .init("Which of these are fruits", options: 3, right: [0, 2]),
        .init("Which of these is a root", options: 2, right: [1]),
      ]),
  ]

  @Test(arguments: samples) func isUnderstood(_ sample: PersonsFile) {
    sample.check()
  }
}
