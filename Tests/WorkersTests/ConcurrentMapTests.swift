import Testing
import Workers

@Suite struct ConcurrentMapTests {
  @Test(arguments: [1, 2, 3, 8, 1000])
  func keepsTheOrderOfTheItemsForAnyNumberOfThreads(jobs: Int) {
    let squares = concurrentMap(Array(0..<500), jobs: jobs) { $0 * $0 }
    #expect(squares == (0..<500).map { $0 * $0 })
  }

  @Test(arguments: [1, 4])
  func makesNothingOfNothing(jobs: Int) {
    #expect(concurrentMap([Int](), jobs: jobs) { $0 }.isEmpty)
  }

  @Test(arguments: [1, 4])
  func doesNotMistakeAResultOfNilForNoResult(jobs: Int) {
    let halves = concurrentMap([1, 2, 3, 4], jobs: jobs) { $0 % 2 == 0 ? $0 / 2 : nil }
    #expect(halves == [nil, 1, nil, 2])
  }

  @Test func keepsWhatAThreadRemembersFromItemToItem() {
    let counts = concurrentMap([10, 20, 30], jobs: 1, state: { 0 }) { seen, item in
      seen += 1
      return item + seen
    }
    #expect(counts == [11, 22, 33])
  }
}
