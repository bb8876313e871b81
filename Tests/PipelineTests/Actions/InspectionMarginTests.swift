import Testing

@testable import Pipeline

@Suite struct InspectionMarginTests {
  private func margin(_ text: [UInt8], hasColor: Bool = false) -> String {
    let disk = MemoryFileSystem()
    disk.write("/p/exam.txt", text)
    return InspectionMargin(hasColor: hasColor).text(Inspection(of: "/p/exam.txt", files: disk))
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

  @Test func colorsOnlyTerminals() {
    #expect(margin(Array(lettered.utf8), hasColor: true).contains("\u{1b}[32moption ✓"))
    #expect(!margin(Array(lettered.utf8)).contains("\u{1b}"))
  }
}
