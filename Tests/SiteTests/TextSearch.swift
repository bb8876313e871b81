extension StringProtocol {
  /// Where a text stands for the first time, byte for byte.
  func range(of text: String) -> Range<String.Index>? {
    let needle = Array(text.utf8)
    var start = startIndex
    while start < endIndex {
      if utf8[start...].starts(with: needle) {
        return start..<utf8.index(start, offsetBy: needle.count)
      }
      start = utf8.index(after: start)
    }
    return nil
  }

  /// How often a text stands in it.
  func occurrences(of text: String) -> Int {
    var count = 0
    var rest = self[...]
    while let found = rest.range(of: text) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }
}
