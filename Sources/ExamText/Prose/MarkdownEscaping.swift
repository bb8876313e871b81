import Bytes

/// Writes plain text so that Markdown reads every character of it as itself.
///
/// Code between backticks and words between double stars are kept as Markdown: nobody writes them
/// by accident.
enum MarkdownEscaping {
  /// A range of plain text; most need no mark.
  static func text(_ range: Range<Int>, of bytes: [UInt8]) -> String {
    guard firstSpecial(range, bytes) != nil else {
      return String(decoding: bytes[range], as: UTF8.self)
    }
    var out: [UInt8] = []
    out.reserveCapacity(range.count + 8)
    append(range, of: bytes, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// Appends a range of plain text.
  static func append(_ range: Range<Int>, of bytes: [UInt8], to out: inout [UInt8]) {
    guard let first = firstSpecial(range, bytes) else {
      out.append(contentsOf: bytes[range])
      return
    }
    out.append(contentsOf: bytes[range.lowerBound..<first])
    escapeStart(range, bytes, first, &out)
    var at = first
    while at < range.upperBound {
      if let kept = keptSpan(at, range, bytes) {
        out.append(contentsOf: bytes[at..<kept])
        at = kept
        continue
      }
      if needsEscape(at, range, bytes) { out.append(UInt8(ascii: "\\")) }
      out.append(bytes[at])
      at += 1
    }
  }

  /// The first byte that needs a look; most lines have none but full stops and dashes.
  private static func firstSpecial(_ range: Range<Int>, _ bytes: [UInt8]) -> Int? {
    if !range.isEmpty, startsBlock(range, bytes) { return range.lowerBound }
    return inline.place(in: bytes, range)
  }

  private static let inline = ByteSet { "\\*_`<[]&~|$".utf8.contains($0) }

  /// Whether the first byte could open a block: a heading, quote, list, rule or underline.
  private static func startsBlock(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    switch bytes[range.lowerBound] {
    case ASCII.hash, UInt8(ascii: ">"), ASCII.plus, ASCII.dash, UInt8(ascii: "="): true
    case let byte: ASCII.isDigit(byte)
    }
  }

  /// Escapes what would open a block; leaves inline marks to the loop.
  private static func escapeStart(
    _ range: Range<Int>, _ bytes: [UInt8], _ first: Int, _ out: inout [UInt8]
  ) {
    guard first == range.lowerBound, startsBlock(range, bytes), !ASCII.isDigit(bytes[first]) else {
      return
    }
    out.append(UInt8(ascii: "\\"))
  }

  /// The end of a code span or of `**strong**` words that start at an index; nil for none.
  private static func keptSpan(_ at: Int, _ range: Range<Int>, _ bytes: [UInt8]) -> Int? {
    let mark = bytes[at]
    if mark == UInt8(ascii: "$") || mark == UInt8(ascii: "\\") {
      return FormulaSpan.end(at, in: range, of: bytes)
    }
    guard mark == ASCII.backtick || mark == ASCII.star else { return nil }
    if at > range.lowerBound, bytes[at - 1] == mark { return nil }
    var open = at
    while open < range.upperBound, bytes[open] == mark { open += 1 }
    let length = open - at
    if mark == ASCII.star {
      guard length == 2, open < range.upperBound, ASCII.isWordByte(bytes[open]) else { return nil }
      if at > range.lowerBound, ASCII.isWordByte(bytes[at - 1]) { return nil }
    }
    var end = open
    while end < range.upperBound {
      guard bytes[end] == mark else {
        if mark == ASCII.star, inline.contains(bytes[end]) { return nil }
        end += 1
        continue
      }
      var close = end
      while close < range.upperBound, bytes[close] == mark { close += 1 }
      if close - end == length {
        let tight = mark == ASCII.backtick || bytes[end - 1] != ASCII.space
        return tight ? close : nil
      }
      end = close
    }
    return nil
  }

  private static func needsEscape(_ at: Int, _ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let next = at + 1 < range.upperBound ? bytes[at + 1] : ASCII.space
    let before = at > range.lowerBound ? bytes[at - 1] : ASCII.space
    switch bytes[at] {
    case ASCII.backtick, UInt8(ascii: "|"): return true
    case UInt8(ascii: "\\"): return !ASCII.isWordByte(next)
    case ASCII.star: return at == range.lowerBound || !standsAlone(at, range, bytes)
    case ASCII.underscore:
      if ASCII.isWordByte(next) && ASCII.isWordByte(before) { return false }
      return at == range.lowerBound || !standsAlone(at, range, bytes)
    case UInt8(ascii: "~"): return next == UInt8(ascii: "~") || before == UInt8(ascii: "~")
    case UInt8(ascii: "<"):
      if holdsAddress(at, range, bytes) { return false }
      return ASCII.isLetter(next) || next == UInt8(ascii: "/") || next == ASCII.bang
        || next == ASCII.question
    case UInt8(ascii: "&"): return ASCII.isLetter(next) || next == ASCII.hash
    case UInt8(ascii: "["):
      return !opensLink(at, range, bytes)
    case UInt8(ascii: "]"): return next != ASCII.open
    case ASCII.dot, ASCII.close: return next <= ASCII.space && isListNumber(at, range, bytes)
    default: return false
    }
  }

  /// How far a run of marks is looked at to each side; a longer one is no gap to be filled in.
  private static let longestRun = 100

  /// Whether a run of one mark has white space on both sides: it can open and close nothing.
  private static func standsAlone(_ at: Int, _ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let range = line.clamped(to: at - longestRun..<at + longestRun)
    let mark = bytes[at]
    var start = at
    while start > range.lowerBound, bytes[start - 1] == mark { start -= 1 }
    var end = at
    while end < range.upperBound, bytes[end] == mark { end += 1 }
    guard start > range.lowerBound, end < range.upperBound || range.upperBound == line.upperBound
    else { return false }
    let opens = end < range.upperBound && bytes[end] != ASCII.space
    return bytes[start - 1] == ASCII.space && !opens
  }

  /// Whether `](` follows on the same line: a link that somebody wrote as one.
  private static func opensLink(_ at: Int, _ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var close = at + 1
    while close < range.upperBound, bytes[close] != UInt8(ascii: "]") {
      if bytes[close] == UInt8(ascii: "[") { return false }
      close += 1
    }
    return close + 1 < range.upperBound && bytes[close + 1] == ASCII.open
  }

  /// Whether `](<a name with blanks.png>)` goes on here: how Markdown has such an address written.
  private static func holdsAddress(_ at: Int, _ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard at > range.lowerBound + 1, bytes[at - 1] == ASCII.open,
      bytes[at - 2] == UInt8(ascii: "]"),
      let close = bytes[at..<range.upperBound].firstIndex(of: UInt8(ascii: ">"))
    else { return false }
    return close + 1 < range.upperBound && bytes[close + 1] == ASCII.close
  }

  /// Whether only digits stand before a full stop or bracket: Markdown would see a list.
  private static func isListNumber(_ at: Int, _ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    at > range.lowerBound && at - range.lowerBound < 10
      && (at + 1 == range.upperBound || bytes[at + 1] == ASCII.space)
      && bytes[range.lowerBound..<at].allSatisfy(ASCII.isDigit)
  }
}
