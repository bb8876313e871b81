import Output
import Testing

@Suite struct OutputTreeTests {
  @Test func keepsWhatWasAdded() {
    var tree = OutputTree()
    tree.add("a", [1])
    var other = OutputTree()
    other.add("b") { [2] }
    tree.add(other)
    #expect(tree.files.map(\.path) == ["a", "b"])
    #expect(tree.files.map { $0.bytes() } == [[1], [2]])
  }
}
