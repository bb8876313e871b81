/// A hash of content, eight bytes at a time, the same on every machine; it protects from nothing.
struct ContentDigest {
  private var state: UInt64 = 0x9e37_79b9_7f4a_7c15

  mutating func add(_ bytes: [UInt8]) {
    mix(UInt64(bytes.count))
    let words = bytes.count / 8
    unsafe bytes.withUnsafeBytes { buffer in
      for word in 0..<words {
        mix(
          UInt64(
            littleEndian: unsafe buffer.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self)))
      }
    }
    var last: UInt64 = 0
    for byte in bytes[(words * 8)...] { last = last << 8 | UInt64(byte) }
    mix(last)
  }

  private mutating func mix(_ word: UInt64) {
    let product = (state ^ word).multipliedFullWidth(by: 0xd6e8_feb8_6659_fd93)
    state = product.high ^ product.low &+ 0x9e37_79b9_7f4a_7c15
  }

  var text: String {
    let text = String(state, radix: 16)
    return String(repeating: "0", count: 16 - text.utf8.count) + text
  }
}
