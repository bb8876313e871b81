import Cards

/// The `#name:value` lines at the top of Anki's text exports.
struct AnkiHeader {
  /// Whether it is the line by which a sheet names its separator: names of columns may follow.
  private(set) var isSheet = false
  /// How many lines it takes.
  private(set) var count = 0
  /// What parts the cells.
  private(set) var separator: [UInt8]?
  /// Whether cells are HTML, if it says so.
  private(set) var isHTML: Bool?
  /// The columns' names in one text.
  private var columns: String?
  /// What columns are for, by number from 0.
  private(set) var roles: [Int: ColumnRole] = [:]
  /// The kind of all notes.
  private(set) var noteType: String?
  /// The column that says of what kind a note is, from 0.
  private(set) var noteTypeColumn: Int?
  /// The deck of all cards.
  private(set) var deck: String?
  /// The tags of all cards.
  private(set) var tags: [String] = []

  /// No header.
  init() {}

  /// The header of a text; without lines when it has none.
  init(of text: ExamLines) {
    // Excel's own first line: `sep=;`.
    if let first = text.ranges.first, first.count == 5,
      text.bytes[first].prefix(4).map(ASCII.lower).elementsEqual("sep=".utf8),
      !ASCII.isWordByte(text.bytes[first.upperBound - 1])
    {
      separator = [text.bytes[first.upperBound - 1]]
      count = 1
      isSheet = true
      return
    }
    for range in text.ranges {
      guard range.count > 1, text.bytes[range.lowerBound] == ASCII.hash,
        let colon = text.bytes[range].firstIndex(of: ASCII.colon)
      else { return }
      let name = text.string(range.lowerBound + 1..<colon).lowercased()
      guard take(name, text.string(colon + 1..<range.upperBound)) else { return }
      count += 1
    }
  }

  /// The columns' names, if it has them.
  var names: [String]? {
    guard let columns else { return nil }
    let mark = String(decoding: separator ?? [ASCII.tab], as: UTF8.self)
    return columns.split(separator: mark, omittingEmptySubsequences: false).map(String.init)
  }

  private mutating func take(_ name: String, _ value: String) -> Bool {
    let word = value.split(separator: " ").first.map(String.init) ?? ""
    switch name {
    case "separator": separator = Self.separator(value)
    case "html": isHTML = word.lowercased() == "true"
    case "columns": columns = value
    case "deck": deck = value
    case "notetype": noteType = value
    case "if matches": break
    case "tags": tags = value.split(separator: " ").map(String.init)
    case "tags column": set(.tags, word)
    case "deck column": set(.tags, word)
    case "notetype column":
      set(.metadata, word)
      noteTypeColumn = Int(word).map { $0 - 1 }
    case "guid column": set(.metadata, word)
    default: return false
    }
    return true
  }

  private mutating func set(_ role: ColumnRole, _ number: String) {
    if let number = Int(number), number > 0 { roles[number - 1] = role }
  }

  private static func separator(_ value: String) -> [UInt8]? {
    switch value.lowercased().split(separator: " ").first ?? "" {
    case "tab": [ASCII.tab]
    case "comma": [ASCII.comma]
    case "semicolon": [ASCII.semicolon]
    case "pipe": [UInt8(ascii: "|")]
    case "colon": [ASCII.colon]
    case "space": [ASCII.space]
    case "\\t": [ASCII.tab]
    default:
      // Letters of a name that nobody knows part nothing: cells would lose theirs.
      value.isEmpty || value.utf8.contains { ASCII.isLetter($0) || ASCII.isDigit($0) }
        ? nil : Array(value.utf8)
    }
  }
}
