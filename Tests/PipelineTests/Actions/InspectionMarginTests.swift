import Testing

@testable import Pipeline

@Suite struct InspectionMarginTests {
  private func margin(
    _ text: [UInt8], hasColor: Bool = false, name: String = "/p/exam.txt"
  ) -> String {
    let disk = MemoryFileSystem()
    disk.write(name, text)
    return InspectionMargin(hasColor: hasColor).text(Inspection(of: name, files: disk))
  }

  private let lettered = "Which café opens first?\nA. The red one\nB. The blue one\nAnswer: B\n"

  @Test func showsWhichOptionsAreRight() {
    #expect(
      margin(Array(lettered.utf8)) == """
        /p/exam.txt

        1  prompt       Which café opens first?
        2  option       A. The red one
        3  option ✓     B. The blue one
        4  marker       Answer: B

        1 card (1 choice), no error, no warning

        """)
  }

  @Test func decodesOldEncodingsAndPointsAtWhatIsToldOfALine() {
    let bytes = lettered.unicodeScalars.map { UInt8($0.value) }
    let text = margin(bytes)
    #expect(text.contains("1! prompt       Which café opens first?\n"))
    #expect(text.contains("2  option       A. The red one\n"))
    #expect(text.hasSuffix("1 card (1 choice), no error, 1 warning\n"))
  }

  @Test func showsThePartsOfTheRowsOfTables() {
    let table = """
      question,a,b,c,answer,explanation
      Which rock forms from magma?,Granite,Chalk,Marble,a,It cools slowly.
      What is a mineral?,A rock,"A solid
      with a grid",A gas,b,

      """
    #expect(
      margin(Array(table.utf8), name: "/p/rocks.csv") == """
        /p/rocks.csv
        1  metadata     question,a,b,c,answer,explanation

        2  prompt       Which rock forms from magma?,Granite,Chalk,Marble,a,It cools slowly.
             option ✓     Granite
             option       Chalk
             option       Marble
             explanation  It cools slowly.

        3  prompt       What is a mineral?,A rock,"A solid
        4  option       with a grid",A gas,b,
             option       A rock
             option ✓     A solid with a grid
             option       A gas

        2 cards (2 choice), no error, no warning

        """)
    let pairs = Array("front,back\nWhat is chalk?,Shells\nWhat is tuff?,Ash\n".utf8)
    #expect(margin(pairs, name: "/p/pairs.csv").contains("\n     answer       Shells\n"))
  }

  @Test func colorsOnlyTerminals() {
    #expect(margin(Array(lettered.utf8), hasColor: true).contains("\u{1b}[32moption ✓"))
    #expect(!margin(Array(lettered.utf8)).contains("\u{1b}"))
  }
}
