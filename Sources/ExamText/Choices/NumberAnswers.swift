/// Reads lists of answers that are numbers, as of options without letters: `1. (3)  2. (1)`,
/// `1: 3; 2: 1`.
struct NumberAnswers {
  private let lines: [ChoiceLine]
  private let bytes: [UInt8]

  private static let longest = 4000
  private static let most: UInt8 = 6

  init(_ source: ChoiceLines) {
    lines = source.lines
    bytes = source.text.bytes
  }

  /// The answers on a line that holds nothing else, its numbers counting up; nil for another line
  /// and for one with fewer pairs.
  func answers(on index: Int, atLeast fewest: Int = 1) -> [KeyTable.Entry]? {
    var range = lines[index].range
    switch lines[index].kind {
    case .text: break
    case .label(.answer, let rest): range = rest
    default: return nil
    }
    guard range.count < Self.longest else { return nil }
    let isLabelled = lines[index].kind != .text
    var entries: [KeyTable.Entry] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let start = skip(at, range.upperBound)
      if start == range.upperBound, !entries.isEmpty { break }
      let isNamed = start < range.upperBound && "aAqQ".utf8.contains(bytes[start])
      guard let (number, end) = number(isNamed ? start + 1 : start, range.upperBound) else {
        return nil
      }
      let second = skip(end, range.upperBound, isInside: true)
      guard second > end,
        entries.last.map({
          number == $0.number + 1 || number > $0.number && isWide(at..<start)
        }) ?? true,
        let (_, next) = self.number(second, range.upperBound),
        var letters = labels(second..<next, atMost: fewest == 1 || isLabelled ? 3 : 1)
      else { return nil }
      at = next
      while let (more, end) = further(at, range.upperBound) {
        letters += more
        at = end
      }
      entries.append(KeyTable.Entry(number: number, letters: letters, line: index))
    }
    return entries.count < fewest ? nil : entries
  }

  /// A further option behind a comma, as in `5   2, 5`: no sign follows it that pairs have.
  private func further(_ from: Int, _ stop: Int) -> ([OptionLabel], Int)? {
    guard from < stop, bytes[from] == ASCII.comma else { return nil }
    let start = Trim.start(from + 1..<stop, in: bytes).lowerBound
    guard let (_, end) = number(start, stop), end == stop || bytes[end] == ASCII.comma,
      let labels = labels(start..<end, atMost: 1)
    else { return nil }
    return (labels, end)
  }

  /// The options that a number stands for: several where its digits rise, as in `25`.
  private func labels(_ range: Range<Int>, atMost most: Int) -> [OptionLabel]? {
    let digits = bytes[range].map { $0 - 0x30 }
    guard digits.count <= most, digits.allSatisfy({ $0 > 0 && $0 <= Self.most }),
      zip(digits, digits.dropFirst()).allSatisfy(<)
    else { return nil }
    return digits.map { OptionLabel(alphabet: .digits, index: Int($0) - 1) }
  }

  /// Whether wide blanks part two pairs: those of two columns.
  private func isWide(_ gap: Range<Int>) -> Bool {
    gap.suffix(3).count == 3 && bytes[gap.suffix(3)].allSatisfy { $0 == ASCII.space }
  }

  /// The index after marks that part numbers; inside of a pair no comma does.
  private func skip(_ from: Int, _ stop: Int, isInside: Bool = false) -> Int {
    var at = from
    while at < stop {
      let space = Trim.spaceLength(bytes, at: at, end: stop)
      if space > 0 {
        at += space
      } else if Decoration.dash(at, stop, bytes) > 0 {
        at += Decoration.dash(at, stop, bytes)
      } else if ".:)(|*=[]/".utf8.contains(bytes[at])
        || !isInside && ",;".utf8.contains(bytes[at])
      {
        at += 1
      } else {
        break
      }
    }
    return at
  }

  private func number(_ from: Int, _ stop: Int) -> (value: Int, end: Int)? {
    let end = bytes[from..<stop].firstIndex { !ASCII.isDigit($0) } ?? stop
    guard end > from, end - from < 4 else { return nil }
    return (ASCII.number(bytes[from..<end]), end)
  }
}
