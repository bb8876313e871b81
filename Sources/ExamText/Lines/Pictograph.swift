/// Recognises emoji and dingbats, which flashcard sites and chat assistants put before headings.
enum Pictograph {
  /// How many bytes the pictograph at an index takes, with its modifiers; nil when there is none.
  static func length(in bytes: [UInt8], at index: Int, end: Int) -> Int? {
    guard let first = scalar(bytes, index, end), isPictograph(first.value) else { return nil }
    var at = index + first.length
    while let next = scalar(bytes, at, end) {
      let joins = next.value == 0x200D || next.value == 0xFE0F || next.value == 0x20E3
      let tints = (0x1F3FB...0x1F3FF).contains(next.value)
      guard joins || tints || isPictograph(next.value) else { break }
      at += next.length
    }
    return at - index
  }

  private static func isPictograph(_ value: UInt32) -> Bool {
    switch value {
    case 0x1F000...0x1FAFF, 0x2600...0x27BF, 0x2B00...0x2BFF, 0x2300...0x23FF, 0x25B6, 0x25C6,
      0x25C7, 0x25BA, 0x2190...0x21FF, 0x2139, 0x203C, 0x2049:
      true
    default: false
    }
  }

  private static func scalar(
    _ bytes: [UInt8], _ at: Int, _ end: Int
  ) -> (value: UInt32, length: Int)? {
    guard at < end else { return nil }
    let byte = bytes[at]
    if byte >= 0xF0, at + 3 < end {
      let high = UInt32(byte & 0x07) << 18 | UInt32(bytes[at + 1] & 0x3F) << 12
      return (high | UInt32(bytes[at + 2] & 0x3F) << 6 | UInt32(bytes[at + 3] & 0x3F), 4)
    }
    if byte >= 0xE0, byte < 0xF0, at + 2 < end {
      let high = UInt32(byte & 0x0F) << 12 | UInt32(bytes[at + 1] & 0x3F) << 6
      return (high | UInt32(bytes[at + 2] & 0x3F), 3)
    }
    return nil
  }
}
