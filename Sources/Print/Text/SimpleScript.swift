/// Tells which text needs one glyph after the other and nothing else.
enum SimpleScript {
  /// Whether each character of some bytes is written from left to right, without joining its
  /// neighbours, and is no emoji.
  static func isSimple(_ utf8: [UInt8], _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = utf8[index]
      let next = index + UTF8Reader.length(from: byte)
      if byte >= 0x80 {
        if !isSimple(UTF8Reader.scalar(at: index, in: utf8).value) { return false }
        if byte >= 0xE2, Emoji.length(at: index, in: utf8) > 0 { return false }
      }
      // A digit or sign becomes an emoji by what follows it.
      if next < range.upperBound, utf8[next] >= 0xE2, Emoji.length(at: index, in: utf8) > 0 {
        return false
      }
      index = next
    }
    return true
  }

  private static func isSimple(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD: false
    case 0x80..<0x300, 0x370..<0x483, 0x48A..<0x590, 0x1E00..<0x200B: true
    case 0x2010..<0x202A, 0x202F..<0x2060, 0x2070..<0x20D0, 0x2100..<0x2C00: true
    default: false
    }
  }
}
