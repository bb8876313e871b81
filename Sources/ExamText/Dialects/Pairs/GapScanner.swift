/// Finds the gaps of a cloze text outside of code and formulas, in one pass.
struct GapScanner {
  let bytes: [UInt8]
  let marks: ClozeText.Marks
  /// What stands before a gap that is a command.
  static let command = Array("{{cloze ".utf8)
  /// Runs of a mark that nothing closes, so that nobody looks for their end again.
  private var unclosed: Set<Int> = []
  /// Where the line ends on which nothing closes a command.
  private var openLine = 0

  init(bytes: [UInt8], marks: ClozeText.Marks) {
    self.bytes = bytes
    self.marks = marks
  }

  /// The gaps with their marks, in order; none lies within another.
  mutating func gaps() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: [Int] = []
    var highlight: Int?
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\\"): at += 1
      case ASCII.backtick, UInt8(ascii: "$"):
        if let end = spanEnd(at) {
          at = end
          continue
        }
        while at + 1 < bytes.count, bytes[at + 1] == bytes[at] { at += 1 }
      case UInt8(ascii: "[") where marks == .brackets: open.append(at)
      case UInt8(ascii: "]") where marks == .brackets:
        if let start = open.popLast(), isGap(start..<at + 1) {
          while let last = found.last, last.lowerBound > start { found.removeLast() }
          found.append(start..<at + 1)
        }
      case UInt8(ascii: "{") where marks == .commands && bytes[at...].starts(with: Self.command):
        if let end = commandEnd(at) {
          found.append(at..<end)
          at = end - 1
        }
      case UInt8(ascii: "=") where marks == .highlights && isPair(at):
        if let start = highlight {
          if at > start + 2, bytes[at - 1] != ASCII.space { found.append(start..<at + 2) }
          highlight = nil
        } else if at + 2 < bytes.count, bytes[at + 2] != ASCII.space {
          highlight = at
        }
        at += 1
      case ASCII.lineFeed where at + 1 < bytes.count && bytes[at + 1] == ASCII.lineFeed:
        highlight = nil
      default: break
      }
      at += 1
    }
    return found
  }

  /// The index after the braces that close a command, on its line and with words between.
  private mutating func commandEnd(_ start: Int) -> Int? {
    guard start >= openLine else { return nil }
    let first = start + Self.command.count
    var at = first
    while at + 1 < bytes.count, bytes[at] != ASCII.lineFeed {
      if bytes[at] == UInt8(ascii: "}"), bytes[at + 1] == bytes[at] {
        return Trim.both(first..<at, in: bytes).isEmpty ? nil : at + 2
      }
      at += 1
    }
    openLine = at
    return nil
  }

  /// Exactly two equals signs: neither `=`, `===` nor part of either.
  private func isPair(_ at: Int) -> Bool {
    guard at + 1 < bytes.count, bytes[at + 1] == bytes[at] else { return false }
    if at > 0, bytes[at - 1] == bytes[at] { return false }
    return at + 2 >= bytes.count || bytes[at + 2] != bytes[at]
  }

  /// The index after the code span or formula that opens at an index.
  private mutating func spanEnd(_ at: Int) -> Int? {
    let mark = bytes[at]
    var open = at
    while open < bytes.count, bytes[open] == mark { open += 1 }
    let length = open - at
    let key = Int(mark) << 16 | min(length, 0xFFFF)
    guard open < bytes.count, !unclosed.contains(key) else { return nil }
    let isMath = mark == UInt8(ascii: "$")
    if isMath, length > 2 || length == 1 && bytes[open] == ASCII.space { return nil }
    var end = open
    while end < bytes.count {
      if isMath, bytes[end] == UInt8(ascii: "\\") {
        end += 2
        continue
      }
      guard bytes[end] == mark else {
        end += 1
        continue
      }
      var close = end
      while close < bytes.count, bytes[close] == mark { close += 1 }
      if close - end == length { return close }
      end = close
    }
    unclosed.insert(key)
    return nil
  }

  /// Whether brackets hold a gap rather than a link, a picture, a task box or a footnote.
  private func isGap(_ range: Range<Int>) -> Bool {
    let inner = range.lowerBound + 1..<range.upperBound - 1
    guard let first = bytes[inner].first, first != UInt8(ascii: "["), first != UInt8(ascii: "^")
    else { return false }
    if inner.count == 1, " xX".utf8.contains(first), isTaskBox(range.lowerBound) { return false }
    if inner.allSatisfy({ bytes[$0] == ASCII.space }) { return false }
    if range.lowerBound > 0 {
      let before = bytes[range.lowerBound - 1]
      if before == ASCII.bang || before == UInt8(ascii: "]") { return false }
    }
    guard range.upperBound < bytes.count else { return true }
    let after = bytes[range.upperBound]
    if after == ASCII.open { return false }
    // "[6]:[9]" is two gaps; "[name]: address" defines a link.
    guard after == ASCII.colon else { return after != UInt8(ascii: "[") }
    return range.upperBound + 1 >= bytes.count || bytes[range.upperBound + 1] != ASCII.space
      || range.lowerBound > 0 && bytes[range.lowerBound - 1] != ASCII.lineFeed
  }

  private func isTaskBox(_ at: Int) -> Bool {
    at >= 2 && bytes[at - 1] == ASCII.space
      && (bytes[at - 2] == ASCII.dash || bytes[at - 2] == ASCII.star)
  }
}
