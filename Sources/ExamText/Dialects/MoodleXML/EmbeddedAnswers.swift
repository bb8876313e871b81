/// Moodle's embedded answers: `{1:SHORTANSWER:=Paris~%50%paris#Capital!}` inside a text.
struct EmbeddedAnswers {
  /// The text with a private character (U+E01A) for each gap.
  private(set) var prompt = TracedText()
  /// What is right in each gap.
  private(set) var answers: [TracedText] = []

  /// How many bytes a gap may take.
  private static let longest = 4096

  /// The gaps of a text.
  init(_ text: TracedText) {
    let bytes = text.bytes
    var at = 0
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "{"), let gap = Self.gap(at, bytes) else {
        prompt.append(bytes[at], line: Int(text.lines[at]))
        at += 1
        continue
      }
      prompt.append(TracedText("\u{E01A}", line: Int(text.lines[at])))
      answers.append(text[gap.answer])
      at = gap.end
    }
  }

  private static func gap(_ start: Int, _ bytes: [UInt8]) -> (answer: Range<Int>, end: Int)? {
    var at = start + 1
    while at < bytes.count, ASCII.isDigit(bytes[at]) { at += 1 }
    guard at < bytes.count, bytes[at] == ASCII.colon else { return nil }
    at += 1
    let first = at
    while at < bytes.count, ASCII.isUpper(bytes[at]) || bytes[at] == ASCII.underscore { at += 1 }
    guard at > first, at < bytes.count, bytes[at] == ASCII.colon else { return nil }
    let body = at + 1
    guard let end = bytes[body...].prefix(longest).firstIndex(of: UInt8(ascii: "}")) else {
      return nil
    }
    var right = body..<end
    for part in bytes[body..<end].split(separator: UInt8(ascii: "~")) {
      let isRight =
        part.first == UInt8(ascii: "=") || part.starts(with: "%100%".utf8)
      guard isRight else { continue }
      let start = part.startIndex + (part.first == UInt8(ascii: "=") ? 1 : 5)
      let stop = part.firstIndex { $0 == ASCII.hash || $0 == UInt8(ascii: "}") } ?? part.endIndex
      right = start..<max(start, stop)
      break
    }
    return (right, end + 1)
  }
}
