import Bytes

/// Where the stem of a question starts: at its number, or at the first line that is no one else's.
extension QuestionFinder {
  /// Where the stem above a run starts; nil when the run repeats the options of the one before.
  ///
  /// The stem ends with its options, or with a key above them.
  func stem(
    before run: OptionRun, upTo key: Int?, floor: Int, _ previous: QuestionPlace?, _ usual: Int
  ) -> (start: Int, header: QuestionHeader?)? {
    let options = run.lines.lowerBound
    let end = key ?? options
    let above = firstTable { $0.upperBound > end } - 1
    let lowest = above >= 0 ? max(tables[above].upperBound, floor) : floor
    if lines[options].stemBefore != nil, lines[options].header != nil {
      return (options, lines[options].header)
    }
    if let found = header(lowest..<end, after: previous, isQuoted: lines[options].isQuoted) {
      return (found, lines[found].header)
    }
    if lines[options].stemBefore != nil { return (options, nil) }
    var lower = lowest
    var afterLabel = false
    let lastText = (lowest..<end).last { hasText($0..<$0 + 1) && !isPicture($0) } ?? -1
    for at in lowest..<end {
      let line = lines[at]
      switch line.kind {
      case .rule:
        lower = at + 1
        afterLabel = false
      case .tags(let closing) where closing:
        lower = at + 1
        afterLabel = false
      case .text where SectionLine.isOne(line.range, in: bytes):
        lower = at + 1
        afterLabel = false
      case .heading where !line.isQuoted:
        lower = lastText > at && !isQuestion(at) ? at + 1 : at
        afterLabel = false
      case .label(let kind, _) where kind != .options && previous != nil:
        lower = at
        afterLabel = true
      case .text where line.looksLikeKey && previous != nil && lower == lowest:
        lower = at
        afterLabel = true
      case .text where lower == lowest && previous.map { names(at, optionOf: $0) } ?? false:
        lower = at
        afterLabel = true
      default: break
      }
      if isQuizTag(line) {
        lower = at
        afterLabel = false
      }
    }
    if !afterLabel {
      if previous == nil, lower == floor, lower < end, lines[lower].headingLevel == nil {
        return lastBlock(lower..<end).map { ($0, nil) }
      }
      return first(lower..<end).map { ($0, nil) }
    }
    guard let found = afterKey(lower..<end, usual) else { return nil }
    // "Why the others are wrong:" has no options below it.
    switch source.text.shape(of: found) {
    case .marker(.incorrect), .marker(.explanation): return nil
    default: return (found, nil)
    }
  }

  /// Whether a line holds nothing but a picture.
  private func isPicture(_ at: Int) -> Bool {
    let range = lines[at].range
    return range.count > 4 && bytes[range.lowerBound] == UInt8(ascii: "!")
      && bytes[range.lowerBound + 1] == UInt8(ascii: "[")
      && bytes[range.upperBound - 1] == ASCII.close
      && bytes[range].count { $0 == ASCII.open } == 1
  }

  /// Whether a line right below a question's options starts with the letter of one of them.
  private func names(_ at: Int, optionOf place: QuestionPlace) -> Bool {
    let line = lines[at]
    guard line.entries.count == 1,
      lines[place.run.lines.upperBound..<at].allSatisfy(\.isBlank),
      let label = source.entries[line.entries.lowerBound].label, label.alphabet != .digits
    else { return false }
    return place.run.items.contains { item in
      item.entry >= 0 && source.entries[item.entry].label == label
    }
  }

  /// The line of the question's number or name, in what lies between two runs of options.
  ///
  /// A quote names a question only where its options are quoted, too.
  private func header(_ gap: Range<Int>, after previous: QuestionPlace?, isQuoted: Bool) -> Int? {
    let named = gap.last { at in
      guard let header = lines[at].header, !lines[at].isQuoted || isQuoted else { return false }
      return header.strength != .number
    }
    if let named { return named }
    let numbers = gap.filter { at in
      lines[at].header != nil && (!lines[at].isQuoted || isQuoted) && lines[at].kind == .text
    }
    guard !numbers.isEmpty else { return nil }
    let free = numbers.filter { at in !isListItem(at, gap) }
    if let before = previous?.header?.number {
      if let expected = free.last(where: { lines[$0].header?.number == before + 1 }) {
        return pastAnswers(expected, free, gap)
      }
      return free.last { isFirstOfBlock($0, gap) && lines[$0].header?.content.isEmpty == false }
    }
    if previous != nil { return free.last { isFirstOfBlock($0, gap) } }
    return free.last { isFirstOfBlock($0, gap) } ?? free.last ?? numbers.first
  }

  /// The first numbered line that isn't answered in words before the next number follows.
  ///
  /// Questions without options stand between those with options: "Answer: …" closes them, or text
  /// below their question mark.
  private func pastAnswers(_ first: Int, _ numbers: [Int], _ gap: Range<Int>) -> Int {
    var start = first
    for next in numbers where next > start {
      let isLabelled = lines[start..<next].contains { $0.isLabel(.answer) }
      let step = (lines[next].header?.number ?? 0) - (lines[start].header?.number ?? 0)
      // Where somebody has taken questions out, a later number follows.
      let follows = step == 1 || step > 1 && isLabelled && isFirstOfBlock(next, gap)
      let isAnswered =
        isLabelled
        || isQuestion(start) && hasText(start + 1..<next)
        || isFirstOfBlock(next, gap) && bytes.holds(ASCII.question, in: lines[next].range)
          && !lines[next..<gap.upperBound].contains(where: \.isBlank)
      if follows, isAnswered { start = next }
    }
    return start
  }

  /// Whether a number goes on with a list: the line before has the number before.
  private func isListItem(_ at: Int, _ gap: Range<Int>) -> Bool {
    guard let number = lines[at].header?.number else { return false }
    var above = at - 1
    while above >= gap.lowerBound, lines[above].isBlank { above -= 1 }
    if above >= gap.lowerBound, let before = lines[above].header?.number,
      lines[above].kind == .text,
      before == number - 1
    {
      return true
    }
    var below = at + 1
    while below < gap.upperBound, lines[below].isBlank { below += 1 }
    return below < gap.upperBound && lines[below].header?.number == number + 1
      && lines[below].kind == .text
  }

  private func isFirstOfBlock(_ at: Int, _ gap: Range<Int>) -> Bool {
    guard at > gap.lowerBound, at > 0 else { return true }
    switch lines[at - 1].kind {
    case .blank, .rule, .tags, .heading: return true
    case .label(.answer, let rest): return !rest.isEmpty
    case .text: return SectionLine.isOne(lines[at - 1].range, in: bytes)
    default: return false
    }
  }
}
