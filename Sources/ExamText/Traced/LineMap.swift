/// For each byte of a text the line that it came from; nearly all texts come from one line, and take
/// no list then.
struct LineMap: RandomAccessCollection {
  /// The line of all bytes, unless `each` knows better.
  private var only: Int32 = 0
  /// The line of each byte, as soon as two differ.
  private var each: [Int32] = []
  private(set) var count = 0

  /// Of an empty text.
  init() {}

  /// Of bytes that come from one line.
  init(_ line: Int, count: Int) {
    only = Int32(line)
    self.count = count
  }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(place: Int) -> Int32 {
    precondition(place >= 0 && place < count, "a byte beyond the text")
    return each.isEmpty ? only : each[place]
  }

  /// The lines of some of the bytes.
  func part(_ range: Range<Int>) -> LineMap {
    var part = LineMap(Int(only), count: range.count)
    if !each.isEmpty { part.each = Array(each[range]) }
    return part
  }

  /// Adds bytes that come from one line.
  mutating func append(_ line: Int32, count more: Int = 1) {
    if each.isEmpty {
      if count == 0 { only = line }
      guard line != only, more > 0 else { return count += more }
      spread()
    }
    for _ in 0..<more { each.append(line) }
    count += more
  }

  /// Adds the bytes of another text.
  mutating func append(_ other: LineMap) {
    if other.each.isEmpty { return append(other.only, count: other.count) }
    if each.isEmpty { spread() }
    each += other.each
    count += other.count
  }

  private mutating func spread() { each = Array(repeating: only, count: count) }
}
