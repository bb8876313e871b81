extension MarkdownDocument {
  /// What the text says, without markup: for titles, search and comparison.
  ///
  /// Blocks and lines are parted by one `\n`, cells of a table by a tab; images give their
  /// alternative text.
  public var plainText: String {
    blocks.text(withCode: true)
  }
}

extension [Block] {
  /// What blocks say, without markup, and without code when told so.
  func text(withCode: Bool) -> String {
    var writer = PlainTextWriter(withCode: withCode)
    for block in self { writer.append(block) }
    return writer.text
  }
}

extension Sequence where Element == Inline {
  /// What running text says, without markup.
  public var plainText: String {
    var writer = PlainTextWriter(withCode: true)
    for inline in self { writer.append(inline) }
    return writer.text
  }
}

private struct PlainTextWriter {
  let withCode: Bool
  var text = ""

  init(withCode: Bool) {
    self.withCode = withCode
  }

  mutating func append(_ block: Block) {
    switch block {
    case .paragraph(let inlines, _), .heading(_, let inlines, _):
      startLine()
      for inline in inlines { append(inline) }
    case .codeBlock(_, let code, _):
      guard withCode else { return }
      startLine()
      text += code.utf8.last == UInt8(ascii: "\n") ? String(code.dropLast()) : code
    case .quote(let blocks, _):
      for block in blocks { append(block) }
    case .list(let list):
      for block in list.items.flatMap(\.blocks) { append(block) }
    case .table(let table):
      for row in [table.head] + table.rows {
        startLine()
        for (column, cell) in row.enumerated() {
          if column > 0 { text += "\t" }
          for inline in cell { append(inline) }
        }
      }
    case .thematicBreak: break
    }
  }

  mutating func append(_ inline: Inline) {
    switch inline {
    case .code(let code): if withCode { text += code }
    case .text(let part), .image(_, _, let part): text += part
    case .softBreak, .lineBreak: text += "\n"
    case .emphasis(let inlines), .strong(let inlines), .link(_, _, let inlines):
      for inline in inlines { append(inline) }
    }
  }

  private mutating func startLine() {
    if !text.isEmpty, text.utf8.last != UInt8(ascii: "\n") { text += "\n" }
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
