import Bytes

/// Text taken out of its dress (quotes, escapes, tags), each byte with the line it came from.
///
/// Formats that wrap exam text in a syntax of their own unwrap it into this, and write Markdown
/// from it.
struct TracedText {
  /// The text in UTF-8; lines end in `\n`.
  private(set) var bytes: [UInt8] = []
  /// For each byte the line of the file, from 1.
  private(set) var lines = LineMap()

  /// An empty text.
  init() {}

  /// A range of a text as it is, but for line ends, which become `\n`.
  init(_ range: Range<Int>, of text: borrowing ExamLines) {
    var line = text.lineNumber(at: range.lowerBound)
    var at = range.lowerBound
    let source = text.bytes
    if !source.holds(ASCII.lineFeed, in: range), !source.holds(ASCII.carriageReturn, in: range) {
      bytes = Array(source[range])
      lines = LineMap(line, count: range.count)
      return
    }
    reserve(range.count)
    while at < range.upperBound {
      var end = at
      while end < range.upperBound, source[end] != ASCII.lineFeed,
        source[end] != ASCII.carriageReturn
      {
        end += 1
      }
      append(source[at..<end], line: line)
      guard end < range.upperBound else { break }
      at = end + 1
      let isFirstOfTwo =
        source[end] == ASCII.carriageReturn && at < range.upperBound
        && source[at] == ASCII.lineFeed
      if isFirstOfTwo { continue }
      append(ASCII.lineFeed, line: line)
      line += 1
    }
  }

  /// Text of which every byte comes from one line.
  init(_ text: String, line: Int) {
    bytes = Array(text.utf8)
    lines = LineMap(line, count: bytes.count)
  }

  /// Makes room.
  mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(bytes.count + count)
  }

  /// Adds a byte from a line.
  mutating func append(_ byte: UInt8, line: Int) {
    bytes.append(byte)
    lines.append(Int32(line))
  }

  /// Adds bytes that come from one line.
  mutating func append(_ part: ArraySlice<UInt8>, line: Int) {
    bytes += part
    lines.append(Int32(line), count: part.count)
  }

  /// Adds a text.
  mutating func append(_ other: TracedText) {
    bytes += other.bytes
    lines.append(other.lines)
  }

  /// A part of the text.
  subscript(range: Range<Int>) -> TracedText {
    var part = TracedText()
    part.bytes = Array(bytes[range])
    part.lines = lines.part(range)
    return part
  }

  /// Whether it holds nothing but white space.
  var isBlank: Bool { bytes.allSatisfy { $0 <= ASCII.space } }

  /// The text without white space at both ends.
  var trimmed: TracedText {
    let start = bytes.firstIndex { $0 > ASCII.space } ?? bytes.count
    let end = (bytes.lastIndex { $0 > ASCII.space } ?? start - 1) + 1
    return start == 0 && end == bytes.count ? self : self[start..<max(start, end)]
  }

  /// The text as a string.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The line of the first byte that is no white space; 0 when there is none.
  var firstLine: Int {
    bytes.firstIndex { $0 > ASCII.space }.map { Int(lines[$0]) } ?? 0
  }

  /// The lines of the text, without their ends.
  var lineRanges: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for (at, byte) in bytes.enumerated() where byte == ASCII.lineFeed {
      ranges.append(start..<at)
      start = at + 1
    }
    ranges.append(start..<bytes.count)
    return ranges
  }
}
