import Diagnostics

extension BodyReader {
  /// Gives the lines read so far to the last option: its text, then its rationale.
  ///
  /// The first of them is what followed the checkbox.
  mutating func finishOption() {
    guard let opening, var last = options.popLast() else { return }
    let lines = dedented()
    let (text, rationale) = parts(lines)
    check(lines)
    if let text = FieldReader.text(of: text) {
      last.text = text
    } else {
      report(optionWithoutText(opening))
    }
    last.rationale = FieldReader.text(of: rationale)
    let end = FieldReader.trimmed(lines[...]).last?.number ?? opening.number
    last.lines = opening.number...max(end, opening.number)
    if text.count == 1, let rationale = last.rationale { warnIfWrapped(opening, rationale) }
    options.append(last)
  }

  /// The option's lines without the indentation that makes them part of it.
  private func dedented() -> [FileLine] {
    let rest = pending.dropFirst()
    let margin = rest.filter { !$0.isBlank }.map(\.indentation).min() ?? 0
    return pending.prefix(1) + rest.map { $0.isBlank ? blank($0, margin) : $0.dedented(by: margin) }
  }

  private func blank(_ line: FileLine, _ margin: Int) -> FileLine {
    line.bytes.isEmpty ? line : line.dedented(by: margin)
  }

  /// Parts the text from the rationale: at a line `---`, else after the first line.
  private func parts(
    _ lines: [FileLine]
  ) -> (text: ArraySlice<FileLine>, rationale: ArraySlice<FileLine>) {
    var scanner = FenceScanner(lines[...])
    var textEnd = 1
    if case .closed(let end) = scanner.effect(at: 0) { textEnd = end + 1 }
    var index = textEnd
    while index < lines.count {
      if LineHead.isRule(lines[index].bytes) { return (lines[..<index], lines[(index + 1)...]) }
      if case .closed(let end) = scanner.effect(at: index) { index = end }
      index += 1
    }
    return (lines[..<textEnd], lines[textEnd...])
  }

  /// Reports lines within the option that look like the file's structure.
  private mutating func check(_ lines: [FileLine]) {
    var scanner = FenceScanner(lines[...])
    var index = 0
    while index < lines.count {
      switch scanner.effect(at: index) {
      case .closed(let end): index = end
      case .unclosed: report(unclosedFence(lines[index]))
      case .none:
        let head = LineHead(lines[index].bytes)
        guard index > 0, head.slashes == 0 else { break }
        if SectionHeading(head.rest) != nil { report(indentedHeading(lines[index])) }
        if Checkbox(head.rest) != nil { report(indentedOption(lines[index])) }
      }
      index += 1
    }
  }

  /// Warns when the rationale looks like the rest of a long option that an editor wrapped.
  private mutating func warnIfWrapped(_ opening: FileLine, _ rationale: Markdown) {
    guard opening.bytes.count >= 60, rationale.sourceLine(of: 1) == opening.number + 1,
      let first = rationale.text.unicodeScalars.first, first.properties.isLowercase
    else { return }
    report(wrappedOption(opening))
  }
}
