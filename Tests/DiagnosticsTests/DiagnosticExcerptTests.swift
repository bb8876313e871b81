import Diagnostics
import Testing

@Suite struct DiagnosticExcerptTests {
  @Test func pointsAtThePlace() {
    #expect(
      print("one\ntwo words\nthree", line: 2, column: 5)
        == """
        f:2:5: warning: message [code]
         2 | two words
           |     ^

        """)
  }

  @Test func underlinesWhatAFixItReplaces() {
    let place = SourceLocation(path: "f", line: 1, column: 5)
    let diagnostic = Diagnostic.warning(
      "code", "message", at: place,
      fixIts: [.init("write 'x'", at: place, length: 5, replacement: "x")])
    #expect(
      print("the ROGUE Score", diagnostic)
        == """
        f:1:5: warning: message [code]
         1 | the ROGUE Score
           |     ^~~~~
          fix: write 'x'

        """)
  }

  @Test(arguments: [
    // Wide letters take two columns, marks none, tabs go to the next stop, emoji take two.
    ("日本 x", 8, "日本 x", 5), ("e\u{301}x", 4, "e\u{301}x", 1), ("\tx", 2, "    x", 4),
    ("a\tx", 3, "a   x", 4), ("🪨x", 5, "🪨x", 2), ("\u{1}x", 2, "\\u{1}x", 5),
  ])
  func standsUnderTheLetterWhateverComesBefore(
    line: String, column: Int, shown: String, indent: Int
  ) {
    let caret = String(repeating: " ", count: indent) + "^"
    #expect(
      print(line, line: 1, column: column)
        == "f:1:\(column): warning: message [code]\n 1 | \(shown)\n   | \(caret)\n")
  }

  @Test func saysTheWordsWhereALineRunsFromRightToLeft() {
    let line = "שלום עולם"
    let text = print(line, line: 1, column: 10)
    #expect(text.hasSuffix(" 1 | שלום עולם\n   | at: עולם\n"))
  }

  @Test(arguments: [1, 500, 5_000, 99_999])
  func cutsLongLinesRoundThePlace(column: Int) {
    let line = String(repeating: "abcdefghij", count: 10_000)
    let lines = print(line, line: 1, column: column, width: 60).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.count <= 60 })
    let caret = lines[2].distance(from: lines[2].startIndex, to: lines[2].firstIndex(of: "^")!)
    let under = lines[1][lines[1].index(lines[1].startIndex, offsetBy: caret)]
    #expect(under == Array("abcdefghij")[(column - 1) % 10])
    #expect(lines[1].contains("…"))
  }

  @Test func takesAnyLineEnd() {
    #expect(print("a\r\nb\rc", line: 3, column: 1).hasSuffix(" 3 | c\n   | ^\n"))
    #expect(print("a\r\nb\rc", line: 2, column: 1).hasSuffix(" 2 | b\n   | ^\n"))
  }

  @Test func showsNoExcerptOfWhatIsNotThere() {
    #expect(print("a", line: 9, column: 1) == "f:9:1: warning: message [code]\n")
    #expect(print("a", line: 0, column: 0) == "f: warning: message [code]\n")
  }

  @Test func saysWhereALongPlaceEnds() {
    let place = SourceLocation(path: "f", line: 1, column: 1, endLine: 3)
    let text = print("a\nb\nc", .warning("code", "message", at: place))
    #expect(text.hasSuffix(" 1 | a\n   | ^\n   | … to line 3\n"))
  }

  @Test func takesBrokenTextAsItComes() {
    var printer = DiagnosticExcerpt(width: 80, hasColor: false) { _ in [0x61, 0xff, 0x62] }
    let place = SourceLocation(path: "f", line: 1, column: 3)
    #expect(
      printer.text(.warning("code", "message", at: place)).hasSuffix(" 1 | a\u{fffd}b\n   |   ^\n"))
  }

  @Test func showsTheLineOfANoteThatPointsAtWords() {
    let diagnostic = Diagnostic.warning(
      "code", "message", at: SourceLocation(path: "f", line: 1, column: 1),
      notes: [
        .init("seen here", at: SourceLocation(path: "f", line: 2, column: 2)),
        .init("and there", at: SourceLocation(path: "f", line: 1)),
      ])
    #expect(
      print("ab\ncd", diagnostic).hasSuffix(
        "  note: f:2:2: seen here\n 2 | cd\n   |  ^\n  note: f:1: and there\n"))
  }

  @Test func usesColourOnlyWhenAsked() {
    let place = SourceLocation(path: "f", line: 1, column: 1)
    var printer = DiagnosticExcerpt(width: 80, hasColor: true) { _ in Array("a".utf8) }
    #expect(printer.text(.error("c", "m", at: place)).contains("\u{1b}[1;31merror: \u{1b}[0m"))
    #expect(!print("a", line: 1, column: 1).contains("\u{1b}"))
  }

  private func print(_ text: String, line: Int, column: Int, width: Int = 80) -> String {
    print(
      text, .warning("code", "message", at: SourceLocation(path: "f", line: line, column: column)),
      width: width)
  }

  private func print(_ text: String, _ diagnostic: Diagnostic, width: Int = 80) -> String {
    var printer = DiagnosticExcerpt(width: width, hasColor: false) { _ in Array(text.utf8) }
    return printer.text(diagnostic)
  }
}
