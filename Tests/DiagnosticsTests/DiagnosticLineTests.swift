import Diagnostics
import Testing

@Suite struct DiagnosticLineTests {
  private let printer = DiagnosticLine()

  @Test func printsPlaceSeverityMessageAndCode() {
    let place = SourceLocation(path: "a/b.txt", line: 3, column: 7)
    #expect(
      printer.text(.warning("missing-answer", "no answer", at: place))
        == "a/b.txt:3:7: warning: no answer [missing-answer]\n")
  }

  @Test func givesALineAndColumnWhereNoneIsKnown() {
    #expect(
      printer.text(.error("file-error", "gone", at: SourceLocation(path: "a")))
        == "a:1:1: error: gone [file-error]\n")
    #expect(
      printer.text(.error("x", "y", at: SourceLocation(path: "a", line: 4)))
        == "a:4:1: error: y [x]\n")
  }

  @Test func printsNotesAndFixItsOnLinesOfTheirOwn() {
    let here = SourceLocation(path: "a", line: 1, column: 2)
    let there = SourceLocation(path: "b", line: 5, column: 1)
    let diagnostic = Diagnostic.warning(
      "c", "m", at: here, notes: [.init("first seen", at: there)],
      fixIts: [.init("write 'x'", at: here, length: 1, replacement: "x")])
    #expect(
      printer.text(diagnostic)
        == "a:1:2: warning: m [c]\nb:5:1: note: first seen\na:1:2: fix-it: write 'x'\n")
  }

  @Test(arguments: [
    ("a\nb", "a\\nb"), ("\u{1b}[31m", "\\u{1b}[31m"), ("\u{202e}gpj", "\\u{202e}gpj"),
    ("tab\there", "tab\\there"), ("\u{9b}1m", "\\u{9b}1m"), ("naïve 🪨", "naïve 🪨"),
  ])
  func neverLetsTextMoveTheCursor(text: String, escaped: String) {
    let place = SourceLocation(path: text, line: 1, column: 1)
    #expect(
      printer.text(.note("c", text, at: place)) == "\(escaped):1:1: note: \(escaped) [c]\n")
  }
}
