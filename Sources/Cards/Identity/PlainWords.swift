/// The words of a text in small letters, one space between them: what stays alike when somebody
/// changes punctuation, capitals or markup.
enum PlainWords {
  /// The words of a text, at most `limit` of them: of a longer one the first and the last.
  static func of(_ text: String, limit: Int) -> [UInt8] {
    if let words = asciiWords(of: text, fewerThan: limit) { return words }
    let bytes = Array(text.utf8)
    let words = words(in: needsFolding(bytes) ? Array(text.lowercased().utf8) : bytes)
    guard words.count(where: { $0 == Ascii.space }) >= limit else { return words }
    let parts = split(words)
    return Array(
      (parts.prefix(limit / 2) + parts.suffix(limit / 2)).joined(separator: [Ascii.space]))
  }

  /// The single words.
  static func split(_ words: [UInt8]) -> [ArraySlice<UInt8>] { words.split(separator: Ascii.space) }

  /// The words of a text of ASCII that has no more than `limit`, as nearly all have; nil for others.
  private static func asciiWords(of text: String, fewerThan limit: Int) -> [UInt8]? {
    let bytes = text.utf8.span
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var isBetween = true
    var spaces = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if byte >= 0x80 { return nil }
      if isPart(byte) {
        out.append(Ascii.lowercased(byte))
        isBetween = false
      } else if !isBetween {
        out.append(Ascii.space)
        spaces += 1
        isBetween = true
      }
    }
    if isBetween, !out.isEmpty {
      out.removeLast()
      spaces -= 1
    }
    return spaces < limit ? out : nil
  }

  /// Whether a byte of ASCII is part of a word: a letter, a digit, `#` or `+`.
  @inline(__always)
  private static func isPart(_ byte: UInt8) -> Bool {
    Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte == 0x23 || byte == 0x2b
  }

  /// Whether the text may hold capitals other than ASCII ones.
  private static func needsFolding(_ text: [UInt8]) -> Bool {
    text.contains { (0xc3...0xe1).contains($0) }
  }

  private static func words(in text: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var previous: (UInt8, UInt8) = (0, 0)
    var isBetween = true
    for byte in text {
      let kind = kind(of: byte, after: previous)
      previous = (previous.1, byte)
      switch kind {
      case .gap:
        if !isBetween { out.append(Ascii.space) }
        isBetween = true
      case .undo:
        // The second byte tells that the first, written already, was punctuation.
        while let last = out.last, last != Ascii.space, last >= 0x80 {
          out.removeLast()
          if last >= 0xc0 { break }
        }
        if let last = out.last, last != Ascii.space { out.append(Ascii.space) }
        isBetween = true
      case .single:
        if !isBetween { out.append(Ascii.space) }
        out.append(byte)
        isBetween = false
      case .part:
        out.append(Ascii.lowercased(byte))
        isBetween = false
      case .rest:
        if !isBetween { out.append(byte) }
      }
    }
    if out.last == Ascii.space { out.removeLast() }
    return out
  }

  private enum Kind {
    case gap, undo, single, part, rest
  }

  private static func kind(of byte: UInt8, after previous: (UInt8, UInt8)) -> Kind {
    if byte < 0x80 {
      return isPart(byte) ? .part : .gap
    }
    switch byte {
    case 0xc2: return .gap  // Latin-1 signs and controls
    case 0xe3...0xe9: return .single  // scripts without spaces: each sign is a word
    case 0xc0...: return .part
    default: break
    }
    // U+2000 to U+206F, U+3000 to U+303F, and full-width signs are punctuation.
    switch (previous.0, previous.1, byte) {
    case (_, 0xe2, 0x80), (_, 0xe2, 0x81), (_, 0xe3, 0x80), (_, 0xef, 0xbc): return .undo
    default: return .rest
    }
  }
}
