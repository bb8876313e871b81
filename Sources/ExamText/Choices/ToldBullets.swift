import Bytes

/// Plain lists below a question whose right item is told elsewhere: an answer line below repeats
/// it, or a list at the end of the text does.
///
///     Which metal is lightest?
///     - Iron
///     - Lithium
///     Answer: Lithium
///
/// Such items are read as options with boxes that nobody ticked.
struct ToldBullets {
  private let text: ExamLines
  private let lines: [ChoiceLine]
  private let options: [OptionEntry]
  private let labels: LabelReader

  private static let most = 12
  private static let mostLines = 48
  private static let mostBlank = 2
  /// Lines of an explanation between the list and the answer.
  private static let mostReasons = 24

  private struct Item {
    var line: Int
    /// What stands on its first line.
    var content: Range<Int>
    /// All of it, with the lines that go on with it.
    var words: Range<Int>
  }

  /// What a line below a list tells of the right item.
  struct Answer {
    var line: Int
    var rest: Range<Int>
    /// Whether it has a label that readers know without the list.
    var isLabelled = false
  }

  private struct List {
    var items: [Item] = []
    /// The line above it that says something.
    var stem: Int
    var end: Int
  }

  private var bytes: [UInt8] { text.bytes }

  init(_ text: ExamLines, lines: [ChoiceLine], options: [OptionEntry]) {
    self.text = text
    self.lines = lines
    self.options = options
    labels = LabelReader(bytes: text.bytes)
  }

  /// The options of such lists, and the answers below them that have no label which readers know
  /// without the list.
  func read() -> (entries: [OptionEntry], answers: [Answer]) {
    var entries: [OptionEntry] = []
    var answers: [Answer] = []
    var untold: [List] = []
    var line = 1
    while line < lines.count {
      guard let list = list(at: line) else {
        line += 1
        continue
      }
      line = list.end
      if let answer = answer(below: list) {
        entries += list.items.map(entry)
        if !answer.isLabelled { answers.append(answer) }
      } else if lines[list.stem].header?.number != nil || above(list.stem) != nil {
        untold.append(list)
      }
    }
    if let last = untold.last, areListed(untold, below: last.end) {
      entries += untold.flatMap { $0.items.map(entry) }
    }
    return (entries, answers)
  }

  private func entry(_ item: Item) -> OptionEntry {
    var entry = OptionEntry(line: item.line, label: nil, closer: 0, content: item.content)
    entry.isBoxed = true
    entry.isBulleted = true
    entry.isPlain = true
    return entry
  }

  // MARK: Lists

  private func bullet(_ at: Int) -> ListBullet? {
    guard lines[at].kind == .text, lines[at].entries.isEmpty, !lines[at].isQuoted else {
      return nil
    }
    return ListBullet(lines[at].range, in: bytes)
  }

  /// The list that starts on a line below a stem; nil for none.
  private func list(at start: Int) -> List? {
    guard let first = bullet(start) else { return nil }
    var above = start - 1
    while above > 0, start - above <= Self.mostBlank, lines[above].isBlank { above -= 1 }
    switch lines[above].kind {
    case .text, .heading, .code: break
    default: return nil
    }
    guard bullet(above)?.sign != first.sign else { return nil }
    var list = List(
      items: [Item(line: start, content: first.content, words: first.content)], stem: above,
      end: start + 1)
    var at = start + 1
    while at < lines.count, at - start < Self.mostLines, list.items.count <= Self.most {
      if lines[at].isBlank {
        guard at + 1 < lines.count, !lines[at + 1].isBlank else { break }
      } else if lines[at].indent == lines[start].indent, let next = bullet(at),
        next.sign == first.sign
      {
        list.items.append(Item(line: at, content: next.content, words: next.content))
        list.end = at + 1
      } else if goesOn(at, list) {
        let item = list.items[list.items.count - 1]
        list.items[list.items.count - 1].words =
          item.content.lowerBound..<lines[at].range.upperBound
        list.end = at + 1
      } else {
        break
      }
      at += 1
    }
    return (2...Self.most).contains(list.items.count) ? list : nil
  }

  /// Whether a line goes on with an item's text: it stands right below and deeper, or in its
  /// column with a small letter.
  private func goesOn(_ at: Int, _ list: List) -> Bool {
    guard lines[at].kind == .text, lines[at].entries.isEmpty, lines[at].header == nil,
      !lines[at - 1].isBlank, at == list.end
    else { return false }
    if lines[at].indent > lines[list.items[0].line].indent { return true }
    return ASCII.isLower(bytes[lines[at].range.lowerBound])
      && lines[at - 1].range.count > Self.narrowest
      && LineEnding.of(lines[at - 1].range, in: bytes) == .open && bullet(at) == nil
  }

  /// Lines are broken where they are wider than this.
  private static let narrowest = 40

  /// The header with a number above a stem, where its name has a line of its own; nil for none.
  private func above(_ stem: Int) -> Int? {
    var at = stem - 1
    while at >= 0, stem - at < 6 {
      if let header = lines[at].header { return header.number }
      if case .label = lines[at].kind { return nil }
      at -= 1
    }
    return nil
  }

  // MARK: What tells

  /// The answer below a list that names one of its items; nil for none.
  private func answer(below list: List) -> Answer? {
    var at = list.end
    var isBehindReasons = false
    while at < lines.count, at - list.end < Self.mostReasons {
      switch lines[at].kind {
      case .blank, .summary, .tags(closing: false): break
      case .label(.explanation, _): isBehindReasons = true
      case .label(.answer, let rest):
        guard let said = rest.isEmpty ? below(at) : rest, names(said, list) else { return nil }
        return Answer(line: at, rest: said, isLabelled: true)
      case .heading:
        guard let rest = labels.told(lines[at].range), names(rest, list) else { return nil }
        return Answer(line: at, rest: rest)
      case .text, .label(.saidAnswer, _):
        if let rest = behindLetter(at) ?? labels.told(lines[at].range), names(rest, list) {
          return Answer(line: at, rest: rest)
        }
        guard isBehindReasons, lines[at].header == nil, bullet(at) == nil else { return nil }
      default: return nil
      }
      at += 1
    }
    return nil
  }

  /// The text behind an `A:` that stands for "Answer"; nil for another line.
  private func behindLetter(_ at: Int) -> Range<Int>? {
    guard lines[at].entries.count == 1 else { return nil }
    let entry = options[lines[at].entries.lowerBound]
    return entry.mayBeAnswer ? entry.content : nil
  }

  /// What the next line says.
  private func below(_ label: Int) -> Range<Int>? {
    let next = lines[(label + 1)...].prefix(Self.mostBlank).first { !$0.isBlank }
    return next.map { ListBullet($0.range, in: bytes)?.content ?? $0.range }
  }

  private func names(_ range: Range<Int>, _ list: List) -> Bool {
    let resolver = KeyResolver(options: list.items.map { (nil, $0.words) }, bytes: bytes)
    guard let key = resolver.key(in: range), key.unknown.isEmpty, !key.indices.isEmpty else {
      return false
    }
    // A letter or number fits any list: nothing else may stand there, and its stem must ask.
    return key.hasWords
      || asks(list.stem) && KeyLetters(range, in: bytes, isWhole: true) != nil
  }

  private func asks(_ stem: Int) -> Bool {
    lines[stem].header != nil || above(stem) != nil
      || LineEnding.of(lines[stem].range, in: bytes) == .question
      || ByteSearch.hasGap(bytes, lines[stem].range)
  }

  /// Whether a list of answers at the end of the text repeats an item of most lists, each behind
  /// the number of its question.
  private func areListed(_ lists: [List], below end: Int) -> Bool {
    var wanted: [Int: List] = [:]
    for list in lists {
      if let number = lines[list.stem].header?.number ?? above(list.stem) { wanted[number] = list }
    }
    guard wanted.count > 1, wanted.count == lists.count else { return false }
    var found = 0
    for at in end..<lines.count where lines[at].kind == .text {
      guard let header = lines[at].header, !header.content.isEmpty, let number = header.number,
        let list = wanted.removeValue(forKey: number)
      else { continue }
      if names(header.content, list) { found += 1 }
    }
    return found * 3 > lists.count * 2
  }
}
