import Bytes

/// Texts that numbers count on one line: `1. The Volga 2. Four 3. Lima`.
struct CountedTexts {
  /// Each with its number.
  private(set) var texts: [(number: Int, content: Range<Int>)] = []

  /// The texts of a range that starts with a number; one where no number goes on counting.
  init(_ range: Range<Int>, in bytes: [UInt8]) {
    guard let first = Self.number(at: range.lowerBound, range, bytes) else { return }
    var number = first.value
    var start = first.end
    var at = start
    while at < range.upperBound {
      if Trim.spaceLength(bytes, at: at - 1, end: at) > 0 || ",;".utf8.contains(bytes[at - 1]),
        let next = Self.number(at: at, range, bytes), next.value == number + 1
      {
        add(number, start..<at, bytes)
        (number, start) = next
        at = start
      } else {
        at += 1
      }
    }
    add(number, start..<range.upperBound, bytes)
  }

  private mutating func add(_ number: Int, _ range: Range<Int>, _ bytes: [UInt8]) {
    var content = Trim.both(range, in: bytes)
    while let last = content.last, ",;".utf8.contains(bytes[last]) { content.removeLast() }
    if !content.isEmpty { texts.append((number, content)) }
  }

  /// The number with its sign at an index, and where the text behind it starts.
  private static func number(
    at start: Int, _ range: Range<Int>, _ bytes: [UInt8]
  ) -> (value: Int, end: Int)? {
    let digits = bytes[start..<range.upperBound].prefix(3).prefix(while: ASCII.isDigit)
    guard !digits.isEmpty, digits.endIndex + 1 < range.upperBound,
      ".)".utf8.contains(bytes[digits.endIndex]),
      Trim.spaceLength(bytes, at: digits.endIndex + 1, end: range.upperBound) > 0
        || ASCII.isUpper(bytes[digits.endIndex + 1])
    else { return nil }
    return (ASCII.number(digits), digits.endIndex + 1)
  }
}
