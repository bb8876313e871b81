import Cards
import ExamText
import Testing

struct OpenTriviaTests {
  @Test func takesTheKeyFromItsText() {
    let result = read(
      "#Q Which is red?\n^ Mars\nA Venus\nB Mars\nC Moon\n\n#Q Wet?\n^ Yes\nA Yes\nB No\n")
    #expect(result.cards.map(\.prompt) == ["Which is red?", "Wet?"])
    #expect(result.cards.map(\.answers) == [["Mars"], ["Yes"]])
    #expect(result.cards.map(\.options.count) == [3, 2])
    #expect(result.roles.prefix(6) == [.prompt, .marker, .option, .option, .option, .blank])
    #expect(result.diagnostics.isEmpty)
  }

  @Test func readsStemsOverLinesThatStartLikeOptions() {
    let result = read("#Q One says:\r\nA liar?\r\nB true?\r\n^ B\r\nA A\r\nB B\r\n")
    #expect(result.cards.first?.prompt == "One says:\nA liar?\nB true?")
    #expect(result.cards.first?.answers == ["B"])
  }

  @Test func keepsAnAnswerThatNoOptionGives() {
    let result = read("#Q Which?\n^ Mars\nA Venus\nB Moon\n")
    #expect(result.codes == ["unknown-answer"])
    #expect(result.cards.first?.answers == ["Mars"])
    #expect(result.cards.first?.options.count == 3)
  }

  @Test func asksWithoutOptions() {
    let result = read("#Q Which?\n^ Mars\n")
    #expect(result.cards.first?.kind == .recall)
    #expect(result.cards.first?.answer == "Mars")
  }
}

struct TestownikTests {
  @Test func readsDigitsAsKeys() {
    let result = read("X0110\nWhich are odd?\n2\nthree\nfive\n8\n")
    #expect(result.cards.first?.prompt == "Which are odd?")
    #expect(result.cards.first?.answers == ["three", "five"])
    #expect(result.roles == [.marker, .prompt, .option, .option, .option, .option])
  }

  @Test func readsManyQuestionsAndLongStems() {
    let result = read("X10\nFirst line\nsecond line\nyes\nno\n\nX01\nNext?\n[img]a.png[/img]\nb\n")
    #expect(result.cards.map(\.prompt) == ["First line\nsecond line", "Next?"])
    #expect(result.cards.map(\.answers) == [["yes"], ["b"]])
    #expect(result.cards.last?.options.first?.text == "![](<a.png>)")
  }

  @Test func warnsOfKeysThatDoNotFit() {
    #expect(read("X00\nWhich?\na\nb\n").codes == ["missing-answer"])
    #expect(read("X100\nWhich?\na\nb\n").codes == ["answer-count"])
  }
}
