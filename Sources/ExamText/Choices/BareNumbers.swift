/// Finds the questions of a text whose numbers have no sign behind them, as printed tests have them:
/// `7 Which of these …`.
///
/// Such a line means much else, so that it counts only where the numbers count up from 1 and the
/// first of some options stands close below each.
struct BareNumbers {
  private(set) var headers: [Int: QuestionHeader] = [:]
  private static let fewest = 3
  private static let farthest = 16

  init(_ text: ExamLines, lines: [ChoiceLine], entries: [OptionEntry]) {
    guard text.marks.startsWithDigit else { return }
    var found: [(line: Int, header: QuestionHeader)] = []
    var lastOptions = -1
    for (at, line) in lines.enumerated() {
      if let entry = line.entries.first.map({ entries[$0] }),
        entry.label?.index == 0 || entry.isBoxed
      {
        lastOptions = at
        continue
      }
      guard line.kind == .text, line.header == nil, line.entries.isEmpty, !line.isQuoted,
        let header = Self.header(line.range, text.bytes)
      else { continue }
      let expected = (found.last?.header.number ?? 0) + 1
      guard header.number == expected else { continue }
      // Between two questions stand the options of the first.
      if let last = found.last, lastOptions < last.line || lastOptions - last.line > Self.farthest {
        continue
      }
      found.append((at, header))
    }
    if let last = found.last, lastOptions < last.line { found.removeLast() }
    guard found.count >= Self.fewest else { return }
    for (line, header) in found { headers[line] = header }
  }

  /// `7 Which`: a number, a blank or two, and a text that starts with a capital.
  private static func header(_ range: Range<Int>, _ bytes: [UInt8]) -> QuestionHeader? {
    let digits = bytes[range].prefix(4).prefix(while: ASCII.isDigit)
    guard (1...3).contains(digits.count) else { return nil }
    let content = Trim.start(digits.endIndex..<range.upperBound, in: bytes)
    guard content.lowerBound > digits.endIndex, content.count > 8, let first = content.first,
      ASCII.isUpper(bytes[first]) || bytes[first] >= 0xC3 || "\"'".utf8.contains(bytes[first])
    else { return nil }
    return QuestionHeader(strength: .number, number: ASCII.number(digits), content: content)
  }
}
