/// Text with its control characters written as escapes, so that it moves no cursor, adds no line
/// and turns no text round on a terminal.
///
/// C0 and C1 controls, line and paragraph separators and the bidirectional controls are written as
/// `\n`, `\t`, `\r` or `\u{…}`; everything else stays.
public func escapingControls(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isControl) else { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if isControl(scalar) {
      result += escape(scalar).unicodeScalars
    } else {
      result.append(scalar)
    }
  }
  return String(result)
}

/// Whether a scalar would do something to a terminal instead of being shown.
func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7f..<0xa0, 0x2028, 0x2029: true
  case 0x200e, 0x200f, 0x061c, 0x202a...0x202e, 0x2066...0x2069, 0xfeff: true
  default: false
  }
}

/// The written form of a control character.
func escape(_ scalar: Unicode.Scalar) -> String {
  switch scalar {
  case "\n": "\\n"
  case "\r": "\\r"
  case "\t": "\\t"
  default: "\\u{" + String(scalar.value, radix: 16) + "}"
  }
}
