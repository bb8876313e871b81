/// A quick look at a text for anything that could be an option, a key or a question's number.
///
/// Most lines of pasted prose end it at their second letter.
enum ChoiceSigns {
  private static let longestHeader = 48

  /// Whether a line may be an option or a row of keys, or starts a numbered question.
  static func occur(in text: ExamLines) -> Bool {
    let headers = HeaderReader(bytes: text.bytes)
    for (line, range) in text.ranges.enumerated()
    where text.lines[text.firstElements[line]].shape != .code {
      if mayChoose(range, text.bytes) { return true }
      let start = Trim.start(range, in: text.bytes).lowerBound..<range.upperBound
      guard text.bytes[start.prefix(longestHeader)].contains(where: ASCII.isDigit) else { continue }
      if let header = headers.header(of: Trim.end(start, in: text.bytes)),
        header.strength != .number
      {
        return true
      }
    }
    return false
  }

  /// Whether a line starts with a tag, a number, a sign of another script, or a letter and a mark
  /// behind it, whatever stands before them.
  private static func mayChoose(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = bytes[at]
      let space = Trim.spaceLength(bytes, at: at, end: range.upperBound)
      if space > 0 {
        at += space
      } else if isDress[Int(byte)] {
        at += 1
      } else if byte >= 0x80 {
        guard isProse(at, range.upperBound, bytes) else { return true }
        return false
      } else {
        guard ASCII.isLetter(byte) else { return true }
        guard at + 1 < range.upperBound else { return true }
        let next = bytes[at + 1]
        if ASCII.isLetter(next) { return false }
        return next != ASCII.space && next != UInt8(ascii: "'") || ASCII.lower(byte) == 0x71
      }
    }
    return false
  }

  /// Whether a quote mark or a pictograph that is no tick starts the line.
  private static func isProse(_ at: Int, _ end: Int, _ bytes: [UInt8]) -> Bool {
    guard at + 2 < end else { return false }
    if bytes[at] == 0xE2, bytes[at + 1] == 0x80 { return bytes[at + 2] != 0xA2 }
    return bytes[at] == 0xF0
  }

  /// What may stand before an option or a number and says nothing.
  private static let isDress: [Bool] = {
    var table = Array(repeating: false, count: 256)
    for byte in ">-*+_#`".utf8 { table[Int(byte)] = true }
    return table
  }()
}
