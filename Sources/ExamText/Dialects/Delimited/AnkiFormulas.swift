/// Anki's own tags around formulas: `[$]x^2[/$]`, `[$$]x^2[/$$]`, `[latex]$x^2$[/latex]`.
enum AnkiFormulas {
  private static let tags = [
    ("[$]", "$"), ("[/$]", "$"), ("[$$]", "$$"), ("[/$$]", "$$"), ("[latex]", ""),
    ("[/latex]", ""),
  ].map { (tag: Array($0.0.utf8), mark: Array($0.1.utf8)) }
  private static let environment = Array("\\begin{".utf8)

  /// A field with the marks that Markdown has for formulas instead.
  static func marked(_ text: TracedText) -> TracedText {
    guard text.bytes.contains(UInt8(ascii: "[")), text.bytes.contains(UInt8(ascii: "]")) else {
      return text
    }
    var out = TracedText()
    var kept = 0
    var at = 0
    // The mark that closes what `[latex]` opened.
    var closing: [UInt8] = []
    while at < text.bytes.count {
      guard text.bytes[at] == UInt8(ascii: "["),
        let found = tags.first(where: { text.bytes[at...].starts(with: $0.tag) })
      else {
        at += 1
        continue
      }
      out.append(text[kept..<at])
      let line = Int(text.lines[at])
      at += found.tag.count
      kept = at
      var mark = found.mark
      if mark.isEmpty {
        let opens = found.tag[1] != UInt8(ascii: "/")
        if opens { closing = text.bytes[at...].starts(with: environment) ? Array("$$".utf8) : [] }
        mark = closing
      }
      out.append(mark[...], line: line)
    }
    guard kept > 0 else { return text }
    out.append(text[kept..<text.bytes.count])
    return out
  }
}
