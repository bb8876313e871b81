/// Recognises what stands before a line's text: bullets, numbers, `#` marks and pictographs.
struct LeadingSign {
  /// What the line looks like because of it.
  var shape: Line.Shape
  /// Where the text after it starts.
  var end: Int

  /// The sign at the start of a trimmed line; text when there is none.
  init(of range: Range<Int>, in bytes: [UInt8]) {
    let start = range.lowerBound
    self.init(shape: .text, end: start)
    let byte = bytes[start]
    if byte >= 0x80 {
      if let length = Pictograph.length(in: bytes, at: start, end: range.upperBound) {
        shape = .pictograph
        end = start
        _ = length
      } else if let length = Self.bulletLength(bytes, range) {
        become(.bullet, after: start + length, range, bytes)
      }
    } else if ASCII.isDigit(byte) || byte == ASCII.open {
      number(range, bytes)
    } else if byte == ASCII.dash || byte == ASCII.star || byte == ASCII.plus {
      bullet(byte, range, bytes)
    } else if byte == ASCII.hash {
      var at = start
      while at < range.upperBound, bytes[at] == ASCII.hash { at += 1 }
      if at - start <= 6, at < range.upperBound, bytes[at] == ASCII.space {
        become(.heading, after: at, range, bytes)
      }
    }
  }

  private init(shape: Line.Shape, end: Int) {
    self.shape = shape
    self.end = end
  }

  private mutating func become(
    _ shape: Line.Shape, after index: Int, _ range: Range<Int>, _ bytes: [UInt8]
  ) {
    let rest = Trim.start(index..<range.upperBound, in: bytes)
    guard !rest.isEmpty else { return }
    self.shape = shape
    end = rest.lowerBound
  }

  private mutating func bullet(_ byte: UInt8, _ range: Range<Int>, _ bytes: [UInt8]) {
    let next = range.lowerBound + 1
    guard next < range.upperBound else { return }
    let spaced = Trim.spaceLength(bytes, at: next, end: range.upperBound) > 0
    let glued =
      byte == ASCII.dash && !ASCII.isDigit(bytes[next]) && bytes[next] != ASCII.dash
      && bytes[next] != UInt8(ascii: ">") && bytes[next] != UInt8(ascii: "=")
    if spaced || glued { become(.bullet, after: next, range, bytes) }
  }

  /// `1. `, `1) `, `(1) `; a letter may follow at once, a digit may not.
  private mutating func number(_ range: Range<Int>, _ bytes: [UInt8]) {
    var at = range.lowerBound
    let bracketed = bytes[at] == ASCII.open
    if bracketed { at += 1 }
    let first = at
    var value = 0
    while at < range.upperBound, ASCII.isDigit(bytes[at]), at - first < 3 {
      value = value * 10 + Int(bytes[at] - 0x30)
      at += 1
    }
    guard at > first, at + 1 < range.upperBound else { return }
    if bytes[at] == ASCII.close || (!bracketed && bytes[at] == ASCII.dot) {
      let next = bytes[at + 1]
      let spaced = Trim.spaceLength(bytes, at: at + 1, end: range.upperBound) > 0
      guard spaced || (ASCII.isUpper(next) && value < 1000) else { return }
      become(.numbered(value), after: at + 1, range, bytes)
    }
  }

  private static func bulletLength(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    let start = range.lowerBound
    guard start + 3 < range.upperBound else { return nil }
    switch (bytes[start], bytes[start + 1], bytes[start + 2]) {
    case (0xC2, 0xB7, _): return 2  // ·
    case (0xE2, 0x80, 0xA2), (0xE2, 0x80, 0xA3), (0xE2, 0x81, 0x83): return 3  // • ‣ ⁃
    case (0xE2, 0x97, 0xA6), (0xE2, 0x97, 0x8F), (0xE2, 0x97, 0x8B): return 3  // ◦ ● ○
    case (0xE2, 0x96, 0xA0...0xAB): return 3  // ■ □ ▪ ▫
    case (0xEF, 0x82, 0xB7), (0xEF, 0x82, 0xA7): return 3  // bullets of word processors
    case (0xE2, 0x80, 0x93), (0xE2, 0x80, 0x94), (0xE2, 0x88, 0x92):  // – — −
      return Trim.spaceLength(bytes, at: start + 3, end: range.upperBound) > 0 ? 3 : nil
    default: return nil
    }
  }
}
