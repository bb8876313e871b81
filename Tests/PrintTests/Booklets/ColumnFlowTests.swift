import Testing

@testable import Print

@Suite struct ColumnFlowTests {
  private let box = TextBox(width: 86, height: 120)

  private func columns(
    _ items: [[FlowBlock]], opening: (count: Int, height: Float) = (0, 0), perPage: Int = 1
  ) -> [ColumnFlow.Column] {
    ColumnFlow(box: box, size: 9, segmenter: Segmenter(Ruler(testFonts())), mostTogether: 0.4)
      .columns(
        items.enumerated().map { ColumnFlow.Item(card: $0, blocks: $1) }, opening: opening,
        perPage: perPage)
  }

  private func question(_ number: Int, options: Int = 4, words: Int = 12) -> [FlowBlock] {
    let text = "\(number). " + Array(repeating: "word", count: words).joined(separator: " ")
    return [FlowBlock(text: FlowText(text), space: 0.8)]
      + (0..<options).map {
        FlowBlock(text: FlowText("option \($0) of \(number)"), marker: "☐", level: 1, space: 0.2)
      }
  }

  private func words(_ columns: [ColumnFlow.Column]) -> [String] {
    columns.flatMap { column in
      column.face.blocks.map { String(decoding: $0.block.text.utf8, as: UTF8.self) }
    }
  }

  @Test func nothingIsLostAndNothingIsTooHigh() {
    var numbers = SeededNumbers(5)
    for _ in 0..<20 {
      let items = (0..<40).map {
        question(
          $0, options: Int.random(in: 0...6, using: &numbers),
          words: Int.random(in: 1...400, using: &numbers))
      }
      let columns = columns(items, opening: (2, 70))
      let before = items.flatMap { $0 }
        .map { String(decoding: $0.text.utf8, as: UTF8.self) }.joined(separator: " ")
      let after = words(columns).joined(separator: " ")
      #expect(after.split(separator: " ") == before.split(separator: " "))
      for (index, column) in columns.enumerated() {
        #expect(column.face.height <= (index < 2 ? 70 : 120) + 0.01)
      }
    }
  }

  @Test func aQuestionStandsWithItsOptions() {
    let columns = columns((0..<30).map { question($0) })
    #expect(columns.count > 3)
    for column in columns {
      #expect(column.face.blocks.first?.block.marker == "")
      #expect(column.face.blocks.last?.block.marker == "☐")
      #expect(Set(column.cards).count * 5 == column.cards.count)
    }
  }

  @Test func aQuestionLongerThanAColumnFillsColumns() {
    let columns = columns([question(1, options: 90)])
    #expect(columns.count > 2)
    for column in columns.dropLast() { #expect(column.face.height > 100) }
  }

  @Test func noColumnBeginsOrEndsWithALoneLine() {
    let columns = columns((0..<12).map { question($0, options: 0, words: 150) })
    #expect(columns.count > 1)
    for column in columns {
      #expect(column.face.blocks.first.map { $0.lines >= 2 } == true)
      #expect(column.face.blocks.last.map { $0.lines >= 2 } == true)
    }
  }

  @Test func aQuestionIsNotDividedAndStandsWithTheStartOfItsAnswer() {
    let items = (0..<30).map { number -> [FlowBlock] in
      var question = question(number, options: 0, words: 60)[0]
      (question.isWhole, question.keepsWithNext) = (true, true)
      return [question, self.question(number, options: 0, words: 900)[0]]
    }
    let columns = columns(items)
    #expect(columns.count > 30)
    var seen = 0
    for column in columns {
      let blocks = column.face.blocks
      for (index, block) in blocks.enumerated() where block.block.isWhole {
        #expect(!block.isContinued && block.lines >= 5)
        let next = index + 1 < blocks.count ? blocks[index + 1] : nil
        #expect(next.map { !$0.block.isWhole && $0.lines >= 2 } == true)
        seen += 1
      }
    }
    #expect(seen == 30)
  }

  @Test func aQuestionThatWouldLeaveHalfAColumnEmptyIsDivided() {
    let long = (0..<6).map { number -> [FlowBlock] in
      var question = question(number, options: 0, words: 250)[0]
      (question.isWhole, question.keepsWithNext) = (true, true)
      return [question, self.question(number, options: 0, words: 40)[0]]
    }
    for column in columns(long).dropLast() { #expect(column.face.height > 105) }
  }

  @Test(arguments: [3, 4, 5, 9, 16, 23])
  func theLastPageHasColumnsOfOneHeight(count: Int) {
    let dealt = columns((0..<count).map { question($0) }, opening: (2, 70), perPage: 2)
    let last = dealt.suffix(dealt.count.isMultiple(of: 2) ? 2 : 1)
    let asked = last.map { Set($0.cards).count }
    // One is alone in the left column, or the right one has as many, or one fewer.
    #expect(asked == [1] || (0...1).contains(asked[0] - asked[asked.count - 1]))
    for column in dealt.dropLast(last.count) { #expect(column.face.height > 40) }
    for column in dealt { #expect(Set(column.cards).count * 5 == column.cards.count) }
  }

  @Test func aLoneQuestionStaysInOnePiece() {
    #expect(columns([question(1)], opening: (2, 70), perPage: 2).count == 1)
  }

  @Test func withoutItemsThereIsOneEmptyColumn() {
    #expect(columns([]).map(\.face.blocks.count) == [0])
  }
}
