import Bytes
import Cards

/// Lists of questions with the answer on each line, behind a dash or in brackets.
///
///     1. Which is the longest river? – Nile
///     2. Who painted Guernica? (Picasso)
struct AnsweredLines: TextDialect {
  private static let dialect = "answered-lines"
  private static let fewest = 3
  private static let longestAnswer = 120

  /// A question and its answer.
  private struct Item {
    var line: Int
    var number: Int
    var question: Range<Int>
    var answer: Range<Int>
  }

  func mayOccur(among marks: TextMarks) -> Bool { marks.startsWithDigit }

  func passages(in text: ExamLines) -> [Passage] {
    var passages: [Passage] = []
    var line = 0
    while line < text.count {
      let items = items(from: line, text)
      guard items.count >= Self.fewest else {
        line = max(line + 1, items.last.map { $0.line + 1 } ?? 0)
        continue
      }
      passages += items.map { passage($0, text) }
      line = items[items.count - 1].line + 1
    }
    return passages
  }

  /// The items that follow each other from a line on, their numbers counting up.
  private func items(from start: Int, _ text: ExamLines) -> [Item] {
    var items: [Item] = []
    var line = start
    while line < text.count {
      if text.isBlank(line), !items.isEmpty {
        line += 1
        continue
      }
      guard let item = item(line, text), items.last.map({ item.number == $0.number + 1 }) ?? true
      else { break }
      items.append(item)
      line += 1
    }
    return items
  }

  private func item(_ line: Int, _ text: ExamLines) -> Item? {
    let bytes = text.bytes
    let range = Trim.both(text.ranges[line], in: bytes)
    guard range.count > 8, let first = range.first, ASCII.isDigit(bytes[first]),
      bytes.holds(ASCII.question, in: range), text.shape(of: line) != .code,
      let header = HeaderReader(bytes: bytes).header(of: range), let number = header.number,
      let mark = bytes[header.content].lastIndex(of: ASCII.question)
    else { return nil }
    let rest = Trim.both(mark + 1..<header.content.upperBound, in: bytes)
    guard rest.count > 1, rest.count <= Self.longestAnswer else { return nil }
    let answer: Range<Int>
    let dash = Decoration.dash(rest.lowerBound, rest.upperBound, bytes)
    if dash > 0 || bytes[rest.lowerBound] == UInt8(ascii: "=") {
      answer = Trim.both(rest.dropFirst(max(dash, 1)), in: bytes)
    } else if bytes[rest.lowerBound] == ASCII.open, bytes[rest.upperBound - 1] == ASCII.close,
      bytes[rest].dropFirst().firstIndex(of: ASCII.open) == nil,
      WantedCount.count(in: rest, of: bytes) == nil
    {
      answer = Trim.both(rest.dropFirst().dropLast(), in: bytes)
    } else {
      return nil
    }
    guard UnplacedLine.hasWords(answer, in: bytes) else { return nil }
    return Item(
      line: line, number: number, question: header.content.lowerBound..<mark + 1, answer: answer)
  }

  private func passage(_ item: Item, _ text: ExamLines) -> Passage {
    let prose = ProseWriter(text: text)
    let place = item.line + 1
    let card = Card(
      kind: .recall, prompt: prose.inline(item.question, line: place),
      answer: prose.inline(item.answer, line: place),
      origin: CardOrigin(path: text.path, lines: place...place, dialect: Self.dialect))
    return Passage(lines: item.line..<place, roles: [.prompt], cards: [card])
  }
}
