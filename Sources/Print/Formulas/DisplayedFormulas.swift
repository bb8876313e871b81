extension FlowBlock {
  /// The block with each formula that is written to stand apart, as `$$…$$` or `\[…\]`, on a line of
  /// its own: within a line, its height would drive all lines of the paragraph apart.
  func withDisplayedFormulasApart(_ formulas: FormulaBook) -> [FlowBlock] {
    guard kind == .text else { return [self] }
    var parts: [FlowBlock] = []
    var start = 0
    var index = 0
    while index < text.utf8.count {
      let (scalar, length) = UTF8Reader.scalar(at: index, in: text.utf8)
      let place = index
      index += length
      guard let shape = formulas.shape(of: scalar), shape.isDisplayed else { continue }
      // A full stop or comma stays beside its formula.
      while index < text.utf8.count, Self.stops.contains(text.utf8[index]) { index += 1 }
      let before = trimmedPart(start..<place)
      let isAlone = before == nil && trimmedPart(index..<text.utf8.count) == nil && parts.isEmpty
      if isAlone { return [self] }
      parts += [before, trimmedPart(place..<index, step: 1)].compactMap(\.self)
      start = index
    }
    guard !parts.isEmpty else { return [self] }
    if let rest = trimmedPart(start..<text.utf8.count) { parts.append(rest) }
    parts[0].space = space
    parts[0].marker = marker
    parts[0].lead = lead
    for part in parts.indices.dropLast() { parts[part].keepsWithNext = true }
    parts[parts.count - 1].keepsWithNext = keepsWithNext
    return parts
  }

  private static let stops = Array(".,;:".utf8)

  /// A part of the block without blanks at its ends; nil when there is nothing else.
  private func trimmedPart(_ range: Range<Int>, step: Int = 0) -> FlowBlock? {
    var range = range
    let blanks: [UInt8] = [0x20, 0x0A]
    while let first = range.first, blanks.contains(text.utf8[first]) { range.removeFirst() }
    while let last = range.last, blanks.contains(text.utf8[last]) { range.removeLast() }
    guard !range.isEmpty else { return nil }
    var part = self
    part.text = text.part(range)
    // No further in than lists in lists: a formula's width is measured for those.
    part.level = max(level, min(level + step, 2))
    (part.marker, part.lead, part.space) = ("", 0, 0.15)
    return part
  }
}

extension FormulaShape {
  /// Whether it is written to stand on a line of its own.
  fileprivate var isDisplayed: Bool { source.hasPrefix("$$") || source.hasPrefix("\\[") }
}
