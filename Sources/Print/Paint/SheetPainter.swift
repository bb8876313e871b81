/// Draws what stands around the cards of a page: cut marks, fold lines, the bar of 50 mm.
struct SheetPainter {
  let imposition: Imposition

  /// Draws the marks of a page with so many cards.
  func paintMarks(onBack: Bool, cards: Int, on canvas: PDFCanvas) {
    let marks = imposition.cutMarks(onBack: onBack)
    let folds = (0..<cards).compactMap(imposition.foldLine)
    let bar = onBack ? nil : ScaleBar(imposition.sheet)
    guard !marks.isEmpty || !folds.isEmpty || bar != nil else { return }
    canvas.artifact {
      canvas.lines(marks)
      canvas.lines(folds, width: 0.15, grey: 0.5, dash: 1)
      if let bar, imposition.sheet.isCut { paint(bar, on: canvas) }
    }
  }

  /// The bar is drawn with curves, so that none takes it for a cut mark.
  private func paint(_ bar: ScaleBar, on canvas: PDFCanvas) {
    canvas.scaleBar(bar)
  }
}
