import Cards
import Diagnostics

/// The block of settings that many Markdown files start with, between `---` or `+++`.
struct FrontMatterLines {
  private static let longest = 200

  /// The index of the line after it, from 0.
  private(set) var end = 0
  /// What it calls the file.
  private(set) var title: String?
  /// The language tag that it names.
  private(set) var language: String?
  private(set) var diagnostics: [Diagnostic] = []

  /// The front matter of a text; nil when it has none.
  init?(of text: ExamLines) {
    guard let first = text.ranges.first, let mark = Self.mark(first, text.bytes) else {
      return nil
    }
    var last: Int?
    // `correct: 2` below `scoring:` is a setting, not an answer.
    var isBelowKey = false
    for line in 1..<max(1, min(text.count, Self.longest)) {
      let range = Trim.both(text.ranges[line], in: text.bytes)
      if Self.mark(range, text.bytes) == mark {
        last = line
        break
      }
      let isIndented = text.ranges[line].lowerBound < range.lowerBound
      if !isIndented { isBelowKey = text.bytes[range].last == ASCII.colon }
      if !isBelowKey || !isIndented, text.shape(of: line).isMarker {
        return nil
      }
      guard Self.isSetting(text.ranges[line], text.bytes) else { return nil }
      take(range, in: text)
    }
    guard let last, last > 1 else { return nil }
    end = last + 1
  }

  /// The sign of a rule that front matter may start or end with, `---` or `+++`; nil for others.
  static func mark(_ raw: Range<Int>, _ bytes: [UInt8]) -> UInt8? {
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

  /// Takes what a setting says of the deck; the first that says it counts.
  private mutating func take(_ range: Range<Int>, in text: ExamLines) {
    let line = text.string(range)
    guard let split = line.firstIndex(where: { $0 == ":" || $0 == "=" }) else { return }
    let value = Self.unquoted(line[line.index(after: split)...].trimmed)
    guard !value.isEmpty else { return }
    let key = line[..<split].trimmed.lowercased()
    switch key {
    case "title", "name": title = title ?? value
    case "lang", "language":
      if isLanguageTag(value) {
        language = language ?? value
      } else {
        diagnostics.append(badLanguage(value, at: text.location(of: range.lowerBound)))
      }
    default:
      // Other tools have keys of their own there; a slip in one of ours would go unnoticed.
      guard let near = ["title", "lang", "language"].first(where: { editDistance(key, $0) == 1 })
      else { return }
      diagnostics.append(
        .warning(
          "unknown-key", "the key '\(key)' means nothing here; did you mean '\(near)'?",
          at: text.location(of: range.lowerBound)))
    }
  }

  private static func unquoted(_ value: Substring) -> String {
    for quote in ["\"", "'"] where value.count > 1 && value.hasPrefix(quote) {
      if value.hasSuffix(quote) { return String(value.dropFirst().dropLast()) }
    }
    return String(value)
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
