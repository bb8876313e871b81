/// Text that forums hide until it is clicked: `||B||`, `>!B!<`.
enum HiddenText {
  private static let bars = Array("||".utf8)
  private static let open = Array(">!".utf8)
  private static let close = Array("!<".utf8)

  /// What a range shows once it is clicked; the range itself where nothing hides it.
  static func shown(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    guard range.count > 4, let first = range.first else { return range }
    let isBarred = bytes[first] == UInt8(ascii: "|")
    guard isBarred || bytes[first] == UInt8(ascii: ">"),
      bytes[range].starts(with: isBarred ? bars : open),
      bytes[range.suffix(2)].elementsEqual(isBarred ? bars : close)
    else { return range }
    let inner = range.dropFirst(2).dropLast(2)
    return isBarred && bytes[inner].contains(UInt8(ascii: "|"))
      ? range : Trim.both(inner, in: bytes)
  }

  /// The ranges of lines without `>!` and `!<`; nil where none has them.
  ///
  /// Bars mean other things, too.
  static func shown(_ ranges: [Range<Int>], in bytes: [UInt8]) -> [Range<Int>]? {
    guard ranges.contains(where: { isHidden($0, bytes) }) else { return nil }
    return ranges.map { isHidden($0, bytes) ? shown(Trim.both($0, in: bytes), in: bytes) : $0 }
  }

  private static func isHidden(_ raw: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard raw.count > 4, let last = raw.last, "< ".utf8.contains(bytes[last]) else { return false }
    let range = Trim.both(raw, in: bytes)
    return bytes[range].last == UInt8(ascii: "<") && shown(range, in: bytes) != range
  }
}
