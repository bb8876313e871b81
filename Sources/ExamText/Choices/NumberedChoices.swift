/// Tells numbered options from other numbered lists.
struct NumberedChoices {
  private let lines: [ChoiceLine]
  private let entries: [OptionEntry]
  private let bytes: [UInt8]

  private static let fewest = 3
  private static let most = 6
  private static let longestStem = 40

  init(_ source: ChoiceLines) {
    lines = source.lines
    entries = source.entries
    bytes = source.text.bytes
  }

  /// Whether a list's key, a number, stands right after it.
  func hasKey(below run: OptionRun) -> Bool {
    guard run.items.count >= Self.fewest || run.items.count == 2 && standsBelowNumber(run) else {
      return false
    }
    var at = behindBlanks(run.lines.upperBound)
    while at < lines.count, case .tags = lines[at].kind { at += 1 }
    if at < lines.count, lines[at].kind == .summary {
      // A folded number right below is the key.
      at = behindBlanks(at + 1)
      while at < lines.count, case .tags = lines[at].kind { at = behindBlanks(at + 1) }
      if at < lines.count, case .label(.answer, let rest) = lines[at].kind {
        return KeyLetters(rest, in: bytes, isWhole: true).map { names($0, run) } ?? false
      }
      guard at < lines.count, lines[at].kind == .text,
        let key = KeyLetters(lines[at].range, in: bytes, isWhole: true)
      else { return false }
      return names(key, run)
    }
    if at < lines.count, lines[at].kind == .text,
      let key = KeyLetters(judged: lines[at].range, in: bytes),
      key.labels[0].alphabet == .digits
    {
      return names(key, run)
    }
    guard at < lines.count, case .label(.answer, let label) = lines[at].kind else { return false }
    let below = behindBlanks(at + 1)
    let rest = label.isEmpty && below < lines.count ? lines[below].range : label
    if hasWords(rest, of: run) { return true }
    guard let key = KeyLetters(rest, in: bytes, isWhole: false), !isList(rest) else { return false }
    return names(key, run)
  }

  /// Whether a key repeats the words of an item.
  private func hasWords(_ range: Range<Int>, of run: OptionRun) -> Bool {
    let items = run.items.filter { $0.entry >= 0 }.map { item in
      let last = item.continuation.last.map { lines[$0].range.upperBound }
      let content = entries[item.entry].content
      return (entries[item.entry].label, content.lowerBound..<(last ?? content.upperBound))
    }
    return KeyResolver(options: items, bytes: bytes).key(in: range)?.hasWords ?? false
  }

  /// Whether a list of `1)` and `2)` stands right below a stem that is numbered `7.`; or a list of
  /// `№ 1.` and `№ 2.` anywhere.
  private func standsBelowNumber(_ run: OptionRun) -> Bool {
    let above = run.lines.lowerBound - 1
    if bytes[lines[run.lines.lowerBound].range].starts(with: "№".utf8) { return true }
    guard above >= 0, isBracketed(run), lines[above].kind == .text,
      let header = lines[above].header, header.strength == .number, !header.content.isEmpty
    else { return false }
    let range = lines[above].range
    return bytes[range].first { !ASCII.isDigit($0) } == ASCII.dot
  }

  /// Whether a label is followed by answers that count up, not by one, as in `1. Volga 2. Four`.
  private func isList(_ range: Range<Int>) -> Bool {
    CountedTexts(range, in: bytes).texts.count > 1
  }

  private func behindBlanks(_ start: Int) -> Int {
    lines[start...].firstIndex { !$0.isBlank } ?? lines.count
  }

  private func names(_ key: KeyLetters, _ run: OptionRun) -> Bool {
    key.labels.allSatisfy { $0.alphabet == .digits && $0.index < run.items.count }
  }

  /// Whether a question stands right above a list: by its number, its mark or a gap.
  func asks(above run: OptionRun) -> Bool {
    guard (Self.fewest...Self.most).contains(run.items.count) else { return false }
    var at = run.lines.lowerBound - 1
    while at >= 0, lines[at].isBlank { at -= 1 }
    let last = at
    while at >= 0, last - at < Self.longestStem {
      if lines[at].isBlank {
        // Code stands between a question's words and its options.
        guard at + 1 < lines.count, lines[at + 1].kind == .code else { return false }
        at -= 1
        continue
      }
      guard lines[at].kind == .text || lines[at].headingLevel != nil || lines[at].kind == .code
      else { return false }
      if lines[at].header != nil { return true }
      if lines[at].kind != .code, LineEnding.of(lines[at].range, in: bytes) == .question {
        return true
      }
      at -= 1
    }
    return false
  }

  /// Whether some of a list's items are marked as right, and not all; or one has stars behind it.
  func isMarked(_ run: OptionRun) -> Bool {
    let right = run.items.count { $0.entry >= 0 && entries[$0.entry].mark == .right }
    if right > 0 { return right < run.items.count }
    return run.items.count { item in
      item.entry >= 0 && OptionReader.stars(behind: entries[item.entry].content, in: bytes) > 0
    } == 1
  }

  /// Whether the numbers stand in brackets, or have one behind them: `(1)`, `1)`.
  func isBracketed(_ run: OptionRun) -> Bool {
    guard let first = run.items.first, first.entry >= 0 else { return false }
    if entries[first.entry].closer == ASCII.close { return true }
    return bytes[lines[entries[first.entry].line].range.lowerBound] == ASCII.open
  }

  /// Whether lists in brackets are what the questions of a text offer: there are several, and most
  /// of them have as many items as the others.
  func areUsual(_ runs: [OptionRun]) -> Bool {
    guard runs.count >= Self.fewest else { return false }
    var counts: [Int: Int] = [:]
    for run in runs { counts[run.items.count, default: 0] += 1 }
    return (counts.values.max() ?? 0) * 3 >= runs.count * 2
  }
}
