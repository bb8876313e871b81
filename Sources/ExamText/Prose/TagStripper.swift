import Bytes
import Cards

/// Takes HTML tags out of text where they only dress it, or turns them into Markdown.
enum TagStripper {
  private static let longest = 400
  private static let strong = Lexicon("b strong /b /strong")
  private static let emphasis = Lexicon("i em /i /em")
  private static let code = Lexicon("code /code tt /tt kbd /kbd")

  /// One line of text as Markdown.
  static func markdown(_ piece: SourceWriter.Piece, in text: ExamLines) -> Markdown? {
    let range = Trim.both(piece.range, in: text.bytes)
    let out = markdown(range, in: text.bytes)
    let trimmed = Trim.both(out.startIndex..<out.endIndex, in: out)
    guard !trimmed.isEmpty else { return nil }
    return Markdown(
      String(decoding: out[trimmed], as: UTF8.self), sourceLines: [Int32(piece.line + 1)])
  }

  /// The words of a range without any tag.
  static func words(_ range: Range<Int>, in bytes: [UInt8]) -> [UInt8] {
    markdown(range, in: bytes).filter { $0 != ASCII.star && $0 != ASCII.backtick }
  }

  private static func markdown(_ range: Range<Int>, in bytes: [UInt8]) -> [UInt8] {
    guard bytes[range].contains(UInt8(ascii: "<")) else { return Array(bytes[range]) }
    var out: [UInt8] = []
    var at = range.lowerBound
    while at < range.upperBound {
      guard bytes[at] == UInt8(ascii: "<"), let (name, end) = tag(at, range, bytes) else {
        out.append(bytes[at])
        at += 1
        continue
      }
      if strong.contains(name) {
        out.append(contentsOf: "**".utf8)
      } else if emphasis.contains(name) {
        out.append(ASCII.star)
      } else if code.contains(name) {
        out.append(ASCII.backtick)
      }
      at = end
    }
    return out
  }

  private static func tag(
    _ at: Int, _ range: Range<Int>, _ bytes: [UInt8]
  ) -> (name: UInt64, end: Int)? {
    var index = at + 1
    if index < range.upperBound, bytes[index] == UInt8(ascii: "/") { index += 1 }
    let first = index
    while index < range.upperBound, ASCII.isLetter(bytes[index]) || ASCII.isDigit(bytes[index]) {
      index += 1
    }
    guard index > first, index < range.upperBound else { return nil }
    guard
      let close = bytes.place(
        of: UInt8(ascii: ">"), in: index..<min(range.upperBound, index + longest))
    else { return nil }
    let next = bytes[index]
    guard next == UInt8(ascii: ">") || next == ASCII.space || next == UInt8(ascii: "/") else {
      return nil
    }
    return (Lexicon.key(of: bytes, at + 1..<index), close + 1)
  }
}
