import CommonMark

/// Makes links to files of the project lead to where the site keeps them.
struct LocalLinks {
  /// The address of what a destination names, from the page; nil when the site has no such file.
  let address: (_ destination: String) -> String?

  /// Whether a destination names no place outside the project: it has no scheme.
  static func isLocal(_ destination: String) -> Bool {
    for byte in destination.utf8 {
      if byte == UInt8(ascii: ":") { return false }
      if "/?#".utf8.contains(byte) { return true }
    }
    return true
  }

  /// The blocks with their local links resolved; a link that leads nowhere becomes its text.
  func resolved(_ blocks: [Block]) -> [Block] { blocks.map(resolved) }

  private func resolved(_ block: Block) -> Block {
    switch block {
    case .paragraph(let inlines, let line): return .paragraph(resolved(inlines), line: line)
    case .heading(let level, let inlines, let line):
      return .heading(level: level, resolved(inlines), line: line)
    case .quote(let blocks, let line): return .quote(resolved(blocks), line: line)
    case .list(var list):
      for index in list.items.indices {
        list.items[index].blocks = resolved(list.items[index].blocks)
      }
      return .list(list)
    case .table(var table):
      table.head = table.head.map(resolved)
      table.rows = table.rows.map { $0.map(resolved) }
      return .table(table)
    case .codeBlock, .thematicBreak: return block
    }
  }

  private func resolved(_ inlines: [Inline]) -> [Inline] {
    inlines.flatMap { inline -> [Inline] in
      switch inline {
      case .link(let destination, let title, let inner):
        let inner = resolved(inner)
        guard Self.isLocal(destination) else {
          return [.link(destination: destination, title: title, inner)]
        }
        guard let address = address(destination) else { return inner }
        return [.link(destination: address, title: title, inner)]
      case .emphasis(let inner): return [.emphasis(resolved(inner))]
      case .strong(let inner): return [.strong(resolved(inner))]
      case .text, .softBreak, .lineBreak, .code, .image: return [inline]
      }
    }
  }
}
