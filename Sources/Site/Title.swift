/// Names for windows, tabs and search results.
enum Title {
  /// A text on one line, at most `limit` bytes of it, cut at a blank where there is one and ending
  /// in `…` where it was cut.
  static func line(_ text: String, limit: Int) -> String {
    if isLine(text, limit: limit) { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(text.utf8.count, limit) + 4)
    var isCut = false
    let source = text.utf8.span
    for index in source.indices {
      let byte = source[index]
      if bytes.count == limit {
        isCut = true
        break
      }
      let isBlank = byte <= 0x20 || byte == 0x7F
      if isBlank, bytes.isEmpty || bytes.last == 0x20 { continue }
      bytes.append(isBlank ? 0x20 : byte)
    }
    if isCut { dropPart(of: &bytes) }
    while bytes.last == 0x20 { bytes.removeLast() }
    if isCut { bytes += "…".utf8 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a text is such a line already.
  private static func isLine(_ text: String, limit: Int) -> Bool {
    let source = text.utf8.span
    guard source.count <= limit else { return false }
    var isAfterBlank = true
    for index in source.indices {
      let byte = source[index]
      if byte < 0x20 || byte == 0x7F || byte == 0x20 && isAfterBlank { return false }
      isAfterBlank = byte == 0x20
    }
    return !isAfterBlank
  }

  /// Drops the last word, or the last character when there is but one word.
  private static func dropPart(of bytes: inout [UInt8]) {
    if let blank = bytes.lastIndex(of: 0x20), blank > bytes.count / 2 {
      bytes.removeSubrange(blank...)
      return
    }
    while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
  }
}
