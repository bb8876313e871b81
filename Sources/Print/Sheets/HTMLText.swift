/// Writes fitted text as HTML.
enum HTMLText {
  /// Appends text as it is, escaped.
  static func append(_ text: String, to html: inout [UInt8]) {
    for byte in text.utf8 { append(byte, to: &html) }
  }

  /// Appends text with its styles; each emoji goes into a box of one width.
  static func append(_ text: FlowText, to html: inout [UInt8]) {
    let utf8 = text.utf8
    var index = 0
    for span in text.spans {
      open(span.style, &html)
      while index < span.end {
        let byte = utf8[index]
        let isNearEmoji = byte >= 0xE2 || (index + 1 < utf8.count && utf8[index + 1] >= 0xE2)
        let emoji = isNearEmoji ? Emoji.length(at: index, in: utf8) : 0
        if emoji > 0 {
          html += "<span class=\"e\">".utf8
          html += utf8[index..<index + emoji]
          html += "</span>".utf8
          index += emoji
        } else if byte == 0x0A {
          html += "<br>".utf8
          index += 1
        } else {
          append(byte, to: &html)
          index += 1
        }
      }
      close(span.style, &html)
    }
  }

  @inline(__always)
  private static func append(_ byte: UInt8, to html: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "&"): html += "&amp;".utf8
    case UInt8(ascii: "<"): html += "&lt;".utf8
    case UInt8(ascii: ">"): html += "&gt;".utf8
    case UInt8(ascii: "\""): html += "&quot;".utf8
    default: html.append(byte)
    }
  }

  private static func open(_ style: TextStyle, _ html: inout [UInt8]) {
    if style.contains(.bold) { html += "<b>".utf8 }
    if style.contains(.italic) { html += "<i>".utf8 }
    if style.contains(.code) { html += "<code>".utf8 }
  }

  private static func close(_ style: TextStyle, _ html: inout [UInt8]) {
    if style.contains(.code) { html += "</code>".utf8 }
    if style.contains(.italic) { html += "</i>".utf8 }
    if style.contains(.bold) { html += "</b>".utf8 }
  }
}
