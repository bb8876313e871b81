import Bytes
import Testing

@Suite struct WordStartsTests {
  let starts = WordStarts(["select", "mark", "wähle"])

  @Test(arguments: [
    ("select", 0), ("Please SELECT two", 7), ("(mark one)", 1), ("“Mark” it", 3), ("42 marks", 3),
    ("a sea", 2), ("wähle", 0), ("x\nma", 2),
  ]) func findsWhereAWordStarts(_ text: String, _ place: Int) {
    let bytes = Array(text.utf8)
    #expect(starts.place(in: bytes, 0..<bytes.count) == place)
  }

  @Test(arguments: ["", "s", "m", "unmarked", "4mark", "remarks", "s e", "a summer day"])
  func findsNothingElsewhere(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(starts.place(in: bytes, 0..<bytes.count) == nil)
  }

  @Test func looksWithinItsRangeOnly() {
    let bytes = Array("mark select mark".utf8)
    #expect(starts.place(in: bytes, 1..<13) == 5)
    #expect(starts.place(in: bytes, 13..<16) == nil)
    #expect(starts.place(in: bytes, 16..<16) == nil)
  }
}
