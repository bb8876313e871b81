/// A line that holds both sides of a card: `front::back`, or `front:::back` for both directions.
struct InlineCard {
  var front: Range<Int>
  var back: Range<Int>
  /// Whether either side may be asked for the other.
  var isTwoWay: Bool
  /// Whether spaces or a question mark show that no name of a programming language is meant.
  var isPlain: Bool

  /// The sides of a card on a line; nil when it has no separator outside of code.
  init?(of range: Range<Int>, in bytes: [UInt8]) {
    var at = range.lowerBound
    var best: (at: Int, length: Int, isPlain: Bool)?
    var codeMayFollow = true
    while at + 1 < range.upperBound {
      if bytes[at] == ASCII.backtick, codeMayFollow {
        if let end = bytes[at + 1..<range.upperBound].firstIndex(of: ASCII.backtick) {
          at = end + 1
          continue
        }
        codeMayFollow = false
      }
      guard bytes[at] == ASCII.colon, bytes[at + 1] == ASCII.colon else {
        at += 1
        continue
      }
      var end = at
      while end < range.upperBound, bytes[end] == ASCII.colon { end += 1 }
      if end - at <= 3, at > range.lowerBound, end < range.upperBound {
        let before = bytes[at - 1]
        let isPlain =
          before == ASCII.question
          || before == ASCII.space && bytes[end] == ASCII.space
        if best == nil || isPlain && best?.isPlain == false { best = (at, end - at, isPlain) }
        if isPlain { break }
      }
      at = end
    }
    guard let best else { return nil }
    front = Trim.both(range.lowerBound..<best.at, in: bytes)
    back = Trim.both(best.at + best.length..<range.upperBound, in: bytes)
    isTwoWay = best.length == 3
    isPlain = best.isPlain
    guard UnplacedLine.hasWords(front, in: bytes), !back.isEmpty else { return nil }
    // A directive, a table or a quote is no card; `{{c1::…}}` is a gap of another tool.
    let first = bytes[front.lowerBound]
    if first == UInt8(ascii: "|") || first == UInt8(ascii: ">") || first == UInt8(ascii: "<") {
      return nil
    }
    if front.count > 1, first == ASCII.dot, bytes[front.lowerBound + 1] == ASCII.dot { return nil }
    if bytes[front].contains(UInt8(ascii: "{")), bytes[back].contains(UInt8(ascii: "}")) {
      return nil
    }
  }
}
