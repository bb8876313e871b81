/// The line that opens a code block: at least three backticks or tildes.
struct Fence {
  /// The byte that it is made of.
  let byte: UInt8
  /// How many of them; the closing line needs at least as many.
  let length: Int

  /// The fence that a line opens, its indentation taken away; nil when it opens none.
  init?(opening line: ArraySlice<UInt8>) {
    guard let first = line.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else {
      return nil
    }
    let marks = line.prefix { $0 == first }
    guard marks.count >= 3 else { return nil }
    if first == UInt8(ascii: "`"), line[marks.endIndex...].contains(first) { return nil }
    byte = first
    length = marks.count
  }

  /// Whether a line, indentation and all, closes the fence.
  func isClosed(by line: ArraySlice<UInt8>) -> Bool {
    let head = LineHead(line)
    guard head.slashes == 0, head.rest.first == byte else { return false }
    let marks = head.rest.prefix { $0 == byte }
    return marks.count >= length && head.rest[marks.endIndex...].allSatisfy(Ascii.isBlank)
  }
}
