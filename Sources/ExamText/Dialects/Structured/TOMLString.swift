import Bytes

/// Reads the four kinds of text that TOML has.
enum TOMLString {
  /// The text whose quote stands at an index; the index moves behind it.
  static func read(_ bytes: [UInt8], _ at: inout Int) throws(DataError) -> String {
    let start = at
    let quote = bytes[at]
    let isLong = at + 2 < bytes.count && bytes[at + 1] == quote && bytes[at + 2] == quote
    at += isLong ? 3 : 1
    if isLong { skipLineEnd(bytes, &at) }
    var out: [UInt8] = []
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case quote:
        if !isLong {
          at += 1
          return String(decoding: out, as: UTF8.self)
        }
        var end = at
        while end < bytes.count, bytes[end] == quote, end - at < 5 { end += 1 }
        if end - at >= 3 {
          out += repeatElement(quote, count: end - at - 3)
          at = end
          return String(decoding: out, as: UTF8.self)
        }
        out += bytes[at..<end]
        at = end
      case ASCII.lineFeed where !isLong, ASCII.carriageReturn where !isLong:
        throw unclosed(start, quote, isLong)
      case ASCII.carriageReturn:
        skipLineEnd(bytes, &at)
        out.append(ASCII.lineFeed)
      case UInt8(ascii: "\\") where quote == UInt8(ascii: "\""):
        if isLong, let next = joined(bytes, at) {
          at = next
        } else {
          DataEscape.read(bytes, &at, into: &out)
        }
      default:
        let end = signs.place(in: bytes, at + 1..<bytes.count) ?? bytes.count
        out += bytes[at..<end]
        at = end
      }
    }
    throw unclosed(start, quote, isLong)
  }

  /// The bytes that do not stand for themselves in each kind of text.
  private static let signs = ByteSet { "\"'\\\n\r".utf8.contains($0) }

  private static func unclosed(_ start: Int, _ quote: UInt8, _ isLong: Bool) -> DataError {
    let sign = String(decoding: repeatElement(quote, count: isLong ? 3 : 1), as: UTF8.self)
    return DataError(message: "this text is never closed; add \(sign)", offset: start)
  }

  private static func skipLineEnd(_ bytes: [UInt8], _ at: inout Int) {
    if at < bytes.count, bytes[at] == ASCII.carriageReturn { at += 1 }
    if at < bytes.count, bytes[at] == ASCII.lineFeed { at += 1 }
  }

  /// Where the text goes on after a backslash at the end of a line; nil for another backslash.
  private static func joined(_ bytes: [UInt8], _ at: Int) -> Int? {
    var next = at + 1
    var crossed = false
    while next < bytes.count {
      switch bytes[next] {
      case ASCII.lineFeed, ASCII.carriageReturn: crossed = true
      case ASCII.space, ASCII.tab: break
      default: return crossed ? next : nil
      }
      next += 1
    }
    return crossed ? next : nil
  }
}
