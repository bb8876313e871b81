/// Bytes as letters, for addresses that hold what they name (RFC 4648, section 4).
enum Base64 {
  /// The letters of some bytes.
  static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let count = min(3, bytes.count - start)
      let second = count > 1 ? UInt32(bytes[start + 1]) : 0
      let third = count > 2 ? UInt32(bytes[start + 2]) : 0
      let bits = UInt32(bytes[start]) << 16 | second << 8 | third
      text.append(letters[Int(bits >> 18)])
      text.append(letters[Int(bits >> 12 & 63)])
      text.append(count > 1 ? letters[Int(bits >> 6 & 63)] : UInt8(ascii: "="))
      text.append(count > 2 ? letters[Int(bits & 63)] : UInt8(ascii: "="))
    }
    return text
  }

  /// An address that holds a file.
  static func address(of bytes: [UInt8], type: String) -> String {
    "data:\(type);base64,\(String(decoding: encode(bytes), as: UTF8.self))"
  }

  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
