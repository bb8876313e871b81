/// Options whose letters no usual sign parts from their text: blanks, a dash between blanks, or the
/// end of the line do.
///
///     A   16 years          A
///     B   17 years          list
///     C   18 years          B
///                           dict
///
/// Where a single blank parts them, nothing may stand between them.
struct LooseLetters {
  private let text: ExamLines
  private let lines: [ChoiceLine]
  private static let fewest = 3
  private static let most = 8
  private static let mostBlank = 2
  /// The sign of an option whose letter one blank parts from its text.
  private static let narrow: UInt8 = 4

  private let options: OptionReader

  private var bytes: [UInt8] { text.bytes }

  init(_ text: ExamLines, lines: [ChoiceLine]) {
    self.text = text
    self.lines = lines
    options = OptionReader(bytes: text.bytes)
  }

  /// The options of such lists, in source order.
  func entries() -> [OptionEntry] {
    guard text.marks.starts("A") && text.marks.starts("B") || text.marks.starts(byte: 0xD0) else {
      return []
    }
    var found: [OptionEntry] = []
    var line = 0
    while line < lines.count {
      let run = run(at: line)
      if run.count >= Self.fewest || run.count == 2 && isDashedPair(run) {
        found += run.map(options.marked)
        line = run[run.count - 1].line
      } else if let mixed = mixed(at: line) {
        found += mixed.loose.map(options.marked)
        line = mixed.last
      }
      line += 1
    }
    return found
  }

  /// Whether two options with dashes, or with letters on lines of their own, have a key below them.
  private func isDashedPair(_ run: [OptionEntry]) -> Bool {
    guard let last = run.last?.line else { return false }
    let areAlone = run.allSatisfy(\.content.isEmpty)
    guard areAlone || run.allSatisfy({ $0.closer == 3 }) else { return false }
    let next = lines[min(last + (areAlone ? 2 : 1), lines.count)...].prefix(3).first { !$0.isBlank }
    return next?.isLabel(.answer) ?? false
  }

  /// The options that follow each other from a line with the first letter on.
  private func run(at start: Int) -> [OptionEntry] {
    guard let first = entry(start, 0) else { return [] }
    var run = [first]
    var at = start + 1
    let isAlone = first.content.isEmpty
    let isNarrow = first.closer == Self.narrow
    while at < lines.count, run.count < Self.most {
      if let next = entry(at, run.count), next.content.isEmpty == isAlone,
        (next.closer == Self.narrow) == isNarrow
      {
        run.append(next)
      } else if isNarrow {
        break
      } else if goesOn(at, below: run[run.count - 1].line, first) {
        at += 1
        continue
      } else if isAlone ? at - run[run.count - 1].line > 1 + Self.mostBlank : !lines[at].isBlank {
        break
      }
      at += 1
    }
    return run
  }

  /// Whether a line right below an option with a dash is deeper than it, and goes on with its text.
  private func goesOn(_ at: Int, below line: Int, _ first: OptionEntry) -> Bool {
    first.closer == 3 && at - line <= Self.mostBlank && lines[at].kind == .text
      && lines[at].entries.isEmpty && lines[at].indent > lines[first.line].indent
  }

  /// The loose ones of options that follow each other line by line, where some have their sign:
  /// scanners lose it, or read a comma.
  private func mixed(at start: Int) -> (loose: [OptionEntry], last: Int)? {
    var loose: [OptionEntry] = []
    var index = 0
    while start + index < lines.count, index < Self.most {
      let at = start + index
      if !isSigned(at, index) {
        guard let next = entry(at, index) ?? behindComma(at, index), !next.content.isEmpty
        else { break }
        loose.append(next)
      }
      index += 1
    }
    guard index >= Self.fewest, !loose.isEmpty, loose.count < index else { return nil }
    return (loose, start + index - 1)
  }

  /// Whether a line is an option with a capital and its sign.
  private func isSigned(_ at: Int, _ index: Int) -> Bool {
    let line = lines[at]
    return line.entries.count == 1 && !line.range.isEmpty
      && bytes[line.range.lowerBound] == UInt8(ascii: "A") + UInt8(index)
  }

  /// `B, Rome` among other options.
  private func behindComma(_ at: Int, _ index: Int) -> OptionEntry? {
    let line = lines[at]
    guard line.kind == .text, line.entries.isEmpty, line.range.count > 3,
      bytes[line.range.lowerBound] == UInt8(ascii: "A") + UInt8(index),
      bytes[line.range.lowerBound + 1] == ASCII.comma,
      bytes[line.range.lowerBound + 2] == ASCII.space
    else { return nil }
    return OptionEntry(
      line: at, label: OptionLabel(alphabet: .latin, index: index), closer: 2,
      content: Trim.start(line.range.dropFirst(2), in: bytes))
  }

  /// The text behind a dash with blanks around it: `A - Paris`.
  private func behindDash(_ range: Range<Int>) -> Range<Int>? {
    guard range.count > 3 else { return nil }
    let length = Decoration.dash(range.lowerBound, range.upperBound, bytes)
    guard length > 0, bytes[range.lowerBound + length] == ASCII.space else { return nil }
    return Trim.start(range.dropFirst(length), in: bytes)
  }

  /// The capital that a text starts with, when it is the one in a place of its alphabet, and its
  /// length in bytes.
  private func capital(_ range: Range<Int>, _ index: Int) -> (OptionLabel, length: Int)? {
    let first = bytes[range.lowerBound]
    if first == UInt8(ascii: "A") + UInt8(index) {
      return (OptionLabel(alphabet: .latin, index: index), 1)
    }
    guard first == 0xD0, range.count > 1, (0x90...0xAF).contains(bytes[range.lowerBound + 1]),
      let (label, length) = OptionLabel.at(range.lowerBound, in: bytes, end: range.upperBound),
      label == OptionLabel(alphabet: .cyrillic, index: index)
    else { return nil }
    return (label, length)
  }

  /// The option with a letter on a line; its text is empty where the next line holds it.
  private func entry(_ at: Int, _ index: Int) -> OptionEntry? {
    let line = lines[at]
    let range = line.range
    guard line.kind == .text, line.entries.isEmpty, !range.isEmpty,
      let (label, length) = capital(range, index)
    else { return nil }
    if range.count == length {
      var below = at + 1
      while below < lines.count, below - at < Self.mostBlank, lines[below].isBlank { below += 1 }
      guard below < lines.count, lines[below].kind == .text, lines[below].range.count > 1,
        lines[below].entries.isEmpty
      else { return nil }
      return OptionEntry(
        line: at, label: label, closer: 2, content: range.upperBound..<range.upperBound)
    }
    let letter = range.lowerBound + length
    let content = Trim.start(letter..<range.upperBound, in: bytes)
    if let text = behindDash(content), content.lowerBound == letter + 1 {
      return OptionEntry(line: at, label: label, closer: 3, content: text)
    }
    let blanks = content.lowerBound - letter
    guard blanks > 0 else { return nil }
    let isNarrow = blanks == 1 && bytes[letter] == ASCII.space
    return OptionEntry(
      line: at, label: label, closer: isNarrow ? Self.narrow : 2, content: content)
  }
}
