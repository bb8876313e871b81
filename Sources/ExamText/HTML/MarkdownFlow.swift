import Cards

/// Writes Markdown piece by piece: it knows what is due before the next visible character.
struct MarkdownFlow {
  private enum Due: Int { case nothing, space, lineBreak, line, block }
  private struct List {
    var isOrdered: Bool
    var items = 0
  }

  private var out: [UInt8] = []
  private var sources: [Int32] = []
  private var due = Due.nothing
  private var lists: [List] = []
  private var markerIsDue = false
  private var headingIsDue = false
  /// Emphasis that is open; `isWritten` once text stood in it.
  private var marks: [(text: String, isWritten: Bool)] = []
  private var links: [(address: [UInt8]?, isWritten: Bool)] = []
  private var cells: Int?
  private var rows = 0

  /// What was written; nil when nothing was.
  var markdown: Markdown? {
    var flow = self
    flow.closeMarks()
    guard !flow.sources.isEmpty else { return nil }
    return Markdown(String(decoding: flow.out, as: UTF8.self), sourceLines: flow.sources)
  }

  /// Text of one line of the source; white space at its ends counts as one space.
  mutating func text(_ bytes: [UInt8], line: Int) {
    var at = 0
    while at < bytes.count {
      if bytes[at] <= ASCII.space {
        space()
        at += 1
        continue
      }
      var end = at
      var last = at
      while end < bytes.count {
        if bytes[end] > ASCII.space {
          last = end
        } else if end > last + 1 || bytes[end] != ASCII.space {
          break
        }
        end += 1
      }
      start(line: line)
      MarkdownEscaping.append(at..<last + 1, of: bytes, to: &out)
      at = last + 1
    }
  }

  /// Markdown as it is.
  mutating func raw(_ bytes: [UInt8], line: Int) {
    start(line: line)
    out += bytes
  }

  /// White space.
  mutating func space() { raise(.space) }

  /// The end of a line inside a paragraph.
  mutating func lineBreak() {
    if cells != nil { return space() }
    due == .lineBreak ? raise(.block) : raise(.lineBreak)
  }

  /// The end of a paragraph.
  mutating func block() {
    if cells != nil { return space() }
    closeMarks()
    raise(.block)
  }

  /// The next text is a heading.
  mutating func heading() { headingIsDue = cells == nil && lists.isEmpty }

  /// A list starts or ends.
  mutating func list(ordered: Bool, closing: Bool) {
    if cells != nil { return space() }
    closeMarks()
    if closing {
      _ = lists.popLast()
      raise(lists.isEmpty ? .block : .line)
      markerIsDue = false
    } else if lists.count < 12 {
      lists.append(List(isOrdered: ordered))
    }
  }

  /// An item of a list starts.
  mutating func item() {
    if cells != nil { return space() }
    closeMarks()
    if lists.isEmpty { lists.append(List(isOrdered: false)) }
    let isFirst = lists[lists.count - 1].items == 0 && lists.count == 1
    lists[lists.count - 1].items += 1
    due = sources.isEmpty ? .nothing : isFirst ? .block : .line
    markerIsDue = true
  }

  /// Emphasis starts or ends.
  mutating func emphasis(_ mark: String, closing: Bool) {
    if !closing { return marks.append((mark, false)) }
    guard let place = marks.lastIndex(where: { $0.text == mark }) else { return }
    if marks[place].isWritten {
      for inner in marks[(place + 1)...].reversed() where inner.isWritten { out += inner.text.utf8 }
      out += mark.utf8
      for index in marks.indices.dropFirst(place + 1) { marks[index].isWritten = false }
    }
    marks.remove(at: place)
  }

  /// A link starts.
  mutating func link(to address: [UInt8]?) { links.append((address, false)) }

  /// A link ends.
  mutating func endLink() {
    guard let link = links.popLast(), let address = link.address, link.isWritten else { return }
    out += "](".utf8
    out += address
    out.append(ASCII.close)
  }

  /// A table starts or ends.
  mutating func table(closing: Bool) {
    endRow()
    cells = nil
    block()
    rows = 0
  }

  /// A row of a table starts or ends.
  mutating func row(closing: Bool) {
    endRow()
    cells = nil
    raise(rows == 0 ? .block : .line)
    if !closing { cells = 0 }
  }

  /// A cell of a row starts.
  mutating func cell() {
    if cells == nil { row(closing: false) }
    closeMarks()
    let isFirst = cells == 0
    cells = (cells ?? 0) + 1
    if isFirst {
      start(line: 0)
      out += "| ".utf8
    } else {
      out += " | ".utf8
    }
    due = .nothing
  }

  private mutating func endRow() {
    guard let count = cells, count > 0 else { return }
    closeMarks()
    out += " |".utf8
    rows += 1
    if rows == 1 {
      out.append(ASCII.lineFeed)
      out += "|".utf8
      for _ in 0..<count { out += " --- |".utf8 }
      sources.append(0)
    }
    cells = nil
  }

  /// A block of code.
  mutating func code(_ text: [UInt8], line: Int) {
    var rows = text.split(separator: ASCII.lineFeed, omittingEmptySubsequences: false)
    while let first = rows.first, first.allSatisfy({ $0 <= ASCII.space }) { rows.removeFirst() }
    while let last = rows.last, last.allSatisfy({ $0 <= ASCII.space }) { rows.removeLast() }
    if rows.isEmpty { return }
    let skipped = rows.first.map { text[..<$0.startIndex] } ?? []
    var number = line + skipped.count { $0 == ASCII.lineFeed }
    let fence = Array(repeating: ASCII.backtick, count: max(3, CodeSpan.longestRun(text) + 1))
    block()
    start(line: 0)
    out += fence
    for row in rows {
      newLine(Int32(number))
      out += row
      number += 1
    }
    newLine(0)
    out += fence
    raise(.block)
  }

  private mutating func raise(_ next: Due) {
    if next.rawValue > due.rawValue { due = next }
  }

  /// Writes what is due before a visible character that comes from a line.
  private mutating func start(line: Int) {
    if sources.isEmpty {
      sources.append(Int32(line))
      indent()
    } else {
      switch due {
      case .nothing: break
      case .space: out.append(ASCII.space)
      case .lineBreak:
        out.append(UInt8(ascii: "\\"))
        newLine(Int32(line))
      case .line: newLine(Int32(line))
      case .block:
        out.append(ASCII.lineFeed)
        sources.append(0)
        newLine(Int32(line))
      }
      if sources[sources.count - 1] == 0, line > 0, due == .nothing {
        sources[sources.count - 1] = Int32(line)
      }
    }
    due = .nothing
    if headingIsDue {
      out += "### ".utf8
      headingIsDue = false
    }
    for index in links.indices where !links[index].isWritten && links[index].address != nil {
      out.append(UInt8(ascii: "["))
      links[index].isWritten = true
    }
    for index in marks.indices where !marks[index].isWritten {
      out += marks[index].text.utf8
      marks[index].isWritten = true
    }
  }

  private mutating func newLine(_ source: Int32) {
    out.append(ASCII.lineFeed)
    sources.append(source)
    indent()
  }

  /// The blanks and the marker of the list that the line stands in.
  private mutating func indent() {
    guard let list = lists.last, list.items > 0 || lists.count > 1 else { return }
    for outer in lists.dropLast() { out += (outer.isOrdered ? "   " : "  ").utf8 }
    if markerIsDue {
      out += (list.isOrdered ? "\(list.items). " : "- ").utf8
      markerIsDue = false
    } else {
      out += (list.isOrdered ? "   " : "  ").utf8
    }
  }

  /// Ends emphasis at the end of a block; it goes on after it.
  private mutating func closeMarks() {
    for index in marks.indices.reversed() where marks[index].isWritten {
      out += marks[index].text.utf8
      marks[index].isWritten = false
    }
  }
}
