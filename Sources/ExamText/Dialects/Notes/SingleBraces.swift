import Cards

/// The gaps that note takers write in one pair of braces, `{text}`, `{2:text}` or `{c2|text}`, in
/// the two pairs that everyone else writes.
///
/// Braces of formulas and code are no gaps.
enum SingleBraces {
  /// The text with doubled braces; as it is where it holds some already.
  static func doubled(_ markdown: Markdown) -> Markdown {
    guard !markdown.text.contains("{{"), markdown.text.contains("{") else { return markdown }
    let bytes = Array(markdown.text.utf8)
    var out: [UInt8] = []
    var count = 0
    var quote: UInt8?
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte == ASCII.backtick || byte == UInt8(ascii: "$") {
        if quote == nil { quote = byte } else if quote == byte { quote = nil }
      }
      guard quote == nil, byte == UInt8(ascii: "{"), !isCommand(at, bytes),
        let close = bytes[at...].prefix(longest).firstIndex(of: UInt8(ascii: "}")), close > at + 1
      else {
        out.append(byte)
        at += 1
        continue
      }
      count += 1
      let (number, start) = number(at + 1, close, bytes) ?? (count, at + 1)
      out += "{{c\(number)::".utf8
      out += bytes[start..<close]
      out += "}}".utf8
      at = close + 1
    }
    return Markdown(String(decoding: out, as: UTF8.self), sourceLines: markdown.sourceLines)
  }

  private static let longest = 400

  /// Whether a brace belongs to what stands right before it: `\frac{`, `x_{`.
  private static func isCommand(_ at: Int, _ bytes: [UInt8]) -> Bool {
    guard at > 0 else { return false }
    let before = bytes[at - 1]
    return ASCII.isLetter(before) || "\\_^}".utf8.contains(before)
  }

  /// `2:` or `c2|` before a gap's text, and where the text starts.
  private static func number(_ start: Int, _ end: Int, _ bytes: [UInt8]) -> (Int, Int)? {
    var at = start
    if bytes[at] == UInt8(ascii: "c") { at += 1 }
    let digits = bytes[at..<end].prefix(3).prefix(while: ASCII.isDigit)
    guard !digits.isEmpty, digits.endIndex + 1 < end,
      bytes[digits.endIndex] == ASCII.colon || bytes[digits.endIndex] == UInt8(ascii: "|")
    else { return nil }
    return (ASCII.number(digits), digits.endIndex + 1)
  }
}
