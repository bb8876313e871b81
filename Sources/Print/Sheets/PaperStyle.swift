/// Writes the style of a paper: the page, and the place of each card on both sides.
///
/// The places for each way to print are all there; which hold is the class of the sheets' element.
enum PaperStyle {
  /// The style.
  static func css(_ paper: Paper) -> [UInt8] {
    let sheet = paper.sheet
    let face = CardFace(sheet)
    var css = """
      /* \(paper.title): made by the build out of the measures of the paper. */
      @page{size:\(mm(sheet.width)) \(mm(sheet.height));margin:0}
      .sheet,.marks{width:\(mm(sheet.width));height:\(mm(sheet.height - Paper.shortage))}
      .k{width:\(mm(sheet.cardWidth));height:\(mm(sheet.cardHeight))}
      .t,.d,.n{left:\(mm(face.side));width:\(mm(face.textWidth))}
      .t{top:\(mm(face.top));height:\(mm(face.textHeight))}
      .d,.n{top:\(mm(face.labelTop));height:\(mm(face.labelHeight))}

      """
    css += places(sheet)
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

  /// Where cards stand: on fronts, on backs after a turn over the long or the short edge, and side
  /// by side with their backs where a card is folded.
  ///
  /// Places are given as transforms, not as edges: those are kept exactly, while edges are rounded
  /// to whole px on backs that stand on their heads.
  private static func places(_ sheet: SheetSpec) -> String {
    let long = Imposition(sheet: sheet)
    let short = Imposition(sheet: sheet, flip: .short)
    let fold = Imposition(sheet: sheet, flip: .fold)
    var css = ".k{left:0;top:0}\n"
    for cell in 0..<sheet.cardsPerSheet {
      css += rule(".c\(cell)", long.front(cell)) + rule(".verso .c\(cell)", long.back(cell))
      css += rule(".turned .verso .c\(cell)", long.back(cell), onHead: true)
      css += rule(".short .verso .c\(cell)", short.back(cell))
      css += rule(".short.turned .verso .c\(cell)", short.back(cell), onHead: true) + "\n"
    }
    for cell in 0..<fold.cardsPerSheet {
      css += rule(".fold .c\(cell)", fold.front(cell))
      css += rule(".fold .c\(cell).b", fold.back(cell), onHead: fold.turnsBack) + "\n"
    }
    return css
  }

  private static func rule(
    _ name: String, _ box: Imposition.Box, onHead: Bool = false
  ) -> String {
    "\(name){transform:translate(\(mm(box.x)),\(mm(box.y)))\(onHead ? " rotate(180deg)" : "")}"
  }

  private static func mm(_ value: Double) -> String { SheetMarks.number(value) + "mm" }
}
