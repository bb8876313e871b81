/// Writes the style file of a paper: the page, and the place of each card on both sides.
enum PaperStyle {
  /// Where the file goes.
  static func path(_ paper: Paper) -> String { "assets/print-\(paper.name).css" }

  /// The file.
  static func css(_ paper: Paper) -> [UInt8] {
    func mm(_ value: Double) -> String { SheetMarks.number(value) + "mm" }
    let imposition = Imposition(paper: paper)
    var css = """
      /* \(paper.title): made by the build out of the measures of the paper. */
      @page{size:\(mm(paper.width)) \(mm(paper.height));margin:0}
      .sheet,.marks{width:\(mm(paper.width));height:\(mm(paper.height - Paper.shortage))}
      .k{width:\(mm(paper.cardWidth));height:\(mm(paper.cardHeight))}
      .t,.d,.n{left:\(mm(CardFace.side));width:\(mm(paper.cardWidth - 2 * CardFace.side))}
      .t{top:\(mm(CardFace.top));height:\(mm(CardFace.textHeight))}
      .d,.n{top:\(mm(CardFace.labelTop));height:\(mm(CardFace.labelHeight))}

      """
    for cell in 0..<paper.cardsPerSheet {
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
