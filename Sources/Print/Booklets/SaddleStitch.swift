/// The order of pages in a booklet whose sheets are laid into each other, folded and stapled.
enum SaddleStitch {
  /// One side of a sheet: the pages at its left and right, from 0; nil where the booklet has no more.
  struct Side: Sendable, Hashable {
    var left: Int?
    var right: Int?
  }

  /// A sheet of paper; it is turned over its short edge.
  struct Sheet: Sendable, Hashable {
    var front: Side
    var back: Side
  }

  /// The sheets of so many pages, the outermost first.
  static func sheets(pages: Int) -> [Sheet] {
    let whole = (max(0, pages) + 3) / 4 * 4
    func page(_ index: Int) -> Int? { index < pages ? index : nil }
    return (0..<whole / 4).map { sheet in
      let first = 2 * sheet
      let last = whole - 1 - first
      return Sheet(
        front: Side(left: page(last), right: page(first)),
        back: Side(left: page(first + 1), right: page(last - 1)))
    }
  }
}
