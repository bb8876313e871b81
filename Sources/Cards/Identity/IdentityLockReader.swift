import Diagnostics

/// Reads lock files, whatever a merge or an editor left in them.
enum IdentityLockReader {
  static func read(
    _ bytes: [UInt8], path: String
  ) -> (lock: IdentityLock, diagnostics: [Diagnostic]) {
    let (entries, diagnostics) = readLines(bytes, path: path, entry)
    return (IdentityLock(entries: withoutRepeats(entries)), diagnostics)
  }

  /// Reads each line that is no comment; `entry` gives nil for one that makes no sense.
  static func readLines<Entry>(
    _ bytes: [UInt8], path: String, _ entry: (ArraySlice<UInt8>) -> Entry?
  ) -> (entries: [Entry], diagnostics: [Diagnostic]) {
    var entries: [Entry] = []
    var diagnostics: [Diagnostic] = []
    var conflictLine: Int?
    let byteOrderMark: [UInt8] = [0xef, 0xbb, 0xbf]
    let text = bytes.starts(with: byteOrderMark) ? bytes[3...] : bytes[...]
    for line in FileLine.split(text) {
      guard !line.isBlank, line.bytes.first != Ascii.hash else { continue }
      if isConflictMarker(line.bytes) {
        conflictLine = conflictLine ?? line.number
      } else if let entry = entry(line.bytes) {
        entries.append(entry)
      } else {
        diagnostics.append(
          .warning(
            "bad-lock-line",
            "this line names no card; delete it, or take the file from an earlier commit",
            at: SourceLocation(path: path, line: line.number, column: 1)))
      }
    }
    if let conflictLine {
      let message =
        "the file holds the marks of a merge; the lines of both sides are used,"
        + " the next build writes it anew"
      let place = SourceLocation(path: path, line: conflictLine, column: 1)
      diagnostics.append(.warning("lock-conflict", message, at: place))
    }
    return (entries, diagnostics.sorted())
  }

  private static func withoutRepeats(
    _ entries: [IdentityLock.Entry]
  ) -> [IdentityLock.Entry] {
    let alive = Set(entries.lazy.filter { !$0.isRetired }.map(\.id))
    var seen: Set<IdentityLock.Entry> = []
    seen.reserveCapacity(entries.count)
    return entries.filter { entry in
      if entry.isRetired, alive.contains(entry.id) { return false }
      return seen.insert(entry).inserted
    }
  }

  private static func isConflictMarker(_ line: ArraySlice<UInt8>) -> Bool {
    ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].contains { line.starts(withText: $0) }
  }

  /// The card that a line names; a hash or words that are missing just make it harder to know.
  static func entry(_ line: ArraySlice<UInt8>) -> IdentityLock.Entry? {
    let isRetired = line.first == Ascii.hyphen
    let text = isRetired ? line.dropFirst() : line
    let parts = text.split(separator: Ascii.space, maxSplits: 3)
    guard let name = parts.first?.text, CardID.problem(with: name) == nil, parts.count >= 3,
      let prompt = number(parts[1]), let content = number(parts[2])
    else { return nil }
    var trace = CardTrace(prompt: prompt, content: content, promptWords: [], answerWords: [])
    if parts.count == 4 {
      let words = parts[3].split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
      trace.promptWords = Array(words[0].trimmingBlanks)
      trace.answerWords = words.count > 1 ? Array(words[1].trimmingBlanks) : []
    }
    return IdentityLock.Entry(id: CardID(rawValue: name), isRetired: isRetired, trace: trace)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> UInt64? {
    guard digits.count == 16 else { return nil }
    var value: UInt64 = 0
    for byte in digits {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt64(byte - 0x30)
      case 0x61...0x66: value = value << 4 | UInt64(byte - 0x57)
      default: return nil
      }
    }
    return value
  }
}
