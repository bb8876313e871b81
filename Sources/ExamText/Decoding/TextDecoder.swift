import Bytes
import Cards
import Diagnostics

/// Turns the bytes of a file into UTF-8, whatever encoding they are in, or says why it cannot.
struct TextDecoder {
  /// What became of the bytes.
  struct Outcome {
    /// Valid UTF-8 without a byte-order mark.
    var bytes: [UInt8]
    /// What the author should know: at most one warning or one error.
    var diagnostics: [Diagnostic]
    /// Whether the bytes are text; when they are not, `bytes` are only there to count lines.
    var isText: Bool
  }

  let path: String

  /// Decodes the bytes; cost is linear in their number.
  func decode(_ file: [UInt8]) -> Outcome {
    if let advice = OtherFormat.advice(file) {
      let error = Diagnostic.error(
        "binary-file", advice, at: SourceLocation(path: path, line: 1, column: 1))
      return Outcome(bytes: file, diagnostics: [error], isText: false)
    }
    if file.starts(with: [0xFF, 0xFE]) { return utf16(file, littleEndian: true) }
    if file.starts(with: [0xFE, 0xFF]) { return utf16(file, littleEndian: false) }
    let bytes = file.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(file.dropFirst(3)) : file
    if bytes.holds("\0"), let nul = bytes.firstIndex(of: 0) { return binary(bytes, nul: nul) }
    guard let bad = UTF8Scan.firstInvalid(in: bytes) else {
      return Outcome(bytes: bytes, diagnostics: [], isText: true)
    }
    let page = WindowsText(guessing: bytes, from: bad)
    let advice = EncodingAdvice.text(
      path: path, encoding: page.isAlone(in: bytes, from: bad) ? page.rawValue : nil)
    let warning = Diagnostic.warning(
      "not-utf8",
      "byte 0x\(hex(bytes[bad])) is not UTF-8; it and its like were read as \(page.rawValue). "
        + "To be sure of each letter, \(advice)",
      at: place(of: bad, in: bytes))
    return Outcome(
      bytes: page.repair(bytes, from: bad), diagnostics: [warning], isText: true)
  }

  private func utf16(_ file: [UInt8], littleEndian: Bool) -> Outcome {
    let text = UTF16Text.decode(file.dropFirst(2), littleEndian: littleEndian)
    if let nul = text.firstIndex(of: 0) { return binary(text, nul: nul) }
    let note = Diagnostic.note(
      "utf16", "the file is UTF-16 and was read as such", at: SourceLocation(path: path, line: 1))
    return Outcome(bytes: text, diagnostics: [note], isText: true)
  }

  private func binary(_ bytes: [UInt8], nul: Int) -> Outcome {
    let place = place(of: nul, in: bytes)
    let error = Diagnostic.error(
      "binary-file", "a NUL byte: this is no text file; save it as plain text in UTF-8",
      at: place)
    return Outcome(bytes: bytes, diagnostics: [error], isText: false)
  }

  /// The line and column of a byte.
  private func place(of index: Int, in bytes: [UInt8]) -> SourceLocation {
    var line = 1
    var start = 0
    var at = 0
    while at < index {
      let byte = bytes[at]
      at += 1
      if byte == ASCII.lineFeed || (byte == ASCII.carriageReturn && bytes[at] != ASCII.lineFeed) {
        line += 1
        start = at
      }
    }
    return SourceLocation(path: path, line: line, column: index - start + 1)
  }

  private func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }
}
