/// Reads the bytes that older Windows programs write.
enum Windows1252 {
  /// What the bytes 0x80 to 0x9F mean; the five that mean nothing become U+FFFD.
  private static let special: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  /// The bytes as UTF-8: what is well-formed UTF-8 stays, each other byte is read on its own.
  ///
  /// Files that were edited by two programs hold both encodings, so a sequence that can hardly be
  /// an accident is kept.
  static func repair(_ bytes: [UInt8], from start: Int) -> [UInt8] {
    var result = Array(bytes[..<start])
    result.reserveCapacity(bytes.count + bytes.count / 8)
    var at = start
    while at < bytes.count {
      let length = UTF8Scan.sequenceLength(in: bytes, at: at)
      if length == 1 {
        result.append(bytes[at])
        at += 1
      } else if length == 0 {
        append(bytes[at], to: &result)
        at += 1
      } else {
        result.append(contentsOf: bytes[at..<at + length])
        at += length
      }
    }
    return result
  }

  private static func append(_ byte: UInt8, to result: inout [UInt8]) {
    let code = byte < 0xA0 ? special[Int(byte) - 0x80] : UInt32(byte)
    let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
    result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
