/// A `<details>` block: what shows, what is folded away, and where both stand.
struct FoldedBlock {
  /// The lines from the opening to the closing tag, from 0.
  var lines: Range<Int>
  /// What shows while it is folded, with its tags; empty when nothing does.
  var summary: [SourceWriter.Piece] = []
  /// What is folded away.
  var content: [SourceWriter.Piece] = []
  /// Whether no tag closes it.
  var isUnclosed = false
  /// The words before it on its first line.
  var lead: SourceWriter.Piece?
  /// The words behind it on its last line.
  var trail: SourceWriter.Piece?
}

/// Finds the outermost `<details>` blocks of a text in one pass.
struct FoldedBlockFinder {
  let text: ExamLines

  private struct Tag {
    var line: Int
    var range: Range<Int>
    var name: Name
  }

  private enum Name: Hashable {
    case open, close, summary, summaryEnd, other
  }

  /// The blocks in source order.
  func blocks() -> [FoldedBlock] {
    var tags: [Tag] = []
    for line in 0..<text.count { collect(line, &tags) }
    guard tags.contains(where: { $0.name == .open }) else { return [] }
    var blocks: [FoldedBlock] = []
    var at = 0
    while at < tags.count {
      guard tags[at].name == .open else {
        at += 1
        continue
      }
      var depth = 0
      var end = at
      var isUnclosed = false
      while end < tags.count {
        if tags[end].name == .open {
          if depth > 0, startsAnew(tags[at].line, after: tags[end - 1].line, before: tags[end].line)
          {
            isUnclosed = true
            break
          }
          depth += 1
        } else if tags[end].name == .close {
          depth -= 1
          if depth == 0 { break }
        }
        end += 1
      }
      if end == tags.count { isUnclosed = true }
      blocks.append(block(tags[at..<min(end, tags.count)], isUnclosed ? nil : tags[end]))
      at = isUnclosed ? end : end + 1
    }
    return blocks
  }

  /// Whether a heading like the one above an open block stands right above a further block: the
  /// open one was never closed.
  private func startsAnew(_ open: Int, after: Int, before: Int) -> Bool {
    var line = before - 1
    while line > after, text.shape(of: line) == .blank { line -= 1 }
    guard line > after, isHeading(line) else { return false }
    var above = open - 1
    while above >= max(0, open - 60), !isHeading(above) { above -= 1 }
    guard above >= 0, isHeading(above) else { return false }
    return level(line) <= level(above)
  }

  private func level(_ line: Int) -> Int {
    let range = Trim.start(text.ranges[line], in: text.bytes)
    return text.bytes[range].prefix { $0 == ASCII.hash }.count
  }

  private func isHeading(_ line: Int) -> Bool {
    let range = Trim.start(text.ranges[line], in: text.bytes)
    guard let first = text.bytes[range].first, first == ASCII.hash else { return false }
    return text.shape(of: line) != .code
  }

  private func block(_ tags: ArraySlice<Tag>, _ close: Tag?) -> FoldedBlock {
    let open = tags[tags.startIndex]
    var last = close?.line ?? open.line
    if close == nil {
      while last + 1 < text.count, !isHeading(last + 1) { last += 1 }
    }
    var block = FoldedBlock(lines: open.line..<last + 1, isUnclosed: close == nil)
    var from = open.range.upperBound
    var line = open.line
    if let start = tags.first(where: { $0.name == .summary }), start.line <= open.line + 2,
      let end = tags.first(where: { $0.name == .summaryEnd }), end.line >= start.line
    {
      for at in start.line...end.line {
        let range = text.ranges[at]
        let lower = at == start.line ? start.range.upperBound : range.lowerBound
        let upper = at == end.line ? end.range.lowerBound : range.upperBound
        let piece = SourceWriter.Piece(
          line: at, range: lower..<max(lower, upper), isTrimmed: at == start.line)
        block.summary.append(piece)
      }
      from = end.range.upperBound
      line = end.line
    }
    block.lead = words(text.ranges[open.line].lowerBound..<open.range.lowerBound, open.line)
    block.trail = close.flatMap {
      words($0.range.upperBound..<text.ranges[$0.line].upperBound, $0.line)
    }
    let stop = close?.range.lowerBound
    for at in line..<block.lines.upperBound {
      var range = text.ranges[at]
      if at == line { range = from..<range.upperBound }
      if at == close?.line, let stop { range = range.lowerBound..<max(range.lowerBound, stop) }
      block.content.append(SourceWriter.Piece(line: at, range: range, isTrimmed: at == line))
    }
    return block
  }

  /// A part of a line that says something; nil for tags and white space.
  private func words(_ range: Range<Int>, _ line: Int) -> SourceWriter.Piece? {
    guard UnplacedLine.hasWords(range, in: text.bytes) else { return nil }
    return SourceWriter.Piece(
      line: line, range: Trim.both(range, in: text.bytes), isTrimmed: true)
  }

  private func collect(_ line: Int, _ tags: inout [Tag]) {
    switch text.shape(of: line) {
    case .code, .blank, .comment: return
    default: break
    }
    let range = text.ranges[line]
    var at = range.lowerBound
    var codeMayFollow = true
    while at + 3 < range.upperBound {
      guard text.bytes[at] == UInt8(ascii: "<") else {
        if text.bytes[at] == ASCII.backtick, codeMayFollow {
          if let end = text.bytes[at + 1..<range.upperBound].firstIndex(of: ASCII.backtick) {
            at = end
          } else {
            codeMayFollow = false
          }
        }
        at += 1
        continue
      }
      let name = name(at + 1, range.upperBound)
      if name != .other, let end = tagEnd(at, range.upperBound) {
        tags.append(Tag(line: line, range: at..<end, name: name))
        at = end
      } else {
        at += 1
      }
    }
  }

  private func tagEnd(_ at: Int, _ end: Int) -> Int? {
    text.bytes[at..<min(end, at + 400)].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
  }

  private func name(_ index: Int, _ end: Int) -> Name {
    let isClosing = index < end && text.bytes[index] == UInt8(ascii: "/")
    let at = isClosing ? index + 1 : index
    if starts(Self.details, at, end) { return isClosing ? .close : .open }
    if starts(Self.summary, at, end) { return isClosing ? .summaryEnd : .summary }
    return .other
  }

  private static let details = Array("details".utf8)
  private static let summary = Array("summary".utf8)

  private func starts(_ word: [UInt8], _ at: Int, _ end: Int) -> Bool {
    guard at + word.count < end, !ASCII.isWordByte(text.bytes[at + word.count]) else {
      return false
    }
    return word.indices.allSatisfy { ASCII.lower(text.bytes[at + $0]) == word[$0] }
  }
}
