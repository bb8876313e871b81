/// A value of a structured file (YAML, TOML, JSON) and where it stands.
struct DataNode {
  /// What a value is.
  enum Content {
    case null
    case bool(Bool)
    /// A number, as written.
    case number(String)
    case string(String)
    case list([DataNode])
    case table([DataEntry])
  }

  /// What it is.
  var content: Content
  /// The bytes of the text from its first to the start of what follows it.
  var range: Range<Int>

  /// The text of a string or number; nil for anything else.
  var text: String? {
    switch content {
    case .string(let text), .number(let text): text
    default: nil
    }
  }

  /// The values of a list; nil for anything else.
  var items: [DataNode]? {
    if case .list(let items) = content { items } else { nil }
  }

  /// The entries of a table; nil for anything else.
  var entries: [DataEntry]? {
    if case .table(let entries) = content { entries } else { nil }
  }

  /// Whether it says nothing: null, or a string, list or table with nothing in it.
  var isEmpty: Bool {
    switch content {
    case .null: true
    case .string(let text): text.allSatisfy(\.isWhitespace)
    case .list(let items): items.isEmpty
    case .table(let entries): entries.isEmpty
    case .bool, .number: false
    }
  }

  /// Whether it says yes or no; nil when it is no such value.
  var truth: Bool? {
    switch content {
    case .bool(let value): return value
    case .number(let text): return text == "1" ? true : text == "0" ? false : nil
    case .string(let text):
      return switch text.lowercased() {
      case "true", "yes", "y", "x", "correct", "right": true
      case "false", "no", "n", "", "incorrect", "wrong": false
      default: nil
      }
    default: return nil
    }
  }
}

/// One key of a table and its value.
struct DataEntry {
  /// The key, as written.
  var key: String
  /// The key without case, spaces, dashes and underscores: what its meaning is looked up by.
  let plainKey: String
  /// Where the key starts.
  var start: Int
  /// The value.
  var value: DataNode

  /// An entry of a table.
  init(_ key: String, start: Int, value: DataNode) {
    self.key = key
    self.start = start
    self.value = value
    plainKey = Self.plain(key)
  }

  /// A key without case, spaces and signs.
  static func plain(_ key: String) -> String {
    let isPlain = key.utf8.allSatisfy { (0x61...0x7A).contains($0) || ASCII.isDigit($0) }
    if isPlain { return key }
    let kept = key.lowercased().utf8.filter { byte in
      switch byte {
      case ASCII.space, ASCII.dash, ASCII.underscore, ASCII.dot, ASCII.colon, ASCII.question: false
      default: true
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}

/// Why a structured file can't be read, and where.
struct DataError: Error {
  /// What is wrong and what to do.
  var message: String
  /// The byte where it shows.
  var offset: Int
  /// Whether nothing is wrong but a key that comes twice.
  var isDoubledKey = false
}
