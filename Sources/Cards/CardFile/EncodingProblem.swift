import Diagnostics

/// Tells why bytes are no text.
enum EncodingProblem {
  /// The reason why a file can't be read as UTF-8 text; nil when it can.
  static func find(in bytes: [UInt8], path: String) -> Diagnostic? {
    if let index = bytes.firstIndex(of: 0) {
      let wide = bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff])
      let message =
        wide
        ? "the file is UTF-16; save it as UTF-8"
        : "the file is no text: it holds a NUL byte; write \\{NUL} if the card needs one"
      return .error("binary-file", message, at: place(of: index, in: bytes, path))
    }
    guard !isUTF8(bytes) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    // The first replacement character that the bytes don't hold themselves marks the place.
    let index = zip(text.utf8, bytes).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let start = index ?? max(bytes.count - 1, 0)
    let isWindows =
      bytes.contains { (0x80...0x9f).contains($0) || $0 >= 0xa0 }
      && !bytes.contains { [0x81, 0x8d, 0x8f, 0x90, 0x9d].contains($0) }
    let guess = isWindows ? " (it looks like Windows-1252)" : ""
    // What is UTF-8 in it would be lost when all of it is converted.
    let isMixed = text.unicodeScalars.contains { $0.value >= 0x80 && $0 != "\u{FFFD}" }
    let advice = EncodingAdvice.text(
      path: path, encoding: isWindows && !isMixed ? "Windows-1252" : nil)
    return .error(
      "not-utf8", "the file is not UTF-8\(guess): \(advice)", at: place(of: start, in: bytes, path))
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    if bytes.allSatisfy({ $0 < 0x80 }) { return true }
    return String(validating: bytes, as: UTF8.self) != nil
  }

  private static func place(of index: Int, in bytes: [UInt8], _ path: String) -> SourceLocation {
    let before = bytes[..<index]
    let line = before.count { $0 == Ascii.lineFeed } + 1
    let start = before.lastIndex(of: Ascii.lineFeed).map { $0 + 1 } ?? 0
    return SourceLocation(path: path, line: line, column: index - start + 1)
  }
}
