/// A question list in a program of JavaScript: `const questions = [ … ];`, `export default { … }`.
enum ScriptList {
  private static let heads = [
    "const ", "let ", "var ", "export ", "module.exports", "exports.", "window.",
  ].map { Array($0.utf8) }
  private static let longestHead = 120

  /// The text with all but the list made blank, so that every line stays where it is; nil for
  /// another text.
  static func list(in text: ExamLines) -> [UInt8]? {
    let bytes = text.bytes
    let first = text.ranges.lazy.map { Trim.both($0, in: bytes) }.first { range in
      !range.isEmpty && bytes[range.lowerBound] != UInt8(ascii: "/")
        && bytes[range.lowerBound] != ASCII.star && bytes[range.lowerBound] != UInt8(ascii: "\"")
        && bytes[range.lowerBound] != UInt8(ascii: "'")
    }
    guard let first, first.count <= longestHead,
      heads.contains(where: { bytes[first].starts(with: $0) }),
      let open = bytes[first].firstIndex(where: {
        $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{")
      }),
      bytes[Trim.end(first.lowerBound..<open, in: bytes).upperBound - 1] == UInt8(ascii: "=")
        || bytes[first].starts(with: Array("export default".utf8))
    else { return nil }
    let sign: UInt8 = bytes[open] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: "}")
    guard let close = bytes.lastIndex(of: sign), close > open else { return nil }
    return bytes.indices.map { at in
      (open...close).contains(at) || bytes[at] == ASCII.lineFeed
        || bytes[at] == ASCII.carriageReturn
        ? bytes[at] : ASCII.space
    }
  }
}
