/// Which signs a text holds at all, so that no dialect looks through texts that lack its own.
struct TextMarks {
  /// For each byte whether it stands anywhere.
  private(set) var anywhere = Array(repeating: false, count: 256)
  /// For each byte whether a line starts with it, indentation aside.
  private(set) var atStart = Array(repeating: false, count: 256)
  /// Whether `::` stands anywhere.
  private(set) var hasDoubleColon = false
  /// Whether `==` stands anywhere.
  private(set) var hasDoubleEquals = false

  /// The signs of a text; cost is linear in its bytes.
  init(bytes: [UInt8], ranges: [Range<Int>]) {
    var before: UInt8 = 0
    for byte in bytes {
      anywhere[Int(byte)] = true
      if byte == before {
        if byte == ASCII.colon { hasDoubleColon = true }
        if byte == UInt8(ascii: "=") { hasDoubleEquals = true }
      }
      before = byte
    }
    for range in ranges {
      let start = Trim.start(range, in: bytes).lowerBound
      if start < range.upperBound { atStart[Int(bytes[start])] = true }
    }
  }

  /// Whether an ASCII character stands anywhere.
  func has(_ sign: Unicode.Scalar) -> Bool { anywhere[Int(UInt8(ascii: sign))] }

  /// Whether a line starts with an ASCII character.
  func starts(_ sign: Unicode.Scalar) -> Bool { atStart[Int(UInt8(ascii: sign))] }

  /// Whether a line starts with a digit.
  var startsWithDigit: Bool { atStart[0x30...0x39].contains(true) }
}
