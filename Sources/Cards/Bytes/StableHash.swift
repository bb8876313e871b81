/// A hash that is the same on each machine and in each run: FNV-1a, its bits mixed at the end.
struct StableHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Takes in the bytes of one part; parts don't run into each other.
  mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
    state = (state ^ 0x1ff) &* 0x100_0000_01b3
  }

  /// Takes in a text.
  mutating func combine(_ text: String) {
    var text = text
    // A buffer's bytes come ten times as fast as a view's.
    text.withUTF8 { buffer in unsafe combine(buffer) }
  }

  /// The hash of all parts.
  var value: UInt64 {
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }

  /// The hash of one part.
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = StableHash()
    hash.combine(bytes)
    return hash.value
  }
}

/// A hash as sixteen hexadecimal digits.
func hexadecimal(_ value: UInt64) -> String {
  String(decoding: hexadecimalDigits(value), as: UTF8.self)
}

/// The sixteen hexadecimal digits of a hash.
func hexadecimalDigits(_ value: UInt64) -> [UInt8] {
  (0..<16).map { place in
    let digit = UInt8(truncatingIfNeeded: value >> UInt64(60 - 4 * place)) & 15
    return digit + (digit < 10 ? 0x30 : 0x57)
  }
}
