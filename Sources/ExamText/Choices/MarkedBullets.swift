import Bytes

/// Lists that have neither letters nor boxes and still show which of their lines are right: some
/// are bold, some end in a tick, or a plus stands before them where others have a minus.
///
///     Which gas do plants take in?
///     - Helium
///     - **Carbon dioxide**
///
/// Such lines are read as options with boxes.
struct MarkedBullets {
  private let text: ExamLines
  private let lines: [ChoiceLine]
  private let options: OptionReader

  private static let most = 12
  private static let mostLines = 100
  /// Bold words in a list may be there for their own sake: one such list is no quiz.
  private static let fewestLists = 2

  /// A list: its lines and what each says.
  private struct List {
    var items: [Item] = []
    /// The line above it that says something.
    var stem: Int
    var end: Int
  }

  private struct Item {
    var line: Int
    var content: Range<Int>
    var sign: UInt8
  }

  private var bytes: [UInt8] { text.bytes }

  init(_ text: ExamLines, lines: [ChoiceLine]) {
    self.text = text
    self.lines = lines
    options = OptionReader(bytes: text.bytes)
  }

  /// The options of such lists, by line.
  func entries() -> [OptionEntry] {
    // Most texts hold none of the signs.
    guard
      text.marks.has("*") || text.marks.has("_") || text.marks.starts("+") || text.marks.starts("x")
        || text.marks.starts("X")
        || text.marks.has("(") || text.marks.has("<") || bytes.holds(0xE2, in: bytes.indices)
    else { return [] }
    guard lines.indices.contains(where: isMarked) else { return [] }
    var found: [(isBold: Bool, entries: [OptionEntry])] = []
    var line = 1
    while line < lines.count {
      guard let list = list(at: line) else {
        line += 1
        continue
      }
      line = list.end
      if let marked = marked(list) { found.append(marked) }
    }
    let hasQuiz = found.count >= Self.fewestLists
    return found.flatMap { $0.isBold && !hasQuiz ? [] : $0.entries }
  }

  // MARK: Lists

  /// The list that starts on a line below a stem; nil for none.
  private func list(at start: Int) -> List? {
    guard let first = item(start), start + 1 < lines.count,
      lines[start + 1].isBlank || lines[start + 1].kind == .text,
      let stem = stem(above: start, first)
    else { return nil }
    var list = List(items: [first], stem: stem, end: start + 1)
    var at = start + 1
    // Paragraphs of their own, each an option.
    var isSpaced = false
    while at < lines.count, list.items.count <= Self.most, at - start < Self.mostLines {
      if lines[at].isBlank {
        if first.sign == 0, at == start + 1 { isSpaced = true }
        guard first.sign != 0 || isSpaced, at + 1 < lines.count, !lines[at + 1].isBlank else {
          break
        }
      } else if lines[at].indent == lines[start].indent, let next = item(at),
        (next.sign == 0) == (first.sign == 0), next.sign != 0 || !asks(at)
      {
        list.items.append(next)
        list.end = at + 1
      } else if lines[at].indent <= lines[start].indent || first.sign == 0 {
        break
      }
      at += 1
    }
    return list.items.count > 1 && list.items.count <= Self.most ? list : nil
  }

  /// The text of a line that may be an option, and its bullet, 0 for none.
  private func item(_ at: Int) -> Item? {
    let line = lines[at]
    guard line.kind == .text, line.entries.isEmpty, !line.isQuoted, line.range.count > 0,
      !StemNotes.isOne(line.range, in: bytes)
    else { return nil }
    let start = line.range.lowerBound
    if isSign(bytes[start]), line.range.count > 2, bytes[start + 1] == ASCII.space {
      let content = Trim.start(start + 2..<line.range.upperBound, in: bytes)
      return Item(line: at, content: content, sign: bytes[start])
    }
    if bytes[start] >= 0x80, let bullet = ListBullet(line.range, in: bytes) {
      return Item(line: at, content: bullet.content, sign: ASCII.dash)
    }
    if isTyped(at) {
      let content = Trim.start(start + 2..<line.range.upperBound, in: bytes)
      return Item(line: at, content: content, sign: typed(bytes[start]))
    }
    return line.header == nil ? Item(line: at, content: line.range, sign: 0) : nil
  }

  /// Whether `x` or `o` stands before a text, and before the one on a line beside it: boxes typed as
  /// letters.
  private func isTyped(_ at: Int) -> Bool {
    func letter(_ line: Int) -> UInt8? {
      guard lines.indices.contains(line), lines[line].kind == .text, lines[line].range.count > 2,
        bytes[lines[line].range.lowerBound + 1] == ASCII.space
      else { return nil }
      let first = bytes[lines[line].range.lowerBound] | 0x20
      return first == UInt8(ascii: "x") || first == UInt8(ascii: "o") ? first : nil
    }
    return letter(at) != nil && (letter(at - 1) != nil || letter(at + 1) != nil)
  }

  private func typed(_ letter: UInt8) -> UInt8 {
    letter | 0x20 == UInt8(ascii: "x") ? ASCII.plus : ASCII.dash
  }

  private func isSign(_ byte: UInt8) -> Bool {
    byte == ASCII.dash || byte == ASCII.star || byte == ASCII.plus
  }

  /// The line above a list, which must ask something.
  private func stem(above start: Int, _ first: Item) -> Int? {
    let at = above(start) { first.sign != 0 && lines[$0].isLabel(.options) }
    guard at >= 0, asks(at) || isNamed(at) else { return nil }
    switch lines[at].kind {
    case .text, .heading: return at
    default: return nil
    }
  }

  /// The next line up that says something, but for notes and other lines to pass by, three at
  /// most; below 0 for none.
  private func above(_ start: Int, passes: (Int) -> Bool = { _ in false }) -> Int {
    var at = start - 1
    while at >= 0, start - at < 4,
      lines[at].isBlank || StemNotes.isOne(lines[at].range, in: bytes) || passes(at)
    {
      at -= 1
    }
    return at
  }

  /// Whether a line asks: it holds a question mark, a gap, or says how many to choose.
  private func asks(_ at: Int) -> Bool {
    let range = lines[at].range
    return bytes.holds(ASCII.question, in: range) || ByteSearch.hasGap(bytes, range)
      || bytes.holds(0x9F, in: range) && text.string(range).contains { $0 == "？" || $0 == "؟" }
      || WantedCount.count(in: range, of: bytes) != nil
  }

  /// Whether a line has the number of a question, or stands right below one.
  private func isNamed(_ at: Int) -> Bool {
    if let header = lines[at].header { return !header.content.isEmpty }
    let above = self.above(at)
    return above >= 0 && lines[above].header != nil && lines[above].entries.isEmpty
  }

  // MARK: Marks

  /// Whether a line, taken for an option, has a mark of any kind.
  private func isMarked(_ at: Int) -> Bool {
    guard let item = item(at) else { return false }
    return item.sign == ASCII.plus || entry(item).mark != .none || star(item.content) != nil
      || bold(item.content) != nil
  }

  private func entry(_ item: Item) -> OptionEntry {
    var entry = OptionEntry(line: item.line, label: nil, closer: 0, content: item.content)
    entry.isBoxed = true
    // A tick before a line without a bullet is a heading's.
    entry.isBulleted = item.sign != 0
    options.readMark(&entry)
    entry.isBulleted = true
    return entry
  }

  /// The options of a list, some of which are marked; nil for a plain list.
  private func marked(_ list: List) -> (isBold: Bool, entries: [OptionEntry])? {
    var entries = list.items.map(entry)
    func isMixed() -> Bool {
      let right = entries.count { $0.mark == .right }
      return right > 0 && right < entries.count
    }
    if isMixed() {
      // Signs behind lines without bullets must stand behind all, or below a question mark.
      let isTold =
        entries.allSatisfy { $0.mark != .none } || asks(list.stem)
        || list.items[0].sign != 0 && isNamed(list.stem)
      return isTold ? (false, entries) : nil
    }
    guard entries.allSatisfy({ $0.mark == .none }) else { return nil }
    let stars = entries.map { star($0.content) }
    let starred = stars.map { $0 != nil }
    if starred.contains(true), starred.contains(false), asks(list.stem) || isNamed(list.stem) {
      for index in entries.indices {
        guard let content = stars[index] else { continue }
        entries[index].content = content
        entries[index].mark = .right
      }
      return (true, entries)
    }
    if list.items[0].sign == 0, !isBlock(list) { return nil }
    let plus = list.items.map { $0.sign == ASCII.plus }
    if plus.contains(true), plus.contains(false), list.items.allSatisfy({ $0.sign != ASCII.star }) {
      for index in entries.indices where plus[index] { entries[index].mark = .right }
      return (false, entries)
    }
    for index in entries.indices {
      guard let bold = bold(entries[index].content) else { continue }
      entries[index].content = bold
      entries[index].mark = .right
    }
    return isMixed() && asks(list.stem) ? (true, entries) : nil
  }

  /// Whether lines without bullets are a block of their own: nothing else stands beside them.
  private func isBlock(_ list: List) -> Bool {
    let first = list.items[0].line
    return list.items.count > 2 && lines[first - 1].isBlank
      && list.items.last.map { $0.line - first == list.items.count - 1 } ?? false
      && (list.end == lines.count || lines[list.end].isBlank)
  }

  /// The words of a text with one star before or behind it; nil for another text.
  private func star(_ range: Range<Int>) -> Range<Int>? {
    if OptionReader.stars(behind: range, in: bytes) == 1 {
      return Trim.end(range.dropLast(), in: bytes)
    }
    guard range.count > 2, bytes[range.lowerBound] == ASCII.star,
      !bytes.holds(ASCII.star, in: range.dropFirst())
    else { return nil }
    return Trim.start(range.dropFirst(), in: bytes)
  }

  /// The words of a text that is bold as a whole; nil for another text.
  private func bold(_ range: Range<Int>) -> Range<Int>? {
    guard let first = range.first, "*_".utf8.contains(bytes[first]),
      Emphasis.holds(range, in: bytes)
    else { return nil }
    return range.dropFirst(2).dropLast(2)
  }
}
