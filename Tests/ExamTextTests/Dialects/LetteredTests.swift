import Cards
import ExamText
import Testing

/// Options with letters and a line that names the right one.
@Suite struct LetteredTests {
  /// A question whose key is written one way.
  private static func text(_ key: String) -> String {
    """
    1. Which metals stick to a magnet?
    A. Iron
    B. Copper
    C. Nickel
    D. Lead

    \(key)

    2. Which gas do plants take in?
    A. Oxygen
    B. Carbon dioxide
    Answer: B
    """
  }

  @Test(arguments: [
    "Answer: A", "Answer: A.", "Answer : a", "answer: (A)", "Correct Answer: A",
    "**Correct Answer:** A", "**Answer:** *A*", "**Answer: A**", "#### Answer: A",
    "### **✅ Correct Answer: A**", "Answer: A - Iron", "Answer: A) Iron", "Answer: Iron",
    "Answer A", "Ans. A", "ANSWER: A", "Answer = A", "[Answer] A", "The correct answer is A.",
    "The correct answer is option A.", "A", "(A)", "Réponse : A", "Richtige Antwort: A",
    "Respuesta correcta: A", "Ответ: A", "正确答案：A", "答案：Ａ", "【答案】A", "정답: A", "正解：A",
    "Jawaban: A", "Đáp án: A", "उत्तर: A", "الإجابة الصحيحة: A", "Svaret er: A", "Cevap: A",
    "Answer:\nA) Iron", "### Answer:\n**A) Iron**", "Correct option is: A",
    "<details><summary>Answer</summary>\n\nAnswer: A\n\n</details>",
    "<details>\n<summary><b>Show</b></summary>\n<p>\n\n#### Answer: A\n\n</p>\n</details>",
    "> Answer: <font color='red'>**A**</font>",
  ])
  func findsTheKeyInAnySpelling(_ key: String) {
    let result = read(Self.text(key))
    #expect(result.texts.map(\.answers) == [["Iron"], ["Carbon dioxide"]], "\(key)")
    #expect(result.cards.map { $0.options.count } == [4, 2])
    #expect(result.codes.isEmpty)
  }

  @Test(arguments: [
    "Answer: A, C", "Answer: AC", "Answer: Ac", "Answer: A C", "Answer: A and C", "Answer: A & C",
    "Answers: A/C", "Answer: C, A", "Antwort: A und C", "Resposta: A e C", "答案：A、C",
    "Answer: Iron, Nickel", "Answer: A. Iron, C. Nickel", "Answer:\n- A. Iron\n- C. Nickel",
    "Correct Answers: **A**, **C**", "Answer: Options A and C",
  ])
  func findsSeveralLetters(_ key: String) {
    let result = read(Self.text(key))
    #expect(result.texts.first?.answers == ["Iron", "Nickel"], "\(key)")
    #expect(result.cards.count == 2)
  }

  @Test(arguments: [
    "A. Iron\nB. Copper", "A) Iron\nB) Copper", "(A) Iron\n(B) Copper", "- A. Iron\n- B. Copper",
    "- A: Iron\n- B: Copper", "**A.** Iron\n**B.** Copper", "**A)** Iron\n**B)** Copper",
    "a) Iron\nb) Copper", "A、Iron\nB、Copper", "A．Iron\nB．Copper", "\tA. Iron\n\tB. Copper",
    "A. Iron\n\nB. Copper", "A. Iron    B. Copper", "* A. Iron\n* B. Copper",
    "А) Iron\nБ) Copper", "① Iron\n② Copper", "[A] Iron\n[B] Copper",
  ])
  func findsOptionsInAnyDress(_ options: String) {
    let result = read("Which metal sticks to a magnet?\n\(options)\nAnswer: A\n")
    #expect(result.cards.first?.options.map(\.text.text) == ["Iron", "Copper"])
    #expect(result.cards.first?.answers.map(\.text) == ["Iron"])
    #expect(result.cards.count == 1)
  }

  @Test func keepsExplanationApartFromTheNextStem() {
    let result = read(
      """
      What boils at 100 °C?
      A. Water
      B. Iron
      Answer: A
      Explanation: At sea level.
      It is less on mountains.

      What melts at 0 °C?
      A. Ice
      B. Steel
      Answer: A
      """)
    #expect(result.cards.map(\.prompt.text) == ["What boils at 100 °C?", "What melts at 0 °C?"])
    #expect(
      result.cards.map { $0.explanation?.text } == [
        "At sea level.\nIt is less on mountains.", nil,
      ])
  }

  @Test func givesEachOptionItsReason() {
    let result = read(
      """
      Which planet is nearest to the sun?
      A. Mercury
      B. Venus
      C. Mars
      Answer: A
      Explanation: Planets are counted from the sun.
      Option A is correct because it is the first.
      Option B is incorrect because it is the second.
      C is wrong, since it is the fourth.
      """)
    let card = result.cards.first
    #expect(card?.explanation?.text == "Planets are counted from the sun.")
    #expect(
      card?.options.map { $0.rationale?.text } == [
        "Option A is correct because it is the first.",
        "Option B is incorrect because it is the second.",
        "C is wrong, since it is the fourth.",
      ])
    #expect(result.codes.isEmpty)
  }

  @Test func readsReasonsListedByLetter() {
    let result = read(
      """
      Question 1
      Which one is a fruit?
      A. Apple
      B. Leek
      Answer: A

      A. Apples grow on trees.
      B. Leeks are vegetables.

      Question 2
      Which one is a tree?
      A. Oak
      B. Rose
      Answer: A
      """)
    #expect(result.cards.count == 2)
    #expect(
      result.cards.first?.options.map { $0.rationale?.text } == [
        "Apples grow on trees.", "Leeks are vegetables.",
      ])
  }

  @Test func takesHeadingsBetweenQuestionsAsTags() {
    let result = read(
      """
      # Geography

      ## Rivers

      ### Question 1
      Which river flows through Cairo?
      A) Nile
      B) Congo

      **Answer:** A

      ---

      ## Lakes

      ### Question 2
      Which lake is the deepest?
      A) Baikal
      B) Garda

      **Answer:** A
      """)
    #expect(result.title == "Geography")
    #expect(result.cards.map(\.tags) == [["Rivers"], ["Lakes"]])
    #expect(result.codes.isEmpty)
  }

  @Test func readsAPoolWhoseKeyStandsFirst() {
    let result = read(
      """
      X2B07 (B) [12.3(a)(1)]
      What does a fuse do?
      A. It stores charge
      B. It breaks the circuit
      ~~
      """)
    #expect(result.cards.first?.answers.map(\.text) == ["It breaks the circuit"])
    #expect(result.cards.first?.source == "X2B07 (B) [12.3(a)(1)]")
  }

  @Test func readsCodeBetweenStemAndOptions() {
    let result = read(
      """
      ###### 1. What is printed?

      ```python
      # A. no option
      print(1 + 1)
      ```

      - A: `2`
      - B: `11`

      <details><summary><b>Lösung anzeigen</b></summary>
      <p>

      #### Auflösung: A

      Numbers are added.

      </p>
      </details>
      """)
    let card = result.cards.first
    #expect(card?.prompt.text == "What is printed?\n\n```python\n# A. no option\nprint(1 + 1)\n```")
    #expect(card?.answers.map(\.text) == ["`2`"])
    #expect(card?.explanation?.text == "Numbers are added.")
  }
}
