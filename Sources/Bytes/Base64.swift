/// Bytes as text of 64 plain letters (RFC 4648, section 4), by which pictures and fonts travel in
/// texts.
public enum Base64 {
  /// The letters of some bytes.
  public static func encode(_ bytes: [UInt8]) -> [UInt8] {
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

  /// The letters of some bytes, as a text.
  public static func text(_ bytes: [UInt8]) -> String {
    String(decoding: encode(bytes), as: UTF8.self)
  }

  /// An address that holds a file.
  public static func address(of bytes: [UInt8], type: String) -> String {
    "data:\(type);base64,\(text(bytes))"
  }

  /// The bytes of letters; what is none of the 64 letters is passed over.
  public static func decode(_ text: String) -> [UInt8] {
    var values = [Int](repeating: -1, count: 256)
    for (value, letter) in letters.enumerated() { values[Int(letter)] = value }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count / 4 * 3)
    var bits = 0
    var count = 0
    for letter in text.utf8 where values[Int(letter)] >= 0 {
      bits = (bits << 6 | values[Int(letter)]) & 0xFFFF
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> count))
      }
    }
    return bytes
  }

  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
