import Cards
import ExamText
import Testing

/// Passages and figures that several questions ask about.
@Suite struct SharedStemTests {
  private static func text(_ lead: String) -> String {
    """
    1. Which animal swims?
    A. Cod
    B. Wren
    Answer: A
    Explanation: It has fins.

    \(lead)

    The fox sleeps by day.

    ![a fox](fox.png)

    2. When does it hunt?
    A. at night
    B. by day
    Answer: A

    3. What is shown?
    A. a dog
    B. a fox
    Answer: B

    4. Which animal flies?
    A. Cod
    B. Wren
    Answer: B
    """
  }

  @Test(arguments: [
    "Read the passage and answer questions 2 and 3.", "Questions 2-3 refer to this text.",
    "**Questions 2–3**", "Use the figure for questions 2 to 3.", "Für die Fragen 2 bis 3:",
    "### Questions 2 through 3", "Preguntas 2 a 3:",
  ])
  func stayWithEach(_ lead: String) {
    let result = read(Self.text(lead))
    let prompts = result.cards.map(\.prompt.text)
    #expect(prompts.count == 4)
    #expect(prompts[0] == "Which animal swims?")
    #expect(prompts[1].hasPrefix("When does it hunt?") && prompts[1].contains("sleeps by day"))
    #expect(prompts[2].hasPrefix("What is shown?") && prompts[2].contains("fox.png"))
    #expect(prompts[3] == "Which animal flies?")
    #expect(result.texts[0].explanation == "It has fins.")
    #expect(result.codes.isEmpty)
  }
}
