import Cards

extension TracedText {
  /// How the text of a field is written.
  enum Format {
    /// Each character stands for itself.
    case plain
    case html
    case markdown
    /// Plain, unless tags or entities show that it is HTML.
    case unknown
  }

  /// The text as Markdown; nil when nothing would be seen.
  func markdown(_ format: Format = .unknown) -> Markdown? {
    switch format {
    case .plain: plainMarkdown
    case .markdown: sourceMarkdown
    case .html: HTMLToMarkdown.markdown(self)
    case .unknown: HTMLSniffer.isHTML(bytes) ? HTMLToMarkdown.markdown(self) : plainMarkdown
    }
  }

  /// The text as Markdown that shows each character as itself; lists stay lists.
  private var plainMarkdown: Markdown? {
    if isOneLine {
      let line = Trim.both(0..<bytes.count, in: bytes)
      return line.isEmpty
        ? nil : Markdown(MarkdownEscaping.text(line, of: bytes), sourceLines: [lines[0]])
    }
    let ranges = lineRanges
    var builder = LineBuilder()
    var inFence = false
    for range in ranges {
      let line = Trim.both(range, in: bytes)
      let number = range.isEmpty ? 0 : lines[range.lowerBound]
      let isFence = startsFence(line)
      if isFence || inFence {
        if isFence, !inFence, !hasClosingFence(after: line.upperBound) {
          builder.line(number) { MarkdownEscaping.append(line, of: bytes, to: &$0) }
          continue
        }
        builder.line(number) { $0 += bytes[range] }
        if isFence { inFence.toggle() }
      } else if line.isEmpty {
        builder.blank()
      } else if ranges.count > 1, let rest = itemStart(line) {
        builder.line(number) {
          $0 += [ASCII.dash, ASCII.space]
          MarkdownEscaping.append(rest..<line.upperBound, of: bytes, to: &$0)
        }
      } else {
        builder.line(number) { MarkdownEscaping.append(line, of: bytes, to: &$0) }
      }
    }
    return builder.markdown
  }

  /// The text as the Markdown that it is.
  private var sourceMarkdown: Markdown? {
    if isOneLine {
      let line = Trim.end(0..<bytes.count, in: bytes)
      return line.isEmpty
        ? nil : Markdown(String(decoding: bytes[line], as: UTF8.self), sourceLines: [lines[0]])
    }
    var builder = LineBuilder()
    for range in lineRanges {
      let line = Trim.end(range, in: bytes)
      if line.isEmpty {
        builder.blank()
      } else {
        builder.line(lines[range.lowerBound]) { $0 += bytes[line] }
      }
    }
    return builder.markdown
  }

  /// Most fields are one line: they need no list of lines.
  private var isOneLine: Bool { !bytes.contains(ASCII.lineFeed) }

  private func startsFence(_ line: Range<Int>) -> Bool {
    line.count >= 3 && bytes[line.prefix(3)].allSatisfy { $0 == ASCII.backtick }
  }

  private func hasClosingFence(after index: Int) -> Bool {
    var at = index
    while at + 3 < bytes.count {
      if bytes[at] == ASCII.lineFeed,
        startsFence(Trim.start(at + 1..<bytes.count, in: bytes))
      {
        return true
      }
      at += 1
    }
    return false
  }

  /// Where the text of a list item starts; nil for another line.
  private func itemStart(_ line: Range<Int>) -> Int? {
    guard line.count > 2 else { return nil }
    let start = line.lowerBound
    if bytes[start] == ASCII.dash || bytes[start] == ASCII.star || bytes[start] == ASCII.plus {
      return bytes[start + 1] == ASCII.space ? start + 2 : nil
    }
    guard line.count > 4, bytes[start] == 0xE2, bytes[start + 1] == 0x80, bytes[start + 2] == 0xA2
    else { return nil }  // •
    return Trim.start(start + 3..<line.upperBound, in: bytes).lowerBound
  }
}

/// Puts lines of Markdown together, with the line of the file that each came from.
struct LineBuilder {
  private var out: [UInt8] = []
  private var sources: [Int32] = []
  private var blankIsDue = false

  /// What was built; nil when nothing was.
  var markdown: Markdown? {
    sources.isEmpty ? nil : Markdown(String(decoding: out, as: UTF8.self), sourceLines: sources)
  }

  /// Parts what comes from what was before; blank lines at the ends are left out.
  mutating func blank() {
    blankIsDue = !sources.isEmpty
  }

  /// Adds a line.
  mutating func line(_ source: Int32, _ write: (inout [UInt8]) -> Void) {
    if !sources.isEmpty { out.append(ASCII.lineFeed) }
    if blankIsDue {
      out.append(ASCII.lineFeed)
      sources.append(0)
      blankIsDue = false
    }
    sources.append(source)
    write(&out)
  }

  /// Adds the lines of a Markdown text.
  mutating func add(_ markdown: Markdown, prefix: String = "", hanging: String = "") {
    let rows = markdown.text.utf8.split(separator: ASCII.lineFeed, omittingEmptySubsequences: false)
    for (place, row) in rows.enumerated() {
      if row.isEmpty {
        blank()
      } else {
        line(Int32(markdown.sourceLine(of: place + 1))) {
          $0 += (place == 0 ? prefix : hanging).utf8
          $0 += row
        }
      }
    }
  }

  /// The texts as a list; the only one as it is; nil for none.
  static func list(_ texts: [Markdown]) -> Markdown? {
    if texts.count < 2 { return texts.first }
    var builder = LineBuilder()
    for text in texts { builder.add(text, prefix: "- ", hanging: "  ") }
    return builder.markdown
  }

  /// The texts as paragraphs; nil for none.
  static func paragraphs(_ texts: [Markdown]) -> Markdown? {
    if texts.count < 2 { return texts.first }
    var builder = LineBuilder()
    for text in texts {
      builder.blank()
      builder.add(text)
    }
    return builder.markdown
  }
}
