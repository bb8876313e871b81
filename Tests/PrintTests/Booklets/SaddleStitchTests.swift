import Testing

@testable import Print

@Suite struct SaddleStitchTests {
  @Test func eightPagesLieOnTwoSheets() {
    #expect(
      SaddleStitch.sheets(pages: 8) == [
        .init(front: .init(left: 7, right: 0), back: .init(left: 1, right: 6)),
        .init(front: .init(left: 5, right: 2), back: .init(left: 3, right: 4)),
      ])
  }

  @Test func pagesThatAreMissingLeaveBlanksAtTheEnd() {
    #expect(
      SaddleStitch.sheets(pages: 5) == [
        .init(front: .init(left: nil, right: 0), back: .init(left: 1, right: nil)),
        .init(front: .init(left: nil, right: 2), back: .init(left: 3, right: 4)),
      ])
    #expect(SaddleStitch.sheets(pages: 0) == [])
  }

  /// Leafing through the folded stack shows the pages in order.
  @Test(arguments: 1...41)
  func theFoldedStackReadsInOrder(pages: Int) {
    let sheets = SaddleStitch.sheets(pages: pages)
    var leaves: [Int?] = []
    for sheet in sheets { leaves += [sheet.front.right, sheet.back.left] }
    for sheet in sheets.reversed() { leaves += [sheet.back.right, sheet.front.left] }
    #expect(leaves.compactMap(\.self) == Array(0..<pages))
    #expect(leaves.prefix(pages).allSatisfy { $0 != nil })
    #expect(leaves.count - pages < 4)
  }
}
