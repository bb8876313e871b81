/// The start of an option: a bullet and a checkbox.
struct Checkbox {
  /// What is wrong with the way in which it was written.
  enum Slip {
    case noBullet, numbered, noSpaceAfterBullet, badMark, noSpaceAfterBox
  }

  /// Whether the box is ticked.
  let isTicked: Bool
  /// What is wrong with it, though its meaning is plain.
  let slip: Slip?
  /// What follows, without blanks before it.
  let text: ArraySlice<UInt8>

  /// The checkbox that a line starts with, its indentation taken away; nil for any other line.
  ///
  /// `* [x]`, `+ [x]`, `- [X]` and several spaces are as good as `- [x]`. A link (`[x](…)`) is none.
  init?(_ line: ArraySlice<UInt8>) {
    var slip: Slip?
    guard var rest = Self.bullet(line, slip: &slip) else { return nil }
    let bare = slip == .noBullet
    guard rest.first == UInt8(ascii: "[") else { return nil }
    rest.removeFirst()
    let content = rest.prefix { $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[") }
    rest = rest[content.endIndex...]
    guard rest.first == UInt8(ascii: "]") else { return nil }
    rest.removeFirst()
    guard let ticked = Self.mark(content, slip: &slip) else { return nil }
    if let next = rest.first, !Ascii.isBlank(next) {
      if bare || Self.afterLink.contains(next) { return nil }
      slip = slip ?? .noSpaceAfterBox
    }
    text = rest.droppingLeadingBlanks
    // "[x]" alone may well be a text: only "[x] words" looks like an option without its bullet.
    if bare, text.isEmpty || content.count != 1 { return nil }
    isTicked = ticked
    self.slip = slip
  }

  /// What follows a link's text.
  private static let afterLink: [UInt8] = [
    UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: ":"),
  ]

  /// What follows the bullet; nil when the line can't start an option.
  private static func bullet(_ line: ArraySlice<UInt8>, slip: inout Slip?) -> ArraySlice<UInt8>? {
    guard let first = line.first else { return nil }
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      let rest = line.dropFirst().droppingLeadingBlanks
      if rest.startIndex == line.startIndex + 1 { slip = .noSpaceAfterBullet }
      return rest
    case UInt8(ascii: "["):
      slip = .noBullet
      return line
    case _ where Ascii.isDigit(first):
      let rest = line.dropFirst(line.prefix(9).prefix(while: Ascii.isDigit).count)
      guard let dot = rest.first, dot == UInt8(ascii: ".") || dot == UInt8(ascii: ")") else {
        return nil
      }
      slip = .numbered
      return rest.dropFirst().droppingLeadingBlanks
    default:
      return nil
    }
  }

  /// Whether the box's content ticks it; nil when it is no box at all.
  private static func mark(_ content: ArraySlice<UInt8>, slip: inout Slip?) -> Bool? {
    let inner = content.trimmingBlanks
    if inner.isEmpty {
      if content.count != 1 { slip = slip ?? .badMark }
      return false
    }
    if inner.count == 1, let byte = inner.first, Ascii.lowercased(byte) == UInt8(ascii: "x") {
      if content.count != 1 { slip = slip ?? .badMark }
      return true
    }
    guard [[0x76], [0x56], [0xe2, 0x9c, 0x93], [0xe2, 0x9c, 0x94]].contains(Array(inner)) else {
      return nil
    }
    slip = slip ?? .badMark
    return true
  }
}
