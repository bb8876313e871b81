import CommonMark

/// Fits a text's own headings below the heading that the page puts above it.
enum HeadingLevels {
  /// The blocks with their headings at `first`, `first + 1` and so on, as they nest.
  ///
  /// An author may start at any level and skip some; readers who move by headings must not meet a
  /// gap.
  static func fitted(_ blocks: [Block], first: Int) -> [Block] {
    guard blocks.contains(where: holdsHeading) else { return blocks }
    var open: [Int] = []
    return blocks.map { fitted($0, first: first, open: &open) }
  }

  private static func holdsHeading(_ block: Block) -> Bool {
    switch block {
    case .heading: true
    case .quote(let blocks, _): blocks.contains(where: holdsHeading)
    case .list(let list): list.items.contains { $0.blocks.contains(where: holdsHeading) }
    case .paragraph, .codeBlock, .table, .thematicBreak: false
    }
  }

  private static func fitted(_ block: Block, first: Int, open: inout [Int]) -> Block {
    switch block {
    case .heading(let level, let inlines, let line):
      while let last = open.last, last >= level { open.removeLast() }
      open.append(level)
      return .heading(level: min(6, first + open.count - 1), inlines, line: line)
    case .quote(let blocks, let line):
      return .quote(blocks.map { fitted($0, first: first, open: &open) }, line: line)
    case .list(var list):
      for index in list.items.indices {
        list.items[index].blocks = list.items[index].blocks.map {
          fitted($0, first: first, open: &open)
        }
      }
      return .list(list)
    case .paragraph, .codeBlock, .table, .thematicBreak:
      return block
    }
  }
}
