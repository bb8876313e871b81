import Cards
import ExamText
import Testing

/// Texts that a teacher took questions out of, or wrote in words of their own language.
@Suite struct GapFilesTests {
  private func prompts(_ middle: String) -> [String] {
    read(
      """
      1. Where is port?
      a) left
      b) right
      Answer: a

      2. Where is the keel?
      a) above
      b) below
      Answer: b

      \(middle)

      8. Where is the bow?
      a) in front
      b) behind
      Answer: a
      """
    ).cards.map(\.prompt.text)
  }

  @Test(arguments: [
    "3. Explain what a hull is for.\nAnswer: It keeps the water out.",
    "4. Explain what a hull is for.\nAnswer: It keeps the water out.",
    "7. Explain what a hull is for.\n\nAnswer: It keeps the water out.",
    "Question: Explain what a hull is for.\nAnswer: It keeps the water out.",
  ])
  func aTaskBetweenChoicesIsAQuestionWhateverItsNumber(task: String) {
    #expect(
      prompts(task) == [
        "Where is port?", "Where is the keel?", "Explain what a hull is for.", "Where is the bow?",
      ])
  }

  @Test func aNamedTaskMayStandAboveAStatement() {
    let text = """
      1. Where is port?
      a) left
      b) right
      Answer: a

      Question: Explain what a hull is for. (4 points)
      Answer: It keeps the water out; without it a ship sinks.

      2. True or false: a keel is on top.
      Answer: False

      3. What is a bow?
      Answer: the front
      """
    #expect(
      read(text).cards.map { $0.prompt.text.prefix(13) }
        == ["Where is port", "Explain what ", "True or false", "What is a bow"].map { $0[...] })
  }

  @Test func aListInAnExplanationEndsNothing() {
    let result = read(
      """
      1. Where is port?
      a) left
      b) right
      Answer: a
      Two things help:

      3. the green lamp
      4. the red lamp

      2. Where is the keel?
      a) above
      b) below
      Answer: b
      """)
    #expect(result.cards.map(\.prompt.text) == ["Where is port?", "Where is the keel?"])
    #expect(result.cards[0].explanation?.text.contains("the red lamp") == true)
  }

  @Test(arguments: [
    "Lösung", "Musterlösung", "Solución", "Soluzione", "Solução", "Corrigé", "Oplossing", "Svar",
    "Odpověď", "Megoldás",
  ])
  func solutionsAreAnswersInManyLanguages(word: String) {
    let result = read(
      "1. Wo ist Backbord?\na) links\nb) rechts\n\(word): a\n\n"
        + "2. Nenne den Zweck des Rumpfes. (3 Punkte)\n\(word): Er hält das Wasser ab.\n\n"
        + "3. Was ist ein Bug?\n\(word): das vordere Ende\n")
    #expect(result.cards.map(\.prompt.text).map { $0.prefix(5) } == ["Wo is", "Nenne", "Was i"])
    #expect(
      result.cards.map(\.answers) == [["links"], ["Er hält das Wasser ab."], ["das vordere Ende"]])
    #expect(result.codes.isEmpty)
  }

  @Test func anAddressInAngleBracketsMayHaveBlanks() {
    let card = read("Q: What is it? ![map](<maps/old map.png>)\nA: A map.\n").cards.first
    #expect(card?.prompt.text == "What is it? ![map](<maps/old map.png>)")
  }

  @Test(arguments: ["Answer: C, A, B", "Answer: CAB", "Answer: C A B"])
  func aKeyThatPutsAllOptionsInOrderAsksForTheOrder(key: String) {
    let result = read(
      """
      1. Put the steps of a launch in order.
      A. Float the hull
      B. Fit the mast
      C. Build the hull
      \(key)
      Explanation: A mast would get in the way.

      2. Which of these float?
      A. Wood
      B. Cork
      C. Ice
      Answer: A, B, C
      """)
    #expect(result.cards.map(\.kind) == [.recall, .choice])
    #expect(
      result.cards[0].answer?.text == "1. Build the hull\n2. Float the hull\n3. Fit the mast")
    #expect(result.cards[0].explanation?.text == "A mast would get in the way.")
    #expect(result.cards[1].options.filter(\.isCorrect).count == 3)
    #expect(result.codes.isEmpty)
  }
}
