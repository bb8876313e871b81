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
    /// Whether it says "Correct" and nothing else.
    var isVerdict = false
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
    hasMarks =
      text.ranges.contains { raw in
        guard raw.count > 3, raw.count <= PhraseSet.longest else { return false }
        let range = Trim.both(raw, in: bytes)
        return ResultMark.isTelling(range, in: bytes) || Self.overall.contains(range, in: bytes)
      } || Self.hasRemarks(text)
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
        if Self.isNumber(range, bytes) { continue }
        let isBelowHeader = lines.suffix(2).contains { $0.kind == .header }
        if isBelowHeader, StemNotes.isOne(range, in: bytes) { continue }
        if let mark = ResultMark(range, in: bytes) {
          entry.kind = .mark(mark)
          entry.isVerdict = ResultMark.verdict(range, in: bytes) == true
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

  /// Whether a lone "Correct" stands again and again between a blank line and a remark, or "Correct!"
  /// anywhere.
  private static func hasRemarks(_ text: ExamLines) -> Bool {
    let bytes = text.bytes
    let verdicts = text.ranges.indices.filter { line in
      (4...12).contains(text.ranges[line].count)
        && ResultMark.verdict(Trim.both(text.ranges[line], in: bytes), in: bytes) == true
    }
    guard verdicts.count >= fewestRemarks else { return false }
    let remarks = verdicts.count { line in
      line > 0 && line + 1 < text.count && text.isBlank(line - 1) && !text.isBlank(line + 1)
    }
    let shouts = verdicts.count { line in
      bytes[Trim.end(text.ranges[line], in: bytes).upperBound - 1] == ASCII.bang
    }
    return max(remarks, shouts) >= fewestRemarks
  }

  private static let fewestRemarks = 3

  /// "3." alone above "Question 3".
  private static func isNumber(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    range.count <= 4 && bytes[range.upperBound - 1] == ASCII.dot && range.count > 1
      && bytes[range.dropLast()].allSatisfy(ASCII.isDigit)
  }

  /// Whether a lone "Correct" between blank lines and a remark judges the option above it, as some
  /// courses print it; others put it above the option.
  func isBehind(_ place: Int) -> Bool {
    guard lines[place].kind == .mark(.right), lines[place].isVerdict, lines[place].isBelowBlank,
      place > 1, place + 1 < lines.count, !lines[place + 1].isBelowBlank
    else { return false }
    return lines[place + 1].kind == .text && lines[place - 1].isBelowBlank
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
