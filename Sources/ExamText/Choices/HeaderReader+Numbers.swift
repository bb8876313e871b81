/// Numbers of questions, in the digits of many writings.
extension HeaderReader {
  /// The number at an index, in whatever digits, and where it ends.
  func digits(_ from: Int, _ stop: Int) -> (value: Int, end: Int)? {
    var at = from
    var value = 0
    while at < stop, at - from < 12 {
      if ASCII.isDigit(bytes[at]), value < 100_000 {
        value = value * 10 + Int(bytes[at] - 0x30)
        at += 1
      } else if let (digit, length) = Self.digit(at, stop, bytes), value < 100_000 {
        value = value * 10 + digit
        at += length
      } else {
        break
      }
    }
    return at > from ? (value, at) : nil
  }

  /// A digit beyond ASCII: Arabic, Persian, Devanagari, Bengali, Thai or full-width.
  private static func digit(_ at: Int, _ stop: Int, _ bytes: [UInt8]) -> (Int, length: Int)? {
    guard at + 1 < stop else { return nil }
    switch (bytes[at], bytes[at + 1]) {
    case (0xD9, 0xA0...0xA9): return (Int(bytes[at + 1] - 0xA0), 2)
    case (0xDB, 0xB0...0xB9): return (Int(bytes[at + 1] - 0xB0), 2)
    default: break
    }
    guard at + 2 < stop else { return nil }
    switch (bytes[at], bytes[at + 1], bytes[at + 2]) {
    case (0xE0, 0xA5, 0xA6...0xAF), (0xE0, 0xA7, 0xA6...0xAF):
      return (Int(bytes[at + 2] - 0xA6), 3)
    case (0xE0, 0xB9, 0x90...0x99), (0xEF, 0xBC, 0x90...0x99): return (Int(bytes[at + 2] - 0x90), 3)
    default: return nil
    }
  }

  /// "3 of 50", "3/50".
  func total(_ from: Int, _ stop: Int) -> Int {
    var at = Trim.start(from..<stop, in: bytes).lowerBound
    guard at < stop else { return from }
    if bytes[at] == UInt8(ascii: "/") {
      at += 1
    } else if at + 3 < stop, bytes[at] == UInt8(ascii: "o"), bytes[at + 1] == UInt8(ascii: "f") {
      at += 2
    } else {
      return from
    }
    at = Trim.start(at..<stop, in: bytes).lowerBound
    return digits(at, stop)?.end ?? from
  }
}
