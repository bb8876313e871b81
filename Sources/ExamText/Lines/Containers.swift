/// Blocks between lines of colons, as site generators and Markdown dialects have them
/// (`::: details Answer` … `:::`; `/// details | Answer` … `///`).
///
/// Dialects need not know them: what folds becomes `<details>`, what is named as an answer or a
/// question gets that label, and of all others only their titles are left.
struct Containers {
  /// The text in these words; it has the same lines.
  private(set) var bytes: [UInt8] = []
  /// The lines of which nothing is left, from 0.
  private(set) var emptied: [Int] = []

  /// Blocks of a text; nil where it has none.
  init?(bytes: [UInt8], ranges: [Range<Int>]) {
    guard ranges.contains(where: { Self.fence($0, in: bytes) != nil }) else { return nil }
    let blocks = Self.blocks(bytes, ranges)
    guard !blocks.isEmpty else { return nil }
    var changed: [Int: String] = [:]
    for block in blocks {
      var head = ContainerHead(String(decoding: bytes[block.head], as: UTF8.self))
      var next = block.first + 1
      while next < block.last, head.takeOption(Self.string(ranges[next], bytes)) {
        changed[next] = ""
        next += 1
      }
      if head.folds, head.title.isEmpty,
        let line = (next..<block.last).first(where: { !Trim.both(ranges[$0], in: bytes).isEmpty }),
        case let text = Self.string(ranges[line], bytes), text.hasPrefix("#")
      {
        head.title = String(text.drop { $0 == "#" || $0 == " " })
        changed[line] = ""
      }
      (changed[block.first], changed[block.last]) = head.lines
    }
    self.bytes.reserveCapacity(bytes.count)
    for (line, range) in ranges.enumerated() {
      if let text = changed[line] {
        self.bytes += text.utf8
        if text.isEmpty { emptied.append(line) }
      } else {
        self.bytes += bytes[range]
      }
      // The last one, too: behind a line end at the end of a text there is no further line.
      self.bytes.append(ASCII.lineFeed)
    }
  }

  private struct Block {
    var first: Int
    var last: Int
    var head: Range<Int>
  }

  /// The blocks that are opened and closed, outside of code.
  private static func blocks(_ bytes: [UInt8], _ ranges: [Range<Int>]) -> [Block] {
    var code = FenceFinder(bytes: bytes, ranges: ranges)
    var open: [(line: Int, mark: UInt8, head: Range<Int>)] = []
    var blocks: [Block] = []
    var line = 0
    while line < ranges.count {
      defer { line += 1 }
      if let last = code.block(startingAt: line) {
        line = last
        continue
      }
      guard let fence = fence(ranges[line], in: bytes) else { continue }
      if !fence.head.isEmpty {
        open.append((line, fence.mark, fence.head))
      } else if let last = open.last, last.mark == fence.mark {
        blocks.append(Block(first: last.line, last: line, head: last.head))
        open.removeLast()
      }
    }
    return blocks
  }

  /// The sign that a line opens or closes a block with, and what stands behind it.
  private static func fence(_ raw: Range<Int>, in bytes: [UInt8]) -> (
    mark: UInt8, head: Range<Int>
  )? {
    guard raw.count >= 3 else { return nil }
    let first = bytes[raw.lowerBound]
    guard first == ASCII.colon || first == UInt8(ascii: "/") || first <= ASCII.space else {
      return nil
    }
    let range = Trim.both(raw, in: bytes)
    guard range.count >= 3, let mark = bytes[range].first,
      mark == ASCII.colon || mark == UInt8(ascii: "/"),
      bytes[range.lowerBound + 1] == mark, bytes[range.lowerBound + 2] == mark
    else { return nil }
    var start = range.lowerBound
    while start < range.upperBound, bytes[start] == mark { start += 1 }
    // A line of slashes with words, `/// name | title`, has a blank behind them.
    if mark == UInt8(ascii: "/"), start < range.upperBound, bytes[start] != ASCII.space {
      return nil
    }
    return (mark, Trim.both(start..<range.upperBound, in: bytes))
  }

  private static func string(_ range: Range<Int>, _ bytes: [UInt8]) -> String {
    String(decoding: bytes[Trim.both(range, in: bytes)], as: UTF8.self)
  }
}
