import Cards
import Testing

@testable import Print

@Suite struct KeyOverviewTests {
  private func flow(_ number: Int, right: Int = 1, of options: Int = 4) -> QuestionFlow {
    let card = Card(
      id: CardID(rawValue: "c\(number)"), kind: .choice, prompt: Markdown("Which?"),
      options: (0..<options).map { Option(Markdown("\($0)"), isCorrect: $0 < right) })
    return QuestionFlow(
      card: card, number: number, order: Array(card.options.indices), media: MediaIndex(),
      box: TextBox(width: 86, height: 90))
  }

  private func cells(_ blocks: [FlowBlock]) -> [[String]] {
    blocks.map { block in
      guard case .row(let row) = block.kind else { return [] }
      return row.cells.map { String(decoding: $0.utf8, as: UTF8.self) }
    }
  }

  @Test func lettersStandInColumnsAsWideAsTheyNeed() {
    let flows = (1...12).map { flow($0) }
    let rows = cells(KeyOverview.rows(of: flows, line: 34, isRightToLeft: false))
    #expect(rows.map(\.count) == [10, 10])
    #expect(rows[0][0] == "1\u{A0}A" && rows[0][9] == "10\u{A0}A")
    #expect(rows[1] == ["11\u{A0}A", "12\u{A0}A"] + Array(repeating: "", count: 8))
    #expect(
      cells(KeyOverview.rows(of: flows, line: 17, isRightToLeft: false)).map(\.count) == [5, 5, 5])
    let many = (1...3).map { flow($0, right: 5, of: 9) }
    #expect(cells(KeyOverview.rows(of: many, line: 34, isRightToLeft: false))[0].count == 5)
    #expect(
      cells(KeyOverview.rows(of: many, line: 3, isRightToLeft: false)).map(\.count) == [1, 1, 1])
  }

  @Test func questionsWithoutOptionsAreLeftOut() {
    #expect(KeyOverview.rows(of: [], line: 34, isRightToLeft: false).isEmpty)
    let flows = [flow(1), flow(2, of: 1), flow(3)]
    let rows = cells(KeyOverview.rows(of: flows, line: 34, isRightToLeft: false))
    #expect(rows[0].prefix(3) == ["1\u{A0}A", "3\u{A0}A", ""])
  }

  @Test func aKeyReadFromTheRightBeginsThere() {
    guard
      case .row(let row) = KeyOverview.rows(of: [flow(1)], line: 34, isRightToLeft: true)[0].kind
    else { return #expect(Bool(false)) }
    #expect(row.columns.isRightToLeft)
    #expect(String(decoding: row.cells[0].utf8, as: UTF8.self) == "\u{200F}1\u{A0}A")
  }
}
