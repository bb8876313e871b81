/// Scripts as they are sent: without the comments and the blanks that serve those who work on them,
/// and without a tool that would have to understand them.
///
/// What is in quotation marks stays as it is, and so does what follows the first slash of a line
/// that begins no comment, since it may be a pattern. A script with template literals, continued
/// strings, or a comment after such a slash is left whole.
public enum ScriptText {
  /// The script's code, in order.
  public static func code(_ script: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(script.count)
    var isInside = false
    var mayBeJoined = false
    for line in script.split(separator: newline) {
      let (code, isWhole) = stripped(line, &isInside)
      guard let first = code.first, let last = code.last else { continue }
      if !kept.isEmpty, !mayBeJoined || !(opening.contains(kept[kept.count - 1]) || first == brace)
      {
        kept.append(newline)
      }
      kept += code
      mayBeJoined = isWhole
      if last == backslash || !isWhole && holdsComment(code) { return script }
    }
    if !kept.isEmpty { kept.append(newline) }
    return kept.contains(UInt8(ascii: "`")) ? script : kept
  }

  /// A line without comments and blanks, and whether all of it was understood.
  private static func stripped(
    _ line: ArraySlice<UInt8>, _ isInside: inout Bool
  ) -> (code: [UInt8], isWhole: Bool) {
    var code: [UInt8] = []
    var isApart = false
    var rest = line
    while let byte = rest.first {
      if isInside {
        guard let after = afterComment(rest) else { break }
        isInside = false
        isApart = true
        rest = after
        continue
      }
      if byte == blank || byte == 9 || byte == 13 {
        isApart = true
        rest = rest.dropFirst()
        continue
      }
      let next = rest.dropFirst().first
      if byte == slash, next == slash { break }
      if byte == slash, next == star {
        isInside = true
        rest = rest.dropFirst(2)
        continue
      }
      if isApart, let last = code.last, areParted(last, byte) { code.append(blank) }
      isApart = false
      if byte == slash { return (code + rest, false) }
      let length = quotes.contains(byte) ? lengthOfString(rest) : 1
      code += rest.prefix(length)
      rest = rest.dropFirst(length)
    }
    return (code, true)
  }

  /// Whether two bytes that stood apart would mean something else side by side.
  private static func areParted(_ last: UInt8, _ next: UInt8) -> Bool {
    if next == slash || isWord(last) && (isWord(next) || next == UInt8(ascii: ".")) { return true }
    return operators.contains(last) && operators.contains(next)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), backslash,
      0x80...:
      true
    default: false
    }
  }

  /// How many bytes a string takes with its marks; to the line's end when it is not closed there.
  private static func lengthOfString(_ text: ArraySlice<UInt8>) -> Int {
    var index = text.startIndex + 1
    while index < text.endIndex, text[index] != text[text.startIndex] {
      index += text[index] == backslash ? 2 : 1
    }
    return min(index + 1, text.endIndex) - text.startIndex
  }

  /// What follows the end of a comment that was open at a text's start; nil when it goes on.
  private static func afterComment(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    for index in text.indices.dropLast() where text[index] == star && text[index + 1] == slash {
      return text[(index + 2)...]
    }
    return nil
  }

  private static func holdsComment(_ code: [UInt8]) -> Bool {
    code.indices.dropLast().contains { code[$0] == slash && code[$0 + 1] == star }
  }

  private static let blank = UInt8(ascii: " ")
  private static let newline = UInt8(ascii: "\n")
  private static let slash = UInt8(ascii: "/")
  private static let star = UInt8(ascii: "*")
  private static let backslash = UInt8(ascii: "\\")
  private static let brace = UInt8(ascii: "}")
  private static let quotes = Array("\"'".utf8)
  /// After these a line goes on in the next, or nothing hangs on its end.
  private static let opening = Array("{([,;".utf8)
  private static let operators = Array("+-<>!/.?*&|=~^%@#".utf8)
}
