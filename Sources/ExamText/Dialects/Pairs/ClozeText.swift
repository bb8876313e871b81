import Cards

/// A text with gaps; each gap is asked by a card of its own, as the tools do that people write
/// such texts for.
struct ClozeText {
  /// How the gaps are marked.
  enum Marks {
    /// `[gap]`, where no link, picture, task box or footnote is meant.
    case brackets
    /// `==gap==`
    case highlights
    /// `{{cloze gap}}`
    case commands

    /// How many bytes open a gap, and how many close it.
    var lengths: (open: Int, close: Int) {
      switch self {
      case .brackets: (1, 1)
      case .highlights: (2, 2)
      case .commands: (GapScanner.command.count, 2)
      }
    }
  }

  /// What a gap looks like in a prompt.
  private static let gap = Array("[…]".utf8)
  /// With more gaps than this, one card asks all of them.
  private static let mostCards = 24

  private let markdown: Markdown
  private let bytes: [UInt8]
  /// The gaps with their marks.
  private let gaps: [Range<Int>]
  private let marks: Marks

  /// The gaps of a text; nil when it has none.
  init?(_ markdown: Markdown, marks: Marks) {
    self.markdown = markdown
    bytes = Array(markdown.text.utf8)
    var scanner = GapScanner(bytes: bytes, marks: marks)
    gaps = scanner.gaps()
    self.marks = marks
    if gaps.isEmpty { return nil }
  }

  /// The cards that the text makes.
  func cards(origin: CardOrigin) -> [Card] {
    let asked = gaps.indices.map { $0..<$0 + 1 }
    return (gaps.count > Self.mostCards ? [gaps.indices] : asked).map { asked in
      Card(kind: .cloze, prompt: prompt(asking: asked), answer: answer(asked), origin: origin)
    }
  }

  /// The text with some of its gaps empty and the others filled.
  private func prompt(asking asked: Range<Int>) -> Markdown {
    var out: [UInt8] = []
    var sources = markdown.sourceLines.prefix(1)
    var line = 0
    func take(_ range: Range<Int>) {
      for byte in bytes[range] {
        out.append(byte)
        guard byte == ASCII.lineFeed else { continue }
        line += 1
        if line < markdown.sourceLines.count { sources.append(markdown.sourceLines[line]) }
      }
    }
    var at = 0
    for (index, gap) in gaps.enumerated() {
      take(at..<gap.lowerBound)
      if asked.contains(index) {
        out.append(contentsOf: Self.gap)
        line += bytes[gap].count { $0 == ASCII.lineFeed }
      } else {
        take(inner(gap))
      }
      at = gap.upperBound
    }
    take(at..<bytes.count)
    return Markdown(String(decoding: out, as: UTF8.self), sourceLines: Array(sources))
  }

  /// What stands in gaps; a list when there are several.
  private func answer(_ asked: Range<Int>) -> Markdown {
    var lines: [String] = []
    var sources: [Int32] = []
    var line = 0
    var at = 0
    for (index, gap) in gaps.enumerated() {
      line += bytes[at..<gap.lowerBound].count { $0 == ASCII.lineFeed }
      at = gap.lowerBound
      guard asked.contains(index) else { continue }
      let words = bytes[inner(gap)].map { $0 == ASCII.lineFeed ? ASCII.space : $0 }
      lines.append((asked.count > 1 ? "- " : "") + String(decoding: words, as: UTF8.self))
      if line < markdown.sourceLines.count { sources.append(markdown.sourceLines[line]) }
    }
    return Markdown(lines.joined(separator: "\n"), sourceLines: sources)
  }

  private func inner(_ gap: Range<Int>) -> Range<Int> {
    gap.lowerBound + marks.lengths.open..<gap.upperBound - marks.lengths.close
  }
}
