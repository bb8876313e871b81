/// YAML scalars without quotes that every reader takes for the same text.
enum PlainScalar {
  /// Whether a text is such a scalar: it starts with an ASCII letter or digit, holds letters,
  /// digits, `-`, `_`, `.`, `/` and single spaces, and is no word for "nothing".
  static func isPlain(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, isWord(first), text.last != Ascii.space else { return false }
    guard text.count < 200, text.allSatisfy({ isWord($0) || inner.contains($0) }) else {
      return false
    }
    return !isNull(text)
  }

  /// Whether a bare scalar is a word for "nothing".
  static func isNull(_ text: ArraySlice<UInt8>) -> Bool {
    text.count == 4 && text.map(Ascii.lowercased) == Array("null".utf8)
  }

  private static let inner = Array(" -_./".utf8)

  private static func isWord(_ byte: UInt8) -> Bool {
    Ascii.isLetter(byte) || Ascii.isDigit(byte)
  }
}
