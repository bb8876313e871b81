import Bytes

/// Writes fitted text as HTML.
enum HTMLText {
  /// Appends text as it is, escaped.
  static func append(_ text: String, to html: inout [UInt8]) {
    let bytes = text.utf8.span
    for index in bytes.indices { append(bytes[index], to: &html) }
  }

  /// Appends a number from 0 on, without a text in between.
  static func append(_ number: Int, to html: inout [UInt8]) {
    if number > 9 { append(number / 10, to: &html) }
    html.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// Appends text with its styles; each emoji goes into a box of one width.
  static func append(_ text: FlowText, to html: inout [UInt8]) {
    let utf8 = text.utf8
    var index = 0
    for span in text.spans {
      open(span.style, &html)
      while index < span.end {
        let byte = utf8[index]
        let next = index + UTF8Reader.length(from: byte)
        let isNearEmoji = byte >= 0xE2 || (next < utf8.count && utf8[next] >= 0xE2)
        let emoji = isNearEmoji ? Emoji.length(at: index, in: utf8) : 0
        if emoji > 0 {
          html += "<span class=\"e\">"
          html += utf8[index..<index + emoji]
          html += "</span>"
          index += emoji
        } else if byte == 0x0A {
          html += "<br>"
          index += 1
        } else {
          index = appendRun(from: index, until: Int(span.end), utf8, &html)
        }
      }
      close(span.style, &html)
    }
  }

  /// Appends at least one byte and all that need no care after it; returns where they end.
  private static func appendRun(
    from start: Int, until end: Int, _ utf8: [UInt8], _ html: inout [UInt8]
  ) -> Int {
    var index = unsafe utf8.withUnsafeBufferPointer { bytes in
      unsafe careful.place(in: UnsafeBufferPointer(rebasing: bytes[..<end]), from: start)
    }
    // The last character before a sign of three bytes or more may belong to an emoji.
    if index > start, index < end, utf8[index] >= 0xE2 {
      index -= 1
      while index > start, utf8[index] & 0xC0 == 0x80 { index -= 1 }
    }
    guard index > start else {
      append(utf8[start], to: &html)
      return start + 1
    }
    html += utf8[start..<index]
    return index
  }

  /// What may be mark-up, a line break or the start of an emoji.
  private static let careful = ByteSet { $0 >= 0xE2 || "\n&<>\"".utf8.contains($0) }

  @inline(__always)
  private static func append(_ byte: UInt8, to html: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "&"): html += "&amp;"
    case UInt8(ascii: "<"): html += "&lt;"
    case UInt8(ascii: ">"): html += "&gt;"
    case UInt8(ascii: "\""): html += "&quot;"
    default: html.append(byte)
    }
  }

  private static func open(_ style: TextStyle, _ html: inout [UInt8]) {
    if style.contains(.bold) { html += "<b>" }
    if style.contains(.italic) { html += "<i>" }
    if style.contains(.code) { html += "<code>" }
  }

  private static func close(_ style: TextStyle, _ html: inout [UInt8]) {
    if style.contains(.code) { html += "</code>" }
    if style.contains(.italic) { html += "</i>" }
    if style.contains(.bold) { html += "</b>" }
  }
}
