/// A labelled key at the end of a line that says something else first: "Lead   Answer: B".
struct KeyBehind {
  /// The letters.
  private(set) var labels: [OptionLabel]
  /// What stands before the key.
  private(set) var words: Range<Int>
  /// The label and its letters.
  private(set) var key: Range<Int>

  private static let longest = 40

  /// The key at the end of a range; nil for a text without one.
  init?(_ range: Range<Int>, in bytes: [UInt8]) {
    guard range.count > 4 else { return nil }
    let reader = LabelReader(bytes: bytes)
    // A key's label holds few words: it stands near the end.
    for at in range.suffix(Self.longest) where at > range.lowerBound {
      guard Self.isParted(at, from: range.lowerBound, bytes),
        Trim.spaceLength(bytes, at: at, end: range.upperBound) == 0,
        let label = reader.label(of: at..<range.upperBound), label.kind == .answer,
        let letters = KeyLetters(label.rest, in: bytes, isWhole: true)
      else { continue }
      labels = letters.labels
      words = Trim.end(range.lowerBound..<at, in: bytes)
      key = at..<range.upperBound
      return
    }
    return nil
  }

  /// Whether a blank or the end of a Chinese sentence stands before an index.
  private static func isParted(_ at: Int, from start: Int, _ bytes: [UInt8]) -> Bool {
    if Trim.spaceLength(bytes, at: at - 1, end: at) > 0 { return true }
    guard at - 3 >= start, bytes[at] >= 0xE3 else { return false }
    switch (bytes[at - 3], bytes[at - 2], bytes[at - 1]) {
    case (0xEF, 0xBC, 0x9F), (0xEF, 0xBC, 0x89), (0xE3, 0x80, 0x82): return true  // ？ ） 。
    default: return false
    }
  }
}
