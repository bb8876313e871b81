/// A formula as it is given to TeX: only what sets mathematics, so that a text from anywhere can
/// neither read files nor make TeX do other work.
struct FormulaSource {
  /// The formula with its dollars or brackets.
  let text: String
  /// What stands between them.
  let inner: String
  /// Whether it stands by itself.
  let isDisplayed: Bool

  /// Takes a formula apart; nil when it is nothing that TeX should be given.
  init?(_ text: String) {
    self.text = text
    isDisplayed = text.hasPrefix("$$") || text.hasPrefix("\\[")
    let edge = text.hasPrefix("$") && !isDisplayed ? 1 : 2
    guard text.utf8.count > 2 * edge else { return nil }
    var inner = String(text.dropFirst(edge).dropLast(edge))
    // What stands for itself elsewhere is part of a formula here.
    for (name, part) in [("align", "aligned"), ("gather", "gathered"), ("equation", "gathered")] {
      for edge in ["begin", "end"] {
        for star in ["", "*"] {
          inner = inner.replacing("\\\(edge){\(name)\(star)}", with: "\\\(edge){\(part)}")
        }
      }
    }
    self.inner = inner
    guard Self.isHarmless(Array(inner.utf8)) else { return nil }
  }

  /// What sets it into a box.
  var tex: String {
    (isDisplayed ? "$\\displaystyle " : "$") + inner.replacing("\n", with: " ") + "$"
  }

  /// Whether each brace of a formula has its counterpart.
  static func hasPairedBraces(_ text: some Sequence<UInt8>) -> Bool {
    var depth = 0
    var isEscaped = false
    for byte in text {
      if !isEscaped, byte == UInt8(ascii: "{") { depth += 1 }
      if !isEscaped, byte == UInt8(ascii: "}") { depth -= 1 }
      if depth < 0 { return false }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return depth == 0
  }

  /// Whether braces pair, and no sign and no command does more than to set.
  private static func isHarmless(_ bytes: [UInt8]) -> Bool {
    guard hasPairedBraces(bytes) else { return false }
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "%"), 0..<0x09, 0x0B..<0x20, 0x7F:
        return false
      case UInt8(ascii: "^") where index + 1 < bytes.count && bytes[index + 1] == bytes[index]:
        return false
      case UInt8(ascii: "\\"):
        var end = index + 1
        while end < bytes.count, isLetter(bytes[end]) { end += 1 }
        let name = String(decoding: bytes[index + 1..<end], as: UTF8.self)
        if forbidden.contains(name) { return false }
        if name == "begin" || name == "end" {
          let rest = bytes[end...]
          guard environments.contains(where: { rest.starts(with: "{\($0)}".utf8) }) else {
            return false
          }
        }
        index = max(end, index + 2)
        continue
      default: break
      }
      index += 1
    }
    return true
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF) || byte == UInt8(ascii: "@")
  }

  private static let environments = [
    "matrix", "pmatrix", "bmatrix", "Bmatrix", "vmatrix", "Vmatrix", "smallmatrix", "cases",
    "array",
    "aligned", "gathered", "split", "subarray",
  ]

  private static let forbidden = Set(
    """
    input include openin openout read readline write immediate special catcode csname endcsname def
    edef gdef xdef let futurelet global newcommand renewcommand providecommand newenvironment
    renewenvironment DeclareMathOperator DeclareRobustCommand newcount newdimen newbox newtoks loop
    repeat shipout output begingroup endgroup bgroup egroup expandafter noexpand everymath
    everydisplay everypar everyhbox everyvbox afterassignment aftergroup advance multiply divide
    directlua usepackage documentclass makeatletter scantokens jobname endlinechar uppercase
    lowercase message errmessage show showthe batchmode scrollmode errorstopmode copy unhbox unhcopy
    setbox box newread newwrite closein closeout font fontdimen char chardef mathchardef count dimen
    skip toks hsize vsize vskip hoffset voffset mag pagestyle newpage clearpage label ref tag
    includegraphics verbatiminput lstinputlisting
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
