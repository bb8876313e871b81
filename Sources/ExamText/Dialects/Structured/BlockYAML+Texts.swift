import Bytes

/// The texts of YAML: plain, in quotes, in blocks of lines.
extension BlockYAML {
  /// The words of a plain text on its first line, up to a colon, a comment or the line's end.
  mutating func plain() throws(Beyond) -> Range<Int> {
    let isSign = Self.signs.contains(peek()) || isBlank(at)
    if isSign, peek() != ASCII.dash || isBlank(at + 1) { throw Beyond() }
    return restOfPlain()
  }

  private mutating func restOfPlain() -> Range<Int> {
    let start = at
    while let place = Self.stops.place(in: bytes, at..<bytes.count) {
      at = place
      if bytes[place] == ASCII.lineFeed || bytes[place] == ASCII.colon && isBlank(place + 1)
        || bytes[place] == ASCII.hash && bytes[place - 1] == ASCII.space
      {
        return Trim.end(spaces: start..<place, in: bytes)
      }
      at += 1
    }
    at = bytes.count
    return Trim.end(spaces: start..<at, in: bytes)
  }

  /// What no plain text starts with.
  private static let signs = ByteSet { "-?:,[]{}#&*!|>'\"%@`".utf8.contains($0) }
  private static let stops = ByteSet { "\n:#".utf8.contains($0) }

  /// A plain text with those of its lines that stand below the first.
  mutating func goOn(_ first: Range<Int>, below parent: Int) throws(Beyond) -> String {
    var out: [UInt8] = []
    while peek() == ASCII.lineFeed, at < bytes.count {
      let (end, line) = (at, lineStart)
      let breaks = try skipBreaks()
      guard at < bytes.count, column > parent, bytes[at] != ASCII.hash else {
        (at, lineStart) = (end, line)
        break
      }
      if out.isEmpty { out += bytes[first] }
      fold(breaks, &out)
      out += bytes[restOfPlain()]
      if peek() == ASCII.colon { throw Beyond() }
    }
    return out.isEmpty
      ? String(decoding: bytes[first], as: UTF8.self) : String(decoding: out, as: UTF8.self)
  }

  /// Goes over line ends and the blanks around them, and counts the line ends.
  private mutating func skipBreaks() throws(Beyond) -> Int {
    var breaks = 0
    skipSpaces()
    while at < bytes.count, bytes[at] == ASCII.lineFeed {
      try nextLine()
      breaks += 1
      skipSpaces()
    }
    return breaks
  }

  /// One line end is a space, more are one fewer.
  private func fold(_ breaks: Int, _ out: inout [UInt8]) {
    if breaks == 1 {
      out.append(ASCII.space)
    } else {
      out += repeatElement(ASCII.lineFeed, count: breaks - 1)
    }
  }

  // MARK: Quotes

  /// A text in quotes.
  mutating func quoted() throws(Beyond) -> String {
    let quote = bytes[at]
    let isDouble = quote == UInt8(ascii: "\"")
    let stops = isDouble ? Self.doubleStops : Self.singleStops
    var out: [UInt8] = []
    at += 1
    while let stop = stops.place(in: bytes, at..<bytes.count) {
      let part = at..<stop
      at = stop
      if bytes[stop] == quote {
        if !isDouble, peek(1) == quote {
          out += bytes[part.lowerBound...stop]
          at += 2
          continue
        }
        at += 1
        if out.isEmpty { return String(decoding: bytes[part], as: UTF8.self) }
        out += bytes[part]
        return String(decoding: out, as: UTF8.self)
      }
      if bytes[stop] == ASCII.lineFeed {
        out += bytes[Trim.end(spaces: part, in: bytes)]
        fold(try skipBreaks(), &out)
      } else if peek(1) == ASCII.lineFeed {
        // A backslash at the end of a line: nothing parts both lines.
        out += bytes[part]
        at += 1
        out += repeatElement(ASCII.lineFeed, count: max(0, try skipBreaks() - 1))
      } else {
        out += bytes[part]
        guard Self.escapes.contains(peek(1)) else { throw Beyond() }
        if peek(1) == ASCII.space {
          out.append(ASCII.space)
          at += 2
        } else {
          try unicode()
          DataEscape.read(bytes, &at, into: &out)
        }
      }
    }
    throw Beyond()
  }

  /// Leaves what stands for no character of its own, such as half of a pair, to Yams.
  private func unicode() throws(Beyond) {
    guard peek(1) == UInt8(ascii: "u") else { return }
    let digits = bytes[min(at + 2, bytes.count)..<min(at + 6, bytes.count)]
    guard digits.count == 4, digits.allSatisfy(Self.isHex),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
      value > 0, Unicode.Scalar(value) != nil
    else { throw Beyond() }
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    ASCII.isDigit(byte) || (byte | 0x20) &- 0x61 < 6
  }

  private static let singleStops = ByteSet { $0 == UInt8(ascii: "'") || $0 == ASCII.lineFeed }
  private static let doubleStops = ByteSet { "\"\\\n".utf8.contains($0) }
  /// The escapes that mean the same in JSON.
  private static let escapes = ByteSet { "\"\\/ntru ".utf8.contains($0) }

  // MARK: Blocks

  /// A block of lines below `|`, or `>`, which joins them.
  mutating func block(below parent: Int) throws(Beyond) -> String {
    let isFolded = bytes[at] == UInt8(ascii: ">")
    at += 1
    let chomp = peek()
    if chomp == ASCII.dash || chomp == ASCII.plus { at += 1 }
    guard isBlank(at) else { throw Beyond() }
    let line = lineStart
    skipSpaces()
    if peek() == ASCII.hash { at = bytes.place(of: ASCII.lineFeed, in: at..<bytes.count) ?? at }
    guard peek() == ASCII.lineFeed, at < bytes.count, lineStart == line else { throw Beyond() }
    try nextLine()
    var out: [UInt8] = []
    var indent = 0
    var ending = false
    var wasIndented = false
    var blanks = try blankLines(&indent, below: parent)
    while at < bytes.count, column == indent {
      let isIndented = bytes[at] == ASCII.space
      if isFolded, ending, !wasIndented, !isIndented {
        if blanks == 0 { out.append(ASCII.space) }
      } else if ending {
        out.append(ASCII.lineFeed)
      }
      out += repeatElement(ASCII.lineFeed, count: blanks)
      wasIndented = isIndented
      let end = bytes.place(of: ASCII.lineFeed, in: at..<bytes.count) ?? bytes.count
      out += bytes[at..<end]
      at = end
      ending = at < bytes.count
      if ending { try nextLine() }
      blanks = try blankLines(&indent, below: parent)
    }
    if chomp != ASCII.dash, ending { out.append(ASCII.lineFeed) }
    if chomp == ASCII.plus { out += repeatElement(ASCII.lineFeed, count: blanks) }
    return String(decoding: out, as: UTF8.self)
  }

  /// Goes over the blank lines of a block and counts them; the first line decides its indentation.
  private mutating func blankLines(
    _ indent: inout Int, below parent: Int
  ) throws(Beyond) -> Int {
    var count = 0
    var widest = 0
    while true {
      while at < bytes.count, bytes[at] == ASCII.space, indent == 0 || column < indent { at += 1 }
      widest = max(widest, column)
      guard at < bytes.count, bytes[at] == ASCII.lineFeed else { break }
      try nextLine()
      count += 1
    }
    if indent == 0 { indent = max(widest, parent + 1, 1) }
    return count
  }
}

extension Trim {
  /// The range without spaces at its end; other blanks are text to YAML.
  fileprivate static func end(spaces range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == ASCII.space { end -= 1 }
    return range.lowerBound..<end
  }
}
