/// Takes an answer out of the tags that fold it away.
struct FoldedAnswer {
  let text: ExamLines

  /// What a summary says after a label such as "Answer:".
  func text(_ block: FoldedBlock, isQuestion: Bool) -> SourceWriter.Piece? {
    guard !isQuestion, block.summary.count == 1, var piece = block.summary.first,
      let colon = text.bytes[piece.range].firstIndex(of: ASCII.colon)
    else { return nil }
    var from = colon + 1
    var end = piece.range.upperBound
    while end > from, text.bytes[end - 1] == UInt8(ascii: ">"),
      let open = text.bytes[from..<end].lastIndex(of: UInt8(ascii: "<"))
    {
      end = open
    }
    while from < end, text.bytes[from] == ASCII.star || text.bytes[from] == ASCII.space {
      from += 1
    }
    piece.range = Trim.both(from..<max(from, end), in: text.bytes)
    return UnplacedLine.hasWords(piece.range, in: text.bytes) ? piece : nil
  }

  /// A line of the answer without tags around it; nil for a line that is nothing but tags.
  func kept(_ piece: SourceWriter.Piece) -> SourceWriter.Piece? {
    if text.shape(of: piece.line) == .code { return piece }
    var range = Trim.both(piece.range, in: text.bytes)
    if range.isEmpty { return piece }
    var isCut = false
    while let end = blockTag(range.lowerBound, range) {
      range = Trim.start(end..<range.upperBound, in: text.bytes)
      isCut = true
    }
    while let start = lastBlockTag(range) {
      range = Trim.end(range.lowerBound..<start, in: text.bytes)
      isCut = true
    }
    if range.isEmpty || isDress(range) { return nil }
    guard isCut else { return piece }
    return SourceWriter.Piece(line: piece.line, range: range, isTrimmed: true)
  }

  /// Whether a line is nothing but tags that make text bold or the like, around lines of their own.
  private func isDress(_ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound, text.bytes[at] == UInt8(ascii: "<"),
      let end = Tag.end(at: at, in: text.bytes, range)
    {
      var name = Tag.name(at: at, in: text.bytes, end: end)
      if name.hasPrefix("/") { name.removeFirst() }
      guard Self.dress.contains(name) || Self.blocks.contains(name) else { return false }
      at = Trim.start(end..<range.upperBound, in: text.bytes).lowerBound
    }
    return at == range.upperBound
  }

  private static let dress: Set<String> = [
    "b", "strong", "i", "em", "u", "center", "font", "small", "big", "blockquote", "span",
  ]
  private static let blocks: Set<String> = [
    "p", "/p", "br", "br/", "details", "/details", "summary", "/summary", "div", "/div", "b", "hr",
  ]

  /// The index after a tag that builds blocks; nil when none opens at an index.
  private func blockTag(_ at: Int, _ range: Range<Int>) -> Int? {
    guard at < range.upperBound, text.bytes[at] == UInt8(ascii: "<") else { return nil }
    var end = at + 1
    while end < range.upperBound, end - at < 12,
      ASCII.isLetter(text.bytes[end]) || text.bytes[end] == UInt8(ascii: "/")
    {
      end += 1
    }
    let name = String(decoding: text.bytes[at + 1..<end].map(ASCII.lower), as: UTF8.self)
    guard name != "b", Self.blocks.contains(name) else { return nil }
    return text.bytes[end..<min(range.upperBound, end + 300)].firstIndex(of: UInt8(ascii: ">"))
      .map { $0 + 1 }
  }

  private func lastBlockTag(_ range: Range<Int>) -> Int? {
    guard let last = text.bytes[range].last, last == UInt8(ascii: ">") else { return nil }
    let from = max(range.lowerBound, range.upperBound - 300)
    guard let open = text.bytes[from..<range.upperBound].lastIndex(of: UInt8(ascii: "<")) else {
      return nil
    }
    return blockTag(open, range) == range.upperBound ? open : nil
  }
}
