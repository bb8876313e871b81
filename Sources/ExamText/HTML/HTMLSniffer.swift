/// Tells HTML from plain text that talks about tags.
enum HTMLSniffer {
  /// Whether a field without a declared format is HTML.
  ///
  /// It is when it has a tag that closes, or one that needs no closing, around or beside text, or
  /// a character reference. `<a>` alone is text about a tag.
  static func isHTML(_ bytes: [UInt8]) -> Bool {
    var tags = 0
    var isPaired = false
    var hasText = false
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "&"), HTMLEntity.isReference(at: at, in: bytes) { return true }
      if byte == UInt8(ascii: "<"), let tag = HTMLTag(at: at, in: bytes),
        known.contains(tag.name)
      {
        if tag.name == "img", tag.value("src") != nil { return true }
        tags += 1
        if tag.isClosing || void.contains(tag.name) { isPaired = true }
        at = tag.end
        continue
      }
      if byte > ASCII.space { hasText = true }
      at += 1
    }
    return isPaired && (hasText || tags > 2)
  }

  private static let void: Set<String> = ["br", "hr", "p", "li"]
  static let known: Set<String> = [
    "a", "abbr", "article", "audio", "b", "big", "blockquote", "br", "caption", "center", "cite",
    "code", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure",
    "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i", "iframe", "img",
    "ins", "kbd", "li", "main", "mark", "nobr", "ol", "p", "pre", "q", "rp", "rt", "ruby", "s",
    "samp", "section", "small", "source", "span", "strike", "strong", "style", "sub", "summary",
    "sup", "svg", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul", "var",
    "video", "script", "object", "embed", "col", "colgroup", "math", "wbr",
  ]
}
