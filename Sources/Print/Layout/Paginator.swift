/// Deals the blocks of one side out to faces at one size of type.
struct Paginator {
  /// A block, or a part of it, on a face.
  struct Piece {
    var block: Int
    var segments: Range<Int>
    var lines: Int
    var above: Float
    var height: Float = 0
    /// Whether it stands on an earlier face too: the head of a table.
    var isRepeated = false
  }

  let text: MeasuredText
  let size: Float
  /// How many lines each block takes.
  private let counts: [Int]
  /// The height of all blocks on one face of any height, in mm.
  let wholeHeight: Float

  init(_ text: MeasuredText, size: Float) {
    self.text = text
    self.size = size
    var counts: [Int] = []
    var height: Float = 0
    counts.reserveCapacity(text.blocks.count)
    for index in text.blocks.indices {
      // Where the lines start is asked later, of the few blocks that get divided.
      let count = text.lines(of: index, size: size)
      counts.append(count)
      if index > 0 { height += text.blocks[index].space * size * TypeScale.point }
      height += text.height(of: index, lines: count, size: size)
    }
    self.counts = counts
    wholeHeight = height
  }

  /// The faces, none of them higher than `limit` mm, but for what can not be divided.
  func faces(limit: Float) -> [[Piece]] { faces { _ in limit } }

  /// The faces, none of them higher than the limit in mm that the face of its index has, but for
  /// what can not be divided.
  func faces(_ limitOfFace: (Int) -> Float) -> [[Piece]] {
    var faces: [[Piece]] = []
    var face: [Piece] = []
    face.reserveCapacity(text.blocks.count)
    var y: Float = 0
    var index = 0
    var from: Int?
    func place(_ piece: Piece) {
      face.append(piece)
      y += piece.above + piece.height
    }
    while index < text.blocks.count {
      let limit = limitOfFace(faces.count)
      if face.isEmpty, let head = repeatedHead(of: index, limit: limit) { place(head) }
      let isFirst = face.allSatisfy(\.isRepeated)
      let rest = from.map { starts(of: index, from: $0) }
      var piece = Piece(
        block: index,
        segments: (from ?? text.ranges[index].lowerBound)..<text.ranges[index].upperBound,
        lines: rest?.count ?? counts[index],
        above: face.isEmpty ? 0 : text.blocks[index].space * size * TypeScale.point)
      piece.height = text.height(of: index, lines: piece.lines, size: size)
      if y + piece.above + piece.height <= limit + 0.001 {
        place(piece)
        index += 1
        from = nil
        continue
      }
      let cut = split(
        index, rest ?? starts(of: index, from: text.ranges[index].lowerBound),
        room: limit - y - piece.above,
        mustProgress: isFirst)
      if let cut {
        piece.segments = piece.segments.lowerBound..<cut.segment
        piece.lines = cut.lines
        piece.height = text.height(of: index, lines: cut.lines, size: size)
        place(piece)
        from = cut.segment
      } else if isFirst {
        place(piece)
        index += 1
        from = nil
      } else {
        index = takeBack(from: &face) ?? index
      }
      faces.append(face)
      face = []
      y = 0
    }
    if !face.isEmpty { faces.append(face) }
    return faces
  }

  /// Takes blocks that must not be the last off a face; returns the first that was taken.
  private func takeBack(from face: inout [Piece]) -> Int? {
    var first: Int?
    while face.count > 1, let last = face.last, text.blocks[last.block].keepsWithNext,
      !last.isRepeated, last.segments.lowerBound == text.ranges[last.block].lowerBound
    {
      first = last.block
      face.removeLast()
    }
    return first
  }

  /// The head of the table that goes on at the top of a face; nil where none does, or where head
  /// and row together would not fit.
  private func repeatedHead(of index: Int, limit: Float) -> Piece? {
    guard case .row(let row) = text.blocks[index].kind, !row.isHead else { return nil }
    let group = text.blocks[index].group
    guard
      let head = text.blocks[..<index].lastIndex(where: {
        guard case .row(let row) = $0.kind else { return false }
        return row.isHead && $0.group == group
      })
    else { return nil }
    let height = text.height(of: head, lines: counts[head], size: size)
    let own = text.height(of: index, lines: counts[index], size: size)
    guard height + own <= limit else { return nil }
    return Piece(
      block: head, segments: text.ranges[head], lines: counts[head], above: 0, height: height,
      isRepeated: true)
  }

  private func starts(of index: Int, from segment: Int) -> [Int32] {
    text.lineStarts(of: index, from: segment, size: size)
  }

  /// Where to divide a block so that its first part fits: after a sentence if one ends late enough,
  /// else between lines; never in a word, never with a lone line on either side.
  private func split(
    _ index: Int, _ lines: [Int32], room: Float, mustProgress: Bool
  ) -> (segment: Int, lines: Int)? {
    switch text.blocks[index].kind {
    case .text: if text.blocks[index].isWhole, !mustProgress { return nil }
    case .heading, .caption, .code: guard mustProgress else { return nil }
    case .row, .picture, .rule, .answerBox: return nil
    }
    let segments = text.segments
    let line = text.lineHeight(of: index) * size * TypeScale.point
    let fitting = Int(((room + 0.001) / line).rounded(.down))
    var count = min(fitting, mustProgress ? lines.count - 1 : lines.count - 2)
    if mustProgress, count > 2, lines.count - count == 1 { count -= 1 }
    let fewest = mustProgress ? 1 : max(2, linesOfLead(of: index, lines) + 1)
    guard count >= fewest else { return nil }
    let most = count
    guard var segment = blank(before: Int(lines[count]), after: Int(lines[fewest - 1])) else {
      return mustProgress ? (Int(lines[most]), most) : nil
    }
    count = lines[..<count].count { Int($0) < segment }
    guard count >= fewest else { return nil }
    let whole = (segment, count)
    let earliest = Int(lines[max(1, count * 3 / 5, count - Self.mostLinesGivenUp)])
    while segment > earliest {
      if segments[segment - 1].flags.contains(.endsSentence) {
        let used = lines[..<count].count { Int($0) < segment }
        if used >= fewest { return (segment, used) }
      }
      segment -= 1
    }
    return whole
  }

  /// A sentence that ends further above the foot of a face leaves it too empty.
  private static let mostLinesGivenUp = 8

  /// How many of a block's lines its lead takes; 0 where it stands on another face.
  private func linesOfLead(of index: Int, _ lines: [Int32]) -> Int {
    let lead = text.blocks[index].lead
    guard lead > 0 else { return 0 }
    return lines.count { text.segments[Int($0)].start < lead }
  }

  /// The last place, not after `latest` and behind `earliest`, where a word starts.
  private func blank(before latest: Int, after earliest: Int) -> Int? {
    let segments = text.segments
    var place = latest
    while place > earliest {
      if segments[place].flags.isDisjoint(with: [.isInsideWord, .isJoined]) { return place }
      place -= 1
    }
    return nil
  }
}
