import Testing

@testable import CommonMark

@Suite struct NestingTests {
  @Test(arguments: [
    String(repeating: ">", count: 60_000) + "deep",
    String(repeating: "> ", count: 60_000) + "deep",
    (0..<600).map { String(repeating: " ", count: 2 * $0) + "- " }.joined(separator: "\n") + "deep",
    String(repeating: "- ", count: 5_000) + "deep",
    String(repeating: "[", count: 20_000) + "deep" + String(repeating: "](b)", count: 20_000),
    String(repeating: "![", count: 20_000) + "deep" + String(repeating: "](b)", count: 20_000),
    String(repeating: "*a **b ", count: 5_000) + "deep" + String(repeating: "** *", count: 5_000),
  ])
  func deepNestingKeepsItsText(markdown: String) {
    let document = MarkdownDocument(parsing: markdown)
    #expect(document.plainText.contains("deep"))
    #expect(html(markdown).contains("deep"))
  }

  @Test func saysSoOnce() {
    let text =
      String(repeating: ">", count: 500) + "a\n\n" + String(repeating: ">", count: 500) + "b"
    #expect(MarkdownDocument(parsing: text).findings.map(\.code) == ["deep-nesting"])
  }

  @Test func whatIsNotDeepStaysAsItIs() {
    #expect(html("> > > a").components(of: "<blockquote>") == 3)
    #expect(html(String(repeating: "> ", count: 90) + "a").components(of: "<blockquote>") == 90)
  }
}

extension String {
  fileprivate func components(of part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}
