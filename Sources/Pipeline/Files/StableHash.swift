/// A hash that is the same on every machine: FNV-1a with 64 bits, mixed at the end.
///
/// It names files by their content and sites by their title; it protects from nothing.
struct StableHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ bytes: [UInt8]) {
    for byte in bytes {
      state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
  }

  var value: UInt64 {
    var mixed = state
    mixed = (mixed ^ (mixed >> 33)) &* 0xff51_afd7_ed55_8ccd
    mixed = (mixed ^ (mixed >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return mixed ^ (mixed >> 33)
  }

  /// The hash of bytes.
  static func of(_ bytes: [UInt8]) -> UInt64 {
    var hash = StableHash()
    hash.add(bytes)
    return hash.value
  }
}

/// The first `digits` hexadecimal digits of a number written with all sixteen.
func hexadecimal(_ value: UInt64, digits: Int = 16) -> String {
  let text = String(value, radix: 16)
  let full = String(repeating: "0", count: 16 - text.utf8.count) + text
  return String(full.prefix(digits))
}
