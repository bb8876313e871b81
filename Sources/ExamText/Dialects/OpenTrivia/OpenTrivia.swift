import Cards
import Diagnostics

/// OpenTriviaQA: `#Q` before a stem, `^` before the right answer, then options under letters.
struct OpenTrivia: TextDialect {
  static let name = "opentriviaqa"
  /// How many lines a stem may take.
  private static let longestStem = 60

  func mayOccur(among marks: TextMarks) -> Bool {
    marks.starts("#") && marks.starts("^")
  }

  func passages(in text: ExamLines) -> [Passage] {
    text.passages { line in
      isStem(line, text) ? passage(at: line, in: text) : nil
    }
  }

  private func isStem(_ line: Int, _ text: ExamLines) -> Bool {
    text.bytes[text.ranges[line]].starts(with: "#Q ".utf8)
  }

  private func isKey(_ line: Int, _ text: ExamLines) -> Bool {
    let range = text.ranges[line]
    return range.count > 1 && text.bytes[range.lowerBound] == UInt8(ascii: "^")
      && text.bytes[range.lowerBound + 1] <= ASCII.space
  }

  private func passage(at first: Int, in text: ExamLines) -> Passage? {
    var key = first + 1
    while key < text.count, !isKey(key, text) {
      if isStem(key, text) || key - first > Self.longestStem { return nil }
      key += 1
    }
    guard key < text.count else { return nil }
    var end = key + 1
    var optionLines: [Range<Int>] = []
    var answer = key..<key + 1
    while end < text.count, !text.isBlank(end), !isStem(end, text) {
      if startsOption(end, number: optionLines.count, text) {
        optionLines.append(end..<end + 1)
      } else if let last = optionLines.popLast() {
        optionLines.append(last.lowerBound..<end + 1)
      } else {
        answer = key..<end + 1
      }
      end += 1
    }
    return passage(
      lines: first..<end, key: answer, options: optionLines, stem: first..<key, in: text)
  }

  /// Whether a line is the option with the next letter.
  private func startsOption(_ line: Int, number: Int, _ text: ExamLines) -> Bool {
    let range = text.ranges[line]
    guard let byte = text.bytes[range].first, byte == 0x41 + UInt8(min(number, 25)) else {
      return false
    }
    return range.count == 1 || text.bytes[range.lowerBound + 1] <= ASCII.space
  }

  private func field(_ lines: Range<Int>, skipping count: Int, _ text: ExamLines) -> Markdown? {
    let first = text.ranges[lines.lowerBound]
    let start = min(first.lowerBound + count, first.upperBound)
    return TracedText(start..<text.ranges[lines.upperBound - 1].upperBound, of: text)
      .markdown()
  }

  private func passage(
    lines: Range<Int>, key: Range<Int>, options: [Range<Int>], stem: Range<Int>,
    in text: ExamLines
  ) -> Passage {
    let numbers = lines.lowerBound + 1...lines.upperBound
    let answer = field(key, skipping: 1, text)
    var card = Card(
      kind: options.isEmpty ? .recall : .choice, prompt: field(stem, skipping: 2, text) ?? "",
      origin: CardOrigin(path: text.path, lines: numbers, dialect: Self.name))
    var sheet = RoleSheet(lines: lines, in: text)
    var diagnostics: [Diagnostic] = []
    if options.isEmpty {
      card.answer = answer
    } else {
      card.options = options.map { range in
        Option(
          field(range, skipping: 1, text) ?? "", isCorrect: false,
          lines: range.lowerBound + 1...range.upperBound)
      }
      let names = card.options.map { Self.folded($0.text.text) }
      let right = names.indices.filter { names[$0] == Self.folded(answer?.text ?? "") }
      for index in right { card.options[index].isCorrect = true }
      for option in card.options where option.text.text.isEmpty {
        diagnostics.append(
          .warning(
            "empty-option", "an option without text; write it, or delete its letter",
            at: SourceLocation(path: text.path, line: option.lines?.lowerBound ?? 1, column: 1)))
      }
      let place = SourceLocation(path: text.path, line: key.lowerBound + 1, column: 1)
      if let answer, right.isEmpty {
        card.options.insert(
          Option(answer, isCorrect: true, lines: key.lowerBound + 1...key.upperBound), at: 0)
        diagnostics.append(
          .warning(
            "unknown-answer",
            "the answer after '^' is none of the options; it was added to them", at: place))
      }
    }
    sheet.mark(card)
    return Passage(
      lines: lines, roles: sheet.roles, cards: [card], diagnostics: diagnostics)
  }

  private static func folded(_ text: String) -> [UInt8] {
    let letters = Array(text.utf8.contains { $0 >= 0x80 } ? text.lowercased().utf8 : text.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(letters.count)
    var at = 0
    while at < letters.count {
      let space = Trim.spaceLength(letters, at: at, end: letters.count)
      if space == 0, letters[at] != ASCII.lineFeed {
        out.append(ASCII.lower(letters[at]))
      } else if let last = out.last, last != ASCII.space {
        out.append(ASCII.space)
      }
      at += max(space, 1)
    }
    if out.last == ASCII.space { out.removeLast() }
    return out
  }
}
