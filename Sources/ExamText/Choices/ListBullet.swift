/// The sign before an item of a plain list, and the text behind it: `- x`, `• x`, `– x`, `o x`.
struct ListBullet {
  /// `-`, `*`, `+`, `o`, or the last byte of a wide sign: the same for all items of a list.
  let sign: UInt8
  /// The item's text.
  let content: Range<Int>

  /// The item that a line without white space around it holds; nil for another line.
  init?(_ range: Range<Int>, in bytes: [UInt8]) {
    guard range.count > 2, let first = range.first else { return nil }
    let length: Int
    switch bytes[first] {
    case ASCII.dash, ASCII.star, ASCII.plus, UInt8(ascii: "o"):
      length = 1
    case 0xE2 where Self.isWide(bytes[first + 1], bytes[first + 2]):
      length = 3
    case 0xC2 where bytes[first + 1] == 0xB7:  // ·
      length = 2
    default:
      return nil
    }
    let behind = first + length
    guard behind < range.upperBound else { return nil }
    let space = Trim.spaceLength(bytes, at: behind, end: range.upperBound)
    // Word processors glue their round bullets to the text.
    guard space > 0 || length == 3 && bytes[first + 1] != 0x80 || Self.isRound(first, bytes) else {
      return nil
    }
    sign = bytes[first + length - 1]
    content = Trim.start(behind..<range.upperBound, in: bytes)
    guard !content.isEmpty else { return nil }
  }

  private static func isRound(_ at: Int, _ bytes: [UInt8]) -> Bool {
    bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && bytes[at + 2] == 0xA2
  }

  /// `–` `—` `•` `‣` `⁃` `∙` `▪` `▫` `►` `▶` `▸` `◦` `◆` `◇` `➢` `➤`.
  private static func isWide(_ second: UInt8, _ third: UInt8) -> Bool {
    switch (second, third) {
    case (0x80, 0x93), (0x80, 0x94), (0x80, 0xA2), (0x80, 0xA3), (0x81, 0x83), (0x88, 0x99),
      (0x96, 0xAA), (0x96, 0xAB), (0x96, 0xB6), (0x96, 0xB8), (0x96, 0xBA), (0x97, 0x86),
      (0x97, 0x87), (0x97, 0xA6), (0x9E, 0xA2), (0x9E, 0xA4):
      true
    default: false
    }
  }
}
