/// Finds the byte that a line and a column of YAML name.
///
/// Marks mostly come in order, so it remembers where the last one was: asking for all values of one
/// long line stays linear.
struct MarkCursor {
  private let bytes: [UInt8]
  private let lineStarts: [Int]
  private var line = 0
  private var column = 0
  private var at = 0

  /// A cursor at the start of a text.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lineStarts = Self.lineStarts(of: bytes)
  }

  /// The byte at a line and a column, both from 1, the column counted in characters.
  mutating func offset(line wanted: Int, column wantedColumn: Int) -> Int {
    let wantedLine = min(max(wanted - 1, 0), lineStarts.count - 1)
    if wantedLine != line || wantedColumn - 1 < column {
      (line, column, at) = (wantedLine, 0, lineStarts[wantedLine])
    }
    while column < wantedColumn - 1, at < bytes.count {
      at += 1
      while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
      column += 1
    }
    return at
  }

  /// Where YAML sees lines start: it also breaks lines at three characters beyond ASCII.
  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      let next = at + 1 < bytes.count ? bytes[at + 1] : 0
      at += 1
      switch byte {
      case ASCII.lineFeed: break
      case ASCII.carriageReturn: if next == ASCII.lineFeed { at += 1 }
      case 0xC2 where next == 0x85: at += 1
      case 0xE2 where next == 0x80 && at + 1 < bytes.count && bytes[at + 1] & 0xFE == 0xA8:
        at += 2
      default: continue
      }
      starts.append(at)
    }
    return starts
  }
}
