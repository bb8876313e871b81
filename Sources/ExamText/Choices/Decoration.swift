import Bytes

/// What stands around the words of a line and says nothing: `#`, `**`, `>`, tags, pictographs.
struct Decoration {
  /// Where the words start.
  var start: Int
  /// How many `#` stand before them.
  var headingLevel = 0
  /// Whether bold or italic marks were opened.
  var isMarked = false
  /// Whether a bracket was opened.
  var isBracketed = false

  /// What stands before the words of a range.
  init(of range: Range<Int>, in bytes: [UInt8]) {
    start = range.lowerBound
    while start < range.upperBound {
      let byte = bytes[start]
      let space = Trim.spaceLength(bytes, at: start, end: range.upperBound)
      if space > 0 {
        start += space
      } else if byte == ASCII.hash {
        headingLevel += 1
        start += 1
      } else if byte == ASCII.star || byte == ASCII.underscore {
        isMarked = true
        start += 1
      } else if byte == ASCII.open || byte == UInt8(ascii: "[") {
        isBracketed = true
        start += 1
      } else if byte == UInt8(ascii: ">") {
        start += 1
      } else if byte == ASCII.dash || byte == ASCII.plus, start + 1 < range.upperBound,
        bytes[start + 1] == ASCII.space
      {
        start += 2
      } else if byte == UInt8(ascii: "<"), let end = Tag.end(at: start, in: bytes, range) {
        start = end
      } else if Self.opens(start, range, bytes) {  // 【（「『
        isBracketed = true
        start += 3
      } else if byte >= 0x80,
        let length = Pictograph.length(in: bytes, at: start, end: range.upperBound)
      {
        start += length
      } else if byte == 0xEF, start + 2 < range.upperBound, bytes[start + 1] == 0xB8 {
        start += 3  // variation selector
      } else {
        return
      }
    }
  }

  private static func opens(_ at: Int, _ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard at + 2 < range.upperBound else { return false }
    switch (bytes[at], bytes[at + 1], bytes[at + 2]) {
    case (0xE3, 0x80, 0x90), (0xEF, 0xBC, 0x88), (0xE3, 0x80, 0x8C), (0xE3, 0x80, 0x8E): return true
    default: return false
    }
  }

  /// How many bytes of a closing bracket stand at an index: `)`, `]`, `】`, `）`, `」`.
  static func closingBracket(_ at: Int, _ end: Int, _ bytes: [UInt8]) -> Int {
    guard at < end else { return 0 }
    if bytes[at] == ASCII.close || bytes[at] == UInt8(ascii: "]") { return 1 }
    guard at + 2 < end else { return 0 }
    switch (bytes[at], bytes[at + 1], bytes[at + 2]) {
    case (0xE3, 0x80, 0x91), (0xEF, 0xBC, 0x89), (0xE3, 0x80, 0x8D), (0xE3, 0x80, 0x8F): return 3
    default: return 0
    }
  }

  /// How many bytes of a colon, narrow or full-width, stand at an index.
  static func colon(_ at: Int, _ end: Int, _ bytes: [UInt8]) -> Int {
    guard at < end else { return 0 }
    if bytes[at] == ASCII.colon { return 1 }
    guard at + 2 < end, bytes[at] == 0xEF || bytes[at] == 0xE2 else { return 0 }
    if bytes[at + 1] == 0xBC, bytes[at + 2] == 0x9A { return 3 }
    return bytes[at] == 0xE2 && bytes[at + 1] == 0x88 && bytes[at + 2] == 0xB6 ? 3 : 0
  }

  /// The first colon of a range in a text that ends at an index; nil for none.
  static func firstColon(in range: Range<Int>, before end: Int, _ bytes: [UInt8]) -> Int? {
    var at = range.lowerBound
    while let place = colons.place(in: bytes, at..<range.upperBound) {
      if colon(place, end, bytes) > 0 { return place }
      at = place + 1
    }
    return nil
  }

  /// The bytes that colons start with.
  private static let colons = ByteSet { $0 == ASCII.colon || $0 == 0xE2 || $0 == 0xEF }

  /// How many bytes of a dash stand at an index: `-`, `–`, `—`.
  static func dash(_ at: Int, _ end: Int, _ bytes: [UInt8]) -> Int {
    guard at < end else { return 0 }
    if bytes[at] == ASCII.dash { return 1 }
    return at + 2 < end && bytes[at] == 0xE2 && bytes[at + 1] == 0x80
      && (0x93...0x94).contains(bytes[at + 2]) ? 3 : 0
  }

  /// The index after white space, star and underscore marks, and tags.
  static func skipMarks(_ from: Int, _ end: Int, _ bytes: [UInt8]) -> Int {
    var at = from
    while at < end {
      let space = Trim.spaceLength(bytes, at: at, end: end)
      if space > 0 {
        at += space
      } else if bytes[at] == ASCII.star || bytes[at] == ASCII.underscore {
        at += 1
      } else if bytes[at] == UInt8(ascii: "<"), let next = Tag.end(at: at, in: bytes, at..<end) {
        at = next
      } else {
        break
      }
    }
    return at
  }

  /// A range without one pair of bold marks that was opened before it and closes at its end.
  static func close(_ range: Range<Int>, isMarked: Bool, in bytes: [UInt8]) -> Range<Int> {
    var range = Trim.both(range, in: bytes)
    guard isMarked else { return range }
    // `**Label:** text`: the marks close before the text.
    var at = range.lowerBound
    while at < range.upperBound, bytes[at] == ASCII.star || bytes[at] == ASCII.underscore {
      at += 1
    }
    if at > range.lowerBound, at == range.upperBound || bytes[at] == ASCII.space {
      return Trim.both(at..<range.upperBound, in: bytes)
    }
    // `**Label: text**`: they close behind it.
    let stars = bytes[range].reversed().prefix { $0 == ASCII.star || $0 == ASCII.underscore }.count
    if stars > 0, marks(in: range, bytes) % 2 == 1 {
      range = range.lowerBound..<range.upperBound - stars
    }
    return Trim.both(range, in: bytes)
  }

  /// How many runs of stars a range holds.
  private static func marks(in range: Range<Int>, _ bytes: [UInt8]) -> Int {
    var runs = 0
    var before: UInt8 = 0
    for byte in bytes[range] {
      if byte == ASCII.star, before != ASCII.star { runs += 1 }
      before = byte
    }
    return runs
  }
}
