/// What layout needs to know of characters.
enum CharacterKind {
  /// Characters that take no room and show nothing.
  static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF,
      0xFE00...0xFE0F, 0xE0000...0xE0FFF:
      true
    default: scalar < 0x20
    }
  }

  /// Characters that are drawn over their neighbour.
  static func isMark(_ scalar: UInt32) -> Bool {
    guard let value = Unicode.Scalar(scalar) else { return false }
    switch value.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// The room, in em, to keep for a character that a font of the reader's machine will draw.
  static func cautiousWidth(of scalar: UInt32) -> Float {
    switch scalar {
    case 0x0590..<0x0780: 0.8
    case 0xFDFA, 0xFDFB: 3
    default: 1.05
    }
  }

  /// Ideographs, kana and Hangul: a line may break between two of them.
  static func breaksAnywhere(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0xAC00...0xD7A3, 0x20000...0x3FFFD: true
    case 0x3042...0x3094, 0x30A2...0x30F4: !smallKana.contains(scalar)
    default: false
    }
  }

  private static let smallKana: Set<UInt32> = [
    0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087, 0x308E,
    0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30C3, 0x30E3, 0x30E5, 0x30E7, 0x30EE,
  ]

  /// Whether a sentence may end with this character.
  static func endsSentence(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x61F, 0x6D4, 0x964: true
    default: false
    }
  }

  /// Whether this character may stand between a sentence's last sign and the blank after it.
  static func closesSentence(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201D, 0xBB: true
    default: false
    }
  }
}
