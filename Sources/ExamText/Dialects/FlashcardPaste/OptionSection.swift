import Cards

/// Reads the lines under "Incorrect Answers": options and their reasons, in four shapes.
///
///     option            name             name               NAME verb …
///     - reason          -reason          reason
struct OptionSection {
  let text: ExamLines
  /// Whether the right answer is a sentence; then the wrong ones are sentences, too, and the head
  /// of a sentence is no option.
  let answerIsStatement: Bool

  /// Options, and the elements that are reasons rather than options.
  struct Reading {
    var options: [Option] = []
    var reasons: [Int] = []
  }

  /// An option's elements: its text, or the head of its own reason; and the reasons.
  private struct Entry {
    var option: Int
    var head: Range<Int>?
    var reasons: [Int] = []
  }

  /// The options that a run of elements holds.
  func options(from elements: [Int], correct: Bool) -> Reading {
    var reading = Reading()
    guard !elements.isEmpty else { return reading }
    let prose = ProseWriter(text: text)
    for entry in entries(of: elements) {
      let reasons = entry.head == nil ? entry.reasons : [entry.option] + entry.reasons
      let numbers = ([entry.option] + entry.reasons).map { text.lines[$0].number }
      let lines = numbers[0]...numbers[numbers.count - 1]
      let name = entry.head.map { prose.name($0, line: text.lines[entry.option].number) }
      reading.options.append(
        Option(
          name ?? prose.plain([entry.option]) ?? "", isCorrect: correct,
          rationale: prose.rich(reasons, headings: false), lines: lines))
      reading.reasons += reasons
    }
    return reading
  }

  /// Where the first options of a run end, and what belongs to them; nil when it holds no more.
  func end(of count: Int, in elements: [Int]) -> Int? {
    let entries = entries(of: elements)
    guard entries.count > count else { return nil }
    return elements.firstIndex(of: entries[count].option)
  }

  private func entries(of elements: [Int]) -> [Entry] {
    if let first = elements.first, isItem(first), elements.allSatisfy(isItem) {
      return elements.map { Entry(option: $0) }
    }
    var entries: [Entry] = []
    var at = 0
    while at < elements.count {
      var end = at
      while end < elements.count, !isItem(elements[end]) { end += 1 }
      var run = Array(elements[at..<end])
      var items = end
      while items < elements.count, isItem(elements[items]) { items += 1 }
      let reasons = Array(elements[end..<items])
      if reasons.isEmpty {
        addWithoutMarks(run, to: &entries)
      } else if let owner = run.popLast() {
        if let name = run.last, isName(name), !isName(owner), !answerIsStatement {
          run.removeLast()
          addWithoutMarks(run, to: &entries)
          entries.append(Entry(option: name, reasons: [owner] + reasons))
        } else {
          addWithoutMarks(run, to: &entries)
          entries.append(Entry(option: owner, reasons: reasons))
        }
      } else {
        entries += reasons.map { Entry(option: $0) }
      }
      at = items
    }
    return entries
  }

  /// Adds options whose reasons no dash marks.
  private func addWithoutMarks(_ run: [Int], to entries: inout [Entry]) {
    let paired = statementsComeInPairs(run)
    var at = 0
    while at < run.count {
      let line = run[at]
      let next = at + 1 < run.count ? run[at + 1] : nil
      if isReasonMarker(line) || goesOn(line), !entries.isEmpty {
        entries[entries.count - 1].reasons.append(line)
      } else if let next, paired || isPair(line, next) {
        entries.append(Entry(option: line, reasons: [next]))
        at += 1
      } else if !answerIsStatement, let head = subject(of: line) {
        entries.append(Entry(option: line, head: head))
      } else {
        entries.append(Entry(option: line))
      }
      at += 1
    }
  }

  /// Whether a name is followed by the sentence that is its reason.
  private func isPair(_ line: Int, _ next: Int) -> Bool {
    guard isName(line) else { return false }
    if !isName(next) { return true }
    return text.lines[line].ending == .open && text.lines[next].ending == .sentence
  }

  /// Whether statements alternate with reasons.
  ///
  /// They do where each second line is the longer one, where there would be more options than
  /// questions have, or where words come back within the pairs and not from pair to pair.
  private func statementsComeInPairs(_ run: [Int]) -> Bool {
    guard answerIsStatement, run.count >= 2, run.count.isMultiple(of: 2) else { return false }
    if run.count >= 6 || wordsComeBackInPairs(run) { return true }
    var statements = 0
    var reasons = 0
    for pair in stride(from: 0, to: run.count, by: 2) {
      let one = text.lines[run[pair]].content.count
      let other = text.lines[run[pair + 1]].content.count
      if other <= one { return false }
      statements += one
      reasons += other
    }
    return reasons * 10 >= statements * 12
  }

  private func wordsComeBackInPairs(_ run: [Int]) -> Bool {
    guard run.count >= 4 else { return false }
    let words = run.map(significantWords)
    return words.indices.dropFirst().allSatisfy { index in
      words[index - 1].isDisjoint(with: words[index]) == index.isMultiple(of: 2)
    }
  }

  /// The starts of a line's longer words, so that inflected forms meet.
  private func significantWords(_ index: Int) -> Set<UInt64> {
    var found: Set<UInt64> = []
    for word in Words.first(40, of: text.lines[index].content, in: text.bytes)
    where word.count > 4 && !EnglishVerbs.auxiliaries.contains(word.key) {
      let start = word.range.lowerBound
      found.insert(Lexicon.key(of: text.bytes, start..<start + 5))
    }
    return found
  }

  private func isItem(_ index: Int) -> Bool {
    switch text.lines[index].shape {
    case .bullet, .numbered: true
    default: false
    }
  }

  private func isReasonMarker(_ index: Int) -> Bool {
    text.lines[index].shape == .marker(.explanation)
  }

  private func subject(of index: Int) -> Range<Int>? {
    guard let head = SubjectHead(of: text.lines[index].content, in: text.bytes), head.isName else {
      return nil
    }
    return head.range
  }

  /// Whether a line is a name or phrase: no finite verb, not a long sentence.
  private func isName(_ index: Int) -> Bool {
    let line = text.lines[index]
    guard SubjectHead(of: line.content, in: text.bytes) == nil else { return false }
    return line.ending != .sentence || Words.count(13, of: line.content, in: text.bytes) < 13
  }

  /// Whether a line leans on the one before: "It …", "This …", or a small first letter.
  private func goesOn(_ index: Int) -> Bool {
    let line = text.lines[index]
    guard let first = Words.opener(of: line.content, in: text.bytes) else { return false }
    guard EnglishParticles.pronouns.contains(first.key) else { return false }
    return SubjectHead(of: line.content, in: text.bytes) != nil
  }
}
