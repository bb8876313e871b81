/// Deals the blocks of one side out to faces at one size of type.
struct Paginator {
  /// A block, or a part of it, on a face.
  struct Piece {
    var block: Int
    var segments: Range<Int>
    var lines: Int
    var above: Float
    var height: Float
  }

  let text: MeasuredText
  let size: Float
  /// The first segments of the lines of all blocks, and where each block's stand.
  private let starts: [Int32]
  private let lineRanges: [Range<Int>]
  private let counts: [Int]
  /// The height of all blocks on one face of any height, in mm.
  let wholeHeight: Float

  init(_ text: MeasuredText, size: Float) {
    self.text = text
    self.size = size
    var starts: [Int32] = []
    var ranges: [Range<Int>] = []
    var counts: [Int] = []
    var height: Float = 0
    ranges.reserveCapacity(text.blocks.count)
    counts.reserveCapacity(text.blocks.count)
    for index in text.blocks.indices {
      let first = starts.count
      let count = text.lines(
        of: index, from: text.ranges[index].lowerBound, size: size, into: &starts)
      ranges.append(first..<starts.count)
      counts.append(count)
      if index > 0 { height += text.blocks[index].space * size * TypeScale.point }
      height += text.height(of: index, lines: count, size: size)
    }
    self.starts = starts
    lineRanges = ranges
    self.counts = counts
    wholeHeight = height
  }

  /// The faces, none of them higher than `limit` mm, but for what can not be divided.
  func faces(limit: Float) -> [[Piece]] {
    var faces: [[Piece]] = []
    var face: [Piece] = []
    var y: Float = 0
    var index = 0
    var from: Int?
    while index < text.blocks.count {
      let block = text.blocks[index]
      let range = text.ranges[index]
      let start = from ?? range.lowerBound
      let lines = from == nil ? Array(starts[lineRanges[index]]) : rest(of: index, from: start)
      let count = from == nil ? counts[index] : lines.count
      let above = face.isEmpty ? 0 : block.space * size * TypeScale.point
      let height = text.height(of: index, lines: count, size: size)
      if y + above + height <= limit + 0.001 {
        face.append(
          Piece(
            block: index, segments: start..<range.upperBound, lines: count, above: above,
            height: height))
        y += above + height
        index += 1
        from = nil
        continue
      }
      let cut = split(
        index, lines, room: limit - y - above, mustProgress: face.isEmpty)
      if let cut {
        face.append(
          Piece(
            block: index, segments: start..<cut.segment, lines: cut.lines, above: above,
            height: text.height(of: index, lines: cut.lines, size: size)))
        from = cut.segment
      } else if face.isEmpty {
        face.append(
          Piece(
            block: index, segments: start..<range.upperBound, lines: count, above: 0,
            height: height))
        index += 1
        from = nil
      } else {
        while face.count > 1, let last = face.last, text.blocks[last.block].keepsWithNext,
          last.segments.lowerBound == text.ranges[last.block].lowerBound
        {
          face.removeLast()
          index = last.block
          from = nil
        }
      }
      faces.append(face)
      face = []
      y = 0
    }
    if !face.isEmpty { faces.append(face) }
    return faces
  }

  private func rest(of index: Int, from segment: Int) -> [Int32] {
    var starts: [Int32] = []
    _ = text.lines(of: index, from: segment, size: size, into: &starts)
    return starts
  }

  /// Where to divide a block so that its first part fits: after a sentence if one ends late enough,
  /// else between lines; never in a word, never with a lone line on either side.
  private func split(
    _ index: Int, _ lines: [Int32], room: Float, mustProgress: Bool
  ) -> (segment: Int, lines: Int)? {
    switch text.blocks[index].kind {
    case .text: break
    case .heading, .caption, .code: guard mustProgress else { return nil }
    case .row, .picture, .rule: return nil
    }
    let segments = text.segmenter.segments
    let line = TypeScale.lineHeight * size * TypeScale.point
    let fitting = Int(((room + 0.001) / line).rounded(.down))
    var count = min(fitting, mustProgress ? lines.count - 1 : lines.count - 2)
    if mustProgress, count > 2, lines.count - count == 1 { count -= 1 }
    let fewest = mustProgress ? 1 : 2
    guard count >= fewest else { return nil }
    func isInsideWord(_ line: Int) -> Bool {
      segments[Int(lines[line])].flags.contains(.isInsideWord)
    }
    let most = count
    while count > fewest, isInsideWord(count) { count -= 1 }
    if isInsideWord(count) {
      guard mustProgress else { return nil }
      return (Int(lines[most]), most)
    }
    let earliest = Int(lines[max(1, count * 3 / 5)])
    var segment = Int(lines[count])
    while segment > earliest {
      if segments[segment - 1].flags.contains(.endsSentence) {
        let used = lines[..<count].count { Int($0) < segment }
        if used >= fewest { return (segment, used) }
      }
      segment -= 1
    }
    return (Int(lines[count]), count)
  }
}
