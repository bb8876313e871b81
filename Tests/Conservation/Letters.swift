/// What of a text is compared: its letters and digits, folded.
enum Letters {
  /// The letters and digits without case, in UTF-8.
  static func of(_ text: some StringProtocol) -> [UInt8] {
    var out: [UInt8] = []
    for scalar in text.unicodeScalars where isLetter(scalar) {
      out += scalar.properties.lowercaseMapping.utf8
    }
    return out
  }

  /// The runs of letters and digits.
  static func pieces(_ text: String) -> [[UInt8]] {
    text.unicodeScalars.split { !isLetter($0) }.map { of(Substring($0)) }
  }

  /// Whether a piece is nothing but digits: the number of a question or option.
  static func isNumber(_ piece: [UInt8]) -> Bool { piece.allSatisfy { 0x30...0x39 ~= $0 } }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return 0x30...0x39 ~= scalar.value || 0x61...0x7A ~= scalar.value | 0x20
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// A text without tags, comments and the names of entities.
  static func untagged(_ text: String) -> String {
    var out = ""
    var rest = text[...]
    while let character = rest.first {
      if character == "<", let end = rest.firstIndex(of: ">") {
        rest = rest[rest.index(after: end)...]
        out += " "
      } else if character == "&", let end = rest.prefix(12).firstIndex(of: ";") {
        rest = rest[rest.index(after: end)...]
        out += " "
      } else {
        out.append(character)
        rest.removeFirst()
      }
    }
    return out
  }

  /// A text in which `\n` and the like are white space.
  static func unescaped(_ text: String) -> String {
    var out = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        out += "ntr".contains(character) ? " " : String(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        out.append(character)
      }
    }
    return out
  }
}
