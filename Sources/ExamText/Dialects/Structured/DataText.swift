import Bytes
import Cards

/// Makes Markdown of values, and finds the source line of each line of it.
struct DataText {
  let text: ExamLines
  /// Whether the texts are HTML, so that tags are no part of what they say.
  var isHTML = false

  /// How far ahead a byte of a value is looked for; indentation lies in between, escapes don't.
  private static let reach = 256

  /// The line, from 0, that a byte stands on.
  func line(at offset: Int) -> Int {
    text.lineNumber(at: offset) - 1
  }

  /// The Markdown of a value; nil when it says nothing.
  func markdown(_ node: DataNode) -> Markdown? {
    switch node.content {
    case .null: return nil
    case .bool(let value): return single(value ? "true" : "false", node)
    case .number(let value): return single(value, node)
    case .string(let value): return prose(value, node)
    case .list(let items):
      let parts = items.compactMap(markdown)
      if parts.count < 2 { return parts.first }
      return Self.listed(parts)
    case .table(let entries):
      if let entry = entries.first(where: {
        QuestionKeys.text.contains($0.plainKey) && !$0.value.isEmpty
      }) {
        return markdown(entry.value)
      }
      return record(entries)
    }
  }

  /// A table without a text of its own, as a list of its keys and values.
  func record(_ entries: [DataEntry]) -> Markdown? {
    let parts = entries.compactMap { entry -> Markdown? in
      guard var part = markdown(entry.value) else { return nil }
      let isBlock = part.text.contains("\n")
      part.text =
        "- \(entry.key): " + (isBlock ? part.text.replacing("\n", with: "\n  ") : part.text)
      return part
    }
    guard !parts.isEmpty else { return nil }
    return Markdown(
      parts.map(\.text).joined(separator: "\n"), sourceLines: parts.flatMap(\.sourceLines))
  }

  /// A program as a fenced block.
  func code(_ node: DataNode, language: String?) -> Markdown? {
    guard case .string(let value) = node.content, !node.isEmpty else { return markdown(node) }
    let (kept, sources) = lines(of: value, node)
    if kept.contains(where: { $0.hasPrefix("```") }) { return prose(value, node) }
    return Markdown(
      (["```\(language ?? "")"] + kept + ["```"]).joined(separator: "\n"),
      sourceLines: [0] + sources + [0])
  }

  /// Parts of a field with a blank line between them; nil when there are none.
  static func joined(_ parts: [Markdown]) -> Markdown? {
    guard parts.count > 1 else { return parts.first }
    var all = parts[0]
    for part in parts.dropFirst() {
      all.text += "\n\n" + part.text
      all.sourceLines += [0] + part.sourceLines
    }
    return all
  }

  /// Answers any of which is right, as a list; nil when there are none.
  static func listed(_ parts: [Markdown]) -> Markdown? {
    guard parts.count > 1, !parts.contains(where: { $0.text.contains("\n") }) else {
      return joined(parts)
    }
    return Markdown(
      parts.map { "- " + $0.text }.joined(separator: "\n"),
      sourceLines: parts.flatMap(\.sourceLines))
  }

  private func single(_ value: String, _ node: DataNode) -> Markdown {
    Markdown(value, sourceLines: [Int32(line(at: node.range.lowerBound) + 1)])
  }

  private func prose(_ value: String, _ node: DataNode) -> Markdown? {
    let (kept, sources) = lines(of: value, node)
    guard let first = kept.first else { return nil }
    if isHTML, HTMLSniffer.isHTML(Array(value.utf8)) {
      var traced = TracedText()
      for (line, source) in zip(kept, sources) {
        traced.append(TracedText(line + "\n", line: Int(source)))
      }
      return HTMLToMarkdown.markdown(traced)
    }
    if kept.count == 1 {
      // Nothing that starts with a letter is a list.
      let isWord = first.utf8.first.map(ASCII.isLetter) ?? false
      return Markdown(String(isWord ? first : Self.unlisted(first)), sourceLines: sources)
    }
    return Markdown(kept.joined(separator: "\n"), sourceLines: sources)
  }

  /// One line of text that Markdown would take for a list, heading or quote, escaped.
  private static func unlisted(_ line: Substring) -> Substring {
    let line = line.drop { $0 == " " || $0 == "\t" }
    let utf8 = line.utf8
    guard let first = utf8.first else { return line }
    let rest = utf8.dropFirst()
    switch first {
    case ASCII.dash, ASCII.plus, ASCII.star:
      return rest.first == ASCII.space || rest.isEmpty ? "\\" + line : line
    case ASCII.hash:
      let after = utf8.drop { $0 == ASCII.hash }.first
      return after == nil || after == ASCII.space ? "\\" + line : line
    case UInt8(ascii: ">"): return "\\" + line
    case let byte where ASCII.isDigit(byte):
      let digits = utf8.prefix(while: ASCII.isDigit)
      let after = utf8.dropFirst(digits.count)
      guard digits.count < 10, let sign = after.first, sign == ASCII.dot || sign == ASCII.close,
        after.dropFirst().first ?? ASCII.space == ASCII.space
      else { return line }
      return line.prefix(digits.count) + "\\" + line.dropFirst(digits.count)
    default: return line
    }
  }

  /// The lines of a text without blank ones at its ends, and where each stands in the source.
  private func lines(of value: String, _ node: DataNode) -> ([Substring], [Int32]) {
    var all = Self.split(value)
    for line in all.indices { all[line] = all[line].isBlank ? "" : all[line].trimmedEnd }
    guard let first = all.firstIndex(where: { !$0.isEmpty }),
      let last = all.lastIndex(where: { !$0.isEmpty })
    else { return ([], []) }
    let kept = all.count == 1 ? all : Array(all[first...last])
    let start = line(at: node.range.lowerBound)
    let end = line(at: max(node.range.upperBound - 1, node.range.lowerBound))
    if start == end { return (kept, Array(repeating: Int32(start + 1), count: kept.count)) }
    return (kept, sources(of: kept, node.range, start))
  }

  /// The lines of a text, whichever line ends it has.
  private static func split(_ value: String) -> [Substring] {
    guard value.holds("\n") || value.holds("\r") else { return [value[...]] }
    let text = value.utf8
    var lines: [Substring] = []
    var start = text.startIndex
    while let end = text[start...].firstIndex(where: {
      $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn
    }) {
      lines.append(value[start..<end])
      start = text.index(after: end)
      if text[end] == ASCII.carriageReturn, start < text.endIndex, text[start] == ASCII.lineFeed {
        start = text.index(after: start)
      }
    }
    lines.append(value[start...])
    return lines
  }

  /// Finds each line's place by going along the source and the value together.
  private func sources(of lines: [Substring], _ range: Range<Int>, _ start: Int) -> [Int32] {
    let bytes = text.bytes
    var at = range.lowerBound
    var current = start
    var isFirst = true
    return lines.map { line in
      var place: Int?
      for byte in line.utf8 where ASCII.isWordByte(byte) {
        let stop = min(at + Self.reach, range.upperBound)
        guard let found = bytes[at..<max(at, stop)].firstIndex(of: byte) else { continue }
        at = found + 1
        while current + 1 < text.ranges.count, text.ranges[current + 1].lowerBound <= found {
          current += 1
        }
        if place == nil { place = current }
      }
      defer { isFirst = false }
      if let place { return Int32(place + 1) }
      if line.isEmpty { return 0 }
      // signs only: they stand on the next line where the value and the source break alike
      let next = current + (isFirst ? 0 : 1)
      let fits =
        next < text.ranges.count && text.ranges[next].lowerBound < range.upperBound
        && Array(line.utf8.drop { $0 == ASCII.space }).elementsEqual(
          bytes[Trim.both(text.ranges[next], in: bytes)])
      if fits {
        current = next
        at = max(at, text.ranges[next].upperBound)
      }
      return Int32(current + 1)
    }
  }
}

extension Substring {
  fileprivate var isBlank: Bool {
    if let first = utf8.first, first > ASCII.space, first < 0x7F { return false }
    return unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  fileprivate var trimmedEnd: Substring {
    var text = self
    while let last = text.utf8.last, last == ASCII.space || last == ASCII.tab {
      text = text.dropLast()
    }
    return text
  }
}
