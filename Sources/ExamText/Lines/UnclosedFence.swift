import Diagnostics

/// Finds the fence that opens a block of code which nothing closes.
enum UnclosedFence {
  /// A warning at the first such fence; its lines were read as text.
  static func diagnostics(in text: ExamLines) -> [Diagnostic] {
    guard text.marks.starts("`") || text.marks.starts("~") else { return [] }
    let bytes = text.bytes
    for (line, raw) in text.ranges.enumerated()
    where text.shape(of: line) != .code {
      let range = Trim.both(raw, in: bytes)
      guard range.count >= 3, let mark = bytes[range].first,
        mark == ASCII.backtick || mark == UInt8(ascii: "~"),
        bytes[range].prefix(3).allSatisfy({ $0 == mark })
      else { continue }
      let rest = bytes[range].drop { $0 == mark }
      guard !rest.contains(mark), rest.count < 24 else { continue }
      return [
        .warning(
          "unclosed-fence",
          "no later line closes this block of code, so its lines were read as text; "
            + "close it with \(String(repeating: Character(UnicodeScalar(mark)), count: 3))",
          at: SourceLocation(path: text.path, line: line + 1, column: 1))
      ]
    }
    return []
  }
}
