/// A question list in the front matter of a page: between two lines `---` it is YAML, between `+++`
/// TOML; what stands below is another text.
struct FrontMatterList {
  /// The format.
  let format: StructuredFiles.Format
  /// The lines from the first mark to the second.
  let lines: Range<Int>
  /// The text with all but the list made blank, so that every line stays where it is.
  let bytes: [UInt8]

  /// Finds the front matter of a text; nil where there is none, or nothing below it.
  init?(_ text: ExamLines) {
    guard text.count > 3, let mark = FrontMatterLines.mark(text.ranges[0], text.bytes),
      let close = (1..<text.count).first(where: {
        FrontMatterLines.mark(text.ranges[$0], text.bytes) == mark
      }),
      (1..<close).contains(where: { Self.startsTable($0, text) }),
      (close + 1..<text.count).contains(where: { !text.isBlank($0) })
    else { return nil }
    format = mark == ASCII.dash ? .yaml : .toml
    lines = 0..<close + 1
    let inner = text.ranges[1].lowerBound..<text.ranges[close].lowerBound
    bytes = text.bytes.indices.map { at in
      let byte = text.bytes[at]
      let isKept = inner.contains(at) || byte == ASCII.lineFeed || byte == ASCII.carriageReturn
      return isKept ? byte : ASCII.space
    }
  }

  /// Whether a line starts one of several tables: `- question: …`, `[[questions]]`.
  private static func startsTable(_ line: Int, _ text: ExamLines) -> Bool {
    let words = text.bytes[Trim.both(text.ranges[line], in: text.bytes)]
    switch words.first {
    case ASCII.dash: return words.contains(ASCII.colon)
    case UInt8(ascii: "["): return words.starts(with: "[[".utf8)
    default: return false
    }
  }
}
