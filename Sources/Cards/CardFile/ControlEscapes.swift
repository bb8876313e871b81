/// Characters that no text file can keep, written as `\{NUL}`, `\{CR}` and `\{BOM}`.
///
/// Git takes a file with NUL for a binary one, editors turn CR into a line end and drop a byte order
/// mark. A text that holds such a sign itself is written with one backslash more before the name:
/// `\{\NUL}`.
enum ControlEscapes {
  private static let names: [(sign: [UInt8], bytes: [UInt8])] = [
    (Array("NUL}".utf8), [0x00]),
    (Array("CR}".utf8), [0x0d]),
    (Array("BOM}".utf8), [0xef, 0xbb, 0xbf]),
  ]
  private static let opening = Array(#"\{"#.utf8)

  /// Whether `encode` or `decode` could change a text.
  static func mayHold(_ text: some Sequence<UInt8>) -> Bool {
    var previous: UInt8 = 1
    for byte in text {
      if byte == 0 || byte == 0x0d || byte == 0xef { return true }
      if byte == UInt8(ascii: "{"), previous == Ascii.backslash { return true }
      previous = byte
    }
    return false
  }

  /// Puts signs for the characters.
  static func encode(_ text: [UInt8]) -> [UInt8] {
    guard mayHold(text) else { return text }
    var out: [UInt8] = []
    var index = 0
    while index < text.count {
      if let name = names.first(where: { text[index...].starts(with: $0.bytes) }) {
        out += opening + name.sign
        index += name.bytes.count
      } else if let sign = sign(in: text[index...]) {
        out += opening + [Ascii.backslash] + text[(index + 2)..<sign.end]
        index = sign.end
      } else {
        out.append(text[index])
        index += 1
      }
    }
    return out
  }

  /// Puts the characters for their signs.
  static func decode(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard mayHold(text) else { return text }
    var out: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      if let sign = sign(in: text[index...]) {
        if sign.slashes == 0 {
          out += sign.bytes
        } else {
          out += opening + text[(index + 3)..<sign.end]
        }
        index = sign.end
      } else {
        out.append(text[index])
        index += 1
      }
    }
    return out[...]
  }

  /// The sign that a text starts with.
  private static func sign(
    in text: ArraySlice<UInt8>
  ) -> (slashes: Int, bytes: [UInt8], end: Int)? {
    guard text.first == Ascii.backslash, text.starts(with: opening) else { return nil }
    let rest = text.dropFirst(2)
    let slashes = rest.prefix { $0 == Ascii.backslash }.count
    let name = rest.dropFirst(slashes)
    for candidate in names where name.starts(with: candidate.sign) {
      return (slashes, candidate.bytes, name.startIndex + candidate.sign.count)
    }
    return nil
  }
}
