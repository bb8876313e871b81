import CommonMark
import Testing

@testable import Site

@Suite struct HeadingLevelsTests {
  private func levels(_ blocks: [Block]) -> [Int] {
    blocks.flatMap { block -> [Int] in
      switch block {
      case .heading(let level, _, _): [level]
      case .quote(let blocks, _): levels(blocks)
      case .list(let list): levels(list.items.flatMap(\.blocks))
      default: []
      }
    }
  }

  private func headings(_ levels: [Int]) -> [Block] {
    levels.map { .heading(level: $0, [.text("x")], line: 1) }
  }

  @Test(arguments: [
    ([3, 3], [3, 3]), ([1, 2, 3], [3, 4, 5]), ([2, 4, 2], [3, 4, 3]), ([4, 2], [3, 3]),
    ([1, 2, 3, 4, 5, 6], [3, 4, 5, 6, 6, 6]), ([], []),
  ])
  func headingsStartBelowThePagesAndLeaveNoGap(before: [Int], after: [Int]) {
    #expect(levels(HeadingLevels.fitted(headings(before), first: 3)) == after)
  }

  @Test func headingsInsideListsAndQuotesAreFittedToo() {
    let item = List.Item(blocks: headings([5]), line: 1)
    let blocks: [Block] = [
      .quote(headings([1]), line: 1), .list(List(start: nil, isTight: true, items: [item])),
    ]
    #expect(levels(HeadingLevels.fitted(blocks, first: 3)) == [3, 4])
  }
}
