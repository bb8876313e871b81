/// Takes the text of one field from the lines that hold it.
struct FieldReader {
  /// The text; blank lines at its ends don't count.
  ///
  /// - Parameter lines: the field's lines, indentation that belongs to the file taken away.
  /// - Returns: nil when all lines are blank.
  static func text(of lines: ArraySlice<FileLine>) -> Markdown? {
    let lines = trimmed(lines)
    guard !lines.isEmpty else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(lines.reduce(0) { $0 + $1.bytes.count + 1 })
    var scanner = FenceScanner(lines)
    var codeEnd = lines.startIndex
    for index in lines.indices {
      if index > lines.startIndex { bytes.append(Ascii.lineFeed) }
      if index >= codeEnd, case .closed(let end) = scanner.effect(at: index) { codeEnd = end + 1 }
      let line = lines[index].bytes
      bytes += ControlEscapes.decode(index < codeEnd ? line : unescaped(lines[index]))
    }
    return Markdown(
      String(decoding: bytes, as: UTF8.self), sourceLines: lines.map { Int32($0.number) })
  }

  /// The lines without blank ones at both ends.
  static func trimmed(_ lines: ArraySlice<FileLine>) -> ArraySlice<FileLine> {
    var lines = lines
    while let first = lines.first, first.isBlank { lines.removeFirst() }
    while let last = lines.last, last.isBlank { lines.removeLast() }
    return lines
  }

  /// A line without the backslash that kept it from meaning something.
  private static func unescaped(_ fileLine: FileLine) -> ArraySlice<UInt8> {
    let line = fileLine.bytes
    guard fileLine.mark == Ascii.backslash else { return line }
    let head = LineHead(line)
    guard head.slashes > 0, head.isMarked else { return line }
    let margin = line.startIndex + head.indent
    return head.indent == 0 ? line[(margin + 1)...] : line[..<margin] + line[(margin + 1)...]
  }
}
