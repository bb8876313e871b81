import Cards

/// Questions whose options bear no letter and no bullet, and whose answer line repeats one of them
/// behind its label.
///
///     Which metal is lightest?
///     Iron
///     Lithium
///     Answer: Lithium
struct BareOptions: TextDialect {
  private static let dialect = "bare-options"
  private static let mostLines = 24
  private static let mostOptions = 12
  private static let longestLabel = 48

  func passages(in text: ExamLines) -> [Passage] {
    let labels = LabelReader(bytes: text.bytes)
    var passages: [Passage] = []
    var floor = 0
    for line in 0..<text.count where !text.isTaken(line) {
      let range = Trim.both(text.ranges[line], in: text.bytes)
      // Only a look at lines with a colon is worth its time.
      guard
        Decoration.firstColon(
          in: range.prefix(Self.longestLabel), before: range.upperBound, text.bytes) != nil,
        text.shape(of: line) != .code,
        let label = labels.label(of: range), label.kind == .answer, !label.rest.isEmpty,
        let passage = passage(answer: line, label.rest, floor, text, labels)
      else { continue }
      passages.append(passage)
      floor = passage.lines.upperBound
    }
    return passages
  }

  /// An option or answer without bullet, marks and full stop.
  private func bare(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var range = Trim.both(range, in: bytes)
    if let bullet = ListBullet(range, in: bytes) { range = bullet.content }
    while let first = range.first, "*_`\"".utf8.contains(bytes[first]) { range.removeFirst() }
    while let last = range.last, "*_`\".".utf8.contains(bytes[last]) { range.removeLast() }
    return range
  }

  /// Whether a line says nothing but how many to choose: "Mark one answer".
  private func isNote(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    range.count <= Self.longestLabel && Words.count(5, of: range, in: bytes) < 5
      && WantedCount.count(in: range, of: bytes) != nil
  }

  private func passage(
    answer: Int, _ rest: Range<Int>, _ floor: Int, _ text: ExamLines, _ labels: LabelReader
  ) -> Passage? {
    let bytes = text.bytes
    let key = bytes[bare(rest, bytes)].map(ASCII.lower)
    let asking = Asking(text: text)
    let headers = HeaderReader(bytes: bytes)
    var options: [Int] = []
    var above = answer..<answer
    var stem: Int?
    var at = answer - 1
    while at >= floor, answer - at <= Self.mostLines, options.count <= Self.mostOptions {
      let range = Trim.both(text.ranges[at], in: bytes)
      defer { at -= 1 }
      switch text.shape(of: at) {
      case .blank: continue
      case .text where !options.isEmpty && isNote(range, bytes): continue
      case .text, .numbered, .heading, .marker(.question), .marker(.explanation): break
      default: return nil
      }
      if let label = labels.label(of: range) {
        // The explanation may stand above the answer.
        guard label.kind == .explanation, options.count < 2 else { return nil }
        above = at..<answer
        options = []
        continue
      }
      let header = headers.header(of: range)
      let asks = asking.asks(range) || LineEnding.of(range, in: bytes) == .colon
      if asks || header != nil || text.shape(of: at) == .heading {
        stem = at
        break
      }
      options.insert(at, at: 0)
    }
    guard let stem, options.count > 1, let right = right(options, key, rest, text) else {
      return nil
    }
    return passage(stem, options, right: right, answer: answer, above: above, text, labels, headers)
  }

  /// The options that an answer repeats, one or several of them; nil where it says something else.
  private func right(
    _ options: [Int], _ key: [UInt8], _ rest: Range<Int>, _ text: ExamLines
  ) -> Set<Int>? {
    let bytes = text.bytes
    let texts = options.map { bare(text.ranges[$0], bytes) }
    if let one = texts.firstIndex(where: { bytes[$0].map(ASCII.lower) == key }) {
      return [options[one]]
    }
    let resolver = KeyResolver(options: texts.map { (nil, $0) }, bytes: bytes)
    return resolver.named(by: rest).map { named in Set(named.map { options[$0] }) }
  }

  private func passage(
    _ stem: Int, _ options: [Int], right: Set<Int>, answer: Int, above: Range<Int>,
    _ text: ExamLines,
    _ labels: LabelReader, _ headers: HeaderReader
  ) -> Passage? {
    let prose = ProseWriter(text: text)
    func field(_ range: Range<Int>, _ line: Int) -> Markdown {
      prose.inline(range, line: line + 1)
    }
    var first = stem
    var range = Trim.both(text.ranges[stem], in: text.bytes)
    if let header = headers.header(of: range) {
      guard !header.content.isEmpty else { return nil }
      range = header.content
    } else {
      range = bare(text.lines[text.firstElements[stem]].content, text.bytes)
      if stem > 0,
        let header = headers.header(of: Trim.both(text.ranges[stem - 1], in: text.bytes)),
        header.content.isEmpty
      {
        first = stem - 1
      }
    }
    var end = answer + 1
    var reasons = above.compactMap { line -> Markdown? in
      var range = Trim.both(text.ranges[line], in: text.bytes)
      if line == above.lowerBound, let label = labels.label(of: range) { range = label.rest }
      return range.isEmpty ? nil : field(range, line)
    }
    var below = end
    while below < text.count, text.isBlank(below) { below += 1 }
    if below < text.count, below - answer < 3,
      let label = labels.label(of: Trim.both(text.ranges[below], in: text.bytes)),
      label.kind == .explanation
    {
      if !label.rest.isEmpty { reasons.append(field(label.rest, below)) }
      end = below + 1
      while end < text.count, end - below < Self.mostLines {
        let range = Trim.both(text.ranges[end], in: text.bytes)
        if range.isEmpty || headers.header(of: range) != nil { break }
        reasons.append(field(range, end))
        end += 1
      }
    }
    let card = Card(
      kind: .choice, prompt: field(range, stem),
      options: options.map { line in
        Option(
          field(bare(text.ranges[line], text.bytes), line), isCorrect: right.contains(line),
          lines: line + 1...line + 1)
      }, explanation: LineBuilder.paragraphs(reasons),
      origin: CardOrigin(path: text.path, lines: first + 1...end, dialect: Self.dialect))
    var sheet = RoleSheet(lines: first..<end, in: text)
    sheet.mark(card)
    return Passage(lines: first..<end, roles: sheet.roles, cards: [card])
  }
}
