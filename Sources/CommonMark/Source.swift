import Bytes

/// A Markdown text made ready for cmark, and what is needed to look back into it.
struct Source {
  /// What cmark reads: formulas are replaced by marks, footnote definitions are escaped.
  let bytes: [UInt8]
  /// The formulas, to put them back.
  let math: MathSpans?
  /// Where each line starts in `bytes`; empty where nothing can need it.
  let lineStarts: [Int]

  /// Makes a text ready.
  init(_ text: String) {
    var bytes = Array(text.utf8)
    if bytes.holdsPair("[", "^") { bytes = escapingFootnotes(bytes) }
    let math = MathSpans(protecting: bytes)
    if let math { bytes = math.protected }
    self.init(bytes: bytes, math: math)
  }

  /// A part of another source that was made ready already.
  init(bytes: [UInt8], math: MathSpans?) {
    self.bytes = bytes
    self.math = math
    // Only tables and boxes of task lists look back.
    let needsLines = bytes.holds("|") || bytes.holds("[")
    lineStarts = needsLines ? Self.lineStarts(of: bytes) : []
  }

  /// The bytes of a line (from 1) without its end; empty when there is no such line.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    guard lineStarts.indices.contains(number - 1) else { return [] }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] : bytes.count
    while end > start, isLineEnd(bytes[end - 1]) { end -= 1 }
    return bytes[start..<end]
  }

  /// A string of cmark's tree with its formulas put back.
  func restored(_ text: String) -> String {
    math?.restored(text) ?? text
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for index in bytes.indices where isLineEnd(bytes[index]) {
      let isPair =
        bytes[index] == UInt8(ascii: "\r") && index + 1 < bytes.count
        && bytes[index + 1] == UInt8(ascii: "\n")
      if !isPair { starts.append(index + 1) }
    }
    return starts
  }
}

/// Puts a backslash before each `[^name]:` that starts a line.
///
/// cmark knows no footnotes: it would take such a line for the definition of a link and drop it.
private func escapingFootnotes(_ source: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(source.count + 8)
  var isLineStart = true
  for index in source.indices {
    let byte = source[index]
    if isLineStart, byte == UInt8(ascii: "["), index + 1 < source.count,
      source[index + 1] == UInt8(ascii: "^"), isFootnoteDefinition(source[index...])
    {
      result.append(UInt8(ascii: "\\"))
    }
    result.append(byte)
    isLineStart =
      isLineEnd(byte) || isLineStart && (isBlank(byte) || byte == UInt8(ascii: ">"))
  }
  return result
}

private func isFootnoteDefinition(_ line: ArraySlice<UInt8>) -> Bool {
  guard
    let close = line.prefix(200).firstIndex(where: {
      $0 == UInt8(ascii: "]") || isLineEnd($0)
    })
  else { return false }
  return line[close] == UInt8(ascii: "]") && line[close...].dropFirst().first == UInt8(ascii: ":")
}

/// Whether a byte is a space or a tab.
func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

/// Whether a byte ends a line.
func isLineEnd(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
}
