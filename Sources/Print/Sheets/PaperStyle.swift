/// Writes the style file of a paper: the page, and the place of each card on both sides.
enum PaperStyle {
  /// Where the file goes.
  static func path(_ paper: Paper) -> String { "assets/print-\(paper.name).css" }

  /// The file.
  static func css(_ paper: Paper) -> [UInt8] {
    func mm(_ value: Double) -> String { SheetMarks.number(value) + "mm" }
    let sheet = paper.sheet
    let face = CardFace(sheet)
    let imposition = Imposition(sheet: sheet)
    var css = """
      /* \(paper.title): made by the build out of the measures of the paper. */
      @page{size:\(mm(sheet.width)) \(mm(sheet.height));margin:0}
      .sheet,.marks{width:\(mm(sheet.width));height:\(mm(sheet.height - Paper.shortage))}
      .k{width:\(mm(sheet.cardWidth));height:\(mm(sheet.cardHeight))}
      .t,.d,.n{left:\(mm(face.side));width:\(mm(face.textWidth))}
      .t{top:\(mm(face.top));height:\(mm(face.textHeight))}
      .d,.n{top:\(mm(face.labelTop));height:\(mm(face.labelHeight))}

      """
    for cell in 0..<sheet.cardsPerSheet {
      let front = imposition.front(cell)
      let back = imposition.back(cell)
      css += ".c\(cell){left:\(mm(front.x));top:\(mm(front.y))}"
      css += ".verso .c\(cell){left:\(mm(back.x));top:\(mm(back.y))}\n"
    }
    for size in TypeScale.sizes { css += ".s\(Int(size)){font-size:\(Int(size))pt}" }
    css += "\n"
    for level in 1...FlowBlock.deepest {
      let indent = SheetMarks.number(Double(level) * Double(FlowBlock.step))
      let quoted = SheetMarks.number(Double(level - 1) * Double(FlowBlock.step))
      css += ".i\(level){padding-inline-start:\(indent)em}"
      css += ".i\(level).q{margin-inline-start:\(quoted)em}"
    }
    css += "\n"
    for space in 1...9 { css += ".a\(space){margin-top:.\(space)em}" }
    css += "\n"
    for width in stride(from: 5, through: 100, by: 5) { css += ".w\(width){width:\(width)%}" }
    return Array((css + "\n").utf8)
  }
}
