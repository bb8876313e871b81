/// The lines of a text as questions with options are made of.
struct ChoiceLines {
  let text: ExamLines
  private(set) var lines: [ChoiceLine] = []
  private(set) var entries: [OptionEntry] = []

  private var bytes: [UInt8] { text.bytes }

  /// What parts the questions of a pool.
  private static let poolRule = Array("~~".utf8)

  /// Looks at each line of a text once.
  init(_ text: ExamLines) {
    self.text = text
    lines.reserveCapacity(text.count)
    let options = OptionReader(bytes: text.bytes)
    let headers = HeaderReader(bytes: text.bytes)
    let labels = LabelReader(bytes: text.bytes)
    for number in 0..<text.count {
      let shape = text.lines[text.firstElements[number]].shape
      var line = Self.bare(text.ranges[number], text.bytes)
      if shape == .code {
        line.kind = .code
      } else if line.range.isEmpty {
        line.kind = .blank
      } else if shape == .rule && !text.bytes[line.range].contains(UInt8(ascii: "|"))
        || text.bytes[line.range].elementsEqual(Self.poolRule)
      {
        line.kind = .rule
      } else {
        read(&line, number, options, headers, labels)
      }
      lines.append(line)
    }
  }

  private mutating func read(
    _ line: inout ChoiceLine, _ number: Int, _ options: OptionReader, _ headers: HeaderReader,
    _ labels: LabelReader
  ) {
    if let kind = tags(line.range) {
      line.kind = kind
      return
    }
    let last = number > 0 && lines[number - 1].entries.count > 1 ? entries.last : nil
    let found = options.entries(of: line.range, line: number, after: last)
    if !found.isEmpty {
      line.entries = entries.count..<entries.count + found.count
      entries += found
    }
    if found.isEmpty || !found[0].isBoxed, let label = labels.label(of: line.range) {
      line.kind = .label(label.kind, rest: label.rest)
      return
    }
    line.header = headers.header(of: line.range)
    line.looksLikeKey = line.header == nil && found.isEmpty && looksLikeKey(line.range)
    if bytes[line.range.lowerBound] == ASCII.hash {
      let decoration = Decoration(of: line.range, in: bytes)
      if decoration.headingLevel <= 6 { line.kind = .heading(decoration.headingLevel) }
    }
  }

  /// `B`, `AC`, `Svar: B`.
  private func looksLikeKey(_ range: Range<Int>) -> Bool {
    guard range.count <= 48 else { return false }
    let decoration = Decoration(of: range, in: bytes)
    var at = decoration.start
    while at < range.upperBound, Decoration.colon(at, range.upperBound, bytes) == 0 { at += 1 }
    let length = Decoration.colon(at, range.upperBound, bytes)
    guard length > 0 || range.count <= 12 else { return false }
    if KeyLetters(range, in: bytes, isWhole: true) != nil { return range.count <= 12 }
    guard length > 0, at > decoration.start else { return false }
    return Words.first(4, of: decoration.start..<at, in: bytes).count <= 3
      && KeyLetters(at + length..<range.upperBound, in: bytes, isWhole: true) != nil
  }

  /// A line without white space and quote marks.
  private static func bare(_ raw: Range<Int>, _ bytes: [UInt8]) -> ChoiceLine {
    var range = Trim.both(raw, in: bytes)
    let indent = bytes[raw.lowerBound..<range.lowerBound].reduce(0) {
      $1 == ASCII.tab ? $0 + 4 - $0 % 4 : $0 + 1
    }
    var isQuoted = false
    while range.count > 0, bytes[range.lowerBound] == UInt8(ascii: ">") {
      isQuoted = true
      range = Trim.start(range.lowerBound + 1..<range.upperBound, in: bytes)
    }
    return ChoiceLine(range: range, indent: indent, isQuoted: isQuoted, kind: .text)
  }

  /// What a line of tags is; nil for a line that says something.
  private func tags(_ range: Range<Int>) -> ChoiceLine.Kind? {
    guard bytes[range.lowerBound] == UInt8(ascii: "<") else { return nil }
    var at = range.lowerBound
    var closing = false
    var isSummary = false
    var words = 0..<0
    while at < range.upperBound {
      if bytes[at] == UInt8(ascii: "<"), let end = Tag.end(at: at, in: bytes, range) {
        let name = Tag.name(at: at, in: bytes, end: end)
        if name == "/details" || name == "/quiz" { closing = true }
        if name == "summary" { isSummary = true }
        at = end
        continue
      }
      if Trim.spaceLength(bytes, at: at, end: range.upperBound) == 0 {
        words = (words.isEmpty ? at : words.lowerBound)..<at + 1
      }
      at += 1
    }
    if words.isEmpty { return .tags(closing: closing) }
    guard isSummary else { return nil }
    let isShort = Words.first(5, of: words, in: bytes).count <= 4 && words.count <= 48
    let asks = bytes[words].contains(ASCII.question)
    return isShort && !asks ? .summary : nil
  }
}
