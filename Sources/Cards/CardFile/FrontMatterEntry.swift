/// One key of a file's front matter with its value, and where they stand.
struct FrontMatterEntry {
  /// What a key holds.
  enum Value {
    /// Nothing: an empty value, `~` or `null`.
    case null
    /// A text, number or truth value, as it was written.
    case scalar(String)
    /// A list of such.
    case list([Item])
    /// Anything else: a mapping, a list of lists.
    case other
  }

  /// A part of a list.
  struct Item {
    /// What it says; nil when it is no scalar.
    var text: String?
    /// Where it stands.
    var place: Place
  }

  /// A line of the file and a column in bytes, both from 1.
  struct Place {
    var line: Int
    var column: Int
  }

  /// The key.
  var key: String
  /// Where the key stands.
  var place: Place
  /// What it holds.
  var value: Value
  /// Where the value stands.
  var valuePlace: Place
}

extension FrontMatterEntry {
  /// The entries of front matter in its plainest form; nil when it needs a YAML reader.
  ///
  /// Plain are lines `key: value` whose value is a bare word or words, a text in double quotes
  /// without backslashes, or a list of such in square brackets. Almost every file is so, and a YAML
  /// reader takes ten times as long.
  static func plain(_ lines: ArraySlice<FileLine>) -> [FrontMatterEntry]? {
    var entries: [FrontMatterEntry] = []
    for line in lines {
      guard let colon = line.bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
      let key = line.bytes[..<colon]
      let rest = line.bytes[(colon + 1)...]
      guard rest.first == Ascii.space, !key.isEmpty, key.allSatisfy(Ascii.isLetter) else {
        return nil
      }
      let name = key.text
      let text = rest.trimmingBlanks
      guard let value = plainValue(text, line: line), !PlainScalar.isNull(key),
        !entries.contains(where: { $0.key == name })
      else { return nil }
      entries.append(
        FrontMatterEntry(
          key: name, place: Place(line: line.number, column: 1), value: value,
          valuePlace: Place(line: line.number, column: column(text, in: line))))
    }
    return entries
  }

  private static func plainValue(_ text: ArraySlice<UInt8>, line: FileLine) -> Value? {
    guard text.first == UInt8(ascii: "["), text.last == UInt8(ascii: "]") else {
      return plainText(text).map { .scalar($0) }
    }
    let inner = text.dropFirst().dropLast()
    if inner.trimmingBlanks.isEmpty { return .list([]) }
    var items: [Item] = []
    for part in inner.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      let part = part.trimmingBlanks
      guard let text = plainText(part) else { return nil }
      items.append(
        Item(text: text, place: Place(line: line.number, column: column(part, in: line))))
    }
    return .list(items)
  }

  /// The text of a plain scalar; nil when only a YAML reader can tell.
  private static func plainText(_ text: ArraySlice<UInt8>) -> String? {
    if text.first == Ascii.quote, text.count >= 2, text.last == Ascii.quote {
      let inner = text.dropFirst().dropLast()
      let isPlain = inner.allSatisfy { (0x20..<0x7f).contains($0) && !special.contains($0) }
      return isPlain ? inner.text : nil
    }
    return PlainScalar.isPlain(text) ? text.text : nil
  }

  private static let special: [UInt8] = [Ascii.quote, Ascii.backslash]

  private static func column(_ text: ArraySlice<UInt8>, in line: FileLine) -> Int {
    text.startIndex - line.bytes.startIndex + 1
  }
}
