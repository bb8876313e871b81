/// One go of a printer over a tree.
struct HTMLRun {
  let printer: HTMLPrinter
  var html: [UInt8]
  private let start: Int

  init(printer: HTMLPrinter, html: [UInt8]) {
    self.printer = printer
    self.html = html
    start = html.count
  }

  /// Prints a block; the paragraphs of a tight list go without `<p>`.
  mutating func print(_ block: Block, isTight: Bool) {
    if case .paragraph(let inlines, _) = block, isTight {
      print(inlines)
      return
    }
    startLine()
    switch block {
    case .paragraph(let inlines, _):
      html += "<p>".utf8
      print(inlines)
      html += "</p>\n".utf8
    case .heading(let level, let inlines, _):
      let digit = UInt8(ascii: "0") + UInt8(clamping: min(6, max(1, level + printer.headingOffset)))
      html += "<h".utf8
      html.append(digit)
      html.append(UInt8(ascii: ">"))
      print(inlines)
      html += "</h".utf8
      html.append(digit)
      html += ">\n".utf8
    case .codeBlock(let info, let text, _): printCode(info: info, text: text)
    case .quote(let blocks, _):
      html += "<blockquote>\n".utf8
      for block in blocks { print(block, isTight: false) }
      startLine()
      html += "</blockquote>\n".utf8
    case .list(let list): print(list)
    case .table(let table): print(table)
    case .thematicBreak: html += "<hr />\n".utf8
    }
  }

  /// Prints running text.
  mutating func print(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .text(let text): html.append(escaping: text)
      case .softBreak: html.append(UInt8(ascii: "\n"))
      case .lineBreak: html += "<br />\n".utf8
      case .code(let text):
        html += "<code>".utf8
        html.append(escaping: text)
        html += "</code>".utf8
      case .emphasis(let inlines):
        html += "<em>".utf8
        print(inlines)
        html += "</em>".utf8
      case .strong(let inlines):
        html += "<strong>".utf8
        print(inlines)
        html += "</strong>".utf8
      case .link(let destination, let title, let inlines):
        html += "<a href=\"".utf8
        html.append(address: destination)
        printTitle(title)
        html += "\">".utf8
        print(inlines)
        html += "</a>".utf8
      case .image(let destination, let title, let alt):
        printImage(destination, title: title, alt: alt)
      }
    }
  }

  private mutating func startLine() {
    if html.count > start, html.last != UInt8(ascii: "\n") { html.append(UInt8(ascii: "\n")) }
  }

  private mutating func printTitle(_ title: String) {
    if title.isEmpty { return }
    html += "\" title=\"".utf8
    html.append(escaping: title)
  }

  private mutating func printImage(_ destination: String, title: String, alt: String) {
    let image = printer.image?(destination)
    html += "<img src=\"".utf8
    html.append(address: image?.address ?? destination)
    html += "\" alt=\"".utf8
    html.append(escaping: alt)
    printTitle(title)
    if let size = image?.pixelSize {
      html += "\" width=\"\(size.width)\" height=\"\(size.height)".utf8
    }
    html += "\" />".utf8
  }

  private mutating func printCode(info: String, text: String) {
    html += "<pre><code".utf8
    let language = info.prefix { !$0.isASCII || !$0.isWhitespace }
    if !language.isEmpty {
      html += " class=\"language-".utf8
      html.append(escaping: String(language))
      html.append(UInt8(ascii: "\""))
    }
    html.append(UInt8(ascii: ">"))
    html.append(escaping: text)
    html += "</code></pre>\n".utf8
  }

  private mutating func print(_ list: List) {
    let isNumbered = list.start != nil
    switch list.start {
    case nil: html += "<ul>\n".utf8
    case 1: html += "<ol>\n".utf8
    case .some(let start): html += "<ol start=\"\(start)\">\n".utf8
    }
    for item in list.items {
      startLine()
      switch item.isTicked {
      case nil: html += "<li>".utf8
      case .some(let isTicked):
        html += "<li class=\"task\">".utf8
        printBox(isTicked: isTicked, before: item, isTight: list.isTight)
        html += "</li>\n".utf8
        continue
      }
      for block in item.blocks { print(block, isTight: list.isTight) }
      html += "</li>\n".utf8
    }
    html += isNumbered ? "</ol>\n".utf8 : "</ul>\n".utf8
  }

  /// Prints a task: its box stands at the start of its first paragraph.
  private mutating func printBox(isTicked: Bool, before item: List.Item, isTight: Bool) {
    var blocks = item.blocks[...]
    let box = isTicked ? "☑ " : "☐ "
    if case .paragraph(let inlines, let line)? = blocks.first {
      blocks.removeFirst()
      print(.paragraph([.text(box)] + inlines, line: line), isTight: isTight)
    } else {
      html += box.utf8
    }
    for block in blocks { print(block, isTight: isTight) }
  }

  private mutating func print(_ table: Table) {
    html += "<table>\n<thead>\n".utf8
    print(table.head, "th", table.alignments)
    html += "</thead>\n".utf8
    if !table.rows.isEmpty {
      html += "<tbody>\n".utf8
      for row in table.rows { print(row, "td", table.alignments) }
      html += "</tbody>\n".utf8
    }
    html += "</table>\n".utf8
  }

  private mutating func print(_ row: [[Inline]], _ tag: String, _ alignments: [Table.Alignment]) {
    html += "<tr>\n".utf8
    for (cell, alignment) in zip(row, alignments) {
      // A head that says nothing heads nothing.
      let tag = cell.isEmpty ? "td" : tag
      html.append(UInt8(ascii: "<"))
      html += tag.utf8
      switch alignment {
      case .none: break
      case .left: html += " class=\"left\"".utf8
      case .center: html += " class=\"center\"".utf8
      case .right: html += " class=\"right\"".utf8
      }
      html.append(UInt8(ascii: ">"))
      print(cell)
      html += "</".utf8
      html += tag.utf8
      html += ">\n".utf8
    }
    html += "</tr>\n".utf8
  }
}
