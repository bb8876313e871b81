import Cards

/// Anki's gaps: `{{c1::text}}`, `{{c2::text::hint}}`, and gaps within gaps.
struct AnkiGaps {
  /// A gap, and the gaps that lie within it.
  private struct Gap {
    /// The cards that ask for it.
    var numbers: Set<Int>
    /// Where its mark starts.
    var start: Int
    /// Its text, and the gaps within.
    var inner: Range<Int>
    var hint: Range<Int>?
    /// Behind the braces that close it.
    var end: Int
    var within: [Gap] = []
  }

  private let text: TracedText
  private var gaps: [Gap] = []

  /// Gaps within more gaps than this are text.
  private static let deepest = 8

  /// The gaps of a text.
  init(_ text: TracedText) {
    self.text = text
    let bytes = text.bytes
    var open: [Gap] = []
    func place(_ gap: Gap) {
      if open.isEmpty { gaps.append(gap) } else { open[open.count - 1].within.append(gap) }
    }
    var at = bytes.firstIndex(of: UInt8(ascii: "{")) ?? bytes.count
    while at + 1 < bytes.count {
      guard bytes[at] == bytes[at + 1], !open.isEmpty || bytes[at] == UInt8(ascii: "{") else {
        at += 1
        continue
      }
      if let gap = opened(at), open.count < Self.deepest {
        open.append(gap)
        at = gap.inner.lowerBound
      } else if bytes[at] == UInt8(ascii: "}"), var gap = open.popLast() {
        gap.inner = gap.inner.lowerBound..<(gap.hint?.lowerBound ?? at + 2) - 2
        gap.hint = gap.hint.map { $0.lowerBound..<at }
        gap.end = at + 2
        place(gap)
        at += 2
      } else if bytes[at] == ASCII.colon, open[open.count - 1].hint == nil {
        at += 2
        open[open.count - 1].hint = at..<at
      } else {
        at += 1
      }
    }
    // What nothing closes is text; the gaps in it are none the less.
    while let last = open.popLast() { for gap in last.within { place(gap) } }
  }

  /// Whether a text's gaps are parts of a picture: `{{c1::image-occlusion:rect:left=.1:top=.2}}`.
  var hidePictures: Bool {
    gaps.contains { text.bytes[$0.inner].starts(with: "image-occlusion:".utf8) }
  }

  /// Whether the text has no gap.
  var isEmpty: Bool { gaps.isEmpty }

  /// The gap whose mark stands at an index: `{{c1::`, `{{c1,2::`.
  private func opened(_ start: Int) -> Gap? {
    let bytes = text.bytes
    guard start + 6 < bytes.count, bytes[start] == UInt8(ascii: "{"),
      bytes[start + 2] == UInt8(ascii: "c")
    else { return nil }
    var numbers: Set<Int> = []
    var at = start + 2
    repeat {
      at += 1
      let first = at
      var number = 0
      while at < bytes.count, ASCII.isDigit(bytes[at]), number < 1000 {
        number = number * 10 + Int(bytes[at] - 0x30)
        at += 1
      }
      guard at > first else { return nil }
      numbers.insert(number)
    } while at < bytes.count && bytes[at] == ASCII.comma && numbers.count < Self.mostCards
    guard at + 1 < bytes.count, bytes[at] == ASCII.colon, bytes[at + 1] == ASCII.colon
    else { return nil }
    return Gap(numbers: numbers, start: start, inner: at + 2..<at + 2, end: at + 2)
  }

  /// Stands for a gap until the text is Markdown: no script has this character.
  private static let gap = "\u{E01A}"

  /// With more numbers than this, one card asks all gaps: each card holds the whole text.
  private static let mostCards = 64

  /// One card for each number of gap; what else the row says goes to each.
  func cards(like card: Card, format: TracedText.Format) -> [Card] {
    let all = Self.numbers(gaps)
    let asked = all.count > Self.mostCards ? [all] : all.sorted().map { [$0] }
    return asked.map { numbers in
      var prompt = TracedText()
      var answers: [TracedText] = []
      write(0..<text.bytes.count, gaps, asking: numbers, to: &prompt, &answers)
      var made = card
      made.kind = .cloze
      made.options = []
      var markdown = prompt.markdown(format) ?? ""
      markdown.text = markdown.text.split(separator: Self.gap, omittingEmptySubsequences: false)
        .joined(separator: "[…]")
      made.prompt = markdown
      made.answer = LineBuilder.list(answers.compactMap { $0.markdown(format) })
      made.explanation = LineBuilder.paragraphs(
        [card.answer, card.explanation].compactMap { $0 })
      return made
    }
  }

  private static func numbers(_ gaps: [Gap]) -> Set<Int> {
    gaps.reduce(into: []) { $0.formUnion($1.numbers.union(numbers($1.within))) }
  }

  /// Writes a part of the text: the gaps with some numbers empty, the others filled.
  private func write(
    _ range: Range<Int>, _ gaps: [Gap], asking numbers: Set<Int>, to out: inout TracedText,
    _ answers: inout [TracedText]
  ) {
    var at = range.lowerBound
    for gap in gaps {
      out.append(text[at..<gap.start])
      let within = gap.within.filter { $0.start < gap.inner.upperBound }
      if numbers.isDisjoint(with: gap.numbers) {
        write(gap.inner, within, asking: numbers, to: &out, &answers)
      } else {
        let line = Int(text.lines[gap.start])
        out.append(TracedText(Self.gap, line: line))
        var answer = TracedText()
        var none: [TracedText] = []
        write(gap.inner, within, asking: [], to: &answer, &none)
        answers.append(answer)
        if let hint = gap.hint.map({ text[$0].trimmed }), !hint.isBlank {
          out.append(TracedText(" (", line: line))
          out.append(hint)
          out.append(TracedText(")", line: line))
        }
      }
      at = gap.end
    }
    out.append(text[at..<range.upperBound])
  }
}
