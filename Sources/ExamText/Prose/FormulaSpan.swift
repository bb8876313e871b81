/// Finds formulas in plain text, so that nothing in them is escaped.
enum FormulaSpan {
  /// A formula longer than this is none: it bounds the search.
  private static let longest = 1000

  /// The end of `$…$`, `$$…$$`, `\(…\)` or `\[…\]` that starts at an index; nil for none.
  ///
  /// A dollar opens before a character that is no blank and after none that is a letter or digit;
  /// it closes after no blank and before no letter or digit, so `$5 and $10` is money.
  static func end(_ at: Int, in range: Range<Int>, of bytes: [UInt8]) -> Int? {
    let end = min(range.upperBound, at + longest)
    guard at + 2 < end else { return nil }
    if bytes[at] == UInt8(ascii: "\\") {
      let close: UInt8
      switch bytes[at + 1] {
      case ASCII.open: close = ASCII.close
      case UInt8(ascii: "["): close = UInt8(ascii: "]")
      default: return nil
      }
      var index = at + 2
      while index + 1 < end {
        if bytes[index] == UInt8(ascii: "\\") {
          if bytes[index + 1] == close { return index + 2 }
          index += 1
        }
        index += 1
      }
      return nil
    }
    let dollar = UInt8(ascii: "$")
    let length = bytes[at + 1] == dollar ? 2 : 1
    let start = at + length
    if at > range.lowerBound, ASCII.isWordByte(bytes[at - 1]) { return nil }
    guard start < end, bytes[start] > ASCII.space, bytes[start] != dollar else { return nil }
    var index = start + 1
    while index < end {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      guard bytes[index] == dollar else {
        index += 1
        continue
      }
      var stop = index
      while stop < range.upperBound, bytes[stop] == dollar { stop += 1 }
      let isFree = stop == range.upperBound || !ASCII.isWordByte(bytes[stop])
      guard stop - index == length, bytes[index - 1] > ASCII.space, isFree else { return nil }
      return stop
    }
    return nil
  }
}
