/// Stems without a number: which of the paragraphs above some options is theirs.
extension QuestionFinder {
  /// The first line of a range that says something.
  func first(_ range: Range<Int>) -> Int? {
    guard
      range.contains(where: { at in
        switch lines[at].kind {
        case .text, .code, .heading: true
        case .label(let kind, _): kind != .options
        default: false
        }
      })
    else { return nil }
    return range.first { !lines[$0].isBlank }
  }

  /// The last paragraph of a range, with what it leans on: code, a table, a line with a colon.
  func lastBlock(_ range: Range<Int>) -> Int? {
    var at = range.upperBound - 1
    while at >= range.lowerBound, lines[at].isBlank || lines[at].isLabel(.options) { at -= 1 }
    guard at >= range.lowerBound else { return nil }
    while true {
      let bottom = at
      while at > range.lowerBound, !lines[at - 1].isBlank || lines[at - 1].kind == .code { at -= 1 }
      var above = at - 1
      while above >= range.lowerBound, lines[above].isBlank { above -= 1 }
      guard above >= range.lowerBound, lines[above].kind != .rule else { return at }
      let leans =
        lines[at].kind == .code || bytes[lines[at].range.lowerBound] == UInt8(ascii: "|")
        || bytes[lines[at].range.lowerBound] == UInt8(ascii: "!")
        || bytes[lines[at].range.lowerBound] == ASCII.backtick
        || LineEnding.of(lines[above].range, in: bytes) == .colon
        || lines[above].kind == .code
      guard leans, bottom >= at else { return at }
      at = above
    }
  }

  /// The stem in what follows a key, when no number, rule or heading parts them.
  func afterKey(_ range: Range<Int>, _ usual: Int) -> Int? {
    guard range.lowerBound < range.upperBound else { return nil }
    let blocks = blocks(range)
    guard let label = blocks.first else { return nil }
    if blocks.count == 1 {
      let body = label.dropFirst().filter { !lines[$0].isBlank }
      guard let first = body.first else { return nil }
      if body.count == 1 { return isStem(first) || !explains(range.lowerBound) ? first : nil }
      let judge = StemJudge(text: source.text)
      if let asking = body.first(where: { judge.sign(at: source.text.firstElements[$0]) != .none })
      {
        return wrappedStart(of: asking, in: body)
      }
      let last = body[body.count - 1]
      switch LineEnding.of(trimmed(last), in: bytes) {
      case .colon: return last
      case .question: return wrappedStart(of: last, in: body)
      default: return nil
      }
    }
    if usual == 2 || blocks.count == 2 { return blocks[1].lowerBound }
    return lastBlock(blocks[1].lowerBound..<range.upperBound)
  }

  /// Where a stem starts that was broken into lines: no sentence ends on those above it.
  private func wrappedStart(of stem: Int, in body: [Int]) -> Int {
    let asking = Asking(text: source.text)
    guard !asking.opens(lines[stem].range) else { return stem }
    var start = stem
    for at in body.reversed() where at < stem {
      guard LineEnding.of(lines[at].range, in: bytes) == .open, lines[at].kind == .text else {
        break
      }
      start = at
      if asking.opens(lines[at].range) { break }
    }
    let isWhole = ASCII.isUpper(bytes[lines[start].range.lowerBound])
    return isWhole ? start : stem
  }

  private func explains(_ at: Int) -> Bool { lines[at].isLabel(.explanation) }

  private func isStem(_ at: Int) -> Bool {
    switch LineEnding.of(trimmed(at), in: bytes) {
    case .question, .colon: return true
    default:
      return StemJudge(text: source.text).sign(at: source.text.firstElements[at]) != .none
    }
  }

  /// The paragraphs of a range.
  func blocks(_ range: Range<Int>) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var at = range.lowerBound
    while at < range.upperBound {
      while at < range.upperBound, lines[at].isBlank { at += 1 }
      let start = at
      while at < range.upperBound, !lines[at].isBlank { at += 1 }
      if at > start { blocks.append(start..<at) }
    }
    return blocks
  }

  /// How many paragraphs lie between the last label of a question and the options of the next,
  /// most often in this text.
  func usualBlocks(_ runs: [OptionRun]) -> Int {
    var counts: [Int: Int] = [:]
    for (run, next) in zip(runs, runs.dropFirst()) {
      var lower = run.lines.upperBound
      for at in run.lines.upperBound..<next.lines.lowerBound
      where tellsAnswer(at) {
        lower = at
      }
      counts[min(blocks(lower..<next.lines.lowerBound).count, 4), default: 0] += 1
    }
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
  }
}
