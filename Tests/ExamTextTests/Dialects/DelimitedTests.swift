import Cards
import ExamText
import Testing

struct DelimitedTests {
  @Test(arguments: [
    ("Mars\tred\nVenus\tbright\n", "exam.txt"),
    ("Mars;red\nVenus;bright\nMoon;grey\n", "exam.txt"),
    ("Mars,red\nVenus,bright\nMoon,grey\n", "exam.txt"),
    ("Mars - red\nVenus - bright\nMoon - grey\n", "exam.txt"),
    ("Mars, red\nVenus, bright\n", "planets.csv"),
    ("#separator:Pipe\nMars|red\nVenus|bright\n", "exam.txt"),
    ("term,definition\nMars,red\nVenus,bright\n", "exam.txt"),
    ("Frage;Antwort\nMars;red\nVenus;bright\n", "exam.txt"),
    ("planet,look\nMars,Red\nVenus,Bright\n", "planets.csv"),
    ("\u{FEFF}Mars\tred\r\nVenus\tbright\r\n", "exam.txt"),
  ])
  func readsTwoColumns(source: String, path: String) {
    let result = read(source, path: path)
    #expect(result.cards.prefix(2).map(\.prompt.text) == ["Mars", "Venus"])
    #expect(
      result.cards.prefix(2).map { $0.answer?.text.lowercased() } == ["red", "bright"])
    #expect(result.cards.allSatisfy { $0.origin?.dialect == "delimited" })
    #expect(result.diagnostics.isEmpty)
  }

  @Test func readsQuotedCellsOverSeveralLines() {
    let result = read("Mars,\"red, and\n\"\"small\"\"\"\nVenus,bright\n", path: "a.csv")
    #expect(result.cards.first?.answer == "red, and\n\"small\"")
    #expect(result.cards.first?.origin?.lines == 1...2)
    #expect(result.roles == [.prompt, .answer, .prompt])
  }

  @Test func writesCellsOfHTMLAsMarkdown() {
    let result = read("#separator:tab\n#html:true\nWhat is <b>x</b>?\ta<br>b\n")
    #expect(result.cards.first?.prompt == "What is **x**?")
    #expect(result.cards.first?.answer == "a\\\nb")
    #expect(result.roles == [.metadata, .metadata, .prompt])
  }

  @Test func takesTagsAndDeckFromAnkisHeader() {
    let result = read(
      "#separator:tab\n#html:false\n#deck:Space\n#tags column:3\nMars\tred\tnear rocky\n")
    #expect(result.cards.first?.tags == ["near", "rocky"])
    #expect(result.title == "Space")
  }

  @Test func makesACardOfEachNumberOfGap() {
    let result = read("#separator:tab\n{{c1::Mars}} is {{c2::red::colour}}\tPlanets\n")
    #expect(result.cards.map(\.kind) == [.cloze, .cloze])
    #expect(result.cards.map(\.prompt) == ["[…] is red", "Mars is […] (colour)"])
    #expect(result.cards.map(\.answer) == ["Mars", "red"])
    #expect(result.cards.first?.explanation == "Planets")
  }

  @Test(arguments: ["B", "b", "2", "(b)", "Red"])
  func readsOptionsAndTheirKey(key: String) {
    let result = read("question,a,b,c,correct\nMars?,Blue,Red,Green,\(key)\n", path: "a.csv")
    #expect(result.cards.first?.options.map(\.text) == ["Blue", "Red", "Green"])
    #expect(result.cards.first?.answers == ["Red"])
  }

  @Test func readsSeveralKeysAndKeysFromZero() {
    let many = read("Question,Option 1,Option 2,Option 3,Answer\nBoth?,x,y,z,\"A, C\"\n")
    #expect(many.cards.first?.answers == ["x", "z"])
    let zero = read("id,correct,question,a,b\nQ1,0,One?,x,y\nQ2,1,Two?,x,y\n", path: "q.csv")
    #expect(zero.cards.map(\.answers) == [["x"], ["y"]])
  }

  @Test func readsARightAnswerBesideWrongOnes() {
    let result = read("question,correct answer,wrong 1,wrong 2\nMars?,Red,Blue,Green\n")
    #expect(result.cards.first?.answers == ["Red"])
    #expect(result.cards.first?.distractors.map(\.text) == ["Blue", "Green"])
  }

  @Test func readsOptionsWithoutAHeader() {
    let result = read("1,Mars?,Blue,Red,B\n2,Venus?,White,Black,A\n", path: "a.csv")
    #expect(result.cards.map(\.answers) == [["Red"], ["White"]])
  }

  @Test func keepsFurtherColumnsUnderTheirNames() {
    let result = read("term,definition,author\nMars,red,Ann\n")
    #expect(result.cards.first?.explanation == "- **author:** Ann")
  }

  @Test func warnsOfRowsThatAskOrAnswerNothing() {
    let result = read("question,answer,tags\n,,x\nMars?,,y\nVenus?,bright,z\n", path: "a.csv")
    #expect(result.codes == ["empty-question", "missing-answer"])
    #expect(result.cards.count == 2)
    let key = read("question,a,b,correct\nMars?,Blue,Red,D\n", path: "a.csv")
    #expect(key.codes.sorted() == ["missing-answer", "unknown-key"])
  }

  @Test(arguments: [
    "1. Which one?\nA.\tfirst\nB.\tsecond\nAnswer:\tB\n",
    "Which colour, if any, has Mars?\nRed, I think.\nIncorrect Answers\nBlue, green\n",
    "1\tB\n2\tC\n3\tA\n",
  ])
  func leavesOtherTextsAlone(source: String) {
    #expect(read(source).cards.allSatisfy { $0.origin?.dialect != "delimited" })
  }

  @Test func ankisOwnColumnsAreOnNoCard() {
    let result = read(
      "#separator:tab\n#html:false\n#guid column:1\n#notetype column:2\n"
        + "k4#x\tBasic\tWhich planet is red?\tMars\n")
    #expect(result.texts == [CardText("Which planet is red?", ["Mars"])])
    #expect(result.codes == ["left-out-columns"])
  }
}
