/// Styles as they are sent: without their comments, and without blanks that mean nothing.
enum StyleText {
  /// The style's rules, in order.
  ///
  /// Strings and addresses stay as they are.
  static func rules(_ style: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(style.count)
    var quote: UInt8?
    var isApart = false
    var index = 0
    while index < style.count {
      let byte = style[index]
      if let open = quote {
        if byte == backslash, index + 1 < style.count {
          kept.append(byte)
          index += 1
        } else if byte == open || byte == newline {
          quote = nil
        }
        kept.append(style[index])
      } else if byte == slash, index + 1 < style.count, style[index + 1] == star {
        // A comment parts what stands before it from what follows.
        index = afterComment(in: style, from: index + 2)
        isApart = true
        continue
      } else if blanks.contains(byte) {
        isApart = true
      } else {
        if isApart, let last = kept.last, !ends.contains(byte), !starts.contains(last) {
          kept.append(blank)
        }
        isApart = false
        if byte == brace, kept.last == semicolon { kept.removeLast() }
        if quotes.contains(byte) { quote = byte }
        // An address without quotation marks ends with its bracket, whatever it holds.
        if byte == bracket, kept.suffix(3).elementsEqual("url".utf8), index + 1 < style.count,
          !quotes.contains(style[index + 1])
        {
          quote = closing
        }
        kept.append(byte)
      }
      index += 1
    }
    return kept
  }

  private static let backslash = UInt8(ascii: "\\")
  private static let blank = UInt8(ascii: " ")
  private static let blanks = Array(" \n\r\t".utf8)
  private static let brace = UInt8(ascii: "}")
  private static let semicolon = UInt8(ascii: ";")
  /// Before these a blank means nothing, and after those.
  private static let ends = Array("{},;".utf8)
  private static let starts = Array("{},;:".utf8)
  private static let newline = UInt8(ascii: "\n")
  private static let quotes = Array("\"'".utf8)
  private static let bracket = UInt8(ascii: "(")
  private static let closing = UInt8(ascii: ")")
  private static let slash = UInt8(ascii: "/")
  private static let star = UInt8(ascii: "*")

  /// The place after the end of a comment; the style's end where it is never closed.
  private static func afterComment(in style: [UInt8], from start: Int) -> Int {
    var index = start
    while index + 1 < style.count {
      if style[index] == star, style[index + 1] == slash { return index + 2 }
      index += 1
    }
    return style.count
  }
}
