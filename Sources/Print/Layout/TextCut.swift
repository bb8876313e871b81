/// One text that is being cut into segments.
struct TextCut {
  private(set) var segments: [Segment]
  private(set) var foreign: ForeignCharacters
  private let text: FlowText
  private let utf8: [UInt8]
  private let limit: Float
  private let ruler: Ruler

  /// A cut of a text whose segments are to follow others.
  init(
    _ text: FlowText, limit: Float, ruler: Ruler, segments: [Segment], foreign: ForeignCharacters
  ) {
    self.text = text
    utf8 = text.utf8
    self.limit = limit
    self.ruler = ruler
    self.segments = segments
    self.foreign = foreign
  }

  /// Cuts the text; returns the places of its segments.
  mutating func run() -> Range<Int> {
    let first = segments.count
    var current = Segment(start: 0, end: 0)
    var previous: UInt32 = 0x20
    var index = 0
    var span = 0
    while index < utf8.count {
      while span < text.spans.count, text.spans[span].end <= index { span += 1 }
      let font = span < text.spans.count ? text.spans[span].style.font : 0
      if previous < 0x80, previous != 0x2D {
        let spanEnd = span < text.spans.count ? Int(text.spans[span].end) : utf8.count
        let end = plainWords(from: index, to: spanEnd, font: font, into: &current)
        if end > index {
          index = end
          previous = UInt32(utf8[end - 1])
          continue
        }
      }
      let byte = utf8[index]
      if byte == 0x20 || byte == 0x0A {
        let runEnd = blanks(from: index, font: font, into: &current)
        finish(&current, from: index, next: runEnd)
        index = runEnd
        previous = 0x20
        continue
      }
      let (scalar, length) = UTF8Reader.scalar(at: index, in: utf8)
      let next = index + length
      if scalar >= 0x203C || (next < utf8.count && utf8[next] >= 0xE2) {
        let emoji = Emoji.length(at: index, in: utf8)
        if emoji > 0 {
          if previous == Self.emoji { finish(&current, from: index, next: index) }
          foreign.emoji.insert(String(decoding: utf8[index..<(index + emoji)], as: UTF8.self))
          current.width += Emoji.width
          index += emoji
          current.end = Int32(index)
          previous = Self.emoji
          continue
        }
      }
      if mayBreak(between: previous, and: scalar, at: index) {
        finish(&current, from: index, next: index)
        if scalar < 0x3042 { current.flags.insert(.isJoined) }
      }
      var advance = ruler.advance(of: scalar, font: font)
      if advance < 0 {
        foreign.missing.insert(scalar)
        advance = -advance
      }
      current.width += advance
      index = next
      current.end = Int32(index)
      previous = scalar
    }
    if current.end > current.start || segments.count == first {
      finish(&current, from: index, next: index)
    }
    return first..<segments.count
  }

  /// Goes over words of ASCII with one blank behind each, nearly all there is; returns where they
  /// end: after a hyphen, before what needs a closer look.
  ///
  /// Without checks of bounds it takes a third of the steps: this is the innermost loop of paper.
  @inline(__always)
  private mutating func plainWords(
    from start: Int, to end: Int, font: Int, into current: inout Segment
  ) -> Int {
    let (utf8, ascii) = (utf8, ruler.ascii)
    return unsafe utf8.withUnsafeBufferPointer { bytes in
      unsafe ascii.withUnsafeBufferPointer { widths in
        let row = font << 7
        var index = start
        var width = current.width
        while index < end {
          let byte = unsafe bytes[index]
          let next = index &+ 1
          if byte == 0x20 {
            // Further blanks and line breaks need a closer look.
            guard next < bytes.count, unsafe bytes[next] > 0x20 else { break }
            current.width = width
            current.space += abs(unsafe widths[row | 0x20])
            finish(&current, from: index, next: next)
            width = 0
            index = next
            continue
          }
          // What follows may make an emoji of a digit.
          let isBeforeASCII = unsafe next == bytes.count || bytes[next] < 0x80
          guard byte > 0x20, byte < 0x80, isBeforeASCII else { break }
          let advance = unsafe widths[row | Int(byte)]
          if advance < 0 { break }
          width += advance
          index = next
          if byte == 0x2D { break }
        }
        current.width = width
        current.end = Int32(truncatingIfNeeded: index)
        return index
      }
    }
  }

  /// What `previous` is after an emoji: no scalar has this value.
  private static let emoji: UInt32 = 0xFFFF_FFFF

  /// Adds the blanks that follow a segment to it; returns where they end.
  private func blanks(from index: Int, font: Int, into current: inout Segment) -> Int {
    var index = index
    let blank = ruler.ascii[font << 7 | 0x20]
    while index < utf8.count, utf8[index] == 0x20 {
      current.space += abs(blank)
      index += 1
    }
    if index < utf8.count, utf8[index] == 0x0A {
      current.flags.insert(.endsLine)
      index += 1
    }
    return index
  }

  @inline(__always)
  private func mayBreak(
    between previous: UInt32, and scalar: UInt32, at index: Int
  ) -> Bool {
    switch previous {
    case 0x2D:
      guard Self.isLetter(scalar), index >= 2 else { return false }
      return Self.isLetter(UInt32(utf8[index - 2]))
    case 0x2014: return Self.isLetter(scalar)
    case 0x200B: return true
    default:
      if scalar == 0x2014 { return Self.isLetter(previous) }
      return scalar >= 0x3042 && CharacterKind.breaksAnywhere(scalar)
        && CharacterKind.breaksAnywhere(previous)
    }
  }

  @inline(__always)
  private static func isLetter(_ scalar: UInt32) -> Bool {
    let lower = scalar | 0x20
    return lower >= 0x61 && lower <= 0x7A
  }

  @inline(__always)
  private mutating func finish(_ current: inout Segment, from end: Int, next: Int) {
    current.end = Int32(end)
    if next > end, isSentenceEnd(end, next: next) {
      current.flags.insert(.endsSentence)
    }
    if current.width > limit {
      spell(current)
    } else {
      segments.append(current)
    }
    current = Segment(start: Int32(next), end: Int32(next))
  }

  /// Whether a sentence ends before the blank: not so after "e.g." and before a small letter.
  private func isSentenceEnd(_ end: Int, next: Int) -> Bool {
    if next < utf8.count, (0x61...0x7A).contains(utf8[next]) { return false }
    var index = end
    while index > 0 {
      var start = index - 1
      while start > 0, utf8[start] & 0xC0 == 0x80 { start -= 1 }
      let scalar = UTF8Reader.scalar(at: start, in: utf8).value
      if CharacterKind.endsSentence(scalar) { return true }
      guard CharacterKind.closesSentence(scalar) else { return false }
      index = start
    }
    return false
  }

  /// Adds a word letter by letter.
  private mutating func spell(_ word: Segment) {
    var index = Int(word.start)
    var span = text.spans.firstIndex { $0.end > index } ?? 0
    let first = segments.count
    while index < word.end {
      while span + 1 < text.spans.count, text.spans[span].end <= index { span += 1 }
      let font = text.spans.isEmpty ? 0 : text.spans[span].style.font
      let scalar = UTF8Reader.scalar(at: index, in: utf8)
      let emoji = Emoji.length(at: index, in: utf8)
      let length = emoji > 0 ? emoji : scalar.length
      let width = emoji > 0 ? Emoji.width : abs(ruler.advance(of: scalar.value, font: font))
      if width == 0, segments.count > first {
        segments[segments.count - 1].end = Int32(index + length)
      } else {
        segments.append(
          Segment(
            start: Int32(index), end: Int32(index + length), width: width,
            flags: segments.count > first ? .isInsideWord : word.flags.intersection(.isJoined)))
      }
      index += length
    }
    segments[segments.count - 1].space = word.space
    segments[segments.count - 1].flags.formUnion(word.flags.subtracting(.isJoined))
  }
}
