import Bytes

/// How surely a line asks something.
enum StemSign: Comparable {
  /// It does not.
  case none
  /// It may: an instruction ("Describe …") or a question whose mark was forgotten.
  case weak
  /// It does.
  case sure
}

/// Judges from a line alone, and the one after it, whether it is the stem of a question.
struct StemJudge {
  let text: ExamLines

  private static let fewestWordsWithoutMark = 5
  private static let instruction = 48

  /// How surely the element at an index is a stem.
  ///
  /// A question that leans on what was said before counts only where nothing was.
  func sign(at index: Int, inQuestion: Bool = true) -> StemSign {
    let line = text.lines[index]
    switch line.shape {
    case .marker(.question): return .sure
    case .text, .numbered, .heading: break
    default: return .none
    }
    if line.isGlued || startsWithQuote(line) || isTableRow(line) { return .none }
    if text.quietHeadings.contains(line, in: text) { return .none }
    if line.ending == .question || asksBeforeInstruction(line) {
      return inQuestion && isRhetorical(line) ? .none : .sure
    }
    if ByteSearch.hasGap(text.bytes, line.content) { return .sure }
    if ByteSearch.asksAmongFollowing(text.bytes, line.content) { return .sure }
    if isLettered(line) { return .none }
    if let next = text.next(after: index), case .marker(.correct) = text.lines[next].shape {
      return .sure
    }
    return line.ending == .colon ? .none : wording(of: line)
  }

  /// Whether a line is an order such as "List three causes of …", or a question by its words.
  private func wording(of line: Line) -> StemSign {
    guard let opener = Words.opener(of: line.content, in: text.bytes),
      EnglishQuestions.openers.contains(opener.key)
    else {
      return .none
    }
    let words = Words.first(12, of: line.content, in: text.bytes)
    guard words.count > 1 else { return .none }
    if EnglishQuestions.orders.contains(opener.key) { return .weak }
    if EnglishQuestions.ordersBeforeCount.contains(opener.key) {
      return EnglishQuestions.counts.contains(words[1].key) ? .weak : .none
    }
    if EnglishQuestions.ordersOfExams.contains(opener.key) {
      return words.contains { EnglishQuestions.examWords.contains($0.key) } ? .weak : .none
    }
    guard words.count >= Self.fewestWordsWithoutMark, !goesOnTelling(line) else { return .none }
    return isInverted(words) ? .weak : .none
  }

  /// Whether a line of prose asks and tells the answer itself: "Why did it last? For three reasons
  /// …".
  private func goesOnTelling(_ line: Line) -> Bool {
    guard line.ending == .sentence,
      let mark = text.bytes.place(of: ASCII.question, in: line.content)
    else { return false }
    let words = Words.first(
      Self.fewestToTell, of: mark + 1..<line.content.upperBound, in: text.bytes)
    return words.count == Self.fewestToTell && !EnglishQuestions.openers.contains(words[0].key)
  }

  private static let fewestToTell = 5

  /// "How does a …", "Which gas is …": question word, then the verb before its subject.
  private func isInverted(_ words: [Word]) -> Bool {
    if EnglishQuestions.choosers.contains(words[0].key) {
      if EnglishVerbs.auxiliaries.contains(words[1].key) { return true }
      return words.dropFirst(2).contains { EnglishVerbs.auxiliaries.contains($0.key) }
        && !EnglishParticles.pronouns.contains(words[1].key)
        && Inflection.verb(behind: words[1]) == nil
    }
    if EnglishVerbs.auxiliaries.contains(words[1].key) { return true }
    return EnglishQuestions.measures.contains(words[1].key)
  }

  /// Whether stars hold the whole of a line below a blank one: it stands for a heading.
  private func isBoldParagraph(_ line: Line) -> Bool {
    let range = Trim.both(text.ranges[line.number - 1], in: text.bytes)
    guard line.number > 1, range.count > 4, text.bytes[range.lowerBound] == ASCII.star,
      text.bytes[range].prefix(2).allSatisfy({ $0 == ASCII.star }),
      text.bytes[range].suffix(2).allSatisfy({ $0 == ASCII.star })
    else { return false }
    return text.isBlank(line.number - 2)
  }

  /// A short question that leans on what was said before, such as "Why does this matter?".
  private func isRhetorical(_ line: Line) -> Bool {
    guard line.content.count < 60 else { return false }
    let words = Words.first(8, of: line.content, in: text.bytes)
    if words.count <= 1 { return true }
    if words.count > 3, isBoldParagraph(line) { return false }
    guard words.count <= 6 else { return false }
    return words.dropFirst().contains { EnglishQuestions.pointers.contains($0.key) }
  }

  /// Whether an instruction follows the question mark: "… is true? (Choose two.)".
  private func asksBeforeInstruction(_ line: Line) -> Bool {
    let range = line.content
    var at = range.upperBound - 1
    let first = max(range.lowerBound, range.upperBound - Self.instruction)
    guard text.bytes.holds(ASCII.question, in: first..<range.upperBound) else { return false }
    while at >= first, text.bytes[at] != ASCII.question { at -= 1 }
    guard at >= first else { return false }
    let rest = at + 1..<range.upperBound
    guard let word = Words.opener(of: rest, in: text.bytes) else { return false }
    return EnglishQuestions.instructions.contains(word.key)
  }

  /// Whether a line starts like one of lettered options: "B) …".
  private func isLettered(_ line: Line) -> Bool {
    let at = line.content.lowerBound
    guard line.content.count > 2, ASCII.isLetter(text.bytes[at]) else { return false }
    return text.bytes[at + 1] == ASCII.close || text.bytes[at + 1] == ASCII.dot
  }

  /// Whether a line is a row of a table: `| … |`.
  private func isTableRow(_ line: Line) -> Bool {
    let bar = UInt8(ascii: "|")
    return line.content.count > 2 && text.bytes[line.content.lowerBound] == bar
      && text.bytes[line.content.upperBound - 1] == bar
  }

  private func startsWithQuote(_ line: Line) -> Bool {
    let bytes = text.bytes
    let at = line.content.lowerBound
    guard at < line.content.upperBound else { return false }
    if bytes[at] == UInt8(ascii: "\"") { return true }
    return bytes[at] == 0xE2 && at + 2 < line.content.upperBound && bytes[at + 1] == 0x80
      && (bytes[at + 2] == 0x9C || bytes[at + 2] == 0x98)
  }
}
