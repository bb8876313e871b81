/// What a piece of plain text says that GitHub would show otherwise; nil for most texts.
func unsupportedMark(in text: String) -> String? {
  let bytes = text.utf8.span
  var firstEnd: Int?
  for index in bytes.indices.dropLast()
  where bytes[index] == UInt8(ascii: "~") && bytes[index + 1] == UInt8(ascii: "~") {
    // Two pairs with something between them.
    if let firstEnd, index > firstEnd {
      return "struck-out text is not supported: '~~' is shown as it is written"
    }
    firstEnd = firstEnd ?? index + 2
  }
  return nil
}

/// The first tag or comment in a piece of raw HTML that a person meant as markup.
///
/// Exam texts speak of `List<String>` and `<title>`: only what formats text counts.
func knownTag(in html: String) -> String? {
  let bytes = Array(html.utf8)
  guard let open = bytes.firstIndex(of: UInt8(ascii: "<")) else { return nil }
  if bytes[open...].starts(with: "<!--".utf8) { return "<!--" }
  var name = bytes[(open + 1)...]
  if name.first == UInt8(ascii: "/") { name = name.dropFirst() }
  let word = String(
    decoding: name.prefix { isLetterOrDigit($0) }, as: UTF8.self
  ).lowercased()
  guard formattingTags.contains(word) else { return nil }
  let end = bytes[open...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1
  return String(decoding: bytes[open...end].prefix(60), as: UTF8.self)
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}

private let formattingTags: Set = [
  "a", "b", "big", "blockquote", "br", "center", "code", "del", "details", "div", "em", "font",
  "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "iframe", "img", "ins", "kbd", "li", "mark", "ol",
  "p", "pre", "s", "script", "small", "span", "strike", "strong", "style", "sub", "summary", "sup",
  "svg", "table", "tbody", "td", "th", "thead", "tr", "u", "ul", "video",
]
