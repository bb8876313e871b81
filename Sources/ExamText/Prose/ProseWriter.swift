import Cards

/// Writes lines of plain text as Markdown without changing a word.
struct ProseWriter {
  let text: ExamLines

  /// Text of a prompt, an answer or an option: paragraphs and lists, no headings; nil when empty.
  func plain(_ lines: [Int]) -> Markdown? {
    rich(lines, headings: false)
  }

  /// Text of a question: its number is left out.
  func stem(_ lines: [Int]) -> Markdown? {
    rich(lines, headings: false, isStem: true)
  }

  /// Text of an explanation: headings, paragraphs and nested lists; nil when there is none.
  func rich(_ lines: [Int], headings: Bool = true, isStem: Bool = false) -> Markdown? {
    guard let first = lines.first else { return nil }
    if lines.count == 1, isPlainLine(text.lines[first]) {
      return inline(unwrapped(text.lines[first].content), line: text.lines[first].number)
    }
    let kinds = ProseOutline(text: text, headings: headings).kinds(of: lines)
    var builder = MarkdownBuilder(text: text)
    for (index, kind) in zip(lines, kinds) {
      let line = text.lines[index]
      switch kind {
      case .heading: builder.heading(line)
      case .item where isStem && index == first && line.shape.isCounted: builder.stem(line)
      case .paragraph: builder.paragraph(line)
      case .continuation: builder.continuation(line)
      case .item(let level): builder.item(line, level: level)
      case .itemParagraph: builder.itemParagraph(line)
      case .code: builder.code(line)
      }
    }
    return builder.markdown
  }

  /// One line of escaped text.
  func inline(_ range: Range<Int>, line: Int) -> Markdown {
    Markdown(
      MarkdownEscaping.text(range, of: text.bytes), sourceLines: [Int32(line)],
      sourceShifts: [Int32(range.lowerBound - text.ranges[line - 1].lowerBound)])
  }

  /// An option's name taken from a sentence: it starts with a capital as a name does.
  func name(_ range: Range<Int>, line: Int) -> Markdown {
    var name = inline(range, line: line)
    if let first = name.text.utf8.first, ASCII.isLower(first) {
      name.text = name.text.prefix(1).uppercased() + name.text.dropFirst()
    }
    return name
  }

  private func isPlainLine(_ line: Line) -> Bool {
    switch line.shape {
    case .code: false
    default: true
    }
  }

  /// The range without the bold marks that dress the whole of it.
  private func unwrapped(_ range: Range<Int>) -> Range<Int> {
    let bytes = text.bytes
    guard range.count > 4 else { return range }
    let mark = bytes[range.lowerBound]
    guard mark == ASCII.star || mark == ASCII.underscore, bytes[range.lowerBound + 1] == mark,
      bytes[range.upperBound - 1] == mark, bytes[range.upperBound - 2] == mark
    else { return range }
    let inner = range.lowerBound + 2..<range.upperBound - 2
    return bytes[inner].contains(mark) ? range : inner
  }
}
