/// One line of a file as a terminal can show it, with a mark under a piece of it.
struct ExcerptLine {
  /// The line as it is printed.
  private(set) var text = ""
  /// Spaces and a caret that stand under the piece; nil when there is nothing to point at.
  private(set) var mark: String?

  private struct Cell {
    var text: String
    var width: Int
    var byte: Int
    var length: Int
  }

  /// Cuts a line round a piece of it.
  ///
  /// - Parameters:
  ///   - bytes: the line.
  ///   - column: where the piece starts, in bytes from 1; 0 when the whole line is meant.
  ///   - length: how long the piece is, in bytes.
  ///   - width: how many columns there are.
  init(_ bytes: ArraySlice<UInt8>, column: Int, length: Int, width: Int) {
    // What lies far from the piece is never shown: a line of 100 MB must not be looked at whole.
    let target = max(0, min(column - 1, bytes.count))
    let reach = 4 * width + 16
    let start = Self.boundary(bytes, from: max(0, target - reach))
    let stop = min(bytes.count, target + reach)
    let cells = Self.cells(bytes[(bytes.startIndex + start)..<(bytes.startIndex + stop)], at: start)
    let hit = cells.firstIndex { $0.byte + $0.length > target } ?? cells.count

    // A third of the room is kept for what comes before.
    var first = hit
    var room = column > 0 ? width / 3 : 0
    while first > 0, cells[first - 1].width <= room {
      first -= 1
      room -= cells[first].width
    }
    if start == 0, cells[..<hit].reduce(0, { $0 + $1.width }) <= width / 2 { first = 0 }
    let isCutBefore = first > 0 || start > 0
    room = width - (isCutBefore ? 1 : 0) - 1
    var end = first
    while end < cells.count, cells[end].width <= room {
      room -= cells[end].width
      end += 1
    }
    let isCutAfter = end < cells.count || stop < bytes.count
    text = (isCutBefore ? "…" : "") + cells[first..<end].map(\.text).joined()
    text += isCutAfter ? "…" : ""
    guard column > 0 else { return }

    let piece = cells[min(hit, end)..<end].prefix { $0.byte < target + max(length, 1) }
    if cells[first..<end].contains(where: { $0.text.unicodeScalars.contains(where: isRightToLeft) })
    {
      // A terminal may show such a line in another order: say the words instead of pointing.
      let words = cells[min(hit, end)..<end].prefix(24).map(\.text).joined()
      mark = words.isEmpty ? nil : "at: " + words
      return
    }
    let before = cells[first..<min(hit, end)].reduce(isCutBefore ? 1 : 0) { $0 + $1.width }
    let under = max(1, piece.reduce(0) { $0 + $1.width })
    mark =
      String(repeating: " ", count: before) + "^"
      + String(repeating: "~", count: length > 0 ? under - 1 : 0)
  }

  /// The start of the scalar that a byte is part of.
  private static func boundary(_ bytes: ArraySlice<UInt8>, from offset: Int) -> Int {
    var offset = offset
    while offset > 0, bytes[bytes.startIndex + offset] & 0xc0 == 0x80 { offset -= 1 }
    return offset
  }

  /// The scalars as they are shown: tabs as spaces, controls and broken bytes as escapes.
  private static func cells(_ bytes: ArraySlice<UInt8>, at start: Int) -> [Cell] {
    var cells: [Cell] = []
    var iterator = bytes.makeIterator()
    var decoder = UTF8()
    var byte = start
    var column = 0
    var isJoined = false
    while true {
      var cell: Cell
      switch decoder.decode(&iterator) {
      case .emptyInput: return cells
      case .error:
        cell = Cell(text: "\u{fffd}", width: 1, byte: byte, length: 1)
      case .scalarValue(let scalar):
        let length = UTF8.width(scalar)
        cell = Cell(
          text: String(scalar), width: isJoined ? 0 : displayWidth(of: scalar), byte: byte,
          length: length)
        if scalar == "\t" {
          cell.width = 4 - column % 4
          cell.text = String(repeating: " ", count: cell.width)
        } else if isControl(scalar), scalar != "\u{200d}" {
          cell.text = escape(scalar)
          cell.width = cell.text.utf8.count
        }
        isJoined = scalar == "\u{200d}"
      }
      byte += cell.length
      column += cell.width
      cells.append(cell)
    }
  }
}
