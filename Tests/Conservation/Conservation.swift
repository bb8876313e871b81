import Cards
import Diagnostics
public import ExamText

/// Checks of a reading what is promised of any: each line has a role, the text of each line that
/// matters is found again in a card, and what was left out is told.
public struct Conservation {
  private let lines: [String]
  private let result: Understanding
  private let fields: CardLetters

  /// The breaches of the promise, one sentence each; none when it was kept.
  public static func breaches(of bytes: [UInt8], path: String) -> [String] {
    let reader = ExamReader()
    return Conservation(reader.lines(of: bytes), reader.read(bytes, path: path)).breaches()
  }

  /// A check of what was understood of some lines.
  public init(_ lines: [String], _ result: Understanding) {
    self.lines = lines
    self.result = result
    fields = CardLetters(result.cards)
  }

  /// The breaches, one sentence each.
  public func breaches() -> [String] {
    guard result.roles.count == lines.count else {
      return ["\(result.roles.count) roles for \(lines.count) lines"]
    }
    var found = outsiders()
    let told = toldLines()
    for (index, (line, role)) in zip(lines, result.roles).enumerated() {
      switch role {
      case .title, .section, .marker, .metadata: continue
      case .blank where !Letters.of(line).isEmpty:
        found.append("line \(index + 1) holds text and counts as blank: \(line)")
      case .blank: continue
      case .ignored:
        if !told[index], !line.allSatisfy(\.isWhitespace) {
          found.append("line \(index + 1) is ignored and nobody says why: \(line)")
        }
      case .prompt, .option, .answer, .rationale, .explanation:
        if !fields.hold(line, at: index + 1) {
          found.append("line \(index + 1) (\(role)) is in no card: \(line)")
        }
        if fields.doubles(line, at: index + 1) {
          found.append("line \(index + 1) (\(role)) is in two fields of a card: \(line)")
        }
      }
    }
    return found
  }

  /// Cards and diagnostics whose lines the text does not have.
  private func outsiders() -> [String] {
    let all = 1...max(lines.count, 1)
    var found: [String] = []
    for card in result.cards {
      let places = [card.origin?.lines] + card.options.map(\.lines)
      for place in places.compactMap(\.self)
      where !all.contains(place.lowerBound) || !all.contains(place.upperBound) {
        found.append("a card stands on lines \(place) of \(lines.count)")
      }
    }
    for diagnostic in result.diagnostics {
      let place = diagnostic.location
      if place.line > 0, !all.contains(place.line) || !all.contains(place.endLine) {
        found.append("\(diagnostic.code) is told of line \(place.line) of \(lines.count)")
      }
    }
    return found
  }

  /// For each line whether a diagnostic speaks of it.
  private func toldLines() -> [Bool] {
    var told = Array(repeating: false, count: lines.count)
    for place in result.diagnostics.map(\.location) where place.line > 0 {
      for line in place.line...max(place.line, place.endLine) where line <= lines.count {
        told[line - 1] = true
      }
    }
    return told
  }
}
