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
    var entries: [KeyTable.Entry] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let start = skip(at, range.upperBound)
      if start == range.upperBound, !entries.isEmpty { break }
      guard let (number, end) = number(start, range.upperBound) else { return nil }
      let second = skip(end, range.upperBound, isInside: true)
      guard second > end, entries.last.map({ number == $0.number + 1 }) ?? true,
        let (answer, next) = self.number(second, range.upperBound), next == second + 1,
        answer > 0, answer <= Self.most
      else { return nil }
      let label = OptionLabel(alphabet: .digits, index: answer - 1)
      entries.append(KeyTable.Entry(number: number, letters: [label], line: index))
      at = next
    }
    return entries.count < fewest ? nil : entries
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
