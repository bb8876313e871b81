import Bytes

/// Says of each line what it looks like; every dialect starts from this.
struct LineClassifier {
  private let bytes: [UInt8]
  private let ranges: [Range<Int>]
  private var lines: [Line] = []

  /// The classified lines of a text; cost is linear in its bytes.
  static func lines(of bytes: [UInt8], ranges: [Range<Int>]) -> [Line] {
    var classifier = LineClassifier(bytes: bytes, ranges: ranges)
    classifier.run()
    return classifier.lines
  }

  private init(bytes: [UInt8], ranges: [Range<Int>]) {
    self.bytes = bytes
    self.ranges = ranges
    lines.reserveCapacity(ranges.count + ranges.count / 8)
  }

  private mutating func run() {
    var fences = FenceFinder(bytes: bytes, ranges: ranges)
    var comments = CommentFinder(bytes: bytes, ranges: ranges)
    var index = 0
    while index < ranges.count {
      if let last = fences.block(startingAt: index) {
        for number in index...last {
          add(.code, number, ranges[number], indent: 0)
        }
        index = last + 1
      } else if let last = comments.comment(startingAt: index) {
        for number in index...last {
          add(.comment, number, ranges[number], indent: 0)
        }
        index = last + 1
      } else {
        classify(index)
        index += 1
      }
    }
  }

  private mutating func classify(_ index: Int) {
    let raw = ranges[index]
    let range = Trim.both(raw, in: bytes)
    guard !range.isEmpty else { return add(.blank, index, range, indent: 0) }
    let indent = columns(raw.lowerBound..<range.lowerBound)
    if isRule(range) { return add(.rule, index, range.upperBound..<range.upperBound, indent: 0) }
    if let (marker, rest) = MarkerReader.marker(in: range, of: bytes) {
      return add(.marker(marker), index, rest..<range.upperBound, indent: indent)
    }
    var sign = LeadingSign(of: range, in: bytes)
    var content = sign.end..<range.upperBound
    if sign.shape == .text, let inner = boldLine(range) {
      // `**1. What is …?**`
      let numbered = LeadingSign(of: inner, in: bytes)
      if case .numbered = numbered.shape {
        sign = numbered
        content = sign.end..<inner.upperBound
      }
    }
    if sign.shape == .heading { content = withoutName(content) }
    if case .numbered = sign.shape,
      let (marker, rest) = MarkerReader.marker(in: content, of: bytes),
      marker != .question
    {
      return add(.marker(marker), index, rest..<range.upperBound, indent: indent)
    }
    split(content, sign.shape, index, indent)
  }

  /// A heading without the name for links behind it: `## What is a keel? {#keel}`.
  private func withoutName(_ content: Range<Int>) -> Range<Int> {
    guard let last = content.last, bytes[last] == UInt8(ascii: "}"),
      let open = bytes[content.suffix(80)].lastIndex(of: UInt8(ascii: "{")),
      open > content.lowerBound, bytes[open - 1] == ASCII.space, bytes[open + 1] == ASCII.hash
    else { return content }
    return Trim.end(content.lowerBound..<open, in: bytes)
  }

  /// The words of a line that is bold as a whole; nil for another line.
  private func boldLine(_ range: Range<Int>) -> Range<Int>? {
    guard range.count > 6, bytes[range.lowerBound] == ASCII.star,
      bytes[range.lowerBound + 1] == ASCII.star, bytes[range.upperBound - 1] == ASCII.star,
      bytes[range.upperBound - 2] == ASCII.star
    else { return nil }
    let inner = range.lowerBound + 2..<range.upperBound - 2
    return ASCII.isDigit(bytes[inner.lowerBound]) && !bytes.holds(ASCII.star, in: inner)
      ? inner : nil
  }

  /// Adds a line, in parts where bullets are glued to what stands before them.
  private mutating func split(
    _ content: Range<Int>, _ shape: Line.Shape, _ index: Int, _ indent: Int
  ) {
    var start = content.lowerBound
    var shape = shape
    var glued = false
    let bytes = self.bytes
    let dash = bytes.place(of: ASCII.dash, in: content) ?? content.upperBound
    let sign = bytes.place(of: 0xE2, in: content) ?? content.upperBound
    var at = max(start + 1, min(dash, sign))
    while at + 2 < content.upperBound,
      let place = Self.bullets.place(in: bytes, at..<content.upperBound - 2)
    {
      at = place
      guard let next = gluedBullet(at, in: content) else {
        at += 1
        continue
      }
      add(shape, index, Trim.end(start..<at, in: bytes), indent: indent, glued: glued)
      shape = .bullet
      glued = true
      start = next
      at = next
    }
    add(shape, index, start..<content.upperBound, indent: indent, glued: glued)
  }

  /// What bullets in mid line start with.
  private static let bullets = ByteSet { $0 == ASCII.dash || $0 == 0xE2 }

  /// Where the text of a bullet starts that stands in mid line, after the end of a sentence.
  private func gluedBullet(_ at: Int, in content: Range<Int>) -> Int? {
    guard bytes[at - 1] == ASCII.space else { return nil }
    if bytes[at] == ASCII.dash {
      let before = Trim.end(content.lowerBound..<at, in: bytes)
      guard before.upperBound > before.lowerBound, endsClause(before) else { return nil }
      let next = Trim.start(at + 1..<content.upperBound, in: bytes).lowerBound
      guard next < content.upperBound else { return nil }
      return ASCII.isUpper(bytes[next]) || bytes[next] >= 0x80 ? next : nil
    }
    guard bytes[at + 1] == 0x80, bytes[at + 2] == 0xA2 else { return nil }  // •
    let next = Trim.start(at + 3..<content.upperBound, in: bytes)
    return next.isEmpty ? nil : next.lowerBound
  }

  private func endsClause(_ range: Range<Int>) -> Bool {
    switch LineEnding.of(range, in: bytes) {
    case .open: bytes[range.upperBound - 1] == ASCII.semicolon
    default: true
    }
  }

  private mutating func add(
    _ shape: Line.Shape, _ index: Int, _ content: Range<Int>, indent: Int, glued: Bool = false
  ) {
    lines.append(
      Line(
        number: index + 1, shape: shape, content: content, indent: indent,
        ending: LineEnding.of(content, in: bytes), isGlued: glued))
  }

  private func columns(_ range: Range<Int>) -> Int {
    range.reduce(0) { bytes[$1] == ASCII.tab ? $0 + 4 - $0 % 4 : $0 + (bytes[$1] < 0x80 ? 1 : 0) }
  }

  /// `---`, `* * *`, `|---|:--|`: nothing but marks of a rule or a table.
  private func isRule(_ range: Range<Int>) -> Bool {
    guard range.count >= 3 else { return false }
    var marks = 0
    for byte in bytes[range] {
      switch byte {
      case ASCII.dash, ASCII.star, UInt8(ascii: "="): marks += 1
      case ASCII.space, UInt8(ascii: "|"), ASCII.colon: continue
      default: return false
      }
    }
    return marks >= 3
  }
}
