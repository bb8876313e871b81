/// What a text says in square brackets, to find what cmark takes away or does not know.
///
/// cmark takes `[note]: important` for the definition of a link and shows nothing of it, and it
/// knows no footnotes.
struct References {
  /// A label in brackets, lower-case.
  private struct Label {
    var text: String
    var line: Int
    var isDefinition: Bool
  }

  private var labels: [Label] = []

  /// Looks through a source once.
  init(in source: Source) {
    var line = 1
    var open: Int?
    var isLineStart = true
    var startsLine = false
    let bytes = source.bytes
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "["):
        open = index + 1
        startsLine = isLineStart
      case UInt8(ascii: "]"):
        guard let start = open else { break }
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        labels.append(
          Label(
            text: String(decoding: bytes[start..<index], as: UTF8.self).lowercased(),
            line: line, isDefinition: startsLine && next == UInt8(ascii: ":")))
        open = nil
      case UInt8(ascii: "\n"): line += 1
      default: break
      }
      isLineStart =
        byte == UInt8(ascii: "\n") || isLineStart && (isBlank(byte) || blockMarks.contains(byte))
    }
  }

  /// Findings on footnotes that are shown as text, and on definitions that show nothing.
  func findings(in blocks: [Block], _ source: Source) -> [MarkdownDocument.Finding] {
    var findings: [MarkdownDocument.Finding] = []
    let prose = blocks.text(withCode: false).lowercased()
    var lastLine = 0
    for label in labels where label.text.hasPrefix("^") && label.line != lastLine {
      guard prose.contains("[\(source.restored(label.text))]") else { continue }
      lastLine = label.line
      findings.append(
        MarkdownDocument.Finding(
          code: "unsupported-markdown",
          message: "footnotes are not supported: '[\(source.restored(label.text))]' is shown as "
            + "it is written",
          line: label.line))
    }
    let definitions = labels.filter(\.isDefinition)
    if definitions.isEmpty { return findings }
    let used = Set(labels.lazy.filter { !$0.isDefinition }.map(\.text))
    let shown = Set(Self.definitionsShown(in: blocks))
    var seen: Set<String> = []
    for definition in definitions where !shown.contains(source.restored(definition.text)) {
      let isFirst = seen.insert(definition.text).inserted
      if isFirst, used.contains(definition.text) { continue }
      findings.append(
        MarkdownDocument.Finding(
          code: "unused-definition",
          message: "'[\(source.restored(definition.text))]:' is read as the definition of a link "
            + (isFirst ? "that nothing refers to" : "that was defined before")
            + " and not shown: write '\\[' for a bracket",
          line: definition.line))
    }
    return findings
  }

  /// The labels that lines of the shown text start with, so that they are no definitions.
  private static func definitionsShown(in blocks: [Block]) -> [String] {
    blocks.text(withCode: true).lowercased().utf8.split(separator: UInt8(ascii: "\n"))
      .compactMap { line in
        guard let open = line.firstIndex(of: UInt8(ascii: "[")),
          let close = line[open...].firstIndex(of: UInt8(ascii: "]"))
        else { return nil }
        return String(Substring(line[line.index(after: open)..<close]))
      }
  }
}

/// What may stand before the text of a line: marks of quotes and lists.
private let blockMarks = Set(">-+*.)0123456789".utf8)
