/// Puts the formulas that sheets show into the page itself.
struct InlineFormulas: Sendable {
  private let book: FormulaBook

  init(_ book: FormulaBook) {
    self.book = book
  }

  /// A side of a sheet with its formulas in it: pictures in text, their source in attributes.
  func placed(in side: [UInt8]) -> [UInt8] {
    guard !book.isEmpty, side.contains(Self.firstByte) else { return side }
    var html: [UInt8] = []
    var (start, index) = (0, 0)
    var isInTag = false
    while index < side.count {
      let byte = side[index]
      if byte == UInt8(ascii: "<") { isInTag = true }
      if byte == UInt8(ascii: ">") { isInTag = false }
      guard byte == Self.firstByte, let shape = shape(at: index, in: side) else {
        index += 1
        continue
      }
      html += side[start..<index]
      index += Self.length
      if isInTag {
        HTMLText.append(shape.source, to: &html)
      } else {
        // A browser may break a line after a picture; the sign after a formula stays with it.
        let end = Self.endOfSigns(from: index, in: side)
        html += "<span class=\"x\">".utf8
        shape.appendSVG(to: &html)
        html += side[index..<end]
        html += "</span>".utf8
        index = end
      }
      start = index
    }
    html += side[start...]
    return html
  }

  /// The characters of formulas have four bytes, and all begin with this one.
  private static let firstByte: UInt8 = 0xF3
  private static let length = 4

  private func shape(at index: Int, in side: [UInt8]) -> FormulaShape? {
    guard index + Self.length <= side.count else { return nil }
    return book.shape(of: UTF8Reader.scalar(at: index, in: side).value)
  }

  private static func endOfSigns(from start: Int, in side: [UInt8]) -> Int {
    var end = start
    while end < side.count, end < start + 2, ".,;:!?)]".utf8.contains(side[end]) { end += 1 }
    return end
  }
}
