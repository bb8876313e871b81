import Cards

/// Pasted flashcards whose options bear no mark, and whose answer line repeats one of them.
///
///     Which planet has rings?
///     Mars
///     Saturn
///     Saturn
struct RepeatedAnswer: TextDialect {
  private static let dialect = "repeated-answer"
  private static let mostOptions = 10

  func passages(in text: ExamLines) -> [Passage] {
    let leads = leads(in: text)
    guard leads.contains(true) else { return [] }
    let judge = StemJudge(text: text)
    let asked = text.passages { line in
      guard leads[line], mayAsk(text.firstElements[line], text, judge) else { return nil }
      return passage(at: line, in: text, judge)
    }
    guard asked.count >= Self.fewestUsual else { return asked }
    // Where many questions look like this, a block of the same look is one, whatever its words.
    let usual = Set(asked.map(\.lines.count))
    return text.passages { line in
      guard leads[line], !text.isTaken(line) else { return nil }
      if mayAsk(text.firstElements[line], text, judge) { return passage(at: line, in: text, judge) }
      guard line == 0 || text.isBlank(line - 1), !text.isBlank(line),
        let block = passage(at: line, in: text, judge), usual.contains(block.lines.count),
        !block.lines.contains(where: text.isBlank),
        block.lines.upperBound == text.count || text.isBlank(block.lines.upperBound)
      else { return nil }
      return block
    }
  }

  private static let fewestUsual = 3

  /// For each line whether a few lines below it two lines look alike: their length, their ends.
  private func leads(in text: ExamLines) -> [Bool] {
    var leads = Array(repeating: false, count: text.count)
    var recent: [(line: Int, look: UInt64)] = []
    var next = 0
    for line in 0..<text.count {
      guard text.lines[text.firstElements[line]].isContent else { continue }
      let range = content(line, text)
      if range.isEmpty { continue }
      var look = UInt64(range.count)
      for place in range.prefix(6) { look = look << 8 ^ UInt64(ASCII.lower(text.bytes[place])) }
      look = Lexicon.mix(look, ASCII.lower(text.bytes[range.upperBound - 1]))
      if recent.contains(where: { $0.look == look }) {
        let first = recent.count > Self.mostOptions ? recent[next % recent.count].line : 0
        for above in first..<line { leads[above] = true }
      }
      if recent.count <= Self.mostOptions + 1 {
        recent.append((line, look))
      } else {
        recent[next % recent.count] = (line, look)
        next += 1
      }
    }
    return leads
  }

  /// Whether a line may be a stem; the repeated option behind it is the proof.
  private func mayAsk(_ element: Int, _ text: ExamLines, _ judge: StemJudge) -> Bool {
    let line = text.lines[element]
    if line.ending == .question, line.shape == .text { return true }
    return judge.sign(at: element) != .none
  }

  private func content(_ line: Int, _ text: ExamLines) -> Range<Int> {
    let range = text.lines[text.firstElements[line]].content
    return range.lowerBound..<Trim.end(text.ranges[line], in: text.bytes).upperBound
  }

  private func passage(at stem: Int, in text: ExamLines, _ judge: StemJudge) -> Passage? {
    var options: [Int] = []
    var contents: [Range<Int>] = []
    var line = stem + 1
    while line < text.count, options.count <= Self.mostOptions {
      let element = text.firstElements[line]
      switch text.lines[element].shape {
      case .blank:
        line += 1
        continue
      case .text, .bullet, .numbered, .pictograph: break
      default: return nil
      }
      if text.lines[element].ending == .question { return nil }
      let content = content(line, text)
      // A page that counts its cards has come to the next one.
      if let number = number(content, text), number > 1, counts(number - 1, above: stem, text) {
        return nil
      }
      if let place = contents.firstIndex(where: { isEqual($0, content, text) }) {
        guard options.count > 1, isAnswer(element, to: options, in: text) else { return nil }
        // Of a deck that holds a card twice the question comes back, too.
        let asked = self.content(stem, text)
        if judge.sign(at: element) != .none
          || contents.contains(where: { isEqual(asked, $0, text) })
        {
          return nil
        }
        return passage(stem, options, right: options[place], answer: line, text)
      }
      options.append(line)
      contents.append(content)
      line += 1
    }
    return nil
  }

  /// The number that is all a text says; nil for another text.
  private func number(_ range: Range<Int>, _ text: ExamLines) -> Int? {
    guard range.count < 5, text.bytes[range].allSatisfy(ASCII.isDigit) else { return nil }
    return ASCII.number(text.bytes[range])
  }

  /// Whether one of the lines above a stem, with one more at most between both, is a number.
  private func counts(_ wanted: Int, above stem: Int, _ text: ExamLines) -> Bool {
    let said = (0..<stem).suffix(6).filter { !text.isBlank($0) }.suffix(2)
    return said.contains { number(Trim.both(text.ranges[$0], in: text.bytes), text) == wanted }
  }

  /// Whether a line may be the answer that repeats an option: no heading that an explanation has
  /// twice, below options of one shape.
  private func isAnswer(_ element: Int, to options: [Int], in text: ExamLines) -> Bool {
    let line = text.lines[element]
    guard line.shape == .text, line.ending != .colon else { return false }
    let bullets = options.count { text.shape(of: $0) == .bullet }
    return bullets == 0 || bullets == options.count
  }

  /// Whether two texts say the same, whatever the case of their letters.
  private func isEqual(_ a: Range<Int>, _ b: Range<Int>, _ text: ExamLines) -> Bool {
    guard a.count == b.count, !a.isEmpty else { return false }
    for place in 0..<a.count
    where ASCII.lower(text.bytes[a.lowerBound + place])
      != ASCII.lower(text.bytes[b.lowerBound + place])
    {
      return false
    }
    return true
  }

  private func passage(
    _ stem: Int, _ options: [Int], right: Int, answer: Int, _ text: ExamLines
  ) -> Passage {
    let prose = ProseWriter(text: text)
    let lines = stem..<answer + 1
    let choices = options.map { line in
      Option(
        prose.inline(content(line, text), line: line + 1), isCorrect: line == right,
        lines: line + 1...line + 1)
    }
    let roles = lines.map { line -> LineRole in
      if line == stem { return .prompt }
      if text.shape(of: line) == .blank { return .blank }
      return line == answer ? .answer : .option
    }
    let card = Card(
      kind: .choice, prompt: prose.inline(content(stem, text), line: stem + 1), options: choices,
      origin: CardOrigin(path: text.path, lines: stem + 1...answer + 1, dialect: Self.dialect))
    return Passage(lines: lines, roles: roles, cards: [card])
  }
}
