import Cards

/// A text with gaps; each gap, or all with one number, is asked by a card of its own, as the tools
/// do that people write such texts for.
struct ClozeText {
  /// How the gaps are marked.
  enum Marks {
    /// `[gap]`, where no link, picture, task box or footnote is meant.
    case brackets
    /// `==gap==`
    case highlights
    /// `{{cloze gap}}`
    case commands
    /// `{{gap}}`, with or without a number and a hint
    case braces

    /// How many bytes open a gap, and how many close it.
    var lengths: (open: Int, close: Int) {
      switch self {
      case .brackets: (1, 1)
      case .highlights, .braces: (2, 2)
      case .commands: (GapScanner.command.count, 2)
      }
    }
  }

  /// A gap of a text.
  struct Gap {
    /// All of it, with its marks.
    var whole: Range<Int>
    /// What belongs into it.
    var inner: Range<Int>
    /// What helps to find it.
    var hint: Range<Int>?
    /// Gaps with the same number are asked together.
    var number: Int?
  }

  /// What a gap looks like in a prompt.
  private static let gap = Array("[…]".utf8)
  /// With more cards than this, one card asks all gaps.
  private static let mostCards = 24

  private let markdown: Markdown
  private let bytes: [UInt8]
  private var gaps: [Gap]

  /// The gaps of a text; nil when it has none.
  ///
  /// `hint` parts what belongs into a gap from what helps to find it.
  init?(_ markdown: Markdown, marks: Marks, hint: String? = nil) {
    self.markdown = markdown
    bytes = Array(markdown.text.utf8)
    if marks == .braces {
      gaps = BraceGaps(bytes).gaps
    } else {
      var scanner = GapScanner(bytes: bytes, marks: marks)
      gaps = scanner.gaps().map { whole in
        let lengths = marks.lengths
        return Gap(
          whole: whole, inner: whole.lowerBound + lengths.open..<whole.upperBound - lengths.close)
      }
    }
    if gaps.isEmpty { return nil }
    if let hint { partHints(Array(hint.utf8)) }
  }

  /// Parts `text||hint`, and where the mark stands behind a number, `1;;text`.
  private mutating func partHints(_ mark: [UInt8]) {
    for index in gaps.indices {
      if mark == Array(";;".utf8), let at = place(of: mark, in: gaps[index].inner),
        at > gaps[index].inner.lowerBound,
        let number = Int(String(decoding: bytes[gaps[index].inner.lowerBound..<at], as: UTF8.self)),
        at + mark.count < gaps[index].inner.upperBound
      {
        gaps[index].number = number
        gaps[index].inner = at + mark.count..<gaps[index].inner.upperBound
      }
      if let at = place(of: mark, in: gaps[index].inner), at > gaps[index].inner.lowerBound {
        gaps[index].hint = at + mark.count..<gaps[index].inner.upperBound
        gaps[index].inner = gaps[index].inner.lowerBound..<at
      }
    }
  }

  private func place(of mark: [UInt8], in range: Range<Int>) -> Int? {
    range.first { bytes[$0..<range.upperBound].starts(with: mark) }
  }

  /// The cards that the text makes.
  func cards(origin: CardOrigin) -> [Card] {
    var asked: [[Int]] = []
    var numbered: [Int: Int] = [:]
    for (index, gap) in gaps.enumerated() {
      if let number = gap.number, let place = numbered[number] {
        asked[place].append(index)
      } else {
        if let number = gap.number { numbered[number] = asked.count }
        asked.append([index])
      }
    }
    if asked.count > Self.mostCards { asked = [Array(gaps.indices)] }
    return asked.map { asked in
      Card(kind: .cloze, prompt: prompt(asking: asked), answer: answer(asked), origin: origin)
    }
  }

  /// The text with some of its gaps empty and the others filled.
  private func prompt(asking asked: [Int]) -> Markdown {
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
    func skip(_ range: Range<Int>) { line += bytes[range].count { $0 == ASCII.lineFeed } }
    var at = 0
    var next = asked[...]
    for (index, gap) in gaps.enumerated() {
      take(at..<gap.whole.lowerBound)
      if next.first == index {
        next.removeFirst()
        out.append(contentsOf: Self.gap)
        if let hint = gap.hint, !Trim.both(hint, in: bytes).isEmpty {
          let words = bytes[Trim.both(hint, in: bytes)]
          out.append(contentsOf: " (".utf8)
          out.append(contentsOf: words.map { $0 == ASCII.lineFeed ? ASCII.space : $0 })
          out.append(ASCII.close)
        }
        skip(gap.whole)
      } else {
        take(gap.inner)
        skip(gap.inner.upperBound..<gap.whole.upperBound)
      }
      at = gap.whole.upperBound
    }
    take(at..<bytes.count)
    return Markdown(String(decoding: out, as: UTF8.self), sourceLines: Array(sources))
  }

  /// What stands in gaps; a list when there are several.
  private func answer(_ asked: [Int]) -> Markdown {
    var lines: [String] = []
    var sources: [Int32] = []
    var line = 0
    var at = 0
    for index in asked {
      let gap = gaps[index]
      line += bytes[at..<gap.whole.lowerBound].count { $0 == ASCII.lineFeed }
      at = gap.whole.lowerBound
      let words = bytes[gap.inner].map { $0 == ASCII.lineFeed ? ASCII.space : $0 }
      lines.append((asked.count > 1 ? "- " : "") + String(decoding: words, as: UTF8.self))
      if line < markdown.sourceLines.count { sources.append(markdown.sourceLines[line]) }
    }
    return Markdown(lines.joined(separator: "\n"), sourceLines: sources)
  }
}
