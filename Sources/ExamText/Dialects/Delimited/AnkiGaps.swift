import Cards

/// Anki's gaps: `{{c1::text}}`, `{{c2::text::hint}}`.
struct AnkiGaps {
  private let text: TracedText
  private var gaps: [(number: Int, whole: Range<Int>, inner: Range<Int>)] = []

  /// The gaps of a text.
  init(_ text: TracedText) {
    self.text = text
    let bytes = text.bytes
    var at = 0
    while at + 6 < bytes.count {
      guard bytes[at] == UInt8(ascii: "{"), bytes[at + 1] == bytes[at],
        bytes[at + 2] == UInt8(ascii: "c"), let gap = gap(at)
      else {
        at += 1
        continue
      }
      gaps.append(gap)
      at = gap.whole.upperBound
    }
  }

  /// Whether the text has no gap.
  var isEmpty: Bool { gaps.isEmpty }

  private func gap(_ start: Int) -> (number: Int, whole: Range<Int>, inner: Range<Int>)? {
    let bytes = text.bytes
    var at = start + 3
    var number = 0
    while at < bytes.count, ASCII.isDigit(bytes[at]), number < 1000 {
      number = number * 10 + Int(bytes[at] - 0x30)
      at += 1
    }
    guard at + 1 < bytes.count, at > start + 3, bytes[at] == ASCII.colon,
      bytes[at + 1] == ASCII.colon
    else { return nil }
    let first = at + 2
    var inner: Int?
    at = first
    while at + 1 < bytes.count {
      if bytes[at] == UInt8(ascii: "}"), bytes[at + 1] == bytes[at] {
        return (number, start..<at + 2, first..<(inner ?? at))
      }
      if bytes[at] == UInt8(ascii: "{"), bytes[at + 1] == bytes[at] { return nil }
      if inner == nil, bytes[at] == ASCII.colon, bytes[at + 1] == ASCII.colon { inner = at }
      at += 1
    }
    return nil
  }

  /// Stands for a gap until the text is Markdown: no script has this character.
  private static let gap = "\u{E01A}"

  /// With more numbers than this, one card asks all gaps: each card holds the whole text.
  private static let mostCards = 64

  /// One card for each number of gap; what else the row says goes to each.
  func cards(like card: Card, format: TracedText.Format) -> [Card] {
    let all = Set(gaps.map(\.number))
    let asked = all.count > Self.mostCards ? [all] : all.sorted().map { [$0] }
    return asked.map { numbers in
      var prompt = TracedText()
      var answers: [Markdown] = []
      var at = 0
      for gap in gaps {
        prompt.append(text[at..<gap.whole.lowerBound])
        if numbers.contains(gap.number) {
          prompt.append(TracedText(Self.gap, line: Int(text.lines[gap.whole.lowerBound])))
          if let answer = text[gap.inner].markdown(format) { answers.append(answer) }
        } else {
          prompt.append(text[gap.inner])
        }
        at = gap.whole.upperBound
      }
      prompt.append(text[at..<text.bytes.count])
      var made = card
      made.kind = .cloze
      made.options = []
      var markdown = prompt.markdown(format) ?? ""
      markdown.text = markdown.text.split(separator: Self.gap, omittingEmptySubsequences: false)
        .joined(separator: "[…]")
      made.prompt = markdown
      made.answer = LineBuilder.list(answers)
      made.explanation = LineBuilder.paragraphs(
        [card.answer, card.explanation].compactMap { $0 })
      return made
    }
  }
}
