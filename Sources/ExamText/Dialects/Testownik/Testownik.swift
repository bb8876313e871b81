import Cards
import Diagnostics

/// Testownik: a line `X0100`, whose digits say which options are right, the stem, the options.
struct Testownik: TextDialect {
  static let name = "testownik"

  func mayOccur(among marks: TextMarks) -> Bool {
    marks.starts("X")
  }

  func passages(in text: ExamLines) -> [Passage] {
    let keys = (0..<text.count).filter { Self.key(at: $0, in: text) != nil }
    var passages: [Passage] = []
    for (place, line) in keys.enumerated() {
      let end = place + 1 < keys.count ? keys[place + 1] : text.count
      if let passage = Self.passage(line..<end, in: text) { passages.append(passage) }
    }
    return passages
  }

  /// Which options are right, if a line says so.
  private static func key(at line: Int, in text: ExamLines) -> [Bool]? {
    guard text.bytes[text.ranges[line]].first == UInt8(ascii: "X") else { return nil }
    let range = Trim.end(text.ranges[line], in: text.bytes)
    guard range.count > 2, range.count < 30, text.bytes[range.lowerBound] == UInt8(ascii: "X"),
      text.bytes[range.dropFirst()].allSatisfy({ $0 == 0x30 || $0 == 0x31 })
    else { return nil }
    return text.bytes[range.dropFirst()].map { $0 == 0x31 }
  }

  private static func passage(_ whole: Range<Int>, in text: ExamLines) -> Passage? {
    guard let key = key(at: whole.lowerBound, in: text) else { return nil }
    var content = (whole.lowerBound + 1..<whole.upperBound).filter { line in
      !text.isBlank(line)
    }
    guard content.count > 1 else { return nil }
    var diagnostics: [Diagnostic] = []
    let here = SourceLocation(path: text.path, line: whole.lowerBound + 1, column: 1)
    let stemCount = max(1, content.count - key.count)
    if content.count - 1 < key.count {
      diagnostics.append(
        .warning(
          "answer-count",
          "the key has \(key.count) digits for \(content.count - 1) options; "
            + "digits without an option were left out", at: here))
    }
    let stem = content.prefix(stemCount)
    content.removeFirst(stemCount)
    let lines = whole.lowerBound..<(content.last ?? whole.lowerBound) + 1
    // "17. Which …": a number is no part of what is asked.
    let asked = Trim.both(text.ranges[stem[0]], in: text.bytes)
    let first = FoldedPrompt.withoutNumber(asked, in: text.bytes).lowerBound
    let last = text.ranges[stem[stem.count - 1]].upperBound
    var card = Card(
      kind: .choice, prompt: Self.markdown(first..<last, in: text),
      origin: CardOrigin(
        path: text.path, lines: lines.lowerBound + 1...lines.upperBound, dialect: name))
    let labels = labelLengths(content, in: text)
    card.options = zip(content, key).enumerated().map { place, option in
      let (line, isRight) = option
      var range = Trim.both(text.ranges[line], in: text.bytes)
      if let labels { range = Trim.start(range.dropFirst(labels[place]), in: text.bytes) }
      return Option(
        Self.markdown(range, in: text), isCorrect: isRight, lines: line + 1...line + 1)
    }
    if !key.contains(true) {
      diagnostics.append(
        .warning(
          "missing-answer", "no digit of the key is 1; write 1 for each right option", at: here))
    }
    var sheet = RoleSheet(lines: lines, in: text)
    sheet.mark(card)
    return Passage(
      lines: lines, roles: sheet.roles, cards: [card], diagnostics: diagnostics)
  }

  /// How long the letters `a)`, `(b)` and so on before options are, where each has its own.
  private static func labelLengths(_ lines: [Int], in text: ExamLines) -> [Int]? {
    var lengths: [Int] = []
    for line in lines {
      let range = Trim.both(text.ranges[line], in: text.bytes)
      var at = range.lowerBound
      if at < range.upperBound, text.bytes[at] == ASCII.open { at += 1 }
      guard at + 2 < range.upperBound,
        Int(ASCII.lower(text.bytes[at])) == 0x61 + lengths.count,
        text.bytes[at + 1] == ASCII.close || text.bytes[at + 1] == ASCII.dot,
        text.bytes[at + 2] == ASCII.space
      else { return nil }
      lengths.append(at + 2 - range.lowerBound)
    }
    return lengths
  }

  /// A field; a picture as `[img]name[/img]` is shown.
  private static func markdown(_ range: Range<Int>, in text: ExamLines) -> Markdown {
    let field = TracedText(range, of: text).trimmed
    let open = Array("[img]".utf8)
    let close = Array("[/img]".utf8)
    if field.bytes.starts(with: open), field.bytes.suffix(close.count).elementsEqual(close) {
      let name = field.bytes.dropFirst(open.count).dropLast(close.count)
      return Markdown(
        "![](<\(String(decoding: name, as: UTF8.self))>)", sourceLines: [Int32(field.firstLine)])
    }
    return field.markdown() ?? ""
  }
}
