import Bytes

/// Reads the YAML that question lists are made of, several times as fast as libyaml: lists and
/// tables in lines of their own, `[…]` and `{…}` within one line, and texts in all five styles.
///
/// Whatever else YAML knows, and whatever is wrong, it does not judge: then it gives up, and Yams
/// reads the whole text. What it does read is what Yams makes of it, which the tests check with
/// random and broken texts.
struct BlockYAML {
  let bytes: [UInt8]
  /// Whether a key may come twice in a table: then both count.
  var keepsDoubles = false
  var at = 0
  var lineStart = 0

  /// Something that is left to Yams.
  struct Beyond: Error {}

  /// The value of a text, where each value's range is only its start; nil for a text that is left
  /// to Yams.
  static func read(_ bytes: [UInt8], keepsDoubles: Bool = false) -> DataNode? {
    guard !holdsOddBytes(bytes) else { return nil }
    var reader = BlockYAML(bytes: bytes, keepsDoubles: keepsDoubles)
    return try? reader.document()
  }

  /// Whether a text holds tabs, carriage returns or characters that YAML takes for line ends or
  /// refuses.
  private static func holdsOddBytes(_ bytes: [UInt8]) -> Bool {
    var at = 0
    while let place = oddStarts.place(in: bytes, at..<bytes.count) {
      at = place + 1
      switch (bytes[place], at < bytes.count ? bytes[at] : 0) {
      case (0xC2, 0xA0...), (0xEF, 0x80..<0xBB), (0xEF, 0xBC...0xBE): continue
      case (0xE2, 0x80):
        if at + 1 < bytes.count, bytes[at + 1] & 0xFE == 0xA8 { return true }
      case (0xE2, _): continue
      default: return true
      }
    }
    return false
  }

  private static let oddStarts = ByteSet { byte in
    byte < ASCII.space && byte != ASCII.lineFeed || byte == 0x7F || byte == 0xC2 || byte == 0xE2
      || byte == 0xEF
  }

  private mutating func document() throws(Beyond) -> DataNode {
    if bytes.starts(with: "---\n".utf8) {
      at = 3
      try nextLine()
    } else {
      try startLine()
    }
    guard try toContent() else { throw Beyond() }
    let root = try node(below: -1, depth: 0)
    guard root.text == nil, try !toContent() else { throw Beyond() }
    return root
  }

  // MARK: Lines

  var column: Int { at - lineStart }

  func peek(_ offset: Int = 0) -> UInt8 {
    at + offset < bytes.count ? bytes[at + offset] : ASCII.lineFeed
  }

  /// Whether a blank, or the end of a line, stands at an index.
  func isBlank(_ index: Int) -> Bool {
    index >= bytes.count || bytes[index] == ASCII.space || bytes[index] == ASCII.lineFeed
  }

  mutating func skipSpaces() {
    while at < bytes.count, bytes[at] == ASCII.space { at += 1 }
  }

  /// Goes to the start of the next line.
  mutating func nextLine() throws(Beyond) {
    at += 1
    try startLine()
  }

  private mutating func startLine() throws(Beyond) {
    lineStart = at
    guard at + 2 < bytes.count, bytes[at] == ASCII.dash || bytes[at] == ASCII.dot else { return }
    // `---` and `...` part documents.
    if bytes[at + 1] == bytes[at], bytes[at + 2] == bytes[at] { throw Beyond() }
  }

  /// Goes over blanks and comments; false at the end of the text.
  mutating func toContent() throws(Beyond) -> Bool {
    while true {
      skipSpaces()
      guard at < bytes.count else { return false }
      if bytes[at] == ASCII.hash {
        guard at == lineStart || bytes[at - 1] == ASCII.space else { throw Beyond() }
        at = bytes.place(of: ASCII.lineFeed, in: at..<bytes.count) ?? bytes.count
      }
      guard peek() == ASCII.lineFeed, at < bytes.count else { return at < bytes.count }
      try nextLine()
    }
  }

  /// Goes to the next line; nothing but a comment may stand before it.
  mutating func endLine() throws(Beyond) {
    let line = lineStart
    if try toContent(), lineStart == line { throw Beyond() }
  }

  // MARK: Values

  /// The value at hand, of which each further line is indented more than `parent`.
  ///
  /// Behind a key on the same line no list or table in lines of its own may start.
  mutating func node(
    below parent: Int, depth: Int, startsLine: Bool = true
  ) throws(Beyond) -> DataNode {
    guard depth < JSONReader.deepest else { throw Beyond() }
    if peek() == ASCII.dash, isBlank(at + 1) {
      guard startsLine else { throw Beyond() }
      return try list(depth)
    }
    let start = at
    let line = lineStart
    var content: DataNode.Content
    switch peek() {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      content = try flow(depth)
      try endLine()
      return DataNode(content: content, range: start..<start)
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      content = .string(try block(below: parent))
      return DataNode(content: content, range: start..<start)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let text = try quoted()
      skipSpaces()
      if peek() == ASCII.colon {
        guard startsLine, lineStart == line else { throw Beyond() }
        return try table(text, at: start, depth)
      }
      try endLine()
      content = .string(text)
    default:
      let words = try plain()
      if peek() == ASCII.colon {
        guard startsLine else { throw Beyond() }
        return try table(String(decoding: bytes[words], as: UTF8.self), at: start, depth)
      }
      content = YAMLReader.content(ofPlain: try goOn(words, below: parent))
    }
    return DataNode(content: content, range: start..<start)
  }

  private mutating func list(_ depth: Int) throws(Beyond) -> DataNode {
    let start = at
    let column = column
    var items: [DataNode] = []
    repeat {
      at += 1
      items.append(try value(below: column, depth + 1, isItem: true))
      guard try toContent() else { break }
    } while self.column == column && peek() == ASCII.dash && isBlank(at + 1)
    // A deeper line belongs to nothing; at the same column only a table's next key may stand.
    guard at == bytes.count || self.column <= column else { throw Beyond() }
    return DataNode(content: .list(items), range: start..<start)
  }

  /// The table whose first key was read, up to its colon.
  private mutating func table(
    _ first: String, at start: Int, _ depth: Int
  ) throws(Beyond) -> DataNode {
    let column = start - lineStart
    var entries: [DataEntry] = []
    var key = first
    var keyStart = start
    while true {
      guard isBlank(at + 1), at - keyStart < Self.longestKey else { throw Beyond() }
      at += 1
      let value = try value(below: column, depth + 1, isItem: false)
      try add(DataEntry(key, start: keyStart, value: value), to: &entries)
      guard try toContent(), self.column >= column else { break }
      guard self.column == column else { throw Beyond() }
      keyStart = at
      key = try self.key()
    }
    return DataNode(content: .table(entries), range: start..<start)
  }

  /// YAML looks no further than 1,024 characters for the colon behind a key.
  static let longestKey = 1000

  /// Adds an entry; Yams says what is wrong with a key that comes twice.
  func add(_ entry: DataEntry, to entries: inout [DataEntry]) throws(Beyond) {
    // Question lists have few keys; a table with many is left to who sorts them.
    let isSure = entries.count < 64 && !entries.contains { $0.key == entry.key }
    guard keepsDoubles || isSure else { throw Beyond() }
    entries.append(entry)
  }

  /// The key at the start of a line, up to its colon.
  private mutating func key() throws(Beyond) -> String {
    let line = lineStart
    let text: String
    if peek() == UInt8(ascii: "\"") || peek() == UInt8(ascii: "'") {
      text = try quoted()
      skipSpaces()
    } else {
      let words = try plain()
      text = String(decoding: bytes[words], as: UTF8.self)
    }
    guard lineStart == line, peek() == ASCII.colon else { throw Beyond() }
    return text
  }

  /// The value behind a dash or a colon, or nothing.
  private mutating func value(
    below column: Int, _ depth: Int, isItem: Bool
  ) throws(Beyond) -> DataNode {
    let none = DataNode(content: .null, range: at..<at)
    let line = lineStart
    guard try toContent() else { return none }
    if lineStart == line { return try node(below: column, depth: depth, startsLine: isItem) }
    if self.column > column { return try node(below: column, depth: depth) }
    // The list of a key may stand right below it.
    let isList = !isItem && self.column == column && peek() == ASCII.dash && isBlank(at + 1)
    return isList ? try node(below: column, depth: depth) : none
  }
}
