import CommonMark
import Testing

@Suite struct FindingTests {
  private func findings(_ markdown: String) -> [String] {
    MarkdownDocument(parsing: markdown).findings.map { "\($0.line) \($0.code)" }
  }

  @Test(arguments: [
    ("a\n\nb ~~c~~", ["3 unsupported-markdown"]),
    ("a\nb\n~~c~~", ["3 unsupported-markdown"]),
    ("a [^1] b\n\n[^1]: note", ["1 unsupported-markdown", "3 unsupported-markdown"]),
    ("a\n<b>c</b>", ["2 unsupported-markdown", "2 unsupported-markdown"]),
    ("<!-- a -->\n\nb", ["1 unsupported-markdown"]),
    ("a\n\n<div>\nb\n</div>", ["3 unsupported-markdown"]),
    ("a\n\n![b](https://c.example/d.png)", ["3 remote-image"]),
    ("[a](ftp://b)", ["1 unsafe-link"]),
    ("![a](file:///b)", ["1 unsafe-link"]),
    ("a\n\n[note]: important", ["3 unused-definition"]),
    ("[a]\n\n[a]: b\n[a]: c", ["4 unused-definition"]),
    ("- [note]: important", ["1 unused-definition"]),
    ("a\n\n![b c](d/e f.png)", ["3 blank-in-address"]),
    ("- ![b](e (1) f.png \"title\")", ["1 blank-in-address"]),
    ("see ![a [b] c](d e) and [f](g h.html)", ["1 blank-in-address", "1 blank-in-address"]),
    ("|a|\n|-|\n|![b](c d.png)|", ["3 blank-in-address"]),
  ])
  func saysWhatIsNotShownAsMeant(markdown: String, expected: [String]) {
    #expect(findings(markdown) == expected)
  }

  @Test(arguments: [
    "a ~~ b", "~~~\ncode\n~~~", "`~~a~~`", "~a~", "`[^1]`", "List<String> and <T>", "a < b",
    "[a]\n\n[a]: b", "[note]: this is said in words", "```\n[a]: b\n```", "<https://a.example>",
    "![a](b.png)", "see https://a.example/b", "\\[a]: b", "x[^2",
    "![a](b.png \"c d\")", "![a](<b c.png>)", "![a](b%20c.png)", "`![a](b c.png)`",
    "    ![a](b c.png)", "\\![a\\](b c.png)", "x[i](see page 3)", "![a]( b.png )",
  ])
  func isSilentAboutTheRest(markdown: String) {
    #expect(findings(markdown) == [])
  }

  @Test(arguments: ["[^1]: note", "a[^x]\n\n[^x]: y", "<!-- remark -->", "<b>", "~~a~~"])
  func keepsTheTextOfWhatItDoesNotKnow(markdown: String) {
    let text = markdown.split(separator: "\n").joined(separator: "\n")
    #expect(MarkdownDocument(parsing: markdown).plainText == text)
  }

  @Test func saysHowToWriteAnAddressWithBlanks() {
    let found = MarkdownDocument(parsing: "![a](my pictures/b c.png 'd e')").findings
    #expect(found.count == 1)
    #expect(found.first?.message.hasSuffix("write '(<my pictures/b c.png>)'") == true)
  }

  @Test func listsDestinationsWithTheirLines() {
    let text = "[a](b.html) ![c](d.png)\n\n![e](https://f.example/g.png) <mailto:h@i.example>"
    #expect(
      MarkdownDocument.destinations(in: text).map { "\($0.line) \($0.isImage) \($0.destination)" }
        == [
          "1 false b.html", "1 true d.png", "3 false https://f.example/g.png",
          "3 false mailto:h@i.example",
        ])
    #expect(MarkdownDocument.destinations(in: "no *link* at all").isEmpty)
  }

  @Test func givesPlainText() {
    let text =
      "# A *b*\n\n- c `d`\n- ![e](f)\n\n> g\\\n> h\n\n```\ni\n```\n\n|j|k|\n|-|-|\n|l|m|\n\n---"
    #expect(
      MarkdownDocument(parsing: text).plainText == "A b\nc d\ne\ng\nh\ni\nj\tk\nl\tm")
  }
}
