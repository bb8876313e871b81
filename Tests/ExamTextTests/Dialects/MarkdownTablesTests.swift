import Cards
import ExamText
import Testing

@Suite struct MarkdownTablesTests {
  @Test func rowsBelowAHeadOfTermsAreCards() {
    let result = read(
      "| Term | Definition |\n|:---|---|\n| Hull | body of a ship |\n| Mast | bears sails |\n")
    #expect(
      result.texts == [CardText("Hull", ["body of a ship"]), CardText("Mast", ["bears sails"])])
    #expect(result.diagnostics.isEmpty)
  }

  @Test(arguments: ["A) Tin B) Iron C) Zinc", "A. Tin<br>B. Iron<br>C. Zinc"])
  func optionsMayShareACell(_ cell: String) {
    let result = read(
      "| Nr | Question | Options | Answer |\n|---|---|---|---|\n| 1 | Which rusts? | \(cell) | B |\n"
    )
    #expect(
      result.texts == [
        CardText("Which rusts?", ["Iron"], wrong: [["Tin", ""], ["Zinc", ""]])
      ])
  }

  @Test func barsInCodeAndBehindABackslashPartNothing() {
    let result = read("Front | Back\n--- | ---\n`a | b` | or\nx \\| y | either\n")
    #expect(result.cards.map(\.answers.first?.text) == ["or", "either"])
  }

  @Test func otherTablesAndKeysAreNoCards() {
    #expect(read("| Option | Default |\n|---|---|\n| --fast | off |\n").cards.isEmpty)
    let result = read(
      "1. x?\nA. a\nB. b\n\n2. y?\nA. a\nB. b\n\n| Question | Answer |\n|---|---|\n| 1 | B |\n| 2 | A |\n"
    )
    #expect(result.cards.map(\.answers.first?.text) == ["b", "a"])
  }
}
