import CommonMark
import Testing

@Suite struct TableTests {
  private func rows(_ markdown: String) -> [[String]] {
    for case .table(let table) in MarkdownDocument(parsing: markdown).blocks {
      return ([table.head] + table.rows).map { $0.map(\.plainText) }
    }
    return []
  }

  @Test func printsHeadBodyAndAlignment() {
    #expect(
      html("| a | b | c | d |\n| --- | :-- | :-: | --: |\n| 1 | *2* | 3 | |")
        == """
        <table>
        <thead>
        <tr>
        <th>a</th>
        <th class="left">b</th>
        <th class="center">c</th>
        <th class="right">d</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>1</td>
        <td class="left"><em>2</em></td>
        <td class="center">3</td>
        <td class="right"></td>
        </tr>
        </tbody>
        </table>

        """)
  }

  @Test(arguments: [
    ("a | b\n--- | ---\n1 | 2", [["a", "b"], ["1", "2"]]),
    ("|a|\n|-|", [["a"]]),
    ("| a | b |\n|---|---|\n| 1 |\n| 1 | 2 |", [["a", "b"], ["1", ""], ["1", "2"]]),
    ("| a | b |\n|---|---|\n| x \\| y | `p \\| q` |", [["a", "b"], ["x | y", "p | q"]]),
    ("| a | b |\n|---|---|\n| `p | q` | 2 |", [["a", "b"], ["p | q", "2"]]),
    ("| a | b |\n|---|---|\n| 1 | 2 | 3 |", [["a", "b"], ["1", "2 | 3"]]),
    ("| # a | - b |\n|---|---|\n| > c | 1. d |", [["# a", "- b"], ["> c", "1. d"]]),
    ("| a | b |\n|---|---|\n| $x|y$ | z |", [["a", "b"], ["$x", "y$ | z"]]),
    ("| a | b |\n|---|---|\n| $\\alpha_1$ | $2 |", [["a", "b"], ["$\\alpha_1$", "$2"]]),
  ])
  func readsCells(markdown: String, expected: [[String]]) {
    #expect(rows(markdown) == expected)
  }

  @Test(arguments: [
    "| a | b |\n|---|", "| a |\n| b |", "a\n---", "| a | b |", "|---|---|\n| a | b |",
    "    | a |\n    |---|",
  ])
  func otherLinesAreNoTable(markdown: String) {
    #expect(rows(markdown) == [])
  }

  @Test(arguments: ["> ", "- ", "1. ", "> - "])
  func standsInQuotesAndLists(marker: String) {
    let indent = marker.hasPrefix(">") ? "> " : ""
    let blank = indent + String(repeating: " ", count: marker.count - indent.count)
    let text = html("\(marker)| a | b |\n\(blank)|---|---|\n\(blank)| 1 | 2 |")
    #expect(text.contains("<th>b</th>"))
    #expect(text.contains("<td>2</td>"))
    #expect(!text.contains("|"))
  }

  @Test func textBeforeATableStaysAParagraph() {
    let text = html("so *it* is:\n| a |\n| - |\n| 1 |")
    #expect(text.hasPrefix("<p>so <em>it</em> is:</p>\n<table>"))
  }

  @Test func cellsReferToDefinitions() {
    let text = html("| [a] |\n| --- |\n| [b][a] |\n\n[a]: c.html")
    #expect(text.contains("<th><a href=\"c.html\">a</a></th>"))
    #expect(text.contains("<td><a href=\"c.html\">b</a></td>"))
  }

  @Test func saysWhichRowIsTooLong() {
    let findings = MarkdownDocument(parsing: "x\n\n| a |\n| - |\n| 1 |\n| 1 | 2 |").findings
    #expect(findings.map(\.line) == [6])
    #expect(findings.map(\.code) == ["unsupported-markdown"])
  }

  @Test func findingsInCellsCarryTheLineOfTheirRow() {
    let document = MarkdownDocument(parsing: "| a |\n| - |\n| ~~no~~ |\n| [x](irc:y) |")
    #expect(document.findings.map(\.line) == [3, 4])
  }
}
