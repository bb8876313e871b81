extension String.UTF8View {
  /// Whether a byte is one of a short text's: an iterator would take apart its storage byte by byte.
  @inline(__always) func contains(_ byte: UInt8) -> Bool {
    let found = unsafe withContiguousStorageIfAvailable { bytes in
      var at = 0
      while at < bytes.count, unsafe bytes[at] != byte { at &+= 1 }
      return at < bytes.count
    }
    return found ?? contains { $0 == byte }
  }
}

/// The bytes that mean something to the reader.
enum ASCII {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let bang = UInt8(ascii: "!")
  static let hash = UInt8(ascii: "#")
  static let star = UInt8(ascii: "*")
  static let plus = UInt8(ascii: "+")
  static let comma = UInt8(ascii: ",")
  static let dash = UInt8(ascii: "-")
  static let dot = UInt8(ascii: ".")
  static let colon = UInt8(ascii: ":")
  static let semicolon = UInt8(ascii: ";")
  static let question = UInt8(ascii: "?")
  static let underscore = UInt8(ascii: "_")
  static let backtick = UInt8(ascii: "`")
  static let open = UInt8(ascii: "(")
  static let close = UInt8(ascii: ")")

  /// Whether a byte is `0` to `9`.
  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// The number that some digits write.
  static func number(_ digits: some Sequence<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Whether a byte is `A` to `Z`.
  @inline(__always) static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  /// Whether a byte is `a` to `z`.
  @inline(__always) static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  /// Whether a byte is an ASCII letter.
  @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether a byte is a letter or digit, or part of a character beyond ASCII.
  @inline(__always) static func isWordByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte >= 0x80
  }

  /// The lower-case form of an ASCII letter; any other byte as it is.
  @inline(__always) static func lower(_ byte: UInt8) -> UInt8 {
    isUpper(byte) ? byte | 0x20 : byte
  }
}
