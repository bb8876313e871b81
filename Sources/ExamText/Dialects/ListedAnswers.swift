import Cards

/// Numbered questions without options, and at the end a list with their answers in words.
///
///     1. What is the capital of Peru?
///     2. Who painted Guernica?
///
///     Answers
///     1. Lima
///     2. Pablo Picasso
struct ListedAnswers: TextDialect {
  private static let dialect = "listed-answers"
  private static let mostWrapped = 12
  private static let longestHeading = 60
  private static let headings = LabelReader.answers

  /// A numbered text and the lines that it was broken into.
  private struct Entry: Equatable {
    var number: Int
    var lines: Range<Int>
    var content: Range<Int>
    /// Whether it is called a question: "Task 3".
    var isNamed = false
    /// Whether options stand below it.
    var hasOptions = false
  }

  func mayOccur(among marks: TextMarks) -> Bool { marks.startsWithDigit || marks.starts("*") }

  func passages(in text: ExamLines) -> [Passage] {
    var passages: [Passage] = []
    var floor = 0
    var line = 1
    while line < text.count {
      let first = behindHeading(line, text)
      guard first != nil || isHeading(line, text) else {
        line += 1
        continue
      }
      let answers = entries(
        (first == nil ? line + 1 : line)..<text.count, isList: true, text, from: first)
      // "Part B: Short answer" has questions below it.
      if answers.count(where: { asks($0, text) }) * 2 >= answers.count {
        line = max(line + 1, answers.last?.lines.upperBound ?? 0)
        continue
      }
      let questions = entries(floor..<line, isList: false, text)
      let chapters = chapters(questions)
      let parts = parts(from: answers, upTo: chapters.count + 1, text)
      if parts.count > 1, parts.count == chapters.count {
        for (chapter, part) in zip(chapters, parts) {
          passages += cards(chapter, part, heading: part == parts[0] ? line : nil, text)
        }
      } else {
        passages += cards(questions, answers, heading: line, text)
      }
      line =
        (parts.count == chapters.count ? parts.last : nil)?.last?.lines.upperBound
        ?? answers[answers.count - 1].lines.upperBound
      floor = line
    }
    return passages
  }

  /// A list of answers and those below it whose numbers start again, as for each round of a quiz.
  ///
  /// More than `most` are not looked for: below every list of a long text that would take forever.
  private func parts(from first: [Entry], upTo most: Int, _ text: ExamLines) -> [[Entry]] {
    var parts = [first]
    while parts.count < most, let end = parts.last?.last?.lines.upperBound {
      let next = entries(end..<text.count, isList: true, text)
      guard next.first?.number == 1, next.count(where: { asks($0, text) }) * 2 < next.count else {
        break
      }
      parts.append(next)
    }
    return parts
  }

  /// Questions parted where their numbers start again.
  private func chapters(_ questions: [Entry]) -> [[Entry]] {
    var chapters: [[Entry]] = []
    for question in questions {
      if let last = chapters.last?.last, question.number > last.number {
        chapters[chapters.count - 1].append(question)
      } else {
        chapters.append([question])
      }
    }
    return chapters
  }

  /// Whether a line announces answers and says nothing else.
  private func isHeading(_ line: Int, _ text: ExamLines) -> Bool {
    let range = Trim.both(text.ranges[line], in: text.bytes)
    let shape = text.shape(of: line)
    guard !range.isEmpty, range.count <= Self.longestHeading, shape != .code else { return false }
    if let label = LabelReader(bytes: text.bytes).label(of: range) {
      return label.kind == .answer && label.rest.isEmpty
    }
    return shape == .heading && Self.headings.occurs(in: range, of: text.bytes)
  }

  /// The answers on the line that announces them, `Answers: 1. Lima 2. Four`; nil for another line.
  private func behindHeading(_ line: Int, _ text: ExamLines) -> Range<Int>? {
    let range = Trim.both(text.ranges[line], in: text.bytes)
    guard let first = range.first, !ASCII.isDigit(text.bytes[first]),
      let label = LabelReader(bytes: text.bytes).label(of: range), label.kind == .answer,
      let start = label.rest.first, ASCII.isDigit(text.bytes[start]),
      CountedTexts(label.rest, in: text.bytes).texts.count > 1
    else { return nil }
    return label.rest
  }

  /// The numbered texts of some lines; in a list they rise, and other paragraphs end it.
  ///
  /// `from` is what counts of the first line, where a heading stands before it.
  private func entries(
    _ lines: Range<Int>, isList: Bool, _ text: ExamLines, from first: Range<Int>? = nil
  ) -> [Entry] {
    let headers = HeaderReader(bytes: text.bytes)
    let options = OptionReader(bytes: text.bytes)
    let labels = LabelReader(bytes: text.bytes)
    var entries: [Entry] = []
    var isBelow = false
    for line in lines {
      let isFirst = line == lines.lowerBound && first != nil
      let range = isFirst ? first ?? 0..<0 : Trim.both(text.ranges[line], in: text.bytes)
      let shape = text.shape(of: line)
      if range.isEmpty || shape == .rule || line > 0 && repeatsTitle(range, text) {
        isBelow = false
        continue
      }
      if isList, isHeading(line, text) { return entries }
      if isList {
        let counted = CountedTexts(range, in: text.bytes).texts
        if counted.count > 1, entries.last.map({ counted[0].number > $0.number }) ?? true {
          entries += counted.map {
            Entry(number: $0.number, lines: line..<line + 1, content: $0.content)
          }
          isBelow = false
          continue
        }
      }
      if shape != .code, let header = headers.header(of: range), let number = header.number,
        !header.content.isEmpty
      {
        if isList, let last = entries.last, number <= last.number { return entries }
        entries.append(
          Entry(
            number: number, lines: line..<line + 1,
            content: isList ? labels.behindAnswerLabel(header.content) : header.content,
            isNamed: header.strength == .named))
        isBelow = true
      } else if isList, let entry = listed(range, line, after: entries.last?.number, text) {
        entries.append(entry)
        isBelow = true
      } else if let last = entries.indices.last {
        // "C. True or false" below a question is a section.
        let found = options.entries(of: range, line: line, after: nil).first
        let isFirst = found?.label.map { $0.index == 0 } ?? true
        let isOption = found != nil && (isFirst || entries[last].hasOptions || isBelow)
        if found != nil, !isOption, !isList { continue }
        if isOption || shape == .code || shape == .bullet { entries[last].hasOptions = true }
        if isBelow, !isOption, entries[last].lines.count < Self.mostWrapped {
          entries[last].lines = entries[last].lines.lowerBound..<line + 1
        } else if !isSection(range, shape, text) {
          if isList { return entries }
          if !isBelow { entries[last].hasOptions = true }
        }
      } else if isList, !isSection(range, shape, text) {
        return []
      }
    }
    return entries
  }

  /// Whether a line is the text's first again: printed tests have their title above the answers, too.
  private func repeatsTitle(_ range: Range<Int>, _ text: ExamLines) -> Bool {
    let title = Trim.both(text.ranges[0], in: text.bytes)
    return range.count == title.count && text.bytes[range].elementsEqual(text.bytes[title])
  }

  /// An answer behind the next number of a list, where no header is: "3 Lima", "4) A".
  private func listed(
    _ range: Range<Int>, _ line: Int, after last: Int?, _ text: ExamLines
  ) -> Entry? {
    let digits = text.bytes[range].prefix(3).prefix(while: ASCII.isDigit)
    let number = ASCII.number(digits)
    var end = digits.endIndex
    if end < range.upperBound, ".):".utf8.contains(text.bytes[end]) { end += 1 }
    let content = Trim.start(end..<range.upperBound, in: text.bytes)
    guard !digits.isEmpty, content.lowerBound > end, !content.isEmpty,
      last.map({ number == $0 + 1 }) ?? true
    else { return nil }
    return Entry(number: number, lines: line..<line + 1, content: content)
  }

  /// A heading, or a short line in bold: "Part B".
  private func isSection(_ range: Range<Int>, _ shape: Line.Shape, _ text: ExamLines) -> Bool {
    shape == .heading || SectionLine.isOne(range, in: text.bytes)
      || range.count <= Self.longestHeading && text.bytes[range].starts(with: Array("**".utf8))
  }

  private func cards(
    _ questions: [Entry], _ answers: [Entry], heading: Int?, _ text: ExamLines
  ) -> [Passage] {
    let byNumber = Dictionary(
      questions.map { ($0.number, $0) }, uniquingKeysWith: { one, _ in one })
    guard !questions.isEmpty, byNumber.count == questions.count,
      answers.count(where: { byNumber[$0.number] != nil }) * 5 >= answers.count * 4
    else { return [] }
    let pairs = answers.compactMap { answer -> (question: Entry, answer: Entry)? in
      guard let question = byNumber[answer.number], !question.hasOptions,
        !isKey(answer.content, text), !offers(question, answer, text)
      else { return nil }
      return (question, answer)
    }
    let asking = pairs.count { $0.question.isNamed || asks($0.question, text) }
    guard !pairs.isEmpty, asking * 2 > pairs.count else { return [] }
    var passages = pairs.flatMap { pair in
      let card = Card(
        kind: .recall, prompt: markdown(pair.question, text) ?? "",
        answer: markdown(pair.answer, text),
        origin: CardOrigin(
          path: text.path,
          lines: pair.question.lines.lowerBound + 1...pair.question.lines.upperBound,
          dialect: Self.dialect))
      return [
        Passage(
          lines: pair.question.lines, roles: pair.question.lines.map { _ in .prompt },
          cards: [card]),
        Passage(lines: pair.answer.lines, roles: pair.answer.lines.map { _ in .answer }),
      ]
    }
    // Where letters follow the heading, it is theirs.
    if let heading, pairs[0].answer.lines == answers[0].lines {
      passages.append(Passage(lines: heading..<heading + 1, roles: [.marker]))
    }
    return passages
  }

  /// Whether a line below a question ends with the words of its answer, which makes it an option.
  private func offers(_ question: Entry, _ answer: Entry, _ text: ExamLines) -> Bool {
    question.lines.dropFirst().contains { text.ends($0, with: answer.content) }
  }

  /// Whether an answer is letters or a verdict, which other dialects know better.
  private func isKey(_ range: Range<Int>, _ text: ExamLines) -> Bool {
    KeyLetters(range, in: text.bytes, isWhole: true) != nil || isLetterInColumn(range, text)
      || TruthWords.leading(range, in: text.bytes) != nil
  }

  /// Whether a tab or wide blanks part a letter from what else its line says: "B  [1]".
  private func isLetterInColumn(_ range: Range<Int>, _ text: ExamLines) -> Bool {
    guard range.count > 3, let letters = KeyLetters(range, in: text.bytes, isWhole: false) else {
      return false
    }
    return letters.end < range.upperBound && text.bytes[letters.end] == ASCII.tab
      || Trim.start(letters.end..<range.upperBound, in: text.bytes).lowerBound - letters.end > 1
  }

  private func asks(_ question: Entry, _ text: ExamLines) -> Bool {
    let asking = Asking(text: text)
    return question.lines.contains { line in
      let range = line == question.lines.lowerBound ? question.content : text.ranges[line]
      return asking.asks(range) || ByteSearch.hasGap(text.bytes, range)
        || text.string(range).contains { "？؟".contains($0) }
    }
  }

  /// The text of an entry, line by line.
  private func markdown(_ entry: Entry, _ text: ExamLines) -> Markdown? {
    let prose = ProseWriter(text: text)
    let parts = entry.lines.map { line in
      let range = line == entry.lines.lowerBound ? entry.content : text.ranges[line]
      return prose.inline(Trim.both(range, in: text.bytes), line: line + 1)
    }
    return Markdown(
      parts.map(\.text).joined(separator: "\n"), sourceLines: parts.flatMap(\.sourceLines))
  }
}
