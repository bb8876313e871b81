/// Writes the Markdown file of one card; reading it gives the same card, whatever its text holds.
public struct CardFileWriter: Sendable {
  /// A writer.
  public init() {}

  /// The file's content, UTF-8.
  public func bytes(of file: CardFile) -> [UInt8] {
    let card = file.card
    var out = FrontMatterWriter.bytes(of: file)
    append(FieldWriter(rules: .first).lines(of: card.prompt.text), to: &out)
    let isLoose = card.options.contains { $0.rationale != nil || $0.text.text.contains("\n") }
    for (index, option) in card.options.enumerated() {
      if index == 0 || isLoose { out.append(Ascii.lineFeed) }
      append(option, to: &out)
    }
    if let answer = card.answer { append(.answer, answer, to: &out) }
    if let explanation = card.explanation { append(.explanation, explanation, to: &out) }
    return out
  }

  private func append(
    _ lines: [ArraySlice<UInt8>], indent: Int = 0, to out: inout [UInt8]
  ) {
    for line in lines {
      if !line.isEmpty { out += repeatElement(Ascii.space, count: indent) }
      out += line
      out.append(Ascii.lineFeed)
    }
  }

  private func append(
    _ section: SectionHeading.Section, _ text: Markdown, to out: inout [UInt8]
  ) {
    out += "\n## \(section.rawValue)\n\n".utf8
    append(FieldWriter().lines(of: text.text), to: &out)
  }

  private func append(_ option: Option, to out: inout [UInt8]) {
    out += (option.isCorrect ? "- [x] " : "- [ ] ").utf8
    let lines = FieldWriter(rules: .all, followsCheckbox: true).lines(of: option.text.text)
    append(Array(lines.prefix(1)), to: &out)
    append(Array(lines.dropFirst()), indent: 2, to: &out)
    if lines.count > 1 { out += "\n  ---\n".utf8 }
    guard let rationale = option.rationale else { return }
    out.append(Ascii.lineFeed)
    let rest = FieldWriter(rules: .all, needsMargin: true).lines(of: rationale.text)
    append(rest, indent: 2, to: &out)
  }
}
