import Cards

/// Takes lines of a Markdown source into a field as they are, but for their common indentation.
struct SourceWriter {
  let text: ExamLines

  /// A line or part of one.
  struct Piece {
    /// The line, from 0.
    var line: Int
    /// Where its text stands.
    var range: Range<Int>
    /// Whether white space before it means nothing, as after a label.
    var isTrimmed = false
  }

  /// Whole lines, from 0.
  func pieces(_ lines: some Sequence<Int>) -> [Piece] {
    lines.map { Piece(line: $0, range: text.ranges[$0]) }
  }

  /// The Markdown of lines; nil when they hold no text.
  func markdown(_ pieces: [Piece]) -> Markdown? {
    let bytes = text.bytes
    var first = 0
    var last = pieces.count
    while first < last, Trim.both(pieces[first].range, in: bytes).isEmpty { first += 1 }
    while last > first, Trim.both(pieces[last - 1].range, in: bytes).isEmpty { last -= 1 }
    guard first < last else { return nil }
    let kept = pieces[first..<last]
    if last - first == 1 { return line(pieces[first]) }
    let indent = commonIndent(kept)
    var out: [UInt8] = []
    var sources: [Int32] = []
    for piece in kept {
      if !sources.isEmpty { out.append(ASCII.lineFeed) }
      sources.append(Int32(piece.line + 1))
      append(piece, without: indent, to: &out)
    }
    while out.last == ASCII.space || out.last == ASCII.tab { out.removeLast() }
    return Markdown(String(decoding: out, as: UTF8.self), sourceLines: sources)
  }

  /// The Markdown of one line that holds text, which needs no list of lines.
  private func line(_ piece: Piece) -> Markdown {
    let bytes = text.bytes
    let isBlank = { (byte: UInt8) in byte == ASCII.space || byte == ASCII.tab }
    var range = piece.range
    if piece.isTrimmed {
      range = Trim.start(range, in: bytes)
    } else {
      while let start = range.first, isBlank(bytes[start]) { range.removeFirst() }
    }
    while let end = range.last, isBlank(bytes[end]) { range.removeLast() }
    return Markdown(
      String(decoding: bytes[range], as: UTF8.self), sourceLines: [Int32(piece.line + 1)])
  }

  private func append(_ piece: Piece, without indent: Int, to out: inout [UInt8]) {
    let bytes = text.bytes
    if piece.isTrimmed {
      out.append(contentsOf: bytes[Trim.start(piece.range, in: bytes)])
      return
    }
    var at = piece.range.lowerBound
    var column = 0
    while column < indent, at < piece.range.upperBound {
      if bytes[at] == ASCII.tab {
        column += 4 - column % 4
      } else if bytes[at] == ASCII.space {
        column += 1
      } else {
        break
      }
      at += 1
    }
    out.append(contentsOf: repeatElement(ASCII.space, count: max(0, column - indent)))
    out.append(contentsOf: bytes[at..<piece.range.upperBound])
  }

  /// The white space that all lines share.
  private func commonIndent(_ pieces: ArraySlice<Piece>) -> Int {
    var least = Int.max
    for piece in pieces where !piece.isTrimmed {
      var column = 0
      var at = piece.range.lowerBound
      while at < piece.range.upperBound {
        if text.bytes[at] == ASCII.tab {
          column += 4 - column % 4
        } else if text.bytes[at] == ASCII.space {
          column += 1
        } else {
          break
        }
        at += 1
      }
      if at < piece.range.upperBound { least = min(least, column) }
    }
    return least == Int.max ? 0 : least
  }
}
