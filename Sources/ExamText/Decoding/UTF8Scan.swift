/// Finds what is not UTF-8.
enum UTF8Scan {
  /// The index of the first byte that is not part of a well-formed sequence; nil when all are.
  static func firstInvalid(in bytes: [UInt8], from start: Int = 0) -> Int? {
    var at = start
    let text = bytes.span
    let words = unsafe text.bytes
    while at < bytes.count {
      // Nearly all bytes are ASCII: eight at once are seen to be.
      while at + 8 <= bytes.count,
        unsafe words.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self) & highBits == 0
      {
        at += 8
      }
      while at < bytes.count, text[at] < 0x80 { at += 1 }
      guard at < bytes.count else { return nil }
      let length = sequenceLength(in: bytes, at: at)
      if length == 0 { return at }
      at += length
    }
    return nil
  }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The length of the well-formed sequence at an index; 0 when there is none.
  static func sequenceLength(in bytes: [UInt8], at index: Int) -> Int {
    let lead = bytes[index]
    func follows(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < bytes.count && range.contains(bytes[index + offset])
    }
    switch lead {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return follows(1) ? 2 : 0
    case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
    case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
    case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
    case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
    case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
    case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
    default: return 0
    }
  }
}
