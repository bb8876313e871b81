/// Reads scalars from bytes that are known to be UTF-8.
enum UTF8Reader {
  /// How many bytes the character takes whose first byte is given.
  @inline(__always)
  static func length(from first: UInt8) -> Int {
    first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }

  /// The scalar that starts at `index`, and how many bytes it takes.
  @inline(__always)
  static func scalar(at index: Int, in utf8: [UInt8]) -> (value: UInt32, length: Int) {
    let first = UInt32(utf8[index])
    if first < 0x80 { return (first, 1) }
    let count = utf8.count
    func tail(_ offset: Int) -> UInt32 {
      index + offset < count ? UInt32(utf8[index + offset] & 0x3F) : 0
    }
    if first < 0xE0 { return ((first & 0x1F) << 6 | tail(1), 2) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    return ((first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
  }
}
