/// One line of a file, without its line end.
struct FileLine: Sendable, Hashable {
  /// The line's bytes.
  var bytes: ArraySlice<UInt8>
  /// Its number in the file, from 1; 0 for a line that has none.
  var number: Int
  /// How many bytes of the file's line stand before these: indentation that was taken away.
  var offset: Int

  /// A line of a file.
  init(_ bytes: ArraySlice<UInt8>, number: Int, offset: Int = 0) {
    self.bytes = bytes
    self.number = number
    self.offset = offset
  }

  /// Whether it holds nothing but spaces and tabs.
  var isBlank: Bool { bytes.allSatisfy(Ascii.isBlank) }

  /// The first byte after at most three spaces: only by it can a line mean more than its text.
  var mark: UInt8? {
    for byte in bytes.prefix(4) where byte != Ascii.space { return byte }
    return nil
  }

  /// How far it is indented, in columns (a tab goes to the next multiple of four).
  var indentation: Int {
    var columns = 0
    for byte in bytes {
      if byte == Ascii.space {
        columns += 1
      } else if byte == Ascii.tab {
        columns += 4 - columns % 4
      } else {
        break
      }
    }
    return columns
  }

  /// The line with up to `columns` columns of indentation taken away.
  func dedented(by columns: Int) -> FileLine {
    var taken = 0
    var index = bytes.startIndex
    while taken < columns, index < bytes.endIndex {
      if bytes[index] == Ascii.space {
        taken += 1
      } else if bytes[index] == Ascii.tab {
        taken += 4 - taken % 4
      } else {
        break
      }
      index += 1
    }
    let rest = bytes[index...]
    let offset = offset + index - bytes.startIndex
    guard taken > columns else { return FileLine(rest, number: number, offset: offset) }
    let padding = [UInt8](repeating: Ascii.space, count: taken - columns)
    return FileLine((padding + rest)[...], number: number, offset: offset - padding.count)
  }

  /// Splits a text at LF, CRLF and CR; a line end at the very end starts no further line.
  static func split(_ text: ArraySlice<UInt8>, from number: Int = 1) -> [FileLine] {
    var lines: [FileLine] = []
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      let byte = text[index]
      guard byte == Ascii.lineFeed || byte == Ascii.carriageReturn else {
        index += 1
        continue
      }
      lines.append(FileLine(text[start..<index], number: number + lines.count))
      index += 1
      if byte == Ascii.carriageReturn, index < text.endIndex, text[index] == Ascii.lineFeed {
        index += 1
      }
      start = index
    }
    if start < text.endIndex {
      lines.append(FileLine(text[start...], number: number + lines.count))
    }
    return lines
  }
}
