import Bytes

// Looks that show of nearly every line that it holds no further option, before it is read closely.

extension OptionReader {
  /// Whether a Latin letter may stand in a text before a sign that ends it; the sign is looked for,
  /// as hardly any text holds both.
  func mayHold(_ index: Int, _ closer: UInt8, _ range: Range<Int>) -> Bool {
    guard closer > 2, !bytes.holds(0xEF, in: range), !bytes.holds(0xE3, in: range) else {
      return true
    }
    var at = range.lowerBound
    while let sign = bytes.place(of: closer, in: at..<range.upperBound) {
      var before = sign
      while before > range.lowerBound, "*_\\".utf8.contains(bytes[before - 1]) { before -= 1 }
      if before > range.lowerBound, ASCII.isLetter(bytes[before - 1]),
        Int(ASCII.lower(bytes[before - 1]) - 0x61) == index
      {
        return true
      }
      at = sign + 1
    }
    return false
  }

  /// Whether a text holds a tabulator or three blanks in a row.
  func hasWideBlank(_ range: Range<Int>) -> Bool {
    if bytes.holds(ASCII.tab, in: range) { return true }
    // Every third byte is enough to see a run of three.
    var at = range.lowerBound + 2
    while at < range.upperBound {
      if bytes[at] == ASCII.space,
        bytes[at - 1] == ASCII.space || at + 1 < range.upperBound && bytes[at + 1] == ASCII.space
      {
        return true
      }
      at += 3
    }
    return false
  }
}
