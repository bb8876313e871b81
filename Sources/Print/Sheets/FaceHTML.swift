import Bytes

/// Writes a fitted face as HTML: what was fitted decides on size and division only, lines are
/// left to the browser.
struct FaceHTML {
  private var html: [UInt8] = []
  /// The group of the code block or table that is open.
  private var openGroup = 0
  private var closing: StaticString?

  /// Appends the blocks of a face.
  static func append(_ face: FittedFace, to html: inout [UInt8]) {
    var writer = FaceHTML()
    swap(&writer.html, &html)
    for (index, block) in face.blocks.enumerated() {
      writer.append(block, isFirst: index == 0)
    }
    writer.closeGroup()
    swap(&writer.html, &html)
  }

  private mutating func append(_ fitted: FittedBlock, isFirst: Bool) {
    let block = fitted.block
    let continuesGroup = block.group != 0 && block.group == openGroup
    if !continuesGroup { closeGroup() }
    let space = isFirst ? 0 : block.space
    switch block.kind {
    case .text: element("p", nil, block, space)
    case .heading: element("h2", "h", block, space)
    case .caption: element("p", "cap", block, space)
    case .rule: html += "<hr class=\"a\(Self.tenths(space))\">".utf8
    case .picture(let picture): append(picture, block, space)
    // Room to write is for exams, which browsers do not print.
    case .answerBox: break
    case .code:
      if continuesGroup {
        html.append(0x0A)
      } else {
        open("pre", nil, block, space)
        open(block.group, closing: "</pre>\n")
        // A line break right after the tag would be dropped.
        if block.text.isEmpty { html.append(0x0A) }
      }
      HTMLText.append(block.text, to: &html)
    case .row(let row):
      if !continuesGroup {
        open("table", nil, block, space)
        open(block.group, closing: "</table>\n")
        html += "<colgroup>"
        for width in row.columns.widths { html += "<col class=\"w\(width)\">".utf8 }
        html += "</colgroup>\n"
      }
      append(row)
    }
  }

  private mutating func element(
    _ name: StaticString, _ kind: StaticString?, _ block: FlowBlock, _ space: Float
  ) {
    open(name, kind, block, space)
    if !block.marker.isEmpty {
      let isLetter = block.marker.utf8.first.map { (0x41...0x5A).contains($0) } ?? false
      html += isLetter ? "<bdi class=\"m o\"" : "<bdi class=\"m\""
      html += block.text.isRightToLeft ? " dir=\"rtl\">" : ">"
      HTMLText.append(block.marker, to: &html)
      html += "</bdi>"
    }
    HTMLText.append(block.text, to: &html)
    html += "</"
    html += name
    html += ">\n"
  }

  private mutating func open(
    _ name: StaticString, _ kind: StaticString?, _ block: FlowBlock, _ space: Float
  ) {
    html.append(UInt8(ascii: "<"))
    html += name
    var hasClass = false
    func addClass(_ name: StaticString, _ number: Int? = nil) {
      html += hasClass ? " " : " class=\""
      html += name
      if let number { HTMLText.append(number, to: &html) }
      hasClass = true
    }
    if let kind { addClass(kind) }
    if space > 0 { addClass("a", Self.tenths(space)) }
    let level = min(block.level, FlowBlock.deepest)
    if level > 0 { addClass("i", level) }
    if block.isQuoted { addClass("q") }
    html += hasClass ? "\" dir=\"auto\">" : " dir=\"auto\">"
  }

  /// The room above a block, as the style file names it.
  private static func tenths(_ space: Float) -> Int { Int((space * 10).rounded()) }

  private mutating func append(_ row: FlowBlock.Row) {
    html += "<tr>"
    let cell = row.isHead ? "th" : "td"
    for (text, alignment) in zip(row.cells, row.columns.alignments) {
      switch alignment {
      case .start: html += "<\(cell) dir=\"auto\">".utf8
      case .center: html += "<\(cell) class=\"mid\" dir=\"auto\">".utf8
      case .end: html += "<\(cell) class=\"end\" dir=\"auto\">".utf8
      }
      HTMLText.append(text, to: &html)
      html += "</\(cell)>".utf8
    }
    html += "</tr>\n"
  }

  private mutating func append(
    _ picture: FlowBlock.Picture, _ block: FlowBlock, _ space: Float
  ) {
    open("div", nil, block, space)
    html += "<img src=\""
    HTMLText.append(picture.address, to: &html)
    html += "\" alt=\""
    HTMLText.append(picture.alt, to: &html)
    html += "\" width=\"\(picture.width)\" height=\"\(picture.height)\"></div>\n".utf8
  }

  private mutating func open(_ group: Int, closing: StaticString) {
    openGroup = group
    self.closing = closing
  }

  private mutating func closeGroup() {
    if let closing { html += closing }
    closing = nil
    openGroup = 0
  }
}
