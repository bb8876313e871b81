extension TreeReader {
  mutating func addHTML(_ walk: borrowing CMarkWalk) {
    let html = source.restored(walk.literal)
    report(html: html, line: line(walk))
    top.text += html
  }

  mutating func addHTMLBlock(_ walk: borrowing CMarkWalk) {
    let html = source.restored(walk.literal)
    report(html: html, line: line(walk))
    var inlines: [Inline] = []
    for text in html.split(separator: "\n") {
      if !inlines.isEmpty { inlines.append(.softBreak) }
      inlines.append(.text(String(text)))
    }
    top.blocks.append(.paragraph(inlines, line: line(walk)))
  }

  private mutating func report(html: String, line: Int) {
    guard let tag = knownTag(in: html) else { return }
    report("unsupported-markdown", "HTML is shown as it is written: '\(tag)'", line: line)
  }
}
