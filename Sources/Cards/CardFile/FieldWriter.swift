/// Writes the text of one field so that no line of it can be taken for the file's structure.
struct FieldWriter {
  /// Where lines of three hyphens would mean something.
  enum Rules {
    /// On the field's first line: the file's front matter starts so.
    case first
    /// On every line: within an option they part the text from the rationale.
    case all
    /// Nowhere.
    case none
  }

  /// Where lines of three hyphens would mean something.
  var rules: Rules = .none
  /// Whether the first line follows a checkbox, where blanks are dropped.
  var followsCheckbox = false
  /// Whether the least indented line must stand at the margin, so that the rest keeps its blanks.
  var needsMargin = false

  /// The lines to write for a text; never none.
  func lines(of text: String) -> [ArraySlice<UInt8>] {
    let bytes = ControlEscapes.encode(Array(text.utf8))
    let lines = bytes.split(separator: Ascii.lineFeed, omittingEmptySubsequences: false)
      .map { FileLine($0, number: 0) }
    let shielded = shieldedLine(of: lines)
    var scanner = FenceScanner(lines[...])
    var out: [ArraySlice<UInt8>] = []
    var index = 0
    while index < lines.count {
      if index != shielded, case .closed(let end) = scanner.effect(at: index) {
        out += lines[index...end].map(\.bytes)
        index = end + 1
        continue
      }
      let isEnd = index == 0 || index == lines.count - 1
      if index == shielded || isEnd && lines[index].isBlank {
        out.append([Ascii.backslash] + lines[index].bytes)
      } else {
        out.append(escaped(lines[index].bytes, isFirst: index == 0))
      }
      index += 1
    }
    return out
  }

  /// The line that needs a backslash because of the blanks at its start.
  private func shieldedLine(of lines: [FileLine]) -> Int? {
    if followsCheckbox, let byte = lines[0].bytes.first, Ascii.isBlank(byte) { return 0 }
    guard needsMargin else { return nil }
    let filled = lines.indices.filter { !lines[$0].isBlank }
    guard let first = filled.first, !(lines[0].isBlank || lines[lines.count - 1].isBlank) else {
      return nil
    }
    return filled.allSatisfy { lines[$0].indentation > 0 } ? first : nil
  }

  /// A line with a backslash before what would mean something.
  private func escaped(_ line: ArraySlice<UInt8>, isFirst: Bool) -> ArraySlice<UInt8> {
    let head = LineHead(line)
    guard head.isMarked else { return line }
    if head.slashes == 0 {
      guard let byte = head.rest.first, !Ascii.isBlank(byte) else { return line }
      if LineHead.isRule(head.rest), rules == .none || rules == .first && !isFirst { return line }
    }
    let margin = line.startIndex + head.indent
    return line[..<margin] + [Ascii.backslash] + line[margin...]
  }
}
