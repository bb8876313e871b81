/// Raised and lowered digits and signs of Unicode.
enum SmallDigits {
  /// The text in small characters; nil when Unicode lacks one of them.
  static func text(_ text: String, raised: Bool) -> String? {
    guard !text.isEmpty, text.utf8.count <= 12 else { return nil }
    let table = raised ? raisedTable : loweredTable
    var small = ""
    for character in text {
      guard let found = table[character] else { return nil }
      small.append(found)
    }
    return small
  }

  private static let raisedTable = Dictionary(
    uniqueKeysWithValues: zip("0123456789+-−()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ"))
  private static let loweredTable = Dictionary(
    uniqueKeysWithValues: zip("0123456789+-−()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎"))
}

/// Writes text as code in Markdown.
enum CodeSpan {
  /// A code span around one line of text.
  static func of(_ text: [UInt8]) -> [UInt8] {
    let mark = Array(repeating: ASCII.backtick, count: longestRun(text) + 1)
    let needsSpace = text.first == ASCII.backtick || text.last == ASCII.backtick
    let space: [UInt8] = needsSpace ? [ASCII.space] : []
    return mark + space + text + space + mark
  }

  /// How many backticks stand in a row at most.
  static func longestRun(_ text: some Sequence<UInt8>) -> Int {
    var longest = 0
    var run = 0
    for byte in text {
      run = byte == ASCII.backtick ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
