import Bytes

extension TreeReader {
  /// Adds the table that a paragraph holds; false when it holds none.
  mutating func addTable(_ walk: borrowing CMarkWalk) -> Bool {
    guard mayHoldTables, walk.endLine > walk.line, !source.lineStarts.isEmpty else { return false }
    var lines: [ArraySlice<UInt8>] = []
    for number in walk.line...walk.endLine {
      let text = source.line(number)
      lines.append(
        number == walk.line ? text.dropFirst(max(walk.column, 1) - 1) : content(of: text))
    }
    guard let found = TableFinder(lines: lines) else { return false }
    let first = line(walk)
    if found.headIndex > 0 {
      let before = Array(lines[..<found.headIndex].joined(separator: [UInt8(ascii: "\n")]))
      top.blocks += part(before, offset: first - 1)
    }
    var rows: [[[Inline]]] = []
    for (index, row) in found.rows.enumerated() {
      // The head is followed by the delimiter row, which is no row of the table.
      let line = first + found.headIndex + (index == 0 ? 0 : index + 1)
      if row.surplus > 0 {
        report(
          "unsupported-markdown",
          "this row has \(row.surplus) more cells than the head of its table: they are shown in "
            + "the last column; write a pipe inside a cell as \\|",
          line: line)
      }
      rows.append(row.cells.map { cell($0, line: line) })
    }
    top.blocks.append(
      .table(
        Table(
          alignments: found.alignments, head: rows[0], rows: Array(rows.dropFirst()),
          line: first + found.headIndex)))
    return true
  }

  /// A line of a paragraph without the marks of the quotes it stands in.
  private func content(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = trimmed(line)
    for _ in 0..<openQuotes {
      guard text.first == UInt8(ascii: ">") else { break }
      text = trimmed(text.dropFirst())
    }
    return text
  }

  private mutating func cell(_ text: [UInt8], line: Int) -> [Inline] {
    if text.isEmpty { return [] }
    // After a no-break space nothing opens a block, and marks see the start of a line.
    let guardSpace: [UInt8] = [0xC2, 0xA0]
    var bytes = guardSpace + text
    if text.contains(UInt8(ascii: "[")), source.bytes.holdsPair("]", ":") {
      // The cell may refer to a definition anywhere in the text.
      bytes += "\n\n".utf8
      bytes += source.bytes
    }
    var reader = TreeReader(
      source: Source(bytes: bytes, math: source.math), lineOffset: line - 1, mayHoldTables: false)
    reader.openLinks = openLinks
    reader.read()
    guard case .paragraph(var inlines, _)? = reader.blocks.first,
      case .text(let first)? = inlines.first
    else { return [.text(source.restored(String(decoding: text, as: UTF8.self)))] }
    inlines[0] = .text(String(first.unicodeScalars.dropFirst()))
    if first.unicodeScalars.count == 1 { inlines.removeFirst() }
    adopt(reader) { $0 == line }
    return inlines
  }

  private mutating func part(_ text: [UInt8], offset: Int) -> [Block] {
    var reader = TreeReader(source: Source(bytes: text, math: source.math), lineOffset: offset)
    reader.read()
    adopt(reader) { _ in true }
    return reader.blocks
  }

  private mutating func adopt(_ reader: TreeReader, where isWanted: (Int) -> Bool) {
    findings += reader.findings.filter { isWanted($0.line) }
    destinations += reader.destinations.filter { isWanted($0.line) }
  }

  /// Whether a paragraph starts with the box of a task, as written: `\[x]` is none.
  func hasBox(_ walk: borrowing CMarkWalk) -> Bool {
    let text = source.line(walk.line).dropFirst(max(walk.column, 1) - 1).prefix(4)
    return text.count == 4 && text.elementsEqual("[ ] ".utf8)
      || text.elementsEqual("[x] ".utf8) || text.elementsEqual("[X] ".utf8)
  }

  /// Takes the box off; nil when it became something else, such as a link.
  func takeBox(from inlines: inout [Inline]) -> Bool? {
    guard case .text(let text)? = inlines.first, text.utf8.count >= 4, text.utf8.first == 0x5B
    else { return nil }
    inlines[0] = .text(String(text.dropFirst(4)))
    if text.utf8.count == 4 { inlines.removeFirst() }
    return !text.hasPrefix("[ ]")
  }
}
