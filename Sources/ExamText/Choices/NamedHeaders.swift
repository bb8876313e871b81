/// Finds the questions of a text that ids of its own count, `LAW-0107`, `A6.`, `NET-12: Which …`,
/// or that have their numbers on lines of their own.
///
/// Such a line means much else, so that it counts only where options stand below several of them.
struct NamedHeaders {
  private var headers: [Int: QuestionHeader] = [:]
  private static let fewest = 2
  private static let farthest = 16

  /// Whether there is none.
  var isEmpty: Bool { headers.isEmpty }

  /// The header on a line, from 0; nil for none.
  subscript(line: Int) -> QuestionHeader? { headers[line] }

  /// An id at the start of a line.
  private struct Found {
    var line: Int
    var prefix: ArraySlice<UInt8>
    var number: Int
    var content: Range<Int>
  }

  init(_ text: ExamLines, lines: [ChoiceLine], entries: [OptionEntry]) {
    var found: [Found] = []
    for (at, line) in lines.enumerated() where line.kind == .text && line.range.count > 2 {
      let first = text.bytes[line.range.lowerBound]
      guard ASCII.isUpper(first) || ASCII.isDigit(first), line.header?.name == nil,
        let id = ASCII.isUpper(first)
          ? Self.id(line.range, at, text.bytes) : Self.dotted(line.range, at, text.bytes)
      else { continue }
      found.append(id)
    }
    var counted: [Found] = []
    for (at, line) in lines.enumerated()
    where line.kind == .text && (1...3).contains(line.range.count) {
      guard ASCII.isDigit(text.bytes[line.range.lowerBound]),
        let number = Self.number(line.range, at, text.bytes),
        number.number == (counted.last?.number ?? 0) + 1, at == 0 || lines[at - 1].entries.isEmpty
      else { continue }
      counted.append(number)
    }
    if counted.count > Self.fewest {
      found = (found + counted).sorted { $0.line < $1.line }
    }
    guard found.count >= Self.fewest else { return }
    var above: [ArraySlice<UInt8>: Set<Int>] = [:]
    for (place, id) in found.enumerated() {
      let next = place + 1 < found.count ? found[place + 1].line : lines.count
      let isAsked = lines[id.line + 1..<min(next, id.line + Self.farthest)].contains { below in
        guard let entry = below.entries.first.map({ entries[$0] }) else { return false }
        return entry.label?.index == 0 || entry.isBoxed
      }
      if isAsked { above[id.prefix, default: []].insert(id.number) }
    }
    let usual = above.filter { $0.value.count >= Self.fewest }
    for id in found where usual[id.prefix]?.contains(id.number) ?? false {
      headers[id.line] = QuestionHeader(strength: .named, number: id.number, content: id.content)
    }
  }

  /// `LAW-0107`, `A6.`: capitals, digits, and a sign or nothing behind them.
  private static func id(_ range: Range<Int>, _ line: Int, _ bytes: [UInt8]) -> Found? {
    let letters = bytes[range].prefix(9).prefix { ASCII.isUpper($0) }
    guard (1...8).contains(letters.count) else { return nil }
    var at = letters.endIndex
    let isDashed = at < range.upperBound && bytes[at] == ASCII.dash
    if isDashed { at += 1 }
    guard at < range.upperBound else { return nil }
    let digits = bytes[at..<range.upperBound].prefix(6).prefix(while: ASCII.isDigit)
    guard !digits.isEmpty, digits.count < 6 else { return nil }
    at = digits.endIndex
    let isSigned = at < range.upperBound && ".:)".utf8.contains(bytes[at])
    if isSigned { at += 1 }
    // `A6 is …` is a sentence; `LAW-0107 A` an answer; in `TA101  Which …` a wide blank parts them.
    let content = Trim.both(at..<range.upperBound, in: bytes)
    let isWide = letters.count > 1 && digits.count > 1 && content.lowerBound > at + 1
    guard content.isEmpty || content.lowerBound > at,
      isSigned || isWide || isDashed && digits.count > 1
    else { return nil }
    return Found(
      line: line, prefix: letters, number: ASCII.number(digits),
      content: content)
  }

  /// `1.1.02-005 Which …`: numbers parted by dots, and a last one behind a dash.
  private static func dotted(_ range: Range<Int>, _ line: Int, _ bytes: [UInt8]) -> Found? {
    let id = bytes[range].prefix(20).prefix {
      ASCII.isDigit($0) || $0 == ASCII.dot || $0 == ASCII.dash
    }
    guard let dash = id.lastIndex(of: ASCII.dash), id[..<dash].contains(ASCII.dot),
      !id[..<dash].contains(ASCII.dash), dash + 1 < id.endIndex,
      id[(dash + 1)...].allSatisfy(ASCII.isDigit), id.endIndex < range.upperBound
    else { return nil }
    let content = Trim.both(id.endIndex..<range.upperBound, in: bytes)
    guard content.lowerBound > id.endIndex, content.count > 8 else { return nil }
    return Found(
      line: line, prefix: id.prefix(1), number: ASCII.number(id[(dash + 1)...]), content: content)
  }

  /// `12` on a line of its own.
  private static func number(_ range: Range<Int>, _ line: Int, _ bytes: [UInt8]) -> Found? {
    guard range.count < 4, bytes[range].allSatisfy(ASCII.isDigit) else { return nil }
    return Found(
      line: line, prefix: [], number: ASCII.number(bytes[range]),
      content: range.upperBound..<range.upperBound)
  }
}
