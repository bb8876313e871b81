import Bytes

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
      html += "<p>"
      print(inlines)
      html += "</p>\n"
    case .heading(let level, let inlines, _):
      let digit = UInt8(ascii: "0") + UInt8(clamping: min(6, max(1, level + printer.headingOffset)))
      html += "<h"
      html.append(digit)
      html.append(UInt8(ascii: ">"))
      print(inlines)
      html += "</h"
      html.append(digit)
      html += ">\n"
    case .codeBlock(let info, let text, _): printCode(info: info, text: text)
    case .quote(let blocks, _):
      html += "<blockquote>\n"
      for block in blocks { print(block, isTight: false) }
      startLine()
      html += "</blockquote>\n"
    case .list(let list): print(list)
    case .table(let table): print(table)
    case .thematicBreak: html += "<hr />\n"
    }
  }

  /// Prints running text.
  mutating func print(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .text(let text): html.append(escaping: text)
      case .softBreak: html.append(UInt8(ascii: "\n"))
      case .lineBreak: html += "<br />\n"
      case .code(let text):
        html += "<code>"
        html.append(escaping: text)
        html += "</code>"
      case .emphasis(let inlines):
        html += "<em>"
        print(inlines)
        html += "</em>"
      case .strong(let inlines):
        html += "<strong>"
        print(inlines)
        html += "</strong>"
      case .link(let destination, let title, let inlines):
        html += "<a href=\""
        html.append(address: destination)
        printTitle(title)
        html += "\">"
        print(inlines)
        html += "</a>"
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
    html += "\" title=\""
    html.append(escaping: title)
  }

  private mutating func printImage(_ destination: String, title: String, alt: String) {
    let image = printer.image?(destination)
    html += "<img src=\""
    html.append(address: image?.address ?? destination)
    html += "\" alt=\""
    html.append(escaping: alt)
    printTitle(title)
    if let size = image?.pixelSize {
      html += "\" width=\"\(size.width)\" height=\"\(size.height)".utf8
    }
    html += "\" />"
  }

  private mutating func printCode(info: String, text: String) {
    html += "<pre><code"
    let language = info.prefix { !$0.isASCII || !$0.isWhitespace }
    if !language.isEmpty {
      html += " class=\"language-"
      html.append(escaping: String(language))
      html.append(UInt8(ascii: "\""))
    }
    html.append(UInt8(ascii: ">"))
    html.append(escaping: text)
    html += "</code></pre>\n"
  }

  private mutating func print(_ list: List) {
    let isNumbered = list.start != nil
    switch list.start {
    case nil: html += "<ul>\n"
    case 1: html += "<ol>\n"
    case .some(let start): html += "<ol start=\"\(start)\">\n".utf8
    }
    for item in list.items {
      startLine()
      switch item.isTicked {
      case nil: html += "<li>"
      case .some(let isTicked):
        html += "<li class=\"task\">"
        printBox(isTicked: isTicked, before: item, isTight: list.isTight)
        html += "</li>\n"
        continue
      }
      for block in item.blocks { print(block, isTight: list.isTight) }
      html += "</li>\n"
    }
    html += isNumbered ? "</ol>\n" : "</ul>\n"
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
    html += "<table>\n<thead>\n"
    print(table.head, "th", table.alignments)
    html += "</thead>\n"
    if !table.rows.isEmpty {
      html += "<tbody>\n"
      for row in table.rows { print(row, "td", table.alignments) }
      html += "</tbody>\n"
    }
    html += "</table>\n"
  }

  private mutating func print(_ row: [[Inline]], _ tag: String, _ alignments: [Table.Alignment]) {
    html += "<tr>\n"
    for (cell, alignment) in zip(row, alignments) {
      // A head that says nothing heads nothing.
      let tag = cell.isEmpty ? "td" : tag
      html.append(UInt8(ascii: "<"))
      html += tag.utf8
      switch alignment {
      case .none: break
      case .left: html += " class=\"left\""
      case .center: html += " class=\"center\""
      case .right: html += " class=\"right\""
      }
      html.append(UInt8(ascii: ">"))
      print(cell)
      html += "</"
      html += tag.utf8
      html += ">\n"
    }
    html += "</tr>\n"
  }
}
