/// Finds the formulas of a Markdown text, outside of code.
///
/// A `$` opens a formula after a blank or punctuation and before a character that is no blank; the
/// `$` that closes it stands on the same line, after a character that is no blank and before none
/// that is a letter or digit. So `$5 and $10` is money.
struct MathFinder {
  private let source: [UInt8]
  private var index = 0
  private var isLineStart = true
  private var isTableRow = false
  /// For each length of a run of backticks, up to where no run closes it.
  private var unclosed: [Int: Int] = [:]

  /// A formula longer than this is none: it bounds the work on hostile texts.
  private static let limit = 4_000

  /// A finder at the start of a text.
  init(source: [UInt8]) {
    self.source = source
  }

  /// The place of the next formula; nil at the end.
  mutating func next() -> Range<Int>? {
    while index < source.count {
      if isLineStart { startLine() }
      guard index < source.count else { return nil }
      switch source[index] {
      case UInt8(ascii: "\n"):
        isLineStart = true
        index += 1
      case UInt8(ascii: "`"): skipCode()
      case UInt8(ascii: "]") where at(index + 1) == UInt8(ascii: "("): skipDestination()
      case UInt8(ascii: "\\"):
        if let end = endOfBackslashed() { return take(end) }
        index += 2
      case UInt8(ascii: "$"):
        if let end = endOfDollars() { return take(end) }
        while at(index) == UInt8(ascii: "$") { index += 1 }
      default: index += 1
      }
    }
    return nil
  }

  private mutating func take(_ end: Int) -> Range<Int> {
    defer { index = end }
    return index..<end
  }

  private func at(_ index: Int) -> UInt8 {
    source.indices.contains(index) ? source[index] : UInt8(ascii: "\n")
  }

  /// Looks at how a line starts and skips fenced code.
  private mutating func startLine() {
    isLineStart = false
    let start = contentStart(from: index)
    isTableRow = at(start) == UInt8(ascii: "|")
    let fence = at(start)
    guard fence == UInt8(ascii: "`") || fence == UInt8(ascii: "~") else { return }
    let length = runLength(of: fence, at: start)
    guard length >= 3 else { return }
    let rest = source[(start + length)..<lineEnd(after: start)]
    if fence == UInt8(ascii: "`"), rest.contains(fence) { return }
    index = lineEnd(after: start)
    while index < source.count {
      let line = contentStart(from: index + 1)
      index = lineEnd(after: line)
      if runLength(of: fence, at: line) >= length { return }
    }
  }

  /// Where a line's content starts, after the marks of the blocks it stands in.
  private func contentStart(from line: Int) -> Int {
    var start = line
    while start < source.count {
      var end = start
      while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(at(end)) { end += 1 }
      let isNumber = end > start && (at(end) == UInt8(ascii: ".") || at(end) == UInt8(ascii: ")"))
      let isBullet = end == start && "-+*".utf8.contains(at(start))
      if isNumber || isBullet, isBlank(at(end + 1)) {
        start = end + 2
      } else if isBlank(at(start)) || at(start) == UInt8(ascii: ">") {
        start += 1
      } else {
        return start
      }
    }
    return source.count
  }

  private func runLength(of byte: UInt8, at start: Int) -> Int {
    var end = start
    while end < source.count, source[end] == byte { end += 1 }
    return end - start
  }

  private func lineEnd(after start: Int) -> Int {
    source[min(start, source.count)...].firstIndex(of: UInt8(ascii: "\n")) ?? source.count
  }

  /// Skips a code span, or the backticks where none closes it.
  private mutating func skipCode() {
    let length = runLength(of: UInt8(ascii: "`"), at: index)
    let start = index + length
    index = start
    // cmark gives up on longer runs, too.
    if length > 80 { return }
    if let known = unclosed[length], start < known { return }
    var end = start
    while end < source.count {
      if source[end] == UInt8(ascii: "\n"), isBlankLine(from: end + 1) { break }
      let run = runLength(of: UInt8(ascii: "`"), at: end)
      if run == length {
        index = end + run
        return
      }
      end += max(run, 1)
    }
    unclosed[length] = end
  }

  /// Skips the address of a link: a `\(` there is a parenthesis.
  private mutating func skipDestination() {
    index += 2
    var depth = 0
    while index < source.count, source[index] > 0x20 {
      switch source[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { return }
        depth -= 1
      default: break
      }
      index += 1
    }
    index = min(index, source.count)
  }

  private func isBlankLine(from start: Int) -> Bool {
    var end = start
    while end < source.count, isBlank(source[end]) || source[end] == UInt8(ascii: ">") { end += 1 }
    return at(end) == UInt8(ascii: "\n") || at(end) == UInt8(ascii: "\r")
  }

  /// The end of `\(…\)`, or of `\[…\]` that has its line to itself.
  private func endOfBackslashed() -> Int? {
    let isDisplay = at(index + 1) == UInt8(ascii: "[")
    guard isDisplay || at(index + 1) == UInt8(ascii: "(") else { return nil }
    let close = isDisplay ? UInt8(ascii: "]") : UInt8(ascii: ")")
    if isDisplay, !isFirstOfLine { return nil }
    var end = index + 2
    while end < min(source.count, index + Self.limit) {
      if source[end] == UInt8(ascii: "\n"), !isDisplay || isBlankLine(from: end + 1) { return nil }
      if source[end] == UInt8(ascii: "\\"), at(end + 1) == close {
        if end == index + 2 { return nil }
        return isDisplay && !isBlankLine(from: end + 2) ? nil : end + 2
      }
      // What follows a backslash belongs to it: `\\)` closes nothing.
      end += source[end] == UInt8(ascii: "\\") && at(end + 1) != UInt8(ascii: "\n") ? 2 : 1
    }
    return nil
  }

  private var isFirstOfLine: Bool {
    var start = index
    while start > 0, isBlank(source[start - 1]) || source[start - 1] == UInt8(ascii: ">") {
      start -= 1
    }
    return start == 0 || source[start - 1] == UInt8(ascii: "\n")
  }

  /// The end of `$…$` or `$$…$$`.
  private func endOfDollars() -> Int? {
    let length = runLength(of: UInt8(ascii: "$"), at: index)
    guard length <= 2, index == 0 || !isWordByte(source[index - 1]) else { return nil }
    let start = index + length
    if length == 1, isBlank(at(start)) { return nil }
    var end = start
    while end < min(source.count, index + Self.limit) {
      let byte = source[end]
      if byte == UInt8(ascii: "\n"), length == 1 || isBlankLine(from: end + 1) { return nil }
      if byte == UInt8(ascii: "|"), isTableRow { return nil }
      if byte == UInt8(ascii: "$"), runLength(of: byte, at: end) >= length, end > start {
        let isClosed = length == 2 || !isBlank(source[end - 1]) && !isWordByte(at(end + 1))
        return isClosed ? end + length : nil
      }
      end += byte == UInt8(ascii: "\\") && at(end + 1) != UInt8(ascii: "\n") ? 2 : 1
    }
    return nil
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
