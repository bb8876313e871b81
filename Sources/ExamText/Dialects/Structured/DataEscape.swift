/// Reads what a backslash starts inside double quotes, in JSON and in TOML.
enum DataEscape {
  /// Appends what the escape at an index means and goes over it.
  ///
  /// An escape that means nothing stays as it stands: its text is not ours to lose.
  static func read(_ bytes: [UInt8], _ at: inout Int, into out: inout [UInt8]) {
    guard at + 1 < bytes.count else {
      out.append(bytes[at])
      at += 1
      return
    }
    let letter = bytes[at + 1]
    switch letter {
    case UInt8(ascii: "n"): out.append(ASCII.lineFeed)
    case UInt8(ascii: "t"): out.append(ASCII.tab)
    case UInt8(ascii: "r"): out.append(ASCII.carriageReturn)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): out.append(ASCII.space)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(letter)
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let length = letter == UInt8(ascii: "u") ? 4 : 8
      if let (scalar, end) = scalar(bytes, at + 2, length) {
        out += Array(String(scalar).utf8)
        at = end
        return
      }
      out += [bytes[at], letter]
    default: out += [bytes[at], letter]
    }
    at += 2
  }

  /// The character of a hexadecimal escape, and where it ends; two surrogates make one.
  private static func scalar(
    _ bytes: [UInt8], _ at: Int, _ length: Int
  ) -> (Unicode.Scalar, Int)? {
    guard let value = hex(bytes, at, length) else { return nil }
    let end = at + length
    if 0xD800..<0xDC00 ~= value, end + 5 < bytes.count, bytes[end] == UInt8(ascii: "\\"),
      bytes[end + 1] == UInt8(ascii: "u"), let low = hex(bytes, end + 2, 4),
      0xDC00..<0xE000 ~= low
    {
      let joined = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00)
      return Unicode.Scalar(joined).map { ($0, end + 6) }
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", end)
  }

  private static func hex(_ bytes: [UInt8], _ at: Int, _ length: Int) -> UInt32? {
    guard at + length <= bytes.count else { return nil }
    return UInt32(String(decoding: bytes[at..<at + length], as: UTF8.self), radix: 16)
  }
}
