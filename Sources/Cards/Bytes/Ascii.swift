/// Bytes with a meaning in our formats.
enum Ascii {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0a
  static let carriageReturn: UInt8 = 0x0d
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let hash: UInt8 = 0x23
  static let hyphen: UInt8 = 0x2d
  static let backslash: UInt8 = 0x5c

  /// Whether a byte is a space or a tab.
  static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }

  /// Whether a byte is one of `0` to `9`.
  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether a byte is an ASCII letter.
  static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
  }

  /// An ASCII capital's small letter; any other byte as it is.
  static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5a).contains(byte) ? byte | 0x20 : byte
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without spaces and tabs at their start.
  var droppingLeadingBlanks: ArraySlice<UInt8> { drop(while: Ascii.isBlank) }

  /// The bytes without spaces and tabs at both ends.
  var trimmingBlanks: ArraySlice<UInt8> {
    var rest = droppingLeadingBlanks
    while let last = rest.last, Ascii.isBlank(last) { rest.removeLast() }
    return rest
  }

  /// Whether the bytes start with an ASCII text.
  func starts(withText text: String) -> Bool { starts(with: text.utf8) }

  /// The bytes as text; what isn't UTF-8 is replaced.
  var text: String { String(decoding: self, as: UTF8.self) }
}
