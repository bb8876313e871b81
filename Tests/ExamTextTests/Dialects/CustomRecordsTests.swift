import Cards
import ExamText
import Testing

/// Exports whose rows and cells a person parted by marks of their own.
@Suite struct CustomRecordsTests {
  private static let expected = [
    CardText("ebb", ["the tide going out"]), CardText("flood", ["the tide coming in"]),
    CardText("slack", ["the time between"]), CardText("neap", ["the weakest tide"]),
  ]

  @Test(arguments: [
    ("\t", ";"), ("::", ";;"), (",", ";"), (" - ", ";"), ("=", "|"),
    ("->", "###"),
    ("\t", "\n"), (" - ", "\n"), (": ", "\n"), (" = ", "\n"), (" → ", "\n"), ("|", "\n"),
    ("\t", "\n\n"), ("==", "\n"), ("||", "\n"), (">>", "\n"), ("->", "\n"), ("~", "\n"),
    ("~~", "~~~"), ("==", "\n;;;\n"), (" | ", "\n---\n"), ("::", "\n***\n"), (" @ ", "\n##\n"),
  ])
  func areReadAsATable(_ cell: String, _ row: String) {
    let text = Self.expected.map { $0.prompt + cell + $0.answers[0] }.joined(separator: row)
    let result = read(text)
    #expect(result.texts == Self.expected, "\(cell) \(row)")
    #expect(result.codes.isEmpty)
  }

  @Test(arguments: ["==", "\t", " -> ", " = "], ["\n;;;\n", "\n\n", "\n\n---\n\n"])
  func definitionsMayHaveSeveralLines(_ cell: String, _ row: String) {
    let rows = Self.expected.map { $0.prompt + cell + $0.answers[0] + "\nsee \($0.prompt) tide" }
    let result = read(rows.joined(separator: row))
    #expect(result.cards.map(\.prompt.text) == Self.expected.map(\.prompt))
    #expect(result.cards.first?.answer == "the tide going out\nsee ebb tide")
  }

  @Test(arguments: ["host=one\nport=two\nuser=three\nname=four\n", "1=A\n2=C\n3=B\n4=D\n"])
  func settingsAreNoTable(_ text: String) {
    #expect(read(text).cards.isEmpty)
  }

  @Test func aTableMayStartWithABrace() {
    let result = read("{\topens\n}\tcloses\n[\topens a list\n", path: "signs.tsv")
    #expect(
      result.cards.map { $0.answers.map(\.text) } == [["opens"], ["closes"], ["opens a list"]])
  }

  @Test(arguments: [
    "We saw birds: a wren, a tit; fish: a pike, a carp; and more; at last we went home.",
    "Note: one\nNote: two\nNote: three\nNote: four\n",
    "Question: one?\nAnswer: two\nQuestion: three?\nAnswer: four\n",
  ])
  func proseIsNoTable(_ text: String) {
    #expect(read(text).cards.allSatisfy { $0.origin?.dialect != "delimited" })
  }
}
