/// Reads TOML line by line.
struct TOMLReader {
  private let bytes: [UInt8]
  private var at = 0
  private let root = TOMLTable(start: 0)
  private var current: TOMLTable

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    current = root
  }

  /// The table that a text holds.
  static func read(_ bytes: [UInt8]) throws(DataError) -> DataNode {
    var reader = TOMLReader(bytes)
    try reader.run()
    return reader.root.node
  }

  private var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

  private func fail(_ message: String, at offset: Int? = nil) -> DataError {
    DataError(message: message, offset: min(offset ?? at, max(bytes.count - 1, 0)))
  }

  private mutating func run() throws(DataError) {
    while true {
      skip(lines: true)
      guard let byte = peek else { return }
      if byte == UInt8(ascii: "[") {
        try header()
      } else {
        try pair(in: current, depth: 0)
      }
      skip(lines: false)
      if let next = peek, next != ASCII.lineFeed, next != ASCII.carriageReturn {
        throw fail("the line goes on after its value; put text in double quotes")
      }
    }
  }

  /// Goes over white space and comments, and over line ends where they mean nothing.
  private mutating func skip(lines: Bool) {
    while at < bytes.count {
      switch bytes[at] {
      case ASCII.space, ASCII.tab: at += 1
      case ASCII.lineFeed, ASCII.carriageReturn:
        if !lines { return }
        at += 1
      case ASCII.hash:
        while at < bytes.count, bytes[at] != ASCII.lineFeed, bytes[at] != ASCII.carriageReturn {
          at += 1
        }
      default: return
      }
    }
  }

  /// `[table]` or `[[list of tables]]`.
  private mutating func header() throws(DataError) {
    let start = at
    at += 1
    let isList = peek == UInt8(ascii: "[")
    if isList { at += 1 }
    let keys = try keys()
    for _ in 0..<(isList ? 2 : 1) {
      guard peek == UInt8(ascii: "]") else {
        throw fail("']' is missing after the table's name")
      }
      at += 1
    }
    var table = root
    for key in keys.dropLast() { table = try step(into: key, of: table) }
    guard let last = keys.last else { return }
    if isList {
      guard let next = table.append(last.key, at: start) else { throw taken(last) }
      current = next
    } else {
      current = try step(into: (last.key, start), of: table)
    }
  }

  private typealias Key = (key: String, start: Int)

  private func step(into key: Key, of table: TOMLTable) throws(DataError) -> TOMLTable {
    guard let next = table.table(key.key, at: key.start) else { throw taken(key) }
    return next
  }

  private func taken(_ key: Key) -> DataError {
    fail("'\(key.key)' stands there twice; keep one", at: key.start)
  }

  /// `key = value`, the key perhaps with dots.
  private mutating func pair(in table: TOMLTable, depth: Int) throws(DataError) {
    let keys = try keys()
    guard peek == UInt8(ascii: "=") else { throw fail("'=' is missing after the key") }
    at += 1
    skip(lines: false)
    var table = table
    for key in keys.dropLast() { table = try step(into: key, of: table) }
    let value = try value(depth: depth + keys.count)
    guard let last = keys.last else { return }
    if !table.set(last.key, at: last.start, to: value) { throw taken(last) }
  }

  private mutating func keys() throws(DataError) -> [Key] {
    var keys: [Key] = []
    while true {
      skip(lines: false)
      let start = at
      let name: String
      if let byte = peek, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        name = try TOMLString.read(bytes, &at)
      } else {
        while let byte = peek, ASCII.isWordByte(byte) || byte == ASCII.dash || byte == 0x5F {
          at += 1
        }
        guard at > start else { throw fail("a key is missing here; write 'key = \"text\"'") }
        name = String(decoding: bytes[start..<at], as: UTF8.self)
      }
      keys.append((name, start))
      guard keys.count < JSONReader.deepest else {
        throw fail("the key has more than \(JSONReader.deepest) parts; shorten it", at: start)
      }
      skip(lines: false)
      guard peek == ASCII.dot else { return keys }
      at += 1
    }
  }

  private mutating func value(depth: Int) throws(DataError) -> DataNode {
    guard depth < 2 * JSONReader.deepest else {
      throw fail("the values lie too many levels deep; flatten them")
    }
    let start = at
    guard let byte = peek else { throw fail("a value is missing at the end; is the file whole?") }
    let content: DataNode.Content
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      content = .string(try TOMLString.read(bytes, &at))
    case UInt8(ascii: "["): content = .list(try list(depth: depth))
    case UInt8(ascii: "{"): return try inlineTable(depth: depth)
    default: content = try word()
    }
    return DataNode(content: content, range: start..<at)
  }

  private mutating func list(depth: Int) throws(DataError) -> [DataNode] {
    let start = at
    at += 1
    var items: [DataNode] = []
    while true {
      skip(lines: true)
      if peek == UInt8(ascii: "]") {
        at += 1
        return items
      }
      guard peek != nil else { throw fail("this '[' is never closed; add ']'", at: start) }
      items.append(try value(depth: depth + 1))
      try comma(before: UInt8(ascii: "]"))
    }
  }

  private mutating func inlineTable(depth: Int) throws(DataError) -> DataNode {
    let start = at
    at += 1
    let table = TOMLTable(start: start)
    while true {
      skip(lines: true)
      if peek == UInt8(ascii: "}") {
        at += 1
        return DataNode(content: table.node.content, range: start..<at)
      }
      guard peek != nil else { throw fail("this '{' is never closed; add '}'", at: start) }
      try pair(in: table, depth: depth + 1)
      try comma(before: UInt8(ascii: "}"))
    }
  }

  private mutating func comma(before close: UInt8) throws(DataError) {
    skip(lines: true)
    guard let byte = peek, byte != close else { return }
    guard byte == ASCII.comma else { throw fail("',' is missing before this value") }
    at += 1
  }

  /// A number, a date, `true` or `false`.
  private mutating func word() throws(DataError) -> DataNode.Content {
    let start = at
    let signs = Set("+-.:_".utf8)
    while let byte = peek, ASCII.isLetter(byte) || ASCII.isDigit(byte) || signs.contains(byte) {
      at += 1
    }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    switch text {
    case "true": return .bool(true)
    case "false": return .bool(false)
    default: break
    }
    guard let first = text.utf8.first, !ASCII.isLetter(first) || text == "inf" || text == "nan"
    else { throw fail("there is no value here; put text in double quotes", at: start) }
    return .number(text)
  }
}
