/// Texts whose parts count their questions anew, below which the key has a part for each of them.
///
///     Part A: Multiple choice
///     1. Which wind …
///     Part B: True or false
///     1. Hail falls in winter only.
///
///     Answer key
///     Part A
///     1. b
///     Part B
///     1. F
///
/// Each part is read as a text of its own that has its answers below it; the part's name in the key
/// stands for the head of that key.
struct KeyParts: TextDialect {
  private static let fewest = 2
  private static let most = 40
  /// So many lines may look like the head of such a key before it is found: each is looked for in
  /// the whole text.
  private static let mostHeads = 12
  private static let longestName = 60
  private static let readers: [any TextDialect] = [
    TrueFalse(), ListedTruths(), ListedAnswers(), ChoiceDialect(),
  ]
  /// The words that keys are called by, and what stands between them and a part's name.
  private static let keyWords = Lexicon(
    LabelWords.answer.replacing(",", with: " ") + " to for of the")

  /// A name in the key, what of its line is the name, and where its answers start on the line.
  private struct Name {
    var line: Int
    var words: Range<Int>
    var answers: Range<Int>?
  }

  /// A part: its questions and its answers.
  private struct Part {
    var name: Name
    var questions: Range<Int>
    var answers: Range<Int>
  }

  func mayOccur(among marks: TextMarks) -> Bool { marks.startsWithDigit || marks.starts("_") }

  func passages(in text: ExamLines) -> [Passage] {
    // Numbers that start again show that a text may have such parts: few do.
    let ones = (0..<text.count).filter {
      startsWithOne(Trim.both(text.ranges[$0], in: text.bytes), text)
    }
    guard ones.count >= Self.fewest, let first = ones.dropFirst(Self.fewest - 1).first else {
      return []
    }
    var tried = 0
    for line in first..<text.count {
      if tried == Self.mostHeads { break }
      guard let head = head(line, text) else { continue }
      if !head.isNamed {
        let next = (line + 1..<text.count).first { !text.isBlank($0) }
        guard let next, name(next, text) != nil else { continue }
      }
      tried += 1
      let parts = parts(below: head.isNamed ? line - 1 : line, text)
      guard parts.count >= Self.fewest else { continue }
      var passages: [Passage] = []
      for part in parts {
        let found = self.passages(of: part, head: head.range, text)
        guard found.contains(where: { $0.cards.contains(where: \.hasAnswer) }) else { return [] }
        passages += found
      }
      if !head.isNamed { passages.append(Passage(lines: line..<line + 1, roles: [.marker])) }
      return passages.sorted { $0.lines.lowerBound < $1.lines.lowerBound }
    }
    return []
  }

  // MARK: The key

  /// Whether a line announces the key, and whether it names a part of it: "Answers to Part A".
  private func head(_ line: Int, _ text: ExamLines) -> (range: Range<Int>, isNamed: Bool)? {
    let range = Trim.both(text.ranges[line], in: text.bytes)
    guard (3...Self.longestName).contains(range.count), !ASCII.isDigit(text.bytes[range.lowerBound])
    else { return nil }
    let words = Words.first(9, of: range, in: text.bytes)
    let others = words.filter { !Self.keyWords.contains($0.key) }
    guard others.count < words.count, words.count < 9 else { return nil }
    guard let word = words.first(where: { Self.keyWords.contains($0.key) && $0.count > 2 }) else {
      return nil
    }
    if others.isEmpty { return (range, false) }
    guard let name = name(line, text), name.words != range else { return nil }
    return (word.range, true)
  }

  /// The name on a line of the key that the answer to a first question follows; nil for others.
  private func name(_ line: Int, _ text: ExamLines) -> Name? {
    let bytes = text.bytes
    let range = Trim.both(text.ranges[line], in: bytes)
    guard let first = range.first, !ASCII.isDigit(bytes[first]) else { return nil }
    var words = range
    var answers: Range<Int>?
    if let colon = Decoration.firstColon(
      in: range.prefix(Self.longestName), before: range.upperBound, bytes)
    {
      let rest = Trim.both(
        colon + Decoration.colon(colon, range.upperBound, bytes)..<range.upperBound, in: bytes)
      if startsWithOne(rest, text) {
        answers = rest
        words = range.lowerBound..<colon
      }
    }
    // "II. 1. True  2. False"
    if answers == nil,
      let sign = bytes[range.prefix(8)].firstIndex(where: { ".)".utf8.contains($0) }),
      bytes[range.lowerBound..<sign].allSatisfy({ ASCII.isUpper($0) || $0 >= 0x80 })
    {
      let rest = Trim.both(sign + 1..<range.upperBound, in: bytes)
      if startsWithOne(rest, text) {
        answers = rest
        words = range.lowerBound..<sign
      }
    }
    if answers == nil {
      guard range.count <= Self.longestName,
        let next = (line + 1..<min(line + 4, text.count)).first(where: { !text.isBlank($0) }),
        startsWithOne(Trim.both(text.ranges[next], in: bytes), text)
      else { return nil }
    }
    let own = Words.first(12, of: words, in: bytes).filter { !Self.keyWords.contains($0.key) }
    guard let start = own.first?.range.lowerBound, let end = own.last?.range.upperBound else {
      return nil
    }
    return Name(line: line, words: start..<end, answers: answers)
  }

  /// The parts of a key below a line, when each has its questions above it; none otherwise.
  private func parts(below head: Int, _ text: ExamLines) -> [Part] {
    let names = (head + 1..<text.count).lazy.compactMap { name($0, text) }.prefix(Self.most)
    var titles: [(name: Name, title: Int)] = []
    var floor = 0
    for name in names {
      guard let title = (floor..<max(floor, head)).first(where: { isNamed($0, name.words, text) })
      else { return [] }
      titles.append((name, title))
      floor = title + 1
    }
    return titles.indices.compactMap { place in
      let (name, title) = titles[place]
      let isLast = place + 1 == titles.count
      let questions = title + 1..<(isLast ? max(title + 1, head) : titles[place + 1].title)
      let answers = name.line..<(isLast ? text.count : titles[place + 1].name.line)
      guard
        questions.contains(where: {
          startsWithOne(Trim.both(text.ranges[$0], in: text.bytes), text)
        })
      else { return nil }
      return Part(name: name, questions: questions, answers: answers)
    }
  }

  /// Whether a line starts with the words of a name, and no letter or digit goes on with them.
  private func isNamed(_ line: Int, _ name: Range<Int>, _ text: ExamLines) -> Bool {
    let bytes = text.bytes
    let range = Trim.both(text.ranges[line], in: bytes)
    guard range.count >= name.count, !startsWithOne(range, text) else { return false }
    var at = Decoration(of: range, in: bytes).start
    var wanted = name.lowerBound
    while wanted < name.upperBound {
      guard ASCII.isWordByte(bytes[wanted]) else {
        wanted += 1
        continue
      }
      while at < range.upperBound, !ASCII.isWordByte(bytes[at]) { at += 1 }
      guard at < range.upperBound, ASCII.lower(bytes[at]) == ASCII.lower(bytes[wanted]) else {
        return false
      }
      at += 1
      wanted += 1
    }
    return at == range.upperBound || !ASCII.isLetter(bytes[at]) && !ASCII.isDigit(bytes[at])
  }

  /// Whether a text starts with the number 1 of a question or an answer: `1. `, `____ 1)`, `Q1:`.
  private func startsWithOne(_ range: Range<Int>, _ text: ExamLines) -> Bool {
    let bytes = text.bytes
    var at = range.lowerBound
    while at < range.upperBound, "_(*# ".utf8.contains(bytes[at]) { at += 1 }
    guard at + 1 < range.upperBound else { return false }
    if bytes[at] | 0x20 == UInt8(ascii: "q"), bytes[at + 1] == UInt8(ascii: "1") { at += 1 }
    guard bytes[at] == UInt8(ascii: "1"), at + 1 < range.upperBound else { return false }
    return !ASCII.isDigit(bytes[at + 1]) && !ASCII.isLetter(bytes[at + 1])
  }

  // MARK: Reading

  /// What the readers find in a part.
  private func passages(of part: Part, head: Range<Int>, _ text: ExamLines) -> [Passage] {
    let name = part.name
    var seen = text.showing { line in
      if line == name.line { return name.answers ?? head }
      // Above answers on the name's own line nothing else of the part stands.
      if line == name.line - 1, name.answers != nil { return head }
      return part.questions.contains(line) || part.answers.contains(line) ? text.ranges[line] : nil
    }
    var isClaimed = Array(repeating: false, count: text.count)
    var found: [Passage] = []
    for reader in Self.readers {
      seen.isClaimed = isClaimed
      for passage in reader.passages(in: seen)
      where !passage.lines.isEmpty && !isClaimed[passage.lines].contains(true) {
        for line in passage.lines { isClaimed[line] = true }
        found.append(passage)
      }
    }
    return found.compactMap { within(part, $0) }
  }

  /// A passage without the lines of other parts, where the head of the key stood for them.
  private func within(_ part: Part, _ passage: Passage) -> Passage? {
    var passage = passage
    while let first = passage.lines.first, !part.questions.contains(first),
      !part.answers.contains(first)
    {
      passage.lines.removeFirst()
      passage.roles.removeFirst()
    }
    return passage.lines.isEmpty ? nil : passage
  }
}
