extension MarkdownDocument {
  /// What the text says, without markup: for titles, search and comparison.
  ///
  /// Blocks and lines are parted by one `\n`, cells of a table by a tab; images give their
  /// alternative text.
  public var plainText: String {
    var text = ""
    for block in blocks { text.appendPlain(block) }
    return text
  }
}

extension Sequence where Element == Inline {
  /// What running text says, without markup.
  public var plainText: String {
    var text = ""
    for inline in self { text.appendPlain(inline) }
    return text
  }
}

extension String {
  fileprivate mutating func appendPlain(_ block: Block) {
    switch block {
    case .paragraph(let inlines, _), .heading(_, let inlines, _):
      startPlainLine()
      for inline in inlines { appendPlain(inline) }
    case .codeBlock(_, let code, _):
      startPlainLine()
      self += code.utf8.last == UInt8(ascii: "\n") ? String(code.dropLast()) : code
    case .quote(let blocks, _):
      for block in blocks { appendPlain(block) }
    case .list(let list):
      for block in list.items.flatMap(\.blocks) { appendPlain(block) }
    case .table(let table):
      for row in [table.head] + table.rows {
        startPlainLine()
        self += row.map(\.plainText).joined(separator: "\t")
      }
    case .thematicBreak: break
    }
  }

  fileprivate mutating func appendPlain(_ inline: Inline) {
    switch inline {
    case .text(let text), .code(let text), .image(_, _, let text): self += text
    case .softBreak, .lineBreak: self += "\n"
    case .emphasis(let inlines), .strong(let inlines), .link(_, _, let inlines):
      for inline in inlines { appendPlain(inline) }
    }
  }

  private mutating func startPlainLine() {
    if !isEmpty, utf8.last != UInt8(ascii: "\n") { self += "\n" }
  }
}

extension Sequence where Element == Inline {
  /// What describes a picture: text on one line.
  var alternativeText: String {
    var text = ""
    for inline in self {
      switch inline {
      case .softBreak, .lineBreak: text += " "
      case .emphasis(let inlines), .strong(let inlines), .link(_, _, let inlines):
        text += inlines.alternativeText
      case .text(let part), .code(let part), .image(_, _, let part): text += part
      }
    }
    return text
  }
}
