import Bytes

/// Which signs a text holds at all, so that no dialect looks through texts that lack its own.
struct TextMarks {
  private let bytes: [UInt8]
  /// For each byte whether a line starts with it, indentation aside.
  private var atStart = Array(repeating: false, count: 256)

  /// The signs of a text; cost is linear in its lines.
  init(bytes: [UInt8], ranges: [Range<Int>]) {
    self.bytes = bytes
    for range in ranges {
      let start = Trim.start(range, in: bytes).lowerBound
      if start < range.upperBound { atStart[Int(bytes[start])] = true }
    }
  }

  /// Whether an ASCII character stands anywhere.
  func has(_ sign: Unicode.Scalar) -> Bool { bytes.holds(sign) }

  /// Whether an ASCII character stands twice side by side anywhere.
  func hasDouble(_ sign: Unicode.Scalar) -> Bool { bytes.holdsPair(sign, sign) }

  /// Whether a line starts with an ASCII character.
  func starts(_ sign: Unicode.Scalar) -> Bool { atStart[Int(UInt8(ascii: sign))] }

  /// Whether a line starts with a byte: the first one of a sign beyond ASCII.
  func starts(byte: UInt8) -> Bool { atStart[Int(byte)] }

  /// Whether a line starts with a digit.
  var startsWithDigit: Bool { atStart[0x30...0x39].contains(true) }
}
