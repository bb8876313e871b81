/// One question of a quiz's last page: which of its lines are what.
struct ResultQuestion {
  /// The lines of the stem, as places in the page.
  private(set) var stem: Range<Int>
  private(set) var options: [ResultOption] = []
  private(set) var explanation: [Int] = []
  /// The lines that say what subject it is of.
  private(set) var metadata: [Int] = []
  private(set) var tag: Range<Int>?
  /// The place after its last line.
  private(set) var end: Int

  private static let mostOptions = 12
  private static let longestTag = 80

  /// The question that starts at a place; nil when no mark shows which of its options are right.
  init?(_ start: ResultPage.Start, _ page: ResultPage) {
    let lines = page.lines
    let first = start.isNamed ? start.place + 1 : start.place
    guard first < lines.count, lines[first].kind == .text else { return nil }
    if start.isNamed, let reasoned = ReasonedOptions(from: first, page) {
      stem = reasoned.stem
      options = reasoned.options
      end = reasoned.end
      readBelow(page, start)
      return
    }
    var stemEnd = first + 1
    // Below a number the stem goes on to the last line that asks, before any mark.
    var at = first
    while start.isNamed, at < lines.count, lines[at].kind == .text, at - first < 40 {
      if lines[at].asks { stemEnd = at + 1 }
      at += 1
    }
    stem = first..<stemEnd
    end = stemEnd
    at = stemEnd
    var next: ResultMark?
    var hasRight = false
    scanning: while at < lines.count {
      switch lines[at].kind {
      case .mark(.behind(let isRight)):
        guard !options.isEmpty else { return nil }
        if isRight { options[options.count - 1].isRight = true }
        hasRight = hasRight || isRight
      case .mark where page.isBehind(at) && !options.isEmpty:
        let reason = lines[(at + 1)...].prefix { $0.kind == .text && !$0.isBelowBlank }.indices
        options[options.count - 1].isRight = true
        options[options.count - 1].reason = reason
        hasRight = true
        at = reason.upperBound - 1
      case .mark(let mark): next = mark
      case .text:
        // A further question starts; an option that asks has a mark before it or after it.
        if next == nil, lines[at].asks, options.count > 1, !isMarkBehind(at, lines) {
          break scanning
        }
        guard options.count < Self.mostOptions else { return nil }
        options.append(ResultOption(places: at..<at + 1, isRight: next == .right))
        hasRight = hasRight || next == .right
        next = nil
      case .header: break scanning
      case .explanation, .overall, .subject: break scanning
      case .other: return nil
      }
      at += 1
      end = at
    }
    guard hasRight, options.count > 1 else { return nil }
    readBelow(page, start)
  }

  private func isMarkBehind(_ at: Int, _ lines: [ResultPage.Entry]) -> Bool {
    guard at + 1 < lines.count, case .mark(.behind) = lines[at + 1].kind else { return false }
    return true
  }

  /// Reads the explanation and the subject below the options.
  private mutating func readBelow(_ page: ResultPage, _ start: ResultPage.Start) {
    let lines = page.lines
    var at = end
    var isOpen = false
    scanning: while at < lines.count {
      switch lines[at].kind {
      case .header: break scanning
      case .explanation, .overall: isOpen = true
      case .subject:
        metadata.append(at)
        if at + 1 < lines.count, lines[at + 1].kind == .text,
          lines[at + 1].range.count <= Self.longestTag
        {
          at += 1
          metadata.append(at)
          tag = lines[at].range
        }
        isOpen = false
      case .mark where !isOpen: break scanning
      default:
        guard isOpen else { break scanning }
        // Without numbers the next stem ends an explanation.
        if !start.isNamed, lines[at].isBelowBlank, lines[at].asks { break scanning }
        explanation.append(at)
      }
      at += 1
      end = at
    }
  }
}
