/// Scripts as they are sent: without the comments and the indentation that serve those who work on
/// them, and without a tool that would have to understand them.
///
/// Only whole lines of comment go; what is within a line stays as it is. A script with template
/// literals or continued strings, whose lines may look like comments, is left whole.
enum ScriptText {
  /// The script's lines of code, in order and without the blanks before them.
  static func codeLines(_ script: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(script.count)
    var isInside = false
    for line in script.split(separator: UInt8(ascii: "\n")) {
      let text = line.drop { $0 == UInt8(ascii: " ") }
      if !isInside, text.isEmpty || text.starts(with: "//".utf8) { continue }
      var code = text
      if isInside || text.starts(with: "/*".utf8) {
        guard let rest = afterComment(isInside ? text : text.dropFirst(2)) else {
          isInside = true
          continue
        }
        isInside = false
        code = rest.drop { $0 == UInt8(ascii: " ") }
        if code.isEmpty { continue }
      }
      kept += code
      kept.append(UInt8(ascii: "\n"))
    }
    return kept.contains(UInt8(ascii: "`")) || continuesLines(kept) ? script : kept
  }

  /// Whether a line ends in a backslash, by which a string goes on in the next.
  private static func continuesLines(_ script: [UInt8]) -> Bool {
    let end = [UInt8(ascii: "\\"), UInt8(ascii: "\n")]
    return script.indices.dropLast().contains { script[$0] == end[0] && script[$0 + 1] == end[1] }
  }

  /// What follows the end of a comment that was open at a line's start; nil when it goes on.
  private static func afterComment(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let end = [UInt8(ascii: "*"), UInt8(ascii: "/")]
    for index in line.indices where line[index...].starts(with: end) {
      return line[(index + 2)...]
    }
    return nil
  }
}
