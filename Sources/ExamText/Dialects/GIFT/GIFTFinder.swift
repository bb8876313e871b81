/// A part of a GIFT text.
enum GIFTPart {
  /// Lines of `//` comments.
  case comment(Range<Int>)
  /// A `$CATEGORY:` line and its path.
  case category(line: Int, path: Range<Int>)
  /// A titled text without answers.
  case description(Range<Int>)
  case question(GIFTQuestion)

  var isQuestion: Bool {
    if case .question = self { true } else { false }
  }
}

/// Where the pieces of a GIFT question stand.
struct GIFTQuestion {
  /// The lines, from 0.
  var lines: Range<Int>
  /// The bytes between the double colons.
  var title: Range<Int>?
  /// What stands before the braces.
  var stem: Range<Int>
  /// What stands in the braces.
  var answers: Range<Int>
  /// What stands after the braces.
  var tail: Range<Int>
  /// Whether the closing brace is there.
  var isClosed: Bool
}

/// Finds the questions of a GIFT text; cost is linear in its bytes.
struct GIFTFinder {
  private let text: ExamLines
  private let isCode: [Bool]
  private let isSure: Bool
  private var bytes: [UInt8] { text.bytes }
  private var found: [GIFTPart] = []
  /// The paragraph that was measured last: each of its lines may hold a question.
  private var paragraph = 0..<0

  init(text: ExamLines) {
    self.text = text
    isCode = text.codeLines
    isSure = Self.hasTitle(text, isCode)
  }

  /// The parts in source order; lines of other dialects are in none.
  mutating func parts() -> [GIFTPart] {
    var line = 0
    while line < text.count {
      let content = Trim.both(text.ranges[line], in: bytes)
      if content.isEmpty || isCode[line] {
        line += 1
      } else if starts(content, Self.comment) {
        var end = line + 1
        while end < text.count, starts(Trim.start(text.ranges[end], in: bytes), Self.comment) {
          end += 1
        }
        found.append(.comment(line..<end))
        line = end
      } else if starts(content, Self.category) {
        let path = Trim.start(content.lowerBound + 10..<content.upperBound, in: bytes)
        found.append(.category(line: line, path: path))
        line += 1
      } else {
        line = takeParagraph(line)
      }
    }
    return found
  }

  private static func hasTitle(_ text: ExamLines, _ isCode: [Bool]) -> Bool {
    for (line, range) in text.ranges.enumerated() where !isCode[line] {
      let content = Trim.start(range, in: text.bytes)
      guard content.count > 4, text.bytes[content.lowerBound] == ASCII.colon,
        text.bytes[content.lowerBound + 1] == ASCII.colon
      else { continue }
      var at = content.lowerBound + 2
      while at + 1 < content.upperBound {
        if text.bytes[at] == ASCII.colon, text.bytes[at + 1] == ASCII.colon { return true }
        at += 1
      }
    }
    return false
  }

  private static let comment = Array("//".utf8)
  private static let category = Array("$CATEGORY:".utf8)
  private static let titleMark = Array("::".utf8)
  private static let deepestIndent = 16
  private static let longestStem = 80

  private func starts(_ range: Range<Int>, _ word: [UInt8]) -> Bool {
    range.count >= word.count && bytes[range.lowerBound] == word[0]
      && bytes[range].starts(with: word)
  }

  /// Reads from a line to the blank line after it; gives the line to go on with.
  private mutating func takeParagraph(_ first: Int) -> Int {
    var last = endOfParagraph(first)
    let start = Trim.start(text.ranges[first], in: bytes).lowerBound
    let title = title(at: start)
    if title != nil, openBrace(from: start, lines: first...last) == nil,
      let next = bracesBelow(last)
    {
      last = endOfParagraph(next)
    }
    let stemStart = title.map { $0.upperBound + 2 } ?? start
    guard let open = openBrace(from: stemStart, lines: first...last) else {
      if isSure, title != nil { found.append(.description(first..<last + 1)) }
      return last + 1
    }
    guard title != nil || !Trim.both(stemStart..<open, in: bytes).isEmpty else { return last + 1 }
    let close = GIFTBraces(text: text, isCode: isCode).close(of: open)
    let closeLine = text.lineNumber(at: close.index) - 1
    var end = closeLine + 1
    var tailEnd = text.ranges[closeLine].upperBound
    if !close.isBrace {
      tailEnd = close.index
    } else if tailGoesOn(after: closeLine) {
      end = endOfParagraph(closeLine) + 1
      tailEnd = text.ranges[end - 1].upperBound
    }
    let tailStart = min(close.isBrace ? close.index + 1 : close.index, tailEnd)
    found.append(
      .question(
        GIFTQuestion(
          lines: first..<end, title: title, stem: stemStart..<open,
          answers: open + 1..<close.index, tail: tailStart..<tailEnd, isClosed: close.isBrace)))
    return end
  }

  /// The last line before the blank line below a line.
  private mutating func endOfParagraph(_ line: Int) -> Int {
    if paragraph.contains(line) { return paragraph.upperBound - 1 }
    var end = line
    while end + 1 < text.count, !isCode[end + 1] {
      let content = Trim.both(text.ranges[end + 1], in: bytes)
      if content.isEmpty || starts(content, Self.category) { break }
      end += 1
    }
    paragraph = line..<end + 1
    return end
  }

  /// The line that starts with the braces of a titled question, perhaps below code and further
  /// paragraphs; nil where another part comes first.
  private func bracesBelow(_ line: Int) -> Int? {
    for next in line + 1..<min(line + Self.longestStem, max(line + 1, text.count))
    where !isCode[next] {
      let content = Trim.start(text.ranges[next], in: bytes)
      guard let first = content.first else { continue }
      if bytes[first] == UInt8(ascii: "{") { return next }
      if starts(content, Self.titleMark) || starts(content, Self.category)
        || starts(content, Self.comment)
      {
        return nil
      }
    }
    return nil
  }

  private func title(at start: Int) -> Range<Int>? {
    guard start + 1 < bytes.count, bytes[start] == ASCII.colon, bytes[start + 1] == ASCII.colon
    else { return nil }
    var at = start + 2
    while at + 1 < bytes.count, bytes[at] != ASCII.lineFeed {
      if bytes[at] == UInt8(ascii: "\\") {
        at += 2
        continue
      }
      if bytes[at] == ASCII.colon, bytes[at + 1] == ASCII.colon { return start + 2..<at }
      at += 1
    }
    return titleOnTwoLines(start, lineEnd: at)
  }

  /// `::Ohm` and below it `::What …`: a title whose end starts the next line.
  private func titleOnTwoLines(_ start: Int, lineEnd: Int) -> Range<Int>? {
    var end = lineEnd
    while end < bytes.count, bytes[end] != ASCII.lineFeed { end += 1 }
    let next = Trim.start(
      min(end + 1, bytes.count)..<min(bytes.count, end + Self.deepestIndent), in: bytes)
    guard end > start + 2, starts(next, Self.titleMark),
      next.lowerBound + 2 < bytes.count, bytes[next.lowerBound + 2] != ASCII.colon,
      !bytes[start..<end].contains(UInt8(ascii: "{"))
    else { return nil }
    // Where the next line has a title of its own, this one is a text without answers.
    var at = next.lowerBound + 2
    while at + 1 < bytes.count, bytes[at] != ASCII.lineFeed {
      if bytes[at] == UInt8(ascii: "{") { break }
      if bytes[at] == ASCII.colon, bytes[at + 1] == ASCII.colon { return nil }
      at += 1
    }
    return start + 2..<next.lowerBound
  }

  /// Whether lines after the closing brace belong to its question: they hold no braces.
  private mutating func tailGoesOn(after line: Int) -> Bool {
    let end = endOfParagraph(line)
    guard end > line else { return false }
    for next in line + 1...end {
      let content = Trim.start(text.ranges[next], in: bytes)
      if starts(content, Self.titleMark) || starts(content, Self.comment) { return false }
      if bytes[content].contains(UInt8(ascii: "{")) { return false }
    }
    return true
  }

  /// The first `{` that answers stand in.
  private func openBrace(from start: Int, lines: ClosedRange<Int>) -> Int? {
    let end = text.ranges[lines.upperBound].upperBound
    var at = start
    while at < end {
      if bytes[at] == UInt8(ascii: "\\") {
        at += 2
      } else if bytes[at] == UInt8(ascii: "{"), opensAnswers(at, start, end) {
        return at
      } else {
        at += 1
      }
    }
    return nil
  }

  private func opensAnswers(_ open: Int, _ start: Int, _ end: Int) -> Bool {
    let before = open > start ? bytes[open - 1] : ASCII.space
    if "$^_`%{\\".utf8.contains(before) { return false }
    var at = open + 1
    while at < bytes.count, bytes[at] <= ASCII.space { at += 1 }
    guard at < bytes.count else { return false }
    let isLoose = before <= ASCII.space || !ASCII.isWordByte(before) || isSure
    if !isSure, bytes[start] == ASCII.hash { return false }
    switch bytes[at] {
    case UInt8(ascii: "~"): return !isCommand(before: open, start)
    case UInt8(ascii: "="):
      return !isCommand(before: open, start) && at + 1 < bytes.count
        && (isSure || bytes[at + 1] != UInt8(ascii: "="))
    case ASCII.hash:
      at += 1
      if at < end, bytes[at] == ASCII.hash { return isSure }
      while at < bytes.count, bytes[at] <= ASCII.space { at += 1 }
      guard at < bytes.count, isLoose else { return false }
      return ASCII.isDigit(bytes[at]) || "=-.+".utf8.contains(bytes[at])
    case UInt8(ascii: "}"): return isSure
    default:
      var word: [UInt8] = []
      while at < end, ASCII.isLetter(bytes[at]), word.count < 6 {
        word.append(ASCII.lower(bytes[at]))
        at += 1
      }
      while at < end, bytes[at] <= ASCII.space { at += 1 }
      guard at < end, bytes[at] == UInt8(ascii: "}") || bytes[at] == ASCII.hash, isLoose else {
        return false
      }
      guard ["t", "f", "true", "false"].contains(String(decoding: word, as: UTF8.self)) else {
        return false
      }
      return isSure || bytes[at] == ASCII.hash || endsLine(after: at)
    }
  }

  /// Whether nothing stands on the line after a byte.
  private func endsLine(after index: Int) -> Bool {
    let line = text.ranges[text.lineNumber(at: index) - 1]
    return Trim.start(index + 1..<line.upperBound, in: bytes).isEmpty
  }

  /// Whether the brace belongs to a command such as `\textbf{`.
  private func isCommand(before open: Int, _ start: Int) -> Bool {
    var at = open
    while at > start, ASCII.isLetter(bytes[at - 1]) { at -= 1 }
    return at > start && at < open && bytes[at - 1] == UInt8(ascii: "\\")
  }
}
