/// The block of settings that many Markdown files start with, between `---` or `+++`.
struct FrontMatterLines {
  private static let longest = 200

  /// The index of the line after it, from 0.
  let end: Int
  /// What it calls the file.
  private(set) var title: String?

  /// The front matter of a text; nil when it has none.
  init?(of text: ExamLines) {
    guard let first = text.ranges.first, let mark = Self.mark(first, text.bytes) else {
      return nil
    }
    var last: Int?
    for line in 1..<max(1, min(text.count, Self.longest)) {
      let range = Trim.both(text.ranges[line], in: text.bytes)
      if Self.mark(range, text.bytes) == mark {
        last = line
        break
      }
      if case .marker = text.lines[text.firstElements[line]].shape { return nil }
      guard Self.isSetting(text.ranges[line], text.bytes) else { return nil }
      if title == nil { title = Self.title(range, text) }
    }
    guard let last, last > 1 else { return nil }
    end = last + 1
  }

  private static func mark(_ raw: Range<Int>, _ bytes: [UInt8]) -> UInt8? {
    let range = Trim.end(raw, in: bytes)
    guard range.count == 3, let mark = bytes[range].first, mark == ASCII.dash || mark == ASCII.plus,
      bytes[range].allSatisfy({ $0 == mark })
    else { return nil }
    return mark
  }

  /// `key: value`, `key = value`, an item or what is indented below a key, or a remark.
  private static func isSetting(_ raw: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard let first = bytes[raw].first else { return true }
    if first == ASCII.space || first == ASCII.tab || first == ASCII.hash || first == ASCII.dash
      || first == UInt8(ascii: "[") || first == UInt8(ascii: "]")
    {
      return true
    }
    var at = raw.lowerBound
    while at < raw.upperBound,
      ASCII.isWordByte(bytes[at]) || bytes[at] == ASCII.dash || bytes[at] == ASCII.underscore
        || bytes[at] == ASCII.dot || bytes[at] == UInt8(ascii: "\"")
    {
      at += 1
    }
    guard at > raw.lowerBound, at - raw.lowerBound > 1 else { return false }
    while at < raw.upperBound, bytes[at] == ASCII.space { at += 1 }
    guard at < raw.upperBound else { return false }
    return bytes[at] == ASCII.colon || bytes[at] == UInt8(ascii: "=")
  }

  private static func title(_ range: Range<Int>, _ text: ExamLines) -> String? {
    let line = text.string(range)
    guard let split = line.firstIndex(where: { $0 == ":" || $0 == "=" }) else { return nil }
    let key = line[..<split].trimmed.lowercased()
    guard key == "title" || key == "name" else { return nil }
    var value = line[line.index(after: split)...].trimmed
    for quote in ["\"", "'"] where value.count > 1 && value.hasPrefix(quote) {
      if value.hasSuffix(quote) { value = value.dropFirst().dropLast() }
    }
    return value.isEmpty ? nil : String(value)
  }
}

extension Substring {
  /// Without spaces at both ends.
  fileprivate var trimmed: Substring {
    let head = drop(while: \.isWhitespace)
    guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return head[...last]
  }
}
