/// Lines such as "Section 2: Tissue" or "Kapitel III" that part a text without Markdown's marks.
enum SectionLine {
  private static let words = PhraseTable(
    """
    section, chapter, unit, round, runde, ronda, ronde, part, module, topic, lesson, domain, objective, abschnitt, kapitel, teil,
    lektion, thema, chapitre, partie, unité, leçon, sección, capítulo, unidad, tema, parte, módulo,
    lección, seção, unidade, aula, sezione, capitolo, unità, lezione, раздел, глава, часть, тема,
    rozdział, część, hoofdstuk, deel, bölüm, ünite, bab, chương, phần, bài, अध्याय, الفصل, الوحدة
    """)
  private static let longest = 90

  /// Whether an element names a part by its letter, "B: System of Government", right above a
  /// numbered question.
  static func isLettered(_ index: Int, in text: ExamLines) -> Bool {
    let line = text.lines[index]
    let start = line.content.lowerBound
    guard line.shape == .text, (6...longest).contains(line.content.count),
      ASCII.isUpper(text.bytes[start]), text.bytes[start + 1] == ASCII.colon,
      text.bytes[start + 2] == ASCII.space, line.ending == .open,
      index == 0 || text.lines[index - 1].shape == .blank,
      let next = text.next(after: index), case .numbered = text.lines[next].shape
    else { return false }
    return ASCII.isUpper(text.bytes[start + 3])
  }

  /// Whether an element is a part's number and its name in capitals, alone between blank lines:
  /// "2  ABOUT THE LICENCE".
  static func isInCapitals(_ index: Int, in text: ExamLines) -> Bool {
    let line = text.lines[index]
    let bytes = text.bytes
    let range = Trim.both(text.ranges[line.number - 1], in: bytes)
    guard (8...longest).contains(range.count), ASCII.isDigit(bytes[range.lowerBound]),
      line.ending == .open, index > 0, text.lines[index - 1].shape == .blank,
      index + 1 == text.lines.count || text.lines[index + 1].shape == .blank,
      !bytes[range].contains(where: ASCII.isLower)
    else { return false }
    let words = Words.first(3, of: range, in: bytes)
    return words.count { word in word.count > 1 && ASCII.isUpper(bytes[word.range.lowerBound]) } > 1
  }

  /// The kinds of questions that the parts of a printed test are named for.
  private static let kindNames = """
    MULTIPLE CHOICE
    MULTIPLE RESPONSE
    MULTIPLE SELECT
    SHORT ANSWER
    SHORT ANSWERS
    TRUE FALSE
    TRUE OR FALSE
    MODIFIED TRUE FALSE
    COMPLETION
    FILL IN THE BLANK
    FILL IN THE BLANKS
    MATCHING
    ESSAY
    PROBLEM
    NUMERIC RESPONSE
    ORDERED RESPONSE
    """
  private static let kinds = PhraseSet(kindNames)
  private static let kindStarts = PhraseTable(
    kindNames.replacing("\n", with: ",") + ", true/false, t/f, mcq, mcqs")
  private static let numbers = PhraseTable(
    "one, two, three, four, five, six, seven, eight, nine, ten, eins, zwei, drei, uno, due, tre")

  /// Whether a line names a part of a text, by its number or by what its questions are like, and
  /// says nothing else.
  static func isOne(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard range.count <= longest, let first = range.first else { return false }
    if ASCII.isUpper(bytes[first]), kinds.contains(range, in: bytes) {
      // A lone "Matching" may be an answer.
      if bytes[range].allSatisfy({ !ASCII.isLower($0) }) { return true }
      return bytes[range].contains { $0 == ASCII.space || $0 == UInt8(ascii: "/") }
    }
    if EasternSection.mayBeOne(range, in: bytes) { return EasternSection.isOne(range, in: bytes) }
    guard let end = words.end(of: range, in: bytes),
      end < range.upperBound, Trim.spaceLength(bytes, at: end, end: range.upperBound) > 0
    else { return false }
    let rest = Trim.start(end..<range.upperBound, in: bytes)
    var at = rest.lowerBound
    if let word = numbers.end(of: rest, in: bytes) {
      at = word
    } else if let roman = RomanNumeral.at(at, in: bytes, end: rest.upperBound),
      ASCII.isUpper(bytes[at])
    {
      at += roman.length
    } else if ASCII.isUpper(bytes[at]) {
      at += 1
    } else {
      while at < rest.upperBound, ASCII.isDigit(bytes[at]) || bytes[at] == ASCII.dot { at += 1 }
    }
    guard at > rest.lowerBound else { return false }
    if at == rest.upperBound { return true }
    if bytes[at - 1] == ASCII.dot { at -= 1 }
    let behind = Trim.start(at..<rest.upperBound, in: bytes)
    guard let mark = behind.first else { return true }
    let isParted = ".:-(".utf8.contains(bytes[mark]) || bytes[mark] == 0xE2 || bytes[mark] == 0xEF
    switch LineEnding.of(range, in: bytes) {
    case .question: return false
    case .sentence:
      // "Part B: True or false. Write T or F."
      let said = Trim.start(
        min(behind.lowerBound + 1, behind.upperBound)..<behind.upperBound, in: bytes)
      return isParted && kindStarts.end(of: said, in: bytes) != nil
    case .colon, .open: return isParted
    }
  }
}
