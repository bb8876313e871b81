/// The start of a line: indentation, then backslashes, then the rest.
///
/// Only here can a line mean more than its text. A backslash before what would mean something
/// makes it plain text; so a plain backslash at that place is written twice.
struct LineHead {
  /// How many spaces, up to three: a line that is indented further never means anything.
  let indent: Int
  /// How many backslashes follow the indentation.
  let slashes: Int
  /// What follows the backslashes.
  let rest: ArraySlice<UInt8>

  /// The start of a line.
  init(_ line: ArraySlice<UInt8>) {
    var index = line.startIndex
    while index < line.endIndex, index - line.startIndex < 3, line[index] == Ascii.space {
      index += 1
    }
    indent = index - line.startIndex
    let first = index
    while index < line.endIndex, line[index] == Ascii.backslash { index += 1 }
    slashes = index - first
    rest = line[index...]
  }

  /// Whether the rest would mean something in a card file, if no backslash stood before it.
  var isMarked: Bool {
    guard let byte = rest.first else { return true }
    switch byte {
    case Ascii.space, Ascii.tab: return true
    case Ascii.hash: return SectionHeading(rest) != nil
    case UInt8(ascii: "`"), UInt8(ascii: "~"): return Fence(opening: rest) != nil
    default: return LineHead.isRule(rest) || Checkbox(rest) != nil
    }
  }

  /// Whether a line is `---` and nothing else.
  static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.first == Ascii.hyphen, line.starts(withText: "---") else { return false }
    return line.dropFirst(3).allSatisfy(Ascii.isBlank)
  }
}
