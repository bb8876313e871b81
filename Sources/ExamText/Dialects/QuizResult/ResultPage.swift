/// The lines of a quiz's last page, blank ones left out.
struct ResultPage {
  /// What a line is before anyone asks to which question it belongs.
  enum Kind: Equatable {
    case text
    case mark(ResultMark)
    /// "Question 3"
    case header
    /// "Explanation"
    case explanation
    /// "Overall explanation": what follows is said of the question, not of one option.
    case overall
    /// "Domain": the subject follows.
    case subject
    /// A line of another shape: code, a table, a lettered option, a label.
    case other
  }

  struct Entry {
    /// The line of the file, from 0.
    var line: Int
    var range: Range<Int>
    var kind: Kind
    /// Whether it asks something, by its own end.
    var asks = false
    var isBelowBlank = false
  }

  /// Where a question starts.
  struct Start {
    /// Its first line.
    var place: Int
    /// Whether that is a header, with the stem below it.
    var isNamed: Bool
  }

  private(set) var lines: [Entry] = []
  private(set) var hasMarks = false

  private static let subjects = PhraseSet("Domain\nTopic\nSubject\nCategory\nSection\nThema\nTema")

  private static let overall = PhraseSet(
    """
    Overall explanation
    Gesamterklärung
    Explicación general
    Explication générale
    Explicação geral
    Spiegazione generale
    Общее объяснение
    """)

  init(_ text: ExamLines) {
    let bytes = text.bytes
    // Most texts hold no mark at all.
    hasMarks = text.ranges.contains { raw in
      guard raw.count > 3, raw.count <= PhraseSet.longest else { return false }
      let range = Trim.both(raw, in: bytes)
      return ResultMark.isTelling(range, in: bytes) || Self.overall.contains(range, in: bytes)
    }
    guard hasMarks else { return }
    let labels = LabelReader(bytes: bytes)
    let headers = HeaderReader(bytes: bytes)
    let options = OptionReader(bytes: bytes)
    var isBelowBlank = true
    for (line, raw) in text.ranges.enumerated() {
      let range = Trim.both(raw, in: bytes)
      guard !range.isEmpty else {
        isBelowBlank = true
        continue
      }
      let element = text.firstElements[line]
      var entry = Entry(line: line, range: range, kind: .text, isBelowBlank: isBelowBlank)
      isBelowBlank = false
      switch text.lines[element].shape {
      case .code, .comment, .rule, .heading, .bullet: entry.kind = .other
      // "Incorrect answers"; "(Incorrect)" is a mark.
      case .marker(.incorrect) where ResultMark(range, in: bytes) == nil: entry.kind = .other
      default:
        if let mark = ResultMark(range, in: bytes) {
          entry.kind = .mark(mark)
        } else if Self.isHeader(range, headers, bytes) {
          entry.kind = .header
        } else if let label = labels.label(of: range) {
          let isHead = label.kind == .explanation && label.rest.isEmpty
          let isOverall = isHead && Self.overall.contains(range, in: bytes)
          entry.kind = isOverall ? .overall : isHead ? .explanation : .other
        } else if Self.subjects.contains(PhraseSet.key(of: range, in: bytes)), range.count < 12 {
          entry.kind = .subject
        } else if !options.entries(of: range, line: line, after: nil).isEmpty {
          entry.kind = .other
        } else {
          let ending = LineEnding.of(Self.words(range, bytes), in: bytes)
          entry.asks =
            ending == .question || ending == .colon || ByteSearch.hasGap(bytes, range)
        }
      }
      lines.append(entry)
    }
  }

  /// Where a question starts at or after a place; nil when the place itself starts none.
  func start(at place: Int) -> Start? {
    switch lines[place].kind {
    case .header: return place + 1 < lines.count ? Start(place: place, isNamed: true) : nil
    case .text where lines[place].asks: return Start(place: place, isNamed: false)
    default: return nil
    }
  }

  /// "Question 3", "Question 3:", "Question 3Incorrect".
  private static func isHeader(
    _ range: Range<Int>, _ headers: HeaderReader, _ bytes: [UInt8]
  ) -> Bool {
    if let header = headers.header(of: range), header.strength == .named {
      return header.content.isEmpty || isOutcome(header.content, bytes)
    }
    guard let digit = bytes[range].firstIndex(where: ASCII.isDigit) else { return false }
    let rest = bytes[digit..<range.upperBound].drop(while: ASCII.isDigit)
    return isOutcome(rest.startIndex..<range.upperBound, bytes)
      && headers.header(of: range.lowerBound..<rest.startIndex)?.strength == .named
  }

  private static func isOutcome(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let range = Trim.both(range, in: bytes)
    return !range.isEmpty && range.count <= 24
      && PageWords.outcomes.contains(PhraseSet.key(of: range, in: bytes))
  }

  /// A line without a sign in brackets at its end: "… is true? (★)".
  private static func words(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    guard bytes[range.upperBound - 1] == ASCII.close,
      let open = bytes[range].suffix(12).lastIndex(of: ASCII.open), open > range.lowerBound
    else { return range }
    return Trim.end(range.lowerBound..<open, in: bytes)
  }
}
