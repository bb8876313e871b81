extension FlowText {
  /// Whether it is written from right to left: its own first letter or mark with a direction tells.
  var isRightToLeft: Bool {
    // Nearly all text has no byte of these writings, and is asked no further.
    guard utf8.contains(where: { $0 >= 0xD6 }) else { return false }
    var index = labelBytes
    while index < utf8.count {
      let (value, length) = UTF8Reader.scalar(at: index, in: utf8)
      index += length
      if value == Self.rightToLeftMark { return true }
      guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
      return Self.isRightToLeft(value)
    }
    return false
  }

  /// What makes a text begin at the right that has no letter for that.
  static let rightToLeftMark: UInt32 = 0x200F

  /// Whether a letter is of Hebrew, Arabic, Syriac, Thaana, N'Ko, Adlam or their kin.
  private static func isRightToLeft(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x590..<0x900, 0xFB1D..<0xFE00, 0xFE70..<0xFF00, 0x10800..<0x11000, 0x1E800..<0x1F000:
      true
    default: false
    }
  }
}
