/// Reads JSON, and what people take for it: comments, commas before a closing bracket, keys without
/// quotes, other quotes, and several values one after the other (one object per line).
struct JSONReader {
  /// Deeper than this no question lies; a reader that follows any depth can be crashed.
  static let deepest = 128

  private let bytes: [UInt8]
  private var at = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The value of a text; several values become a list.
  static func read(_ bytes: [UInt8]) throws(DataError) -> DataNode {
    var reader = JSONReader(bytes)
    try reader.skip()
    var values: [DataNode] = []
    repeat {
      values.append(try reader.value(depth: 0))
      try reader.skip()
      if reader.peek == ASCII.comma {
        reader.at += 1
        try reader.skip()
      }
    } while reader.at < bytes.count
    return values.count == 1
      ? values[0] : DataNode(content: .list(values), range: 0..<bytes.count)
  }

  private var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

  private func fail(_ message: String, at offset: Int? = nil) -> DataError {
    DataError(message: message, offset: min(offset ?? at, max(bytes.count - 1, 0)))
  }

  /// Goes over white space and comments.
  private mutating func skip() throws(DataError) {
    while at < bytes.count {
      switch bytes[at] {
      case ASCII.space, ASCII.tab, ASCII.lineFeed, ASCII.carriageReturn: at += 1
      case UInt8(ascii: "/") where at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "/"),
        ASCII.hash:
        while at < bytes.count, bytes[at] != ASCII.lineFeed, bytes[at] != ASCII.carriageReturn {
          at += 1
        }
      case UInt8(ascii: "/") where at + 1 < bytes.count && bytes[at + 1] == ASCII.star:
        let start = at
        at += 2
        while at + 1 < bytes.count, bytes[at] != ASCII.star || bytes[at + 1] != UInt8(ascii: "/") {
          at += 1
        }
        guard at + 1 < bytes.count else {
          throw fail("this comment never ends; close it with '*/'", at: start)
        }
        at += 2
      default: return
      }
    }
  }

  private mutating func value(depth: Int) throws(DataError) -> DataNode {
    guard depth < Self.deepest else {
      throw fail("the values lie more than \(Self.deepest) levels deep; flatten them")
    }
    let start = at
    guard let byte = peek else { throw fail("a value is missing at the end; is the file whole?") }
    let content: DataNode.Content
    switch byte {
    case UInt8(ascii: "{"): content = .table(try table(depth: depth))
    case UInt8(ascii: "["): content = .list(try list(depth: depth))
    case let quote where Self.quotes.contains(quote): content = .string(try string())
    default: content = try word()
    }
    return DataNode(content: content, range: start..<at)
  }

  private mutating func table(depth: Int) throws(DataError) -> [DataEntry] {
    let start = at
    at += 1
    var entries: [DataEntry] = []
    while true {
      try skip()
      if peek == UInt8(ascii: "}") {
        at += 1
        return entries
      }
      guard let byte = peek else { throw fail("this '{' is never closed; add '}'", at: start) }
      let place = at
      let key = Self.quotes.contains(byte) ? try string() : bareKey()
      guard !key.isEmpty else { throw fail("a key in double quotes is missing here") }
      try skip()
      guard peek == ASCII.colon else { throw fail("':' is missing after the key") }
      at += 1
      try skip()
      entries.append(DataEntry(key, start: place, value: try value(depth: depth + 1)))
      try comma(before: UInt8(ascii: "}"))
    }
  }

  private static let quotes = Array("\"'`".utf8)

  /// A key as programs write it, without quotes; empty where none stands.
  private mutating func bareKey() -> String {
    let start = at
    while at < bytes.count,
      ASCII.isWordByte(bytes[at]) || bytes[at] == ASCII.underscore || bytes[at] == UInt8(ascii: "$")
    {
      at += 1
    }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func list(depth: Int) throws(DataError) -> [DataNode] {
    let start = at
    at += 1
    var items: [DataNode] = []
    while true {
      try skip()
      if peek == UInt8(ascii: "]") {
        at += 1
        return items
      }
      guard peek != nil else { throw fail("this '[' is never closed; add ']'", at: start) }
      items.append(try value(depth: depth + 1))
      try comma(before: UInt8(ascii: "]"))
    }
  }

  private mutating func comma(before close: UInt8) throws(DataError) {
    try skip()
    guard let byte = peek, byte != close else { return }
    guard byte == ASCII.comma else { throw fail("',' is missing before this value") }
    at += 1
  }

  private mutating func word() throws(DataError) -> DataNode.Content {
    let start = at
    while at < bytes.count, isWord(bytes[at]) { at += 1 }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    switch text {
    // Programs write them in their own way.
    case "true", "True": return .bool(true)
    case "false", "False": return .bool(false)
    case "null", "None", "undefined": return .null
    default: break
    }
    guard let first = text.utf8.first, ASCII.isDigit(first) || first == ASCII.dash else {
      throw fail("there is no value here; put text in double quotes", at: start)
    }
    return .number(text)
  }

  private func isWord(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == ASCII.dash || byte == ASCII.plus
      || byte == ASCII.dot
  }

  private mutating func string() throws(DataError) -> String {
    let start = at
    let quote = bytes[start]
    at += 1
    var run = at
    var out: [UInt8] = []
    while at < bytes.count {
      let byte = bytes[at]
      if byte == quote {
        out += bytes[run..<at]
        at += 1
        return String(decoding: out, as: UTF8.self)
      }
      guard byte == UInt8(ascii: "\\") else {
        at += 1
        continue
      }
      out += bytes[run..<at]
      DataEscape.read(bytes, &at, into: &out)
      run = at
    }
    throw fail("this text is never closed; add '\"'", at: start)
  }
}
