import Cards
import ExamText
import Testing

@Suite struct BlackboardTests {
  @Test func everyTypeBecomesACard() {
    let rows = [
      ["MC", "Which is even?", "3", "incorrect", "4", "correct"],
      ["TF", "Nine is a square.", "true"],
      ["ORD", "Sort by size.", "one", "two"],
      ["MAT", "Match.", "cat", "kitten", "dog", "puppy"],
      ["NUM", "What is pi?", "3.14", "0.01"],
      ["FIB", "Two and two is ____.", "four", "4"],
      ["ESS", "Tell of primes."],
    ]
    let result = read(rows.map { $0.joined(separator: "\t") }.joined(separator: "\n"))
    #expect(
      result.texts.map(\.answers) == [
        ["4"], ["True"], ["1. one\n2. two"], ["- cat → kitten\n- dog → puppy"], ["3.14"],
        ["- four\n- 4"], [],
      ])
    #expect(result.cards[4].explanation?.text == "± 0.01")
    #expect(result.codes == ["missing-answer"])
  }

  @Test func tablesOfOtherThingsStayTables() {
    let result = read("NUM\tnumber\nFIB\tfibula\nMAT\tmatter\n")
    #expect(result.cards.count == 3)
    #expect(result.cards.allSatisfy { $0.origin?.dialect == "delimited" })
  }
}
